"""One answer, on its way into storage. Everything that follows from when and where it was given is worked out here."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.core.clock.timing import day_and_slot, local_day, next_slot
from bot.core.conversation.ask import AskKind
from bot.core.privacy.promise import is_guarded, keeps_person
from bot.core.privacy.releases import NOT_YET, Stage
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.survey import Survey
from bot.core.themes import Tags


class Source(StrEnum):
    """How it was given."""

    BUTTON = "button"
    TEXT = "text"
    IMPORT = "import"


class Wording(NamedTuple):
    """In which language and version of its words a question was read."""

    language: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAnswer:
    """An answer as it is stored: score on its scale; days and slot are local dates.

    Where anonymous it keeps no person, no ask and no day of its own.
    """

    id: str
    team_id: str
    survey_id: int
    person_id: int | None
    ask_id: str | None
    kind: AskKind
    score: int
    answered_at: datetime
    answered_day: date
    summary_slot: date
    source: Source
    language: str
    wording_version: int
    scale: str | None = None  # on which it was given: nothing for 0-10
    stage: Stage | None = None  # of a guarded survey: on its way into a release
    segments: Mapping[str, str] = field(default_factory=dict)  # what the person was when they answered


@dataclass(frozen=True, slots=True, kw_only=True)
class NewComment:
    """What somebody wrote beside an answer, and to which question."""

    id: str
    team_id: str
    response_id: str
    question: str
    text: str
    summary_slot: date
    tags: Tags | None = None  # of what a file brings in they come once it is known what is new


def new_answer(
    survey: Survey,
    *,
    answer_id: str,
    person_id: int,
    ask_id: str | None,
    kind: AskKind,
    score: int,
    given_at: datetime,
    source: Source,
    wording: Wording,
) -> NewAnswer:
    """Make an answer of what somebody gave; in an anonymous survey it keeps no person, no ask and no day.

    answer_id: random, so that it tells no order. given_at: an aware instant. wording: of the question as
    the person read it.
    """
    zone, linked = survey.plan.zone, keeps_person(survey.plan.privacy)
    day = local_day(given_at, zone) if linked else NOT_YET
    return NewAnswer(
        id=answer_id,
        team_id=survey.team_id,
        survey_id=survey.id,
        person_id=person_id if linked else None,
        ask_id=ask_id if linked else None,
        kind=kind,
        score=score,
        scale=survey.plan.scale.noted,
        answered_at=given_at if linked else datetime.combine(day, time.min, UTC),
        answered_day=day,
        summary_slot=when_imported(survey, given_at)[1] if kind is AskKind.IMPORT else news_slot(survey, given_at),
        source=source,
        language=wording.language if linked else survey.language,  # one that nobody else speaks is as good as a name
        wording_version=wording.version,
        stage=Stage.WAITING if is_guarded(survey.plan.privacy) else None,
    )


class BuiltIn(StrEnum):
    """What answers may be counted by without anybody having said it of people; their own properties do not replace it.

    Channel and group are Slack ids of the survey's own audience.
    """

    LANGUAGE = "language"
    EXTERNAL = "external"
    CHANNEL = "channel"
    GROUP = "group"


def needs_memberships(survey: Survey) -> bool:
    """Say whether it has to be known in which channels and groups somebody is who answers."""
    return not {BuiltIn.CHANNEL, BuiltIn.GROUP}.isdisjoint(_named_segments(survey))


def facts_of(survey: Survey, person: Person, language: str, member_of: Collection[str]) -> dict[str, str]:
    """Give a person's properties, and what they are by the built-in ones.

    language: of the question as it was read. member_of: the sources that the person is in; whoever is in several stands
    in a group of its own, so that groups add up.
    """
    audience = survey.plan.audience
    built_in = {
        BuiltIn.LANGUAGE: language,
        BuiltIn.EXTERNAL: "yes" if person.kind is PersonKind.EXTERNAL else "no",
        BuiltIn.CHANNEL: _together(audience.channels, member_of),
        BuiltIn.GROUP: _together(audience.groups, member_of),
    }
    own = {name: text for name, text in person.properties.items() if name not in built_in}
    return own | {name.value: text for name, text in built_in.items() if text}


def segments_of(survey: Survey, facts: Mapping[str, str]) -> dict[str, str]:
    """Choose what of all this is kept with an answer: what the survey names, never in an anonymous one.

    Two or three properties together can be as good as a name.
    """
    return {name: facts[name] for name in _named_segments(survey) if name in facts}


def _named_segments(survey: Survey) -> tuple[str, ...]:
    return survey.plan.counted_by if keeps_person(survey.plan.privacy) else ()


def _together(chosen: Iterable[str], member_of: Collection[str]) -> str:
    return " + ".join(sorted(key for key in set(chosen) if key in member_of))


def news_slot(survey: Survey, now: datetime) -> date:
    """Give the daily summary in which what is said now will be new: the next one that is not decided yet.

    Where privacy was promised that is not known: its release is yet to come.

    The survey's hour or zone may have been changed since; what is new must not fall into a summary that is past.
    """
    return _not_decided(survey, next_slot(now, survey.plan.zone, survey.plan.hour)[0])


def _not_decided(survey: Survey, slot: date) -> date:
    if is_guarded(survey.plan.privacy):
        return NOT_YET
    if survey.summarised_through is None:
        return slot
    return max(slot, survey.summarised_through + timedelta(days=1))


def when_imported(survey: Survey, instant: datetime) -> tuple[date, date]:
    """Give the day of an answer out of a file, and the summary in which it would have been new.

    Where that is to come, it is the one of what is said now.
    """
    day, slot = day_and_slot(instant, survey.plan.zone, survey.plan.hour)
    if slot > (survey.summarised_through or date.min):
        slot = max(slot, _not_decided(survey, slot))
    return day, slot
