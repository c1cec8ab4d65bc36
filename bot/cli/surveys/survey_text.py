"""A survey as its file would say it, and what one plan says otherwise than another."""

from collections.abc import Iterator, Mapping
from typing import Any

import tomlkit
from pydantic import TypeAdapter

from bot.core.survey.measure import Kind
from bot.core.survey.plan import SurveyPlan

_PLAN = TypeAdapter(SurveyPlan)
_LISTED = 5  # of what a list gained or lost; more is a number


def as_file(plan: SurveyPlan) -> str:
    """Write a plan as a survey file; what is as it would be anyway is left out, but for the promise."""
    said = _keys_of(plan, exclude_defaults=True)
    if plan.kind is Kind.CSAT:
        said.pop("every", None)  # it has no waves, and its file says nothing of them
    return tomlkit.dumps({"name": plan.name, "privacy": plan.privacy.value} | said)


def differences(old: SurveyPlan, new: SurveyPlan) -> Iterator[str]:
    """Say key by key what a plan changes."""
    before, after = _keys_of(old), _keys_of(new)
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if was != now:
            yield f"{key}: {_change(was, now)}"


def _keys_of(plan: SurveyPlan, *, exclude_defaults: bool = False) -> dict[str, Any]:
    told = _PLAN.dump_python(plan, mode="json", exclude_defaults=exclude_defaults, exclude={"paused"})
    whom, tables = told.pop("audience", {}), {table: told.pop(table, {}) for table in ("questions", "themes")}
    keys = {**told, **whom, **{table: _said_in(one) for table, one in tables.items() if one}}  # last in TOML
    return {key: value for key, value in keys.items() if value is not None}


def _said_in(table: Mapping[str, Any]) -> dict[str, Any]:
    """Give a table without the keys that say nothing."""
    said = {key: _said_in(value) if isinstance(value, Mapping) else value for key, value in table.items()}
    return {key: value for key, value in said.items() if value not in ({}, None, False)}


def _change(was: object, now: object) -> str:
    if isinstance(was, list) and isinstance(now, list):
        gained, lost = [one for one in now if one not in was], [one for one in was if one not in now]
        return ", ".join([*_some("+", gained), *_some("\u2212", lost)]) or "another order"
    return f"{_said(was)} → {_said(now)}"


def _some(sign: str, values: list[object]) -> Iterator[str]:
    if len(values) > _LISTED:
        yield f"{sign}{len(values)}"
    else:
        yield from (f"{sign}{value}" for value in values)


def _said(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_said(one)}" for key, one in value.items()) or "nothing"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
