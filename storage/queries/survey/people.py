"""People."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, Row, and_, bindparam, case, delete, insert, literal, or_, select, update

from bot.core.survey.person import Person, PersonKind, Profile, stays_newcomer
from storage.queries.survey import surveys as survey_queries
from storage.schema import approached, memberships, people, responses, surveys
from storage.statements import each_of, in_chunks, insert_all_new, insert_if_new, is_one_of

COLUMNS = (
    people.c.id,
    people.c.team_id,
    people.c.slack_user_id,
    people.c.name,
    people.c.kind,
    people.c.dm_channel,
    people.c.zone,
    people.c.locale,
    people.c.opted_out_at,
    people.c.forgotten,
    people.c.helped_at,
    people.c.first_seen_at,
    people.c.newcomer,
    people.c.properties,
    people.c.profile,
)


# What clicks and ticks run is built once.
_BY_ID = select(*COLUMNS).where(people.c.id == bindparam("person"))
_IN_TEAM = people.c.team_id == bindparam("team")
_IN_SLACK = select(*COLUMNS).where(_IN_TEAM, people.c.slack_user_id == bindparam("who"))
_HOLD = select(people.c.id).where(people.c.id == bindparam("person")).with_for_update()
_AMONG = people.c.slack_user_id.in_(bindparam("ids", expanding=True))
_ALL_IN_SLACK = select(*COLUMNS).where(_IN_TEAM, _AMONG)
_TOLD = ("name", "kind", "zone", "locale", "home_team_id", "enterprise_id", "profile")
_OF_TOLD = (people.c.forgotten, people.c.newcomer, *(people.c[name] for name in _TOLD))
_STORED = select(people.c.slack_user_id, *_OF_TOLD).where(_IN_TEAM, _AMONG)
_MET = select(people.c.slack_user_id).where(_IN_TEAM, or_(people.c.name.is_not(None), people.c.forgotten), _AMONG)
_IDS = select(people.c.slack_user_id, people.c.id).where(_IN_TEAM, ~people.c.forgotten, _AMONG)
_CHANGE = update(people).where(people.c.id == bindparam("person"))
# By person alone they are in no index, and every answer would be read for them.
ANSWERS_OF_PERSON = and_(
    responses.c.survey_id.in_(select(surveys.c.id)), responses.c.person_id == bindparam("person", type_=Integer)
)
"""Chooses what somebody answered in all surveys, by the parameter `person`."""


def person_from(row: Row[*tuple[Any, ...]]) -> Person:
    """Read a row that holds COLUMNS into a value."""
    values = row._mapping  # noqa: SLF001 (SQLAlchemy's documented name for a row as a mapping)
    return Person(
        id=values[people.c.id],
        team_id=values[people.c.team_id],
        slack_user_id=values[people.c.slack_user_id],
        name=values[people.c.name],
        kind=PersonKind(values[people.c.kind]),
        dm_channel=values[people.c.dm_channel],
        zone=values[people.c.zone],
        locale=values[people.c.locale],
        opted_out_at=values[people.c.opted_out_at],
        forgotten=values[people.c.forgotten],
        helped_at=values[people.c.helped_at],
        first_seen_at=values[people.c.first_seen_at],
        newcomer=values[people.c.newcomer],
        properties={**values[people.c.profile], **values[people.c.properties]},
    )


def person_by_id(db: Connection, person_id: int) -> Person | None:
    """Find somebody by our own id."""
    row = db.execute(_BY_ID, {"person": person_id}).first()
    return person_from(row) if row else None


def person_in_slack(db: Connection, team_id: str, slack_user_id: str) -> Person | None:
    """Find somebody by their Slack id."""
    row = db.execute(_IN_SLACK, {"team": team_id, "who": slack_user_id}).first()
    return person_from(row) if row else None


def people_in_slack(db: Connection, team_id: str, slack_user_ids: Iterable[str]) -> dict[str, Person]:
    """Find those of the given Slack ids that are known."""
    return {
        row.slack_user_id: person_from(row)
        for ids in in_chunks(slack_user_ids)
        for row in db.execute(_ALL_IN_SLACK, {"team": team_id, "ids": ids})
    }


def hold_person(db: Connection, person_id: int) -> None:
    """Keep other processes from deciding about the same person until this transaction ends."""
    db.execute(_HOLD, {"person": person_id})


def save_profiles(
    db: Connection, team_id: str, profiles: Iterable[Profile], now: datetime, *, newcomers: bool
) -> list[str]:
    """Keep what Slack tells about people, new or known; nothing of whoever was forgotten. Gives who left the company.

    newcomers: whoever is new came after the first look around.
    """
    told = {profile.slack_user_id: _profile_columns(profile) for profile in profiles}
    known = {
        row.slack_user_id: row._mapping  # noqa: SLF001 (SQLAlchemy's documented name for a row as a mapping)
        for ids in in_chunks(told)
        for row in db.execute(_STORED, {"team": team_id, "ids": ids})
    }
    same = {"team_id": team_id, "first_seen_at": now, "properties": {}, "newcomer": newcomers}
    fresh = [{**same, **told[slack_id], "slack_user_id": slack_id} for slack_id in told if slack_id not in known]
    insert_all_new(db, people, fresh)
    left = [one for one, was in known.items() if was["kind"] == PersonKind.MEMBER != told[one]["kind"]]
    for slack_id, values in told.items():
        if slack_id not in known or known[slack_id]["forgotten"]:
            continue
        if any(known[slack_id][name] != value for name, value in values.items()):
            somebody = (people.c.team_id == team_id, people.c.slack_user_id == slack_id)
            met = known[slack_id]["name"] is not None
            newcomer = stays_newcomer(known[slack_id]["newcomer"], met=met, came_later=newcomers)
            db.execute(update(people).where(*somebody).values(**values, newcomer=newcomer))
    return left


def _profile_columns(profile: Profile) -> dict[str, Any]:
    return {
        "name": profile.name,
        "kind": profile.kind.value,
        "zone": profile.zone,
        "locale": profile.locale,
        "home_team_id": profile.home_team_id,
        "enterprise_id": profile.enterprise_id,
        "profile": dict(profile.properties),
    }


def met_in_slack(db: Connection, team_id: str, slack_user_ids: Iterable[str]) -> set[str]:
    """Give those of the given Slack ids of whom Slack told who they are, or need not: they were forgotten."""
    return {
        slack_id for ids in in_chunks(slack_user_ids) for slack_id in db.scalars(_MET, {"team": team_id, "ids": ids})
    }


def ids_in_slack(db: Connection, team_id: str, slack_user_ids: Iterable[str]) -> dict[str, int]:
    """Map those of the given Slack ids that are known to our own ids; whoever was forgotten is in no audience."""
    return {
        slack_id: id_
        for ids in in_chunks(slack_user_ids)
        for slack_id, id_ in db.execute(_IDS, {"team": team_id, "ids": ids})
    }


def save_properties(
    db: Connection, team_id: str, slack_user_id: str, properties: Mapping[str, str], now: datetime
) -> None:
    """Replace what a file said of somebody, new or known; nothing is kept of whoever was forgotten."""
    somebody = (people.c.team_id == team_id, people.c.slack_user_id == slack_user_id, ~people.c.forgotten)
    if db.execute(update(people).where(*somebody).values(properties=dict(properties))).rowcount == 0:
        row = {"team_id": team_id, "slack_user_id": slack_user_id, "kind": "member", "first_seen_at": now}
        insert_if_new(db, people, {**row, "newcomer": False, "properties": dict(properties), "profile": {}})


def ensure_somebody(db: Connection, team_id: str, slack_user_id: str, now: datetime) -> Person:
    """Find somebody by Slack id, or remember them with what little is known: enough to keep their "stop"."""
    found = person_in_slack(db, team_id, slack_user_id)
    if found is None:
        row = {"team_id": team_id, "slack_user_id": slack_user_id, "kind": "member", "first_seen_at": now}
        insert_if_new(db, people, {**row, "newcomer": True, "properties": {}, "profile": {}})
        found = person_in_slack(db, team_id, slack_user_id)
    if found is None:
        raise LookupError(f"person {slack_user_id} vanished while being added")
    return found


def imported_people(db: Connection, team_id: str, keys: Iterable[str], now: datetime) -> dict[str, int]:
    """Map the stable keys of an imported file to our ids; people not known yet are added, the forgotten are left out.

    A Slack id of somebody known is their key too.

    The transaction must hold imports: nothing else adds people by such a key.
    """
    wanted = set(keys)
    found = _known_people(db, team_id, wanted) | _known_in_slack(db, team_id, wanted)
    if fresh := sorted(wanted.difference(found)):
        found |= _add_people(db, team_id, fresh, now)
    return {key: id_ for key, id_ in found.items() if id_ is not None}


def _add_people(db: Connection, team_id: str, keys: Collection[str], now: datetime) -> dict[str, int]:
    """Add people by their keys, in the order of these, in one statement that also tells the ids they got."""
    external = {"kind": PersonKind.EXTERNAL.value, "properties": {}, "profile": {}}
    same = {"team_id": team_id, "first_seen_at": now, "newcomer": False} | external
    values = [literal(value, people.c[name].type) for name, value in same.items()]
    new = insert(people).from_select([*same, "external_key"], select(*values, each_of(db.dialect.name, keys)))
    return dict(db.execute(new.returning(people.c.external_key, people.c.id)).all())


_SLACK_ID = re.compile(r"[UW][A-Z0-9]{6,}", re.ASCII)


_ID_UNLESS_FORGOTTEN = case((~people.c.forgotten, people.c.id))
_BY_SLACK_ID = select(people.c.slack_user_id, _ID_UNLESS_FORGOTTEN).where(_IN_TEAM, _AMONG)


def _known_in_slack(db: Connection, team_id: str, keys: Collection[str]) -> dict[str, int | None]:
    """Find those whose key is their Slack id, as in an export of our own that comes back; no id of the forgotten."""
    found: dict[str, int | None] = {}
    for ids in in_chunks(key for key in keys if key[:1] in "UW" and _SLACK_ID.fullmatch(key)):
        found |= dict(db.execute(_BY_SLACK_ID, {"team": team_id, "ids": ids}).all())
    return found


def _known_people(db: Connection, team_id: str, keys: Collection[str]) -> dict[str, int | None]:
    """Find those of whom a file told before; no id of the forgotten."""
    known = is_one_of(db.dialect.name, people.c.external_key, keys)
    query = select(people.c.external_key, _ID_UNLESS_FORGOTTEN).where(people.c.team_id == team_id, known)
    return dict(db.execute(query).all())


def keep_dm_channel(db: Connection, person_id: int, channel: str) -> None:
    """Remember the DM, so that it is opened once."""
    db.execute(_CHANGE, {"person": person_id, "dm_channel": channel})


def set_opted_out(db: Connection, person_id: int, at: datetime | None) -> None:
    """Record "stop asking me", or its end (none)."""
    db.execute(_CHANGE, {"person": person_id, "opted_out_at": at})


def mark_kind(db: Connection, person_id: int, kind: PersonKind) -> None:
    """Record what somebody turned out to be."""
    db.execute(_CHANGE, {"person": person_id, "kind": kind.value})


def set_helped(db: Connection, person_id: int, at: datetime) -> None:
    """Remember when somebody was told that no question is open, so that they are not told at every word."""
    db.execute(_CHANGE, {"person": person_id, "helped_at": at})


def forget_profile(db: Connection, person: Person) -> None:
    """Delete what was told about somebody, where they are a member, and which surveys had yet to ask them.

    Their Slack id or key stays, marked: so they do not come back with the next look at Slack, or the next file.
    """
    told: dict[str, Any] = {"name": None, "zone": None, "locale": None, "properties": {}, "profile": {}}
    db.execute(_CHANGE, {"person": person.id, **told, "dm_channel": None, "helped_at": None, "forgotten": True})
    db.execute(delete(memberships).where(memberships.c.person_id == person.id))
    survey_queries.note_audiences_anew(db, person.team_id)
    theirs = (approached.c.person_id == person.id, approached.c.asked_last == 0)
    db.execute(delete(approached).where(approached.c.survey_id.in_(select(surveys.c.id)), *theirs))


def remember(db: Connection, person_id: int) -> None:
    """Take the mark away: they wish surveys to reach them again."""
    db.execute(_CHANGE, {"person": person_id, "forgotten": False})


def person_named(db: Connection, team_id: str, who: str) -> Person | None:
    """Find somebody by their Slack id, or by the key that an imported file gave them."""
    is_them = or_(people.c.slack_user_id == who, people.c.external_key == who)
    row = db.execute(select(*COLUMNS).where(people.c.team_id == team_id, is_them)).first()
    return person_from(row) if row else None
