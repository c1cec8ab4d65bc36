"""How fast `nps-bot import` takes a large file in, and that its memory does not grow with it.

Each import is a process of its own, as on the command line, so that its peak is its own. Beside it stands the least
that any program could do: a bare loop that puts the same rows into the same tables, and looks at nothing.
"""

import csv
import os
import random
import resource
import secrets
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.databases import VAR_TMP
from tests.benchmarks.processes import BrokenError
from tests.benchmarks.report import aim

ROWS, FEWER = 1_000_000, 250_000
ANSWERS_EACH = 5  # of a person, over two and a half years
RATE_AIM = 20_000  # rows a second
GROWTH_AIM = 1.25  # times the peak with a quarter of the rows
BARE_AIM = 3.0  # times the processor seconds of a bare loop
CACHE_KIB = 131_072
MEBI = 1 << 20
SAID = "app reports search price help it is was not very slow but easy and clear too often never since update"
START, SPAN_S = datetime(2024, 1, 1, tzinfo=UTC), 80_000_000


class Took(NamedTuple):
    """What a process took: seconds on the wall and of a processor, and bytes at its peak."""

    wall_s: float
    processor_s: float
    peak: float


def import_report() -> Iterator[str]:
    """Import a quarter, also with a bare loop, then all; tell rows a second and the memory at its peak."""
    with tempfile.TemporaryDirectory(prefix="nps-bench-", dir=VAR_TMP if VAR_TMP.is_dir() else None) as folder:
        fewer, bare = _imported(Path(folder), FEWER), _put_bare(Path(folder), FEWER)
        every = _imported(Path(folder), ROWS)
    people, peaks = ROWS // ANSWERS_EACH, [f"{one.peak / MEBI:.0f} MiB" for one in (every, fewer)]
    rate, ratio = ROWS / every.wall_s, fewer.processor_s / bare.processor_s
    yield f"nps-bot import · SQLite, a file on disk · {ROWS:,} rows of {people:,} people, a comment on a fourth"
    yield f"  {every.wall_s:.0f} s, {rate:,.0f} rows a second; peak {peaks[0]}, of {FEWER:,} rows {peaks[1]}"
    yield f"  of a processor {every.processor_s:.0f} s: {ROWS / every.processor_s:,.0f} rows in each of them"
    yield f"  {FEWER:,} rows: {fewer.processor_s:.1f} s of a processor; a bare loop {bare.processor_s:.1f} s"
    yield ""
    yield aim(f"import at {RATE_AIM:,} rows a second", rate >= RATE_AIM, f"{rate:,.0f}")
    yield aim(f"at most {BARE_AIM:.0f} x a bare loop into the same tables", ratio <= BARE_AIM, f"{ratio:.1f} x")
    growth = every.peak / fewer.peak
    yield aim(
        f"memory flat: at most {GROWTH_AIM} x that of a fourth of the rows", growth <= GROWTH_AIM, f"{growth:.2f} x"
    )


def _imported(folder: Path, rows: int) -> Took:
    """Import that many rows into a database of their own."""
    file, database = folder / f"{rows}.csv", folder / f"{rows}.db"
    _write(file, rows)
    took = _run(["-c", "from bot.cli import main; main()", "import", str(file)], database, rows)
    file.unlink()
    database.unlink()
    return took


def _put_bare(folder: Path, rows: int) -> Took:
    """Put that many rows, with a bare loop, into the tables of a database into which a few were imported."""
    few, file, database = folder / "few.csv", folder / "bare.csv", folder / "bare.db"
    _write(few, 10 * ANSWERS_EACH)
    _run(["-c", "from bot.cli import main; main()", "import", str(few)], database, 10 * ANSWERS_EACH)
    _write(file, rows)
    command = f"from tests.benchmarks.importing import put_bare; put_bare({str(file)!r}, {str(database)!r})"
    took = _run(["-c", command], database, rows)
    for one in (few, file, database):
        one.unlink()
    return took


def _run(command: Sequence[str], database: Path, rows: int) -> Took:
    env = os.environ | {"DATABASE_URL": f"sqlite:///{database}"}
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, *command], env=env, stdout=subprocess.PIPE, text=True)
    told = process.stdout.read() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    took = time.perf_counter() - began
    if told != f"{rows} added, 0 known already, 0 bad.\n":
        raise BrokenError(f"the import of {rows} rows said: {told or 'nothing'}")
    return Took(took, usage.ru_utime + usage.ru_stime, _bytes(usage))


def put_bare(file: str, database: str) -> None:
    """Put a file's rows into the tables that an import fills, with the reader of CSV and the driver alone.

    Nothing is checked, looked up, tagged, tallied or released, and all is held in memory: no import can be below that.
    """
    db = sqlite3.connect(database, isolation_level=None)
    for pragma in ("foreign_keys = ON", f"cache_size = -{CACHE_KIB}", "secure_delete = ON", "synchronous = FULL"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("BEGIN IMMEDIATE")
    team, survey = db.execute("SELECT team_id, survey_id FROM responses LIMIT 1").fetchone()
    people, answers, comments = dict[str, int](), list[tuple[object, ...]](), list[tuple[object, ...]]()
    with Path(file).open(encoding="utf-8", newline="") as source:
        for who, _, score, comment, at in list(csv.reader(source))[1:]:
            person, id_, moment = people.setdefault(who, BEHIND + len(people)), secrets.token_hex(16), at[:19]
            answers.append((id_, team, survey, person, int(score), f"{moment}.000000", at[:10], at[:10]))
            if comment:
                comments.append((secrets.token_hex(16), team, id_, comment, at[:10]))
    db.executemany(_PERSON, [(id_, team, f"bare {who}") for who, id_ in sorted(people.items())])
    db.executemany(_ANSWER, sorted(answers))
    db.executemany(_COMMENT, sorted(comments))
    db.execute("COMMIT")
    print(f"{len(answers)} added, 0 known already, 0 bad.")  # noqa: T201 (as the import does)


BEHIND = 1_000_000  # ids of people begin behind those that are there
_PERSON = (
    "INSERT INTO people (id, team_id, external_key, kind, properties, profile, first_seen_at, newcomer) "
    "VALUES (?, ?, ?, 'external', '{}', '{}', '2026-01-01 00:00:00.000000', 0)"
)
_ANSWER = (
    "INSERT INTO responses (id, team_id, survey_id, person_id, score, answered_at, answered_day, summary_slot, kind, "
    "source, language, wording_version, segments) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'import', 'import', 'en', 1, '{}')"
)
_COMMENT = (
    "INSERT INTO comments (id, team_id, response_id, text, summary_slot, question) VALUES (?, ?, ?, ?, ?, 'import')"
)


def _bytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)  # macOS counts bytes, Linux kibibytes


def _write(file: Path, rows: int) -> None:
    chance = random.Random(7)  # noqa: S311 (the same file at every run)
    words = SAID.split()  # few words, and hardly two comments alike
    seconds = chance.sample(range(SPAN_S), rows)  # no two answers at one time
    with file.open("w", encoding="utf-8") as out:
        out.write("Email,Name,Rating,Feedback,Responded at\n")
        for number, second in enumerate(seconds):
            who = chance.randrange(rows // ANSWERS_EACH)
            comment = "" if number % 4 else f"The {' '.join(chance.choices(words, k=6))}, honestly."
            at = START + timedelta(seconds=second)
            out.write(f'p{who}@example.com,Somebody,{chance.randrange(11)},"{comment}",{at:%Y-%m-%d %H:%M:%S} UTC\n')
