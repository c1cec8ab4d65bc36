"""Who is at risk, for machines: `nps-bot report at-risk --json` and `as csv`."""

import csv
import io

from bot.core.exchange.formula import as_text
from bot.core.reports.answered import Inquiry
from bot.core.reports.themes.at_risk import AtRisk, Heard

PEOPLE = ("person", "score", "before", "day", "about", "fell", "comment")
COUNTS = ("reason", "n")


def at_risk_json(asked: Inquiry, found: AtRisk) -> dict[str, object]:
    """Give everything that is said; null where it is not told. people: null unless single answers may be seen."""
    return {
        "survey": asked.survey.plan.name,
        "window": asked.window.label,
        "from": asked.window.start.isoformat() if asked.window.start else None,
        "as_of": asked.window.end.isoformat(),
        "n": found.n,
        "by_theme": dict(found.by_theme),
        "fell": found.fell,
        "people": None if found.people is None else [_person(one) for one in found.people],
    }


def _person(one: Heard) -> dict[str, object]:
    return {
        "person": one.person,
        "score": one.score,
        "before": one.before,
        "day": one.day.isoformat(),
        "about": list(one.leaving),
        "fell": one.fell,
        "comments": list(one.comments),
    }


def at_risk_csv(found: AtRisk) -> str:
    """Give a row a person, or where nobody is named a row a reason. Safe to open in a spreadsheet."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    if found.people is None:
        writer.writerows([COUNTS, ("any", found.n), *found.by_theme, ("fell", found.fell)])
    else:
        writer.writerows([PEOPLE, *map(_row, found.people)])
    return table.getvalue()


def _row(one: Heard) -> tuple[object, ...]:
    said = "\n".join(one.comments)
    about, fell = " ".join(one.leaving), str(one.fell).lower()
    return as_text(one.person or ""), one.score, one.before, one.day.isoformat(), about, fell, as_text(said)
