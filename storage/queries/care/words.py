"""What colleagues and the person that a case is about write to each other."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.core.care.case import Case
from bot.core.care.words import CaseWords
from storage.schema import case_words

_c = case_words.c
_LOADED = select(_c.id, _c.case_id, _c.by, _c.text, _c.dm_channel, _c.dm_ts, _c.shown_ts)
_BY_ID = _LOADED.where(_c.id == bindparam("words"))
_IN_DM = _LOADED.where(_c.dm_ts == bindparam("ts"), _c.dm_channel == bindparam("channel"))
_CHANGE = update(case_words).where(_c.id == bindparam("words"))


def add_words(
    db: Connection, case: Case, text: str, *, at: datetime, by: str | None, channel: str | None, ts: str | None
) -> int:
    """Keep what somebody wrote, and give its id. by: none for the person. channel, ts: where it stands with them."""
    row = {"team_id": case.team_id, "survey_id": case.survey_id, "case_id": case.id, "at": at, "by": by}
    query = insert(case_words).values(**row, text=text, dm_channel=channel, dm_ts=ts).returning(_c.id)
    words_id: int = db.execute(query).scalar_one()
    return words_id


def words_by_id(db: Connection, words_id: int) -> CaseWords | None:
    """Find one thing that was written."""
    return _first(db.execute(_BY_ID, {"words": words_id}).first())


def words_in_dm(db: Connection, channel: str, ts: str) -> CaseWords | None:
    """Find what stands at a place in somebody's DM."""
    return _first(db.execute(_IN_DM, {"channel": channel, "ts": ts}).first())


def words_of(db: Connection, case_id: str) -> list[CaseWords]:
    """Give all that was written about a case, oldest first."""
    return [_words(row) for row in db.execute(_LOADED.where(_c.case_id == case_id).order_by(_c.id))]


def stand_in_dm(db: Connection, words_id: int, *, channel: str, ts: str) -> None:
    """Note where something stands with the person."""
    db.execute(_CHANGE, {"words": words_id, "dm_channel": channel, "dm_ts": ts})


def stand_in_thread(db: Connection, words_id: int, *, ts: str) -> None:
    """Note where something stands under the case."""
    db.execute(_CHANGE, {"words": words_id, "shown_ts": ts})


def rewrite(db: Connection, words_id: int, text: str) -> None:
    """Write something anew; no text takes it back."""
    db.execute(_CHANGE, {"words": words_id, "text": text})


def empty(db: Connection, case_ids: Sequence[str]) -> None:
    """Delete every word that was written about cases."""
    db.execute(update(case_words).where(_c.case_id.in_(case_ids)).values(text="", dm_channel=None, dm_ts=None))


def _first(row: Row[*tuple[Any, ...]] | None) -> CaseWords | None:
    return None if row is None else _words(row)


def _words(row: Row[*tuple[Any, ...]]) -> CaseWords:
    return CaseWords(row.id, row.case_id, row.by, row.text, row.dm_channel, row.dm_ts, row.shown_ts)
