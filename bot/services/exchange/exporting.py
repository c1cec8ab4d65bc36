"""Taking answers out: a stream of rows, with no more in them than the survey's promise allows."""

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Any, TextIO

from sqlalchemy import Connection, Row

from bot.core.conversation.ask import AskKind
from bot.core.exchange.exported import ORDER, Cell, Group, Stored, columns_of, exported, hidden_in, refuse_few
from bot.core.exchange.formula import as_text
from bot.core.privacy.promise import keeps_person, shows_movement
from bot.core.survey.survey import Privacy, Survey
from bot.services.context import Context
from storage.queries.exchange import exporting


class Format(StrEnum):
    """How rows are written: a table for spreadsheets, or one JSON object a line."""

    CSV = "csv"
    JSONL = "jsonl"


def export_answers(ctx: Context, survey: Survey, out: TextIO, form: Format) -> int:
    """Write all answers of a survey, one after the other, and give how many.

    Raises RefusedExportError, before anything is written, where too few have answered for what they were promised.
    """

    def work(db: Connection) -> int:
        by_person, privacy = keeps_person(survey.plan.privacy), survey.plan.privacy
        refuse_few(privacy, exporting.respondents(db, survey.id, by_person=by_person))
        sizes = exporting.group_sizes(db, survey.id, survey.plan.segments, by_person=by_person)
        columns = columns_of(survey.plan.segments)
        write = _csv(out, columns) if form is Format.CSV else _jsonl(out, columns)
        count = 0
        for count, row in enumerate(_rows(ctx, db, survey, sizes), start=1):  # noqa: B007 (the last one is the answer)
            write(row)
        return count

    return ctx.read_once(work)


def _rows(ctx: Context, db: Connection, survey: Survey, sizes: dict[Group, int]) -> Iterator[tuple[Cell, ...]]:
    plan = survey.plan
    shown = sizes.keys() - hidden_in(plan.privacy, sizes)
    few_reasks = not shows_movement(plan.privacy, _reasks(sizes))
    for batch in exporting.answers_of(db, survey.id, plan.segments, ORDER[plan.privacy]):
        written = _exported_comments(db, survey, [row.id for row in batch])
        for row in batch:
            answer = _stored(row, written.get(row.id), len(plan.segments))
            if not (few_reasks and row.kind == AskKind.REASK):  # a colleague who was asked again is known as one
                yield exported(answer, plan.privacy, ctx.new_id(), hidden=answer.group not in shown)


def _reasks(sizes: dict[Group, int]) -> int:
    return sum(size for (kind, *_), size in sizes.items() if kind == AskKind.REASK)


def _exported_comments(db: Connection, survey: Survey, ids: Sequence[str]) -> dict[str, str]:
    if survey.plan.privacy is not Privacy.ANONYMOUS:
        return exporting.comments_of(db, ids, None)
    # Not before their batch of five is out, or the day would tell whose they are.
    return exporting.comments_of(db, ids, survey.comments_through) if survey.comments_through else {}


def _stored(row: Row[*tuple[Any, ...]], comment: str | None, properties: int) -> Stored:
    values = tuple(row)[len(row) - properties :]
    return Stored(
        id=row.id,
        answered_at=row.answered_at,
        answered_day=row.answered_day,
        score=row.score,
        group=(row.kind, row.source, row.language, *values),
        superseded=row.superseded_day is not None,
        person=row.slack_user_id or row.external_key,
        name=row.name,
        comment=comment,
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
