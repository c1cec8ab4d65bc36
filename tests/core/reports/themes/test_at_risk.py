"""Who may be about to leave though their number is high."""

from datetime import date

import pytest

from bot.core.numbers.score import Counts
from bot.core.reports.themes.at_risk import Risk, at_risk_guarded, at_risk_named, newest_at_risk

TODAY = date(2026, 11, 25)


def risk(number=1, score=8, before=None, *themes):
    return Risk(id=str(number), score=score, before=before, day=TODAY.replace(day=number), themes=frozenset(themes))


@pytest.mark.parametrize(
    ("score", "before", "themes", "is_at_risk"),
    [
        (8, None, ["competitor"], True),
        (10, None, ["slip-in-service", "price"], True),
        (8, None, ["price"], False),
        (8, 10, [], True),
        (8, 9, [], False),
        (8, 6, [], False),
        (6, 9, ["competitor"], False),  # a detractor: the number says so
    ],
)
def test_passives_and_promoters_who_speak_of_leaving_or_fell_by_two(score, before, themes, is_at_risk):
    assert risk(1, score, before, *themes).is_at_risk is is_at_risk


def test_they_are_counted_by_their_reasons_and_the_newest_come_first():
    risks = [risk(1, 8, 10), risk(2, 9, None, "competitor"), risk(3, 9), risk(4, 7, 9, "competitor")]
    found = at_risk_named(risks)
    assert (found.n, dict(found.by_theme), found.fell) == (3, {"competitor": 2, "slip-in-service": 0}, 2)
    assert found.people is None
    assert [one.id for one in newest_at_risk(risks)] == ["4", "2", "1"]
    assert [one.id for one in newest_at_risk(risks, 2)] == ["4", "2"]


def test_where_privacy_was_promised_fewer_than_five_are_not_told_and_nobody_who_fell():
    sets = {("competitor",): Counts(5, 3, 2), ("slip-in-service",): Counts(9, 0, 4), ("price",): Counts(0, 9, 9)}
    found = at_risk_guarded(sets)
    assert (found.n, dict(found.by_theme)) == (9, {"competitor": 5, "slip-in-service": None})
    assert (found.fell, found.people) == (None, None)
    assert at_risk_guarded({("competitor",): Counts(5, 3, 1)}).n is None
    assert at_risk_guarded({}).n == 0
