"""Reports for machines."""

from bot.core.numbers.score import Counts, exact_points


def test_points_are_rounded_once():
    """100 * (p - d) / n in floating point would give 55.00000000000001 for some of these."""
    for n in range(1, 200):
        counts = Counts(detractors=0, passives=n - n * 11 // 20, promoters=n * 11 // 20)
        assert exact_points(counts) == 100 * counts.promoters / n


def test_no_answers_no_points():
    assert exact_points(Counts(0, 0, 0)) is None
