"""How long the longest messages take to be understood: Slack lets people send 40,000 characters."""

import time
from collections.abc import Callable, Iterator

from bot.core.understanding import as_typed, says_nothing, understand, understand_reply
from tests.benchmarks.report import aim
from tests.core.understanding.repetitions import PIECES, repeated

LONG = 40_000
SHORT = LONG // 4
GROWTH_AIM = 8.0  # times as long for four times the text: a careless expression takes sixteen, or for ever
LONGEST_AIM_S = 10.0
TRIES = 3
READERS: dict[str, Callable[[str], object]] = {
    "a score": understand,
    "a reply": understand_reply,
    "a comment that says nothing": says_nothing,
    "as typed": as_typed,
}


def reading_report() -> Iterator[str]:
    """Time the pieces at which expressions go wrong: four times the text should take four times as long."""
    yield f"Understanding {LONG:,} characters, {len(PIECES)} pieces over and over, against {SHORT:,}"
    growths, times = [], []
    for name, read in READERS.items():
        growth, slowest = (max(figures) for figures in zip(*(_read(read, piece) for piece in PIECES), strict=True))
        yield f"  {name:<28} at most {slowest:6.2f} s, and {growth:5.1f} times as long"
        growths.append(growth)
        times.append(slowest)
    yield ""
    worst, slowest = max(growths), max(times)
    yield aim(f"four times the text at most {GROWTH_AIM:.0f} x as long", worst < GROWTH_AIM, f"{worst:.1f} x")
    yield aim(f"any text within {LONGEST_AIM_S:.0f} s", slowest < LONGEST_AIM_S, f"{slowest:.2f} s")


def _read(read: Callable[[str], object], piece: str) -> tuple[float, float]:
    """Give how many times as long the long text took, the best of a few tries, and its seconds."""
    growth = seconds = float("inf")
    for _ in range(TRIES):
        seconds = _seconds(read, piece, LONG)
        # What takes no time at all has no ratio worth telling.
        growth = min(growth, seconds / max(_seconds(read, piece, SHORT), 0.005))
        if growth < GROWTH_AIM:
            break
    return growth, seconds


def _seconds(read: Callable[[str], object], piece: str, length: int) -> float:
    text = repeated(piece, length)
    began = time.process_time()
    read(text)
    return time.process_time() - began
