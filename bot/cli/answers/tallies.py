"""nps-bot tallies: whether what reports are counted from is what the answers say."""

from functools import partial
from time import sleep

import click

from bot.cli.errors import sentences
from bot.services.numbers.tallying import Checked, check_tallies, rebuild_tallies
from bot.settings import read_settings
from bot.wiring import local_context, open_existing_database

_GIVE_WAY_S = 0.15  # on SQLite whoever waits looks every tenth of a second whether it is their turn


@click.command()
@click.option("--rebuild", is_flag=True, help="Count every answer anew first, some days at a time.")
@click.pass_context
def tallies(click_context: click.Context, *, rebuild: bool) -> None:
    """Compare the tallies, which reports are read from, with all answers, survey by survey."""
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        found = rebuild_tallies(ctx, give_way=partial(sleep, _GIVE_WAY_S)) if rebuild else check_tallies(ctx)
    if not found:
        click.echo("There is no survey yet, so nothing was counted.", err=True)
    for checked in found:
        click.echo(_sentence(checked))
    if any(checked.differ for checked in found):
        click.echo("Count them anew with: nps-bot tallies --rebuild", err=True)
        click_context.exit(1)


def _sentence(checked: Checked) -> str:
    if not checked.differ:
        return f"{checked.survey}: the tallies equal the answers."
    cells = "one tally differs" if checked.differ == 1 else f"{checked.differ} tallies differ"
    return f"{checked.survey}: {cells} from the answers."
