"""Taking answers out: a stream of rows, with no more in them than the survey's promise allows."""

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Any, TextIO

from sqlalchemy import Connection, Row

from bot.core.exchange.exported import (
    SCORE_AT,
    Cell,
    Stored,
    columns_of,
    exported,
    exported_comment,
    exported_score,
    refuse_unreleased,
)
from bot.core.exchange.formula import as_text
from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.exchange import exporting
from storage.queries.exchange.exporting import NAMED_COLUMNS
from storage.queries.privacy import releasing


class Format(StrEnum):
    """How rows are written: a table for spreadsheets, or one JSON object a line."""

    CSV = "csv"
    JSONL = "jsonl"


def export_answers(ctx: Context, survey: Survey, out: TextIO, form: Format) -> int:
    """Write all answers of a survey, one after the other, and give how many; comments apart are no more answers.

    Raises RefusedExportError, before anything is written, where privacy was promised and nothing is released yet.
    """

    def work(db: Connection) -> int:
        columns = columns_of(survey.plan.segments)
        if is_guarded(survey.plan.privacy):
            waiting = releasing.count_waiting(db, survey.id)
            refuse_unreleased(survey.plan.privacy, exporting.count_released(db, survey.id), waiting)
            rows = _released(ctx, db, survey, len(columns))
        else:
            rows = _named(db, survey)
        write = _csv(out, columns) if form is Format.CSV else _jsonl(out, columns)
        count = 0
        for row in rows:
            write(row)
            count += row[SCORE_AT] is not None
        return count

    return ctx.read_once(work)


def _named(db: Connection, survey: Survey) -> Iterator[tuple[Cell, ...]]:
    for batch in exporting.answers_of(db, survey.id, survey.plan.segments):
        written = exporting.comments_of(db, [row.id for row in batch])
        for row in batch:
            yield exported(_stored(row, written.get(row.id)))


def _released(ctx: Context, db: Connection, survey: Survey, columns: int) -> Iterator[tuple[Cell, ...]]:
    """Give the released answers, then the comments that were told, each in the order of their random ids."""
    for day, score, kind in exporting.released_of(db, survey.id):
        yield exported_score(ctx.new_id(), day, score, kind, columns)
    for day, text in exporting.told_of(db, survey.id):
        yield exported_comment(ctx.new_id(), day, text, columns)


def _stored(row: Row[*tuple[Any, ...]], comment: str | None) -> Stored:
    return Stored(
        id=row.id,
        answered_at=row.answered_at,
        answered_day=row.answered_day,
        score=row.score,
        kind=row.kind,
        superseded=row.superseded_day is not None,
        comment=comment,
        person=row.slack_user_id or row.external_key,
        name=row.name,
        source=row.source,
        language=row.language,
        segments=tuple(row)[NAMED_COLUMNS:],
    )


def _csv(out: TextIO, columns: Sequence[str]) -> Callable[[Sequence[Cell]], object]:
    sheet = csv.writer(out)
    sheet.writerow([as_text(name) for name in columns])
    return lambda row: sheet.writerow([_as_cell(value) for value in row])


def _as_cell(value: Cell) -> Cell:
    if isinstance(value, bool):
        return str(value).lower()
    return as_text(value) if isinstance(value, str) else value


def _jsonl(out: TextIO, columns: Sequence[str]) -> Callable[[Sequence[Cell]], object]:
    return lambda row: out.write(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False) + "\n")
