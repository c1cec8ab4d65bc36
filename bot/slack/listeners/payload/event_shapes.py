"""What of Slack's events we rely on, by the kind of event."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from bot.slack.listeners.payload.parts import Part, SlackId, Stamp, Text, Words

_ZONE, _LOCALE = 64, 16  # letters, as the database takes them


class _Written(Part):
    user: SlackId | None = None
    text: Words | None = None
    subtype: Text | None = None


class _Standing(_Written):
    ts: Stamp
    thread_ts: Stamp | None = None


class _Message(_Written):
    channel: SlackId
    channel_type: Text | None = None
    ts: Stamp | None = None
    thread_ts: Stamp | None = None
    deleted_ts: Stamp | None = None
    message: _Standing | None = None
    previous_message: _Written | None = None


class _Changed(_Message):
    message: _Standing


class _Deleted(_Message):
    deleted_ts: Stamp


class _HomeOpened(Part):
    user: SlackId
    tab: Text | None = None


class _Revoked(Part):
    tokens: dict[str, list[Text] | None] | None = None


class _Field(Part):
    label: Text | None = None
    alt: Text | None = None
    value: Text | None = None


class _Profile(Part):
    display_name: Text | None = None
    real_name: Text | None = None
    title: Text | None = None
    fields: dict[Text, _Field] | Annotated[list[Any], Field(max_length=0)] | None = None  # Slack writes none as []


class _Enterprise(Part):
    enterprise_id: SlackId | None = None


class _Somebody(Part):
    id: SlackId
    name: Text | None = None
    team_id: SlackId | None = None
    tz: Annotated[Text, Field(max_length=_ZONE)] | None = None
    locale: Annotated[Text, Field(max_length=_LOCALE)] | None = None
    profile: _Profile | None = None
    enterprise_user: _Enterprise | None = None


class _UserChange(Part):
    user: _Somebody


class _InChannel(Part):
    channel: SlackId
    user: SlackId


class _Group(Part):
    subteam_id: SlackId


_MESSAGES: Mapping[str | None, TypeAdapter[Any]] = {
    "message_changed": TypeAdapter(_Changed),
    "message_deleted": TypeAdapter(_Deleted),
}
_MESSAGE = TypeAdapter(_Message)
_EVENTS: Mapping[str, TypeAdapter[Any]] = {
    "app_home_opened": TypeAdapter(_HomeOpened),
    "tokens_revoked": TypeAdapter(_Revoked),
    "user_change": TypeAdapter(_UserChange),
    "member_joined_channel": TypeAdapter(_InChannel),
    "member_left_channel": TypeAdapter(_InChannel),
    "subteam_members_changed": TypeAdapter(_Group),
}


def check_event(event: Mapping[str, Any]) -> None:
    """Raise pydantic's ValidationError unless an event has the parts of its kind; its type was checked before."""
    if event["type"] == "message":
        subtype = event.get("subtype")
        kind = _MESSAGES.get(subtype, _MESSAGE) if isinstance(subtype, str | None) else _MESSAGE
    else:
        kind = _EVENTS.get(event["type"], _ANY)
    kind.validate_python(event)


_ANY: TypeAdapter[Any] = TypeAdapter(Part)
