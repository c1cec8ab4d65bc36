"""What a reader is shown of a table, held against what follows from it by linear algebra over fractions."""

from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.span import gives_away
from bot.core.privacy.tables import TABLE_DAYS, Released, apart, both, is_due, next_table, table_of

DAY = date(2026, 11, 2)
NAMES = ("team", "country", "site")


def answers(*kinds, release=DAY):
    """Answers of different people: (how many, team, country)."""
    found = []
    for number, *values in kinds:
        segments = dict(zip(NAMES, values, strict=False))
        found += [Released(f"{len(found) + n}", len(found) + n, release, segments) for n in range(number)]
    return found


def groups(found, name, properties=("team", "country")):
    sizes = defaultdict(int)
    for shown in table_of(found, properties):
        sizes[shown.get(name)] += 1
    return dict(sizes)


def test_a_group_of_five_is_shown_and_a_smaller_one_counted_among_the_others():
    found = answers((12, "Sales", "DE"), (7, "Support", "DE"), (6, "Legal", "DE"), (3, "IT", "DE"), (2, "HR", "DE"))
    assert groups(found, "team") == {"Sales": 12, "Support": 7, "Legal": 6, None: 5}


def test_the_others_are_five_as_well():
    found = answers((12, "Sales", "DE"), (7, "Support", "DE"), (1, "Legal", "DE"))
    assert groups(found, "team") == {"Sales": 12, None: 8}


def test_a_team_that_is_a_country_but_for_one_is_not_shown_beside_it():
    found = answers((9, "Sales", "DE"), (1, "Support", "DE"), (20, "Support", "FR"))
    teams, countries = groups(found, "team"), groups(found, "country")
    assert not (teams.get("Sales") and countries.get("DE"))


def test_two_properties_at_once_where_every_cell_is_large():
    found = answers((9, "Sales", "DE"), (8, "Sales", "FR"), (7, "Support", "DE"), (6, "Support", "FR"))
    assert sorted(groups(found, both("team", "country")).values()) == [6, 7, 8, 9]


def test_a_table_waits_until_each_group_has_five():
    found = answers((6, "Sales", "DE"), (4, "Support", "DE"))
    assert not is_due(found, ("team",), DAY, wave_is_over=False)
    assert is_due(answers((6, "Sales", "DE"), (5, "Support", "DE")), ("team",), DAY, wave_is_over=False)


def test_but_not_beyond_the_end_of_the_wave_nor_a_month():
    found = answers((6, "Sales", "DE"), (4, "Support", "DE"))
    assert is_due(found, ("team",), DAY, wave_is_over=True)
    assert is_due(found, ("team",), DAY + timedelta(days=TABLE_DAYS), wave_is_over=False)
    assert not is_due([], ("team",), DAY, wave_is_over=True)


def test_old_releases_make_one_table_after_the_other_each_on_the_day_on_which_it_was_due():
    days = [DAY + timedelta(days=n) for n in range(4)]
    of_days = [
        answers((team, "Sales"), (others, "Legal"), release=day)
        for day, team, others in zip(days, (6, 3, 5, 5), (4, 5, 5, 2), strict=True)
    ]
    releases, today = iter(of_days), DAY + timedelta(days=9)
    made = [next_table(releases, ("team",), today, wave_is_over=False) for _ in range(3)]
    assert made == [(days[1], of_days[0] + of_days[1]), (days[2], of_days[2]), None]
    last = iter(of_days[3:])
    assert next_table(last, ("team",), today, wave_is_over=True) == (today, of_days[3])
    assert next_table(last, ("team",), today, wave_is_over=True) is None
    for late in (timedelta(days=TABLE_DAYS - 1), timedelta(days=TABLE_DAYS)):
        due = next_table(iter(of_days[:1]), ("team",), DAY + late, wave_is_over=False)
        assert due == ((DAY + late, of_days[0]) if late.days == TABLE_DAYS else None)


def freedom(sums, n):
    """Give, by plain elimination over fractions, a basis of all changes of n answers that leave every sum as it is."""
    pivots = {}
    for one in sums:
        row = list(map(Fraction, one))
        for place, reduced in pivots.items():
            row = [value - row[place] * other for value, other in zip(row, reduced, strict=True)]
        pivot = next((place for place, value in enumerate(row) if value), None)
        if pivot is None:
            continue
        row = [value / row[pivot] for value in row]
        for place, reduced in pivots.items():
            pivots[place] = [a - reduced[pivot] * b for a, b in zip(reduced, row, strict=True)]
        pivots[pivot] = row
    free = [place for place in range(n) if place not in pivots]
    return [[-pivots[at][one] if at in pivots else int(at == one) for at in range(n)] for one in free]


def follows(weights, changes):
    """Say whether these answers, each times its weight, are a combination of the sums: no change touches them."""
    return not any(sum(weight * change[place] for place, weight in weights.items()) for change in changes)


def seen_of(found, properties):
    """Everything a reader sees of a table, as sums over single answers."""
    sums = defaultdict(lambda: [0] * len(found))
    for place, (answer, shown) in enumerate(zip(found, table_of(found, properties), strict=True)):
        for one in [answer.release, *shown.items()]:
            sums[one][place] = 1
    return list(sums.values())


companies = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from("ABC"), st.sampled_from("xyz"), st.sampled_from(["1", "2"])),
    min_size=SMALL_GROUP,
    max_size=24,
)


@settings(max_examples=20)
@given(companies)
def test_what_fewer_than_five_said_and_no_difference_of_two_follows_from_a_table(kinds):
    sizes = defaultdict(int)
    for release, *_ in kinds:
        sizes[release] += 1
    kinds = [kind for kind in kinds if sizes[kind[0]] >= SMALL_GROUP]
    found = [
        Released(str(n), n, DAY + timedelta(days=kind[0]), dict(zip(NAMES, kind[1:], strict=True)))
        for n, kind in enumerate(kinds)
    ]
    n = len(found)
    changes = freedom(seen_of(found, NAMES), n)
    for one, other in combinations(range(n), 2):
        assert not follows({one: 1, other: -1}, changes)
    for few in range(1, SMALL_GROUP):
        for some in combinations(range(n), few):
            assert not follows(dict.fromkeys(some, 1), changes)


@given(st.lists(st.sets(st.integers(0, 6), min_size=1), max_size=6), st.sets(st.integers(0, 6)))
def test_the_quick_algebra_says_what_fractions_say(sums, single):
    changes = freedom([[int(place in one) for place in range(7)] for one in sums], 7)
    few = (some for number in range(1, SMALL_GROUP) for some in combinations(single, number))
    told = any(follows(dict.fromkeys(some, 1), changes) for some in few) or any(
        follows({one: 1, other: -1}, changes) for one, other in combinations(single, 2)
    )
    assert gives_away([sorted(one) for one in sums], dict.fromkeys(single, 1)) == told


def test_a_class_of_two_and_two_people_beside_it_are_few_together():
    # 0 is two people, 1 and 2 are one each, 3 are many: all but 3 follow, and they are four.
    assert gives_away([[0, 1, 2, 3], [3]], {0: 2, 1: 1, 2: 1})
    assert not gives_away([[0, 1, 2, 3], [3]], {0: 3, 1: 1, 2: 1})


def test_cells_of_two_properties_are_named_as_one():
    assert apart(both("team", 'a "b", c')) == ("team", 'a "b", c')
    assert apart("team") == ("team", "")
