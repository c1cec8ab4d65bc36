"""What the words beside an answer are about, kept in its own row: reports by theme read an index of answers alone.

It says nothing that comments do not say. Whatever writes these, or what they are about, keeps it in the same
transaction; how it follows from them is said once, here.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Subquery,
    and_,
    bindparam,
    func,
    literal,
    literal_column,
    select,
    text,
    union_all,
    update,
)

from bot.core.conversation.answer import Source
from bot.core.privacy.releases import NOT_YET
from storage.queries.numbers.counting import COUNTED
from storage.queries.numbers.noted import Noted
from storage.schema import comments, responses
from storage.schema.conversation import FITS
from storage.statements import in_chunks, is_one_of

_c = responses.c
_SPACE: Any = literal_column("' '")  # bound, it would keep statements from being run for many answers at once
ABOUT = func.coalesce(comments.c.corrected_themes, comments.c.themes)
"""What a comment is about: as an owner says, else by its words. Tables of guarded surveys go by the words alone."""


def _of_words() -> ScalarSelect[str]:
    said = select(ABOUT.label("about")).where(comments.c.response_id == _c.id, ABOUT != "").order_by(comments.c.id)
    each = said.correlate(responses).subquery("said")
    return select(func.aggregate_strings(each.c.about, _SPACE)).scalar_subquery()


OF_WORDS = _of_words()
"""The themes of all words beside an answer, comment by comment, some of them twice; null where there are none."""
# Anonymous answers have no day until they are released, and no report of this kind even then: their rows stay as they
# came, and tell of no later words.
_IS_ANOTHER = and_(_c.answered_day != NOT_YET, _c.about.is_distinct_from(OF_WORDS))
_AS_IT_CAME = and_(_c.about.is_(None), _c.person_id.is_(None), _c.source != Source.IMPORT)
NOTED = Noted("about", OF_WORDS, and_(_IS_ANOTHER, ~_AS_IT_CAME))
_KEEP = update(responses).where(_c.id == bindparam("answer"), _IS_ANOTHER).values(about=OF_WORDS)


def has(theme: str, about: ColumnElement[Any]) -> ColumnElement[bool]:
    """Choose the answers with words about a theme, others beside it or not."""
    return (literal(" ") + about + " ").contains(f" {theme} ", autoescape=True)


@cache
def themed_answers(dialect: str) -> Subquery:
    """Give the answers that have themes, those to re-asks left out: with all that is counted of them by theme.

    Both databases find it in an index alone; PostgreSQL looks up the few that are too long for one.
    """
    columns = (_c.id, _c.survey_id, _c.answered_day, _c.superseded_day, _c.score, _c.about, _c.segments, _c.fell_from)
    every = select(*columns).where(COUNTED, _c.about.is_not(None))
    if dialect != "postgresql":
        return every.subquery("themed")
    return union_all(*(every.where(text(which)) for which in (FITS, f"NOT {FITS}"))).subquery("themed")


def keep_about(db: Connection, response_ids: Iterable[str]) -> None:
    """Note anew what the words beside answers are about, after any of them came, went, or changed."""
    for ids in in_chunks(sorted(set(response_ids))):
        if db.dialect.name == "postgresql":
            # Beside an answer whose words somebody else writes at this moment, what they write would not be seen.
            held = select(_c.id).where(is_one_of("postgresql", _c.id, ids)).order_by(_c.id)
            db.execute(held.with_for_update(key_share=True)).all()
        db.execute(_KEEP, [{"answer": one} for one in ids])


def keep_about_beside(db: Connection, comment_ids: Iterable[str]) -> None:
    """Do the same for the answers beside which some comments stand."""
    for ids in in_chunks(comment_ids):
        keep_about(db, db.scalars(select(comments.c.response_id).where(is_one_of(db.dialect.name, comments.c.id, ids))))
