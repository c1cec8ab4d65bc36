"""What of Slack's payloads we rely on: checked once, so that listeners may take it for granted.

Slack sends nothing else; somebody with its secret might, and an old message's buttons may mean nothing any more.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bot.slack.ids import MalformedError

_SURVEY = re.compile(r"[0-9]{1,18}", re.ASCII)  # what a database takes for a number
_ASK = re.compile(r"[0-9a-f]{32}", re.ASCII)
_SCORE = re.compile(r"10|[0-9]", re.ASCII)


def _writable(text: str) -> str:
    """Refuse half a character, which JSON can hold and no database."""
    text.encode()
    return text


_Text = Annotated[str, AfterValidator(_writable)]
_OnScreen = Annotated[_Text, Field(max_length=2_000)]  # Slack's limit for what a button carries; others are shorter


class _Part(BaseModel):
    """Checked, and thrown away: listeners read the payload itself."""

    model_config = ConfigDict(strict=True)


class _User(_Part):
    id: _Text
    team_id: _Text | None = None


class _Chosen(_Part):
    value: _OnScreen


class _Entered(_Part):
    value: _Text | None = None
    selected_option: _Chosen | None = None


class _State(_Part):
    values: dict[str, dict[str, _Entered]] = {}


class _View(_Part):
    id: _Text
    type: _Text
    callback_id: _Text = ""
    private_metadata: _Text = ""
    state: _State = _State()


class _Action(_Part):
    type: _Text
    action_id: _OnScreen
    block_id: _OnScreen
    action_ts: _Text
    value: _OnScreen = ""
    selected_option: _Chosen | None = None


class _Named(_Part):
    id: _Text


class _Container(_Part):
    message_ts: _Text | None = None


class _Clicked(_Part):
    user: _User
    actions: Annotated[list[_Action], Field(min_length=1)]
    trigger_id: _Text | None = None
    response_url: _Text | None = None
    channel: _Named | None = None
    container: _Container | None = None
    view: _View | None = None


class _Submitted(_Part):
    user: _User
    view: _View


class _Command(_Part):
    command: _Text
    user_id: _Text
    trigger_id: _Text
    text: _Text = ""


class _Message(_Part):
    user: _Text | None = None
    text: _Text | None = None
    ts: _Text | None = None


class _Event(_Part):
    type: _Text
    channel_type: _Text | None = None
    subtype: _Text | None = None
    tab: _Text | None = None
    text: _Text | None = None
    ts: _Text | None = None
    thread_ts: _Text | None = None
    deleted_ts: _Text | None = None
    message: _Message | None = None
    previous_message: _Message | None = None


class _Told(_Part):
    event_id: _Text
    event: _Event


_KINDS: Mapping[str, TypeAdapter[Any]] = {
    "block_actions": TypeAdapter(_Clicked),
    "view_submission": TypeAdapter(_Submitted),
    "event_callback": TypeAdapter(_Told),
}
_COMMAND = TypeAdapter(_Command)


def check_shape(body: Mapping[str, Any]) -> None:
    """Raise MalformedError unless a payload has the parts of its kind, each of the right type."""
    kind = _COMMAND if "command" in body else _KINDS.get(str(body.get("type")))
    if kind is None:
        return  # no listener of ours takes it
    try:
        kind.validate_python(body)
    except ValidationError as error:
        raise MalformedError("; ".join(".".join(map(str, one["loc"])) for one in error.errors())) from None


def survey_id_in(value: str) -> int:
    """Read the number of a survey in a button. Raises MalformedError."""
    if not _SURVEY.fullmatch(value):
        raise MalformedError("a button's survey")
    return int(value)


def ask_id_in(value: str) -> str:
    """Read the id of an ask in a button or dialog. Raises MalformedError."""
    if not _ASK.fullmatch(value):
        raise MalformedError("the ask of a button or dialog")
    return value


def entered_score(view: Mapping[str, Any], field: str) -> int:
    """Read the score (0-10) chosen in a dialog. Raises MalformedError."""
    chosen = _entered(view, field, field).get("selected_option") or {}
    if not _SCORE.fullmatch(chosen.get("value", "")):
        raise MalformedError("a dialog's score")
    return int(chosen["value"])


def entered_text(view: Mapping[str, Any], block: str, field: str) -> str:
    """Read what was written in a dialog, if anything. Raises MalformedError."""
    return _entered(view, block, field).get("value") or ""


def chosen_value(action: Mapping[str, Any]) -> str:
    """Read what was chosen in a menu. Raises MalformedError."""
    chosen = action.get("selected_option")
    if chosen is None:
        raise MalformedError("a menu without a choice")
    value: str = chosen["value"]
    return value


def channel_of(body: Mapping[str, Any]) -> str:
    """Say in which channel something was clicked. Raises MalformedError."""
    return _part(body, "channel", "id")


def message_ts_of(body: Mapping[str, Any]) -> str:
    """Say on which message something was clicked. Raises MalformedError."""
    return _part(body, "container", "message_ts")


def view_id_of(body: Mapping[str, Any]) -> str:
    """Say in which dialog something was clicked. Raises MalformedError."""
    return _part(body, "view", "id")


def trigger_of(body: Mapping[str, Any]) -> str:
    """Give what lets a dialog be opened. Raises MalformedError."""
    return _part(body, "trigger_id")


def response_url_of(body: Mapping[str, Any]) -> str:
    """Say where a message that only one person sees is written over. Raises MalformedError."""
    return _part(body, "response_url")


def _part(body: Mapping[str, Any], *path: str) -> str:
    found: Any = body
    for name in path:
        found = (found or {}).get(name)
    if not found:
        raise MalformedError(".".join(path))
    return str(found)


def _entered(view: Mapping[str, Any], block: str, field: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] | None = view["state"]["values"].get(block, {}).get(field)
    if found is None:
        raise MalformedError(f"a dialog without {block}")
    return found
