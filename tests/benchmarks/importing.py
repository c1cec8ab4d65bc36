"""How fast `nps-bot import` takes a large file in, and that its memory does not grow with it.

Each import is a process of its own, as on the command line, so that its peak is its own.
"""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.databases import VAR_TMP
from tests.benchmarks.processes import BrokenError
from tests.benchmarks.report import aim

ROWS, FEWER = 1_000_000, 250_000
ANSWERS_EACH = 5  # of a person, over two and a half years
RATE_AIM = 20_000  # rows a second
GROWTH_AIM = 1.25  # times the peak with a quarter of the rows
MEBI = 1 << 20
START, SPAN_S = datetime(2024, 1, 1, tzinfo=UTC), 80_000_000


def import_report() -> Iterator[str]:
    """Import a quarter, then all; tell rows a second and the memory at its peak."""
    with tempfile.TemporaryDirectory(prefix="nps-bench-", dir=VAR_TMP if VAR_TMP.is_dir() else None) as folder:
        _, fewer_peak = _imported(Path(folder), FEWER)
        took, peak = _imported(Path(folder), ROWS)
    people, peaks = ROWS // ANSWERS_EACH, [f"{one / MEBI:.0f} MiB" for one in (peak, fewer_peak)]
    yield f"nps-bot import · SQLite, a file on disk · {ROWS:,} rows of {people:,} people, a comment on a fourth"
    yield f"  {took:.0f} s, {ROWS / took:,.0f} rows a second; peak {peaks[0]}, of {FEWER:,} rows {peaks[1]}"
    yield ""
    yield aim(f"import at {RATE_AIM:,} rows a second", ROWS / took >= RATE_AIM, f"{ROWS / took:,.0f}")
    yield aim(
        f"memory flat: at most {GROWTH_AIM} x that of a fourth of the rows",
        peak <= GROWTH_AIM * fewer_peak,
        f"{peak / fewer_peak:.2f} x",
    )


def _imported(folder: Path, rows: int) -> tuple[float, float]:
    """Import that many rows into a database of their own. Gives seconds, and bytes at the peak."""
    file, database = folder / f"{rows}.csv", folder / f"{rows}.db"
    _write(file, rows)
    env = os.environ | {"DATABASE_URL": f"sqlite:///{database}"}
    began = time.perf_counter()
    command = [sys.executable, "-c", "from bot.cli import main; main()", "import", str(file)]
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True)
    told = process.stdout.read() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    took = time.perf_counter() - began
    if told != f"{rows} added, 0 known already, 0 bad.\n":
        raise BrokenError(f"the import of {rows} rows said: {told or 'nothing'}")
    file.unlink()
    database.unlink()
    return took, _bytes(usage)


def _bytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)  # macOS counts bytes, Linux kibibytes


def _write(file: Path, rows: int) -> None:
    chance = random.Random(7)  # noqa: S311 (the same file at every run)
    seconds = chance.sample(range(SPAN_S), rows)  # no two answers at one time
    with file.open("w", encoding="utf-8") as out:
        out.write("Email,Name,Rating,Feedback,Responded at\n")
        for number, second in enumerate(seconds):
            who = chance.randrange(rows // ANSWERS_EACH)
            comment = "" if number % 4 else "It could be faster, honestly."
            at = START + timedelta(seconds=second)
            out.write(f'p{who}@example.com,Somebody,{chance.randrange(11)},"{comment}",{at:%Y-%m-%d %H:%M:%S} UTC\n')
