"""How often a change is called real where nothing changed: of different people, partly the same, and the same."""

from collections.abc import Iterator, Sequence
from random import Random

from bot.core.numbers.chance.change import Verdict, change_among
from bot.core.numbers.score import tally
from tests.benchmarks.groups import PEOPLE
from tests.core.numbers.pairs import in_bands

TIMES = 4_000
ONE_OF_EACH = (3, 8, 10)
SAY_THE_SAME = 0.5
"""How many of those who answer twice say the same again; the others answer as if they were asked for the first time."""

CASES = ((10, 10, 0), (10, 10, 5), (10, 10, 9), (10, 10, 10), (20, 30, 15), (40, 40, 20), (40, 40, 40))
"""How many answered before, how many after, and how many of these are the same people."""


def is_called_real(random: Random, shares: Sequence[int], case: tuple[int, int, int]) -> bool:
    """Whether a change is called likely real although everybody answers as before."""
    n_before, n_after, shared = case
    before = random.choices(ONE_OF_EACH, shares, k=n_before)
    anew = random.choices(ONE_OF_EACH, shares, k=n_after)
    again = [was if random.random() < SAY_THE_SAME else now for was, now in zip(before[:shared], anew, strict=False)]
    after = again + anew[shared:]
    measured = change_among(tally(before), tally(after), in_bands(zip(before, again, strict=False)))
    return measured is not None and measured.verdict is Verdict.LIKELY_REAL


def changes_report() -> Iterator[str]:
    """Simulate two times between which nothing changes, with a fixed seed."""
    random = Random(20261130)  # noqa: S311 (the same people at every run)
    yield f"Nothing changed, called likely real: of {TIMES} each. Answers before, after, of the same people"
    yield f"  {'people':<14}" + "".join(f"{', '.join(map(str, case)):>13}" for case in CASES)
    for name, shares in PEOPLE.items():
        alarms = [sum(is_called_real(random, shares, case) for _ in range(TIMES)) / TIMES for case in CASES]
        yield f"  {name:<14}" + "".join(f"{share:>13.3f}" for share in alarms)
