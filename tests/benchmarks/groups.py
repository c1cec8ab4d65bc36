"""How often groups that are all alike are called different, and how often one that is not is found."""

from collections.abc import Iterator, Sequence
from random import Random

from bot.core.numbers.score import Counts
from bot.core.reports.breakdown import break_down
from bot.core.reports.groups import Difference, Spread, difference_of

LISTS = 4_000
PEOPLE = {
    "15 / 35 / 50": (15, 35, 50),
    "5 / 15 / 80": (5, 15, 80),
    "30 / 40 / 30": (30, 40, 30),
    "2 / 3 / 95": (2, 3, 95),
}
"""Shares of detractors, passives and promoters, in percent."""

SMALLEST, LARGEST = 5, 60
SHAPES = (3, 6, 12, (10, 10, 10), (10, 60, 60), (10, 10, 10, 10, 400))
"""How many groups of 5 to 60 answers, or how many answers each has."""

LOWER = (45, 35, 20)  # a group that lies 60 points below the others


def called_different(random: Random, shares: Sequence[int], shape: int | Sequence[int]) -> bool:
    """Whether one list of groups that are all alike is called different."""
    found = _difference(random, [shares] * _many(shape), _sizes(random, shape))
    return found is not None and found.spread in {Spread.SOMEWHERE, Spread.STAND_OUT}


def finds_the_lower(random: Random, shares: Sequence[int], groups: int, size: int) -> bool:
    """Whether the one of several groups that lies lower is pointed out, before any other."""
    found = _difference(random, [LOWER, *[shares] * (groups - 1)], [size] * groups)
    return found is not None and [one.value for one in found.stand_out[:1]] == ["0"]


def _many(shape: int | Sequence[int]) -> int:
    return shape if isinstance(shape, int) else len(shape)


def _sizes(random: Random, shape: int | Sequence[int]) -> Sequence[int]:
    return [random.randint(SMALLEST, LARGEST) for _ in range(shape)] if isinstance(shape, int) else shape


def _difference(random: Random, shares: Sequence[Sequence[int]], sizes: Sequence[int]) -> Difference | None:
    groups = {}
    for place, (own, size) in enumerate(zip(shares, sizes, strict=True)):
        bands = random.choices(range(3), own, k=size)
        groups[str(place)] = Counts(*map(bands.count, range(3)))
    return difference_of(break_down("group", groups))


def groups_report() -> Iterator[str]:
    """Simulate lists of groups, with a fixed seed."""
    random = Random(20261130)  # noqa: S311 (the same lists at every run)
    yield f"Lists of groups that are all alike, called different: of {LISTS} each; the aim is 5 %"
    yield f"  {'people':<14}" + "".join(f"{_named(shape):>22}" for shape in SHAPES)
    for name, shares in PEOPLE.items():
        alarms = [sum(called_different(random, shares, shape) for _ in range(LISTS)) / LISTS for shape in SHAPES]
        yield f"  {name:<14}" + "".join(f"{share:>22.3f}" for share in alarms)
    yield "One group of six lies 60 points lower (15 / 35 / 50 and 45 / 35 / 20), and is pointed out before any other"
    for size in (10, 20, 40):
        found = sum(finds_the_lower(random, PEOPLE["15 / 35 / 50"], 6, size) for _ in range(LISTS)) / LISTS
        yield f"  {size} answers each: {found:.2f}"


def _named(shape: int | Sequence[int]) -> str:
    return f"{shape} of 5 to 60" if isinstance(shape, int) else ", ".join(map(str, shape))
