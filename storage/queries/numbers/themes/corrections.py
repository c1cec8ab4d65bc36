"""What owners say that comments are about, in place of what their words earned."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, literal, select, update

from bot.core.privacy.promise import is_guarded
from bot.core.privacy.releases import NOT_YET
from bot.core.survey.survey import Survey
from bot.core.themes import Labelled, Lesson
from storage.queries.numbers.themes.about import ABOUT, keep_about_beside
from storage.queries.numbers.themes.tagged import names_in, writer_of, written_names
from storage.schema import comments, responses
from storage.statements import not_searched_by

_c, _r = comments.c, responses.c
_JOINED = comments.join(responses, _c.response_id == _r.id)
ID_LENGTH = 32
LABELS = (_c.id, _c.text, _c.themes, _c.corrected_themes)
_FOUND = select(*LABELS, _r.survey_id).select_from(_JOINED)
_MAY_BE_READ = (_c.summary_slot < NOT_YET, _r.released_day.is_not(None))
_WRITE = update(comments).where(_c.id == bindparam("comment"))


def find(db: Connection, beginning: str) -> list[tuple[int, Labelled]]:
    """Give two at most of the comments whose id begins so, each with its survey's number."""
    # A whole id is looked up in the index, where its beginning may not be.
    is_it = _c.id == beginning if len(beginning) == ID_LENGTH else _c.id.startswith(beginning, autoescape=True)
    query = _FOUND.where(is_it).order_by(_c.id).limit(2)
    return [(row.survey_id, labelled(row)) for row in db.execute(query)]


def may_be_read(db: Connection, comment_id: str, survey: Survey) -> bool:
    """Say whether whoever reads comments of a survey may have seen one: of a guarded one what was told with others."""
    told = _MAY_BE_READ if is_guarded(survey.plan.privacy) else ()
    return db.execute(select(_c.id).select_from(_JOINED).where(_c.id == comment_id, *told)).first() is not None


def newest(
    db: Connection,
    survey: Survey,
    *,
    limit: int,
    theme: str | None = None,
    corrected: bool = False,
    after: date | None = None,
    through: date = date.max,
) -> list[Labelled]:
    """Give so many of the newest comments that may be read, within a day in the order of their random ids.

    theme: of that theme alone; "" for those without any. corrected: those alone that an owner corrected. after,
    through: of the summaries from the one to the other.
    """
    query = _FOUND.where(_of(survey.id), _c.summary_slot > (after or date.min), _c.summary_slot <= through)
    if is_guarded(survey.plan.privacy):
        query = query.where(*_MAY_BE_READ)
    if theme is not None:
        query = query.where(has_theme(theme))
    if corrected:
        query = query.where(_c.corrected_themes.is_not(None))
    return [labelled(row) for row in db.execute(query.order_by(_c.summary_slot.desc(), _c.id).limit(limit))]


def lessons(db: Connection, survey: Survey, *, corrected: bool, limit: int) -> list[Lesson]:
    """Give so many of the newest comments that may be read and were tagged, to learn words from.

    corrected: those that an owner corrected, else the others.
    """
    said, guarded = _c.corrected_themes, is_guarded(survey.plan.privacy)
    query = select(_c.id, _r.id, _r.person_id, _c.text, _r.language, _c.themes, said).select_from(_JOINED)
    query = query.where(_of(survey.id), said.is_not(None) if corrected else said.is_(None), ABOUT.is_not(None))
    if guarded:
        query = query.where(*_MAY_BE_READ)
    # Corrected ones are few: written so, SQLite finds them by the index of theirs, and not by day among all.
    day = func.coalesce(_c.summary_slot, NOT_YET) if corrected else _c.summary_slot
    rows = db.execute(query.order_by(day.desc(), _c.id).limit(limit))
    return [
        Lesson(text, language, writer_of(*of, guarded=guarded), names_in(by_words), _said_by_hand(by_owner))
        for *of, text, language, by_words, by_owner in rows
    ]


def _said_by_hand(themes: str | None) -> tuple[str, ...] | None:
    return None if themes is None else names_in(themes)


def has_theme(theme: str) -> ColumnElement[bool]:
    """Choose the comments that are about a theme, "" for none."""
    if not theme:
        return ABOUT == ""
    return (literal(" ") + ABOUT + " ").contains(f" {theme} ", autoescape=True)


def correct(db: Connection, comment_id: str, themes: Iterable[str] | None) -> None:
    """Keep what an owner says that a comment is about; none to leave it to its words again."""
    _write(db, comment_id, None if themes is None else written_names(themes))


def carry_over(db: Connection, survey_id: int, counted_as: Callable[[str], str | None]) -> None:
    """Say in corrections what the survey calls its themes now. counted_as: gives none for one that is gone."""
    query = select(_c.id, _c.corrected_themes).select_from(_JOINED)
    query = query.where(_of(survey_id), _c.corrected_themes.is_not(None)).with_for_update(of=comments)
    for comment_id, said in db.execute(query.order_by(_c.id)).all():
        now = written_names(dict.fromkeys(filter(None, map(counted_as, names_in(said)))))
        if now != said:
            _write(db, comment_id, now)


def _write(db: Connection, comment_id: str, said: str | None) -> None:
    db.execute(_WRITE, {"comment": comment_id, "corrected_themes": said})
    keep_about_beside(db, [comment_id])


def _of(survey_id: int) -> ColumnElement[bool]:
    # SQLite begins with the comments, and not each time with every answer of the survey.
    return not_searched_by(_r.survey_id) == survey_id


def labelled(row: Row[*tuple[Any, ...]]) -> Labelled:
    """Read a row with the columns of a comment that LABELS names."""
    return Labelled(row.id, row.text, names_in(row.themes), _said_by_hand(row.corrected_themes))
