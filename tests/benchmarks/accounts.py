"""How often the 95 % range holds the truth when several people speak for one company: a simulation, seeded."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from bot.core.numbers.accounts import Accounts, alike_before, assumed_design_effect, design_effect
from bot.core.numbers.chance.change import Effects, Verdict, change
from bot.core.numbers.chance.uncertainty import score_interval
from bot.core.numbers.score import NO_ANSWERS, Counts

RUNS = 500
SHARES = ((0.15, 0.35, 0.50), (0.05, 0.10, 0.85))
CORRELATIONS = (0.0, 0.15, 0.30)


class Layout(NamedTuple):
    """So many accounts of so many people each, from fewest to most."""

    accounts: int
    fewest: int
    most: int

    @property
    def text(self) -> str:
        people = f"{self.fewest}" if self.fewest == self.most else f"{self.fewest}-{self.most}"
        return f"{self.accounts} of {people}"


LAYOUTS = (
    Layout(8, 5, 5),
    Layout(8, 10, 10),
    Layout(12, 5, 5),
    Layout(8, 1, 20),
    Layout(20, 1, 20),
    Layout(50, 1, 20),
    Layout(200, 1, 20),
)


class Held(NamedTuple):
    """In which share of the runs the range held the truth: taken for strangers, by accounts, and as guarded surveys do.

    alarms: in which share a change was called likely real where nothing had changed.
    """

    strangers: float
    accounts: float
    assumed: float
    alarms: float


def coverage(layout: Layout, shares: Sequence[float], correlation: float, *, runs: int, seed: int) -> Held:
    """Simulate surveys whose answers correlate within accounts (Dirichlet-multinomial, each band alike)."""
    rng, truth = Random(seed), shares[-1] - shares[0]  # noqa: S311 (a simulation)
    held, alarms = [0, 0, 0], 0
    for _ in range(runs):
        sizes = [rng.randint(layout.fewest, layout.most) for _ in range(layout.accounts)]
        minds = [_mind(rng, shares, correlation) for _ in sizes]
        before, after = (_answers(rng, sizes, minds) for _ in range(2))
        counts = sum(after.by_name.values(), NO_ANSWERS)
        effects = Effects(design_effect(before), design_effect(after), alike_before(before, after))
        for place, effect in enumerate((1.0, effects.after, assumed_design_effect(sizes, counts.n))):
            held[place] += _holds(counts, effect, truth)
        changed = change(sum(before.by_name.values(), NO_ANSWERS), counts, effects)
        alarms += changed is not None and changed.verdict is Verdict.LIKELY_REAL
    strangers, accounts, assumed = (number / runs for number in held)
    return Held(strangers, accounts, assumed, alarms / runs)


def _holds(counts: Counts, effect: float, truth: float) -> bool:
    interval = score_interval(counts, design_effect=effect)
    return interval is not None and interval.low <= truth <= interval.high


def _mind(rng: Random, shares: Sequence[float], correlation: float) -> Sequence[float]:
    if not correlation:
        return shares
    drawn = [rng.gammavariate(share * (1 / correlation - 1), 1) for share in shares]
    return [one / (sum(drawn) or 1) for one in drawn]


def _answers(rng: Random, sizes: Sequence[int], minds: Sequence[Sequence[float]]) -> Accounts:
    found = {}
    for place, (size, mind) in enumerate(zip(sizes, minds, strict=True)):
        bands = rng.choices(range(3), mind, k=size)
        found[str(place)] = Counts(*(bands.count(band) for band in range(3)))
    return Accounts(found)


def coverage_table(runs: int = RUNS) -> Iterator[str]:
    """Give the table of docs/numbers.md, line by line: three figures in each cell, one for each correlation."""
    yield "| accounts of people | for strangers | by accounts | assumed | false change |"
    yield "| --- | --- | --- | --- | --- |"
    for shares in SHARES:
        for layout in LAYOUTS:
            found = [coverage(layout, shares, one, runs=runs, seed=1) for one in CORRELATIONS]
            cells = (" / ".join(f"{rate:.3f}".lstrip("0") for rate in rates) for rates in zip(*found, strict=True))
            bands = "/".join(f"{100 * share:.0f}" for share in shares)
            yield f"| {layout.text}, {bands} | {' | '.join(cells)} |"


def accounts_report() -> Iterator[str]:
    """Say how often the range holds where several people of one account answer."""
    yield f"Accounts: how often the 95 % range holds the truth, and false changes ({RUNS} runs each)"
    yield from coverage_table()
