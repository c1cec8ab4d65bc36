"""nps-bot import: answers from a CSV file."""

from pathlib import Path

import click

from bot.cli.errors import sentences
from bot.services.importing import import_answers
from bot.settings import read_settings
from bot.wiring import local_context, open_database


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--survey", "name", help="Into which survey; made when it is not there.  [default: default]")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--strict", is_flag=True, help="Keep nothing when any row is bad.")
@click.pass_context
def import_(click_context: click.Context, file: Path, name: str | None, *, dry_run: bool, strict: bool) -> None:
    """Import answers from FILE, a CSV with the columns person,score,comment,answered_at.

    The same file twice changes nothing. A time without a zone is in the survey's zone. Bad rows are reported by line.
    """
    with sentences():
        ctx = local_context(open_database(read_settings().database_url))
        with file.open(encoding="utf-8-sig", newline="") as source:
            outcome = import_answers(ctx, source, name, dry_run=dry_run, strict=strict)
    for problem in outcome.problems:
        click.echo(f"line {problem.line}: {problem.what}", err=True)
    would = "would be added" if dry_run else "added"
    click.echo(f"{outcome.added} {would}, {outcome.known} known already, {len(outcome.problems)} bad.")
    if outcome.problems:
        click_context.exit(1)
