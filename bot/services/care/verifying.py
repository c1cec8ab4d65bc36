"""Whoever gave a low number is asked once more after their case was closed; what they say goes into its log."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.moments import good_moment
from bot.core.care.case import Shows
from bot.core.care.log import Entry, State, What, standing_of
from bot.core.care.notes import CaseNote, News
from bot.core.care.owners import next_owner
from bot.core.care.verifying import is_verified, opens_again, outcome_of, verified_from
from bot.core.conversation.ask import Ask
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State as Conversation
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_case
from bot.core.survey.survey import Survey
from bot.services.care import reading
from bot.services.care.owners import desk_of
from bot.services.care.reading import Held
from bot.services.context import Context
from storage.queries.asking import asked
from storage.queries.care import answered, cases
from storage.queries.conversation import asks, verifying


def plan(db: Connection, ctx: Context, case_id: str) -> None:
    """Plan to ask the person of a case that was closed just now, or move what is planned."""
    case = cases.case_by_id(db, case_id)
    held = None if case is None else reading.load(db, case)
    if held is None or held.person is None or not _is_verified(db, held):
        return
    so_far = verifying.asks_about(db, case_id)
    planned = next((one for one in so_far if one.state is Conversation.SCHEDULED), None)
    due_at = good_moment(held.person, held.survey, _from(db, ctx, held))
    if planned is not None:
        asks.save_ask(db, planned, replace(planned, due_at=due_at))
    elif sum(one.asked_at is not None for one in so_far) == len(held.standing.verified):
        verifying.plan_verifying(db, held.case, held.person, ask_id=ctx.new_id(), due_at=due_at)


def _from(db: Connection, ctx: Context, held: Held) -> datetime:
    person_id = held.person.id if held.person else 0
    history = asked.all_asked_so_far(db, [person_id], ctx.now()).get(person_id, [])
    last = max((at for one in history for at in (one.turn, one.last_reask) if at is not None), default=None)
    return verified_from(held.standing.closed_at or ctx.now(), last)


def _opened_with(db: Connection, held: Held) -> int | None:
    answer = answered.answer_to(db, held.standing.asks[0]) if held.standing.asks else None
    return None if answer is None else answer.score


def _is_verified(db: Connection, held: Held) -> bool:
    return is_verified(held.survey.plan, held.case.shows, held.standing, _opened_with(db, held))


def lost_ground(db: Connection, ask: Ask) -> ClosedReason | None:
    """Say why nobody is to be asked any more whether a case helped; none while somebody is."""
    case = cases.case_by_id(db, ask.case_id or "")
    if case is None or case.person_id is None:
        return ClosedReason.CASE_MOVED
    held = reading.load(db, case)
    if not _is_verified(db, held):
        return ClosedReason.CASE_MOVED
    return None if asks.answer_is_newest(db, held.standing.asks[-1]) else ClosedReason.NEWER_ANSWER


def settle(ctx: Context) -> None:
    """Put into the logs of named surveys' cases what can't be changed any more."""
    for ask in ctx.read(lambda db: verifying.to_settle(db, ctx.team_id, ctx.now())):
        ctx.write(partial(_settle, ctx=ctx, ask=ask))


def settle_released(db: Connection, ctx: Context, survey: Survey) -> None:
    """Likewise of a survey that promised privacy, with a release: so the moment names nobody who was just asked."""
    for ask in verifying.to_settle_in(db, survey.id, ctx.now()):
        _settle(db, ctx, ask)


def _settle(db: Connection, ctx: Context, ask: Ask) -> None:
    cases.hold_case(db, ask.case_id or "")
    case = cases.case_by_id(db, ask.case_id or "")
    held = None if case is None else reading.load(db, case)
    said, before = ask.verified, None if held is None else _opened_with(db, held)
    if held is None or said is None or before is None or not _may_be_told(db, held, ask):
        return
    outcome = outcome_of(before, said, held.survey.plan.scale)
    again = opens_again(held.standing, outcome) and not _has_another(db, held)
    lines = [Entry(what=What.VERIFIED, at=ctx.now(), why=outcome, ask_id=ask.id)]
    lines += _opened_again(db, ctx, held) if again else []
    is_open = standing_of([*cases.log_of(db, held.case.id), *lines]).is_open
    cases.append(db, held.case, lines, is_open=is_open, look_at=ctx.now())
    ctx.queue(db, list(_told(held, lines)))


def _has_another(db: Connection, held: Held) -> bool:
    case = held.case
    if case.person_id is None:
        return False
    found = cases.open_case_of(db, case.survey_id, case.person_id, shows=case.shows, private=case.private)
    return found is not None


def _may_be_told(db: Connection, held: Held, ask: Ask) -> bool:
    """Say whether an answer still belongs to a case: the team may have learned meanwhile whose that is."""
    is_known = any(one.what is What.VERIFIED and one.ask_id == ask.id for one in cases.log_of(db, held.case.id))
    closed = replace(held.standing, state=State.CLOSED, muted=False)
    plan = replace(held.survey.plan, verify_cases=True)
    return not is_known and is_verified(plan, held.case.shows, closed, _opened_with(db, held))


def _opened_again(db: Connection, ctx: Context, held: Held) -> Sequence[Entry]:
    desk = desk_of(db, held.survey, held.person, named=held.case.shows is not Shows.WORDS)
    before = held.standing.owner
    whom = next_owner(desk, [before] if before else []) or before
    return (Entry(what=What.REOPENED, at=ctx.now()), Entry(what=What.OFFERED, at=ctx.now(), whom=whom))


def _told(held: Held, lines: Sequence[Entry]) -> Iterator[Message]:
    yield about_case(held.case, MessageKind.CASE_EDIT)
    for line in lines:
        if line.what is What.OFFERED:
            note = CaseNote(held.case.id, News.STILL_UNSOLVED, line.whom)
            yield about_case(held.case, MessageKind.CASE_THREAD, note)
