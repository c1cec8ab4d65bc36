"""A survey as its file would say it, and what one plan says otherwise than another."""

from collections.abc import Iterator, Mapping

import tomlkit

from bot.core.survey.plan import SurveyPlan
from bot.core.survey.written_keys import file_of, keys_of

_LISTED = 5  # of what a list gained or lost; more is a number


def as_file(plan: SurveyPlan) -> str:
    """Write a plan as a survey file; what is as it would be anyway is left out, but for the promise."""
    return tomlkit.dumps(file_of(plan))


def differences(old: SurveyPlan, new: SurveyPlan) -> Iterator[str]:
    """Say key by key what a plan changes."""
    before, after = keys_of(old), keys_of(new)
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if was != now:
            yield f"{key}: {_change(was, now)}"


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
