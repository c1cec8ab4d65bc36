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
from bot.core.conversation.states import State
from bot.core.numbers.score import Counts
from bot.core.privacy.promise import is_guarded
from bot.core.reports.report import Approached
from bot.core.survey.audience import chosen_sources, excluded_sources
from bot.core.survey.survey import Survey
from storage.queries.numbers.counting import in_window
from storage.queries.numbers.movements import IS_REASK_ASK, awaiting_reask
from storage.queries.numbers.tallies import tallies
from storage.schema import asks, memberships, people, responses, sources

_ASKED = ("asked", "answered", "closed", "said_no", "asked_lately", "unlinked", "people")
_BESIDE = ("failed", "never_asked")


def asked_in(db: Connection, survey: Survey, window: Window) -> Approached:
    """Count those who were asked in a window, what became of them by its end, and whom of the audience it missed."""
    asked = _asked(survey, window).subquery().c
    beside = (select(func.count()).select_from(_failed_in(survey, window).subquery()), _never_asked(survey, window))
    row = db.execute(
        select(
            *(asked[name] for name in _ASKED),
            *(count.scalar_subquery().label(name) for name, count in zip(_BESIDE, beside, strict=True)),
        )
    ).one()
    counts = {name: int(n) for name, n in row._mapping.items()}  # noqa: SLF001 (documented name of a row as a mapping)
    unknown = counts.pop("unlinked")
    # To tell people apart takes longer than all the rest: only where somebody was asked twice.
    once = counts["people"] == counts["asked"]
    found = Approached(**counts, people_answered=counts["answered"] if once else _people_answered(db, survey, window))
    # Of a guarded survey, answers tell how many there are.
    return found if unknown == 0 or is_guarded(survey.plan.privacy) else _with_unlinked(found, db, survey, window)


def _asked(survey: Survey, window: Window) -> Select[Any]:
    """Count the asks of a window and what became of them; and the people, by the first ask of each in the window."""
    before = asks.c.asked_before
    first = or_(before.is_(None), before > window.end)  # behind the end lies none, unless a clock was set back
    closed = and_(asks.c.answered_day.is_(None), asks.c.state == State.CLOSED)
    which = (
        true(),
        _answered_by(window),
        closed,
        and_(closed, asks.c.closed_reason.in_(SAID_NO)),
        asks.c.asked_day > window.end - survey.plan.contact_rules.open_for,
        asks.c.language.is_(None),
        first if window.start is None else or_(first, before < window.start),
    )
    counts: list[ColumnElement[Any]] = [
        func.count().filter(one).label(name) for one, name in zip(which, _ASKED, strict=True)
    ]
    return select(*counts).where(*_asks_of_waves(survey), _asked_in(window))


def _people_answered(db: Connection, survey: Survey, window: Window) -> int:
    whose = select(func.count(asks.c.person_id.distinct()))
    return db.execute(whose.where(*_asks_of_waves(survey), _asked_in(window), _answered_by(window))).scalar_one()


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
        asks.c.case_id.is_(None),
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
