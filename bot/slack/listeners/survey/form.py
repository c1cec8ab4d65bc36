"""What the fields of the setup form hold, as a survey file would say it."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.core.survey.question import SCORE_QUESTION
from bot.slack import ids

_WHOLE_NUMBERS = {"ask_from", "ask_until", "hour", "window_days"}
_MANY = ("selected_conversations", "selected_users")
_ONE = ("value", "selected_conversation", "selected_user")


def written_in(state: Mapping[str, Any]) -> dict[str, Any]:
    """Give the keys of a survey file for what was entered; what was left empty is left out."""
    said = dict(_fields(state))
    own_words = said.pop("question", None)
    if own_words is not None:
        said["questions"] = {said.get("language", ""): {SCORE_QUESTION: own_words}}
    return said


def _fields(state: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, elements in state["values"].items():
        value = _value(elements.get(ids.setup_field(key)) or {})
        if value:
            yield key, _as_written(key, value)


def _value(entered: Mapping[str, Any]) -> str | list[str] | None:
    if entered.get("selected_option"):
        return str(entered["selected_option"]["value"])
    if entered.get("selected_options"):
        return [str(option["value"]) for option in entered["selected_options"]]
    found = next((entered[key] for key in (*_MANY, *_ONE) if entered.get(key)), None)
    return found.strip() if isinstance(found, str) else found


def _as_written(key: str, value: str | list[str]) -> str | int | list[str]:
    if isinstance(value, str) and (key in _WHOLE_NUMBERS or key == "spread") and value.isdecimal():
        return int(value)
    return value
