"""Bringing in answers from elsewhere, all in one transaction. The same file twice changes nothing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TextIO, TypeVar

from sqlalchemy import Connection

from bot.core.conversation.answer import NewAnswer, Source, Wording, new_answer, segments_of, when_imported
from bot.core.conversation.ask import AskKind
from bot.core.exchange.bad_file import BadFileError
from bot.core.importing.columns import Columns
from bot.core.importing.imported_row import COMMENT_QUESTION, LeftOut, Problem, Row, RowReader
from bot.core.importing.other_rows import Why
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.releases import NOT_YET
from bot.core.survey.keys.setting_types import SURVEY_NAME
from bot.core.survey.measure import Kind
from bot.core.survey.plan import DEFAULT_SURVEY, Privacy, SurveyPlan
from bot.core.survey.roles import OPERATOR
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.exchange.layout import Telling, reader_of
from bot.services.exchange.table_file import TableFile
from bot.services.exchange.tagging_ahead import TaggingAhead
from bot.services.reading import reading_of
from bot.services.survey.finding import UnknownSurveyError
from bot.services.survey.releasing import lay_out_tables, release_staged
from bot.services.survey.surveys import add_survey
from bot.services.survey.theming import tag_new, tags_in
from storage.engine import references_unchecked
from storage.postgres import take_time
from storage.queries.exchange import importing, repeats
from storage.queries.exchange.importing import Lines
from storage.queries.numbers.tallies.tally_changes import count_alone
from storage.queries.survey import people, surveys, workspaces

ROWS_AT_ONCE = 5_000
PROBLEMS_TOLD = 1_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did, or would do.

    commented: how many answers that were known have a new comment or another one. problems: the first thousand of the
    bad lines; bad: how many there are. left_out: how many lines hold no answer to an NPS question, or one of somebody
    who was forgotten, and why. survey: its name. made: there was none of that name. highest: the highest score of the
    good rows, none without any.
    """

    survey: str
    made: bool

    added: int
    known: int
    commented: int
    problems: tuple[Problem, ...]
    bad: int
    left_out: Counter[Why]
    highest: int | None
    columns: Columns
    apart: int = 0  # texts in rows of their own, of which nothing tells to which answer they belong


class _UndoneError(Exception):
    """Takes back what a transaction did and carries what it would have come to."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome


def import_answers(
    ctx: Context,
    source: TextIO,
    name: str | None,
    *,
    dry_run: bool,
    strict: bool,
    telling: Telling | None = None,
) -> Outcome:
    """Read a CSV file and keep its good rows, or with strict none of them when any is bad.

    name: of the survey, none for the only one. telling: what whoever imports says of the file; the rest is guessed. A
    survey that is not there yet is made, confidential and without an audience. Raises BadFileError for a file that is
    no such CSV or can be read in two ways, for a name that no survey can have, and for an anonymous survey, whose
    answers must not name people; UnknownSurveyError without a name where there are several.
    """
    name = name or _only_survey(ctx)
    if not SURVEY_NAME.fullmatch(name):
        raise BadFileError(f"'{name}' can't be a survey's name: use letters, digits, spaces, - and _, at most 64.")
    existing = ctx.read(lambda db: surveys.survey_by_name(db, ctx.team_id, name))
    if existing is not None and existing.plan.privacy is Privacy.ANONYMOUS:
        raise BadFileError(f"Survey '{name}' is anonymous; a file that names people can't be imported into it.")
    if existing is not None and existing.plan.kind is Kind.CSAT:
        raise BadFileError(f"'{name}' is a CSAT survey: answers from files are those to the 0-10 question.")
    plan = existing.plan if existing else SurveyPlan(name=name, product=name, asker=name)
    file = TableFile(source)
    try:
        reader = reader_of(file, plan, telling or Telling(), ctx.now())
        return _write(ctx, plan, file, reader, dry_run=dry_run, strict=strict)
    except BadFileError as error:
        raise BadFileError(f"{error} Nothing was kept.") from error


def _only_survey(ctx: Context) -> str:
    known = ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id))
    names = [survey.plan.name for survey in known if survey.plan.kind is Kind.NPS]
    if len(names) > 1 and DEFAULT_SURVEY not in names:
        raise UnknownSurveyError(None, sorted(names))
    return names[0] if len(names) == 1 else DEFAULT_SURVEY


def _write(
    ctx: Context, plan: SurveyPlan, file: TableFile, reader: RowReader, *, dry_run: bool, strict: bool
) -> Outcome:
    def work(db: Connection) -> Outcome:
        take_time(db)
        count_alone(db, ctx.team_id)
        outcome = _Import(db, ctx, plan, reader).run(file)
        if strict and outcome.bad:
            raise _UndoneError(replace(outcome, added=0))
        if dry_run:
            raise _UndoneError(outcome)
        return outcome

    try:
        with references_unchecked(ctx.engine):
            return ctx.write(work)
    except _UndoneError as undone:
        return undone.outcome


@dataclass(slots=True)
class _Import:
    """One import in its transaction; what it holds does not grow with the file."""

    db: Connection
    ctx: Context
    plan: SurveyPlan
    reader: RowReader
    survey: Survey | None = None
    ahead: TaggingAhead = field(default_factory=TaggingAhead)
    added: int = 0
    known: int = 0
    commented: int = 0
    bad: int = 0
    highest: int | None = None
    left_out: Counter[Why] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)

    def run(self, file: TableFile) -> Outcome:
        """Take the whole file in, some rows at a time; what is wrong with a row is noted, and the others go on."""
        self.survey = surveys.survey_by_name(self.db, self.ctx.team_id, self.plan.name)
        made = self.survey is None
        with importing.room_beside(self.db), closing(self.ahead):
            for lines in _batches(self.reader.together(file.records()), ROWS_AT_ONCE):
                self._take_in([self.reader.read(line, cells) for line, cells in lines])
            if self.survey:
                self._keep(self.survey)
        told = tuple(sorted(self.problems, key=lambda problem: problem.line)[:PROBLEMS_TOLD])
        return Outcome(
            self.plan.name,
            made,
            self.added,
            self.known,
            self.commented,
            told,
            self.bad,
            self.left_out,
            self.highest,
            self.reader.columns,
            self.reader.in_rows.left if self.reader.in_rows else 0,
        )

    def _take_in(self, read: list[Row | Problem | LeftOut]) -> None:
        rows = [one for one in read if isinstance(one, Row)]
        problems = [one for one in read if isinstance(one, Problem)]
        if len(read) > len(rows) + len(problems):
            self.left_out.update(one.why for one in read if isinstance(one, LeftOut))
        self.bad += len(problems)
        self.problems += problems[: PROBLEMS_TOLD - len(self.problems)]
        if rows:
            self.survey = self.survey or add_survey(self.db, self.ctx, self.plan)
            self._stage(self.survey, rows)

    def _stage(self, survey: Survey, rows: list[Row]) -> None:
        ids = people.imported_people(self.db, self.ctx.team_id, (row.person for row in rows), self.ctx.now())
        known = [row for row in rows if row.person in ids]  # whoever was forgotten stays so
        self.left_out[Why.FORGOTTEN] += len(rows) - len(known)
        self.highest = max(self.highest or 0, *(row.score for row in rows))
        if known:
            importing.stage(self.db, self._lines(survey, known, ids))
        said = [(row.line, row.comment) for row in known if row.comment]
        for tagged in self.ahead.take(said, survey.language, reading_of(self.db, self.ctx, survey)):
            importing.tag_staged(self.db, tagged)

    def _lines(self, survey: Survey, rows: Sequence[Row], people_ids: Mapping[str, int]) -> Lines:
        lines, who, scores, texts, moments, facts, changed = zip(*rows, strict=True)
        days, slots = zip(*[when_imported(survey, moment) for moment in moments], strict=True)
        new_id = self.ctx.new_id
        ids, of_comments = zip(*[(new_id(), new_id() if text else None) for text in texts], strict=True)
        return Lines(
            line=lines,
            id=ids,
            person_id=[people_ids[person] for person in who],
            score=scores,
            answered_at=moments,
            answered_day=days,
            summary_slot=slots,
            segments=[one and segments_of(survey, one) for one in facts],
            comment_id=of_comments,
            question=[COMMENT_QUESTION if text else None for text in texts],
            text=[text or None for text in texts],
            changed_at=changed,
        )

    def _keep(self, survey: Survey) -> None:
        """Keep the rows that are new; count those known already, and give those that contradict what is there."""
        guarded = is_guarded(survey.plan.privacy)
        if self.reader.columns.tells_changes:
            self._move_changed(survey)
        for tagged in self.ahead.rest():
            importing.tag_staged(self.db, tagged)
        found = repeats.leave_repeated(self.db, survey.id, told=PROBLEMS_TOLD, late=NOT_YET if guarded else None)
        self.known, self.commented = found.known, found.commented
        self.bad += found.clashing
        self.problems += [
            Problem(clash.line, f"{clash.person!r} has another score ({clash.score}) at the same time already")
            for clash in found.clashes
        ]
        answer = _any_answer(self.ctx, survey)
        if guarded:
            answer = replace(answer, stage=release_staged(self.db, survey))
        for said in importing.untagged_comments(self.db):
            tags = tags_in(self.db, self.ctx, survey, [(text, answer.language) for _, text in said])
            importing.tag_staged(self.db, [(line, found) for (line, _), found in zip(said, tags, strict=True)])
        self.added = importing.keep_staged(self.db, importing.common_of(answer))
        importing.keep_comments(self.db, answer.team_id, survey.id)
        tag_new(self.db, self.ctx, survey)
        if guarded:
            lay_out_tables(self.db, survey)
        if self.added or self.commented:
            now, subject = self.ctx.now(), f"survey:{survey.id}"
            workspaces.write_audit(
                self.db, team_id=self.ctx.team_id, at=now, actor=OPERATOR.id, verb="imported", subject=subject
            )

    def _move_changed(self, survey: Survey) -> None:
        """Let a score that was changed since an earlier import count as given when it was changed."""
        moved = [(line, at, *when_imported(survey, at)) for line, at in repeats.changed_since(self.db, survey.id)]
        if moved:
            repeats.move_lines(self.db, moved)


def _batches(values: Iterator[T], size: int) -> Iterator[list[T]]:
    while batch := list(islice(values, size)):
        yield batch


def _any_answer(ctx: Context, survey: Survey) -> NewAnswer:
    """Give an answer that is like all those of the file in what they have in common."""
    return new_answer(
        survey,
        answer_id="",
        person_id=0,
        ask_id=None,
        kind=AskKind.IMPORT,
        score=0,
        given_at=ctx.now(),
        source=Source.IMPORT,
        wording=Wording(survey.language, survey.wording_version),
    )
