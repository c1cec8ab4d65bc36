"""The commands, and what they share."""

import sys
from io import TextIOWrapper

import click

from bot.cli.actions import action
from bot.cli.answers.backup import backup, restored
from bot.cli.answers.exporting import export
from bot.cli.answers.forget import forget
from bot.cli.answers.importing import import_
from bot.cli.answers.tallies import tallies
from bot.cli.benchmarks import benchmarks
from bot.cli.commands import Commands
from bot.cli.doctor import doctor
from bot.cli.manifest import manifest
from bot.cli.quotes import quotes
from bot.cli.report import report
from bot.cli.run import demo, migrate, run
from bot.cli.surveys.ask import ask
from bot.cli.surveys.survey import survey
from bot.cli.surveys.trying import try_
from bot.cli.themes import themes
from bot.cli.understand import understand_
from bot.core.health.findings import Check, Finding
from bot.settings import misspelt_settings
from bot.slack.blocks.survey.health import finding_as_plain


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="nps-bot", message="%(version)s")
@click.pass_context
def main(click_context: click.Context) -> None:
    """NPS surveys in Slack, as a conversation, with numbers that say how sure they are."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # cp1252, as Windows writes into a pipe, has not even a minus sign
    for one in () if click_context.invoked_subcommand == doctor.name else misspelt_settings():  # which tells it itself
        click.echo(finding_as_plain(Finding(Check.SETTING_MISSPELT, one._asdict())), err=True)


for _command in (
    run, doctor, demo, survey, ask, try_, report, action, quotes, understand_, themes, import_, export, forget,
    benchmarks, tallies, backup, restored, migrate, manifest,
):  # fmt: skip
    main.add_command(_command)
