"""nps-bot survey …: create, change, list, pause and stop surveys."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import click

from bot.cli.errors import sentences
from bot.cli.people_file import beside, people_by_slack_id, read_people_file
from bot.cli.preview import preview
from bot.cli.readers import warning_about_few, warning_about_readers
from bot.cli.survey_file import read_survey_file
from bot.core.survey.decision import Decision
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.asking.steering import steer
from bot.services.survey import people
from bot.services.survey.finding import find_survey, list_surveys
from bot.services.survey.surveys import RefusedPlanError, apply_plan, refuse_asking_alone, with_people
from bot.settings import read_settings
from bot.slack.blocks.screen import plain_text
from bot.slack.blocks.survey.command import steered_screen
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError
from bot.wiring import local_context, open_database, read_own_benchmarks


@click.group()
def survey() -> None:
    """Create, change, list, pause and stop surveys."""


@survey.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def apply(file: Path) -> None:
    """Create the survey that FILE (TOML) describes, or change it to that."""
    with sentences():
        settings = read_settings()
        described = read_survey_file(file, read_own_benchmarks(settings))
        token = settings.slack_bot_token
        directory = Directory(token.get_secret_value(), settings.slack_api_url) if token is not None else None
        listed = _listed_people(beside(file, described.people_file), directory) if described.people_file else {}
        if directory is not None:
            _refuse_outsiders(directory, described.summary_channel)
        ctx = local_context(open_database(settings.database_url))
        plan = with_people(described.plan(), listed)
        refuse_asking_alone(plan)
        done = apply_plan(ctx, plan, actor=OPERATOR.id)
        people.keep_properties(ctx, listed)
        click.echo(f"Survey '{plan.name}' {done}.")
        if directory is not None:
            for channel in dict.fromkeys((plan.summary_channel, *plan.audience.channels)):
                if channel is not None:
                    _warn_about_channel(directory, channel)
        for warning in (warning_about_few(plan), warning_about_readers(plan, directory)):
            if warning is not None:
                click.echo(warning, err=True)


def _listed_people(path: Path, directory: Directory | None) -> dict[str, Mapping[str, str]]:
    found, missing = people_by_slack_id(read_people_file(path), directory)
    for email in missing:
        click.echo(f"Nobody in Slack has the address {email}: left out.", err=True)
    return found


def _deciding(decision: Decision, summary: str) -> click.Command:
    """Make the command that carries one decision about a survey out."""

    @click.argument("name")
    def command(name: str) -> None:
        with sentences():
            ctx = local_context(open_database(read_settings().database_url))
            done = steer(ctx, find_survey(ctx, OPERATOR, Deed.STEER, name), decision, actor=OPERATOR.id)
            click.echo(plain_text(steered_screen(done, DEFAULT_LANGUAGE)))

    return click.command(decision.value, help=summary)(command)


survey.add_command(_deciding(Decision.PAUSE, "Send nothing of the survey NAME until it goes on."))
survey.add_command(_deciding(Decision.RESUME, "Let the survey NAME go on; what was missed is spread out."))
survey.add_command(_deciding(Decision.STOP, "Pause the survey NAME and end its wave: nobody else is asked in it."))


def _refuse_outsiders(directory: Directory, channel: str) -> None:
    """Raise RefusedPlanError for a channel that people of other companies read; one that can't be seen is not refused.

    What changes later is found when a summary is about to leave.
    """
    with suppress(DirectoryError):  # the warnings that follow say what could not be checked
        if directory.outsiders_read(channel):
            raise RefusedPlanError(
                f"People from outside your company can read {channel}, so no summary may stand there: name another "
                "summary_channel, one that only your company reads, and apply the file again. Nothing was changed."
            )


def _warn_about_channel(directory: Directory, channel: str) -> None:
    try:
        if not directory.is_member(channel):
            click.echo(f"The bot is not in {channel} yet: type /invite @NPS Bot in that channel.", err=True)
    except DirectoryError as error:
        if error.code == "channel_not_found":
            click.echo(
                f"The bot can't see {channel}: check the id, and type /invite @NPS Bot in it if it is private.",
                err=True,
            )
        else:
            click.echo(f"The channel could not be checked: {error}.", err=True)


survey.add_command(preview)


@survey.command("list")
def list_() -> None:
    """List the surveys."""
    with sentences():
        ctx = local_context(open_database(read_settings().database_url))
        found = list_surveys(ctx)
        if not found:
            click.echo("There is no survey yet. Make one with: nps-bot survey apply FILE.toml")
        for one in found:
            state = "paused" if one.plan.paused else "running"
            click.echo(f"{one.plan.name}: {one.plan.product}, {one.plan.privacy}, {state}")
