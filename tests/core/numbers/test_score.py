import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.numbers.score import Band, Counts, Standing, band_of, exact_points, standing_of, tally
from bot.core.survey.measure import RECOMMENDING, SATISFACTION

scores = st.integers(0, 10)


@pytest.mark.parametrize(
    ("band", "members"),
    [(Band.DETRACTOR, range(7)), (Band.PASSIVE, (7, 8)), (Band.PROMOTER, (9, 10))],
)
def test_every_score_has_its_band(band, members):
    assert {band_of(score, RECOMMENDING) for score in members} == {band}


@pytest.mark.parametrize("not_a_score", [-1, 11, 7.5, 8.0, "8", None, True, False])
def test_anything_but_a_whole_score_is_refused_with_a_sentence(not_a_score):
    with pytest.raises(ValueError, match=r"^A score is a whole number from 0 to 10, not .+\.$"):
        band_of(not_a_score, RECOMMENDING)


def test_who_says_4_or_5_of_5_was_satisfied_and_nobody_is_between():
    bands = {score: band_of(score, SATISFACTION) for score in SATISFACTION.scores}
    assert bands == dict.fromkeys((1, 2, 3), Band.DETRACTOR) | dict.fromkeys((4, 5), Band.PROMOTER)
    for off_the_scale in (0, 6):
        with pytest.raises(ValueError, match=r"from 1 to 5, not [06]\."):
            band_of(off_the_scale, SATISFACTION)


def test_tally_counts_by_band():
    assert tally([0, 6, 7, 8, 8, 9, 10]) == Counts(detractors=2, passives=3, promoters=2)
    assert tally(iter([])) == Counts(0, 0, 0)


def test_tally_refuses_one_bad_score_among_good_ones():
    with pytest.raises(ValueError, match="not 11"):
        tally([9, 11])


@pytest.mark.parametrize("negative", [(-1, 0, 0), (5, -1, 0), (5, 5, -1)])
def test_negative_counts_are_refused(negative):
    with pytest.raises(ValueError, match="cannot be negative"):
        Counts(*negative)


def test_passives_count_in_the_denominator_only():
    assert Counts(detractors=1, passives=5, promoters=4).n == 10
    assert Counts(detractors=1, passives=5, promoters=4).nps == 0.3


def test_no_answers_are_no_score():
    assert Counts(0, 0, 0).nps is None
    assert Counts(0, 3, 0).nps == 0


@given(st.lists(scores))
def test_bands_add_up_to_the_answers_and_the_score_stays_on_its_scale(answers):
    counts = tally(answers)
    assert counts.n == len(answers)
    assert counts.nps is None if not answers else -1 <= counts.nps <= 1


@pytest.mark.parametrize(
    ("nps", "standing"),
    [
        (-1.0, Standing.TOO_LOW),
        (-0.0051, Standing.TOO_LOW),
        (-0.004, Standing.GOOD),
        (0.0, Standing.GOOD),
        (-0.0, Standing.GOOD),
        (0.2949, Standing.GOOD),
        (0.296, Standing.GREAT),
        (3 / 10, Standing.GREAT),
        (0.7 - 0.4, Standing.GREAT),
        (0.6949, Standing.GREAT),
        (0.695, Standing.EXCELLENT),
        (7 / 10, Standing.EXCELLENT),
        (0.8 - 0.1, Standing.EXCELLENT),
        (1.0, Standing.EXCELLENT),
    ],
)
def test_an_edge_belongs_to_the_range_above_it(nps, standing):
    assert standing_of(nps) == standing


@given(st.integers(1, 2000), st.data())
def test_standing_agrees_with_exact_arithmetic_for_every_score(n, data):
    net = data.draw(st.integers(-n, n))
    exact = [
        standing
        for standing, reached in (
            (Standing.EXCELLENT, 200 * net >= 139 * n),  # from 69.5 on, which is shown as 70
            (Standing.GREAT, 200 * net >= 59 * n),
            (Standing.GOOD, 200 * net > -n),
            (Standing.TOO_LOW, True),
        )
        if reached
    ]
    assert standing_of(net / n) == exact[0]


@pytest.mark.parametrize("not_on_the_scale", [-1.01, 1.01, 30, float("nan")])
def test_standing_refuses_what_is_not_on_the_scale(not_on_the_scale):
    with pytest.raises(ValueError, match="between -1 and 1"):
        standing_of(not_on_the_scale)


def test_points_are_rounded_once():
    """100 * (p - d) / n in floating point would give 55.00000000000001 for some of these."""
    for n in range(1, 200):
        counts = Counts(detractors=0, passives=n - n * 11 // 20, promoters=n * 11 // 20)
        assert exact_points(counts) == 100 * counts.promoters / n


def test_no_answers_no_points():
    assert exact_points(Counts(0, 0, 0)) is None
