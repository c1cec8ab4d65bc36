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
    growths, slowest = [], []
    for name, read in READERS.items():
        growth, piece = max((_growth(read, piece), piece) for piece in PIECES)
        seconds = max(_seconds(read, piece, LONG) for piece in PIECES)
        yield f"  {name:<28} at most {seconds:6.2f} s, and {growth:5.1f} times as long (with {piece!r})"
        growths.append(growth)
        slowest.append(seconds)
    yield ""
    yield aim(
        f"four times the text at most {GROWTH_AIM:.0f} x as long", max(growths) < GROWTH_AIM, f"{max(growths):.1f} x"
    )
    yield aim(f"any text within {LONGEST_AIM_S:.0f} s", max(slowest) < LONGEST_AIM_S, f"{max(slowest):.2f} s")


def _growth(read: Callable[[str], object], piece: str) -> float:
    """Compare the best of several tries; what takes no time at all has no ratio worth telling."""
    long, short = (min(_seconds(read, piece, length) for _ in range(TRIES)) for length in (LONG, SHORT))
    return long / max(short, 0.005)


def _seconds(read: Callable[[str], object], piece: str, length: int) -> float:
    text = repeated(piece, length)
    began = time.process_time()
    read(text)
    return time.process_time() - began
