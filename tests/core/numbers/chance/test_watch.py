"""A lasting change is claimed rarely where there is none, soon where there is one, and with its day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.numbers.chance.watch import Direction, Lasting, NotBegun, Quiet, limit_of, watch
from bot.core.numbers.score import NO_ANSWERS, Counts
from tests.benchmarks.mornings import FALLEN, LOOK_EVERY, USUAL, YEAR, first_claim, live, share_by, watched

FIRST = date(2025, 1, 1)
SAME, WORSE, BETTER = Counts(1, 1, 2), Counts(2, 1, 1), Counts(0, 1, 3)
BASELINE = Counts(180, 180, 360)

band = st.integers(0, 3)
some_days = st.lists(st.builds(Counts, band, band, band), min_size=1, max_size=120)
unhurried = settings(deadline=None)


def series(*stretches, first=FIRST):
    """Give days in a row: pairs of how many, and what each is answered with."""
    answers = [counts for often, counts in stretches for _ in range(often)]
    return [(first + timedelta(at), counts) for at, counts in enumerate(answers)]


def seen(days):
    return watch(days, days[-1][0])


def stretched(days, factor):
    """Give a short list of days as a long one, so that something can be claimed."""
    return [(FIRST + timedelta(at), counts) for at, counts in enumerate(days * factor)]


def mirrored(counts):
    return Counts(counts.promoters, counts.passives, counts.detractors)


def test_nothing_is_watched_below_a_hundred_answers():
    assert seen(series((99, Counts(0, 0, 1)))) == NotBegun(99, FIRST + timedelta(180))
    assert watch(series((99, Counts(0, 0, 1))), FIRST + timedelta(2000)) == NotBegun(99)
    assert watch([], FIRST) == NotBegun()


def test_nothing_is_watched_before_half_a_year_either():
    days = series((10, Counts(2, 4, 9)))
    assert watch(days, FIRST + timedelta(178)) == NotBegun(150, FIRST + timedelta(180))
    assert watch(days, FIRST + timedelta(179)) == Quiet(Counts(20, 40, 90))


def test_a_series_that_stays_as_it_is_is_quiet():
    assert seen(series((2000, SAME))) == Quiet(BASELINE)


@pytest.mark.parametrize(("now", "direction"), [(WORSE, Direction.LOWER), (BETTER, Direction.HIGHER)])
def test_a_change_is_claimed_with_the_day_on_which_it_began(now, direction):
    level = Counts(60 * now.detractors, 60 * now.passives, 60 * now.promoters)
    assert seen(series((400, SAME), (60, now))) == Lasting(direction, FIRST + timedelta(400), BASELINE, level)


def test_a_bad_week_is_no_lasting_change():
    assert isinstance(seen(series((400, SAME), (7, WORSE))), Quiet)


def test_a_claim_ends_once_it_is_made_up_for():
    fallen = [(400, SAME), (60, WORSE)]
    assert isinstance(seen(series(*fallen, (40, SAME))), Lasting)
    assert seen(series(*fallen, (100, SAME))) == Quiet(BASELINE)


def test_a_level_that_has_held_becomes_the_baseline_and_a_way_back_is_a_change_of_its_own():
    fallen = [(400, SAME), (220, WORSE)]
    assert seen(series(*fallen)) == Quiet(Counts(360, 180, 180))
    back = seen(series(*fallen, (60, SAME)))
    assert (back.direction, back.since) == (Direction.HIGHER, FIRST + timedelta(620))


def test_a_baseline_gives_way_once_twice_as_many_answer():
    assert seen(series((180, SAME), (119, Counts(3, 3, 6)))) == Quiet(BASELINE)
    assert seen(series((180, SAME), (120, Counts(3, 3, 6)))) == Quiet(Counts(360, 360, 720))


def test_a_limit_is_never_zero():
    assert limit_of(Counts(0, 0, 1000), 180) > 0


@unhurried
@given(some_days, st.integers(1, 20))
def test_mirrored_answers_give_the_mirrored_claim(days, factor):
    one, other = (seen(stretched(answers, factor)) for answers in (days, list(map(mirrored, days))))
    assert type(one) is type(other)
    if isinstance(one, Lasting):
        assert {one.direction, other.direction} == set(Direction)
        assert (one.since, one.level) == (other.since, mirrored(other.level))


@unhurried
@given(some_days, st.integers(1, 20))
def test_days_without_answers_make_no_difference(days, factor):
    whole = stretched(days, factor)
    last = whole[-1][0]
    assert watch(whole, last) == watch([(day, counts) for day, counts in whole if counts != NO_ANSWERS], last)


@unhurried
@given(some_days, st.integers(1, 20), st.data())
def test_what_comes_later_makes_no_difference(days, factor, data):
    whole = stretched(days, factor)
    cut = data.draw(st.integers(1, len(whole)))
    assert watch(whole, whole[cut - 1][0]) == seen(whole[:cut])


@unhurried
@given(some_days, st.integers(1, 20))
def test_no_claim_without_a_baseline_before_the_day_that_it_names(days, factor):
    whole = stretched(days, factor)
    found = seen(whole)
    if isinstance(found, Lasting):
        before = [counts for day, counts in whole if day < found.since]
        assert sum(before, NO_ANSWERS).n >= 100
        assert found.since >= FIRST + timedelta(180)
        assert found.baseline.n >= 100


def lives(name, runs, a_day, after):
    return [live(f"{name} {run}", a_day, USUAL, after) for run in range(runs)]


def test_few_years_in_which_nothing_changes_give_a_claim():
    firsts = [first_claim(life, watched, 2 * LOOK_EVERY) for life in lives("quiet", 40, 1, USUAL)]
    assert share_by(firsts, YEAR) <= 0.15


@pytest.mark.parametrize(("a_day", "day", "at_least"), [(1, 365, 0.75), (3, 180, 0.9)])
def test_a_fall_of_twenty_points_is_noticed(a_day, day, at_least):
    fallen = lives("fall", 40, a_day, FALLEN)
    assert share_by([first_claim(life, watched, 2 * LOOK_EVERY, Direction.LOWER) for life in fallen], day) >= at_least
