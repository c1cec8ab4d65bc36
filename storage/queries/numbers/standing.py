"""Where a survey stands, counted by the database: who was asked and what became of it, and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Date,
    FromClause,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    true,
)

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
from storage.queries.numbers.movements import IS_REASK_ASK, awaiting_reask
from storage.queries.numbers.tallies import tallies
from storage.schema import asks, memberships, people, responses, sources
from storage.statements import written
from storage.types import UtcInstant

_ASKED = ("asked", "answered", "closed", "said_no", "asked_lately", "people")
_MORE_THAN_THERE_ARE = 2**31 - 1
_SURVEY, _TEAM = bindparam("survey", type_=Integer), bindparam("team", type_=String)
_FIRST, _LAST, _LATELY_FROM = (bindparam(name, type_=Date) for name in ("first", "last", "lately_from"))
_DUE_FROM, _DUE_BEFORE = (bindparam(name, type_=UtcInstant) for name in ("due_from", "due_before"))
_OF_WAVES = (asks.c.survey_id == _SURVEY, asks.c.kind != AskKind.REASK)
_ANSWERED = asks.c.answered_day <= _LAST


class Again(NamedTuple):
    """The passives who are still to be asked again; and whose second question of a window closed in silence."""

    awaiting: int
    silent: int


def asked_in(db: Connection, survey: Survey, window: Window) -> Approached:
    """Count those who were asked in a window, what became of them by its end, and whom of the audience it missed."""
    return _read(db, survey, window, again=False)[0]


def asked_and_again_in(db: Connection, survey: Survey, window: Window) -> tuple[Approached, Again]:
    """Count the same, and what became of second questions, in one statement."""
    found, rest = _read(db, survey, window, again=True)
    return found, Again(rest["awaiting"], rest["silent"])


def _read(db: Connection, survey: Survey, window: Window, *, again: bool) -> tuple[Approached, dict[str, int]]:
    guarded, zone, audience = is_guarded(survey.plan.privacy), survey.plan.zone, survey.plan.audience
    lately_from = window.end - survey.plan.contact_rules.open_for + timedelta(days=1)
    bound = {
        "survey": survey.id,
        "team": survey.team_id,
        "last": window.end,
        "lately_from": max(lately_from, window.start or lately_from),
        "due_before": first_instant(window.end + timedelta(days=1), 0, zone),
        "kinds": list(audience.kinds),
        "without": list(audience.without_people),
        "chosen": list(chosen_sources(survey)),
        "excluded": list(excluded_sources(survey)),
    }
    if window.start is not None:
        bound |= {"first": window.start, "due_from": first_instant(window.start, 0, zone)}
    row = db.execute(_standing(whole=window.start is None, guarded=guarded, again=again), bound).one()
    counts = {name: int(n) for name, n in row._mapping.items()}  # noqa: SLF001 (documented name of a row as a mapping)
    rest = {name: counts.pop(name) for name in ("awaiting", "silent") if again}
    # Those who answered and were forgotten, whose asks no longer tell so; of a guarded survey, answers tell how many.
    n = 0 if guarded else min(counts.pop("forgotten"), counts["closed"])
    found = Approached(**counts)
    answered = {"answered": found.answered + n, "people_answered": found.people_answered + n}
    return replace(found, closed=found.closed - n, **answered), rest


# Written once for each form: that takes SQLAlchemy as long as a small survey takes to count.
@cache
def _standing(*, whole: bool, guarded: bool, again: bool) -> Select[Any]:
    """Say it all in one statement, and of what takes long no more than there is: CASE looks at nothing else."""
    counted: FromClause = _asked(whole=whole).subquery()
    asked, failed = counted.c, _failed_in(whole=whole)
    beside = {
        # To tell people apart takes longer than all the rest: only where somebody was asked twice.
        "people_answered": case(
            (asked.people == asked.asked, asked.answered), else_=_people_answered(whole=whole).scalar_subquery()
        ),
        "failed": select(func.count()).select_from(failed.subquery()).scalar_subquery(),
        "never_asked": _never_asked(whole=whole).scalar_subquery(),
    }
    if not guarded:
        forgotten = _forgotten(whole=whole).subquery()
        counted, n = counted.join(forgotten, true()), forgotten.c.n
        # To look whether an ask was unlinked takes long where none was: only where an answer was.
        beside["forgotten"] = case((n == 0, 0), (_any_unlinked(whole=whole), n), else_=0)
    if again:
        beside["awaiting"] = awaiting_reask(_SURVEY).scalar_subquery()
        beside["silent"] = _silent(whole=whole).scalar_subquery()
    named = (one.label(name) for name, one in beside.items())
    return select(*(asked[name] for name in _ASKED), *named).select_from(counted)


def _asked(*, whole: bool) -> Select[Any]:
    """Count the asks of a window and what became of them; and the people, by the first ask of each in the window.

    Behind its end none lies before another, unless a clock was set back. Written for SQLite, which goes through every
    one of them for each that is counted apart: nothing is looked at twice.
    """
    n = func.count()
    closed = and_(asks.c.answered_day.is_(None), asks.c.state == State.CLOSED)
    # Has no other day to begin with: SQLite would begin at the window's.
    lately = select(func.count()).where(*_OF_WAVES, asks.c.asked_day >= _LATELY_FROM, asks.c.asked_day <= _LAST)
    counts = (
        n,
        n.filter(_ANSWERED),
        n.filter(closed),
        n.filter(closed, asks.c.closed_reason.in_(written(*SAID_NO))),
        lately.scalar_subquery(),
        n - n.filter(_again(whole=whole)),
    )
    named = (one.label(name) for one, name in zip(counts, _ASKED, strict=True))
    return select(*named).where(*_OF_WAVES, _asked_in(whole=whole))


def _people_answered(*, whole: bool) -> Select[int]:
    whose = select(func.count(asks.c.person_id.distinct()))
    return whose.where(*_OF_WAVES, _asked_in(whole=whole), _ANSWERED)


def _forgotten(*, whole: bool) -> Select[int]:
    c = responses.c
    given = (c.survey_id == _SURVEY, c.source != Source.IMPORT, c.kind != AskKind.REASK)
    # Never none. Written so, SQLite finds them by their having no person, and not among all of the window.
    day = func.coalesce(c.answered_day, _LAST)
    inside = [day <= _LAST, or_(c.superseded_day.is_(None), c.superseded_day > _LAST)]
    if not whole:
        inside.append(day >= _FIRST)
    return select(func.count().label("n")).where(*given, c.person_id.is_(None), ~c.corrected, *inside)


def _any_unlinked(*, whole: bool) -> ColumnElement[bool]:
    return exists().where(*_OF_WAVES, _asked_in(whole=whole), asks.c.language.is_(None))


def _asked_in(*, whole: bool) -> ColumnElement[bool]:
    by_the_end = asks.c.asked_day <= _LAST
    return by_the_end if whole else and_(asks.c.asked_day >= _FIRST, by_the_end)


def _again(*, whole: bool) -> ColumnElement[bool]:
    """Say that an ask of the window is not the first of its person in it."""
    before = asks.c.asked_before
    return before <= _LAST if whole else before.between(_FIRST, _LAST)


def _failed_in(*, whole: bool) -> Select[tuple[int]]:
    """Select the people whom Slack could not bring the question, and who were not asked later in the window."""
    failed = [
        # Says what an index can find: whoever could not be asked has no day on which they were.
        asks.c.asked_day.is_(None),
        asks.c.closed_reason == ClosedReason.FAILED,
        asks.c.due_at < _DUE_BEFORE,
    ]
    if not whole:
        failed.append(asks.c.due_at >= _DUE_FROM)
    asked = asks.alias("reached").c
    reached = exists().where(
        asked.person_id == asks.c.person_id,
        # Never none. Written so, SQLite looks among the asks of that person, and not of the window.
        func.coalesce(asked.survey_id, 0) == _SURVEY,
        asked.kind != AskKind.REASK,
        asked.asked_day <= _LAST,
        *(() if whole else (asked.asked_day >= _FIRST,)),
    )
    return select(asks.c.person_id).where(*_OF_WAVES, *failed, ~reached).distinct()


def _never_asked(*, whole: bool) -> Select[int]:
    """Select how many people there are in the audience, as it is now, whom nobody tried to ask in a window."""
    without = people.c.slack_user_id.not_in(bindparam("without", expanding=True, type_=String))
    missed = _missed(whole=whole).subquery().c.person_id
    return select(func.count()).where(
        people.c.id == missed,
        # Never none. Written so, SQLite begins with those who were missed, and not with everybody in the workspace.
        func.coalesce(people.c.team_id, "") == _TEAM,
        people.c.kind.in_(bindparam("kinds", expanding=True, type_=String)),
        or_(people.c.slack_user_id.is_(None), without),
        people.c.id.not_in(_members_of("excluded")),
        people.c.id.not_in(_failed_in(whole=whole)),
    )


def _missed(*, whole: bool) -> CompoundSelect[tuple[int]]:
    """Select those in the sources of the audience who were not asked in a window, each once.

    SQLite lays two lists side by side where both are in order, and otherwise makes an index of those asked, which takes
    three times as long. It only keeps an order that somebody may notice: that of a part.
    """
    asked = select(asks.c.person_id).where(*_OF_WAVES, _asked_in(whole=whole))
    if whole:  # of three years nine asks in ten: what is left out need not be put in order
        asked = asked.where(_again(whole=True).is_not(True))
    missed = _members_of("chosen").except_(asked)
    return missed.order_by("person_id").limit(_MORE_THAN_THERE_ARE)


def _members_of(keys: str) -> Select[tuple[int]]:
    named = sources.c.key.in_(bindparam(keys, expanding=True, type_=String))
    return (
        select(memberships.c.person_id)
        .join(sources, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == _TEAM, named)
    )


def _silent(*, whole: bool) -> Select[int]:
    return select(func.count(asks.c.person_id.distinct())).where(
        asks.c.survey_id == _SURVEY,
        IS_REASK_ASK,
        asks.c.case_id.is_(None),
        _asked_in(whole=whole),
        asks.c.state == State.CLOSED,
        asks.c.answered_day.is_(None),
    )


def rolling_counts(db: Connection, survey_id: int, days: Sequence[date], length: int) -> list[tuple[date, Counts]]:
    """Count the bands of the windows of so many days that end on each of these days."""
    rolled = dict(tallies.rolling(db, survey_id, min(days), max(days), length)) if days else {}
    return [(day, rolled[day]) for day in days]
