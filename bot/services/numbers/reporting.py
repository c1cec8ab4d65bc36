"""Reports: what storage counts, worked out by the core."""

from collections.abc import Callable, Sequence
from datetime import date

from sqlalchemy import Connection

from bot.core.clock.timing import local_day
from bot.core.clock.window import Window, last_days
from bot.core.numbers.benchmarks import Benchmarks
from bot.core.numbers.policy import Policy
from bot.core.numbers.report import Figures, Report, build_report, rate_of, team_size_of
from bot.core.numbers.score import Counts
from bot.core.numbers.trend import TrendPoint, trend_days, trend_of
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.conversation import answers
from storage.queries.numbers import counting, standing, tallies


def report_on(ctx: Context, survey: Survey, window: Window) -> Report:
    """Work out a survey's report for a window."""
    return ctx.read(lambda db: report_within(db, survey, window, ctx.benchmarks))


def report_within(
    db: Connection,
    survey: Survey,
    window: Window,
    benchmarks: Benchmarks,
    *,
    industry: str | None = None,
    policy: Policy = Policy.LATEST,
) -> Report:
    """Work out a report inside the caller's transaction. industry: another one than the survey's to compare with.

    One that there is no benchmark for any more is compared with nothing.
    """
    before, plan = window.before(), survey.plan
    count = counter_of(policy)
    counts, found = count(db, survey.id, window), standing.asked_in(db, survey, window)
    figures = Figures(
        counts=counts,
        counts_before=count(db, survey.id, before) if before else None,
        rate=rate_of(found),
        movement=answers.movement_in(db, survey.id, window),
        movement_held_out=answers.movement_in(db, survey.id, window, held_out=True),
        awaiting_reask=answers.awaiting_reask(db, survey.id),
        not_answered_again=standing.unanswered_again(db, survey.id, window),
        pairs=standing.pairs_in(db, survey.id, before, window) if before and policy is Policy.LATEST else (),
        reworded_on=survey.reworded_on,
        policy=policy,
        team_size=team_size_of(found, counts.n) if policy is Policy.LATEST else None,
    )
    benchmark = benchmarks.find(industry or plan.industry, plan.measures)
    return build_report(plan.name, window, figures, benchmark, goal=plan.goal)


def counter_of(policy: Policy) -> Callable[[Connection, int, Window], Counts]:
    """Give what counts a survey's answers in a window under a policy."""
    return tallies.counts_in if policy is Policy.LATEST else counting.every_answer_in


def trend_within(db: Connection, survey: Survey, end: date, length: int) -> Sequence[TrendPoint]:
    """Work out the score of the survey's own window as it rolled over so many days up to and with `end`.

    Of the current wording alone. Raises ValueError below one day.
    """
    rolling = standing.rolling_counts(db, survey.id, trend_days(end, length), survey.plan.window_days)
    return trend_of(rolling, since=survey.reworded_on)


def today_window(ctx: Context, survey: Survey) -> Window:
    """Give the survey's own window up to today in its zone."""
    return last_days(survey.plan.window_days, local_day(ctx.now(), survey.plan.zone))
