"""A score by team, by country: groups add up, and small ones stay hidden where privacy was promised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.numbers.breakdown import (
    NOT_KNOWN,
    Cells,
    Group,
    Groups,
    break_down,
    break_down_part,
    may_show_part,
    with_the_rest,
)
from bot.core.numbers.score import Counts
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.survey.survey import Privacy

SALES, SUPPORT, LEGAL = Counts(2, 4, 10), Counts(1, 4, 3), Counts(1, 0, 1)
TEAMS = {"Sales": SALES, "Support": SUPPORT, "Legal": LEGAL}
WHOLE = Counts(4, 8, 14)


def test_named_surveys_show_every_group_the_largest_first():
    found = break_down(Privacy.NAMED, "team", Groups(TEAMS, TEAMS))
    assert found.groups == (Group("Sales", SALES), Group("Support", SUPPORT), Group("Legal", LEGAL))
    assert (found.hidden_groups, found.hidden_answers) == (0, 0)


def test_elsewhere_a_small_group_is_hidden_with_the_next_smallest():
    found = break_down(Privacy.CONFIDENTIAL, "team", Groups(TEAMS, TEAMS))
    assert found.groups == (Group("Sales", SALES),)
    assert (found.hidden_groups, found.hidden_answers) == (2, 10)
    assert [may_show_part(Privacy.CONFIDENTIAL, Groups(TEAMS, TEAMS), team) for team in TEAMS] == [True, False, False]


def test_people_without_the_property_are_a_group_as_well_and_come_last():
    rest = Counts(20, 20, 20)
    whole = Counts(WHOLE.detractors + 20, WHOLE.passives + 20, WHOLE.promoters + 20)
    groups = with_the_rest(TEAMS, whole)
    assert break_down(Privacy.NAMED, "team", Groups(groups, groups)).groups[-1] == Group(NOT_KNOWN, rest)


def test_a_part_of_a_table_shows_what_the_whole_table_shows():
    cells = {
        ("Sales", "DE"): Counts(3, 3, 3),
        ("Sales", "FR"): Counts(0, 1, 1),
        ("Support", "DE"): Counts(2, 3, 3),
        ("Support", "FR"): Counts(4, 4, 3),
    }
    table = Cells(cells, cells)
    germany, france = (break_down_part(Privacy.CONFIDENTIAL, "team", table, country) for country in ("DE", "FR"))
    # The two French in Sales are hidden, so the nine Germans are, and in each country the other team with them.
    assert (germany.groups, germany.hidden_answers) == ((), 17)
    assert (france.groups, france.hidden_answers) == ((), 13)
    assert break_down_part(Privacy.NAMED, "team", table, "FR").groups[0] == Group("Support", Counts(4, 4, 3))


def test_a_part_that_is_hidden_itself_is_not_broken_down():
    cells = {("Sales", "DE"): Counts(9, 9, 9), ("Sales", "FR"): Counts(1, 1, 1), ("Support", "DE"): Counts(5, 5, 5)}
    assert break_down_part(Privacy.CONFIDENTIAL, "team", Cells(cells, cells), "FR") is None


some_counts = st.builds(Counts, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))


@pytest.mark.parametrize("privacy", Privacy)
@given(st.dictionaries(st.sampled_from("abcdef"), some_counts), some_counts)
def test_groups_shown_and_hidden_add_up_to_everybody(privacy, counts, rest):
    whole = sum(counts.values(), rest)
    groups = with_the_rest(counts, whole)
    found = break_down(privacy, "team", Groups(groups, groups))
    assert sum(group.counts.n for group in found.groups) + found.hidden_answers == whole.n
    if privacy is not Privacy.NAMED:
        assert all(group.counts.n >= SMALL_GROUP for group in found.groups)


def test_a_group_whose_newest_answers_wait_shows_what_is_settled():
    settled = {**TEAMS, "Support": Counts(1, 3, 2), "Legal": Counts(0, 0, 0)}
    groups = {**TEAMS, "Legal": Counts(2, 2, 2)}
    found = break_down(Privacy.CONFIDENTIAL, "team", Groups(groups, settled))
    assert found.groups == (Group("Sales", SALES), Group("Support", Counts(1, 3, 2)))
    assert (found.hidden_groups, found.hidden_answers, found.waiting_answers) == (1, 6, 2)
