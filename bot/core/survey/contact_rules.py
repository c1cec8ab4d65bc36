"""How often one person may be asked, by the kind of survey."""

from dataclasses import dataclass
from datetime import timedelta

from bot.core.survey.keys.setting_types import (
    AFTER_REASK,
    QUARANTINE,
)
from bot.core.survey.person import MEMBERS, PersonKind

TENURE = timedelta(days=14)
"""Before the first ask to somebody new, from the day on which the bot first saw them."""
OPEN_FOR = timedelta(days=10)
"""From the question to its closing, in calendar days: the longest that one is open."""


@dataclass(frozen=True, slots=True)
class ContactRules:
    """How often one person may be asked, and which kinds of people are.

    `cooldown` lies between two survey asks of the same survey (90 days is the common recommendation), `quarantine`
    between any two asks across surveys of one kind, against fatigue; between those of different kinds a day lies at
    least. `after_reask`: for so long they are left alone after the moment at which they may have been asked again. All
    are elapsed time. `kinds`: members, and the guests and external people that the survey chose. `tenure`: before the
    first ask to somebody new. `reminded`: whether they are, of what they leave open. `open_for`: so long they may
    answer; after that the question holds up no other.
    """

    cooldown: timedelta = timedelta(days=90)
    quarantine: timedelta = QUARANTINE
    kinds: frozenset[PersonKind] = MEMBERS
    account_cooldown: timedelta = timedelta()
    after_reask: timedelta = AFTER_REASK
    tenure: timedelta = TENURE
    reminded: bool = True
    open_for: timedelta = OPEN_FOR


_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)
AFTER_SOMETHING = ContactRules(
    cooldown=_A_WEEK,
    quarantine=_A_WEEK,
    after_reask=_A_DAY,
    tenure=timedelta(),
    reminded=False,
    open_for=timedelta(days=3),
)
"""The rules of a CSAT survey: at most one such question a week, which nobody is reminded of."""
