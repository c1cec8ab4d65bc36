"""nps-bot import: answers from a CSV file."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from difflib import get_close_matches
from pathlib import Path

import click

from bot.cli.answers.text_file import opened
from bot.cli.errors import sentences
from bot.core.clock.date_order import DateOrder
from bot.core.importing.columns import Choices
from bot.core.importing.heading import zone_called
from bot.garbage import look_seldom
from bot.services.context import Context
from bot.services.exchange.importing import Outcome, import_answers
from bot.services.exchange.layout import Telling
from bot.services.survey.finding import list_surveys
from bot.settings import read_settings
from bot.wiring import local_context, open_database

_OTHER_SCALE = 5  # nobody gives more where the scale ends there


class _Zone(click.ParamType[tzinfo]):
    name = "zone"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tzinfo:
        try:
            return zone_called(value)
        except ValueError as error:
            self.fail(f"{error}; name one like Europe/Berlin, UTC, CET or +02:00.", param, ctx)


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--survey", "name", help="Into which survey; made when it is not there.  [default: the only one, or default]"
)
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="PART=NAME",
    help="Which column is person, score, comment or answered_at, or one of the survey's segments. May be repeated, for "
    "comments also with several columns.",
)
@click.option(
    "--without", multiple=True, metavar="COLUMN", help="Read nothing from a column, whatever it holds. May be repeated."
)
@click.option("--no-person", is_flag=True, help="Count each row that does not say who answered as of somebody unknown.")
@click.option(
    "--answered-on",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day on which all rows were answered, where the file has no dates, such as 2026-11-22.",
)
@click.option(
    "--dates",
    type=click.Choice([order.value for order in DateOrder]),
    help="The order in dates such as 03/04/2026, where no line tells.",
)
@click.option("--zone", type=_Zone(), help="The zone of times that name none.  [default: the file's, or the survey's]")
@click.option("--encoding", help="The file's encoding, where it is not recognised.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--strict", is_flag=True, help="Keep nothing when any row is bad.")
@click.pass_context
def import_(  # noqa: PLR0913 (each is an option of the command)
    click_context: click.Context,
    *,
    file: Path,
    name: str | None,
    columns: Sequence[str],
    without: Sequence[str],
    no_person: bool,
    answered_on: datetime | None,
    dates: str | None,
    zone: tzinfo | None,
    encoding: str | None,
    dry_run: bool,
    strict: bool,
) -> None:
    """Import answers from FILE, a CSV with the columns person,score,comment,answered_at.

    Exports of survey tools are understood by the names of their columns in eight languages, and which column was read
    as what is shown. The same file twice changes nothing, and a later export brings what is new. A time without a zone
    is in the survey's zone. Rows that are no answers are left out and counted, bad ones reported by line.
    """
    with sentences():
        look_seldom()
        choices = Choices([_pair(said) for said in columns], without, no_person=no_person, dated=bool(answered_on))
        telling = Telling(
            choices, DateOrder(dates) if dates else None, zone, answered_on.date() if answered_on else None
        )
        ctx = local_context(open_database(read_settings().database_url))
        with opened(file, encoding) as source:
            if source.assumed:
                click.echo(f"Not UTF-8; read as {source.assumed}. Say --encoding if that is wrong.", err=True)
            outcome = import_answers(ctx, source.text, name, dry_run=dry_run, strict=strict, telling=telling)
    if (name is None) is not outcome.made:  # a name with a slip in it makes a survey of its own
        meant = _perhaps_meant(ctx, outcome, dry_run=dry_run) if outcome.made else ""
        click.echo(f"Into the {'new ' if outcome.made else ''}survey {outcome.survey!r}.{meant}", err=True)
    _tell(outcome, dry_run=dry_run)
    if outcome.bad:
        click_context.exit(1)


def _perhaps_meant(ctx: Context, outcome: Outcome, *, dry_run: bool) -> str:
    """Name the survey that is called nearly like a new one, and the way back."""
    others = [survey.plan.name for survey in list_surveys(ctx) if survey.plan.name != outcome.survey]
    near = get_close_matches(outcome.survey, others, n=1)
    way_back = "" if dry_run else f" To take the new one back: nps-bot survey delete '{outcome.survey}'"
    return f" Did you mean {near[0]!r}?{way_back}" if near else ""


def _pair(said: str) -> tuple[str, str]:
    part, equals, name = said.partition("=")
    if not (part and equals and name):
        raise click.BadParameter(f"{said!r} should look like score=Rating.", param_hint="--column")
    return part.strip(), name.strip()


def _tell(outcome: Outcome, *, dry_run: bool) -> None:
    if outcome.columns.guessed:
        click.echo(outcome.columns.told(), err=True)
    for problem in outcome.problems:
        click.echo(f"line {problem.line}: {problem.what}", err=True)
    if more := outcome.bad - len(outcome.problems):
        click.echo(f"… and {more} more.", err=True)
    if outcome.highest is not None and outcome.highest <= _OTHER_SCALE:
        click.echo(
            f"Nobody gives more than {outcome.highest}: is this another scale, such as 1 to 5? NPS needs 0 to 10.",
            err=True,
        )
    if outcome.apart:
        click.echo(
            f"{outcome.apart} texts stand in rows of their own, and nothing tells for sure to which answer they "
            "belong: they were not read. Sort the file by a column such as response_id, or export one row a response.",
            err=True,
        )
    would = "would be added" if dry_run else "added"
    click.echo(f"{outcome.added} {would}, {outcome.known} known already, {outcome.bad} bad.{_more(outcome)}")


def _more(outcome: Outcome) -> str:
    told = f" {outcome.commented} known with a new comment." if outcome.commented else ""
    each = [f"{count} {why.value}" for why, count in sorted(outcome.left_out.items()) if count]
    return told + (f" {outcome.left_out.total()} left out: {', '.join(each)}." if each else "")
