"""The actions of a survey for machines: `nps-bot report actions --json` and `as csv`."""

import csv
import io
from collections.abc import Mapping, Sequence

from bot.core.actions.aim import AimKind, Mentions, reached
from bot.core.actions.listing import Listed
from bot.core.actions.outcome import Outcome
from bot.core.clock.timing import local_day
from bot.core.exchange.formula import as_text
from bot.core.numbers.chance.uncertainty import wilson_interval
from bot.core.privacy.promise import is_guarded
from bot.core.reports.answered import Inquiry

_TYPED = ("title", "words", "note", "note_in", "why")
COLUMNS = (
    *("id", "title", "state", "owner", "planned", "due", "ended", "themes", "words"),
    *("aim", "aim_from", "aim_to", "now", "now_n", "now_of", "now_low", "now_high", "reached", "reopened"),
    *("held_out_percent", "note", "note_in", "why"),
    *("told", "yes", "partly", "no", "solved_low", "solved_high"),
    *("up", "same", "down", "up_without", "same_without", "down_without"),
)


def actions_json(asked: Inquiry, found: Sequence[Listed]) -> dict[str, object]:
    """Give every action with every figure; shares on [0, 1], unrounded; null where there is nothing to tell."""
    return {
        "survey": asked.survey.plan.name,
        "window": asked.window.label,
        "from": asked.window.start.isoformat() if asked.window.start else None,
        "as_of": asked.window.end.isoformat(),
        "actions": [dict(_row(one)) for one in found],
    }


def actions_csv(found: Sequence[Listed]) -> str:
    """Give the same as a table: a row an action. Safe to open in a spreadsheet."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in found:
        row = _row(one)
        writer.writerow([_cell(name, row[name]) for name in COLUMNS])
    return table.getvalue()


def _cell(name: str, value: object) -> object:
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    if isinstance(value, dict):
        value = "\n".join(f"{language}: {words}" for language, words in value.items()) or None
    if isinstance(value, float):
        return round(value, 4)
    return as_text(str(value)) if value is not None and name in _TYPED else value


def _row(one: Listed) -> Mapping[str, object]:
    standing, zone = one.view.standing, one.view.survey.plan.zone
    plan, aim = standing.plan, standing.plan.aim
    fewer = isinstance(aim, Mentions)
    interval = wilson_interval(one.now.n, one.now.of) if one.now else None
    return {
        "id": one.view.action.id,
        "title": plan.title,
        "state": standing.state.value,
        "owner": plan.owner,
        "planned": local_day(standing.planned_at, zone).isoformat(),
        "due": plan.due.isoformat(),
        "ended": local_day(standing.ended_at, zone).isoformat() if standing.ended_at else None,
        "themes": list(plan.themes),
        "words": list(plan.words),
        "aim": (AimKind.MENTIONS if fewer else AimKind.SOLVED).value,
        "aim_from": aim.was / 100 if isinstance(aim, Mentions) and aim.was is not None else None,
        "aim_to": (aim.to if isinstance(aim, Mentions) else aim.percent) / 100,
        "now": one.now.n / one.now.of if one.now and one.now.of else None,
        "now_n": one.now.n if one.now else None,
        "now_of": one.now.of if one.now else None,
        "now_low": interval.low if interval else None,
        "now_high": interval.high if interval else None,
        "reached": reached(aim, one.now),
        "reopened": standing.reopened,
        "held_out_percent": plan.held_out_percent,
        "note": standing.note.get("") if standing.note else None,
        "note_in": {language: words for language, words in standing.note.items() if language},
        "why": standing.why,
        **_outcome(one),
    }


def _outcome(one: Listed) -> Mapping[str, object]:
    """Give what came of telling people; where privacy was promised not how many were told."""
    found = one.outcome or Outcome()
    answers, interval = found.answers, found.solved.interval
    moved = zip(("up", "same", "down"), found.moved.ways, strict=True)
    without = zip(("up_without", "same_without", "down_without"), found.moved_without.ways, strict=True)
    return {
        "told": None if is_guarded(one.view.survey.plan.privacy) else found.told,
        "yes": answers.yes,
        "partly": answers.partly,
        "no": answers.no,
        "solved_low": interval.low if interval else None,
        "solved_high": interval.high if interval else None,
        **dict(moved),
        **dict(without),
    }
