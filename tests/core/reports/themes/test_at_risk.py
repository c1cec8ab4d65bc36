"""Who may be about to leave though their number is high."""

from datetime import date

import pytest

from bot.core.numbers.score import Counts
from bot.core.reports.themes.at_risk import Heard, Leaving, at_risk_guarded, at_risk_named

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("score", "before", "themes", "reasons"),
    [
        (8, None, ["competitor"], (("competitor",), False)),
        (9, None, ["slip-in-service", "price", "competitor"], (("competitor", "slip-in-service"), False)),
        (7, 9, ["price"], ((), True)),
        (8, 10, [], ((), True)),
        (8, 9, [], ((), False)),
        (8, 6, [], ((), False)),
    ],
)
def test_who_speaks_of_leaving_or_fell_by_two(score, before, themes, reasons):
    who = {"person": "UANA", "in_slack": True, "comments": ()}
    heard = Heard(id="1", score=score, before=before, day=TODAY, themes=frozenset(themes), **who)
    assert (heard.leaving, heard.fell) == reasons


def test_they_are_counted_by_their_reasons_each_once():
    both, one = frozenset({"competitor", "slip-in-service", "price"}), frozenset({"competitor"})
    found = at_risk_named([Leaving(both, 3, 1), Leaving(one, 2, 2)], fell=5)
    assert (found.n, dict(found.by_theme), found.fell) == (7, {"competitor": 5, "slip-in-service": 3}, 5)
    assert found.people is None


def test_where_privacy_was_promised_fewer_than_five_are_not_told_and_nobody_who_fell():
    sets = {("competitor",): Counts(5, 3, 2), ("slip-in-service",): Counts(9, 0, 4), ("price",): Counts(0, 9, 9)}
    found = at_risk_guarded(sets)
    assert (found.n, dict(found.by_theme)) == (9, {"competitor": 5, "slip-in-service": None})
    assert (found.fell, found.people) == (None, None)
    assert at_risk_guarded({("competitor",): Counts(5, 3, 1)}).n is None
    assert at_risk_guarded({}).n == 0
