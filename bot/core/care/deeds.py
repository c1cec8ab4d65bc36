"""What people may do with a case, and why not."""

from collections.abc import Mapping
from enum import StrEnum

from bot.core.care.log import Standing, State, What
from bot.core.survey.roles import FULL_MEMBERS, Deed, Role, Who, may
from bot.core.survey.survey import Survey


class Refusal(StrEnum):
    """Why somebody can't do something with a case; each is the name of its sentence."""

    NOT_YOURS = "not-yours"  # neither owner nor in the channel of cases
    ABOUT_YOU = "about-you"
    CLAIMED = "claimed"
    NOT_OPEN = "not-open"
    NOT_CLOSED = "not-closed"
    WITHDRAWN = "withdrawn"
    MUTED = "muted"  # they wish no more replies
    ANOTHER = "another"  # is open about the same person
    PRIVATE = "private"  # they were promised that the survey's owner alone learns of it
    NOT_FOR_THEM = "not-for-them"  # to whom it was to be handed
    EMPTY = "empty"  # spaces in place of words
    SLACK_SILENT = "slack-silent"


def refusal(
    who: Who, what: What, standing: Standing, survey: Survey, *, person: str | None, private: bool
) -> Refusal | None:
    """Say why somebody may not do something with a case as it stands; none where they may.

    person: Slack's id of whoever it is about, none where nobody knows any more. Nobody looks after a case about
    themself, and so nobody closes it. private: it is for the survey's owner alone.
    """
    if who.role is Role.UNKNOWN:
        return Refusal.SLACK_SILENT
    if person is not None and who.id == person:
        return Refusal.ABOUT_YOU
    if not may_look_after(who, survey, standing.owner, private=private):
        return Refusal.NOT_YOURS
    return Refusal.PRIVATE if private and what is What.HANDED_OVER else _not_now(what, standing)


def _not_now(what: What, standing: Standing) -> Refusal | None:
    if standing.state is State.WITHDRAWN:
        return Refusal.WITHDRAWN
    if what is What.REOPENED:
        return Refusal.NOT_CLOSED if standing.is_open else None
    if not standing.is_open:
        return Refusal.NOT_OPEN
    if what is What.ASKED and standing.muted:
        return Refusal.MUTED
    return Refusal.CLAIMED if what is What.CLAIMED and standing.claimed else None


def may_look_after(who: Who, survey: Survey, owner: str | None = None, *, private: bool = False) -> bool:
    """Say whether somebody looks after a survey's cases, or one of them.

    owner: of one case, who looks after that one, whoever else they are. private: it is for the survey's owners alone.
    """
    if private:
        return who.role in FULL_MEMBERS and who.id in survey.plan.owners
    return may(who, Deed.ACT, survey) or (who.role in FULL_MEMBERS and who.id == owner)


def not_for(to: Who, *, person: str | None) -> Refusal | None:
    """Say why a case can't be handed to somebody: who it is about, a guest, somebody who left."""
    if to.role is Role.UNKNOWN:
        return Refusal.SLACK_SILENT
    return Refusal.NOT_FOR_THEM if to.role not in FULL_MEMBERS or to.id == person else None


BUTTONS: Mapping[str, What] = {"claim": What.CLAIMED, "reopen": What.REOPENED, "reached": What.REPLIED}
"""The buttons that do something at once."""
