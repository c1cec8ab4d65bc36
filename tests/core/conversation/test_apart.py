"""What is said in anonymous conversations stands apart from the ask, and for how long."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.conversation.apart import Apart, StoredApart, apart_of, joined, open_until, row_of
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.heard import Heard
from bot.core.conversation.states import ANSWERED_STATES, State
from tests.core.conversation.test_forgotten import ANSWERED, DAY, NOW, SILENT

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = st.sampled_from(("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")).map(ZoneInfo)
SAID = st.builds(
    Apart,
    state=st.sampled_from((State.WHY, State.LISTENING, State.MORE)),
    response_id=st.just("R1"),
    question=st.sampled_from(("better", "missing")),
    questions=st.integers(1, 2),
    heard=st.sampled_from(((), (Heard("1.2", "Slow.", "C1", "better"),))),
    reprompts=st.integers(0, 1),
)


def kept(said, score=None, until=NOW + DAY):
    return StoredApart(said=said, score=score, is_released=False, open_until=until, version=3)


@given(SAID)
def test_what_was_said_comes_back_as_it_went_and_the_row_knows_nothing(said):
    ask = joined(SILENT, kept(said, 7), NOW)
    assert (ask.score, ask.apart) == (7, 3)
    assert apart_of(ask) == said
    assert row_of(replace(ask, state=SILENT.state)) == row_of(SILENT)


@given(SAID)
def test_when_its_time_is_over_nobody_finds_the_answer(said):
    ask = joined(SILENT, kept(said, 7, until=NOW), NOW)
    assert (ask.state, ask.score, apart_of(ask)) == (State.DONE, None, Apart(state=State.DONE))


def test_words_without_a_score_leave_the_question_open():
    ask = joined(SILENT, kept(Apart(heard=(Heard("1.2", "Slow."),))), NOW)
    assert (ask.state, ask.heard) == (State.ASKED, (Heard("1.2", "Slow."),))


def test_a_no_stands_apart_too_and_takes_the_words_with_it():
    declined = replace(SILENT, state=State.CLOSED, closed_reason=ClosedReason.DECLINE, heard=(Heard("1.2", "Slow."),))
    assert apart_of(declined) == Apart(state=State.CLOSED)
    assert joined(SILENT, kept(Apart(state=State.CLOSED), until=NOW), NOW).closed_reason == "decline"


@pytest.mark.parametrize("state", sorted(ANSWERED_STATES))
def test_what_was_answered_under_a_weaker_promise_is_found_by_nobody(state):
    ask = joined(replace(ANSWERED, state=state), None, NOW)
    assert (ask.state, ask.score, ask.response_id, ask.heard) == (State.DONE, None, None, ())


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-03-02 09:31", "2026-03-03 00:00"),
        ("2026-03-02 00:00", "2026-03-03 00:00"),
        ("2026-03-02 22:59", "2026-03-03 00:00"),
        ("2026-03-02 23:31", "2026-03-03 01:00"),
        ("2026-10-25 00:01", "2026-10-25 23:00"),  # a day of 25 hours
    ],
)
def test_it_is_open_for_the_rest_of_the_day(now, until):
    assert open_until(datetime.fromisoformat(now).replace(tzinfo=BERLIN).astimezone(UTC), BERLIN) == (
        datetime.fromisoformat(until).replace(tzinfo=BERLIN)
    )


@given(st.timedeltas(timedelta(), timedelta(days=365)), ZONES)
def test_for_an_hour_at_least_a_day_at_most_and_it_tells_no_moment(later, zone):
    now = NOW + later
    until = open_until(now, zone)
    assert timedelta(hours=1) <= until - now <= timedelta(hours=24)
    assert until.astimezone(zone).minute in {0, 30}
    assert (until.second, until.microsecond) == (0, 0)
