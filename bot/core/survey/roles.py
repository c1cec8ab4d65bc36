"""Who may do what with a survey: one table, asked at every door (words, buttons, dialogs, command line, HTTP).

Whether somebody may do something is one question, `may(who, deed, survey)`: a new thing that can be done is a new deed
and its row in RIGHTS. Two things are not in the table. Answering: a question belongs to one person, and nobody else can
answer it. And what is only on the command line (apply, import, tallies; export is in it): whoever runs that holds the
database.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.core.survey.audience import is_group
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey


class Role(StrEnum):
    """What somebody is, to the workspace or to one survey."""

    OWNER = "owner"  # named in the survey's file, as are viewers and comment readers
    VIEWER = "viewer"  # of numbers alone
    COMMENT_READER = "comment reader"
    CARER = "carer"  # gets cases in turn, or is a full member of the workspace who is in the channel of cases
    READER = "reader"  # a full member of the workspace who is in the survey's summary channel, where comments stand
    ADMIN = "admin"  # of the workspace, to Slack or by the setting ADMINS
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
    READ_COMMENTS = "read comments of"  # what people wrote, without who wrote it
    READ_QUOTES = "read what may be quoted of"  # some with a name: not for the whole channel
    READ_RESPONSES = "read single responses of"
    SHARE = "share"  # the report, into the summary channel, where everybody may read it
    SHARE_ELSEWHERE = "share elsewhere"  # with people who may not read it by themselves
    PREVIEW = "preview"
    TRY = "try out"  # the question put to oneself, counted nowhere
    ASK = "ask somebody for"
    TAG = "say what comments are about in"  # whatever their words earned; and which words earn it from now on
    ACT = "act on the cases of"  # somebody's name and words, once they said yes to being contacted
    PLAN = "plan actions for"  # and carry them through
    STEER = "steer"  # pause, resume, stop
    CHANGE = "change"  # what its file says, which also names who reads it
    OVERSEE = "look after"  # how the bot is doing, and every survey's state; no number, nothing that anybody said
    FOUND = "make"  # before it is there
    EXPORT = "export"


_WHO_READS_COMMENTS = frozenset({Role.OWNER, Role.COMMENT_READER, Role.READER, Role.OPERATOR})
_WHO_READS = _WHO_READS_COMMENTS | {Role.VIEWER}
_WHO_DECIDES = frozenset({Role.OWNER, Role.ADMIN, Role.OPERATOR})

RIGHTS: Mapping[Deed, frozenset[Role]] = {
    Deed.READ: _WHO_READS,
    Deed.READ_COMMENTS: _WHO_READS_COMMENTS,
    Deed.SHARE: _WHO_READS,
    Deed.READ_QUOTES: frozenset({Role.OWNER, Role.COMMENT_READER, Role.OPERATOR}),
    Deed.READ_RESPONSES: frozenset({Role.OWNER, Role.OPERATOR}),
    Deed.TAG: frozenset({Role.OWNER, Role.OPERATOR}),
    Deed.SHARE_ELSEWHERE: frozenset({Role.OWNER}),
    Deed.PREVIEW: _WHO_DECIDES,
    Deed.TRY: _WHO_READS | _WHO_DECIDES,
    Deed.ACT: frozenset({Role.OWNER, Role.CARER, Role.OPERATOR}),
    Deed.PLAN: frozenset({Role.OWNER, Role.OPERATOR}),
    Deed.STEER: _WHO_DECIDES,
    Deed.CHANGE: frozenset({Role.OWNER, Role.OPERATOR}),
    Deed.OVERSEE: frozenset({Role.ADMIN, Role.OPERATOR}),
    Deed.FOUND: frozenset({Role.ADMIN, Role.OPERATOR}),
    Deed.ASK: _WHO_DECIDES | {Role.PROGRAM},
    Deed.EXPORT: frozenset({Role.OPERATOR}),
}


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody at a door. role: whatever the survey; id: Slack's, or what the audit calls who is not in Slack.

    channels: the ids of those that they are in, as far as the bot sees them. groups: the ids of those user groups that
    they are in, of the ones that are named anywhere. zone and locale: as Slack tells them, where it was asked. here:
    the channel in which they typed, for whom it matters.
    """

    role: Role
    id: str
    channels: Collection[str] = frozenset()
    groups: Collection[str] = frozenset()
    zone: str | None = None
    locale: str | None = None
    here: str | None = None

    def is_named(self, named: Iterable[str]) -> bool:
        """Say whether they stand in a list of people and user groups, or a group of theirs does."""
        return any(one == self.id or one in self.groups for one in named)


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


def made_admin(who: Who, admins: Collection[str]) -> Who:
    """Make an admin of a full member whom a list of people and user groups names."""
    return replace(who, role=Role.ADMIN) if who.role in FULL_MEMBERS and who.is_named(admins) else who


def groups_in(named: Iterable[str]) -> frozenset[str]:
    """Give the user groups of a list of people and user groups."""
    return frozenset(filter(is_group, named))


def groups_of(plan: SurveyPlan) -> frozenset[str]:
    """Give the user groups whose members may read a survey, or look after its cases."""
    return groups_in((*plan.viewers, *plan.comment_readers, *plan.case_owners))


def owner_after(plan: SurveyPlan, gone: str | None = None) -> str | None:
    """Say which owner is told what an owner has to know: the first, or the next after one who can't be reached.

    None where nobody is left. Who gets an alert, too, goes by this order.
    """
    start = plan.owners.index(gone) + 1 if gone in plan.owners else 0
    return next(iter(plan.owners[start:]), None)


def owner_besides(plan: SurveyPlan, never: Collection[str]) -> str | None:
    """Say which owner gets what the first of them may not: none where nobody else is one."""
    return next((one for one in plan.owners if one not in never), None)


def may(who: Who, deed: Deed, survey: Survey) -> bool:
    """Say whether somebody may do something with a survey."""
    return not _roles(who, survey).isdisjoint(RIGHTS[deed])


def may_oversee(who: Who) -> bool:
    """Say whether somebody may see how the bot is doing, whatever the survey."""
    return who.role in RIGHTS[Deed.OVERSEE]


def may_found(who: Who) -> bool:
    """Say whether somebody may make surveys."""
    return who.role in RIGHTS[Deed.FOUND]


def deeds_of(who: Who, surveys: Iterable[Survey]) -> frozenset[Deed]:
    """Give all that somebody may do with at least one survey, or before there is any."""
    roles = {who.role}.union(*(_roles(who, survey) for survey in surveys))
    return frozenset(deed for deed, whose in RIGHTS.items() if not roles.isdisjoint(whose))


def may_know(who: Who, survey: Survey) -> bool:
    """Say whether somebody may hear that a survey exists: its name alone can tell ("reorganisation")."""
    return any(may(who, deed, survey) for deed in Deed)


def is_named_in(who: Who, survey: Survey) -> bool:
    """Say whether a survey's file names somebody: as an owner, or to read it."""
    return not _roles(who, survey).isdisjoint({Role.OWNER, Role.VIEWER, Role.COMMENT_READER})


def _roles(who: Who, survey: Survey) -> set[Role]:
    """Give what somebody is to one survey. Named or not, whoever is no full member (any more) is nothing besides."""
    if who.role not in FULL_MEMBERS:
        return {who.role}
    to_survey = {
        Role.OWNER: who.id in survey.plan.owners,
        Role.VIEWER: who.is_named(survey.plan.viewers),
        Role.COMMENT_READER: who.is_named(survey.plan.comment_readers),
        Role.CARER: _takes_care(who, survey.plan),
        Role.READER: survey.plan.summary_channel in who.channels,
    }
    return {who.role, *(role for role, is_so in to_survey.items() if is_so)}


def _takes_care(who: Who, plan: SurveyPlan) -> bool:
    return bool(plan.cases) and (who.is_named(plan.case_owners) or plan.channel_of_cases in who.channels)
