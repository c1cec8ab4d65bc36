"""Answers one by one, and what became of them in a report: for whoever wants to see behind the numbers."""

from collections.abc import Sequence

from sqlalchemy import Connection, case, func, literal, select

from bot.core.clock.window import Window
from bot.core.numbers.policy import Policy
from bot.core.numbers.replies import Accounted, Reply
from storage.queries.numbers.counting import COUNTED, corrected_by, in_window
from storage.schema import comments, people, responses
from storage.statements import in_chunks


def account_for(db: Connection, survey_id: int, window: Window, policy: Policy) -> Accounted:
    """Sort the answers of a window by whether and why they count under a policy, as it was when the window ended."""
    c = responses.c
    followed = [(c.superseded_day <= window.end, literal("superseded"))] if policy is Policy.LATEST else []
    fate = case(
        (corrected_by(window.end), literal("corrected")),
        (~COUNTED, literal("reasks")),
        *followed,
        else_=literal("counted"),
    )
    query = select(fate, func.count()).where(c.survey_id == survey_id, c.answered_day <= window.end)
    if window.start is not None:
        query = query.where(c.answered_day >= window.start)
    found = {row[0]: row[1] for row in db.execute(query.group_by(fate))}
    return Accounted(*(found.get(name, 0) for name in ("counted", "corrected", "superseded", "reasks")))


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


def _comments_of(db: Connection, response_ids: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    c = comments.c
    for ids in in_chunks(response_ids):
        query = select(c.response_id, c.text).where(c.response_id.in_(ids)).order_by(c.question, c.id)
        for response_id, text in db.execute(query):
            found.setdefault(response_id, []).append(text)
    return found
