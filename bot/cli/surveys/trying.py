"""nps-bot try: people whose answers to a survey are always tries."""

import click

from bot.cli.errors import sentences
from bot.cli.surveys.ask import find_person, get_to_know
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.asking.trying import set_only_tries
from bot.services.survey.finding import find_survey
from bot.settings import read_settings
from bot.slack.blocks.screen import plain_text
from bot.slack.blocks.survey.reasons import tries_screen
from bot.wiring import local_context, open_existing_database


@click.command("try")
@click.argument("person")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option("--off", is_flag=True, help="Let their answers count again.")
def try_(*, person: str, name: str | None, off: bool) -> None:
    """Let what PERSON (a Slack id, @name or e-mail) answers be a try, which counts nowhere; they are told."""
    with sentences():
        settings = read_settings()
        person = find_person(person, settings)
        ctx = local_context(open_existing_database(settings.database_url))
        survey = find_survey(ctx, OPERATOR, Deed.ASK, name)
        get_to_know(ctx, settings, person)
        changed = set_only_tries(ctx, survey, person, tries=not off, actor=OPERATOR.id)
    click.echo(plain_text(tries_screen(person, survey, DEFAULT_LANGUAGE, tries=not off, changed=changed)))
