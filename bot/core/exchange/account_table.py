"""`/nps accounts` for a file and for a machine."""

import csv
import io
from collections.abc import Mapping

from bot.core.exchange.formula import as_text
from bot.core.numbers.score import Counts, exact_points
from bot.core.reports.heard import AccountLine, AccountTable

COLUMNS = ("account", "asked", "answered", "promoters", "passives", "detractors", "nps", "moved", "last_heard")


def as_csv(table: AccountTable) -> str:
    """Give a row an account; scores and what they moved in points. What may not be told is empty.

    The last row, with no name, holds whoever is counted and in no account. Safe to open in a spreadsheet.
    """
    file = io.StringIO()
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(line) | {"account": as_text(line.account)} for line in table.lines)
    if table.others.n:
        writer.writerow(_of(table.others))
    return file.getvalue()


def as_json(table: AccountTable) -> dict[str, object]:
    """Give the same as an object; points are not rounded."""
    return {
        "accounts": [_row(line, digits=None) for line in table.lines],
        "others": _of(table.others, digits=None) if table.others.n else None,
    }


def _row(line: AccountLine, digits: int | None = 2) -> dict[str, object]:
    return {
        "account": line.account,
        "asked": line.asked,
        **(dict.fromkeys(COLUMNS[2:7]) if line.answers is None else _of(line.answers, digits)),
        "moved": _rounded(None if line.moved is None else 100 * line.moved, digits),
        "last_heard": line.last_heard.isoformat() if line.last_heard else None,
    }


def _of(counts: Counts, digits: int | None = 2) -> Mapping[str, object]:
    return {
        "answered": counts.n,
        "promoters": counts.promoters,
        "passives": counts.passives,
        "detractors": counts.detractors,
        "nps": _rounded(exact_points(counts), digits),
    }


def _rounded(number: float | None, digits: int | None) -> float | None:
    return number if number is None or digits is None else round(number, digits)
