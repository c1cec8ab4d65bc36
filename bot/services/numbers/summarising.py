"""The daily (weekly, monthly) summary: decided at most once a slot, whatever restarts; written when it is delivered."""

from datetime import date
from functools import partial

from sqlalchemy import Connection

from bot.core.clock.window import last_days
from bot.core.conversation.ask import AskKind
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_channel
from bot.core.numbers.answered import Summary
from bot.core.numbers.comments import Comment, worth_reading
from bot.core.numbers.edition import A_POST, Edition, ThreadPart, newest_edition
from bot.core.numbers.score import tally
from bot.core.privacy.promise import keeps_person, publishes_comments
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.numbers.reporting import report_within, trend_within
from storage.queries.conversation import answers
from storage.queries.delivery import outbox
from storage.queries.numbers import news, tallies
from storage.queries.survey import surveys


def decide_summaries(ctx: Context) -> None:
    """For every survey whose hour has come: queue the newest summary, or none when nothing is new."""
    due = ctx.read(lambda db: surveys.surveys_to_summarise(db, ctx.team_id, ctx.now()))
    for survey in due:
        ctx.write(partial(_decide, ctx=ctx, stale=survey))


def _decide(db: Connection, ctx: Context, stale: Survey) -> None:
    survey = surveys.survey_by_id(db, stale.id)
    if survey is None or survey.next_summary_at is None or survey.next_summary_at > ctx.now():
        return  # another process was faster
    slot, following = newest_edition(survey.plan, survey.next_summary_at, ctx.now())
    new = answers.anything_new_in(db, survey.id, after=survey.summarised_through, through=slot)
    outcome = "queued" if new else "nothing new"
    first = surveys.enter_in_ledger(db, survey, kind="summary", slot=slot.isoformat(), outcome=outcome, now=ctx.now())
    if not first:  # decided before the survey's hour was changed: what is new waits for the next slot
        surveys.next_summary(db, survey.id, following)
        return
    if new:
        _queue(db, ctx, survey, _edition(db, survey, slot))
    surveys.summary_decided(db, survey.id, slot=slot, next_summary_at=following)


def _edition(db: Connection, survey: Survey, slot: date) -> Edition:
    batch = answers.scores_new_in(db, survey.id, after=survey.comments_through, through=slot)
    window = last_days(survey.plan.window_days, slot)
    in_window = tallies.counts_in(db, survey.id, window).n
    with_comments = publishes_comments(survey.plan.privacy, in_window, len(batch))
    if with_comments:
        surveys.comments_published(db, survey.id, slot)
    return Edition(slot, survey.summarised_through, survey.comments_through, with_comments)


def _queue(db: Connection, ctx: Context, survey: Survey, edition: Edition) -> None:
    for unsent in outbox.withdraw_summaries(db, survey.id):
        edition = edition.including(unsent)
    channel = survey.plan.summary_channel or ""
    ctx.queue(db, [to_channel(channel, MessageKind.SUMMARY, edition, survey=survey)])


def write_summary(ctx: Context, survey: Survey, edition: Edition) -> Summary:
    """Gather what a queued summary shows."""

    def work(db: Connection) -> Summary:
        new = answers.scores_new_in(db, survey.id, after=edition.after, through=edition.slot)
        said = _news_comments(db, survey, edition)
        chosen = worth_reading(said, anonymous=not keeps_person(survey.plan.privacy))
        return Summary(
            survey=survey,
            report=report_within(db, survey, last_days(survey.plan.window_days, edition.slot), ctx.benchmarks),
            edition=edition,
            new=tally(score for kind, score in new if kind != AskKind.REASK),
            new_reasks=sum(kind == AskKind.REASK for kind, _ in new),
            comments=tuple(chosen),
            others=len(said) - len(chosen),
            trend=trend_within(db, survey, edition.slot, survey.plan.window_days),
        )

    return ctx.read(work)


def _news_comments(db: Connection, survey: Survey, edition: Edition) -> list[Comment]:
    if not edition.with_comments:
        return []
    return news.comments_new_in(db, survey.id, after=edition.comments_after, through=edition.slot)


def next_comments(ctx: Context, survey: Survey, part: ThreadPart) -> list[tuple[str, str]]:
    """Give the next of the comments that go under a summary, as (mark, text), in an order that tells nothing."""

    def work(db: Connection) -> list[tuple[str, str]]:
        after, behind = part.comments_after, part.behind
        found = news.texts_new_in(db, survey.id, after=after, through=part.slot, behind=behind, limit=A_POST)
        return [(mark, text) for mark, text in found if mark not in part.shown]

    return ctx.read(work)
