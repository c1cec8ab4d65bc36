"""A case beside its log, and what of it is shown: as much as the survey promised, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.core.care.clocks import Reading
from bot.core.care.log import Standing, State
from bot.core.survey.person import Person
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey


class Shows(StrEnum):
    """What a case may show of whoever it is about."""

    ALL = "all"  # names are shown anyway: name, score, words, groups, the answer before
    NAME = "name"  # they said yes to being contacted: name and words, at any number, and so never the number
    WORDS = "words"  # what they wrote, released together with what others wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case. person_id: none once nobody knows any more whose it is. private: it goes to the survey's owner alone.

    channel, ts: Slack's name of its post; none until that stands.
    """

    id: str
    team_id: str
    survey_id: int
    person_id: int | None
    shows: Shows
    private: bool
    channel: str | None = None
    ts: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """A case with all that stands on its post, as it is now. score, before: on the survey's scale.

    subject: in a CSAT survey, what the person was asked about.
    """

    case: Case
    survey: Survey
    standing: Standing
    reply: Reading | None
    close: Reading | None
    person: Person | None = None
    words: tuple[str, ...] = ()
    score: int | None = None
    before: int | None = None
    segments: Mapping[str, str] = field(default_factory=dict)
    subject: str | None = None


def urgency(view: CaseView) -> tuple[float, float]:
    """Put cases in order: the sooner something is due, or the longer it has been, the earlier; then by their age."""
    due = [one.due_at.timestamp() for one in (view.reply, view.close) if one is not None and one.due_at is not None]
    return min(due, default=float("inf")), view.standing.opened_at.timestamp()


_LEAST = {Privacy.NAMED: Shows.ALL, Privacy.CONFIDENTIAL: Shows.NAME, Privacy.ANONYMOUS: None}


def as_promised(view: CaseView) -> CaseView:
    """Take away what may not be shown: by what the case was opened for, and by what the survey promises now."""
    at_most = _LEAST[view.survey.plan.privacy]
    if at_most is None or view.standing.state is State.WITHDRAWN:
        return replace(view, person=None, words=(), score=None, before=None, segments={}, subject=None)
    if view.case.shows is Shows.ALL and at_most is Shows.ALL:
        return view
    person = view.person if view.case.shows is Shows.NAME else None
    return replace(view, person=person, score=None, before=None, segments={}, subject=None)
