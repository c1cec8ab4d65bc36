"""Answers one by one, and what became of them in a report: for whoever wants to see behind the numbers."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from bot.core.clock.window import Window
from bot.core.reports.policy import Policy
from bot.core.reports.replies import Accounted, Reply
from bot.core.themes import Labelled
from storage.queries.numbers.counting import COUNTED, corrected_by, in_window
from storage.queries.numbers.movements import IS_REASK, released_in
from storage.queries.numbers.tallies import every
from storage.queries.numbers.themes.corrections import LABELS, labelled
from storage.schema import comments, people, responses
from storage.statements import in_chunks


def account_for(db: Connection, survey_id: int, window: Window, policy: Policy) -> Accounted:
    """Sort the answers of a window by whether and why they count under a policy, as it was when the window ended."""
    given, corrected, followed = (counts.n for counts in every.given_in(db, survey_id, window))
    superseded = followed - corrected if policy is Policy.LATEST else 0
    day = responses.c.answered_day
    inside = day <= window.end if window.start is None else day.between(window.start, window.end)
    is_corrected = corrected_by(window.end)
    query = select(func.count(), func.count().filter(is_corrected)).where(responses.c.survey_id == survey_id, inside)
    reasks, reasks_corrected = db.execute(query.where(IS_REASK)).one()
    return Accounted(
        given - corrected - superseded, corrected + reasks_corrected, superseded, reasks - reasks_corrected
    )


def newest_replies(db: Connection, survey_id: int, window: Window, *, limit: int) -> list[Reply]:
    """Give the newest answers that count in a window, with what was written beside them."""
    c = responses.c
    query = (
        select(c.id, c.score, c.answered_day, people.c.slack_user_id, people.c.external_key)
        .outerjoin(people, c.person_id == people.c.id)
        .where(c.survey_id == survey_id, COUNTED, in_window(window))
        .order_by(c.answered_day.desc(), c.id)  # within a day by their random ids, which tell no order
        .limit(limit)
    )
    rows = db.execute(query).all()
    written = _comments_of(db, [row.id for row in rows])
    return [
        Reply(
            id=row.id,
            score=row.score,
            day=row.answered_day,
            person=row.slack_user_id or row.external_key,
            in_slack=row.slack_user_id is not None,
            comments=tuple(written.get(row.id, ())),
        )
        for row in rows
    ]


def released_reasks_in(db: Connection, survey_id: int, window: Window) -> int:
    """Count the answers to re-asks that were released in a window."""
    which = (responses.c.survey_id == survey_id, IS_REASK, released_in(window))
    return db.execute(select(func.count()).where(*which)).scalar_one()


def released_on(db: Connection, survey_id: int, days: Sequence[date]) -> list[Reply]:
    """Give the answers of the releases of some days, nobody named or quoted."""
    c = responses.c
    where = (c.survey_id == survey_id, COUNTED, c.released_day.in_(days))
    rows = db.execute(select(c.id, c.score, c.released_day).where(*where).order_by(c.id))
    return [Reply(row.id, row.score, row.released_day, person=None, in_slack=False, comments=()) for row in rows]


def _comments_of(db: Connection, response_ids: Sequence[str]) -> dict[str, list[Labelled]]:
    found: dict[str, list[Labelled]] = {}
    c = comments.c
    for ids in in_chunks(response_ids):
        query = select(c.response_id, *LABELS).where(c.response_id.in_(ids)).order_by(c.question, c.id)
        for row in db.execute(query):
            found.setdefault(row.response_id, []).append(labelled(row))
    return found
