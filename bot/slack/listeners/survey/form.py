"""What the fields of the form of a survey hold, as a survey file would say it."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.core.understanding import visible
from bot.slack.blocks.survey.setup.choices import CHOSEN_HOURS

_WHOLE_NUMBERS = {*CHOSEN_HOURS, "window_days", "spread"}
_MANY = ("selected_conversations", "selected_users")
_ONE = ("value", "selected_conversation", "selected_user")


def entered_in(state: Mapping[str, Any]) -> dict[str, Any]:
    """Give what was entered, field by field; what was left empty is left out."""
    return dict(_fields(state))


def _fields(state: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, elements in state["values"].items():
        value = _value(next(iter(elements.values()), {}))  # an input has one
        if value:
            yield key, _as_written(key, value)


def _value(entered: Mapping[str, Any]) -> str | list[str] | None:
    if entered.get("selected_option"):
        return str(entered["selected_option"]["value"])
    if entered.get("selected_options"):
        return [str(option["value"]) for option in entered["selected_options"]]
    found = next((entered[key] for key in (*_MANY, *_ONE) if entered.get(key)), None)
    return visible(found) if isinstance(found, str) else found


def _as_written(key: str, value: str | list[str]) -> str | int | list[str]:
    if isinstance(value, str) and key in _WHOLE_NUMBERS and value.isdecimal():
        return int(value)
    return value
