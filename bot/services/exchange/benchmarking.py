"""Reading one's own benchmarks from a file."""

from datetime import date
from pathlib import Path

from bot.core.exchange.bad_file import BadFileError
from bot.core.exchange.benchmark_table import read_benchmarks
from bot.core.numbers.benchmarks import BUILT_IN, Benchmarks
from bot.services.exchange.table_file import TableFile


def benchmarks_with(path: Path | None, today: date) -> Benchmarks:
    """Give the built-in benchmarks and those of a file, which win.

    Raises BadFileError that names the file, and a line and sentence for every mistake in it.
    """
    if path is None:
        return BUILT_IN
    try:
        with path.open(encoding="utf-8-sig", newline="") as source:
            table = TableFile(source)
            return BUILT_IN.with_own(read_benchmarks(table.header(), table.records(), today))
    except OSError as error:
        raise BadFileError(f"BENCHMARKS_FILE: {path} can't be read: {error.strerror}.") from error
    except BadFileError as error:
        raise BadFileError(f"BENCHMARKS_FILE, {path}: {error}") from error
