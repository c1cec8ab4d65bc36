"""What a survey's promise lets others see, and lets the bot keep. One place, so that the promise can be read."""

from enum import Enum, auto

from bot.core.survey.plan import Contact, Privacy, SurveyPlan

WISH = "contact"
"""The one rule of cases that is the person's own: they said yes to being contacted."""
ABOUT = "theme:"
"""How rules of cases begin that go by what somebody writes, whatever their number."""
SMALL_GROUP = 5  # of fewer people a reader could work out who said what


def is_guarded(privacy: Privacy) -> bool:
    """Say whether answers count in releases (releases.py), so that nobody reads what a few people said."""
    return privacy is not Privacy.NAMED


def keeps_person(privacy: Privacy) -> bool:
    """Say whether an answer may be linked to who gave it once the conversation is over."""
    return privacy is not Privacy.ANONYMOUS


def offers_contact(privacy: Privacy) -> bool:
    """Say whether "may somebody contact you?" is offered: not where names were promised never to appear."""
    return privacy is not Privacy.ANONYMOUS


def takes_up_low_scores(plan: SurveyPlan) -> bool:
    """Say whether a team is given more as cases than wishes for contact, such as low scores: people are told before."""
    return keeps_person(plan.privacy) and any(rule != WISH for rule in plan.cases)


def takes_up_words(plan: SurveyPlan) -> bool:
    """Say whether a team is given what somebody writes as a case by what it is about: people are told so as well."""
    return keeps_person(plan.privacy) and any(rule.startswith(ABOUT) for rule in plan.cases)


class ContactPath(Enum):
    """How the team learns that somebody may be contacted."""

    CHANNEL = auto()  # at once: names are shown anyway
    OWNER = auto()  # an owner alone, at once
    RELEASE = auto()  # the channel, with the release in which the answer is, or the next: the day tells nothing


def contact_path(plan: SurveyPlan) -> ContactPath:
    """Say how the team of a survey learns that somebody may be contacted; people are told the same."""
    if not is_guarded(plan.privacy):
        return ContactPath.CHANNEL
    return ContactPath.OWNER if plan.contact is Contact.OWNER and plan.owners else ContactPath.RELEASE
