"""In an anonymous survey nobody is asked alone."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.core.asking.groups import LEAST_CAP, daily_groups, group_of_each
from bot.core.privacy.promise import SMALL_GROUP


@given(st.integers(1, 300), st.floats(0, 90), st.none() | st.integers(LEAST_CAP, 40))
def test_every_daily_group_is_large_enough_and_fits_under_the_cap(people, days, cap):
    groups = Counter(group_of_each({n: n / people for n in range(people)}, daily_groups(people, days, cap)).values())
    assert sum(groups.values()) == people
    assert set(groups) == set(range(len(groups)))
    assert min(groups.values()) >= min(SMALL_GROUP, people)
    assert cap is None or max(groups.values()) <= cap
    assert max(groups.values()) - min(groups.values()) <= 1


def test_a_wave_is_spread_over_as_many_days_as_there_are_groups_for():
    assert [daily_groups(20, days, None) for days in (0, 3, 60)] == [1, 3, 4]
    assert daily_groups(20, 0, 9) == 3
    assert daily_groups(4, 60, None) == 1
