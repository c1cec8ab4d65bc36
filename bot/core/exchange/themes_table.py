"""What people write about, for machines: `nps-bot report themes --json` and `as csv`."""

import csv
import io
from collections.abc import Iterator

from bot.core.exchange.formula import as_text
from bot.core.numbers.chance.uncertainty import score_interval
from bot.core.numbers.score import Counts, exact_points
from bot.core.reports.answered import Themed
from bot.core.reports.themes.themes import ThemeRow, ThemesReport

COLUMNS = ("group", "theme", "lost", "n", "promoters", "passives", "detractors", "nps", "low", "high", "stands_out")
EVERYBODY = "all"


def themes_json(found: Themed) -> dict[str, object]:
    """Give everything that is said of themes: scores and lost points unrounded; these add up to 100 - NPS.

    The theme "" is that of answers without one. stands_out: above or below all other answers, or none.
    """
    asked = found.asked
    return {
        "survey": asked.survey.plan.name,
        "measures": asked.survey.plan.measures.value,
        "window": asked.window.label,
        "from": asked.window.start.isoformat() if asked.window.start else None,
        "as_of": asked.window.end.isoformat(),
        "where": dict([asked.request.where]) if asked.request.where else None,
        **_report(found.report),
        "by": [{"group": value, **_report(report)} for value, report in found.groups] if asked.request.by else None,
        "emerging": [
            {
                "words": list(one.words),
                "from": one.within.start.isoformat() if one.within.start else None,
                "as_of": one.within.end.isoformat(),
                "comments": one.comments,
                "quotes": list(one.quotes),
            }
            for one in found.emerging
        ],
        "over_time": {
            "days": [day.isoformat() for day in found.over_time.days],
            "shares": {theme: list(shares) for theme, shares in found.over_time.shares.items()},
        },
        "untagged": found.untagged,
        "in_no_table": found.waiting,
    }


def _report(report: ThemesReport) -> dict[str, object]:
    return {
        "n": report.everybody.n,
        "nps": exact_points(report.everybody),
        "lost": float(report.lost),
        "themes": [_row(row, report) for row in report.rows],
    }


def _row(row: ThemeRow, report: ThemesReport) -> dict[str, object]:
    sides = {one.value: one.side.value for one in report.stand_out}
    return {
        "theme": row.theme,
        "lost": float(row.lost),
        **_score(row.counts, report.design_effect),
        "stands_out": sides.get(row.theme),
    }


def _score(counts: Counts, design_effect: float) -> dict[str, object]:
    interval = score_interval(counts, design_effect=design_effect)
    low, high = interval.points() if interval else (None, None)
    bands = {"promoters": counts.promoters, "passives": counts.passives, "detractors": counts.detractors}
    return {"n": counts.n, **bands, "nps": exact_points(counts), "low": low, "high": high}


def themes_csv(found: Themed) -> str:
    """Give the same as a table: a row a theme, of everybody and of each group. Safe to open in a spreadsheet."""
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for group, report in ((EVERYBODY, found.report), *found.groups):
        writer.writerows(_cells(group, report))
    return table.getvalue()


def _cells(group: str, report: ThemesReport) -> Iterator[dict[str, object]]:
    for row in report.rows:
        said = _row(row, report)
        rounded = {key: round(value, 2) if isinstance(value, float) else value for key, value in said.items()}
        yield {"group": as_text(group), **rounded, "theme": as_text(row.theme)}
