"""A workspace that takes nothing is told from a message that it does not take."""

import pytest

from bot.core.delivery.breaker import Breaker
from bot.core.delivery.fates import Fate, wait_after


@pytest.fixture
def breaker():
    return Breaker()


def fails(breaker, *who, fate=Fate.IN_DOUBT, code="http_503", now_s=0.0):
    pauses = [breaker.failed(fate, code, lane, now_s) for lane in who]
    return [None if pause is None else pause.wait.total_seconds() for pause in pauses]


def test_three_failures_in_a_row_of_two_people_stop_the_workspace(breaker):
    assert fails(breaker, "ana", "ben", "ana") == [None, None, 5]


def test_one_person_whose_dm_hangs_keeps_nobody_else_waiting(breaker):
    assert fails(breaker, *["ana"] * 20) == [None] * 20


def test_a_message_that_goes_through_in_between_says_that_it_is_not_the_workspace(breaker):
    for _ in range(10):
        assert fails(breaker, "ana", "ben") == [None, None]
        breaker.went_through()


def test_pauses_grow_up_to_a_minute_while_slack_is_away(breaker):
    fails(breaker, "ana", "ben")
    assert fails(breaker, "cem") == [5]
    assert [breaker.still_away(Fate.LATER, "reset", 0.0).wait.total_seconds() for _ in range(5)] == [10, 20, 40, 60, 60]


def test_once_slack_answers_again_one_message_that_it_refuses_keeps_no_others_waiting(breaker):
    assert fails(breaker, "ana", "ben", "cem") == [None, None, 5]
    assert fails(breaker, *["ana", "ben"] * 10, fate=Fate.REFUSED, code="odd") == [None] * 20
    assert fails(breaker, "dia") == [10]
    assert fails(breaker, "dia") == [None]


def test_a_probe_that_fails_in_any_way_is_a_reason_to_wait(breaker):
    fails(breaker, "ana", "ben", "cem")
    for fate in (Fate.GONE, Fate.CONTENT, Fate.LIMITED):
        assert breaker.still_away(fate, "odd", 0.0).wait.total_seconds() > 5


def test_the_same_unknown_code_for_three_people_is_about_the_workspace(breaker):
    assert fails(breaker, "ana", "ben", "ana", fate=Fate.REFUSED, code="odd") == [None] * 3
    assert fails(breaker, "cem", fate=Fate.REFUSED, code="odd") == [60]


def test_different_unknown_codes_are_not(breaker):
    assert fails(breaker, "ana", "ben", fate=Fate.REFUSED, code="odd") == [None] * 2
    assert fails(breaker, "cem", fate=Fate.REFUSED, code="other") == [None]


def test_a_dead_token_stops_everything_at_once_and_is_tried_every_quarter_of_an_hour(breaker):
    assert fails(breaker, *["ana"] * 6, fate=Fate.LOCKED_OUT) == [60, 120, 240, 480, 900, 900]


def test_what_lies_with_one_message_is_no_storm(breaker):
    for fate in (Fate.GONE, Fate.CONTENT, Fate.LIMITED):
        assert fails(breaker, "ana", "ben", "cem", "dia", fate=fate) == [None] * 4


def test_a_storm_that_is_over_is_told_once_with_how_long_it_lasted(breaker):
    fails(breaker, "ana", "ben", "cem", now_s=100.0)
    assert breaker.is_open
    breaker.still_away(Fate.LATER, "reset", 160.0)
    storm = breaker.went_through()  # hours later perhaps: there was nothing to say
    assert (storm.lasted_s, storm.code, breaker.is_open) == (60.0, "reset", False)
    assert breaker.went_through() is None
    assert fails(breaker, "ana") == [None]


def test_waits_between_tries_grow_up_to_five_minutes():
    assert [wait_after(tries).total_seconds() for tries in (1, 2, 3, 4, 5, 50)] == [5, 15, 45, 135, 300, 300]
