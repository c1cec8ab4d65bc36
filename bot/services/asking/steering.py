"""Holding a survey up, letting it go on, and ending its current wave."""

from sqlalchemy import Connection

from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event
from bot.core.survey.decision import HOLDS_UP, Ahead, Decision, Steered
from bot.core.survey.survey import Survey
from bot.services.asking import outlook
from bot.services.asking.greeting import tell_started
from bot.services.asking.previewing import ahead_of, preview_within, waits_for_start_within
from bot.services.context import Context
from bot.services.conversation.taking import take_turn
from storage.queries.asking import asked
from storage.queries.conversation import asks
from storage.queries.delivery.waiting import take_back_questions
from storage.queries.survey import surveys, waves, workspaces


def ahead(ctx: Context, survey: Survey, decision: Decision) -> Ahead:
    """Say who is still to be asked; of a survey that is to start, who would be."""
    return ctx.read(lambda db: _ahead(db, ctx, survey, decision))


def _ahead(db: Connection, ctx: Context, survey: Survey, decision: Decision) -> Ahead:
    if decision is Decision.START:  # nobody is planned yet
        return ahead_of(preview_within(db, ctx, survey))
    return Ahead(asked.people_waiting(db, survey.id))


def steer(ctx: Context, survey: Survey, decision: Decision, *, actor: str) -> Steered:
    """Carry a decision out, at once: a paused survey sends nothing, neither what is planned nor what is queued.

    STOP pauses, and ends the current wave: nobody in it who was not asked will be. Whoever was asked may answer. REOPEN
    lets a wave that was stopped go on with them.
    """

    def work(db: Connection) -> Steered:
        before, waited = _ahead(db, ctx, survey, decision), waits_for_start_within(db, survey)
        ended = decision is Decision.STOP and _end_wave(db, ctx, survey)
        reopened = decision is Decision.REOPEN and _reopen_wave(db, ctx, survey)
        moved = surveys.set_paused(db, survey.id, ctx.now(), paused=decision in HOLDS_UP)
        if moved and waited:
            tell_started(db, ctx, survey, _ahead(db, ctx, survey, Decision.START))
        if moved or ended or reopened:
            verb = f"survey {decision}"
            workspaces.write_audit(
                db, team_id=ctx.team_id, at=ctx.now(), actor=actor, verb=verb, subject=survey.plan.name
            )
        return Steered(decision, survey, _ahead(db, ctx, survey, decision) if reopened else before)

    return ctx.write(work)


def _reopen_wave(db: Connection, ctx: Context, survey: Survey) -> bool:
    """Let the wave that was stopped go on; whoever was not asked is planned again as they were."""
    wave = outlook.current_wave(db, survey, ctx.now())
    if wave.id is None or not waves.reopen_wave(db, wave.id):
        return False
    asks.plan_again(db, wave.id, ClosedReason.STOPPED)
    return True


def _end_wave(db: Connection, ctx: Context, survey: Survey) -> bool:
    """Close what is planned or queued, and the wave that runs; tell whether that changed anything."""
    wave = outlook.current_wave(db, survey, ctx.now())
    stopped = wave.id is not None and waves.stop_wave(db, wave.id)
    for ask_id in take_back_questions(db, survey.id):
        ask = asks.ask_by_id(db, ask_id)
        if ask is not None:
            take_turn(db, ctx, ask, Happened(Event.PUT_BACK))
    # All at once, not turn by turn: Slack waits three seconds for the answer, also in a company of 50,000.
    return asks.close_scheduled(db, survey.id, ClosedReason.STOPPED) > 0 or stopped
