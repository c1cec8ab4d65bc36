"""A score by team, by country: groups add up, and where privacy was promised nobody is a group of few."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.reports.breakdown import NOT_KNOWN, Group, break_down, break_down_guarded, counts_apart, with_the_rest

SALES, SUPPORT, LEGAL = Counts(2, 4, 10), Counts(1, 4, 3), Counts(1, 0, 1)
TEAMS = {"Support": SUPPORT, "Sales": SALES, "Legal": LEGAL}


def test_named_surveys_show_every_group_the_largest_first():
    assert break_down("team", TEAMS).groups == (Group("Sales", SALES), Group("Support", SUPPORT), Group("Legal", LEGAL))


def test_people_without_the_property_are_a_group_as_well_and_come_last():
    rest = Counts(20, 20, 20)
    groups = with_the_rest(TEAMS, sum(TEAMS.values(), rest))
    assert break_down("team", groups).groups[-1] == Group(NOT_KNOWN, rest)


def test_elsewhere_they_are_among_the_others():
    rest = Counts(2, 2, 2)
    found = break_down_guarded("team", with_the_rest(TEAMS, sum(TEAMS.values(), rest)), waiting=3, beside=0)
    assert [group.value for group in found.groups] == ["Sales", "Support", "Legal"]
    assert (found.others, found.waiting) == (rest, 3)
    n = sum(TEAMS.values(), rest).n
    assert counts_apart(found) == n
    assert counts_apart(replace(found, beside=n + 3)) is None


some_counts = st.builds(Counts, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))


@given(st.dictionaries(st.sampled_from("abcdef"), some_counts), some_counts)
def test_groups_add_up_to_everybody(counts, rest):
    whole = sum(counts.values(), rest)
    named = break_down("team", with_the_rest(counts, whole))
    guarded = break_down_guarded("team", with_the_rest(counts, whole), waiting=0, beside=0)
    assert sum((group.counts for group in named.groups), NO_ANSWERS) == whole
    assert sum((group.counts for group in guarded.groups), guarded.others) == whole
