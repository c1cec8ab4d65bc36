"""One answer, on its way into storage. Everything that follows from when and where it was given is worked out here."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.core.disclosure import keeps_person
from bot.core.survey import Survey
from bot.core.timing import local_day, next_slot


class AnswerKind(StrEnum):
    """What an answer counts as; answers to re-asks never enter the score."""

    SURVEY = "survey"
    REASK = "reask"
    TRIGGER = "trigger"
    IMPORT = "import"


class Source(StrEnum):
    """How it was given."""

    BUTTON = "button"
    TEXT = "text"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAnswer:
    """An answer as it is stored: score 0-10; days and slot are local dates; no person, ask or time where anonymous."""

    id: str
    team_id: str
    survey_id: int
    person_id: int | None
    ask_id: str | None
    kind: AnswerKind
    score: int
    answered_at: datetime
    answered_day: date
    summary_slot: date
    source: Source
    language: str
    wording_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewComment:
    """What somebody wrote beside an answer, and to which question."""

    id: str
    team_id: str
    response_id: str
    question: str
    text: str


def new_answer(
    survey: Survey,
    *,
    answer_id: str,
    person_id: int,
    ask_id: str | None,
    kind: AnswerKind,
    score: int,
    given_at: datetime,
    source: Source,
) -> NewAnswer:
    """Make an answer of what somebody gave; in an anonymous survey it keeps no person, no ask and no time of day.

    answer_id: random, so that it tells no order. given_at: an aware instant.
    """
    zone, linked = survey.plan.zone, keeps_person(survey.plan.privacy)
    day = local_day(given_at, zone)
    return NewAnswer(
        id=answer_id,
        team_id=survey.team_id,
        survey_id=survey.id,
        person_id=person_id if linked else None,
        ask_id=ask_id if linked else None,
        kind=kind,
        score=score,
        answered_at=given_at if linked else datetime.combine(day, time.min, zone),
        answered_day=day,
        summary_slot=next_slot(given_at, zone, survey.plan.hour)[0],
        source=source,
        language=survey.language,
        wording_version=survey.wording_version,
    )
