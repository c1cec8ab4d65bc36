"""What our own buttons and dialogs carry, read again: an old message's may mean nothing any more."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.core.survey.form import FIELDS
from bot.slack.ids import MalformedError
from bot.slack.listeners.payload.parts import OnScreen, Part, SlackId

_SURVEY = re.compile(r"[0-9]{1,18}", re.ASCII)  # what a database takes for a number
_PAGE = re.compile(r"([0-9]{1,18}):([0-9]{1,6})", re.ASCII)
_ASK = re.compile(r"[0-9a-f]{32}", re.ASCII)
_SNOOZE = re.compile(r"([0-9a-f]{32}):([1-9])", re.ASCII)
_QUOTE = re.compile(r"([0-9a-f]{32}):([0-9a-f]{16})", re.ASCII)
_WORD = re.compile(r"([0-9]{1,18}):([a-z0-9-]{1,40}):([a-z]{2}):(\S{1,100})", re.ASCII)
_PLAN = re.compile(r"survey:([0-9]{1,18})|([0-9a-f]{32})", re.ASCII)


class _Form(Part):
    survey: int
    opened: dict[OnScreen, OnScreen]


class _Change(Part):
    survey: int
    changed: dict[OnScreen, OnScreen | int | list[SlackId] | None]
    before: OnScreen


_FORM, _CHANGE = TypeAdapter(_Form), TypeAdapter(_Change)


def survey_id_in(value: str) -> int:
    """Read the number of a survey in a button. Raises MalformedError."""
    if not _SURVEY.fullmatch(value):
        raise MalformedError("a button's survey")
    return int(value)


def page_in(value: str) -> tuple[int, int]:
    """Read the number of a survey, and which page of its preview, in a button. Raises MalformedError."""
    found = _PAGE.fullmatch(value)
    if found is None:
        raise MalformedError("a button's page")
    return int(found[1]), int(found[2])


def _id_in(value: str, of: str) -> str:
    if not _ASK.fullmatch(value):
        raise MalformedError(f"the {of} of a button or dialog")
    return value


def ask_id_in(value: str) -> str:
    """Read the id of an ask in a button or dialog. Raises MalformedError."""
    return _id_in(value, "ask")


def case_id_in(value: str) -> str:
    """Read the id of a case in a button or dialog. Raises MalformedError."""
    return _id_in(value, "case")


def action_id_in(value: str) -> str:
    """Read the id of an action in a button or dialog. Raises MalformedError."""
    return _id_in(value, "action")


def comment_id_in(value: str) -> str:
    """Read the id of a comment in a button. Raises MalformedError."""
    return _id_in(value, "comment")


def word_in(value: str) -> tuple[int, str, str, str]:
    """Read of which survey, theme and language a word is, and the word. Raises MalformedError."""
    read = _WORD.fullmatch(value)
    if read is None:
        raise MalformedError("a word for a theme")
    return int(read[1]), read[2], read[3], read[4]


def snooze_in(value: str) -> tuple[str, int]:
    """Read which case is put off, and for how many working days. Raises MalformedError."""
    read = _SNOOZE.fullmatch(value)
    if read is None:
        raise MalformedError("how long a case is put off")
    return read[1], int(read[2])


def shipped_in(value: str) -> tuple[str, str]:
    """Read of which action it is told that it is done, and which wording was previewed, if any. Raises MalformedError.

    A dialog of before there was a preview holds no wording.
    """
    action_id, _, wording = value.partition(":")
    if wording and not _QUOTE.fullmatch(value):
        raise MalformedError("what was previewed")
    return action_id_in(action_id), wording


def plan_in(value: str) -> int | str:
    """Read for which survey (its number) an action is planned, or of which action (its id) the plan is changed.

    Raises MalformedError.
    """
    read = _PLAN.fullmatch(value)
    if read is None:
        raise MalformedError("what is planned")
    return int(read[1]) if read[1] else read[2]


def quote_in(value: str) -> tuple[str, str]:
    """Read of which ask somebody was asked about which wording. Raises MalformedError."""
    read = _QUOTE.fullmatch(value)
    if read is None:
        raise MalformedError("what may be quoted")
    return read[1], read[2]


def form_in(carried: str) -> tuple[int, dict[str, str]]:
    """Read which survey a form changes (its number), and marks of what it held when opened. Raises MalformedError."""
    try:
        read = _FORM.validate_json(carried)
    except ValidationError:
        raise MalformedError("what a form held") from None
    return read.survey, dict(read.opened)


def changed_in_form(view: Mapping[str, Any]) -> tuple[int, dict[str, Any], str]:
    """Read which survey a dialog changes (its number), which fields of the form how, and a mark of what they held.

    Raises MalformedError.
    """
    try:
        read = _CHANGE.validate_json(view["private_metadata"])
    except ValidationError:
        raise MalformedError("what a form changes") from None
    if not read.changed.keys() <= set(FIELDS):
        raise MalformedError("the fields of a form")
    return read.survey, dict(read.changed), read.before
