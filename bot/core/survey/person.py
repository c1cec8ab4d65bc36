"""Who people are, as far as a survey needs to know."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class PersonKind(StrEnum):
    MEMBER = "member"
    GUEST = "guest"
    EXTERNAL = "external"
    BOT = "bot"
    GONE = "gone"


PERSON_ID = re.compile(r"[UW][A-Z0-9]{1,31}")  # as Slack names people
MEMBERS = frozenset({PersonKind.MEMBER})
HELP_AGAIN = timedelta(days=1)
"""Who writes with no question open is told so no more often than this, and not at every word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who is or was asked. Slack id and external key: at least one is there."""

    id: int
    team_id: str
    slack_user_id: str | None
    name: str | None
    kind: PersonKind
    dm_channel: str | None
    zone: str | None
    locale: str | None
    opted_out_at: datetime | None
    helped_at: datetime | None  # when they were last told that no question is open
    first_seen_at: datetime
    forgotten: bool = False  # at their wish, or their company's: nothing of them is kept, and they are asked nothing
    newcomer: bool = False  # came after the bot's first look around, and is left alone for a while
    properties: Mapping[str, str] = field(default_factory=dict)

    @property
    def audited_as(self) -> str:
        """What the audit calls them: it holds no name."""
        return f"person:{self.id}"

    @property
    def takes_surveys(self) -> bool:
        """Whether surveys may reach them: they neither said stop nor were forgotten."""
        return self.opted_out_at is None and not self.forgotten

    @property
    def is_met(self) -> bool:
        """Whether Slack told who they are: not of somebody whom only a file named, or who only spoke to the bot."""
        return self.name is not None

    def may_be_helped_at(self, now: datetime) -> bool:
        """Tell whether to say that no question is open: they were not told just before."""
        return self.helped_at is None or now - self.helped_at >= HELP_AGAIN


def stays_newcomer(newcomer: bool, *, met: bool, came_later: bool) -> bool:  # noqa: FBT001 (what was so far)
    """Say whether somebody is still a newcomer now that Slack tells of them.

    Whoever only spoke to the bot before its first look around was there at it like everybody else. met: Slack had told
    of them before. came_later: this is not the first look around.
    """
    return newcomer and (met or came_later)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What Slack tells about a person right now."""

    slack_user_id: str
    name: str
    kind: PersonKind
    zone: str | None
    locale: str | None
    home_team_id: str | None
    enterprise_id: str | None
    is_admin: bool = False  # of the workspace; asked when it matters, and not kept
    properties: Mapping[str, str] = field(default_factory=dict)  # what Slack's own profile says: the title, say
