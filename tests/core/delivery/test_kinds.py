"""The table of kinds: what has to be true of every row, whatever kinds are added."""

from datetime import timedelta

import pytest

from bot.core.delivery.kinds import KINDS, Lane, MessageKind, Place, Priority

HOUR, DAY = timedelta(hours=1), timedelta(days=1)

EVERY_ROW = pytest.mark.parametrize("rule", KINDS.values(), ids=KINDS)


def test_every_kind_has_its_row():
    assert set(KINDS) == set(MessageKind)


@EVERY_ROW
def test_nobody_is_asked_twice_and_nothing_that_several_read_is_posted_twice(rule):
    posted = {Place.TEAM, Place.CASES, Place.UNDER_CASE, Place.CHANNEL, Place.SHARED_CHANNEL, Place.THREAD}
    assert rule.doubt.is_hasty is not (rule.place in posted or rule.puts is not None)


@EVERY_ROW
def test_nothing_is_given_up_after_minutes_and_what_is_only_said_to_one_person_after_a_day_at_most(rule):
    assert rule.patience is None or HOUR <= rule.patience <= DAY
    kept = {Place.TEAM, Place.CASES}
    takes_back = rule.place is Place.STOOD and rule.lane is Lane.SHARE  # what somebody takes back goes, however late
    assert (rule.patience is None) is (rule.puts is not None or rule.place in kept or takes_back)


@EVERY_ROW
def test_what_puts_a_question_is_paced_and_nothing_else(rule):
    assert (rule.priority is Priority.ASKING) is (rule.puts is not None)
