"""Taking answers out: a stream of rows, with no more in them than the survey's promise allows."""

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
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
    themes_told,
)
from bot.core.exchange.formula import as_text
from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.exchange import exporting
from storage.queries.exchange.exporting import NAMED_COLUMNS, Place, Written
from storage.queries.numbers.themes.tagged import names_in
from storage.queries.privacy import releasing

_Read = Callable[..., Sequence[Row[*tuple[Any, ...]]]]


class Format(StrEnum):
    """How rows are written: a table for spreadsheets, or one JSON object a line."""

    CSV = "csv"
    JSONL = "jsonl"


def export_answers(ctx: Context, survey: Survey, out: TextIO, form: Format) -> int:
    """Write all answers of a survey, one after the other, and give how many; comments apart are no more answers.

    Nothing is being read while something is written: whoever takes the rows may be slow, and answers go on meanwhile.
    Raises RefusedExportError, before anything is written, where privacy was promised and nothing is released yet.
    """
    columns = columns_of(survey.plan.counted_by, survey.plan.scale)
    if is_guarded(survey.plan.privacy):
        rows = _released(ctx, survey, _released_through(ctx, survey), len(columns))
    else:
        rows = _named(ctx, survey)
    write = _csv(out, columns) if form is Format.CSV else _jsonl(out, columns)
    count = 0
    for row in rows:
        write(row)
        count += row[SCORE_AT] is not None
    return count


def _named(ctx: Context, survey: Survey) -> Iterator[tuple[Cell, ...]]:
    after: Place | None = None

    scale = survey.plan.scale

    def work(db: Connection) -> tuple[Sequence[Row[*tuple[Any, ...]]], dict[str, Written], dict[str, str]]:
        page = exporting.answers_after(db, survey.id, survey.plan.counted_by, after)
        ids = [row.id for row in page]
        return page, exporting.comments_of(db, ids), exporting.subjects_of(db, ids) if scale.noted else {}

    while (found := ctx.read(work))[0]:
        page, written, about = found
        yield from (exported(_stored(row, written.get(row.id), about.get(row.id)), scale) for row in page)
        after = (page[-1].answered_day, page[-1].answered_at, page[-1].id)


def _released_through(ctx: Context, survey: Survey) -> date:
    """Give the newest release that leaves: one that closes meanwhile would leave in part. Raises RefusedExportError."""
    count, through = 0, date.min
    for _, day, counts in _pages(ctx, survey, exporting.release_days_after):
        count += counts
        through = max(through, day)
    waiting = ctx.read(lambda db: releasing.count_waiting(db, survey.id))
    refuse_unreleased(survey.plan.privacy, count, waiting)
    return through


def _released(ctx: Context, survey: Survey, through: date, columns: int) -> Iterator[tuple[Cell, ...]]:
    """Give the released answers, then the comments that were told, each in the order of their random ids."""
    told_through = max((day for _, day in _pages(ctx, survey, exporting.told_days_after)), default=date.min)
    for _, day, score, kind in _pages(ctx, survey, exporting.released_after, through=through):
        yield exported_score(ctx.new_id(), day, score, kind, columns, survey.plan.scale)
    for _, day, text, themes in _pages(ctx, survey, exporting.told_after, through=told_through):
        yield exported_comment(ctx.new_id(), day, text, themes_told(names_in(themes)), columns)


def _pages(ctx: Context, survey: Survey, read: _Read, **limits: date) -> Iterator[Row[*tuple[Any, ...]]]:
    """Read rows whose first column is their id by pages."""
    after = ""
    while page := ctx.read(partial(read, survey_id=survey.id, after=after, **limits)):
        yield from page
        after = page[-1][0]


def _stored(row: Row[*tuple[Any, ...]], written: Written | None, subject: str | None) -> Stored:
    return Stored(
        id=row.id,
        answered_at=row.answered_at,
        answered_day=row.answered_day,
        score=row.score,
        kind=row.kind,
        superseded=row.superseded_day is not None,
        comment=written.text if written else None,
        themes=themes_told(written.themes) if written else None,
        subject=subject,
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
