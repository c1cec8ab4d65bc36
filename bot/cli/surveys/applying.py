"""nps-bot survey apply: from a file to a survey, with a look at Slack in between."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from bot.cli.errors import sentences
from bot.cli.surveys.names import directory_of, with_ids
from bot.cli.surveys.people_file import beside, people_by_slack_id, read_people_file
from bot.cli.surveys.survey_file import read_survey_file
from bot.cli.surveys.survey_text import differences
from bot.core.health.findings import Check, Finding, Standing, of_few, of_readers
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import OPERATOR
from bot.services.health.checking import CannotLookError, check_plan
from bot.services.survey import people
from bot.services.survey.finding import list_surveys
from bot.services.survey.surveys import RefusedPlanError, apply_plan, refuse_asking_alone, refuse_becoming, with_people
from bot.settings import Settings, read_settings
from bot.slack.blocks.survey.health import finding_as_plain
from bot.slack.blocks.survey.setup.changes import consequences
from bot.slack.reading.called import Called
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError
from bot.slack.reading.roster import Roster
from bot.wiring import local_context, open_database, open_existing_database, read_own_benchmarks
from storage.engine import is_made

_TO_COME = {Check.CHANNEL_NOT_JOINED}  # whoever applies a file may well invite the bot afterwards


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would change and what is wrong, and change nothing.")
def apply(file: Path, *, dry_run: bool) -> None:
    """Create the survey that FILE (TOML) describes, or change it to that, and say what changes.

    People, channels and groups may be named (@dana, dana@example.com, #nps, @makers) in place of Slack's ids.
    """
    with sentences():
        settings = read_settings()
        directory = directory_of(settings)
        benchmarks = read_own_benchmarks(settings)
        described = read_survey_file(file, benchmarks, lambda content: with_ids(content, directory))
        listed = _listed_people(beside(file, described.people_file), directory) if described.people_file else {}
        plan = with_people(described.plan(), listed)
        refuse_asking_alone(plan)
        names: dict[str, str] = {}
        findings = list(_checked(plan, directory, names))
        existing = _existing(settings, plan.name)
        if existing:
            refuse_becoming(existing, plan)
        changes = list(differences(existing, plan)) if existing else []
        for change in changes:
            click.echo(f"  {change}")
        for sentence in consequences(existing, plan, DEFAULT_LANGUAGE) if existing else ():
            click.echo(f"  {sentence}")
        if dry_run:
            done = "would be created" if existing is None else "would be so changed" if changes else "is as it says"
        else:
            ctx = local_context(open_database(settings.database_url))
            done = apply_plan(ctx, plan, actor=OPERATOR.id)
            people.keep_properties(ctx, listed)
    click.echo(f"Survey '{plan.name}' {done}.")
    if existing is not None and not existing.reads_as(plan):
        click.echo(
            "The bot that runs tags the comments that are kept anew, some thousands a minute. "
            f"To have it done now: nps-bot themes redo --survey '{plan.name}'"
        )
    for finding in findings:
        if finding.standing is not Standing.GOOD:
            click.echo(finding_as_plain(finding, names), err=True)


def _existing(settings: Settings, name: str) -> SurveyPlan | None:
    if not is_made(settings.database_url):
        return None
    known = list_surveys(local_context(open_existing_database(settings.database_url)))
    return next((one.plan for one in known if one.plan.name == name), None)


def _listed_people(path: Path, directory: Directory | None) -> dict[str, Mapping[str, str]]:
    found, missing = people_by_slack_id(read_people_file(path), directory)
    for email in missing:
        click.echo(f"Nobody in Slack has the address {email}: left out.", err=True)
    return found


def _checked(plan: SurveyPlan, directory: Directory | None, names: dict[str, str]) -> Iterator[Finding]:
    """Look whether what a plan names is there, and fill names with what it is called.

    Raises RefusedPlanError for what must not be as it is.

    Where Slack can't be asked nothing is refused; `doctor` and the bot itself look again.
    """
    if directory is None:
        yield from filter(None, [of_few(plan), of_readers(plan)])
        return
    try:
        found = list(check_plan(plan, Called(Roster(directory, directory.identity()), names)))
    except (CannotLookError, DirectoryError) as error:
        yield Finding(Check.SLACK_SILENT, {"said": str(error)})
        return
    wrong = [
        finding_as_plain(one, names) for one in found if one.standing is Standing.BAD and one.check not in _TO_COME
    ]
    if wrong:
        raise RefusedPlanError("\n  ".join((f"'{plan.name}' was not applied. Nothing was changed.", *wrong)))
    yield from found
