"""Sending what is due now, each question checked against the rules once more."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.contact import Allowed, AskedIn, Hold, Never, Verdict, Wait, after_any_question, history_of
from bot.core.asking.deadlines import BATCH, LOOK_AGAIN, READ_FIRST
from bot.core.asking.moments import Calendars, good_moment, is_day_of, moment_to_ask, reask_moment
from bot.core.asking.placing import Room, may_ask_within
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event
from bot.core.survey.audience import chosen_sources, excluded_sources, list_of
from bot.core.survey.survey import Survey
from bot.services.asking import outlook, rooms
from bot.services.asking.quiet import LookedUp, Quiet, looked_up, nobody_is_quiet, quiet_until_of, who_is_quiet
from bot.services.context import Context
from bot.services.conversation.restarting import lost_ground
from bot.services.conversation.taking import take_turn
from storage.queries.asking import asked, audiences, coming, due
from storage.queries.asking.coming import Coming
from storage.queries.conversation import asks
from storage.queries.survey import people

_AFTER_REASKS = (AskKind.REASK, AskKind.TRIGGER)  # what finds a day full that re-asks have filled
_BEFORE_REASKS = (AskKind.SURVEY, AskKind.TRIGGER)  # and what counts as planned for re-asks until it leaves


@dataclass
class _Gate:
    """What asks that are due together are checked against, loaded once for all of them."""

    db: Connection
    ctx: Context
    quiet: LookedUp
    person_ids: Sequence[int]
    _rooms: dict[tuple[int, AskKind], Room] = field(default_factory=dict)
    _calendars: dict[int, Calendars] = field(default_factory=dict)
    _audiences: dict[int, set[int]] = field(default_factory=dict)
    _left_out: dict[int, set[int]] = field(default_factory=dict)
    _ends: dict[int, datetime | None] = field(default_factory=dict)
    _unread: dict[int, bool] = field(default_factory=dict)
    _accounts: dict[int, dict[int, str]] = field(default_factory=dict)
    _turns: dict[tuple[int, int | None], dict[str, datetime]] = field(default_factory=dict)

    def calendars(self) -> dict[int, Calendars]:
        """Give the calendars of every survey of the workspace, by its id."""
        self._calendars = self._calendars or outlook.calendars_by_survey(self.db, self.ctx.team_id)
        return self._calendars

    def room(self, ask: Ask) -> Room:
        """Give what today has room for, of what was asked already.

        A re-ask takes what is left beside everything that is planned for today, and moves nothing of a wave.
        """
        key = ask.survey.id, ask.kind
        if key not in self._rooms:
            find = rooms.room_of if ask.kind is AskKind.REASK else rooms.room_today
            self._rooms[key] = find(self.db, self.ctx, ask.survey, self.ctx.now(), reasks=ask.kind in _AFTER_REASKS)
        return self._rooms[key]

    def take_room(self, ask: Ask) -> None:
        """Count an ask that leaves now."""
        counted = _AFTER_REASKS if ask.kind is AskKind.REASK else _BEFORE_REASKS
        for kind in counted:
            if (room := self._rooms.get((ask.survey.id, kind))) is not None:
                room.take_day(self.ctx.now(), rooms.team_of(ask.person, ask.survey), self.account_of(ask))
        if self._turns and (account := self.account_of(ask)) is not None and ask.kind is not AskKind.REASK:
            own = ask.survey.id, asks.wave_of(self.db, ask.id)
            for key, turns in self._turns.items():
                if key[0] == own[0] and (key != own or key[1] is None):
                    turns[account] = self.ctx.now()

    def account_of(self, ask: Ask) -> str | None:
        """Give somebody's account, where the survey bounds how often one is asked."""
        if ask.survey.id not in self._accounts:
            self._accounts[ask.survey.id] = rooms.accounts_of(self.db, ask.survey, self.person_ids)
        return self._accounts[ask.survey.id].get(ask.person.id)

    def account_asked(self, ask: Ask) -> datetime | None:
        """Say when somebody of an account had a turn last, but for the wave of an ask that belongs to one."""
        if (account := self.account_of(ask)) is None:
            return None
        wave = asks.wave_of(self.db, ask.id)
        key = ask.survey.id, wave
        if key not in self._turns:
            self._turns[key] = outlook.turns_of_accounts(self.db, ask.survey, self.ctx.now(), wave)
        return self._turns[key].get(account)

    def is_in_audience(self, ask: Ask) -> bool:
        """Say whether somebody is still among those whom the survey chose; read once for all who are asked now."""
        survey = ask.survey
        if survey.id not in self._audiences:
            chosen = chosen_sources(survey)
            self._audiences[survey.id] = audiences.who_is_in(self.db, survey.team_id, chosen, self.person_ids)
        return ask.person.id in self._audiences[survey.id]

    def is_left_out(self, ask: Ask) -> bool:
        """Say whether somebody is in what the survey leaves out; read once a survey."""
        if ask.survey.id not in self._left_out:
            self._left_out[ask.survey.id] = outlook.left_out(self.db, ask.survey)
        return outlook.is_left_out(ask.person, ask.survey, self._left_out[ask.survey.id])

    def wave_ends(self, survey: Survey) -> datetime | None:
        """Give the end of a survey's wave, if it has one; worked out once a survey."""
        if survey.id not in self._ends:
            self._ends[survey.id] = outlook.current_wave(self.db, survey, self.ctx.now()).ends
        return self._ends[survey.id]

    def held_until(self, ask: Ask) -> datetime | None:
        """Say until when somebody is left alone: they rest, or nobody knows yet whether they are left out."""
        if self._is_unread(ask.survey):
            return self.ctx.now() + READ_FIRST
        return quiet_until_of(ask, self.quiet)

    def _is_unread(self, survey: Survey) -> bool:
        if survey.id not in self._unread:
            own = (list_of(survey.id),) if survey.plan.audience.people else ()  # changed, it leaves somebody out, too
            self._unread[survey.id] = audiences.any_unread(self.db, survey.team_id, (*excluded_sources(survey), *own))
        return self._unread[survey.id]


def ask_due(ctx: Context, quiet: Quiet = nobody_is_quiet) -> int:
    """Send the questions that are due now, each checked against the rules once more.

    Gives how many were looked at last.
    """

    def work(db: Connection, quiet_now: LookedUp) -> int:
        found = looked_up(due.due_asks(db, ctx.team_id, ctx.now(), BATCH), quiet_now)
        gate = _Gate(db, ctx, quiet_now, [ask.person.id for ask in found])
        # One order everywhere, so that no two processes wait for each other.
        for ask in sorted(found, key=lambda ask: ask.person.id):
            people.hold_person(db, ask.person.id)
            _ask_or_wait(gate, ask)
        return len(found)

    while (found := ctx.write(partial(work, quiet_now=who_is_quiet(ctx, quiet, due.who_is_due)))) == BATCH:
        pass
    return found


def _ask_or_wait(gate: _Gate, ask: Ask) -> None:
    now, db = gate.ctx.now(), gate.db
    if ask.is_try:
        may_leave = ask.person.takes_surveys
        happened = Happened(Event.DUE) if may_leave else Happened(Event.FORBIDDEN, because=ClosedReason.OPTED_OUT)
        take_turn(db, gate.ctx, ask, happened)
        return
    so_far = asked.asked_so_far(db, ask, now)
    verdict = _verdict(gate, ask, so_far)
    held_until = gate.held_until(ask)
    good = moment_to_ask(ask, now)
    forbidden = _forbidden(gate, ask, so_far, verdict)
    if forbidden is not None:
        take_turn(db, gate.ctx, ask, Happened(Event.FORBIDDEN, because=forbidden))
    elif isinstance(verdict, Hold):
        asks.save_ask(db, ask, replace(ask, due_at=good_moment(ask.person, ask.survey, now + LOOK_AGAIN)))
    elif isinstance(verdict, Wait):
        _wait(gate, ask, good_moment(ask.person, ask.survey, verdict.until))
    elif held_until is not None:
        _wait(gate, ask, good_moment(ask.person, ask.survey, held_until))
    elif good > now:
        _wait(gate, ask, good)
    else:
        gate.take_room(ask)
        take_turn(db, gate.ctx, ask, Happened(Event.DUE))


def _wait(gate: _Gate, ask: Ask, until: datetime) -> None:
    ends = gate.wave_ends(ask.survey) if ask.kind is AskKind.SURVEY and not ask.snoozed else None
    if ends is not None and until >= ends:
        take_turn(gate.db, gate.ctx, ask, Happened(Event.FORBIDDEN, because=ClosedReason.WAVE_OVER))
    else:
        asks.save_ask(gate.db, ask, replace(ask, due_at=until))


def _forbidden(gate: _Gate, ask: Ask, so_far: Sequence[AskedIn], verdict: Verdict) -> ClosedReason | None:
    """Say why an ask may never be sent, if so: a rule of contact, or that its ground is gone."""
    if isinstance(verdict, Never):
        return ClosedReason(verdict.because)
    if ask.kind is not AskKind.TRIGGER and not gate.is_in_audience(ask):
        return ClosedReason.NOT_IN_AUDIENCE
    if ask.asked_at is None and asks.wave_was_stopped(gate.db, ask.id):
        return ClosedReason.STOPPED  # on its way to Slack when its wave was stopped, and put back
    lost = lost_ground(gate.db, ask)
    at_its_own_time = ask.verifies or ask.action_id is not None
    comes_first = ask.kind is AskKind.REASK and ask.asked_at is None and not at_its_own_time
    return ClosedReason.TOO_LATE if lost is None and comes_first and not _is_its_day(gate, ask, so_far) else lost


def _is_its_day(gate: _Gate, reask: Ask, so_far: Sequence[AskedIn]) -> bool:
    """Say whether a re-ask may leave today, on the day after which everybody is left alone, or not at all."""
    parent = asks.ask_by_id(gate.db, reask.parent_id or "")
    newest = next((one.last for one in so_far if one.survey_id == reask.survey.id), None)
    if parent is None or parent.asked_at is None or parent.asked_at != newest:
        return False
    day = reask_moment(reask.person, gate.calendars()[reask.survey.id], parent.asked_at)
    return is_day_of(day, reask.person, reask.survey, gate.ctx.now())


def _verdict(gate: _Gate, ask: Ask, so_far: Sequence[AskedIn]) -> Verdict:
    excluded = gate.is_left_out(ask)
    account, account_asked = gate.account_of(ask), gate.account_asked(ask)
    history = history_of(
        ask.person, ask.survey, so_far, gate.calendars(), excluded=excluded, account_asked=account_asked
    )
    room, team, rules = gate.room(ask), rooms.team_of(ask.person, ask.survey), ask.survey.plan.contact_rules
    verdict = may_ask_within(room, gate.ctx.now(), team, ask.kind, history, rules, account=account)
    if ask.verifies:
        verdict = after_any_question(verdict, so_far, gate.ctx.now())
    # "Not now" continues the same ask: no cool-down and no cap apply to coming back, but a "stop" does.
    return Allowed() if ask.snoozed and isinstance(verdict, Wait) else verdict


def next_due_at(ctx: Context) -> datetime | None:
    """Give the earliest instant at which anything is due, for a clock that is moved by hand."""
    return ctx.read(lambda db: due.next_due_at(db, ctx.team_id))


def next_to_come(ctx: Context) -> Coming | None:
    """Give what somebody will see next, for whoever moves that clock."""
    return ctx.read(lambda db: coming.next_to_come(db, ctx.team_id))
