"""nps-bot quotes: what may be used of what people wrote."""

import json

import click

from bot.cli.errors import sentences
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.care.quoting import may_be_used
from bot.services.survey.finding import find_survey
from bot.settings import read_settings
from bot.slack.blocks.care.quotes import quotes_screen
from bot.slack.blocks.screen import plain_text
from bot.wiring import local_context, open_existing_database


@click.command("quotes")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option("--json", "as_json", is_flag=True, help="All of them as JSON.")
def quotes(*, name: str | None, as_json: bool) -> None:
    """List what people let be quoted, with a name where they said so, and nothing else of them."""
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        survey = find_survey(ctx, OPERATOR, Deed.READ_QUOTES, name)
        found = may_be_used(ctx, survey)
    if as_json:
        click.echo(json.dumps([{"text": one.text, "name": one.name} for one in found], ensure_ascii=False, indent=2))
    else:
        click.echo(plain_text(quotes_screen(survey, found, DEFAULT_LANGUAGE)))
