"""Bringing in answers from elsewhere: person,score,comment,answered_at. The same file twice changes nothing."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.core.survey import Privacy, Survey, SurveyPlan
from bot.core.timing import local_day, next_slot
from bot.services.context import Context
from bot.services.surveys import add_survey
from storage.queries import answers, people, surveys, workspaces

REQUIRED = ("person", "score", "answered_at")
KNOWN = (*REQUIRED, "comment")
COMMENT_QUESTION = "import"
_SCORE = re.compile(r"10|[0-9]", re.ASCII)


class BadFileError(ValueError):
    """A file can't be read as what it should be; the message says where and what to change."""


@dataclass(frozen=True, slots=True)
class Row:
    """One good line: score 0-10, answered_at an aware instant."""

    line: int
    person: str
    score: int
    comment: str
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Problem:
    """One bad line, and what is wrong with it."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did, or would do."""

    added: int
    known: int
    problems: tuple[Problem, ...]


def import_answers(ctx: Context, source: TextIO, name: str | None, *, dry_run: bool, strict: bool) -> Outcome:
    """Read a CSV file and keep its good rows, or with strict none of them when any is bad.

    A survey that is not there yet is made, confidential and without an audience. Raises BadFileError for a file that
    is no such CSV, and for an anonymous survey, whose answers must not name people.
    """

    def work(db: Connection) -> Outcome:
        plan = SurveyPlan(name=name or "default", product=name or "default", asker=name or "default")
        survey = surveys.survey_by_name(db, ctx.team_id, plan.name)
        if survey is not None and survey.plan.privacy is Privacy.ANONYMOUS:
            raise BadFileError(
                f"Survey '{plan.name}' is anonymous; a file that names people can't be imported into it."
            )
        zone = survey.plan.zone if survey else plan.zone
        rows, problems = _read(source, zone, ctx.now())
        fresh, known, clashes = _sort_out(db, survey, rows)
        problems = sorted([*problems, *clashes], key=lambda problem: problem.line)
        keep = [] if strict and problems else fresh
        if not dry_run and (keep or not problems):
            _keep(db, ctx, survey or add_survey(db, ctx, plan), keep)
        return Outcome(len(keep), known, tuple(problems))

    return ctx.write(work)


def _read(source: TextIO, zone: ZoneInfo, now: datetime) -> tuple[list[Row], list[Problem]]:
    rows: list[Row] = []
    problems: list[Problem] = []
    reader = csv.DictReader(source, strict=True)
    try:
        _check_columns(reader.fieldnames)
        for record in reader:
            read = _row(reader.line_num, record, zone, now)
            if isinstance(read, Row):
                rows.append(read)
            else:
                problems.append(read)
    except csv.Error as error:
        raise BadFileError(
            f"The file is not valid CSV near line {reader.line_num}: {error}. Nothing was kept."
        ) from error
    except UnicodeDecodeError as error:
        raise BadFileError("The file is not UTF-8 text; save it as CSV in UTF-8. Nothing was kept.") from error
    return rows, problems


def _check_columns(found: Sequence[str] | None) -> None:
    columns = list(found or [])
    missing = [column for column in REQUIRED if column not in columns]
    unknown = [column for column in columns if column not in KNOWN]
    if missing or unknown or len(set(columns)) != len(columns):
        raise BadFileError(
            "The first line must name the columns person,score,comment,answered_at "
            f"(comment may be left out); it says: {','.join(columns) or 'nothing'}."
        )


def _row(line: int, record: dict[str, Any], zone: ZoneInfo, now: datetime) -> Row | Problem:
    if None in record or any(record[column] is None for column in REQUIRED):
        return Problem(line, "the number of fields differs from the first line; quote a text that holds a comma")
    person, score = record["person"].strip(), record["score"].strip()
    if not person:
        return Problem(line, "person is empty; give any key that stays the same for a person")
    if not _SCORE.fullmatch(score):
        return Problem(line, f"score {score!r} is not a whole number from 0 to 10")
    answered_at = _instant(record["answered_at"].strip(), zone)
    if answered_at is None:
        return Problem(
            line, f"answered_at {record['answered_at']!r} is not a time like 2026-11-22 or 2026-11-22T09:30:00Z"
        )
    if answered_at > now:
        return Problem(line, f"answered_at {record['answered_at']!r} lies in the future")
    return Row(line, person, int(score), (record.get("comment") or "").strip(), answered_at)


def _instant(text: str, zone: ZoneInfo) -> datetime | None:
    try:
        instant = datetime.fromisoformat(text)
        return (instant if instant.tzinfo else instant.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _sort_out(db: Connection, survey: Survey | None, rows: Iterable[Row]) -> tuple[list[Row], int, list[Problem]]:
    """Tell new rows from those known already, in the file or in the database, and from those that contradict them."""
    seen = answers.imported_scores(db, survey.id) if survey else {}
    fresh: list[Row] = []
    known = 0
    clashes: list[Problem] = []
    for row in rows:
        key = (row.person, row.answered_at)
        if key not in seen:
            seen[key] = row.score
            fresh.append(row)
        elif seen[key] == row.score:
            known += 1
        else:
            clashes.append(
                Problem(row.line, f"{row.person!r} has another score ({seen[key]}) at the same time already")
            )
    return fresh, known, clashes


def _keep(db: Connection, ctx: Context, survey: Survey, rows: Sequence[Row]) -> None:
    ids = people.imported_people(db, ctx.team_id, {row.person for row in rows}, ctx.now())
    responses, remarks = [], []
    for row in rows:
        response = _response(ctx, survey, row, ids[row.person])
        responses.append(response)
        if row.comment:
            remarks.append(_remark(ctx, survey, row, str(response["id"])))
    answers.add_imported(db, responses, remarks)
    answers.relink(db, survey.id, ids.values())
    workspaces.write_audit(
        db, team_id=ctx.team_id, at=ctx.now(), actor="command line", verb="imported", subject=f"survey:{survey.id}"
    )


def _response(ctx: Context, survey: Survey, row: Row, person_id: int) -> dict[str, Any]:
    zone, hour = survey.plan.zone, survey.plan.hour
    return {
        "id": ctx.new_id(),
        "team_id": survey.team_id,
        "survey_id": survey.id,
        "person_id": person_id,
        "kind": "import",
        "score": row.score,
        "answered_at": row.answered_at,
        "answered_day": local_day(row.answered_at, zone),
        "summary_slot": next_slot(row.answered_at, zone, hour)[0],
        "source": "import",
        "language": survey.language,
        "wording_version": survey.wording_version,
        "segments": {},
    }


def _remark(ctx: Context, survey: Survey, row: Row, response_id: str) -> dict[str, Any]:
    return {
        "id": ctx.new_id(),
        "team_id": survey.team_id,
        "response_id": response_id,
        "question": COMMENT_QUESTION,
        "text": row.comment,
    }


def lines_of(problems: Iterable[Problem]) -> Iterator[str]:
    """Write problems for the person who can mend the file."""
    return (f"line {problem.line}: {problem.what}" for problem in problems)
