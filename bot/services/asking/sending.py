"""Who is asked when: plan a wave, send what is due, spread what was missed, close what stayed silent."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.contact import Allowed, AskedAs, ContactHistory, Hold, Never, Reason, Verdict, Wait, may_ask
from bot.core.asking.moments import Calendars, good_moment, moment_to_ask, reminder_at
from bot.core.asking.placing import Candidate, NotPlaced, Placed, Room, first_choices, place
from bot.core.clock.timing import local_day
from bot.core.clock.wave import is_held_out
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.states import Event, State, step
from bot.core.privacy.promise import keeps_person
from bot.core.survey.audience import all_sources, chosen_sources, excluded_sources, list_of
from bot.core.survey.survey import Survey
from bot.services.asking import outlook
from bot.services.context import Context
from bot.services.conversation.effects import take_turn
from bot.services.conversation.turn import Turn
from storage.errors import StaleRowError
from storage.queries.asking import asked, audiences
from storage.queries.conversation import asks
from storage.queries.conversation.asks import PlannedAsk
from storage.queries.survey import people, surveys
from storage.statements import in_chunks

LOOK_AGAIN = timedelta(days=1)  # how often a survey's audience is compared with who was asked
BATCH = 50
LATE = timedelta(hours=24)  # a reminder that was missed for longer is dropped
MISSED = timedelta(minutes=30)  # a question that is later than this was missed, and is spread out with the others
READ_FIRST = timedelta(minutes=5)  # how long a question waits for an exclusion that was never read from Slack
TOO_LATE = timedelta(days=30)  # and one that is this late is not put any more
STOPPED = "stopped"
RESTARTABLE = {Event.EXPIRE, Event.DECLINE, Event.STOP}
Quiet = Callable[[Sequence[str]], Mapping[str, datetime]]
"""Says of people, by Slack id, until when (UTC) their do-not-disturb is on; who is left out is not disturbed."""
_LookedUp = Mapping[str, datetime | None] | None
"""The same of those who were looked up, none for who is not quiet; nothing where nobody is looked up at all."""


def nobody_is_quiet(_: Sequence[str]) -> Mapping[str, datetime]:
    """Stand in where Slack does not tell who does not want to be disturbed."""
    return {}


def surveys_to_plan(ctx: Context) -> list[Survey]:
    """List the surveys whose people are to be planned now: those whose audience was read from Slack."""

    def work(db: Connection) -> list[Survey]:
        due = surveys.surveys_to_plan(db, ctx.team_id, ctx.now())
        return [survey for survey in due if not audiences.any_stale(db, ctx.team_id, all_sources(survey))]

    return ctx.read(work)


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
    wave_id = wave.id or surveys.open_wave(db, survey, slot=wave.slot, at=wave.begins)
    excluded = outlook.left_out(db, survey)
    inside = {one.id for one in seen.people.values() if not outlook.is_left_out(one, survey, excluded)}
    for ask in asks.scheduled_elsewhere(db, survey.id, wave_id=wave_id, inside=inside):
        reason = "wave over" if ask.person.id in inside else "not in the audience"
        take_turn(Turn(db, ctx, ask, ctx.now(), reason=reason), Event.FORBIDDEN)
    return wave_id


def _planned(ctx: Context, survey: Survey, placed: Placed) -> PlannedAsk:
    held_out = is_held_out(survey.plan.held_out_percent, placed.person_id, survey.id)
    return PlannedAsk(id=ctx.new_id(), person_id=placed.person_id, due_at=placed.at, held_out=held_out)


@dataclass
class _Gate:
    """What asks that are due together are checked against, loaded once for all of them."""

    db: Connection
    ctx: Context
    quiet: _LookedUp
    person_ids: Sequence[int]
    _rooms: dict[int, Room] = field(default_factory=dict)
    _audiences: dict[int, set[int]] = field(default_factory=dict)
    _left_out: dict[int, set[int]] = field(default_factory=dict)
    _ends: dict[int, datetime | None] = field(default_factory=dict)
    _unread: dict[int, bool] = field(default_factory=dict)

    def room(self, survey: Survey) -> Room:
        """Give what today has room for, of what was asked already."""
        if survey.id not in self._rooms:
            self._rooms[survey.id] = outlook.room_today(self.db, self.ctx, survey)
        return self._rooms[survey.id]

    def is_in_audience(self, ask: Ask) -> bool:
        survey = ask.survey
        if survey.id not in self._audiences:
            chosen = chosen_sources(survey)
            self._audiences[survey.id] = audiences.who_is_in(self.db, survey.team_id, chosen, self.person_ids)
        return ask.person.id in self._audiences[survey.id]

    def is_left_out(self, ask: Ask) -> bool:
        if ask.survey.id not in self._left_out:
            self._left_out[ask.survey.id] = outlook.left_out(self.db, ask.survey)
        return outlook.is_left_out(ask.person, ask.survey, self._left_out[ask.survey.id])

    def wave_ends(self, survey: Survey) -> datetime | None:
        if survey.id not in self._ends:
            self._ends[survey.id] = outlook.current_wave(self.db, survey, self.ctx.now()).ends
        return self._ends[survey.id]

    def held_until(self, ask: Ask) -> datetime | None:
        """Say until when somebody is left alone: they rest, or nobody knows yet whether they are left out."""
        if self._is_unread(ask.survey):
            return self.ctx.now() + READ_FIRST
        return _quiet_until(ask, self.quiet)

    def _is_unread(self, survey: Survey) -> bool:
        if survey.id not in self._unread:
            keys = (*excluded_sources(survey), list_of(survey.id))  # a list that was changed leaves somebody out, too
            self._unread[survey.id] = audiences.any_stale(self.db, survey.team_id, keys)
        return self._unread[survey.id]


def ask_due(ctx: Context, quiet: Quiet = nobody_is_quiet) -> int:
    """Send the questions that are due now, each checked against the rules once more; give how many were looked at."""
    spread_missed(ctx)

    def work(db: Connection, quiet_now: _LookedUp) -> int:
        due = _looked_up(asks.due_asks(db, ctx.team_id, ctx.now(), BATCH), quiet_now)
        gate = _Gate(db, ctx, quiet_now, [ask.person.id for ask in due])
        # One order everywhere, so that no two processes wait for each other.
        for ask in sorted(due, key=lambda ask: ask.person.id):
            people.hold_person(db, ask.person.id)
            _ask_or_wait(gate, ask)
        return len(due)

    total = 0
    while seen := ctx.write(partial(work, quiet_now=_who_is_quiet(ctx, quiet, asks.who_is_due))):
        total += seen
    return total


def _who_is_quiet(
    ctx: Context, quiet: Quiet, who_is_next: Callable[[Connection, str, datetime, int], list[str]]
) -> _LookedUp:
    """Look up who does not want to be disturbed, of those who are next alone, and with no transaction open."""
    if quiet is nobody_is_quiet:
        return None
    soon = ctx.read(lambda db: who_is_next(db, ctx.team_id, ctx.now(), BATCH))
    told = quiet(soon) if soon else {}
    return {slack_user_id: told.get(slack_user_id) for slack_user_id in soon}


def _looked_up(found: Sequence[Ask], quiet: _LookedUp) -> list[Ask]:
    """Leave out whom nobody looked up: who came due since then, or was next for another process. They come next time.

    Who is listened to just wrote, and is not disturbed by the answer.
    """
    if quiet is None:
        return list(found)
    known = {None, *quiet}
    return [ask for ask in found if ask.state is State.LISTENING or ask.person.slack_user_id in known]


def _quiet_until(ask: Ask, quiet: _LookedUp) -> datetime | None:
    return quiet.get(ask.person.slack_user_id or "") if quiet is not None else None


def _ask_or_wait(gate: _Gate, ask: Ask) -> None:
    now, db = gate.ctx.now(), gate.db
    verdict = _verdict(gate, ask, now)
    held_until = gate.held_until(ask)
    good = moment_to_ask(ask, now)
    forbidden = _forbidden(gate, ask, verdict)
    if forbidden is not None:
        take_turn(Turn(db, gate.ctx, ask, now, reason=forbidden), Event.FORBIDDEN)
    elif isinstance(verdict, Hold):
        asks.save_ask(db, ask, due_at=good_moment(ask.person, ask.survey, now + LOOK_AGAIN))
    elif isinstance(verdict, Wait):
        _wait(gate, ask, good_moment(ask.person, ask.survey, verdict.until))
    elif held_until is not None:
        _wait(gate, ask, good_moment(ask.person, ask.survey, held_until))
    elif good > now:
        _wait(gate, ask, good)
    else:
        gate.room(ask.survey).take_day(now, outlook.team_of(ask.person, ask.survey))
        turn = Turn(db, gate.ctx, ask, now)
        turn.changes["asked_at"] = now
        if ask.asked_day is None:  # the first time, or put back before it ever reached the person
            turn.changes["asked_day"] = local_day(now, ask.survey.plan.zone)
        take_turn(turn, Event.DUE)


def _wait(gate: _Gate, ask: Ask, until: datetime) -> None:
    ends = gate.wave_ends(ask.survey) if ask.kind is AskKind.SURVEY and not ask.snoozed else None
    if ends is not None and until >= ends:
        turn = Turn(gate.db, gate.ctx, ask, gate.ctx.now(), reason=Reason.WAVE_OVER.value)
        take_turn(turn, Event.FORBIDDEN)
    else:
        asks.save_ask(gate.db, ask, due_at=until)


def _forbidden(gate: _Gate, ask: Ask, verdict: Verdict) -> str | None:
    """Say why an ask may never be sent, if so: a rule of contact, or that its ground is gone."""
    if isinstance(verdict, Never):
        return verdict.because.value
    if ask.kind is not AskKind.TRIGGER and not gate.is_in_audience(ask):
        return "not in the audience"
    if ask.asked_at is None and asks.wave_was_stopped(gate.db, ask.id):
        return STOPPED  # on its way to Slack when its wave was stopped, and put back
    return _lost_ground(gate.db, ask)


def _lost_ground(db: Connection, ask: Ask) -> str | None:
    if ask.kind is AskKind.REASK and not keeps_person(ask.survey.plan.privacy):
        return "anonymous now"
    if ask.kind is AskKind.REASK and not asks.answer_is_newest(db, ask.parent_id):
        return "newer answer"
    return None


def _verdict(gate: _Gate, ask: Ask, now: datetime) -> Verdict:
    history = asked.contact_history(gate.db, ask.person, ask.survey.id, leaving_out=ask.id)
    room, team = gate.room(ask.survey), outlook.team_of(ask.person, ask.survey)
    history = replace(
        history,
        excluded=gate.is_left_out(ask),
        survey_full_until=room.survey_full_until(now),
        team_full_until=room.team_full_until(now, team),
    )
    verdict = may_ask(_asked_as(ask), history, ask.survey.plan.contact_rules, now)
    # "Not now" continues the same ask: no cool-down and no cap apply to coming back, but a "stop" does.
    return Allowed() if ask.snoozed and isinstance(verdict, Wait) else verdict


def _asked_as(ask: Ask) -> AskedAs:
    return "reask" if ask.kind is AskKind.REASK else "survey"


def spread_missed(ctx: Context) -> None:
    """Give what should have been sent while the bot was away new moments, spread over a day's worth of good time.

    What is very late is closed: the question would come as if from nowhere.
    """
    now = ctx.now()
    missed = ctx.read(lambda db: asks.missed_asks(db, ctx.team_id, now - MISSED))
    for ask in missed:
        if ask.due_at < now - TOO_LATE:
            ctx.write(partial(_close_too_late, ctx=ctx, ask_id=ask.id))
    for some in _one_a_person([ask for ask in missed if ask.due_at >= now - TOO_LATE]):
        _spread_again(ctx, some)


def _close_too_late(db: Connection, ctx: Context, ask_id: str) -> None:
    ask = asks.ask_by_id(db, ask_id)
    if ask is not None and ask.state is State.SCHEDULED and ask.due_at < ctx.now() - TOO_LATE:
        take_turn(Turn(db, ctx, ask, ctx.now(), reason="too late"), Event.FORBIDDEN)


def _one_a_person(missed: Sequence[Ask]) -> Iterator[list[Ask]]:
    """Part asks by survey so that nobody is in a part twice: a question and a re-ask may both have been missed."""
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
        histories = outlook.histories_of(db, survey, [ask.person for ask in missed])
        candidates = [
            Candidate(
                person_id=person_id,
                first_choice=choice,
                turn=0.0,
                calendar=calendars.of(by_id[person_id].person),
                history=_going_on(by_id[person_id], histories[person_id]),
                team=outlook.team_of(by_id[person_id].person, survey),
                kind=_asked_as(by_id[person_id]),
            )
            for person_id, choice in choices
        ]
        room = outlook.room_of(db, ctx, survey, now, leaving_out={ask.person.id for ask in missed})
        return list(place(candidates, survey.plan.contact_rules, room))

    placed = [one for one in ctx.read(moments) if isinstance(one, Placed)]
    for some in in_chunks(placed, BATCH):
        ctx.write(partial(_move, asks_by_person=by_id, placed=some))


def _going_on(ask: Ask, history: ContactHistory) -> ContactHistory:
    """Leave the waits out for an ask that the person saw before: it would have to wait for itself."""
    if ask.asked_at is None:
        return history
    return replace(history, open_ask=False, last_ask_this_survey=None, last_ask_any=None, planned=None)


def _move(db: Connection, asks_by_person: Mapping[int, Ask], placed: Sequence[Placed]) -> None:
    for one in placed:
        with suppress(StaleRowError):  # another process moved it, or the person said "stop", in between
            asks.save_ask(db, asks_by_person[one.person_id], due_at=one.at)


def go_on(ctx: Context, quiet: Quiet = nobody_is_quiet) -> None:
    """Let open conversations go on by themselves: remind of what stayed silent, end the pause of a comment."""

    def work(db: Connection, quiet_now: _LookedUp) -> int:
        waiting = _looked_up(asks.asks_to_go_on(db, ctx.team_id, ctx.now(), BATCH), quiet_now)
        for ask in waiting:
            _go_on(db, ctx, ask, _quiet_until(ask, quiet_now))
        return len(waiting)

    while ctx.write(partial(work, quiet_now=_who_is_quiet(ctx, quiet, asks.who_goes_on))):
        pass


def _go_on(db: Connection, ctx: Context, ask: Ask, quiet_until: datetime | None) -> None:
    now = ctx.now()
    if ask.state is State.LISTENING:
        good = good_moment(ask.person, ask.survey, now)
        if good > now and ask.next_at is not None and now - ask.next_at > MISSED:
            asks.save_ask(db, ask, next_at=good)  # no longer an answer to what they just wrote
        else:
            take_turn(Turn(db, ctx, ask, now), Event.QUIET)
        return
    if not step(ask.conversation_at(now), Event.REMIND).actions:
        asks.save_ask(db, ask, next_at=None)  # nothing to remind of any more; it must not come up for ever
        return
    good = good_moment(ask.person, ask.survey, quiet_until or now)
    late = ask.next_at is not None and now - ask.next_at > LATE
    if late or ask.person.kind not in ask.survey.plan.audience.kinds:
        # What was missed while the bot was down is not made up for: the next reminder comes at its own time.
        after = reminder_at(ask, ask.asked_at or now, ask.nudges + 1) if ask.state is State.ASKED else None
        asks.save_ask(db, ask, nudges=ask.nudges + 1, next_at=after)
    elif good > now:
        asks.save_ask(db, ask, next_at=good)
    else:
        take_turn(Turn(db, ctx, ask, now), Event.REMIND)


def may_restart(db: Connection, ask: Ask) -> bool:
    """Say whether a closed question may be put anew at the person's own wish, to which no cool-down applies."""
    history = asked.contact_history(db, ask.person, ask.survey.id, leaving_out=ask.id)
    verdict = may_ask("survey", history, ask.survey.plan.contact_rules, history.last_ask_any or ask.due_at)
    stands = not isinstance(verdict, Never | Hold) and _lost_ground(db, ask) is None
    return stands and not ask.survey.plan.paused and ask.closed_reason in RESTARTABLE


def close_expired(ctx: Context) -> None:
    """Close what stayed silent: an ask without a score expires, an answered one is simply over."""

    def work(db: Connection) -> int:
        expired = asks.expired_asks(db, ctx.team_id, ctx.now(), BATCH)
        for ask in expired:
            take_turn(Turn(db, ctx, ask, ctx.now()), Event.EXPIRE)
        return len(expired)

    while ctx.write(work):
        pass


def forget_who_answered(ctx: Context) -> None:
    """Keep the promise of anonymous surveys: from an ended conversation nothing leads to its answer or its words."""
    ctx.write(lambda db: asks.forget_what_was_said(db, ctx.team_id))
    ctx.write(lambda db: asks.forget_who_answered(db, ctx.team_id))


def next_due_at(ctx: Context) -> datetime | None:
    """Give the earliest instant at which anything is due, for a clock that is moved by hand."""
    return ctx.read(lambda db: asks.next_due_at(db, ctx.team_id))
