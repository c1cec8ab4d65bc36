"""nps-bot import: answers from a CSV file."""

import gc
from collections.abc import Sequence
from pathlib import Path

import click

from bot.cli.errors import sentences
from bot.cli.text_file import opened
from bot.core.exchange.date_order import DateOrder
from bot.services.exchange.importing import Outcome, import_answers
from bot.settings import read_settings
from bot.wiring import local_context, open_database


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--survey", "name", help="Into which survey; made when it is not there.  [default: default]")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="PART=NAME",
    help="Which column is person, score, comment or answered_at, or one of the survey's segments. May be repeated.",
)
@click.option(
    "--dates",
    type=click.Choice([order.value for order in DateOrder]),
    help="The order in dates such as 03/04/2026, where no line tells.",
)
@click.option("--encoding", help="The file's encoding, where it is not recognised.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--strict", is_flag=True, help="Keep nothing when any row is bad.")
@click.pass_context
def import_(
    click_context: click.Context,
    *,
    file: Path,
    name: str | None,
    columns: Sequence[str],
    dates: str | None,
    encoding: str | None,
    dry_run: bool,
    strict: bool,
) -> None:
    """Import answers from FILE, a CSV with the columns person,score,comment,answered_at.

    Exports of Delighted, Retently, AskNicely and others are understood by the names of their columns, and which
    column was read as what is shown. The same file twice changes nothing. A time without a zone is in the survey's
    zone. Bad rows are reported by line.
    """
    with sentences():
        gc.freeze()  # or all that is loaded by now is looked through again and again, which is a fifth of the time
        chosen = dict(_pair(said) for said in columns)
        ctx = local_context(open_database(read_settings().database_url))
        with opened(file, encoding) as source:
            if source.assumed:
                click.echo(f"Not UTF-8; read as {source.assumed}. Say --encoding if that is wrong.", err=True)
            outcome = import_answers(
                ctx,
                source.text,
                name,
                dry_run=dry_run,
                strict=strict,
                columns=chosen,
                dates=DateOrder(dates) if dates else None,
            )
    _tell(outcome, dry_run=dry_run)
    if outcome.bad:
        click_context.exit(1)


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
    would = "would be added" if dry_run else "added"
    left_out = (
        f" {outcome.left_out} left out: no NPS answers, or of people who were forgotten." if outcome.left_out else ""
    )
    click.echo(f"{outcome.added} {would}, {outcome.known} known already, {outcome.bad} bad.{left_out}")
