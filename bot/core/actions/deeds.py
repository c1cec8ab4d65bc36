"""What people may do with an action, and why not."""

from collections.abc import Mapping
from enum import StrEnum

from bot.core.actions.log import Standing, State, What, can_happen
from bot.core.survey.roles import FULL_MEMBERS, Deed, Role, Who, may
from bot.core.survey.survey import Survey


class Refusal(StrEnum):
    """Why somebody can't do something with an action; each is the name of its sentence."""

    NOT_YOURS = "not-yours"  # neither its owner nor the survey's
    OWNERS_PLAN = "owners-plan"  # whose it is carries it through; what it is, the survey's owners say
    NOT_OPEN = "not-open"  # it was shipped or dropped
    NOT_PLANNED = "not-planned"  # it was started
    NOT_ENDED = "not-ended"
    EMPTY = "empty"  # spaces in place of words
    SLACK_SILENT = "slack-silent"


def refusal(who: Who, what: What, standing: Standing, survey: Survey) -> Refusal | None:
    """Say why somebody may not do something with an action as it stands; none where they may."""
    if who.role is Role.UNKNOWN:
        return Refusal.SLACK_SILENT
    if not may_carry(who, survey, standing):
        return Refusal.NOT_YOURS
    if what is What.CHANGED and not may(who, Deed.PLAN, survey):
        # A plan is measured by what people wrote, which whose an action is need not be free to read.
        return Refusal.OWNERS_PLAN
    return None if can_happen(what, standing.state) else _WHY_NOT[what]


_WHY_NOT: Mapping[What, Refusal] = {
    What.CHANGED: Refusal.NOT_OPEN,
    What.STARTED: Refusal.NOT_PLANNED,
    What.SHIPPED: Refusal.NOT_OPEN,
    What.DROPPED: Refusal.NOT_OPEN,
    What.REOPENED: Refusal.NOT_ENDED,
}


def may_carry(who: Who, survey: Survey, standing: Standing) -> bool:
    """Say whether somebody may carry an action through: whoever plans them, and whose it is."""
    return may(who, Deed.PLAN, survey) or (who.role in FULL_MEMBERS and who.id == standing.plan.owner)


BUTTONS: Mapping[State, tuple[What, ...]] = {
    State.PLANNED: (What.STARTED, What.SHIPPED, What.CHANGED, What.DROPPED),
    State.DOING: (What.SHIPPED, What.CHANGED, What.DROPPED),
    State.SHIPPED: (What.REOPENED,),
    State.DROPPED: (What.REOPENED,),
}
"""What can be pressed as an action stands, in the order of its buttons."""
