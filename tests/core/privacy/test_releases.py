"""Releases of what came all at once: laid out by days, at least five people each, and nothing left out."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.releases import blocks, day_by_day, releases_of

FIRST = date(2026, 11, 1)
answered = st.dictionaries(st.integers(0, 12), st.sets(st.integers(1, 9), min_size=1), max_size=8)


def days(found):
    return [(FIRST + timedelta(days=number), sorted(who)) for number, who in sorted(found.items())]


@given(answered)
def test_no_more_than_five_of_a_day_need_to_be_known(found):
    few = [(day, who[:SMALL_GROUP]) for day, who in days(found)]
    assert blocks(few) == blocks(days(found))


@given(answered, answered)
def test_who_answered_on_a_day_is_put_together_from_two_places(one, other):
    both = {number: one.get(number, set()) | other.get(number, set()) for number in {*one, *other}}
    together = [(day, sorted(set(who))) for day, who in day_by_day(days(one), days(other))]
    assert together == days(both)


@given(answered)
def test_every_day_is_released_on_the_last_of_its_block(found):
    every = [day for day, _ in days(found)]
    laid_out = blocks(days(found))
    expected = {day: block.last for day in every for block in laid_out if block.first <= day <= block.last}
    assert releases_of(every, laid_out) == expected
    assert not laid_out or list(expected) == every
