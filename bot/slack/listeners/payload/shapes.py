"""What of Slack's payloads we rely on: checked once, so that listeners may take it for granted.

Slack sends nothing else; somebody with its secret might. What buttons and dialogs of ours carry: carried.py.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from bot.slack.ids import MalformedError
from bot.slack.listeners.payload.event_shapes import check_event
from bot.slack.listeners.payload.parts import Carried, Named, OnScreen, Part, SlackId, Stamp, Text, Words

UNREADABLE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What Bolt raises when it makes a request of what is none of Slack's payloads."""


class _User(Named):
    team_id: SlackId | None = None


class _Chosen(Part):
    value: OnScreen


class _Entered(Part):
    value: Words | None = None
    selected_option: _Chosen | None = None
    selected_options: list[_Chosen] | None = None
    selected_user: SlackId | None = None
    selected_users: list[SlackId] | None = None
    selected_date: OnScreen | None = None
    selected_conversation: SlackId | None = None
    selected_conversations: list[SlackId] | None = None


class _State(Part):
    values: dict[str, dict[str, _Entered]]


class _Seen(Part):
    id: Text
    type: Text
    private_metadata: Carried = ""
    state: _State | None = None


class _Dialog(_Seen):
    callback_id: Text
    private_metadata: Carried
    state: _State


class _Action(Part):
    type: Text
    action_id: OnScreen
    block_id: OnScreen
    action_ts: OnScreen
    value: OnScreen = ""
    selected_option: _Chosen | None = None


class _Container(Part):
    message_ts: Stamp | None = None


class _Interaction(Part):
    """What Bolt itself reads as well."""

    type: Text
    user: _User
    team: Named | None = None
    enterprise: Named | None = None


class _Clicked(_Interaction):
    actions: Annotated[list[_Action], Field(min_length=1)]
    trigger_id: OnScreen | None = None
    response_url: OnScreen | None = None
    channel: Named | None = None
    container: _Container | None = None
    view: _Seen | None = None


class _Submitted(_Interaction):
    view: _Dialog


class _Closed(_Interaction):
    view: _Seen


class _Command(Part):
    command: Text
    user_id: SlackId
    trigger_id: OnScreen
    text: Text = ""
    channel_id: SlackId | None = None
    team_id: SlackId | None = None
    enterprise_id: SlackId | Literal[""] | None = None
    type: None = None  # of other kinds, by which Bolt might take it for one
    view: None = None


class _Authorization(Part):
    user_id: Text | None = None


class _Event(Part):
    type: Text


class _Told(Part):
    event_id: Text
    event: _Event
    authorizations: list[_Authorization] | None = None


class _Verification(Part):
    """Bolt answers these two itself, when an address is set."""

    challenge: Text


class _Probe(Part):
    ssl_check: Literal["1"]


_EVENT_KIND = "event_callback"
_KINDS: Mapping[str, TypeAdapter[Any]] = {
    "block_actions": TypeAdapter(_Clicked),
    "view_submission": TypeAdapter(_Submitted),
    "view_closed": TypeAdapter(_Closed),
    "url_verification": TypeAdapter(_Verification),
    _EVENT_KIND: TypeAdapter(_Told),
}
_BY_KEY: Mapping[str, TypeAdapter[Any]] = {"command": TypeAdapter(_Command), "ssl_check": TypeAdapter(_Probe)}


def check_shape(body: Mapping[str, Any]) -> None:
    """Raise MalformedError unless a payload has the parts of its kind, each of the right type."""
    shape = next((shape for key, shape in _BY_KEY.items() if key in body), _KINDS.get(str(body.get("type"))))
    if shape is None:
        raise MalformedError("its kind")
    try:
        shape.validate_python(body)
        if shape is _KINDS[_EVENT_KIND]:
            check_event(body["event"])
    except ValidationError as error:
        raise MalformedError("; ".join(".".join(map(str, one["loc"])) for one in error.errors())) from None
