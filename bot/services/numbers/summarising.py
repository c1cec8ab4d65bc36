"""The daily (weekly, monthly) summary: decided at most once a slot, whatever restarts; written when it is delivered."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.core.care.loop import Loop
from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_channel
from bot.core.numbers.score import Counts, tally
from bot.core.privacy.promise import is_guarded
from bot.core.reports.answered import Inquiry, Summary
from bot.core.reports.request import Request
from bot.core.reports.summary.comments import Comment, worth_reading
from bot.core.reports.summary.edition import A_POST, Edition, ThreadPart, newest_edition, week_of
from bot.core.survey.survey import Survey
from bot.core.understanding import is_courtesy
from bot.services.care.following import cases_within
from bot.services.context import Context
from bot.services.numbers.books import Books, books_of
from bot.services.numbers.reporting import glance_within
from bot.services.numbers.theming import stands_out_within
from storage.queries.delivery import waiting
from storage.queries.numbers import news, replies
from storage.queries.privacy import releasing
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
    if slot is None:
        surveys.next_summary(db, survey.id, following)
        return
    edition, waiting = Edition(slot, survey.summarised_through), _waiting(db, survey)
    new = waiting > survey.waiting_told or _anything_new_in(db, survey, edition)
    outcome = "queued" if new else "nothing new"
    first = surveys.enter_in_ledger(db, survey, kind="summary", slot=slot.isoformat(), outcome=outcome, now=ctx.now())
    if not first:  # decided before the survey's hour was changed: what is new waits for the next slot
        surveys.next_summary(db, survey.id, following)
        return
    if new:
        _queue(db, ctx, survey, edition)
    surveys.summary_decided(db, survey.id, slot=slot, next_summary_at=following)
    surveys.waiting_was_told(db, survey.id, waiting)


def _waiting(db: Connection, survey: Survey) -> int:
    return releasing.count_waiting(db, survey.id) if is_guarded(survey.plan.privacy) else 0


def _anything_new_in(db: Connection, survey: Survey, edition: Edition) -> bool:
    said = news.anything_said_in(db, survey.id, after=edition.after, through=edition.slot)
    new, reasks = _new_in(db, survey, edition, books_of(db, survey))
    return said or new.n > 0 or reasks > 0


def _new_in(db: Connection, survey: Survey, edition: Edition, books: Books) -> tuple[Counts, int]:
    """Count what is new: answers to survey asks by band, and to re-asks."""
    if is_guarded(survey.plan.privacy):
        start = edition.after + timedelta(days=1) if edition.after else None
        window = Window(start, edition.slot)
        return books.releases.counts_in(window), replies.released_reasks_in(db, survey.id, window)
    return _counted(survey, news.scores_new_in(db, survey.id, after=edition.after, through=edition.slot))


def _counted(survey: Survey, found: Sequence[tuple[str, int]]) -> tuple[Counts, int]:
    new = tally((score for kind, score in found if kind != AskKind.REASK), survey.plan.scale)
    return new, len(found) - new.n


def _news(db: Connection, survey: Survey, edition: Edition, books: Books) -> tuple[Counts, int, list[Comment]]:
    """Give what is new with what was said, but for what says no more than thanks."""
    if is_guarded(survey.plan.privacy):
        counted = _new_in(db, survey, edition, books)
        said = news.comments_new_in(db, survey.id, after=edition.after, through=edition.slot)
    else:
        scores, said = news.all_new_in(db, survey.id, after=edition.after, through=edition.slot)
        counted = _counted(survey, scores)
    # A file may hold such, and earlier versions kept them.
    return *counted, [one for one in said if not is_courtesy(one.text)]


def _queue(db: Connection, ctx: Context, survey: Survey, edition: Edition) -> None:
    for unsent in waiting.withdraw_summaries(db, survey.id):
        edition = edition.including(unsent)
    channel = survey.plan.summary_channel or ""
    ctx.queue(db, [to_channel(channel, MessageKind.SUMMARY, edition, survey=survey)])


def write_summary(ctx: Context, survey: Survey, edition: Edition) -> Summary:
    """Gather what a queued summary shows."""

    def work(db: Connection) -> Summary:
        books = books_of(db, survey)
        new, reasks, said = _news(db, survey, edition, books)
        report, trend, watched = glance_within(db, ctx, survey, books, edition.slot)
        chosen = worth_reading(said, guarded=is_guarded(survey.plan.privacy), scale=survey.plan.scale)
        return Summary(
            survey=survey,
            report=report,
            edition=edition,
            new=new,
            new_reasks=reasks,
            waiting=_waiting(db, survey),
            comments=tuple(chosen),
            others=len(said) - len(chosen),
            trend=trend,
            watched=watched,
            themes=stands_out_within(db, survey, report, books),
            loop=_loop_of_the_week(db, ctx, survey, edition),
        )

    return ctx.read(work)


def _loop_of_the_week(db: Connection, ctx: Context, survey: Survey, edition: Edition) -> Loop | None:
    """Give what became of the cases of seven days, in the first summary of a week.

    What it takes over of one that was never sent was not told by that one.
    """
    slot, told, (monday, first) = edition.slot, edition.after or date.min, week_of(edition.slot)
    if not survey.plan.cases:
        return None
    if told >= monday and surveys.summary_was_queued(db, survey.id, since=monday, before=told + timedelta(days=1)):
        return None
    window = Window(first, slot - timedelta(days=1))
    return cases_within(db, ctx, Inquiry(Request(survey=survey.plan.name), survey, window))


def next_comments(ctx: Context, survey: Survey, part: ThreadPart) -> list[tuple[str, str]]:
    """Give the next of the comments that go under a summary, as (mark, text), in an order that tells nothing."""

    def work(db: Connection) -> list[tuple[str, str]]:
        after, through, behind = part.after, part.slot, part.behind
        while found := news.texts_new_in(db, survey.id, after=after, through=through, behind=behind, limit=A_POST):
            told = [(mark, text) for mark, text in found if mark not in part.shown and not is_courtesy(text)]
            if told:
                return told
            behind = found[-1][0]
        return []

    return ctx.read(work)
