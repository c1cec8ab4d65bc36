"""Actions: found by survey and by when they have something to say; and their logs, appended to."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, Row, bindparam, exists, insert, select, update

from bot.core.actions import aim
from bot.core.actions.action import Action
from bot.core.actions.log import Entry, Plan, What
from storage.schema import action_log, actions
from storage.statements import any_row
from storage.types import clean

_c, _l = actions.c, action_log.c
_LOADED = select(_c.id, _c.team_id, _c.survey_id)
_BY_ID = _LOADED.where(_c.id == bindparam("action"))
_HOLD = select(_c.id).where(_c.id == bindparam("action")).with_for_update()
_LOG = select(*_l).where(_l.action_id == bindparam("action")).order_by(_l.id)
_LOGS = select(*_l).where(_l.survey_id == bindparam("survey")).order_by(_l.id)
_APPEND = insert(action_log)
_CHANGE = update(actions).where(_c.id == bindparam("action"))
_TO_LOOK_AT = _LOADED.where(_c.team_id == bindparam("team"), _c.is_open, _c.look_at <= bindparam("now"))
ANY_TO_LOOK_AT = any_row(_TO_LOOK_AT)
ANY_ACTION = exists().where(_c.team_id == bindparam("team"))
_TO_LOOK_AT = _TO_LOOK_AT.order_by(_c.look_at, _c.id).limit(bindparam("at_most", type_=Integer))


def add_action(db: Connection, action: Action, log: Sequence[Entry], *, look_at: datetime | None) -> None:
    """Keep a new action, which is open, with the first lines of its log."""
    row = {"id": action.id, "team_id": action.team_id, "survey_id": action.survey_id}
    db.execute(insert(actions), {**row, "is_open": True, "look_at": look_at})
    db.execute(_APPEND, [_line(action, entry) for entry in log])


def append(db: Connection, action: Action, log: Sequence[Entry], *, is_open: bool, look_at: datetime | None) -> None:
    """Add lines to the log of an action; and how it stands by now, to be found by."""
    if log:
        db.execute(_APPEND, [_line(action, entry) for entry in log])
    db.execute(_CHANGE, {"action": action.id, "is_open": is_open, "look_at": look_at})


def action_by_id(db: Connection, action_id: str) -> Action | None:
    """Find an action."""
    row = db.execute(_BY_ID, {"action": action_id}).first()
    return None if row is None else _action(row)


def hold_action(db: Connection, action_id: str) -> None:
    """Keep others from deciding about the same action until this transaction ends."""
    db.execute(_HOLD, {"action": action_id})


def log_of(db: Connection, action_id: str) -> list[Entry]:
    """Read the log of an action, oldest first."""
    return [_entry(row) for row in db.execute(_LOG, {"action": action_id})]


def actions_of(db: Connection, survey_id: int) -> list[tuple[Action, list[Entry]]]:
    """Give all actions of a survey, the oldest first, each with its log."""
    logs: dict[Action, list[Entry]] = defaultdict(list)
    for row in db.execute(_LOGS, {"survey": survey_id}):
        logs[Action(id=row.action_id, team_id=row.team_id, survey_id=row.survey_id)].append(_entry(row))
    return list(logs.items())


def actions_to_look_at(db: Connection, team_id: str, now: datetime, limit: int) -> list[Action]:
    """Give open actions that have something to say by themselves by now."""
    return [_action(row) for row in db.execute(_TO_LOOK_AT, {"team": team_id, "now": now, "at_most": limit})]


def _action(row: Row[*tuple[Any, ...]]) -> Action:
    return Action(id=row.id, team_id=row.team_id, survey_id=row.survey_id)


def _line(action: Action, entry: Entry) -> dict[str, Any]:
    of = {"team_id": action.team_id, "survey_id": action.survey_id, "action_id": action.id}
    line = {"at": entry.at, "what": entry.what.value, "by": entry.by, "note": entry.note, "why": entry.why}
    return {**of, **line, **_columns(entry.plan)}


def _columns(plan: Plan | None) -> dict[str, Any]:
    if plan is None:
        return dict.fromkeys(("title", "themes", "words", "owner", "due", "aim", "held_out_percent"))
    asked_with = {"title": plan.title, "themes": " ".join(plan.themes), "words": [clean(word) for word in plan.words]}
    how = {"owner": plan.owner, "due": plan.due, "aim": aim.written(plan.aim)}
    return {**asked_with, **how, "held_out_percent": plan.held_out_percent}


def _entry(row: Row[*tuple[Any, ...]]) -> Entry:
    note = None if row.note is None else dict(row.note)
    return Entry(what=What(row.what), at=row.at, by=row.by, plan=_plan(row), note=note, why=row.why)


def _plan(row: Row[*tuple[Any, ...]]) -> Plan | None:
    if row.title is None:
        return None
    return Plan(
        title=row.title,
        themes=tuple(row.themes.split()),
        words=tuple(row.words),
        owner=row.owner,
        due=row.due,
        aim=aim.read(row.aim),
        held_out_percent=row.held_out_percent,
    )
