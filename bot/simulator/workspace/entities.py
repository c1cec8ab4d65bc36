"""What a workspace is made of: people, user groups, channels, messages.

What is frozen may be held by a test while the bot changes it; it is then the thing as it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

ChannelKind = Literal["public", "private", "im"]
SLACKBOT = "USLACKBOT"


@dataclass(frozen=True)
class User:
    id: str
    name: str
    team_id: str
    tz: str | None = "Etc/UTC"
    locale: str | None = "en-US"
    email: str | None = None
    is_bot: bool = False
    is_admin: bool = False
    is_restricted: bool = False
    is_stranger: bool = False
    deleted: bool = False
    dm_error: str | None = None  # what conversations.open answers for somebody outside
    rests: tuple[datetime, datetime] | None = None  # Do Not Disturb: when notifications rest next, or rest now

    @property
    def username(self) -> str:
        """Slack's `name` of a user, which stands beside the real name."""
        return self.name.lower().replace(" ", ".")


@dataclass(frozen=True)
class Message:
    ts: str
    channel: str
    user: str
    text: str
    blocks: tuple[Mapping[str, Any], ...] = ()
    metadata: Mapping[str, Any] | None = None
    thread_ts: str | None = None
    client_msg_id: str | None = None
    edited: str | None = None  # when, a `ts`
    broadcast: bool = False  # a reply in a thread that is shown in the channel too
    only_for: str | None = None  # an ephemeral message: shown to this person, stored by nobody


@dataclass
class Channel:
    id: str
    name: str
    kind: ChannelKind
    members: list[str] = field(default_factory=list)
    is_ext_shared: bool = False
    is_org_shared: bool = False
    is_pending_ext_shared: bool = False
    is_archived: bool = False
    messages: dict[str, Message] = field(default_factory=dict)


@dataclass(frozen=True)
class UserGroup:
    id: str
    handle: str
    members: tuple[str, ...]
    created: int  # Unix seconds, as are the next two
    updated: int
    disabled: int = 0  # since when it is out of use, 0 while it is in use
