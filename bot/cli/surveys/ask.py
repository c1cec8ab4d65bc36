"""nps-bot ask: have one person asked, if no rule stands against it."""

import click

from bot.cli.errors import sentences
from bot.cli.surveys.names import directory_of, person_named
from bot.core.asking.subject import SubjectError, read_subject
from bot.core.asking.triggered import Asked
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.measure import Kind
from bot.core.survey.person import PERSON_ID, PersonKind
from bot.core.survey.roles import OPERATOR, Deed
from bot.core.survey.survey import Survey
from bot.services.asking.triggering import trigger
from bot.services.asking.trying import try_out
from bot.services.context import Context
from bot.services.survey import audiences, people, workspaces
from bot.services.survey.finding import find_survey
from bot.settings import Settings, read_settings
from bot.slack.blocks.screen import plain_text
from bot.slack.blocks.survey.reasons import triggered_screen
from bot.slack.reading.directory import Directory
from bot.starting import CannotStartError
from bot.wiring import local_context, open_existing_database

_ANOTHER = "SLACK_BOT_TOKEN belongs to another workspace than the database. Check both it and DATABASE_URL."
_NOT_CONNECTED = (
    "The database knows no workspace yet. Let it learn which it is from Slack, with: nps-bot survey preview"
)


@click.command()
@click.argument("person")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option("--test", "as_test", is_flag=True, help="At once and as a try: it counts nowhere, and binds no rule.")
@click.option("--csat", is_flag=True, help="How satisfied they were: in the CSAT survey; not needed where it is named.")
@click.option("--subject", help='What that is about, such as "ticket 4711": they read it in the question.')
def ask(*, person: str, name: str | None, as_test: bool, csat: bool, subject: str | None) -> None:
    """Have PERSON (a Slack id, @name or e-mail) asked at their next good moment, or say which rule forbids it."""
    with sentences():
        settings = read_settings()
        person = find_person(person, settings)
        ctx = local_context(open_existing_database(settings.database_url))
        survey = find_survey(ctx, OPERATOR, Deed.ASK, name, Kind.CSAT if csat or subject else Kind.NPS)
        about = _read_subject(subject, survey, csat=csat)
        get_to_know(ctx, settings, person, newcomer=not as_test)
        outcome = (try_out if as_test else trigger)(ctx, survey, person, actor=OPERATOR.id, subject=about)
    said = plain_text(triggered_screen(person, outcome, survey, DEFAULT_LANGUAGE))
    if not isinstance(outcome, Asked):
        raise click.ClickException(said)
    click.echo(said)


def _read_subject(subject: str | None, survey: Survey, *, csat: bool) -> str | None:
    if csat and survey.plan.kind is not Kind.CSAT:
        raise click.BadParameter(f"'{survey.plan.name}' is no CSAT survey.", param_hint="--csat")
    try:
        return read_subject(subject, survey.plan)
    except SubjectError as error:
        raise click.BadParameter(str(error), param_hint="--subject") from error


def find_person(written: str, settings: Settings) -> str:
    """Give the Slack id of somebody, written as in a survey file. Raises BadFileError, BadParameter, DirectoryError."""
    person = person_named(written, directory_of(settings))
    if not PERSON_ID.fullmatch(person):
        raise click.BadParameter(
            "should be a Slack id such as U024BE7LH (profile, More, Copy member ID), @dana, or dana@example.com.",
            param_hint="PERSON",
        )
    return person


def get_to_know(ctx: Context, settings: Settings, person: str, *, newcomer: bool = True) -> None:
    """Look somebody up who is in no audience so far. newcomer: they are left alone for a while then.

    Raises CannotStartError, DirectoryError, ClickException.
    """
    if people.is_known(ctx, person):
        return
    if settings.slack_bot_token is None:
        raise CannotStartError(
            f"{person} is not known yet. Set SLACK_BOT_TOKEN, so that they can be looked up in Slack, and try again."
        )
    directory = Directory(settings.slack_bot_token.get_secret_value(), settings.slack_api_url)
    home = directory.identity()
    if home.team_id != ctx.team_id:
        raise CannotStartError(_ANOTHER if workspaces.is_connected(ctx) else _NOT_CONNECTED)
    profile = directory.profile(person, home)
    if profile.kind is PersonKind.GONE:
        raise click.ClickException(f"Slack shows nobody active with the id {person}. Check the id.")
    audiences.keep_profiles(ctx, [profile], newcomers=newcomer)
