"""What came of telling people: counts by action, added to when something may be counted, and never taken from."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, and_, bindparam, exists, func, or_, select, update

from bot.core.actions.action import Action
from bot.core.actions.notices import Answers, NoticeState, Said
from bot.core.actions.outcome import Moved, Outcome, way_of
from bot.core.numbers.score import band_of
from bot.core.survey.measure import RECOMMENDING
from storage.schema import NOTICE_COUNTS, asks, notice_counts, notices, responses
from storage.statements import insert_if_new, not_searched_by, written

_n, _c, _a, _r = notices.c, notice_counts.c, asks.c, responses.c
_parents, _before, _others = asks.alias("parents"), responses.alias("before"), notices.alias("others")
_OF = select(notice_counts).where(_c.action_id == bindparam("action"))
_SAID = (
    select(_n.person_id, _n.said, _n.said_at)
    .where(_n.action_id == bindparam("action"), _n.said.is_not(None), ~_n.counted)
    .order_by(_n.person_id)
)
_STILL_THERE = select(func.count()).where(_n.action_id == bindparam("action"), _n.said.is_not(None), _n.counted)
_WORDS = (
    select(_n.person_id)
    .where(_n.action_id == bindparam("action"), _n.words.is_not(None), ~_n.words_shown)
    .order_by(_n.person_id)
)
_ANYTHING = select(
    exists().where(
        _n.survey_id == bindparam("survey"),
        or_(and_(_n.said.is_not(None), ~_n.counted), and_(_n.words.is_not(None), ~_n.words_shown)),
    )
)
_HEARD_OF = written(NoticeState.SENT, NoticeState.HELD_OUT)
# Between the two answers they heard of another action of the survey as well, or were left out of that.
_SHARED = exists().where(
    _others.c.person_id == _n.person_id,
    _others.c.survey_id == _n.survey_id,
    _others.c.action_id != _n.action_id,
    _others.c.state.in_(_HEARD_OF),
    _others.c.told_at.between(_before.c.answered_at, _r.answered_at),
)
_AGAIN = (
    select(_n.action_id, _n.person_id, _n.state, _r.id.label("response"), _r.score, _SHARED.label("shared"))
    .join_from(asks, notices, (_a.action_id == _n.action_id) & (_a.person_id == _n.person_id))
    .join(responses, _a.response_id == _r.id)
    .join(_parents, _a.parent_id == _parents.c.id)
    .join(_before, _parents.c.response_id == _before.c.id)
    # By their actions: of a survey SQLite would rather find all that was ever asked, at each tick.
    .where(_a.action_id.is_not(None), not_searched_by(_a.survey_id) == bindparam("survey"))
    .where(_a.change_until <= bindparam("now"))
    .where(_n.moved.is_(None), _n.state.in_(_HEARD_OF))
    .order_by(_n.action_id, _n.person_id)
)
_MARK = update(notices).where(_n.action_id == bindparam("action"), _n.person_id == bindparam("person"))
_RELEASE = update(responses).where(_r.id == bindparam("answer"))


class Again(NamedTuple):
    """What somebody answered who was asked again after an action. held_out: they were not told of it.

    shared: another action may have moved them as well, so that it is counted with neither.
    """

    action_id: str
    person_id: int
    response_id: str
    way: str
    held_out: bool
    shared: bool


def begin(db: Connection, action: Action) -> None:
    """Have counts of an action that can be added to."""
    row = {"action_id": action.id, "team_id": action.team_id, "survey_id": action.survey_id}
    insert_if_new(db, notice_counts, row)


def add(db: Connection, action_id: str, **counts: int) -> None:
    """Add to the counts of an action; less than 0 where a note turned out not to have arrived."""
    more = {name: _c[name] + n for name, n in counts.items() if n}
    if more:
        db.execute(update(notice_counts).where(_c.action_id == action_id).values(**more))


def outcome_of(db: Connection, action_id: str, *, waiting: int) -> Outcome | None:
    """Give the figures of an action; none where telling anybody was never planned. waiting: who is still to be told."""
    row = db.execute(_OF, {"action": action_id}).mappings().first()
    if row is None:
        return None
    n = {name: int(row[name]) for name in NOTICE_COUNTS}
    return Outcome(
        told=n["told"],
        waiting=waiting,
        held_out=n["held_out"],
        answers=Answers(n["yes"], n["partly"], n["no"]),
        moved=Moved(n["up"], n["same"], n["down"]),
        moved_without=Moved(n["up_without"], n["same_without"], n["down_without"]),
    )


def answers_of(db: Connection, action_id: str) -> Answers:
    """Give what was said to "does this solve it?", as far as it is counted."""
    found = outcome_of(db, action_id, waiting=0)
    return Answers() if found is None else found.answers


def is_everybody_there(db: Connection, action_id: str) -> bool:
    """Tell whether nobody was forgotten whose word is counted."""
    return db.scalar(_STILL_THERE, {"action": action_id}) == answers_of(db, action_id).n


def is_anything_uncounted(db: Connection, survey_id: int) -> bool:
    """Tell whether anybody said or wrote something about an action that nobody may read yet."""
    return bool(db.scalar(_ANYTHING, {"survey": survey_id}))


def said_uncounted(db: Connection, action_id: str, since: datetime) -> tuple[dict[int, Said], dict[int, Said]]:
    """Give what is in no figure yet, by person: what was said before a moment, and what since then."""
    found: tuple[dict[int, Said], dict[int, Said]] = {}, {}
    for person_id, said, at in db.execute(_SAID, {"action": action_id}):
        found[at >= since][person_id] = Said(said)
    return found


def count_said(db: Connection, action_id: str, found: dict[int, Said]) -> None:
    """Count what people said."""
    _mark(db, action_id, found, "counted")
    said = list(found.values())
    add(db, action_id, **{one.value: said.count(one) for one in Said})


def words_unshown(db: Connection, action_id: str) -> list[int]:
    """Give whose words nobody may read yet."""
    return list(db.scalars(_WORDS, {"action": action_id}))


def show_words(db: Connection, action_id: str, person_ids: Iterable[int]) -> None:
    """Let what people wrote be read."""
    _mark(db, action_id, person_ids, "words_shown")


def moved_uncounted(db: Connection, survey_id: int, now: datetime) -> list[Again]:
    """Give the answers to questions after an action that can't be changed any more, and are in no figure yet."""
    return [_again(row) for row in db.execute(_AGAIN, {"survey": survey_id, "now": now})]


def _again(row: Row[*tuple[Any, ...]]) -> Again:
    way, held_out = way_of(band_of(row.score, RECOMMENDING)), row.state == NoticeState.HELD_OUT
    return Again(row.action_id, row.person_id, row.response, way, held_out=held_out, shared=row.shared)


def count_moved(db: Connection, found: Sequence[Again]) -> None:
    """Count how people moved, once each."""
    for one in found:
        db.execute(_MARK, {"action": one.action_id, "person": one.person_id, "moved": one.way})
        if not one.shared:
            add(db, one.action_id, **{f"{one.way}_without" if one.held_out else one.way: 1})


def release(db: Connection, found: Sequence[Again], day: date) -> None:
    """Put the answers of a guarded survey into a release of their own: they are in no other figure."""
    alone: dict[str, Any] = {"released_day": day, "stage": None, "counted_as": {}}
    db.execute(_RELEASE, [{"answer": one.response_id, **alone} for one in found])


def _mark(db: Connection, action_id: str, person_ids: Iterable[int], column: str) -> None:
    rows: list[dict[str, Any]] = [{"action": action_id, "person": one, column: True} for one in person_ids]
    if rows:
        db.execute(_MARK, rows)
