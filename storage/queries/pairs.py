"""The same people twice: their answers that count in one window and in another."""

from sqlalchemy import Connection, select
from sqlalchemy.orm import aliased

from bot.core.change import Pair
from bot.core.window import Window
from storage.queries.scanning import COUNTED, in_window
from storage.schema import responses


def pairs_between(db: Connection, survey_id: int, before: Window, after: Window) -> list[Pair]:
    """Give the scores (0-10) of everybody who is counted in both windows; nobody where nobody is known."""
    first = (
        select(responses.c.person_id, responses.c.score)
        .where(responses.c.survey_id == survey_id, responses.c.person_id.is_not(None), COUNTED, in_window(before))
        .subquery()
    )
    second = aliased(
        select(responses.c.person_id, responses.c.score)
        .where(responses.c.survey_id == survey_id, COUNTED, in_window(after))
        .subquery()
    )
    query = select(first.c.score, second.c.score).join_from(first, second, first.c.person_id == second.c.person_id)
    return [(was, now) for was, now in db.execute(query)]
