"""The themes of comments, kept beside them: written when a comment is, and anew when the words have changed.

What an owner corrected stands apart from them (corrections.py), so that no new words write over it.
"""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, or_, select, update

from bot.core.themes import Tags
from storage.queries.numbers.themes.about import keep_about_beside
from storage.schema import comments, responses
from storage.statements import not_searched_by

AT_ONCE = 2_000
TAG_COLUMNS = ("themes", "tagged_with", "words")
_c = comments.c
_WRITE = update(comments).where(_c.id == bindparam("comment"))


class TaggedComment(NamedTuple):
    """The tags of a comment, by its id."""

    id: str
    tags: Tags


def tag_columns(tags: Tags | None) -> dict[str, str | None]:
    """Give what stands in the columns of a comment whose text is new; without tags it is to be tagged yet.

    What an owner said of other words of its writer goes with these.
    """
    found: dict[str, str | None] = dict.fromkeys(TAG_COLUMNS) if tags is None else written_tags(tags)
    return found | {"corrected_themes": None}


def written_names(themes: Iterable[str]) -> str:
    """Write themes as they are kept."""
    return " ".join(themes)


def written_tags(tags: Tags) -> dict[str, str | None]:
    """Give the tags of a comment as they are kept, by their TAG_COLUMNS in this order."""
    return dict(zip(TAG_COLUMNS, (written_names(tags.themes), tags.version, tags.words), strict=True))


def names_in(themes: str | None) -> tuple[str, ...]:
    """Read the themes of a comment; none of one that is to be tagged yet."""
    return tuple((themes or "").split())


def count_stale(db: Connection, survey_id: int, version: str) -> int:
    """Count a survey's comments that were not tagged with this version."""
    query = select(func.count()).select_from(comments).join(responses, _c.response_id == responses.c.id)
    return db.execute(query.where(responses.c.survey_id == survey_id, _is_stale(version))).scalar_one()


def stale_after(db: Connection, survey_id: int, version: str, after: str) -> Sequence[Row[str, str, str]]:
    """Give (id, text, language) of the next comments that were not tagged with this version, and hold them.

    after: the id behind which to begin, "" for the first.
    """
    query = select(_c.id, _c.text, responses.c.language).join(responses, _c.response_id == responses.c.id)
    query = query.where(responses.c.survey_id == survey_id, _is_stale(version), _c.id > after)
    return db.execute(query.order_by(_c.id).limit(AT_ONCE).with_for_update(of=comments)).all()


def untagged(db: Connection, survey_id: int) -> Sequence[Row[str, str, str]]:
    """Give (id, text, language) of some comments that were never tagged; none once all of them are."""
    query = select(_c.id, _c.text, responses.c.language).join(responses, _c.response_id == responses.c.id)
    return db.execute(query.where(_of_survey(survey_id), _c.tagged_with.is_(None)).limit(AT_ONCE)).all()


def count_untagged(db: Connection, survey_id: int) -> int:
    """Count a survey's comments that were never tagged: those of before there were themes."""
    query = select(func.count()).select_from(comments).join(responses, _c.response_id == responses.c.id)
    return db.execute(query.where(_of_survey(survey_id), _c.tagged_with.is_(None))).scalar_one()


def _of_survey(survey_id: int) -> ColumnElement[bool]:
    # SQLite begins with those few comments, and not each time with every answer of the survey.
    return not_searched_by(responses.c.survey_id) == survey_id


def _is_stale(version: str) -> ColumnElement[bool]:
    return or_(_c.tagged_with.is_(None), _c.tagged_with != version)


def write_tags(db: Connection, found: Sequence[TaggedComment]) -> None:
    """Keep the themes of comments that are there already."""
    rows: list[dict[str, Any]] = [{"comment": one.id, **written_tags(one.tags)} for one in found]
    if rows:
        db.execute(_WRITE, rows)
        keep_about_beside(db, [one.id for one in found])


def writer_of(comment: str, response: str, person: int | None, *, guarded: bool) -> Hashable:
    """Give who wrote a comment, or where nobody is known the answer.

    Where privacy was promised it is somebody else each time: of five comments alike that are not told there,
    whoever reads them would know that one person wrote two.
    """
    return comment if guarded else person or response
