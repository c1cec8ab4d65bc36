"""nps-bot doctor: whether everything is in order that the bot needs, and what mends what is not."""

import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

import click
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from bot.cli.errors import sentences
from bot.core.health.findings import Check, Finding, Standing, worst
from bot.core.survey.workspace import Identity
from bot.manifest import needed_scopes
from bot.services.health.checking import (
    Look,
    check_encoder,
    check_named,
    check_next,
    check_sending,
    check_surveys,
    seen,
    unsent,
)
from bot.services.survey.finding import list_surveys
from bot.settings import Settings, misspelt_settings, read_settings
from bot.slack.blocks.survey.health import by_survey, finding_as_plain
from bot.slack.reading.called import Called
from bot.slack.reading.directory import Directory
from bot.slack.reading.examining import APP_TOKEN, BOT_TOKEN, of_socket, of_workspace, token_kind
from bot.slack.reading.roster import Roster
from bot.version import version_of
from bot.wiring import local_context, system_clock
from storage.engine import is_made, open_engine, place_of
from storage.migrate import newest_revision, revision_of
from storage.unavailable import explained

_MARKS = {Standing.GOOD: "ok", Standing.DOUBTFUL: "look", Standing.BAD: "WRONG"}


@click.command()
@click.option("--json", "json_", is_flag=True, help="Print one JSON object with every finding.")
@click.pass_context
def doctor(click_context: click.Context, *, json_: bool) -> None:
    """Check tokens, scopes, clock, database and every survey; exit with 1 where something is wrong.

    Nothing is changed and nothing is sent.
    """
    with sentences():
        names: dict[str, str] = {}
        findings = list(_examine(read_settings(), names))
    click.echo(_as_json(findings, names) if json_ else "\n".join(_lines(findings, names)))
    if worst(findings) is Standing.BAD:
        click_context.exit(1)


def _examine(settings: Settings, names: dict[str, str]) -> Iterator[Finding]:
    """Look at everything. names: to be filled with what the ids in the findings are called in Slack."""
    yield from (Finding(Check.SETTING_MISSPELT, one._asdict()) for one in misspelt_settings())
    engine, of_database = _database(settings.database_url)
    yield from of_database
    look: Look | None = None
    for found in _slack(settings):
        if isinstance(found, Roster):
            look = Called(found, names)
        else:
            yield found
    yield from seen(partial(check_named, "ADMINS", settings.admin_ids), look)
    yield from _way_in(settings)
    if engine is not None:
        yield from _surveys(engine, look)


def _database(url: str) -> tuple[Engine | None, list[Finding]]:
    place = place_of(url)
    if not is_made(url):
        return None, [Finding(Check.DATABASE_NONE, {"place": place})]
    engine = open_engine(url)
    try:
        revision = revision_of(engine)
    except DBAPIError as error:
        return None, [Finding(Check.DATABASE_UNUSABLE, {"said": explained(error, engine.url) or str(error.orig)})]
    there = Finding(Check.DATABASE, {"place": place})
    if revision == newest_revision():
        return engine, [there]
    is_newer = revision is not None and revision > newest_revision()
    return None, [there, Finding(Check.DATABASE_NEW if is_newer else Check.DATABASE_OLD)]


def _slack(settings: Settings) -> Iterator[Finding | Roster]:
    if settings.slack_bot_token is None:
        yield Finding(Check.TOKEN_NONE)
        return
    token = settings.slack_bot_token.get_secret_value()
    if (wrong := token_kind(token, BOT_TOKEN)) is not None:
        yield wrong
        return
    directory = Directory(token, settings.slack_api_url, pause=None)
    for found in of_workspace(directory, needed_scopes(), system_clock()):
        yield Roster(directory, found) if isinstance(found, Identity) else found


def _way_in(settings: Settings) -> Iterator[Finding]:
    if settings.slack_app_token is None:
        yield Finding(Check.NO_WAY_IN if settings.slack_signing_secret is None else Check.HTTP_ONLY)
        return
    token = settings.slack_app_token.get_secret_value()
    yield token_kind(token, APP_TOKEN) or of_socket(Directory(token, settings.slack_api_url, pause=None))


def _surveys(engine: Engine, look: Look | None) -> Iterator[Finding]:
    ctx = local_context(engine)
    yield check_encoder(ctx)
    yield from check_sending(ctx, unsent(ctx))
    yield from check_surveys(ctx, look)
    for survey in list_surveys(ctx):
        yield from (replace(finding, survey=survey.plan.name) for finding in check_next(ctx, survey))


def _lines(findings: Iterable[Finding], names: Mapping[str, str]) -> Iterator[str]:
    yield f"nps-bot {version_of()}, Python {platform.python_version()}"
    for survey, some in by_survey(findings).items():
        yield from ("", survey) if survey else ()
        yield from (f"  {_MARKS[one.standing]:5}  {finding_as_plain(one, names)}" for one in some)


def _as_json(findings: Iterable[Finding], names: Mapping[str, str]) -> str:
    told = [
        {"check": one.check, "standing": one.standing, "survey": one.survey, "said": finding_as_plain(one, names)}
        for one in findings
    ]
    return json.dumps({"standing": worst(findings), "findings": told}, indent=2)
