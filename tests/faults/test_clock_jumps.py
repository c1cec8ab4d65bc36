"""The machine's clock jumps: for a moment, for good, a little, or while the machine slept."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot import wiring
from bot.core.conversation.states import State
from bot.jobs.steady_clock import NO_JUMP, STEADY_S, SteadyClock
from bot.slack.reading.reader import slack_time_in
from bot.web.serving import serve_http
from bot.wiring import Bot
from storage.schema import responses
from tests.services.small_company import DAY, Company

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
FORTNIGHT = timedelta(days=14)
STEADY = timedelta(seconds=STEADY_S)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
# The seconds that pass are told as floats: a jump of a microsecond more than none is too close to tell.
jumps = st.timedeltas(-400 * DAY, 400 * DAY).filter(lambda by: abs(by) > NO_JUMP + SECOND)
a_while = st.timedeltas(timedelta(), STEADY - SECOND)


class Machine:
    """A machine whose clock can be set, apart from the time that really passes."""

    def __init__(self, wall: datetime = NOON) -> None:
        self.wall, self.passed = wall, timedelta(seconds=7_000)
        self.clock = SteadyClock(lambda: self.wall, self.passed_s)

    def passed_s(self) -> float:
        return self.passed.total_seconds()  # added up before it is a float, or five minutes may be a little less

    def runs(self, time: timedelta) -> None:
        self.wall += time
        self.passed += time

    def jumps(self, by: timedelta) -> None:
        self.wall += by


@given(jumps, a_while)
def test_a_jump_that_is_put_right_is_never_seen(by, lasts):
    machine = Machine()
    machine.jumps(by)
    assert machine.clock() == NOON
    machine.runs(lasts)
    assert machine.clock() == NOON + lasts
    machine.jumps(-by)
    assert machine.clock() == NOON + lasts == machine.wall


@given(jumps, a_while)
def test_a_jump_that_stays_is_believed_after_some_minutes(by, first):
    machine = Machine()
    machine.jumps(by)
    machine.clock()
    machine.runs(first)
    assert machine.clock() == NOON + first
    machine.runs(STEADY - first)
    assert machine.clock() == NOON + by + STEADY
    machine.runs(SECOND)
    assert machine.clock() == machine.wall


@given(jumps, jumps)
def test_a_clock_that_jumps_again_has_to_run_steadily_again(one, other):
    machine = Machine()
    machine.jumps(one)
    machine.clock()
    machine.runs(STEADY - SECOND)
    machine.jumps(other)
    machine.clock()
    machine.runs(SECOND)
    expected = NOON + STEADY if abs(one + other) > NO_JUMP else machine.wall
    assert machine.clock() == expected


@given(st.lists(st.tuples(st.timedeltas(timedelta(), 30 * DAY), st.timedeltas(-NO_JUMP, NO_JUMP)), max_size=5))
def test_what_no_clock_jumps_by_is_followed_however_long_the_machine_slept(steps):
    machine = Machine()
    for slept, by in steps:
        machine.runs(slept)
        machine.jumps(by)
        assert machine.clock() == machine.wall


def test_a_jump_is_logged_once_and_so_is_its_end(logged):
    machine = Machine()
    machine.jumps(FORTNIGHT)
    for _ in range(3):
        machine.clock()
    machine.jumps(-FORTNIGHT)
    machine.clock()
    assert [(entry["event"], entry["log_level"]) for entry in logged] == [
        ("clock is not believed yet", "warning"),
        ("clock was put right", "warning"),
    ]
    assert logged[0]["off_by"] == "14 days, 0:00:00"


def test_the_machines_own_clock_runs_steadily():
    assert abs(SteadyClock(wiring.system_clock)() - datetime.now(UTC)) < MINUTE


@pytest.mark.parametrize("header", ["", "soon", "24 Nov 99999999999999999999 08:30 GMT", "99 Nov 2026 08:30 GMT"])
def test_a_server_that_tells_no_time_is_not_asked_for_it(header):
    assert slack_time_in(header) is None


@pytest.mark.parametrize("off_by", [FORTNIGHT, -HOUR])
def test_a_bot_that_starts_under_a_wrong_clock_begins_with_slacks_time(office, monkeypatch, logged, off_by):
    monkeypatch.setattr(wiring, "system_clock", lambda: datetime.now(UTC) + off_by)
    bot = Bot(office.stage.settings(), office.stage.engine, hurried=True)
    assert abs(bot.context.now() - datetime.now(UTC)) < MINUTE
    assert [entry["event"] for entry in logged] == ["clock is not believed yet"]


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def asked(sqlite_engine, machine):
    """Three people with an open question, at a company whose bot goes by a machine that jumps."""
    company = Company(sqlite_engine, machine.clock)
    company.hire("UANA", "UBEN", "UCHLOE")
    company.survey(ask_from=0, ask_until=24)
    company.tick()
    return company


def test_a_clock_a_fortnight_ahead_for_half_a_minute_closes_nothing_and_loses_no_click(asked, machine):
    before = asked.contents()
    machine.jumps(FORTNIGHT)
    asked.tick()
    assert asked.contents() == before
    for who in ("UANA", "UBEN", "UCHLOE"):
        asked.click(who, 9)
    machine.runs(30 * SECOND)
    asked.tick()
    machine.jumps(-FORTNIGHT)
    asked.tick()
    assert [(row.score, row.answered_day.isoformat()) for row in asked.answers()] == [(9, "2026-11-24")] * 3


def test_a_clock_that_stays_ahead_is_right_in_the_end(asked, machine):
    machine.jumps(8 * 7 * DAY)
    asked.tick()
    machine.runs(STEADY)
    asked.tick()
    assert {ask.state for ask in asked.asks()} == {State.CLOSED}


def test_a_bot_on_the_machines_clock_hears_clicks_through_a_jump(office, monkeypatch):
    """Slack signs each click with the time, and what is five minutes old is refused."""
    office.survey_ana()
    stage, ahead = office.stage, [timedelta()]
    stage.stop_bot()
    monkeypatch.setattr(wiring, "system_clock", lambda: datetime.now(UTC) + ahead[0])
    bot = Bot(stage.settings(), stage.engine, hurried=True)
    with serve_http(bot.web, 0, "127.0.0.1") as port:
        office.simulator.deliver_over_http(f"http://127.0.0.1:{port}/slack/events")
        ahead[0] = FORTNIGHT
        office.ana.clicks("9")
    with stage.engine.connect() as db:
        [answered_at] = db.scalars(select(responses.c.answered_at))
    assert abs(answered_at - datetime.now(UTC)) < MINUTE
