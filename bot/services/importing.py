"""Bringing in answers from elsewhere: person,score,comment,answered_at. The same file twice changes nothing."""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.core.answer import AnswerKind, NewAnswer, NewComment, Source, Wording, new_answer
from bot.core.survey import DEFAULT_SURVEY, SURVEY_NAME, Privacy, Survey, SurveyPlan
from bot.services.context import Context
from bot.services.surveys import add_survey
from storage.queries import answers, people, surveys, workspaces

REQUIRED = ("person", "score", "answered_at")
KNOWN = (*REQUIRED, "comment")
COMMENT_QUESTION = "import"
LONGEST_KEY = 200
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
    is no such CSV, for a name that no survey can have, and for an anonymous survey, whose answers must not name people.
    """
    name = name or DEFAULT_SURVEY
    if not SURVEY_NAME.fullmatch(name):
        raise BadFileError(f"'{name}' can't be a survey's name: use letters, digits, spaces, - and _, at most 64.")
    existing = ctx.read(lambda db: surveys.survey_by_name(db, ctx.team_id, name))
    if existing is not None and existing.plan.privacy is Privacy.ANONYMOUS:
        raise BadFileError(f"Survey '{name}' is anonymous; a file that names people can't be imported into it.")
    plan = existing.plan if existing else SurveyPlan(name=name, product=name, asker=name)
    rows, bad = _read(source, plan.zone, ctx.now())  # before the transaction: reading holds up nobody

    def work(db: Connection) -> Outcome:
        survey = surveys.survey_by_name(db, ctx.team_id, name)
        fresh, known, clashes = _sort_out(db, survey, rows)
        problems = tuple(sorted([*bad, *clashes], key=lambda problem: problem.line))
        keep = [] if strict and problems else fresh
        if keep and not dry_run:
            _keep(db, ctx, survey or add_survey(db, ctx, plan), keep)
        return Outcome(len(keep), known, problems)

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
    person, score = record["person"].replace("\x00", "").strip(), record["score"].strip()
    if not 0 < len(person) <= LONGEST_KEY:
        what = f"is longer than {LONGEST_KEY} characters" if person else "is empty"
        return Problem(line, f"person {what}; give any short key that stays the same for a person")
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
    new = [_answer(ctx, survey, row, ids[row.person]) for row in rows]
    answers.add(db, new)
    answers.add_comments(db, [_comment(ctx, answer, row) for answer, row in zip(new, rows, strict=True) if row.comment])
    answers.relink(db, survey.id, set(ids.values()))
    workspaces.write_audit(
        db, team_id=ctx.team_id, at=ctx.now(), actor="command line", verb="imported", subject=f"survey:{survey.id}"
    )


def _answer(ctx: Context, survey: Survey, row: Row, person_id: int) -> NewAnswer:
    return new_answer(
        survey,
        answer_id=ctx.new_id(),
        person_id=person_id,
        ask_id=None,
        kind=AnswerKind.IMPORT,
        score=row.score,
        given_at=row.answered_at,
        source=Source.IMPORT,
        wording=Wording(survey.language, survey.wording_version),
    )


def _comment(ctx: Context, answer: NewAnswer, row: Row) -> NewComment:
    return NewComment(
        id=ctx.new_id(),
        team_id=answer.team_id,
        response_id=answer.id,
        question=COMMENT_QUESTION,
        text=row.comment,
        summary_slot=answer.summary_slot,
    )
