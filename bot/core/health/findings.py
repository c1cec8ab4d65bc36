"""Is a survey in order, and what it runs on? What was found is a value; its sentence and its cure are wording.

One list feeds `nps-bot doctor`, `survey apply`, the App Home of admins and the health that a monitor asks for.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import SurveyPlan

MOST_SKEW = timedelta(minutes=1)
"""Slack refuses what is five minutes old; a clock that is off by one is on its way there."""
LONG = timedelta(minutes=10)
"""Whatever has waited longer to be sent waits for something that somebody should look at."""


class Standing(StrEnum):
    """How a finding counts."""

    GOOD = "good"
    DOUBTFUL = "doubtful"  # it runs, and not everything works
    BAD = "bad"


class Check(StrEnum):
    """What is found; each is the name of its sentence."""

    SETTING_MISSPELT = "setting-misspelt"
    DATABASE = "database"
    DATABASE_NONE = "database-none"
    DATABASE_OLD = "database-old"
    DATABASE_NEW = "database-new"
    DATABASE_UNUSABLE = "database-unusable"
    TOKEN_NONE = "token-none"  # noqa: S105 (no secret: the name of a sentence)
    TOKEN_KIND = "token-kind"  # noqa: S105
    TOKEN_REFUSED = "token-refused"  # noqa: S105
    SLACK_SILENT = "slack-silent"
    CONNECTED = "connected"
    CLOCK = "clock"
    CLOCK_OFF = "clock-off"
    SCOPES = "scopes"
    SCOPE_MISSING = "scope-missing"
    SCOPE_LEFT_OUT = "scope-left-out"
    SOCKET = "socket"
    SOCKET_REFUSED = "socket-refused"
    SOCKET_OUT_OF_REACH = "socket-out-of-reach"
    HTTP_ONLY = "http-only"
    NO_WAY_IN = "no-way-in"
    ENCODER = "encoder"
    ENCODER_NONE = "encoder-none"
    VETO_WITHOUT = "veto-without"
    NO_SURVEY = "no-survey"
    OWNER = "owner"
    OWNER_NONE = "owner-none"
    OWNER_UNKNOWN = "owner-unknown"
    OWNER_NO_MEMBER = "owner-no-member"
    NAMED_UNKNOWN = "named-unknown"
    NAMED_NO_MEMBER = "named-no-member"
    NAMED_GROUP_UNSEEN = "named-group-unseen"
    CHANNELS = "channels"
    CHANNEL_NONE = "channel-none"
    CHANNEL_UNSEEN = "channel-unseen"
    CHANNEL_ARCHIVED = "channel-archived"
    CHANNEL_SHARED = "channel-shared"
    CHANNEL_NOT_JOINED = "channel-not-joined"
    AUDIENCE_NOT_JOINED = "audience-not-joined"
    SOURCE_UNREAD = "source-unread"
    SOURCE_REFUSED = "source-refused"
    READERS_ARE_ASKED = "readers-are-asked"
    FEW = "few"
    PAUSED = "paused"
    NEXT = "next"
    NOBODY = "nobody"
    STANDS_STILL = "stands-still"
    SLACK_AWAY = "slack-away"
    SOCKET_LOST = "socket-lost"
    SENDING = "sending"
    WAITING_LONG = "waiting-long"
    NOT_DELIVERED = "not-delivered"


_GOOD = frozenset(
    {Check.DATABASE, Check.CONNECTED, Check.CLOCK, Check.SCOPES, Check.SOCKET, Check.HTTP_ONLY, Check.OWNER}
    | {Check.CHANNELS, Check.NEXT, Check.SENDING, Check.ENCODER, Check.ENCODER_NONE}
)
_DOUBTFUL = frozenset(
    {Check.DATABASE_NONE, Check.DATABASE_OLD, Check.SCOPE_LEFT_OUT, Check.NO_SURVEY, Check.AUDIENCE_NOT_JOINED}
    | {Check.SOURCE_UNREAD, Check.READERS_ARE_ASKED, Check.FEW, Check.PAUSED, Check.NOBODY, Check.WAITING_LONG}
    | {Check.NOT_DELIVERED, Check.SLACK_AWAY, Check.SOCKET_LOST, Check.NAMED_NO_MEMBER, Check.VETO_WITHOUT}
    | {Check.SETTING_MISSPELT}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. values: what stands in its sentence; survey: whose, none for the whole bot."""

    check: Check
    values: Mapping[str, str | int] = field(default_factory=dict)
    survey: str | None = None

    @property
    def standing(self) -> Standing:
        """How it counts."""
        if self.check in _GOOD:
            return Standing.GOOD
        return Standing.DOUBTFUL if self.check in _DOUBTFUL else Standing.BAD


@dataclass(frozen=True, slots=True)
class Looked:
    """What the last look found. at: when it was taken, none before the first; anew: whether another is under way."""

    findings: Sequence[Finding] = ()
    at: datetime | None = None
    anew: bool = False

    def about(self, survey: str | None) -> list[Finding]:
        """Give what is wrong with a survey, or with the whole bot, the worst first."""
        wrong = [one for one in self.findings if one.survey == survey and one.standing is not Standing.GOOD]
        return sorted(wrong, key=lambda one: one.standing is not Standing.BAD)


class ChannelSeen(NamedTuple):
    """A channel as the bot sees it. shared: with people of another company."""

    name: str
    joined: bool
    archived: bool
    shared: bool


def worst(findings: Iterable[Finding]) -> Standing:
    """Give the worst standing of all."""
    order = list(Standing)
    return max((finding.standing for finding in findings), key=order.index, default=Standing.GOOD)


def of_clock(ours: datetime, slacks: datetime | None) -> Finding | None:
    """Compare our clock with Slack's; none where Slack told no time."""
    if slacks is None:
        return None
    off = ours - slacks
    if abs(off) <= MOST_SKEW:
        return Finding(Check.CLOCK)
    return Finding(Check.CLOCK_OFF, {"seconds": int(abs(off).total_seconds())})


def of_scopes(granted: frozenset[str], needed: Mapping[str, bool]) -> Iterator[Finding]:
    """Say which scopes are missing. granted: empty where Slack did not say. needed: and whether each is optional."""
    missing = [scope for scope in needed if granted and scope not in granted]
    for scope in missing:
        yield Finding(Check.SCOPE_LEFT_OUT if needed[scope] else Check.SCOPE_MISSING, {"scope": scope})
    if granted and not missing:
        yield Finding(Check.SCOPES)


def of_owners(owners: Mapping[str, PersonKind | None]) -> Iterator[Finding]:
    """Judge a survey's owners, by their Slack ids. None is the kind of somebody whom Slack does not know."""
    if not owners:
        yield Finding(Check.OWNER_NONE)
    for owner, kind in owners.items():
        if kind is not PersonKind.MEMBER:
            yield Finding(Check.OWNER_UNKNOWN if kind is None else Check.OWNER_NO_MEMBER, {"person": owner})
    if members := [owner for owner, kind in owners.items() if kind is PersonKind.MEMBER]:
        yield Finding(Check.OWNER, {"person": ", ".join(members)})


def of_named(where: str, person: str, kind: PersonKind | None) -> Finding | None:
    """Judge somebody whom a setting names; none where all is well. where: its name. kind: as of_owners takes it."""
    if kind is PersonKind.MEMBER:
        return None
    return Finding(Check.NAMED_UNKNOWN if kind is None else Check.NAMED_NO_MEMBER, {"person": person, "where": where})


def of_channels(plan: SurveyPlan, seen: Mapping[str, ChannelSeen | None]) -> Iterator[Finding]:
    """Judge every channel that a survey names. seen: none for one that the bot can't see."""
    if plan.summary_channel is None:
        yield Finding(Check.CHANNEL_NONE)
    found = [wrong for channel in seen if (wrong := _of_channel(plan, channel, seen[channel])) is not None]
    yield from found
    if seen and not found:
        yield Finding(Check.CHANNELS, {"channels": ", ".join(seen)})


def _of_channel(plan: SurveyPlan, channel: str, seen: ChannelSeen | None) -> Finding | None:
    is_read = channel in {plan.summary_channel, plan.channel_of_cases}
    if seen is None:
        return Finding(Check.CHANNEL_UNSEEN, {"channel": channel})
    if seen.archived:
        return Finding(Check.CHANNEL_ARCHIVED, {"channel": channel})
    if is_read and seen.shared:
        return Finding(Check.CHANNEL_SHARED, {"channel": channel})
    if not seen.joined:
        return Finding(Check.CHANNEL_NOT_JOINED if is_read else Check.AUDIENCE_NOT_JOINED, {"channel": channel})
    return None


def of_few(plan: SurveyPlan) -> Finding | None:
    """Say that numbers will never show where fewer people are asked than are ever counted together."""
    whom = plan.audience
    listed = not (whom.everyone or whom.channels or whom.groups)
    if not listed or not is_guarded(plan.privacy) or not 0 < len(whom.people) < SMALL_GROUP:
        return None
    return Finding(Check.FEW, {"n": len(whom.people), "from": SMALL_GROUP})


def of_readers(plan: SurveyPlan) -> Finding | None:
    """Say that readers are asked as well, as far as the plan itself tells; who is where, Slack alone knows."""
    channel, whom = plan.summary_channel, plan.audience
    if channel is None or channel in whom.without_channels or not (whom.everyone or channel in whom.channels):
        return None
    return Finding(Check.READERS_ARE_ASKED, {"channel": channel})
