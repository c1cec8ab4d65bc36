"""The proof that tallies say what the answers say, and the cure where they do not."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from bot.core.survey.roles import OPERATOR
from bot.services.context import Context
from storage.postgres import take_time
from storage.queries.numbers import fallen, released_sums
from storage.queries.numbers.tallies import ask_tallies, audience_notes, tally_changes, tally_totals
from storage.queries.numbers.tallies.tally_totals import Days
from storage.queries.numbers.themes import about
from storage.queries.survey import surveys, workspaces
from storage.statements import in_chunks


@dataclass(frozen=True, slots=True)
class Checked:
    """How a survey's tallies compare with its answers. differ: the number of cells that say something else.

    Among them the answers beside which other themes are noted than their words have, or another fall than their
    person's answers show, and whom the survey has asked or is there for.
    """

    survey: str
    differ: int


AT_ONCE = 500
"""Changes that are folded in one transaction; on SQLite clicks wait for it, a twentieth of a second or so."""


def fold_answers(ctx: Context) -> None:
    """Add what clicks have noted to the tallies; what is left out now is in every report all the same."""
    while ctx.transact(partial(tally_changes.fold, team_id=ctx.team_id, limit=AT_ONCE)) == AT_ONCE:
        pass


def fold_asked(ctx: Context) -> None:
    """Likewise what was noted of whom surveys asked, and what became of it."""
    while ctx.transact(partial(ask_tallies.fold, team_id=ctx.team_id, limit=AT_ONCE)) == AT_ONCE:
        pass


PEOPLE_AT_ONCE = 5_000
"""Who came into an audience, or left it, and is noted in one transaction; on SQLite clicks wait for it likewise."""


def note_audiences(ctx: Context) -> None:
    """Note who is in the audiences of surveys where others may be than was noted."""
    for survey_id in ctx.read(lambda db: surveys.audiences_to_note(db, ctx.team_id)):
        note_audience(ctx, survey_id)


def note_audience(ctx: Context, survey_id: int, at_once: int = PEOPLE_AT_ONCE) -> None:
    """Note who is in the audience of a survey."""
    while not ctx.transact(partial(_note_audience, survey_id=survey_id, at_once=at_once)):
        pass


def _note_audience(db: Connection, survey_id: int, at_once: int) -> bool:
    survey = surveys.held_survey(db, survey_id)
    return survey is None or audience_notes.note(db, survey, at_once)


ANSWERS_AT_ONCE = 3_000
"""Answers counted in one transaction; on SQLite clicks wait for it, with four properties a third of a second."""


def at_once_on() -> None:
    """Stand in where nobody else writes meanwhile."""


def check_tallies(ctx: Context, at_once: int = ANSWERS_AT_ONCE) -> list[Checked]:
    """Count every answer, some days at a time, and compare with the tallies; one line for each survey, oldest first."""
    differ = Counter(ctx.read(partial(_whole_differ, team_id=ctx.team_id)))
    for days in _parts(ctx, at_once):
        differ.update(ctx.read(partial(_differ, team_id=ctx.team_id, days=days)))
    every = ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id))
    return [Checked(survey.plan.name, differ[survey.id]) for survey in every]


def rebuild_tallies(
    ctx: Context, at_once: int = ANSWERS_AT_ONCE, give_way: Callable[[], object] = at_once_on
) -> list[Checked]:
    """Count every answer anew, some days at a time, and compare.

    Of each day reports see what was there, or what is right; an answer that is given meanwhile waits for its turn.
    give_way: waits a moment between two transactions, or on SQLite nobody else has a turn.
    """
    for days in _parts(ctx, at_once):
        ctx.write(partial(_count_anew, team_id=ctx.team_id, days=days))
        give_way()
    for people in in_chunks(ctx.read(partial(ask_tallies.people_that_differ, team_id=ctx.team_id)), at_once):
        ctx.write(partial(ask_tallies.approach_anew, whose=people))
        give_way()
    for survey in ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id)):
        note_audience(ctx, survey.id)
        give_way()
    ctx.write(partial(_end_counting, ctx=ctx))
    return check_tallies(ctx, at_once)


def _parts(ctx: Context, at_once: int) -> list[Days]:
    return ctx.read(lambda db: tally_totals.parts(db, ctx.team_id, at_once))


def _differ(db: Connection, team_id: str, days: Days) -> dict[int, int]:
    take_time(db)
    found = Counter(tally_totals.differences(db, team_id, days))
    for noted in (about.NOTED, fallen.NOTED):
        found.update(noted.differences(db, team_id, *days))
    return found


def _whole_differ(db: Connection, team_id: str) -> Counter[int]:
    take_time(db)
    found = Counter(released_sums.differences(db, team_id))
    found.update(ask_tallies.cells_that_differ(db, team_id))
    found.update(survey_id for survey_id, _ in ask_tallies.people_that_differ(db, team_id))
    for survey in surveys.surveys_of(db, team_id):
        found[survey.id] += audience_notes.count_wrong(db, survey)
    return found


def _count_anew(db: Connection, team_id: str, days: Days) -> None:
    take_time(db)
    tally_totals.rebuild(db, team_id, days)
    for noted in (about.NOTED, fallen.NOTED):
        noted.rebuild(db, team_id, *days)
    ask_tallies.rebuild(db, team_id, *days)


def _end_counting(db: Connection, ctx: Context) -> None:
    take_time(db)
    tally_totals.look_again(db)
    released_sums.rebuild(db, ctx.team_id)
    what = {"actor": OPERATOR.id, "verb": "rebuilt", "subject": "tallies"}
    workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), **what)
