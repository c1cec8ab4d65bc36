"""Planning a wave: everybody of the audience gets the ask that is theirs."""

from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH, LOOK_AGAIN
from bot.core.asking.placing import Placed
from bot.core.clock.wave import is_held_out
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event
from bot.core.privacy.releases import closes
from bot.core.survey.audience import all_sources
from bot.core.survey.survey import Survey
from bot.services.asking import outlook
from bot.services.context import Context
from bot.services.conversation.taking import take_turn
from storage.queries.asking import audiences
from storage.queries.conversation import asks
from storage.queries.conversation.asks import PlannedAsk
from storage.queries.privacy import releasing
from storage.queries.survey import surveys, waves
from storage.statements import in_chunks


def surveys_to_plan(ctx: Context) -> list[Survey]:
    """List the surveys whose people are to be planned now: those whose audience was read from Slack."""
    return ctx.read(partial(to_plan_within, ctx=ctx))


def to_plan_within(db: Connection, ctx: Context) -> list[Survey]:
    """List them, within the caller's transaction."""
    due = surveys.surveys_to_plan(db, ctx.team_id, ctx.now())
    return [survey for survey in due if not audiences.any_unread(db, ctx.team_id, all_sources(survey))]


def plan_survey(ctx: Context, survey: Survey) -> None:
    """Give everybody of the audience their ask of the current wave, each at the moment that is theirs.

    People are planned a few at a time, so that nobody's click waits for a large audience; a plan that was interrupted
    goes on with the next one.
    """
    seen = ctx.read(lambda db: outlook.look_ahead(db, ctx, survey))
    wave_id = ctx.write(partial(_open_wave, ctx=ctx, survey=survey, seen=seen))
    placed = [one for one in seen.ahead if isinstance(one, Placed)]
    for some in in_chunks(placed, BATCH):
        planned = [_planned(ctx, survey, one) for one in some]
        ctx.write(partial(_add, survey=survey, wave_id=wave_id, planned=planned))
    again = ctx.now() + LOOK_AGAIN
    ctx.write(lambda db: surveys.planned(db, survey, min(again, seen.wave.ends or again)))


def _add(db: Connection, survey: Survey, wave_id: int, planned: Sequence[PlannedAsk]) -> None:
    if not surveys.is_paused(db, survey.id):  # stopped while we were planning: nothing is added to what was closed
        asks.add_wave_asks(db, survey, wave_id, planned)


def _open_wave(db: Connection, ctx: Context, survey: Survey, seen: outlook.Outlook) -> int:
    wave = seen.wave
    wave_id = wave.id or waves.open_wave(db, survey, slot=wave.slot, at=wave.begins)
    if wave.id is None and not closes(one.who for one in releasing.waiting(db, survey.id)):
        releasing.leave_over(db, survey.id)
    excluded = outlook.left_out(db, survey)
    inside = {one.id for one in seen.people.values() if not outlook.is_left_out(one, survey, excluded)}
    for ask_id, ground in asks.grounds_of_planned(db, survey.id).items():
        because = ground.lost_in(wave_id, inside)
        if because is not None and (ask := asks.ask_by_id(db, ask_id)) is not None:
            take_turn(db, ctx, ask, Happened(Event.FORBIDDEN, because=because))
    return wave_id


def _planned(ctx: Context, survey: Survey, placed: Placed) -> PlannedAsk:
    held_out = is_held_out(survey.plan.held_out_percent, placed.person_id, survey.id)
    return PlannedAsk(id=ctx.new_id(), person_id=placed.person_id, due_at=placed.at, held_out=held_out)
