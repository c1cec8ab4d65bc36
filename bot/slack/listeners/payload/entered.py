"""What somebody chose or wrote in the fields of a dialog."""

import re
from collections.abc import Mapping
from typing import Any

from bot.core.understanding import visible
from bot.slack.ids import MalformedError

_SCORE = re.compile(r"10|[0-9]", re.ASCII)


def entered_user(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read whom somebody chose in a dialog. Raises MalformedError."""
    chosen: str | None = _entered(view, block, field).get("selected_user")
    if not chosen:
        raise MalformedError("a dialog without a person")
    return chosen


def entered_conversation(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read which channel somebody chose in a dialog. Raises MalformedError."""
    chosen: str | None = _entered(view, block, field).get("selected_conversation")
    if not chosen:
        raise MalformedError("a dialog without a channel")
    return chosen


def entered_choice(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read what was chosen in a menu of a dialog, if anything. Raises MalformedError."""
    chosen = _entered(view, block, field).get("selected_option") or {}
    return str(chosen.get("value", ""))


def entered_choices(view: Mapping[str, Any], block: str, field: str) -> tuple[str, ...]:
    """Read all that was chosen in such a menu. Raises MalformedError."""
    return tuple(str(one["value"]) for one in _entered(view, block, field).get("selected_options") or ())


def entered_date(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read which day was chosen in a dialog, if any. Raises MalformedError."""
    return _entered(view, block, field).get("selected_date") or ""


def entered_score(view: Mapping[str, Any], field: str) -> int:
    """Read the score (0-10) chosen in a dialog. Raises MalformedError."""
    chosen = _entered(view, field, field).get("selected_option") or {}
    if not _SCORE.fullmatch(chosen.get("value", "")):
        raise MalformedError("a dialog's score")
    return int(chosen["value"])


def entered_text(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read what was written in a dialog, if anything. Raises MalformedError."""
    return visible(_entered(view, block, field).get("value") or "")


def _entered(view: Mapping[str, Any], block: str, field: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] | None = view["state"]["values"].get(block, {}).get(field)
    if found is None:
        raise MalformedError(f"a dialog without {block}")
    return found
