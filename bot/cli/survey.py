"""nps-bot survey …: create, change, list, pause and stop surveys."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from bot.cli.errors import sentences
from bot.cli.people_file import beside, people_by_slack_id, read_people_file
from bot.cli.preview import preview
from bot.cli.survey_file import read_survey_file
from bot.core.health.findings import Check, Finding, Standing, of_few, of_readers
from bot.core.survey.decision import Decision
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.roles import OPERATOR, Deed
from bot.core.survey.survey import SurveyPlan
from bot.services.asking.steering import steer
from bot.services.health.checking import CannotLookError, check_plan
from bot.services.survey import people
from bot.services.survey.finding import find_survey, list_surveys
from bot.services.survey.surveys import RefusedPlanError, apply_plan, refuse_asking_alone, with_people
from bot.settings import read_settings
from bot.slack.blocks.screen import plain_text
from bot.slack.blocks.survey.command import steered_screen
from bot.slack.blocks.survey.health import finding_as_plain
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError
from bot.slack.reading.roster import Roster
from bot.wiring import local_context, open_database, open_existing_database, read_own_benchmarks
from storage.engine import is_made, place_of

_TO_COME = {Check.CHANNEL_NOT_JOINED}  # whoever applies a file may well invite the bot afterwards


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
        plan = with_people(described.plan(), listed)
        refuse_asking_alone(plan)
        findings = list(_checked(plan, directory))
        ctx = local_context(open_database(settings.database_url))
        done = apply_plan(ctx, plan, actor=OPERATOR.id)
        people.keep_properties(ctx, listed)
        click.echo(f"Survey '{plan.name}' {done}.")
        for finding in findings:
            if finding.standing is not Standing.GOOD:
                click.echo(finding_as_plain(finding), err=True)


def _checked(plan: SurveyPlan, directory: Directory | None) -> Iterator[Finding]:
    """Look whether what a plan names is there. Raises RefusedPlanError for what must not be as it is.

    Where Slack can't be asked nothing is refused; `doctor` and the bot itself look again.
    """
    if directory is None:
        yield from filter(None, [of_few(plan), of_readers(plan)])
        return
    try:
        found = list(check_plan(plan, Roster(directory, directory.identity())))
    except (CannotLookError, DirectoryError) as error:
        yield Finding(Check.SLACK_SILENT, {"said": str(error)})
        return
    wrong = [finding_as_plain(one) for one in found if one.standing is Standing.BAD and one.check not in _TO_COME]
    if wrong:
        raise RefusedPlanError("\n  ".join((f"'{plan.name}' was not applied. Nothing was changed.", *wrong)))
    yield from found


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
            ctx = local_context(open_existing_database(read_settings().database_url))
            done = steer(ctx, find_survey(ctx, OPERATOR, Deed.STEER, name), decision, actor=OPERATOR.id)
            click.echo(plain_text(steered_screen(done, DEFAULT_LANGUAGE)))

    return click.command(decision.value, help=summary)(command)


survey.add_command(_deciding(Decision.PAUSE, "Send nothing of the survey NAME until it goes on."))
survey.add_command(_deciding(Decision.RESUME, "Let the survey NAME go on; what was missed is spread out."))
survey.add_command(_deciding(Decision.STOP, "Pause the survey NAME and end its wave: nobody else is asked in it."))


survey.add_command(preview)


@survey.command("list")
def list_() -> None:
    """List the surveys."""
    with sentences():
        url = read_settings().database_url
        found = list_surveys(local_context(open_existing_database(url))) if is_made(url) else []
        if not found:
            click.echo(f"There is no survey yet. Make one with: nps-bot survey apply FILE.toml (into {place_of(url)})")
        for one in found:
            state = "paused" if one.plan.paused else "running"
            click.echo(f"{one.plan.name}: {one.plan.product}, {one.plan.privacy}, {state}")
