"""What should have been sent while the bot was away: spread out, or closed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH, MISSED, TOO_LATE
from bot.core.asking.moments import Calendars
from bot.core.asking.placing import Candidate, NotPlaced, Placed, first_choices, place
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event, State
from bot.services.asking import outlook, rooms
from bot.services.context import Context
from bot.services.conversation.taking import take_turn
from storage.errors import StaleRowError
from storage.queries.asking import due
from storage.queries.conversation import asks
from storage.statements import in_chunks


def spread_missed(ctx: Context) -> None:
    """Give what should have been sent while the bot was away new moments, spread over a day's worth of good time.

    What is very late is closed: the question would come as if from nowhere.
    """
    now = ctx.now()
    missed = ctx.read(lambda db: due.missed_asks(db, ctx.team_id, now - MISSED))
    for ask in missed:
        if ask.due_at < now - TOO_LATE:
            ctx.write(partial(_close_too_late, ctx=ctx, ask_id=ask.id))
    # A re-ask leaves on its day or not at all, a try at once, and neither makes anybody else come later.
    spread = [ask for ask in missed if ask.kind is not AskKind.REASK and not ask.is_try]
    again = [ask for ask in spread if ask.due_at >= now - TOO_LATE]
    for some in _one_a_person(again):
        _spread_again(ctx, some)


def _close_too_late(db: Connection, ctx: Context, ask_id: str) -> None:
    ask = asks.ask_by_id(db, ask_id)
    if ask is not None and ask.state is State.SCHEDULED and ask.due_at < ctx.now() - TOO_LATE:
        take_turn(db, ctx, ask, Happened(Event.FORBIDDEN, because=ClosedReason.TOO_LATE))


def _one_a_person(missed: Sequence[Ask]) -> Iterator[list[Ask]]:
    """Part asks by survey so that nobody is in a part twice: a wave's and a triggered one may both be missed."""
    parts: dict[tuple[int, int], list[Ask]] = {}
    seen: Counter[tuple[int, int]] = Counter()
    for ask in missed:
        survey_id, person_id = ask.survey.id, ask.person.id
        parts.setdefault((survey_id, seen[survey_id, person_id]), []).append(ask)
        seen[survey_id, person_id] += 1
    yield from parts.values()


def _spread_again(ctx: Context, missed: Sequence[Ask]) -> None:
    now, survey = ctx.now(), missed[0].survey
    calendars, by_id = Calendars(survey), {ask.person.id: ask for ask in missed}
    turns = [(ask.person.id, ask.due_at.timestamp()) for ask in missed]  # who waits longest comes first
    choices = first_choices(turns, now, lambda _: 1.0, lambda person_id: calendars.of(by_id[person_id].person))

    def moments(db: Connection) -> list[Placed | NotPlaced]:
        accounts = rooms.accounts_of(db, survey, set(by_id))
        wave = outlook.current_wave(db, survey, now).id
        people = [ask.person for ask in missed]
        histories = outlook.histories_of(db, survey, people, now, accounts=accounts, wave=wave)
        candidates = [
            Candidate(
                person_id=person_id,
                first_choice=choice,
                turn=0.0,
                calendar=calendars.of(by_id[person_id].person),
                history=histories[person_id].of_a_return() if by_id[person_id].asked_at else histories[person_id],
                team=rooms.team_of(by_id[person_id].person, survey),
                account=accounts.get(person_id),
                kind=by_id[person_id].kind,
            )
            for person_id, choice in choices
        ]
        room = rooms.room_of(db, ctx, survey, now, leaving_out={ask.person.id for ask in missed})
        return list(place(candidates, survey.plan.contact_rules, room))

    placed = [one for one in ctx.read(moments) if isinstance(one, Placed)]
    for some in in_chunks(placed, BATCH):
        ctx.write(partial(_move, asks_by_person=by_id, placed=some))


def _move(db: Connection, asks_by_person: Mapping[int, Ask], placed: Sequence[Placed]) -> None:
    for one in placed:
        with suppress(StaleRowError):  # another process moved it, or the person said "stop", in between
            ask = asks_by_person[one.person_id]
            asks.save_ask(db, ask, replace(ask, due_at=one.at))
