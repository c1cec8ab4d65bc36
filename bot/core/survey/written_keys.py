"""A plan by the keys of its file, and what one plan says otherwise than another."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from bot.core.survey.measure import Kind
from bot.core.survey.plan import SurveyPlan

_PLAN = TypeAdapter(SurveyPlan)


def keys_of(plan: SurveyPlan, *, exclude_defaults: bool = False) -> dict[str, Any]:
    """Give what a plan says by the keys of a survey file; tables last, as TOML wants them."""
    told = _PLAN.dump_python(plan, mode="json", exclude_defaults=exclude_defaults, exclude={"paused"})
    whom, tables = told.pop("audience", {}), {table: told.pop(table, {}) for table in ("questions", "themes")}
    keys = {**told, **whom, **{table: _said_in(one) for table, one in tables.items() if one}}
    return {key: value for key, value in keys.items() if value is not None}


def file_of(plan: SurveyPlan) -> dict[str, Any]:
    """Give what its file says; what is as it would be anyway is left out, but for the promise."""
    said = keys_of(plan, exclude_defaults=True)
    if plan.kind is Kind.CSAT:
        said.pop("every", None)  # it has no waves, and its file says nothing of them
    return {"name": plan.name, "privacy": plan.privacy.value} | said


def _said_in(table: Mapping[str, Any]) -> dict[str, Any]:
    """Give a table without the keys that say nothing."""
    said = {key: _said_in(value) if isinstance(value, Mapping) else value for key, value in table.items()}
    return {key: value for key, value in said.items() if value not in ({}, None, False)}
