"""Why somebody is not asked, in a few words: in answers to a trigger and in listings."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.asking.contact import Reason, told_as
from bot.core.asking.subject import LONGEST, SubjectError
from bot.core.asking.triggered import Asked, Refusal, Refused
from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Survey
from bot.slack.blocks.screen import Screen, escape, plain
from bot.wording import day, moment, say


def reason_line(reason: Reason, until: datetime | None, language: str, zone: ZoneInfo) -> str:
    """Name a reason, and the day in the zone before which it holds, if that is known."""
    why = say(f"why-not-{told_as(reason)}", language)
    if until is None:
        return why
    return say("why-not-until", language, why=why, day=day(until.astimezone(zone).date(), language))


def triggered_screen(person: str, outcome: Asked | Refused, survey: Survey, language: str) -> Screen:
    """Say what became of a trigger; person: how they are named where it is read."""
    plan = survey.plan
    if isinstance(outcome, Asked) and outcome.as_try:
        return plain(say("ask-as-try", language, person=person, product=escape(plan.product)))
    if isinstance(outcome, Asked):
        when = moment(outcome.at, plan.zone, language)
        key = "ask-noted" if is_guarded(plan.privacy) else "ask-planned"
        return plain(say(key, language, person=person, product=escape(plan.product), when=when))
    if outcome.because is Refusal.NOT_NOW and outcome.until is not None:
        next_wave = day(outcome.until.astimezone(plan.zone).date(), language)
        return plain(say("not-asked-not_now-until", language, person=person, survey=escape(plan.name), day=next_wave))
    if isinstance(outcome.because, Refusal):
        return plain(say(f"not-asked-{outcome.because}", language, person=person, survey=escape(plan.name)))
    why = reason_line(outcome.because, outcome.until, language, plan.zone)
    return plain(say("not-asked", language, person=person, why=why))


def subject_screen(error: SubjectError, language: str) -> Screen:
    """Say why nobody can be asked about a subject."""
    if error.too_long:
        return plain(say("ask-subject-long", language, most=LONGEST))
    return plain(say("ask-subject-product", language, survey=escape(error.plan.name)))


def whom_screen(language: str) -> Screen:
    """Say how a person is named to somebody who named nobody."""
    return plain(say("ask-whom", language))


def tries_screen(person: str, survey: Survey, language: str, *, tries: bool, changed: bool | None) -> Screen:
    """Say whose answers are tries from now on, or count again; person: how they are named where it is read.

    changed: whether that is new; none where nobody knows them.
    """
    if changed is None:
        return plain(say("not-asked-unknown_person", language, person=person))
    key = {
        (True, True): "only-tries",
        (False, True): "counts-again",
        (True, False): "only-tries-already",
        (False, False): "counts-again-already",
    }[tries, changed]
    return plain(say(key, language, person=person, survey=escape(survey.plan.name)))


def who_tries_screen(language: str) -> Screen:
    """Say how a person is named to somebody who named nobody who only tries."""
    return plain(say("try-whom", language))
