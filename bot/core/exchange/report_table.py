"""A report as a table for a file."""

import csv
import io
from collections.abc import Mapping

from bot.core.exchange.formula import as_text
from bot.core.numbers.chance.uncertainty import score_interval
from bot.core.numbers.satisfaction import satisfaction_of
from bot.core.numbers.score import Counts, exact_points
from bot.core.reports.answered import Answered
from bot.core.reports.breakdown import NOT_KNOWN
from bot.core.survey.measure import Kind

COLUMNS = ("group", "n", "promoters", "passives", "detractors", "nps", "low", "high")
OF_CSAT = ("group", "n", "satisfied", "not_satisfied", "share", "low", "high")
EVERYBODY = "all"


def as_csv(answered: Answered) -> str:
    """Give the report as a table: everybody, then a row a group; scores in points, a CSAT in percent.

    Safe to open in a spreadsheet.
    """
    if answered.asked.survey.plan.kind is Kind.CSAT:
        return _csat_as_csv(answered.report.counts)
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerow(_row(EVERYBODY, answered.report.counts, answered.report.design_effect))
    effect = answered.breakdown.design_effect if answered.breakdown else 1.0
    for group in answered.breakdown.groups if answered.breakdown else ():
        writer.writerow(_row("" if group.value == NOT_KNOWN else group.value, group.counts, effect))
    if answered.breakdown and answered.breakdown.others.n:
        writer.writerow(_row("", answered.breakdown.others, effect))
    return table.getvalue()


def _csat_as_csv(counts: Counts) -> str:
    table, found = io.StringIO(), satisfaction_of(counts)
    share = (found.share, found.interval.low, found.interval.high) if found else ()
    row = (EVERYBODY, counts.n, counts.promoters, counts.detractors, *(round(100 * one, 2) for one in share))
    csv.writer(table, lineterminator="\n").writerows([OF_CSAT, (*row, *[None] * (len(OF_CSAT) - len(row)))])
    return table.getvalue()


def _row(name: str, counts: Counts, design_effect: float) -> Mapping[str, object]:
    interval = score_interval(counts, design_effect=design_effect)
    low, high = interval.points() if interval else (None, None)
    points = (exact_points(counts), low, high)
    return {
        "group": as_text(name),
        "n": counts.n,
        "promoters": counts.promoters,
        "passives": counts.passives,
        "detractors": counts.detractors,
        **{key: None if one is None else round(one, 2) for key, one in zip(COLUMNS[-3:], points, strict=True)},
    }
