"""nps-bot survey preview: who will be asked when, and everybody else why not."""

import json

import click

from bot.cli.errors import sentences
from bot.core.asking.preview import as_json
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.asking import previewing
from bot.services.context import Context
from bot.services.survey import audiences, workspaces
from bot.services.survey.finding import find_survey
from bot.settings import Settings, read_settings
from bot.slack.blocks.screen import plain_text
from bot.slack.blocks.survey.preview import preview_lines, preview_text
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError
from bot.slack.reading.roster import Roster
from bot.wiring import local_context, open_existing_database


@click.command()
@click.argument("name", required=False)
@click.option("--all", "everybody", is_flag=True, help="List everybody, one line each.")
@click.option("--json", "json_", is_flag=True, help="Print one JSON object with everybody in it; instants in UTC.")
def preview(name: str | None, *, everybody: bool, json_: bool) -> None:
    """Say who the survey NAME is going to ask when, and why not everybody else. Nothing is sent."""
    with sentences():
        settings = read_settings()
        ctx = _read_what_is_due(local_context(open_existing_database(settings.database_url)), settings)
        survey = find_survey(ctx, OPERATOR, Deed.PREVIEW, name)
        said = previewing.preview(ctx, survey)
        if said.unread and settings.slack_bot_token is None:
            click.echo("Set SLACK_BOT_TOKEN, so that the audience can be read from Slack, and try again.", err=True)
        if json_:
            click.echo(json.dumps(as_json(said)))
        elif everybody and said.lines:
            click.echo("\n".join(preview_lines(said, DEFAULT_LANGUAGE)))
        else:
            click.echo(plain_text(preview_text(said, DEFAULT_LANGUAGE)))


def _read_what_is_due(ctx: Context, settings: Settings) -> Context:
    """Read audiences that were not read yet, where there is a token: a preview comes before the bot ever runs."""
    if settings.slack_bot_token is None:
        return ctx
    directory = Directory(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
    try:
        home = directory.identity()
        workspaces.connected(ctx, home)
        connected = local_context(ctx.engine)
        audiences.sync(connected, Roster(directory, home))
    except DirectoryError as error:
        click.echo(f"Slack could not be read, so the audience is the one of the last time: {error}.", err=True)
        return ctx
    return connected
