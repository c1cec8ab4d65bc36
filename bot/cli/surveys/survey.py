"""nps-bot survey …: create, change, show, list, pause, stop and delete surveys."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

import click

from bot.cli.commands import Commands
from bot.cli.errors import sentences
from bot.cli.surveys.applying import apply
from bot.cli.surveys.preview import preview
from bot.cli.surveys.survey_text import as_file
from bot.core.survey.decision import Decision, meant_by
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.measure import Kind
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import OPERATOR, Deed
from bot.core.survey.survey import Survey
from bot.services.asking import previewing
from bot.services.asking.steering import steer
from bot.services.context import Context
from bot.services.health.checking import CannotLookError, is_read
from bot.services.survey.finding import find_survey, list_surveys
from bot.services.survey.surveys import delete_survey, holdings_of
from bot.settings import Settings, read_settings
from bot.slack.blocks.screen import plain, plain_text
from bot.slack.blocks.survey.steering import steered_text
from bot.slack.reading.called import Called
from bot.slack.reading.directory import SOON_S, Directory
from bot.slack.reading.reader import DirectoryError
from bot.slack.reading.roster import Roster
from bot.wiring import local_context, open_existing_database
from storage.engine import is_made, place_of


@click.group(cls=Commands)
def survey() -> None:
    """Create, change, show, list, pause, stop and delete surveys."""


survey.add_command(apply)
survey.add_command(preview)


def _deciding(decision: Decision, summary: str) -> click.Command:
    """Make the command that carries one decision about a survey out."""

    @click.argument("name")
    def command(name: str) -> None:
        with sentences():
            ctx = local_context(open_existing_database(read_settings().database_url))
            found = find_survey(ctx, OPERATOR, Deed.STEER, name)
            done = steer(ctx, found, meant_by(decision, found), actor=OPERATOR.id)
            click.echo(plain_text(plain(steered_text(done, DEFAULT_LANGUAGE))))

    return click.command(decision.value, help=summary)(command)


survey.add_command(_deciding(Decision.START, "Let the survey NAME ask, which was made paused."))
survey.add_command(_deciding(Decision.PAUSE, "Send nothing of the survey NAME until it goes on."))
survey.add_command(_deciding(Decision.RESUME, "Let the survey NAME go on; what was missed is spread out."))
survey.add_command(_deciding(Decision.STOP, "Pause the survey NAME and end its wave: nobody else is asked in it."))


@survey.command()
@click.argument("name", required=False)
def show(name: str | None) -> None:
    """Print the survey NAME as a file that `apply` takes."""
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        click.echo(as_file(find_survey(ctx, OPERATOR, Deed.PREVIEW, name).plan), nl=False)


@survey.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask whether that is meant.")
def delete(name: str, *, yes: bool) -> None:
    """Delete the survey NAME and everything that was asked and said in it, for good.

    People stay known, and that they opted out. To keep the answers, write them out first: nps-bot export.
    """
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        found = find_survey(ctx, OPERATOR, Deed.STEER, name)
        held = holdings_of(ctx, found)
        click.echo(f"'{name}': answers {held.answers}, comments {held.comments}, questions {held.questions}.", err=True)
        if not yes:
            click.confirm("Delete all of it, for good?", abort=True, err=True)
        delete_survey(ctx, found, actor=OPERATOR.id)
    click.echo(f"Survey '{name}' deleted.")


@survey.command("list")
def list_() -> None:
    """List the surveys: whose, where their summaries go, and when the next question leaves."""
    with sentences():
        settings = read_settings()
        url = settings.database_url
        lines = list(_lines(local_context(open_existing_database(url)), settings)) if is_made(url) else []
        cure = f"Make one with /nps setup, or nps-bot survey apply FILE.toml (into {place_of(url)})"
        click.echo("\n".join(lines or [f"There is no survey yet. {cure}"]))


def _lines(ctx: Context, settings: Settings) -> Iterator[str]:
    found = list_surveys(ctx)
    names = _names([survey.plan for survey in found], settings)
    for survey in found:
        plan = survey.plan
        channel = plan.summary_channel or "nowhere"
        about = (
            plan.product,
            plan.privacy,
            f"owner {', '.join(names.get(owner, owner) for owner in plan.owners) or 'none'}",
            f"into {names.get(channel, channel)}",
        )
        yield f"{plan.name}: {', '.join(about)}, {_state(ctx, survey)}"


def _names(plans: Iterable[SurveyPlan], settings: Settings) -> Mapping[str, str]:
    """Give what owners and channels are called, as far as Slack tells at once; nothing without a token."""
    names: dict[str, str] = {}
    if settings.slack_bot_token is not None:
        token = settings.slack_bot_token.get_secret_value()
        directory = Directory(token, settings.slack_api_url, pause=None, timeout_s=SOON_S)
        with suppress(CannotLookError, DirectoryError):
            look = Called(Roster(directory, directory.identity()), names)
            for plan in plans:
                for owner in plan.owners:
                    look.person(owner)
                if plan.summary_channel is not None:
                    look.channel(plan.summary_channel)
    return names


def _state(ctx: Context, survey: Survey) -> str:
    if survey.plan.paused:
        return "paused"
    if survey.plan.kind is Kind.CSAT:
        return "running, asks nobody by itself"
    if not is_read(ctx, survey):
        return "running, the bot reads its audience once it runs"
    coming = next(iter(previewing.preview(ctx, survey).moments), None)
    zone = survey.plan.zone
    when = f"next question {coming.astimezone(zone):%Y-%m-%d %H:%M} ({zone.key})" if coming else "nobody to be asked"
    return f"running, {when}"
