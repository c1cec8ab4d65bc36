"""Where the people of audiences come from: what was read from Slack, and when it is to be read again."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, insert, select, update

from bot.core.survey.person import Person
from storage.queries.survey import people as people_queries
from storage.schema import memberships, people, sources
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


_COLUMNS = (sources.c.id, sources.c.key, sources.c.synced_at, sources.c.problem)


def add_sources(db: Connection, team_id: str, keys: Iterable[str], now: datetime) -> None:
    """Remember sources that are to be read as soon as possible; those known already stay as they are."""
    for key in keys:
        insert_if_new(db, sources, {"team_id": team_id, "key": key, "next_sync_at": now, "stale": True})


def read_again(db: Connection, team_id: str, key: str, now: datetime, *, before_planning: bool = False) -> None:
    """Ask for a source to be read soon. before_planning: nobody is planned from it until that was done."""
    values = {"next_sync_at": now} | ({"stale": True} if before_planning else {})
    db.execute(update(sources).where(sources.c.team_id == team_id, sources.c.key == key).values(**values))


def claim_due_sources(db: Connection, team_id: str, now: datetime, lease: timedelta) -> list[Source]:
    """Take the sources that are to be read now; nobody else takes them until the lease is over."""
    due = select(*_COLUMNS).where(sources.c.team_id == team_id, sources.c.next_sync_at <= now)
    found = [_source(*row) for row in db.execute(due.order_by(sources.c.id).with_for_update(skip_locked=True))]
    taken = sources.c.id.in_([source.id for source in found])
    db.execute(update(sources).where(taken).values(next_sync_at=now + lease))
    return found


def any_due(db: Connection, team_id: str, now: datetime) -> bool:
    """Tell whether a source is to be read now."""
    due = (sources.c.team_id == team_id, sources.c.next_sync_at <= now)
    return bool(db.scalar(select(exists().where(*due))))


def drop_unused(db: Connection, team_id: str, used: Collection[str]) -> None:
    """Forget sources that no survey names any more, and who was in them."""
    db.execute(delete(sources).where(sources.c.team_id == team_id, sources.c.key.not_in(used)))


def sources_of(db: Connection, team_id: str, keys: Collection[str]) -> list[Source]:
    """Load sources by their keys, in order."""
    query = select(*_COLUMNS).where(sources.c.team_id == team_id, sources.c.key.in_(keys)).order_by(sources.c.key)
    return [_source(*row) for row in db.execute(query)]


def any_stale(db: Connection, team_id: str, keys: Collection[str]) -> bool:
    """Tell whether one of the sources has to be read before anybody is planned from them."""
    stale = (sources.c.team_id == team_id, sources.c.key.in_(keys), sources.c.stale)
    return bool(db.scalar(select(exists().where(*stale))))


def keep_members(db: Connection, team_id: str, source_id: int, person_ids: Collection[int]) -> bool:
    """Make these people the members of a source; tell whether that changed anything."""
    wanted = set(person_ids)
    known = set(db.scalars(select(memberships.c.person_id).where(memberships.c.source_id == source_id)))
    for gone in in_chunks(known - wanted):
        left = (memberships.c.source_id == source_id, memberships.c.person_id.in_(gone))
        db.execute(delete(memberships).where(*left))
    fresh = [{"team_id": team_id, "source_id": source_id, "person_id": one} for one in sorted(wanted - known)]
    if fresh:
        db.execute(insert(memberships), fresh)
    return wanted != known


def was_read(db: Connection, source_id: int, now: datetime, next_sync_at: datetime) -> None:
    """Note that a source was read whole."""
    values = {"synced_at": now, "next_sync_at": next_sync_at, "stale": False, "problem": None}
    db.execute(update(sources).where(sources.c.id == source_id).values(**values))


def could_not_be_read(db: Connection, source: Source, problem: str, next_sync_at: datetime) -> None:
    """Note why a source could not be read. Who was in it before stays; one that has to be read first still has to."""
    values = {"next_sync_at": next_sync_at, "problem": problem}
    db.execute(update(sources).where(sources.c.id == source.id).values(**values))


def remove_member(db: Connection, team_id: str, key: str, slack_user_id: str) -> None:
    """Take somebody who left out of a source at once."""
    source = select(sources.c.id).where(sources.c.team_id == team_id, sources.c.key == key).scalar_subquery()
    person = (
        select(people.c.id).where(people.c.team_id == team_id, people.c.slack_user_id == slack_user_id)
    ).scalar_subquery()
    db.execute(delete(memberships).where(memberships.c.source_id == source, memberships.c.person_id == person))


def people_in(db: Connection, team_id: str, keys: Collection[str]) -> list[Person]:
    """Load everybody who is in one of the sources, in order of their ids."""
    chosen = (
        select(memberships.c.person_id)
        .join(sources, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == team_id, sources.c.key.in_(keys))
    )
    query = select(*people_queries.COLUMNS).where(people.c.id.in_(chosen)).order_by(people.c.id)
    return [people_queries.person_from(row) for row in db.execute(query)]


def people_by_id(db: Connection, person_ids: Iterable[int]) -> list[Person]:
    """Load people by our own ids."""
    return [
        people_queries.person_from(row)
        for ids in in_chunks(person_ids)
        for row in db.execute(select(*people_queries.COLUMNS).where(people.c.id.in_(ids)))
    ]


def ids_in(db: Connection, team_id: str, keys: Collection[str]) -> set[int]:
    """Give the ids of everybody who is in one of the sources."""
    query = (
        select(memberships.c.person_id)
        .join(sources, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == team_id, sources.c.key.in_(keys))
    )
    return set(db.scalars(query)) if keys else set()


def who_is_in(db: Connection, team_id: str, keys: Collection[str], person_ids: Collection[int]) -> set[int]:
    """Give those of some people (our ids) who are in one of the sources."""
    query = (
        select(memberships.c.person_id)
        .join(sources, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == team_id, sources.c.key.in_(keys), memberships.c.person_id.in_(person_ids))
    )
    return set(db.scalars(query))


def channels_of(db: Connection, team_id: str, person_id: int, keys: Collection[str]) -> list[str]:
    """Give those of the sources that somebody is in."""
    query = (
        select(sources.c.key)
        .join(memberships, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == team_id, sources.c.key.in_(keys), memberships.c.person_id == person_id)
    )
    return sorted(db.scalars(query))
