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
    Table,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    true,
    union,
    union_all,
)

from bot.core.clock.timing import first_instant
from bot.core.clock.window import Window
from bot.core.conversation.answer import Source
from bot.core.conversation.ask import AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State
from bot.core.numbers.score import Counts
from bot.core.privacy.promise import is_guarded
from bot.core.reports.report import Approached
from bot.core.survey.audience import chosen_sources, excluded_sources
from bot.core.survey.person import PersonKind
from bot.core.survey.survey import Survey
from storage.queries.numbers.movements import IS_REASK_ASK, awaiting_reask
from storage.queries.numbers.tallies import tallies
from storage.queries.numbers.tallies.ask_tallies import REFUSED, SINCE_EVER
from storage.queries.numbers.tallies.audience_notes import IS_NOTED, members_of
from storage.schema import NEVER, approached, ask_changes, ask_tallies, asks, memberships, people, responses
from storage.statements import written
from storage.types import UtcInstant

_ASKED = ("asked", "answered", "closed", "said_no", "asked_lately", "people")
_MORE_THAN_THERE_ARE = 2**31 - 1
_SURVEY, _TEAM = bindparam("survey", type_=Integer), bindparam("team", type_=String)
_FIRST, _LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)
_FIRST_NUMBER, _LAST_NUMBER, _LATELY_NUMBER = (
    bindparam(name, type_=Integer) for name in ("first_number", "last_number", "lately_number")
)
_INSIDE = (_FIRST_NUMBER, _LAST_NUMBER)
_DUE_FROM, _DUE_BEFORE = (bindparam(name, type_=UtcInstant) for name in ("due_from", "due_before"))
_OF_WAVES = (asks.c.survey_id == _SURVEY, asks.c.kind != AskKind.REASK)
_ANSWERED = asks.c.answered_day <= _LAST
_People = Select[tuple[int]] | CompoundSelect[tuple[int]]
_OneOf = Sequence[tuple[ColumnElement[bool], _People]]


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
        "last_number": window.end.toordinal(),
        "first_number": window.start.toordinal() if window.start else 1,
        "lately_number": lately_from.toordinal(),
        "due_before": first_instant(window.end + timedelta(days=1), 0, zone),
        "kinds": list(audience.kinds),
        "other_kinds": [kind for kind in PersonKind if kind not in audience.kinds],
        "without": list(audience.without_people),
        "chosen": list(chosen_sources(survey)),
        "excluded": list(excluded_sources(survey)),
    }
    if window.start is not None:
        bound |= {"first": window.start, "due_from": first_instant(window.start, 0, zone)}
    form = {"whole": window.start is None, "members": PersonKind.MEMBER in audience.kinds}
    row = db.execute(_standing(**form, guarded=guarded, again=again), bound).one()
    counts = {name: int(n) for name, n in row._mapping.items()}  # noqa: SLF001 (documented name of a row as a mapping)
    rest = {name: counts.pop(name) for name in ("awaiting", "silent") if again}
    # Those who answered and were forgotten, whose asks no longer tell so; of a guarded survey, answers tell how many.
    n = 0 if guarded else min(counts.pop("forgotten"), counts["closed"])
    found = Approached(**counts)
    answered = {"answered": found.answered + n, "people_answered": found.people_answered + n}
    return replace(found, closed=found.closed - n, **answered), rest


# Written once for each form: that takes SQLAlchemy as long as a small survey takes to count.
@cache
def _standing(*, whole: bool, members: bool, guarded: bool, again: bool) -> Select[Any]:
    """Say it all in one statement, and of what takes long no more than there is: CASE looks at nothing else."""
    counted: FromClause = _asked(whole=whole).subquery()
    asked, failed = counted.c, _failed_in(whole=whole)
    # Of a window that reaches to the newest question, it is noted whom it asked; of others the asks tell.
    is_newest = _newest_asked() <= _LAST_NUMBER
    missed = (
        (and_(is_newest, IS_NOTED), _missed_as_noted()),
        (is_newest, _missed(_approached_in())),
        (true(), _missed(_asked_people(whole=whole))),
    )
    beside = {
        "people_answered": case(
            (asked.people == asked.asked, asked.answered),
            *([(is_newest, _who_answered().scalar_subquery())] if whole else []),
            else_=_people_answered(whole=whole).scalar_subquery(),
        ),
        "failed": select(func.count()).select_from(failed.subquery()).scalar_subquery(),
        "never_asked": _never_asked(missed, whole=whole, members=members),
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

    Behind its end none lies before another, unless a clock was set back.
    """
    every = union_all(_sums_of(ask_tallies, whole=whole), _sums_of(ask_changes, whole=False)).subquery().c
    return select(*(func.coalesce(func.sum(every[name]), 0).label(name) for name in _ASKED))


def _sums_of(table: Table, *, whole: bool) -> Select[Any]:
    """Sum the cells of a table. whole: by those since ever."""
    c = table.c
    asked, days = (SINCE_EVER * c.asked, (SINCE_EVER * _LAST_NUMBER, SINCE_EVER)) if whole else (c.asked, _INSIDE)
    closed = and_(c.answered >= NEVER, c.ended != "")
    which = (
        true(),
        c.answered <= _LAST_NUMBER,
        closed,
        and_(closed, c.ended == REFUSED),
        asked >= _LATELY_NUMBER,
        ~c.before.between(*_INSIDE),
    )
    sums = (func.sum(c.n).filter(on).label(name) for name, on in zip(_ASKED, which, strict=True))
    return select(*sums).where(c.survey_id == _SURVEY, c.asked.between(*days))


def _newest_asked() -> ColumnElement[int]:
    """Give the day of a survey's newest question; 0 where it put none."""
    newest = [
        func.coalesce(select(func.max(table.c.asked)).where(table.c.survey_id == _SURVEY).scalar_subquery(), 0)
        for table in (ask_tallies, ask_changes)
    ]
    return case((newest[0] > newest[1], newest[0]), else_=newest[1])


def _people_answered(*, whole: bool) -> Select[int]:
    whose = select(func.count(asks.c.person_id.distinct()))
    return whose.where(*_OF_WAVES, _asked_in(whole=whole), _ANSWERED)


def _who_answered() -> Select[int]:
    c = approached.c
    return select(func.count()).where(c.survey_id == _SURVEY, c.answered_first <= _LAST_NUMBER)


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
    reached = _is_reached(asks.c.person_id, whole=whole)
    return select(asks.c.person_id).where(*_OF_WAVES, *failed, ~reached).distinct()


def _is_reached(person: ColumnElement[int], *, whole: bool) -> ColumnElement[bool]:
    asked = asks.alias("reached").c
    return exists().where(
        asked.person_id == person,
        # Never none. Written so, SQLite looks among the asks of that person, and not of the window.
        func.coalesce(asked.survey_id, 0) == _SURVEY,
        asked.kind != AskKind.REASK,
        asked.asked_day <= _LAST,
        *(() if whole else (asked.asked_day >= _FIRST,)),
    )


def _never_asked(missed: _OneOf, *, whole: bool, members: bool) -> ColumnElement[int]:
    """Count the people in the audience, as it is now, whom nobody tried to ask in a window.

    missed: the ways to tell who was not asked in it. members: whether the audience has members, who are most people of
    a workspace: then those few are looked up who are not meant, and else those who may be.
    """
    if not members:
        return case(*((on, _and_meant(people, whole=whole).scalar_subquery()) for on, people in missed))
    counts = (select(func.count()).select_from(each.subquery()).scalar_subquery() for _, each in missed)
    every = case(*((on, n) for (on, _), n in zip(missed, counts, strict=True)))
    return every - _missed_and_not_meant(whole=whole).scalar_subquery()


def _missed_and_not_meant(*, whole: bool) -> Select[int]:
    of_team, slack_id = people.c.team_id == _TEAM, people.c.slack_user_id
    kinds = people.c.kind.in_(bindparam("other_kinds", expanding=True, type_=String))
    # Said twice: the index of those who are no members is not used for what is bound.
    others = select(people.c.id).where(of_team, people.c.kind.not_in(written(PersonKind.MEMBER)), kinds)
    named = select(people.c.id).where(of_team, slack_id.in_(bindparam("without", expanding=True, type_=String)))
    not_meant = union(others, named, members_of("excluded"), _failed_in(whole=whole)).subquery("not_meant")
    (person,) = not_meant.c
    chosen = members_of("chosen").where(memberships.c.person_id == person)
    among = select(func.count()).select_from(not_meant)
    return among.where(chosen.exists(), ~_is_reached(person, whole=whole))


def _and_meant(found: _People, *, whole: bool) -> Select[int]:
    without = people.c.slack_user_id.not_in(bindparam("without", expanding=True, type_=String))
    missed = found.subquery().c.person_id
    return select(func.count()).where(
        people.c.id == missed,
        # Never none. Written so, SQLite begins with those who were missed, and not with everybody in the workspace.
        func.coalesce(people.c.team_id, "") == _TEAM,
        people.c.kind.in_(bindparam("kinds", expanding=True, type_=String)),
        or_(people.c.slack_user_id.is_(None), without),
        people.c.id.not_in(members_of("excluded")),
        people.c.id.not_in(_failed_in(whole=whole)),
    )


def _missed_as_noted() -> Select[tuple[int]]:
    c = approached.c
    return select(c.person_id).where(c.survey_id == _SURVEY, c.chosen, c.asked_last < _FIRST_NUMBER)


def _missed(asked: Select[Any]) -> CompoundSelect[tuple[int]]:
    """Select those in the sources of the audience who were not asked in a window, each once.

    SQLite lays two lists side by side where both are in order, and otherwise makes an index of those asked, which takes
    three times as long. It only keeps an order that somebody may notice: that of a part.
    """
    missed = members_of("chosen").except_(asked)
    return missed.order_by("person_id").limit(_MORE_THAN_THERE_ARE)


def _approached_in() -> Select[tuple[int]]:
    """Select whom a window that reaches to the newest question has asked, as it is noted: in order, each once."""
    c = approached.c
    return select(c.person_id).where(c.survey_id == _SURVEY, c.asked_last >= _FIRST_NUMBER)


def _asked_people(*, whole: bool) -> Select[tuple[int]]:
    return select(asks.c.person_id).where(*_OF_WAVES, _asked_in(whole=whole))


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
    """Count the bands of the windows of so many days that end on each of these days, in order and evenly apart."""
    return list(zip(days, tallies.rolling(db, survey_id, days, length), strict=True)) if days else []
