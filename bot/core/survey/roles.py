"""Who may do what with a survey: one table, asked at every door (words, buttons, dialogs, command line, HTTP).

Two things are not in it. Answering: a question belongs to one person, and nobody else can answer it. And what is only
on the command line (apply, import, tallies; export is in it): whoever runs that holds the database.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.survey.person import Person, PersonKind
from bot.core.survey.survey import Survey


class Role(StrEnum):
    """What somebody is, to the workspace or to one survey."""

    OWNER = "owner"  # named in the survey's file
    MEMBER = "member"
    GUEST = "guest"
    UNKNOWN = "unknown"  # types or clicks in our workspace, and Slack has not told the bot who they are
    EXTERNAL = "external"  # of another company
    OPERATOR = "operator"  # runs nps-bot on the command line
    PROGRAM = "program"  # holds the secret of POST /ask


class Deed(StrEnum):
    """What can be done with a survey; each reads as a verb in front of its name."""

    READ = "read"  # the report, every side of it, how it was counted
    READ_RESPONSES = "read single responses of"
    SHARE = "share"  # the report, into a channel
    PREVIEW = "preview"
    ASK = "ask somebody for"
    STEER = "steer"  # pause, resume, stop
    EXPORT = "export"


_EVERYBODY_HERE = frozenset({Role.MEMBER, Role.GUEST, Role.UNKNOWN, Role.OWNER, Role.OPERATOR})
_WHO_DECIDES = frozenset({Role.OWNER, Role.OPERATOR})

RIGHTS: Mapping[Deed, frozenset[Role]] = {
    Deed.READ: _EVERYBODY_HERE,
    Deed.SHARE: _EVERYBODY_HERE,
    Deed.READ_RESPONSES: _WHO_DECIDES,
    Deed.PREVIEW: _WHO_DECIDES,
    Deed.STEER: _WHO_DECIDES,
    Deed.ASK: _WHO_DECIDES | {Role.PROGRAM},
    Deed.EXPORT: frozenset({Role.OPERATOR}),
}


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody at a door. role: whatever the survey; id: Slack's, or what the audit calls who is not in Slack."""

    role: Role
    id: str


OPERATOR = Who(Role.OPERATOR, "command line")
PROGRAM = Who(Role.PROGRAM, "http")

_ROLES = {
    PersonKind.MEMBER: Role.MEMBER,
    PersonKind.GUEST: Role.GUEST,
    PersonKind.EXTERNAL: Role.EXTERNAL,
}


def who_in_slack(slack_user_id: str, person: Person | None) -> Who:
    """Say who somebody in Slack is. person: what Slack told about them, none where it told nothing."""
    if person is None or not person.is_met:
        return Who(Role.UNKNOWN, slack_user_id)
    return Who(_ROLES.get(person.kind, Role.UNKNOWN), slack_user_id)


def may(who: Who, deed: Deed, survey: Survey) -> bool:
    """Say whether somebody may do something with a survey."""
    roles = {who.role, Role.OWNER} if who.id == survey.plan.owner else {who.role}
    return not roles.isdisjoint(RIGHTS[deed])
