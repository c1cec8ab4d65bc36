"""Where the people of audiences come from: what was read from Slack, and when it is to be read again."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, or_, select, update

from bot.core.survey.audience import READ_AGAIN
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from storage.queries.survey import people as people_queries
from storage.queries.survey import surveys
from storage.schema import memberships, only_trying, people, sources
from storage.statements import in_chunks, insert_if_new


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source as it is stored. key: a channel's or group's Slack id, "everyone", or a survey's own list."""

    id: int
    key: str
    synced_at: datetime | None
    problem: str | None


def _source(id_: int, key: str, synced_at: datetime | None, problem: str | None) -> Source:
    return Source(id=id_, key=key, synced_at=synced_at, problem=problem)


# What ticks run is built once.
_COLUMNS = (sources.c.id, sources.c.key, sources.c.synced_at, sources.c.problem)
_IN_TEAM = sources.c.team_id == bindparam("team")
_AMONG = sources.c.key.in_(bindparam("keys", expanding=True))
# One that waits for longer than any does was put off by a clock that has been set back since.
_IS_TIME = or_(sources.c.next_sync_at <= bindparam("now"), sources.c.next_sync_at > bindparam("latest"))
_DUE = (_IN_TEAM, _IS_TIME)
_ANY_DUE = select(exists().where(*_DUE))
_TO_READ = select(*_COLUMNS).where(*_DUE).order_by(sources.c.id).limit(1).with_for_update(skip_locked=True)
_LEASED = (_IN_TEAM, sources.c.next_sync_at > bindparam("now"), sources.c.next_sync_at <= bindparam("latest"))
_TAKE_OVER = update(sources).where(*_LEASED).values(next_sync_at=bindparam("now"))
_DROP = delete(sources).where(_IN_TEAM, sources.c.key.not_in(bindparam("keys", expanding=True)))
_NAMED = select(*_COLUMNS).where(_IN_TEAM, _AMONG).order_by(sources.c.key)
_READ = select(func.count()).where(_IN_TEAM, _AMONG, ~sources.c.stale)
_KNOWN = select(sources.c.key).where(_IN_TEAM)
_MEMBERS = select(memberships.c.person_id).where(memberships.c.source_id == bindparam("source"))
_CHANGE = update(sources).where(sources.c.id == bindparam("source"))
_IDS_IN = select(memberships.c.person_id).join(sources, memberships.c.source_id == sources.c.id).where(_IN_TEAM, _AMONG)
_PEOPLE_IN = select(*people_queries.COLUMNS).where(people.c.id.in_(_IDS_IN)).order_by(people.c.id)
_WHO_IS_IN = _IDS_IN.where(memberships.c.person_id.in_(bindparam("people", expanding=True)))

_WHO_TRIES = select(only_trying.c.person_id).where(only_trying.c.survey_id == bindparam("survey"))


def add_sources(db: Connection, team_id: str, keys: Iterable[str], now: datetime) -> None:
    """Remember sources that are to be read as soon as possible; those known already stay as they are."""
    for key in keys:
        insert_if_new(db, sources, {"team_id": team_id, "key": key, "next_sync_at": now, "stale": True})


def read_again(db: Connection, team_id: str, key: str, now: datetime, *, before_planning: bool = False) -> None:
    """Ask for a source to be read soon. before_planning: nobody is planned from it until that was done."""
    values = {"next_sync_at": now} | ({"stale": True} if before_planning else {})
    db.execute(update(sources).where(sources.c.team_id == team_id, sources.c.key == key).values(**values))


def claim_due_source(db: Connection, team_id: str, now: datetime, lease: timedelta) -> Source | None:
    """Take a source that is to be read now; nobody else takes it until the lease is over."""
    row = db.execute(_TO_READ, _moment(team_id, now)).first()
    if row is None:
        return None
    renew(db, row.id, now + lease)
    return _source(*row)


def renew(db: Connection, source_id: int, until: datetime) -> None:
    """Keep a source that is being read for longer."""
    db.execute(_CHANGE, {"source": source_id, "next_sync_at": until})


def take_over(db: Connection, team_id: str, now: datetime, lease: timedelta) -> None:
    """Have read at once what somebody may have in hand, and with it what was to be read so soon anyway."""
    db.execute(_TAKE_OVER, {"team": team_id, "now": now, "latest": now + lease})


def any_due(db: Connection, team_id: str, now: datetime) -> bool:
    """Tell whether a source is to be read now."""
    return bool(db.scalar(_ANY_DUE, _moment(team_id, now)))


def _moment(team_id: str, now: datetime) -> dict[str, Any]:
    return {"team": team_id, "now": now, "latest": now + READ_AGAIN}


def drop_unused(db: Connection, team_id: str, used: Collection[str]) -> None:
    """Forget sources that no survey names any more, and who was in them."""
    db.execute(_DROP, {"team": team_id, "keys": list(used)})


def sources_of(db: Connection, team_id: str, keys: Collection[str]) -> list[Source]:
    """Load sources by their keys, in order."""
    return [_source(*row) for row in db.execute(_NAMED, {"team": team_id, "keys": list(keys)})]


def any_unread(db: Connection, team_id: str, keys: Collection[str]) -> bool:
    """Tell whether one of the sources has to be read before anybody is planned from them: it is stale, or not known."""
    return db.execute(_READ, {"team": team_id, "keys": list(keys)}).scalar_one() < len(set(keys))


def any_unknown(db: Connection, team_id: str, keys: Collection[str]) -> bool:
    """Tell whether one of the sources is still to be remembered."""
    return not set(db.scalars(_KNOWN, {"team": team_id})).issuperset(keys)


def keep_members(db: Connection, team_id: str, source_id: int, person_ids: Collection[int]) -> bool:
    """Make these people the members of a source; tell whether that changed anything."""
    wanted = set(person_ids)
    known = set(db.scalars(_MEMBERS, {"source": source_id}))
    for gone in in_chunks(known - wanted):
        left = (memberships.c.source_id == source_id, memberships.c.person_id.in_(gone))
        db.execute(delete(memberships).where(*left))
    fresh = [{"team_id": team_id, "source_id": source_id, "person_id": one} for one in sorted(wanted - known)]
    if fresh:
        db.execute(insert(memberships), fresh)
    if wanted != known:
        surveys.note_audiences_anew(db, team_id)
    return wanted != known


def was_read(db: Connection, source_id: int, now: datetime, next_sync_at: datetime) -> None:
    """Note that a source was read whole."""
    values = {"synced_at": now, "next_sync_at": next_sync_at, "stale": False, "problem": None}
    db.execute(_CHANGE, {"source": source_id, **values})


def could_not_be_read(db: Connection, source: Source, problem: str, next_sync_at: datetime) -> None:
    """Note why a source could not be read. Who was in it before stays; one that has to be read first still has to."""
    db.execute(_CHANGE, {"source": source.id, "next_sync_at": next_sync_at, "problem": problem})


def remove_member(db: Connection, team_id: str, key: str, slack_user_id: str) -> None:
    """Take somebody who left out of a source at once."""
    source = select(sources.c.id).where(sources.c.team_id == team_id, sources.c.key == key).scalar_subquery()
    person = (
        select(people.c.id).where(people.c.team_id == team_id, people.c.slack_user_id == slack_user_id)
    ).scalar_subquery()
    left = delete(memberships).where(memberships.c.source_id == source, memberships.c.person_id == person)
    if db.execute(left).rowcount:
        surveys.note_audiences_anew(db, team_id)


def people_in(db: Connection, team_id: str, keys: Collection[str]) -> list[Person]:
    """Load everybody who is in one of the sources, in order of their ids."""
    rows = db.execute(_PEOPLE_IN, {"team": team_id, "keys": list(keys)})
    return [people_queries.person_from(row) for row in rows]


def people_by_id(db: Connection, person_ids: Iterable[int]) -> list[Person]:
    """Load people by our own ids."""
    return [
        people_queries.person_from(row)
        for ids in in_chunks(person_ids)
        for row in db.execute(select(*people_queries.COLUMNS).where(people.c.id.in_(ids)))
    ]


def ids_in(db: Connection, team_id: str, keys: Collection[str]) -> set[int]:
    """Give the ids of everybody who is in one of the sources."""
    return set(db.scalars(_IDS_IN, {"team": team_id, "keys": list(keys)})) if keys else set()


def who_is_in(db: Connection, team_id: str, keys: Collection[str], person_ids: Collection[int]) -> set[int]:
    """Give those of some people (our ids) who are in one of the sources."""
    return set(db.scalars(_WHO_IS_IN, {"team": team_id, "keys": list(keys), "people": list(person_ids)}))


def channels_of(db: Connection, team_id: str, person_id: int, keys: Collection[str]) -> list[str]:
    """Give those of the sources that somebody is in."""
    query = (
        select(sources.c.key)
        .join(memberships, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == team_id, sources.c.key.in_(keys), memberships.c.person_id == person_id)
    )
    return sorted(db.scalars(query))


def who_only_tries(db: Connection, survey_id: int) -> set[int]:
    """Give the ids of the people whose answers to a survey are tries."""
    return set(db.scalars(_WHO_TRIES, {"survey": survey_id}))


def set_only_tries(db: Connection, survey: Survey, person_id: int, *, tries: bool) -> bool:
    """Note whether somebody's answers to a survey are tries; tell whether that changed anything."""
    row = {"team_id": survey.team_id, "survey_id": survey.id, "person_id": person_id}
    if tries:
        return insert_if_new(db, only_trying, row)
    mine = (only_trying.c.survey_id == survey.id, only_trying.c.person_id == person_id)
    return db.execute(delete(only_trying).where(*mine)).rowcount == 1
