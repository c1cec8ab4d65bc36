"""Where a survey stands, counted by the database: who was asked and what became of it, and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, true

from bot.core.clock.timing import first_instant
from bot.core.clock.window import Window
from bot.core.conversation.answer import Source
from bot.core.conversation.ask import AskKind
from bot.core.conversation.closing import SAID_NO, ClosedReason
from bot.core.conversation.states import OPEN_FOR, State
from bot.core.numbers.score import Counts
from bot.core.privacy.promise import is_guarded
from bot.core.reports.report import Approached
from bot.core.survey.audience import chosen_sources, excluded_sources
from bot.core.survey.survey import Survey
from storage.queries.numbers import tallies
from storage.queries.numbers.counting import in_window
from storage.queries.numbers.movements import IS_REASK_ASK, awaiting_reask
from storage.schema import asks, memberships, people, responses, sources

_ASKED = ("asked", "answered", "closed", "said_no", "asked_lately", "unlinked")
_APPROACHED = (*_ASKED[:-1], "people", "people_answered", "failed", "never_asked")


def asked_in(db: Connection, survey: Survey, window: Window) -> Approached:
    """Count those who were asked in a window, what became of them by its end, and whom of the audience it missed."""
    each = _asked_each(survey, window).subquery().c
    people_answered = func.count().filter(each.answered > 0)
    row = db.execute(
        select(
            *(func.coalesce(func.sum(each[name]), 0).label(name) for name in _ASKED),
            func.count().label("people"),
            people_answered.label("people_answered"),
            select(func.count()).select_from(_failed_in(survey, window).subquery()).scalar_subquery().label("failed"),
            _never_asked(survey, window).scalar_subquery().label("never_asked"),
        )
    ).one()
    unknown, *found_in = (int(getattr(row, name)) for name in ("unlinked", *_APPROACHED))
    found = Approached(**dict(zip(_APPROACHED, found_in, strict=True)))
    # Of a guarded survey, answers tell how many there are.
    return found if unknown == 0 or is_guarded(survey.plan.privacy) else _with_unlinked(found, db, survey, window)


def _asked_each(survey: Survey, window: Window) -> Select[Any]:
    """Count, of each person by themselves, the asks of a window and what became of them."""
    answered = _answered_by(window)
    closed = and_(asks.c.answered_day.is_(None), asks.c.state == State.CLOSED)
    which = (
        true(),
        answered,
        closed,
        and_(closed, asks.c.closed_reason.in_(SAID_NO)),
        asks.c.asked_day > window.end - OPEN_FOR,
        asks.c.language.is_(None),
    )
    counts: list[ColumnElement[Any]] = [
        func.count().filter(one).label(name) for one, name in zip(which, _ASKED, strict=True)
    ]
    return select(*counts).where(*_asks_of_waves(survey), _asked_in(window)).group_by(asks.c.person_id)


def _with_unlinked(found: Approached, db: Connection, survey: Survey, window: Window) -> Approached:
    """Count those who answered and were forgotten, whose asks no longer tell so."""
    given = (responses.c.survey_id == survey.id, responses.c.source != Source.IMPORT, responses.c.kind != AskKind.REASK)
    unlinked = (*given, responses.c.person_id.is_(None), ~responses.c.corrected, in_window(window))
    n = min(db.execute(select(func.count()).where(*unlinked)).scalar_one(), found.closed)
    return replace(
        found, answered=found.answered + n, closed=found.closed - n, people_answered=found.people_answered + n
    )


def _answered_by(window: Window) -> ColumnElement[bool]:
    return and_(asks.c.answered_day.is_not(None), asks.c.answered_day <= window.end)


def _asks_of_waves(survey: Survey) -> tuple[ColumnElement[bool], ...]:
    return asks.c.survey_id == survey.id, asks.c.kind != AskKind.REASK


def _asked_in(window: Window) -> ColumnElement[bool]:
    by_the_end = asks.c.asked_day <= window.end
    return by_the_end if window.start is None else and_(asks.c.asked_day >= window.start, by_the_end)


def _failed_in(survey: Survey, window: Window) -> Select[tuple[int]]:
    """Select the people whom Slack could not bring the question, and who were not asked later in the window."""
    zone = survey.plan.zone
    failed = [
        # Says what an index can find: whoever could not be asked has no day on which they were.
        asks.c.asked_day.is_(None),
        asks.c.closed_reason == ClosedReason.FAILED,
        asks.c.due_at < first_instant(window.end + timedelta(days=1), 0, zone),
    ]
    if window.start is not None:
        failed.append(asks.c.due_at >= first_instant(window.start, 0, zone))
    return (
        select(asks.c.person_id)
        .where(*_asks_of_waves(survey), *failed, asks.c.person_id.not_in(_people_asked(survey, window)))
        .distinct()
    )


def _people_asked(survey: Survey, window: Window) -> Select[tuple[int]]:
    return select(asks.c.person_id).where(*_asks_of_waves(survey), _asked_in(window))


def _never_asked(survey: Survey, window: Window) -> Select[int]:
    """Select how many people there are in the audience, as it is now, whom nobody tried to ask in a window."""
    audience = survey.plan.audience
    return select(func.count()).where(
        people.c.team_id == survey.team_id,
        people.c.kind.in_(audience.kinds),
        or_(people.c.slack_user_id.is_(None), people.c.slack_user_id.not_in(audience.without_people)),
        people.c.id.in_(_members_of(survey, chosen_sources(survey))),
        people.c.id.not_in(_members_of(survey, excluded_sources(survey))),
        people.c.id.not_in(_people_asked(survey, window)),
        people.c.id.not_in(_failed_in(survey, window)),
    )


def _members_of(survey: Survey, keys: Sequence[str]) -> Select[tuple[int]]:
    return (
        select(memberships.c.person_id)
        .join(sources, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == survey.team_id, sources.c.key.in_(keys))
    )


def asked_again_in(db: Connection, survey_id: int, window: Window) -> tuple[int, int]:
    """Count the passives who are still to be asked again; and whose second question of a window closed in silence."""
    silent = select(func.count(asks.c.person_id.distinct())).where(
        asks.c.survey_id == survey_id,
        IS_REASK_ASK,
        _asked_in(window),
        asks.c.state == State.CLOSED,
        asks.c.answered_day.is_(None),
    )
    row = db.execute(select(awaiting_reask(survey_id).scalar_subquery(), silent.scalar_subquery())).one()
    return row[0], row[1]


def rolling_counts(db: Connection, survey_id: int, days: Sequence[date], length: int) -> list[tuple[date, Counts]]:
    """Count the bands of the windows of so many days that end on each of these days."""
    rolled = dict(tallies.rolling(db, survey_id, min(days), max(days), length)) if days else {}
    return [(day, rolled[day]) for day in days]
