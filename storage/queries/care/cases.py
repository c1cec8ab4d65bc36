"""Cases: found by person, by post and by what they are to do next; and their logs, appended to."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, Row, and_, bindparam, exists, func, insert, or_, select, update

from bot.core.care.case import Case, Shows
from bot.core.care.log import Entry, What
from storage.schema import asks, case_log, cases, memberships, people, sources, surveys
from storage.statements import any_row, insert_if_new

_c, _l = cases.c, case_log.c
_CASE = (_c.id, _c.team_id, _c.survey_id, _c.person_id, _c.shows, _c.private, _c.channel, _c.ts)
_LOADED = select(*_CASE)
_BY_ID = _LOADED.where(_c.id == bindparam("case"))
_OPEN_OF = (
    _LOADED.where(_c.survey_id == bindparam("survey"), _c.person_id == bindparam("person"), _c.is_open)
    .where(_c.shows == bindparam("shows"), _c.private == bindparam("private"))
    .order_by(_c.id)
    .limit(1)
)
_HOLD = select(_c.id).where(_c.id == bindparam("case")).with_for_update()
_LOG = select(*case_log.c).where(_l.case_id == bindparam("case")).order_by(_l.id)
_APPEND = insert(case_log)
_CHANGE = update(cases).where(_c.id == bindparam("case"))
_IN_TEAM = _c.team_id == bindparam("team")
_TO_LOOK_AT = _LOADED.where(_IN_TEAM, _c.is_open, _c.look_at <= bindparam("now")).order_by(_c.look_at, _c.id)
ANY_TO_LOOK_AT = any_row(_TO_LOOK_AT)
_TO_LOOK_AT = _TO_LOOK_AT.limit(bindparam("at_most", type_=Integer))
_OPEN_IN = _LOADED.where(_c.survey_id == bindparam("survey"), _c.is_open).order_by(_c.id)
_WITH_OPEN = select(surveys.c.id).where(
    surveys.c.team_id == bindparam("team"), exists().where(_c.survey_id == surveys.c.id, _c.is_open, ~_c.private)
)
ANY_OPEN = any_row(_WITH_OPEN)
_LAST_OFFER = (
    select(_l.whom)
    .where(_l.survey_id == bindparam("survey"), _l.what == What.OFFERED, _l.whom.is_not(None))
    .order_by(_l.id.desc())
    .limit(1)
)
_UNDER = select(exists().where(_c.ts == bindparam("ts"), _c.channel == bindparam("channel")))
_ABOUT_ASK = _LOADED.where(exists().where(_l.case_id == _c.id, _l.ask_id == bindparam("ask"))).order_by(_c.id)
_FIELDS = ("what", "at", "by", "whom", "until", "why", "ask_id", "cause", "done", "told")


def add_case(db: Connection, case: Case, log: Sequence[Entry], *, look_at: datetime | None) -> bool:
    """Keep a new case, which is open, with the first lines of its log.

    False where its person has one that is open, if their name stands on both.
    """
    row = {"id": case.id, "team_id": case.team_id, "survey_id": case.survey_id, "person_id": case.person_id}
    row |= {"shows": case.shows, "private": case.private, "is_open": True, "look_at": look_at}
    is_new = insert_if_new(db, cases, row)
    if is_new:
        db.execute(_APPEND, [_line(case, entry) for entry in log])
    return is_new


def append(db: Connection, case: Case, log: Sequence[Entry], *, is_open: bool, look_at: datetime | None) -> None:
    """Add lines to the log of a case; and how it stands by now, to be found by."""
    if log:
        db.execute(_APPEND, [_line(case, entry) for entry in log])
    db.execute(_CHANGE, {"case": case.id, "is_open": is_open, "look_at": look_at})


def _line(case: Case, entry: Entry) -> dict[str, Any]:
    of = {"team_id": case.team_id, "survey_id": case.survey_id, "case_id": case.id}
    return {**of, **{name: getattr(entry, name) for name in _FIELDS}}


def case_by_id(db: Connection, case_id: str) -> Case | None:
    """Find a case."""
    return _first(db.execute(_BY_ID, {"case": case_id}).first())


def hold_case(db: Connection, case_id: str) -> None:
    """Keep others from deciding about the same case until this transaction ends."""
    db.execute(_HOLD, {"case": case_id})


def open_case_of(db: Connection, survey_id: int, person_id: int, *, shows: Shows, private: bool) -> Case | None:
    """Find the open case of somebody in a survey that shows so much to the same people."""
    of = {"survey": survey_id, "person": person_id, "shows": shows.value, "private": private}
    return _first(db.execute(_OPEN_OF, of).first())


def cases_about(db: Connection, ask_id: str) -> list[Case]:
    """Give the cases that the answer to an ask has to do with, open or not."""
    return [_case(row) for row in db.execute(_ABOUT_ASK, {"ask": ask_id})]


def log_of(db: Connection, case_id: str) -> list[Entry]:
    """Read the log of a case, oldest first."""
    return [
        Entry(what=What(row.what), **{name: getattr(row, name) for name in _FIELDS[1:]})
        for row in db.execute(_LOG, {"case": case_id})
    ]


def cases_to_look_at(db: Connection, team_id: str, now: datetime, limit: int) -> list[Case]:
    """Give open cases that have something to say by themselves by now."""
    return [_case(row) for row in db.execute(_TO_LOOK_AT, {"team": team_id, "now": now, "at_most": limit})]


def open_cases(db: Connection, survey_id: int) -> list[Case]:
    """Give the open cases of a survey."""
    return [_case(row) for row in db.execute(_OPEN_IN, {"survey": survey_id})]


def surveys_with_open_cases(db: Connection, team_id: str) -> list[int]:
    """Give the ids of surveys with open cases that their teams share."""
    return list(db.scalars(_WITH_OPEN, {"team": team_id}))


def last_offered(db: Connection, survey_id: int) -> str | None:
    """Say to whom the bot gave a case of a survey last."""
    whom: str | None = db.scalar(_LAST_OFFER, {"survey": survey_id})
    return whom


def look_again_at_those_of(db: Connection, team_id: str, owners: Collection[str], now: datetime) -> None:
    """Have open cases looked at that somebody has or had: they are not there any more."""
    theirs = exists().where(_l.case_id == _c.id, or_(_l.whom.in_(owners), _l.by.in_(owners)))
    db.execute(update(cases).where(_c.team_id == team_id, _c.is_open, theirs).values(look_at=now))


def stands(db: Connection, case_id: str, *, channel: str, ts: str) -> None:
    """Note where the post of a case stands."""
    db.execute(_CHANGE, {"case": case_id, "channel": channel, "ts": ts})


def show_name(db: Connection, case_id: str) -> None:
    """Let a case show whose words stand on it, at their own wish."""
    db.execute(_CHANGE, {"case": case_id, "shows": Shows.NAME.value})


def is_thread_of_case(db: Connection, channel: str, ts: str) -> bool:
    """Say whether a thread is one under a case: what is typed there is for colleagues."""
    return bool(db.scalar(_UNDER, {"channel": channel, "ts": ts}))


def cases_of_person(db: Connection, person_id: int) -> list[Case]:
    """Give all cases of somebody, open or not."""
    return [_case(row) for row in db.execute(_LOADED.where(_c.person_id == person_id).order_by(_c.id))]


def let_go(db: Connection, case_ids: Sequence[str]) -> None:
    """Cut cases off whoever they are about, and delete every word of their logs: times and counts are left."""
    # That somebody was told stays, without the words: the clocks go on saying that they were reached.
    nothing = {"ask_id": None, "cause": None, "done": None, "told": func.substr(_l.told, 1, 0)}
    db.execute(update(case_log).where(_l.case_id.in_(case_ids)).values(**nothing))
    db.execute(update(cases).where(_c.id.in_(case_ids)).values(person_id=None))
    # What they said once more goes as well.
    db.execute(update(asks).where(asks.c.case_id.in_(case_ids)).values(verified=None, case_id=None))


def over_before(db: Connection, survey_id: int, before: datetime, limit: int) -> list[str]:
    """Give cases that are over, began before a moment, and are not cut off yet."""
    opened = select(_l.case_id).where(_l.survey_id == survey_id, _l.what == What.OPENED, _l.at < before)
    query = select(_c.id).where(_c.survey_id == survey_id, ~_c.is_open, _c.person_id.is_not(None), _c.id.in_(opened))
    return list(db.scalars(query.limit(limit)))


def members_listed(db: Connection, team_id: str, slack_ids: Iterable[str]) -> dict[str, str]:
    """Give the kinds of those of these people of whom Slack told who they are."""
    c = people.c
    known = and_(c.team_id == team_id, c.slack_user_id.in_(list(slack_ids)), or_(c.name.is_not(None), c.kind == "gone"))
    return {row.slack_user_id: row.kind for row in db.execute(select(c.slack_user_id, c.kind).where(known))}


def members_of(db: Connection, team_id: str, group: str) -> list[str]:
    """Give the Slack ids of a user group's members, as Slack was last asked."""
    query = (
        select(people.c.slack_user_id)
        .join_from(sources, memberships, memberships.c.source_id == sources.c.id)
        .join(people, memberships.c.person_id == people.c.id)
        .where(sources.c.team_id == team_id, sources.c.key == group, people.c.slack_user_id.is_not(None))
    )
    return list(db.scalars(query.order_by(people.c.slack_user_id)))


def _first(row: Row[*tuple[Any, ...]] | None) -> Case | None:
    return None if row is None else _case(row)


def _case(row: Row[*tuple[Any, ...]]) -> Case:
    return Case(
        id=row.id,
        team_id=row.team_id,
        survey_id=row.survey_id,
        person_id=row.person_id,
        shows=Shows(row.shows),
        private=row.private,
        channel=row.channel,
        ts=row.ts,
    )
