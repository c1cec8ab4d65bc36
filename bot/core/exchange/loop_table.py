"""What became of cases, for machines: `nps-bot report loop --json` and `as csv`."""

import csv
import io
from collections.abc import Iterator

from bot.core.care.loop import InTime, Loop, Outcomes, Spent
from bot.core.exchange.formula import as_text
from bot.core.reports.answered import Inquiry

COLUMNS = ("figure", "of_what", "value", "n", "low", "high")
_OUTCOMES = ("recovered", "same", "worse")


def loop_json(asked: Inquiry, loop: Loop) -> dict[str, object]:
    """Give every figure, unrounded; null where there is nothing to tell of, or too little for it to be told."""
    return {
        "survey": asked.survey.plan.name,
        "window": asked.window.label,
        "from": asked.window.start.isoformat() if asked.window.start else None,
        "as_of": asked.window.end.isoformat(),
        "opened": loop.opened,
        "withdrawn": loop.withdrawn,
        "contacted_in_time": _in_time(loop.in_time),
        "still_in_time": loop.waiting,
        "hours_to_reply": _spent(loop.reply),
        "hours_to_close": _spent(loop.close),
        "open": loop.open_now,
        "open_by_age": {age.value: n for age, n in loop.ages},
        "causes": [{"cause": cause, "n": n} for cause, n in loop.causes],
        "asked_after_closing": _outcomes(loop.verified),
        "answered_again": {"reached": _outcomes(loop.reached), "not_reached": _outcomes(loop.unreached)},
    }


def _in_time(found: InTime | None) -> dict[str, object] | None:
    if found is None or found.interval is None:
        return None
    interval = [found.interval.low, found.interval.high]
    return {"met": found.met, "of": found.of, "share": found.met / found.of, "interval": interval}


def _spent(found: Spent | None) -> dict[str, object] | None:
    return None if found is None else {"median": found.hours, "n": found.n}


def _outcomes(found: Outcomes | None) -> dict[str, int] | None:
    return None if found is None else {"n": found.n} | {name: getattr(found, name) for name in _OUTCOMES}


def loop_csv(loop: Loop) -> str:
    """Give the same as a table: a row a figure. Safe to open in a spreadsheet."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(loop))
    return table.getvalue()


def _rows(loop: Loop) -> Iterator[tuple[object, ...]]:
    counts = {"opened": loop.opened, "withdrawn": loop.withdrawn, "still_in_time": loop.waiting, "open": loop.open_now}
    yield from ((name, "", n, "", "", "") for name, n in counts.items() if n is not None)
    if loop.in_time is not None and (interval := loop.in_time.interval) is not None:
        low, high = round(interval.low, 4), round(interval.high, 4)
        yield "contacted_in_time", "", loop.in_time.met, loop.in_time.of, low, high
    for name, spent in (("hours_to_reply", loop.reply), ("hours_to_close", loop.close)):
        if spent is not None:
            yield name, "median", round(spent.hours, 2), spent.n, "", ""
    yield from (("open_by_age", age.value, n, "", "", "") for age, n in loop.ages)
    yield from (("cause", as_text(cause), n, "", "", "") for cause, n in loop.causes)
    for name, outcomes in (
        ("asked_after_closing", loop.verified),
        ("reached", loop.reached),
        ("not_reached", loop.unreached),
    ):
        if outcomes is not None:
            yield from ((name, one, getattr(outcomes, one), outcomes.n, "", "") for one in _OUTCOMES)
