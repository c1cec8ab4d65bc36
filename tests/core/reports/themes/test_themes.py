"""The points that themes cost: they add up, whoever has how many; and what may be pointed out."""

from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.reports.groups import Side
from bot.core.reports.themes.themes import EVERY_MORNING, NO_THEME, shown_tenths, themes_report

band = st.integers(0, 30)
some_counts = st.builds(Counts, band, band, band)
themes = st.lists(st.sampled_from(["price", "speed", "support", "own"]), max_size=4, unique=True).map(sorted).map(tuple)
some_sets = st.dictionaries(themes, some_counts, max_size=8)


def lost(report):
    return {row.theme: row.lost for row in report.rows}


def test_each_answers_lost_points_are_split_evenly_over_its_themes():
    sets = {("price",): Counts(1, 0, 1), ("price", "speed"): Counts(1, 1, 0)}
    report = themes_report(sets, Counts(2, 2, 6))
    # Ten answers: a detractor loses 20 points, a passive 10; the second passive has no words.
    assert lost(report) == {"price": 20 + 10 + 5, "speed": 10 + 5, NO_THEME: 10}
    assert report.lost == 100 - 40
    [price, speed, none] = report.rows
    assert (price.counts, speed.counts, none.counts) == (Counts(2, 1, 1), Counts(1, 1, 0), Counts(0, 1, 5))


@given(some_sets, some_counts)
def test_lost_points_add_up_to_100_less_the_score(sets, silent):
    everybody = sum(sets.values(), silent)
    report = themes_report(sets, everybody)
    if everybody.n:
        assert report.lost == 100 - Fraction(100 * (everybody.promoters - everybody.detractors), everybody.n)
        assert sum(shown_tenths(report)) == round(10 * report.lost)
        assert all(row.counts.n for row in report.rows)
    else:
        assert report.rows == ()


def test_the_costliest_theme_comes_first_and_no_theme_last():
    sets = {("speed",): Counts(0, 1, 0), ("price",): Counts(9, 0, 0)}
    report = themes_report(sets, Counts(40, 1, 9))
    assert [row.theme for row in report.rows] == ["price", "speed", NO_THEME]


def test_what_differs_from_the_rest_is_pointed_out_and_what_is_like_it_is_not():
    sets = {("price",): Counts(20, 5, 5), ("speed",): Counts(10, 10, 30), ("support",): Counts(0, 0, 9)}
    found = themes_report(sets, Counts(50, 50, 200)).stand_out
    assert [(one.value, one.side) for one in found] == [("price", Side.BELOW)]


def test_what_is_read_every_morning_points_out_only_what_so_many_looks_can_bear():
    sets, everybody = {("price",): Counts(12, 8, 10)}, Counts(50, 50, 100)
    assert themes_report(sets, everybody).stand_out
    assert not themes_report(sets, everybody, looks=EVERY_MORNING).stand_out
    sure = {("price",): Counts(20, 5, 5)}
    assert themes_report(sure, everybody, looks=EVERY_MORNING).stand_out


def test_three_at_most_are_pointed_out():
    sets = {(name,): Counts(40, 0, 0) for name in ("a", "b", "c", "d", "e")}
    assert len(themes_report(sets, Counts(200, 0, 800)).stand_out) == 3


def test_where_themes_say_nothing_few_reports_point_anything_out():
    chance = Random(7)  # noqa: S311 (the same report each time)
    names = ["a", "b", "c", "d", "e", "f"]

    def claims():
        sets = {}
        for _ in range(200):
            said = tuple(sorted(chance.sample(names, chance.choice((1, 1, 2)))))
            scored = chance.choices((Counts(1, 0, 0), Counts(0, 1, 0), Counts(0, 0, 1)), (15, 35, 50))[0]
            sets[said] = sets.get(said, NO_ANSWERS) + scored
        return bool(themes_report(sets, sum(sets.values(), NO_ANSWERS)).stand_out)

    assert sum(claims() for _ in range(200)) <= 20
