"""What is said in anonymous conversations, under keys that name nobody."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Text, bindparam, cast, delete, exists, or_, select, update

from bot.core.conversation.apart import Apart, StoredApart
from bot.core.conversation.heard import Heard
from bot.core.conversation.states import State
from storage.errors import StaleRowError
from storage.queries.numbers.themes.about import keep_about
from storage.schema import comments, conversations, responses
from storage.statements import insert_if_new, written

_c = conversations.c
_OF_KEY = _c.key == bindparam("conversation")
_LOAD = (
    select(*conversations.c, responses.c.score, responses.c.released_day)
    .join_from(conversations, responses, _c.response_id == responses.c.id, isouter=True)
    .where(_OF_KEY)
)
_SAVE = update(conversations).where(_OF_KEY, _c.version == bindparam("loaded")).values(version=_c.version + 1)
# Nothing is left of it but that there was one: it must not be had twice.
_BARE: dict[str, Any] = {"response_id": None, "question": None, "questions": 0, "heard": [], "reprompts": 0}
_AMONG = _c.key.in_(bindparam("keys", expanding=True))
_ANSWERED = _c.state.in_(written("why", "listening", "more", "done"))
_END = update(conversations).where(_AMONG, _ANSWERED).values(state=State.DONE, version=_c.version + 1, **_BARE)
_FORGET_HEARD = update(conversations).where(_AMONG).values(heard=[], version=_c.version + 1)
_UNSAY = (
    delete(comments)
    .where(comments.c.response_id.in_(select(_c.response_id).where(_AMONG, _c.response_id.is_not(None))))
    .returning(comments.c.response_id)
)
_REMOVE = delete(conversations).where(_AMONG)
_ITS_TEAM, _ITS_TIME = _c.team_id == bindparam("team"), _c.open_until <= bindparam("now")
_ANSWERED_OVER = (_ITS_TEAM, _ANSWERED, _c.response_id.is_not(None), or_(_c.state == State.DONE, _ITS_TIME))
_OTHERS_OVER = (_ITS_TEAM, _ITS_TIME, cast(_c.heard, Text) != "[]")
_LOST = (_ITS_TEAM, _c.open_until <= bindparam("lost_before"))
ANY_OVER = or_(exists().where(*_ANSWERED_OVER), exists().where(*_OTHERS_OVER), exists().where(*_LOST))
_END_ANSWERED = update(conversations).where(*_ANSWERED_OVER)
_END_ANSWERED = _END_ANSWERED.values(state=State.DONE, version=_c.version + 1, **_BARE)
_END_OTHERS = update(conversations).where(*_OTHERS_OVER).values(heard=[], version=_c.version + 1)
_REMOVE_LOST = delete(conversations).where(*_LOST)


def load(db: Connection, key: str) -> StoredApart | None:
    """Load what was said under a key, with the score that counts."""
    row = db.execute(_LOAD, {"conversation": key}).first()
    if row is None:
        return None
    said = Apart(
        state=State(row.state),
        response_id=row.response_id,
        question=row.question,
        questions=row.questions,
        heard=tuple(Heard(*one) for one in row.heard),
        reprompts=row.reprompts,
    )
    return StoredApart(
        said=said,
        score=row.score,
        is_released=row.released_day is not None,
        open_until=row.open_until,
        version=row.version,
    )


def save(
    db: Connection, team_id: str, key: str, said: Apart, *, loaded: int | None, open_until: datetime | None
) -> None:
    """Write what was said. loaded: the version that it goes on with; none for the first. open_until: none: as it is.

    Raises StaleRowError when somebody else wrote in between.
    """
    values = {name: getattr(said, name) for name in said.__slots__}
    if open_until is not None:
        values["open_until"] = open_until
    if loaded is None:
        done = insert_if_new(db, conversations, {"key": key, "team_id": team_id, "version": 0, **values})
    else:
        done = db.execute(_SAVE, {"conversation": key, "loaded": loaded, **values}).rowcount == 1
    if not done:
        raise StaleRowError("a conversation changed since it was loaded")


def unsay(db: Connection, keys: Collection[str]) -> None:
    """Delete what was written in conversations that are open, and end them; the scores stand."""
    keep_about(db, db.scalars(_UNSAY, {"keys": list(keys)}).all())
    for statement in (_END, _FORGET_HEARD):
        db.execute(statement, {"keys": list(keys)})


def remove(db: Connection, keys: Collection[str]) -> None:
    """Delete conversations about asks whose time is over."""
    db.execute(_REMOVE, {"keys": list(keys)})


def end_what_is_over(db: Connection, team_id: str, now: datetime) -> None:
    """Cut what leads from conversations that ended, or whose time ran out, to their answers and words."""
    for statement in (_END_ANSWERED, _END_OTHERS):
        db.execute(statement, {"team": team_id, "now": now})


def remove_lost(db: Connection, team_id: str, before: datetime) -> None:
    """Delete conversations that were over before an instant, and whose ask nobody finds any more."""
    db.execute(_REMOVE_LOST, {"team": team_id, "lost_before": before})
