"""Which answers a score counts. Every post names its policy; the default is the latest answer of each person.

Under both only answers to survey asks (and imported ones) count, and none that the person has corrected: answers to
re-asks come from passives alone, and would lift or sink the score with nothing changed. The same in SQL stands in
storage/queries/numbers/counting.py, the tallies are proved against it, and score.Counts is what both give: its n is the
sum of its bands, so promoters + passives + detractors = n holds in every report.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from bot.core.clock.window import Window
from bot.core.numbers.score import Counts, tally_by_score


class Policy(StrEnum):
    """Which of a person's answers in a window count."""

    LATEST = "latest"  # the last one
    EVERY = "every"  # each of them


class Given(NamedTuple):
    """Answers by two properties that were given on one day, and followed on one or never, with one score.

    live: how many of them were given here, and not imported.
    """

    cell: tuple[str | None, str | None]
    answered: date
    superseded: date | None
    score: int
    number: int
    live: int


def counted(found: Iterable[Given], window: Window) -> Counts:
    """Count a window under Policy.LATEST: what was given in it, and followed by nothing before its end."""
    scores: Counter[int] = Counter()
    for some in found:
        inside = (window.start is None or window.start <= some.answered) and some.answered <= window.end
        if inside and (some.superseded is None or some.superseded > window.end):
            scores[some.score] += some.number
    return tally_by_score(scores)
