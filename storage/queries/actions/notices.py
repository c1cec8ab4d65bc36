"""Who is told of an action: planned, told or held out, and what they said; found by when it is due, and by person."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, Row, bindparam, delete, exists, func, select, update

from bot.core.actions.action import Action
from bot.core.actions.notices import Asker, Notice, NoticeState, Said
from storage.queries.survey import people as people_queries
from storage.schema import notices, people, surveys
from storage.statements import any_row, in_chunks, insert_all_new, written

_n = notices.c
_LOADED = select(*notices.c, *people_queries.COLUMNS).join_from(notices, people, _n.person_id == people.c.id)
_ONE = (_n.action_id == bindparam("action"), _n.person_id == bindparam("person"))
_BY_KEY = _LOADED.where(*_ONE)
_HOLD = select(_n.person_id).where(*_ONE).with_for_update()
_CHANGE = update(notices).where(*_ONE)
_STANDS = _LOADED.where(_n.channel == bindparam("in_channel"), _n.ts == bindparam("at_ts"))
_IN_HAND = _n.state.in_(written(NoticeState.PLANNED, NoticeState.HELD_OUT))
_RUNNING = (surveys.c.id == _n.survey_id, surveys.c.paused_at.is_(None))
_IS_DUE = (_n.team_id == bindparam("team"), _n.told_at.is_(None), _IN_HAND, _n.due_at <= bindparam("now"))
_LIMIT = bindparam("at_most", type_=Integer)
_DUE = _LOADED.join(surveys, _RUNNING[0]).where(*_IS_DUE, _RUNNING[1]).order_by(_n.due_at, _n.person_id)
ANY_DUE = any_row(_DUE)
ANY_NOTICE = exists().where(_n.team_id == bindparam("team"))
_DUE = _DUE.limit(_LIMIT).with_for_update(of=notices, skip_locked=True)
_WHO_IS_DUE = (
    select(people.c.slack_user_id)
    .join_from(notices, people, _n.person_id == people.c.id)
    .join(surveys, _RUNNING[0])
    .where(*_IS_DUE, _RUNNING[1], people.c.slack_user_id.is_not(None))
    .order_by(_n.due_at, _n.person_id)
    .limit(_LIMIT)
)
NEXT_NOTE = (
    select(func.min(_n.due_at))
    .join_from(notices, surveys, _RUNNING[0])
    .where(_n.team_id == bindparam("team"), _n.told_at.is_(None), _IN_HAND, _RUNNING[1])
)
"""When the next note of a workspace is due."""
_MOMENTS = select(_n.due_at).where(_n.team_id == bindparam("team"), _n.told_at.is_(None), _IN_HAND)
_WAITING = select(func.count()).where(_n.action_id == bindparam("action"), _n.told_at.is_(None))
_WAITING = _WAITING.where(_n.state == written(NoticeState.PLANNED)[0])
_TO_ANSWER = (
    _LOADED.where(_n.person_id == bindparam("person"), _n.said_at >= bindparam("since"), _n.words.is_(None))
    .where(_n.said.in_(written(Said.PARTLY, Said.NO)))
    .order_by(_n.said_at.desc())
    .limit(1)
)
_OF_PERSON = _LOADED.where(_n.person_id == bindparam("person"), _n.state == NoticeState.SENT).order_by(
    _n.told_at.desc(), _n.action_id
)
_WITH_LINE = _LOADED.where(_n.person_id == bindparam("person"), _n.words_ts == bindparam("at_ts"))
_SAID_SINCE = (
    select(_n.said, func.count())
    .where(_n.action_id == bindparam("action"), _n.counted, _n.said_at >= bindparam("since"))
    .group_by(_n.said)
)
_LINES = (
    select(_n.words)
    .where(_n.action_id == bindparam("action"), _n.words_shown, _n.words.is_not(None))
    .order_by(_n.said_at.desc().nulls_last(), _n.person_id)
    .limit(_LIMIT)
)


class Planned(NamedTuple):
    """Whom an action is going to be told, and when (UTC). held_out: not told, and asked again like the others."""

    asker: Asker
    due_at: datetime
    held_out: bool


def plan(db: Connection, action: Action, planned: Sequence[Planned]) -> int:
    """Plan to tell people of an action, and nobody else; gives how many of them were told of it before.

    Of these what they were told then is written over, but for its language, by which know_still finds them.
    """
    same = {"action_id": action.id, "team_id": action.team_id, "survey_id": action.survey_id}
    db.execute(delete(notices).where(_n.action_id == action.id, _n.told_at.is_(None)))
    known = known_of(db, action.id)
    rows = [{**same, **_columns(one)} for one in planned if one.asker.person.id not in known]
    for some in in_chunks(rows):
        insert_all_new(db, notices, some)
    again = [one for one in planned if one.asker.person.id in known]
    for one in again:
        untold = {**_columns(one), "told_at": None, "channel": None, "ts": None}
        db.execute(_CHANGE, {"action": action.id, "person": one.asker.person.id, **untold})
    return len(again)


def know_still(db: Connection, action_id: str, at: datetime) -> int:
    """Let whoever was to be told once more have heard what they heard before, at a moment; gives how many these are."""
    again = (_n.action_id == action_id, _n.told_at.is_(None), _n.language.is_not(None))
    return db.execute(update(notices).where(*again).values(state=NoticeState.SENT, told_at=at)).rowcount


def _columns(one: Planned) -> dict[str, Any]:
    state = NoticeState.HELD_OUT if one.held_out else NoticeState.PLANNED
    asker = one.asker
    of = {"person_id": asker.person.id, "response_id": asker.response_id, "about": asker.asked_for}
    return {**of, "state": state, "due_at": one.due_at}


def known_of(db: Connection, action_id: str) -> dict[int, datetime]:
    """Map our ids of those who were told of an action, or held out of it, already, to when."""
    query = select(_n.person_id, _n.told_at).where(_n.action_id == action_id, _n.told_at.is_not(None))
    return {row.person_id: row.told_at for row in db.execute(query)}


def due(db: Connection, team_id: str, now: datetime, limit: int) -> list[Notice]:
    """Load what is due in surveys that are not paused, earliest first; other processes skip the same rows."""
    return [_notice(row) for row in db.execute(_DUE, {"team": team_id, "now": now, "at_most": limit})]


def who_is_due(db: Connection, team_id: str, now: datetime, limit: int) -> list[str]:
    """Give the Slack ids of those who are to be told next, as `due` takes them."""
    return list(dict.fromkeys(db.scalars(_WHO_IS_DUE, {"team": team_id, "now": now, "at_most": limit})))


def moments(db: Connection, team_id: str) -> list[datetime]:
    """List when people are to be told of any action."""
    return list(db.scalars(_MOMENTS, {"team": team_id}))


def waiting(db: Connection, action_id: str) -> int:
    """Count those who are still to be told."""
    return db.execute(_WAITING, {"action": action_id}).scalar_one()


def count_as_told(db: Connection, team_id: str, now: datetime) -> dict[str, tuple[int, int]]:
    """Count everybody as told by their moment whose moment has passed; gives how many were, and held out, by action."""
    not_yet = (_n.team_id == team_id, _n.told_at.is_(None), _n.due_at <= now)
    counts = {}
    for state, becomes in ((NoticeState.PLANNED, NoticeState.SENT), (NoticeState.HELD_OUT, NoticeState.HELD_OUT)):
        query = update(notices).where(*not_yet, _n.state == state).values(state=becomes, told_at=_n.due_at)
        counts[state] = Counter(db.scalars(query.returning(_n.action_id)))
    told, held_out = counts[NoticeState.PLANNED], counts[NoticeState.HELD_OUT]
    return {action_id: (told[action_id], held_out[action_id]) for action_id in sorted({*told, *held_out})}


def notice_of(db: Connection, action_id: str, person_id: int) -> Notice | None:
    """Load what somebody is told of an action."""
    row = db.execute(_BY_KEY, {"action": action_id, "person": person_id}).first()
    return None if row is None else _notice(row)


def hold(db: Connection, action_id: str, person_id: int) -> None:
    """Keep others from deciding about the same notice until this transaction ends."""
    db.execute(_HOLD, {"action": action_id, "person": person_id})


def notice_at(db: Connection, channel: str, ts: str) -> Notice | None:
    """Find a note by where it stands."""
    row = db.execute(_STANDS, {"in_channel": channel, "at_ts": ts}).first()
    return None if row is None else _notice(row)


def to_add_to(db: Connection, person_id: int, since: datetime) -> Notice | None:
    """Give what somebody called unsolved since a moment, and wrote nothing beside; the newest."""
    row = db.execute(_TO_ANSWER, {"person": person_id, "since": since}).first()
    return None if row is None else _notice(row)


def with_line(db: Connection, person_id: int, ts: str) -> Notice | None:
    """Find the note to which somebody wrote a message, by that."""
    row = db.execute(_WITH_LINE, {"person": person_id, "at_ts": ts}).first()
    return None if row is None else _notice(row)


def of_person(db: Connection, person_id: int) -> list[Notice]:
    """Give what somebody was told, the newest first."""
    return [_notice(row) for row in db.execute(_OF_PERSON, {"person": person_id})]


def change(db: Connection, notice: Notice, **values: Any) -> None:
    """Write what is different about a notice."""
    db.execute(_CHANGE, {"action": notice.action_id, "person": notice.person.id, **values})


def stands(db: Connection, action_id: str, person_id: int, *, channel: str, ts: str) -> None:
    """Note where a note stands."""
    db.execute(_CHANGE, {"action": action_id, "person": person_id, "channel": channel, "ts": ts})


def said_since(db: Connection, action_id: str, since: datetime) -> dict[Said, int]:
    """Count what was said since a moment, as far as it is in the figures."""
    return {Said(said): n for said, n in db.execute(_SAID_SINCE, {"action": action_id, "since": since})}


def lines_of(db: Connection, action_id: str, at_most: int) -> list[str]:
    """Give what people wrote is still missing, the newest first."""
    return list(db.scalars(_LINES, {"action": action_id, "at_most": at_most}))


def forget(db: Connection, person_id: int) -> None:
    """Delete what somebody was told, and what they said to it; it goes on counting where it is counted."""
    db.execute(delete(notices).where(_n.person_id == person_id))


def forget_older(db: Connection, survey_id: int, before: datetime, limit: int) -> int:
    """Delete what people were told before a moment, so many at a time; tells how many there were."""
    old = (_n.survey_id == survey_id, _n.due_at < before)
    found = db.execute(select(_n.action_id, _n.person_id).where(*old).limit(limit)).all()
    for action_id, person_id in found:
        db.execute(delete(notices).where(_n.action_id == action_id, _n.person_id == person_id))
    return len(found)


def _notice(row: Row[*tuple[Any, ...]]) -> Notice:
    values = row._mapping  # noqa: SLF001 (SQLAlchemy's documented name for a row as a mapping)
    return Notice(
        action_id=values[_n.action_id],
        survey_id=values[_n.survey_id],
        person=people_queries.person_from(row),
        asked_for=values[_n.about],
        state=NoticeState(values[_n.state]),
        due_at=values[_n.due_at],
        told_at=values[_n.told_at],
        language=values[_n.language],
        said=None if values[_n.said] is None else Said(values[_n.said]),
        words=values[_n.words],
    )
