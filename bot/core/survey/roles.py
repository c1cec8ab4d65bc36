"""Who may do what with a survey: one table, asked at every door (words, buttons, dialogs, command line, HTTP).

Two things are not in it. Answering: a question belongs to one person, and nobody else can answer it. And what is only
on the command line (apply, import, tallies; export is in it): whoever runs that holds the database.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.survey import Survey


class Role(StrEnum):
    """What somebody is, to the workspace or to one survey."""

    OWNER = "owner"  # named in the survey's file, as are viewers
    VIEWER = "viewer"
    READER = "reader"  # a full member of the workspace who is in the survey's summary channel
    ADMIN = "admin"  # of the workspace
    MEMBER = "member"  # any other full member, also one who is asked
    GUEST = "guest"
    EXTERNAL = "external"  # of another company, or of another workspace than the bot's
    GONE = "gone"  # deactivated, a bot, or nobody
    UNKNOWN = "unknown"  # Slack can't be asked right now
    OPERATOR = "operator"  # runs nps-bot on the command line
    PROGRAM = "program"  # holds the secret of POST /ask


class Deed(StrEnum):
    """What can be done with a survey; each reads as a verb in front of its name."""

    READ = "read"  # the report, every side of it, how it was counted
    READ_RESPONSES = "read single responses of"
    SHARE = "share"  # the report, into the summary channel, where everybody may read it
    SHARE_ELSEWHERE = "share elsewhere"  # with people who may not read it by themselves
    PREVIEW = "preview"
    ASK = "ask somebody for"
    STEER = "steer"  # pause, resume, stop
    EXPORT = "export"


_WHO_READS = frozenset({Role.OWNER, Role.VIEWER, Role.READER, Role.OPERATOR})
_WHO_DECIDES = frozenset({Role.OWNER, Role.ADMIN, Role.OPERATOR})

RIGHTS: Mapping[Deed, frozenset[Role]] = {
    Deed.READ: _WHO_READS,
    Deed.SHARE: _WHO_READS,
    Deed.READ_RESPONSES: frozenset({Role.OWNER, Role.OPERATOR}),
    Deed.SHARE_ELSEWHERE: frozenset({Role.OWNER}),
    Deed.PREVIEW: _WHO_DECIDES,
    Deed.STEER: _WHO_DECIDES,
    Deed.ASK: _WHO_DECIDES | {Role.PROGRAM},
    Deed.EXPORT: frozenset({Role.OPERATOR}),
}


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody at a door. role: whatever the survey; id: Slack's, or what the audit calls who is not in Slack.

    channels: the ids of those that they are in, as far as the bot sees them.
    """

    role: Role
    id: str
    channels: Collection[str] = frozenset()


OPERATOR = Who(Role.OPERATOR, "command line")
PROGRAM = Who(Role.PROGRAM, "http")

_ROLES = {
    PersonKind.MEMBER: Role.MEMBER,
    PersonKind.GUEST: Role.GUEST,
    PersonKind.EXTERNAL: Role.EXTERNAL,
}
FULL_MEMBERS = frozenset({Role.MEMBER, Role.ADMIN})


def role_in_slack(profile: Profile) -> Role:
    """Say what somebody is to the workspace, as Slack tells of them now."""
    role = _ROLES.get(profile.kind, Role.GONE)
    return Role.ADMIN if role is Role.MEMBER and profile.is_admin else role


def may(who: Who, deed: Deed, survey: Survey) -> bool:
    """Say whether somebody may do something with a survey."""
    return not _roles(who, survey).isdisjoint(RIGHTS[deed])


def may_know(who: Who, survey: Survey) -> bool:
    """Say whether somebody may hear that a survey exists: its name alone can tell ("reorganisation")."""
    return any(may(who, deed, survey) for deed in Deed)


def _roles(who: Who, survey: Survey) -> set[Role]:
    """Give what somebody is to one survey. Named or not, whoever is no full member (any more) is nothing besides."""
    if who.role not in FULL_MEMBERS:
        return {who.role}
    to_survey = {
        Role.OWNER: who.id == survey.plan.owner,
        Role.VIEWER: who.id in survey.plan.viewers,
        Role.READER: survey.plan.summary_channel in who.channels,
    }
    return {who.role, *(role for role, is_so in to_survey.items() if is_so)}
