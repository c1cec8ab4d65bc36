"""The passives among those who asked for something are asked again, two weeks or more after it has changed."""

from datetime import timedelta

from sqlalchemy import Connection

from bot.core.actions.notices import Notice, asked_again_from
from bot.core.asking.moments import good_moment
from bot.core.conversation.ask import Ask
from bot.core.conversation.states import REASKS_A_YEAR, State
from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import is_guarded
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.conversation import asks, reasks

_A_YEAR = timedelta(days=365)


def passives(db: Connection, ctx: Context, survey: Survey) -> set[int]:
    """Give our ids of those who would be asked again, were they told just now; where privacy was promised, as released.

    Only who answered the bot itself is: of an answer that a file brought nobody knows what exactly was asked, and how.
    """
    if survey.plan.kind is not Kind.NPS:
        return set()
    released, since = is_guarded(survey.plan.privacy), ctx.now() - _A_YEAR
    return reasks.passives_to_ask(db, survey.id, at_most=REASKS_A_YEAR, since=since, released=released)


def plan(db: Connection, ctx: Context, notice: Notice, survey: Survey) -> bool:
    """Plan to ask somebody again who is told just now, or held out: about their newest answer, if that is a passive's.

    One that is planned already comes at this time instead; who was asked again about that answer is not once more.
    Tells whether they are asked.
    """
    before = reasks.newest_answered(db, notice.person.id, survey.id)
    if before is None or not _is_passive(before):
        return False
    due_at = good_moment(notice.person, survey, asked_again_from(ctx.now()))
    planned = asks.reask_of(db, before.id)
    if planned is not None and planned.state is State.SCHEDULED and planned.asked_at is None:
        reasks.move_after_action(db, planned, action_id=notice.action_id, due_at=due_at)
        return True
    if planned is not None or not _may_be_asked(db, notice, survey, ctx):
        return False
    reasks.plan_after_action(db, before, ask_id=ctx.new_id(), action_id=notice.action_id, due_at=due_at)
    return True


def _is_passive(ask: Ask) -> bool:
    return ask.survey.plan.kind is Kind.NPS and ask.score is not None and band_of(ask.score, ask.scale) is Band.PASSIVE


def _may_be_asked(db: Connection, notice: Notice, survey: Survey, ctx: Context) -> bool:
    since = ctx.now() - _A_YEAR
    return reasks.count_reasks(db, notice.person.id, survey.id, since=since) < REASKS_A_YEAR
