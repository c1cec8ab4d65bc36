"""The proof that tallies say what the answers say, and the cure where they do not."""

from dataclasses import dataclass

from sqlalchemy import Connection

from bot.core.survey.roles import OPERATOR
from bot.services.context import Context
from storage.postgres import take_time
from storage.queries.numbers import released_sums, tally_changes, tally_totals
from storage.queries.survey import surveys, workspaces


@dataclass(frozen=True, slots=True)
class Checked:
    """How a survey's tallies compare with its answers. differ: the number of cells that say something else."""

    survey: str
    differ: int


AT_ONCE = 500
"""Changes that are folded in one transaction; on SQLite clicks wait for it, a twentieth of a second or so."""


def fold_changes(ctx: Context) -> None:
    """Add what clicks have noted to the tallies; what is left out now is in every report all the same."""
    while ctx.transact(lambda db: tally_changes.fold(db, ctx.team_id, AT_ONCE)) == AT_ONCE:
        pass


def check_tallies(ctx: Context) -> list[Checked]:
    """Count every answer, and compare with the tallies; one line for each survey, oldest first."""
    return ctx.read(lambda db: _compare(db, ctx.team_id))


def rebuild_tallies(ctx: Context) -> list[Checked]:
    """Count every answer anew, and compare, in one transaction: nobody ever reads half of it."""

    def work(db: Connection) -> list[Checked]:
        take_time(db)
        tally_totals.rebuild(db, ctx.team_id)
        released_sums.rebuild(db, ctx.team_id)
        workspaces.write_audit(
            db, team_id=ctx.team_id, at=ctx.now(), actor=OPERATOR.id, verb="rebuilt", subject="tallies"
        )
        return _compare(db, ctx.team_id)

    return ctx.write(work)


def _compare(db: Connection, team_id: str) -> list[Checked]:
    take_time(db)
    tallied, released = tally_totals.differences(db, team_id), released_sums.differences(db, team_id)
    return [
        Checked(survey.plan.name, tallied.get(survey.id, 0) + released.get(survey.id, 0))
        for survey in surveys.surveys_of(db, team_id)
    ]
