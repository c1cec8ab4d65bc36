"""nps-bot report: the numbers on the command line."""

import json
from datetime import datetime

import click

from bot.cli.errors import sentences
from bot.core.report import as_json
from bot.core.timing import local_day
from bot.core.window import window_named
from bot.services import reporting
from bot.settings import read_settings
from bot.slack.blocks.screen import plain_text
from bot.slack.blocks.summary import report_screen
from bot.wiring import local_context, open_database


@click.command()
@click.option("--json", "json_", is_flag=True, help="Print one JSON object; scores in points, unrounded.")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option("--window", help="A number of days such as 7d, 30d or 90d, or all.  [default: the survey's own]")
@click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The window's last day, in the survey's zone.  [default: today]"
)
def report(*, json_: bool, name: str | None, window: str | None, as_of: datetime | None) -> None:
    """Print a survey's report."""
    with sentences():
        ctx = local_context(open_database(read_settings().database_url))
        survey = reporting.find_survey(ctx, name)
        end = as_of.date() if as_of else local_day(ctx.now(), survey.plan.zone)
        try:
            chosen = window_named(window or f"{survey.plan.window_days}d", end)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--window") from error
        result = reporting.report_on(ctx, survey, chosen)
        click.echo(json.dumps(as_json(result)) if json_ else plain_text(report_screen(result, survey)))
