"""Where a survey stands, counted by the database: who was asked and what became of it, who answered twice, and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import repeat

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select
from sqlalchemy.orm import aliased

from bot.core.clock.timing import first_instant
from bot.core.clock.window import Window
from bot.core.conversation.answer import Source
from bot.core.conversation.ask import AskKind
from bot.core.conversation.closing import SAID_NO, ClosedReason
from bot.core.conversation.states import OPEN_FOR, State
from bot.core.numbers.change import Pair
from bot.core.numbers.score import Counts
from bot.core.privacy.promise import is_guarded
from bot.core.reports.report import Approached
from bot.core.survey.audience import chosen_sources, excluded_sources
from bot.core.survey.survey import Survey
from storage.queries.numbers import tallies
from storage.queries.numbers.counting import in_window
from storage.queries.numbers.movements import IS_REASK_ASK, awaiting_reask
from storage.schema import asks, memberships, people, responses, sources
from storage.statements import text_named


def asked_in(db: Connection, survey: Survey, window: Window) -> Approached:
    """Count those who were asked in a window, what became of them by its end, and whom of the audience it missed."""
    answered, person = _answered_by(window), asks.c.person_id
    closed = and_(asks.c.answered_day.is_(None), asks.c.state == State.CLOSED)
    row = db.execute(
        select(
            func.count(),
            func.count().filter(answered),
            func.count().filter(closed),
            func.count().filter(and_(closed, asks.c.closed_reason.in_(SAID_NO))),
            func.count(person.distinct()),
            func.count(person.distinct()).filter(answered),
            func.count().filter(asks.c.asked_day > window.end - OPEN_FOR),
            func.count().filter(asks.c.language.is_(None)),
            select(func.count()).select_from(_failed_in(survey, window).subquery()).scalar_subquery(),
            _never_asked(survey, window).scalar_subquery(),
        ).where(*_asks_of_waves(survey), _asked_in(window))
    ).one()
    found = Approached(
        asked=row[0],
        asked_lately=row[6],
        answered=row[1],
        closed=row[2],
        said_no=row[3],
        people=row[4],
        people_answered=row[5],
        failed=row[8],
        never_asked=row[9],
    )
    # Of a guarded survey, answers tell how many there are.
    return found if row[7] == 0 or is_guarded(survey.plan.privacy) else _with_unlinked(found, db, survey, window)


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


def pairs_in(
    db: Connection, survey_id: int, before: Window, window: Window, group: tuple[str, str] | None = None
) -> tuple[Pair, ...]:
    """Give the scores of the people who are counted in two windows, one right behind the other.

    group: a property and its value; then of those whom both answers count to this group.

    Whoever is in both has an answer of the first window that was followed by one of the second: that is all that is
    looked at, and where nobody is asked twice it is nothing.
    """
    first, second = aliased(responses), aliased(responses)
    followed = [first.c.answered_day <= before.end, first.c.superseded_day.between(window.start, window.end)]
    if before.start is not None:
        followed.append(first.c.answered_day >= before.start)
    score: ColumnElement[int] = second.c.score
    if group is not None:
        name, value = group
        in_first, in_second = (text_named(db.dialect.name, one.c.segments, name) == value for one in (first, second))
        followed.append(in_first)
        score = case((in_second, score))
    # Never none. Written so, SQLite looks answers up by person; by day it goes through everybody's of the window for
    # each, and 40,000 answers took minutes.
    answered_day = func.coalesce(second.c.answered_day, first.c.answered_day)
    last_word = (
        select(score)
        .where(
            second.c.survey_id == first.c.survey_id,
            second.c.person_id == first.c.person_id,
            second.c.kind != AskKind.REASK,
            answered_day.between(window.start, window.end),
            or_(second.c.superseded_day.is_(None), second.c.superseded_day > window.end),
        )
        .order_by(second.c.answered_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    both = select(first.c.score.label("was"), last_word.label("now"))
    both_of_all = both.where(first.c.survey_id == survey_id, first.c.kind != AskKind.REASK, *followed).subquery()
    was, now = both_of_all.c.was, both_of_all.c.now
    query = select(was, now, func.count()).where(now.is_not(None)).group_by(was, now)
    return tuple(pair for *scores, often in db.execute(query) for pair in repeat((scores[0], scores[1]), often))


def rolling_counts(db: Connection, survey_id: int, days: Sequence[date], length: int) -> list[tuple[date, Counts]]:
    """Count the bands of the windows of so many days that end on each of these days."""
    rolled = dict(tallies.rolling(db, survey_id, min(days), max(days), length)) if days else {}
    return [(day, rolled[day]) for day in days]
