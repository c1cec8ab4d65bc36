"""What an import finds of its lines already there: known, contradicting that, or bringing something new to it.

Asked between staging and keeping; see importing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Index,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.schema import CreateIndex, CreateTableAs, DropTable

from bot.core.conversation.answer import Source
from storage.queries.exchange.importing import STAGED, TAGGED
from storage.queries.numbers.themes.about import keep_about
from storage.queries.numbers.themes.tagged import tag_columns
from storage.schema import comments, people, responses

_c, _staged = responses.c, STAGED.c
_BY_MOMENT = Index("ix_staged_moment", _staged.person_id, _staged.answered_at)  # gone with the staged lines
_MOVE = (
    update(STAGED)
    .where(_staged.line == bindparam("of_line"))
    .values({name: bindparam(f"new_{name}") for name in ("answered_at", "answered_day", "summary_slot")})
)
_WRITE = (
    update(STAGED)
    .where(_staged.line == bindparam("of_line"))
    .values({name: bindparam(f"new_{name}") for name in ("comment_id", "question", "text")})
)
_UNTAG = delete(TAGGED).where(TAGGED.c.line == bindparam("of_line"))


@dataclass(frozen=True, slots=True)
class Clash:
    """A line that gives a person another score than `score`, which they gave at that very moment."""

    line: int
    person: str
    score: int


@dataclass(frozen=True, slots=True)
class Repeats:
    """How many lines say what is known, and how many another score; the first of those; how many comments are new."""

    known: int
    clashing: int
    clashes: tuple[Clash, ...]
    commented: int


def changed_since(db: Connection, survey_id: int) -> list[tuple[int, datetime]]:
    """Give the lines whose score is no longer the known one of their moment, and when it was changed.

    Only of lines that say when: the file is a later state of an answer that an earlier import brought. A line that was
    touched again since its score was changed is of the moment that an import knows it by.
    """
    db.execute(CreateIndex(_BY_MOMENT))  # or of_the_file reads all lines for each answer
    later_answers = responses.alias("later")
    later, other = later_answers.c, STAGED.alias("other").c
    of_the_file = exists().where(other.person_id == later.person_id, other.answered_at == later.answered_at)
    is_later_state = and_(
        later.survey_id == survey_id,
        later.person_id == _c.person_id,
        later.source == Source.IMPORT,
        later.answered_at > _c.answered_at,
        later.answered_at <= _staged.changed_at,
        ~of_the_file,
    )
    query = (
        select(_staged.line, _staged.changed_at, _staged.score, later.answered_at, later.score)
        .join_from(STAGED, responses, _known(survey_id))
        .outerjoin(later_answers, is_later_state)
        .where(_staged.changed_at.is_not(None), _c.source == Source.IMPORT)
        .where(or_(_c.score != _staged.score, later.score.is_not(None)))
        .order_by(_staged.line, later.answered_at)
    )
    found: dict[int, datetime] = {}
    for line, changed_at, score, known_at, known_score in db.execute(query):
        found[line] = known_at if known_score == score else changed_at  # the newest of what is known comes last
    return list(found.items())


def move_lines(db: Connection, moved: Sequence[tuple[int, datetime, date, date]]) -> None:
    """Let lines count from another moment on: (line, moment, its day, its summary)."""
    names = ("of_line", "new_answered_at", "new_answered_day", "new_summary_slot")
    db.execute(_MOVE, [dict(zip(names, one, strict=True)) for one in moved])


def leave_repeated(db: Connection, survey_id: int, *, told: int, late: date | None = None) -> Repeats:
    """Take away the lines that give an answer of a person and a moment that an earlier line or import gave.

    What they tell beyond it is kept: a comment that is new or other than the known one. told: how many of the clashes
    are given, at most. late: the summary of a comment that comes after its answer, none for that of the answer.
    """
    if db.dialect.name == "postgresql":  # which else plans what follows as if the table were empty
        db.execute(text("ANALYZE staged"))
    if not db.scalar(_any_repeated(survey_id)):
        return Repeats(0, 0, (), 0)
    repeated = CreateTableAs(_repeated(survey_id), "repeated", temporary=True)
    db.execute(repeated)
    lines = repeated.table
    clashing = lines.c.kept != lines.c.score
    found = db.execute(select(func.count(), func.count().filter(clashing)).select_from(lines)).one()
    key = func.coalesce(people.c.external_key, people.c.slack_user_id)
    query = select(lines.c.line, key, lines.c.kept).join(people, people.c.id == lines.c.person_id)
    first = tuple(Clash(*row) for row in db.execute(query.where(clashing).order_by(lines.c.line).limit(told)))
    _join_texts(db, lines)
    commented = _keep_new_texts(db, lines, late)
    db.execute(delete(STAGED).where(_staged.line.in_(select(lines.c.line))))
    db.execute(DropTable(lines))
    return Repeats(found[0] - found[1], found[1], first, commented)


def _known(survey_id: int) -> ColumnElement[bool]:
    # Not imports alone: an export of our own that comes back tells what people answered here.
    return and_(_c.survey_id == survey_id, _c.person_id == _staged.person_id, _c.answered_at == _staged.answered_at)


def _any_repeated(survey_id: int) -> Select[tuple[bool]]:
    """Say whether there is anything to look for: mostly there is not, and the windows take four times as long."""
    moments = select(_staged.person_id).group_by(_staged.person_id, _staged.answered_at).having(func.count() > 1)
    # Not a join: SQLite, which knows nothing of the staged lines, begins one with every answer of the survey.
    known = select(_staged.line).where(exists(select(_c.id).where(_known(survey_id))).correlate(STAGED))
    return select(or_(moments.exists(), known.exists()))


def _repeated(survey_id: int) -> Select[Any]:
    """Give the lines, and the score that counts at their moment, which are not the first to say so."""
    moment: Any = {"partition_by": (_staged.person_id, _staged.answered_at), "order_by": _staged.line}
    judged = select(
        _staged.line,
        _staged.person_id,
        _staged.score,
        _c.id.label("response_id"),
        _c.source,
        _c.score.label("known"),
        func.row_number().over(**moment).label("nth"),
        func.first_value(_staged.score).over(**moment).label("first"),
        func.first_value(_staged.line).over(**moment).label("first_line"),
    ).join_from(STAGED, responses, _known(survey_id), isouter=True)
    row = judged.subquery("judged").c
    kept = func.coalesce(row.known, row.first).label("kept")
    told = (row.line, row.person_id, row.score, row.response_id, row.source, row.nth, row.first_line, kept)
    return select(*told).where(row.known.is_not(None) | (row.nth > 1))


def _join_texts(db: Connection, lines: Table) -> None:
    """Put what several lines say of one answer into the first of them: each text once, in the order of the lines."""
    first = STAGED.alias("first_of_them")
    query = (
        select(lines.c.first_line, first.c.comment_id, first.c.text, _staged.comment_id, _staged.question, _staged.text)
        .join_from(lines, STAGED, _staged.line == lines.c.line)
        .join(first, first.c.line == lines.c.first_line)
        .where(lines.c.nth > 1, lines.c.kept == lines.c.score, _staged.text.is_not(None))
        .where(first.c.text.is_distinct_from(_staged.text))
        .order_by(lines.c.line)
    )
    joined: dict[int, tuple[str, str, list[str]]] = {}
    for line, first_id, first_text, comment_id, question, written in db.execute(query):
        texts = joined.setdefault(line, (first_id or comment_id, question, [first_text] if first_text else []))[2]
        texts += [written] if written not in texts else []
    rows = [
        {"of_line": line, "new_comment_id": comment_id, "new_question": question, "new_text": "\n".join(texts)}
        for line, (comment_id, question, texts) in joined.items()
    ]
    if rows:
        db.execute(_WRITE, rows)
        db.execute(_UNTAG, [{"of_line": line} for line in joined])  # what it was about was of the first text alone


def _keep_new_texts(db: Connection, lines: Table, late: date | None) -> int:
    """Keep what known answers of earlier imports were not known to say; gives how many comments are new or other."""
    there = comments.c
    of_answer = and_(there.response_id == lines.c.response_id, there.question == _staged.question)
    said = (
        select(
            lines.c.response_id,
            _staged.comment_id,
            _c.team_id,
            _c.survey_id,
            _c.person_id,
            _staged.question,
            _staged.text,
            _staged.summary_slot,
        )
        .add_columns(there.id.label("there"))
        .join_from(lines, STAGED, _staged.line == lines.c.line)
        .join(responses, _c.id == lines.c.response_id)
        .outerjoin(comments, of_answer)
        .where(lines.c.nth == 1, lines.c.kept == lines.c.score, lines.c.source == Source.IMPORT)
        .where(_staged.text.is_not(None), there.text.is_distinct_from(_staged.text))
    )
    news = CreateTableAs(said, "news", temporary=True)
    db.execute(news)
    new = news.table.c
    row = {
        "id": new.comment_id,
        "team_id": new.team_id,
        "survey_id": new.survey_id,
        "person_id": new.person_id,
        "response_id": new.response_id,
        "question": new.question,
        "text": new.text,
        "summary_slot": new.summary_slot if late is None else _as_day(late),
    }
    added = select(*row.values()).where(new.there.is_(None)).order_by(new.comment_id)
    db.execute(insert(comments).from_select(list(row), added))
    db.execute(update(comments).where(there.id == new.there).values(text=new.text, **tag_columns(None)))
    keep_about(db, db.scalars(select(new.response_id).where(new.there.is_not(None))).all())
    count = db.scalar(select(func.count()).select_from(news.table)) or 0
    db.execute(DropTable(news.table))
    return count


def _as_day(day: date) -> ColumnElement[date]:
    return bindparam("late", day, type_=comments.c.summary_slot.type)
