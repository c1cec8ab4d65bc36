"""nps-bot report: the numbers on the command line."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

import click

from bot.cli.errors import sentences
from bot.core.clock.timing import local_day
from bot.core.clock.window import window_named
from bot.core.exchange import account_table
from bot.core.exchange.actions_table import actions_csv, actions_json
from bot.core.exchange.at_risk_table import at_risk_csv, at_risk_json
from bot.core.exchange.loop_table import loop_csv, loop_json
from bot.core.exchange.report_object import as_json
from bot.core.exchange.report_table import as_csv
from bot.core.exchange.themes_table import themes_csv, themes_json
from bot.core.reports.answered import Inquiry
from bot.core.reports.heard import AccountTable
from bot.core.reports.request import AS_TABLE, View, quoted
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.actions.listing import listed
from bot.services.care.following import followed
from bot.services.context import Context
from bot.services.numbers import accounts, requesting, theming
from bot.services.survey.finding import find_survey
from bot.settings import read_settings
from bot.slack.blocks.actions.listing import actions_screen
from bot.slack.blocks.numbers.reports import answered_screen
from bot.slack.blocks.numbers.sides.account_table import accounts_screen
from bot.slack.blocks.numbers.sides.at_risk import at_risk_screen
from bot.slack.blocks.numbers.sides.loop import loop_screen
from bot.slack.blocks.numbers.sides.themes import themes_screen
from bot.slack.blocks.screen import Screen, plain_text
from bot.wiring import local_context, open_existing_database


@click.command()
@click.argument("words", nargs=-1)
@click.option("--json", "json_", is_flag=True, help="Print one JSON object; scores in points, unrounded.")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option("--window", help="Such as 30d, 12m, 2026-Q3 or all.  [default: the survey's own]")
@click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The window's last day, in the survey's zone.  [default: today]"
)
def report(*, words: Sequence[str], json_: bool, name: str | None, window: str | None, as_of: datetime | None) -> None:
    """Print a survey's report.

    WORDS are those of /nps report: a survey, a window, by PROPERTY, where PROPERTY=VALUE, vs previous, vs INDUSTRY,
    vs SURVEY, every answer, as csv; or accounts: a row for each company; or themes: what people write about; or
    at-risk: who may be about to leave though their number is high; or loop: what became of cases; or
    actions: each with its aim against now.
    """
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        if window is not None:
            _check(window)
        typed = [*([window] if window else []), *words]
        asked = ctx.look(partial(_read, name=name, typed=typed, last=as_of.date() if as_of else None))
        side = ctx.look(partial(_worked_out, asked=asked))
        if asked.request.as_csv:
            click.echo(side.csv(), nl=False)
        elif json_:
            click.echo(json.dumps(side.json()))
        else:
            click.echo(plain_text(side.screen()))


def _read(ctx: Context, *, name: str | None, typed: Sequence[str], last: date | None) -> Inquiry:
    survey = find_survey(ctx, OPERATOR, Deed.READ, name) if name or not typed else None
    named = [quoted(survey.plan.name)] if survey else []
    asked = requesting.read_typed(ctx, OPERATOR, " ".join([*named, *typed]), last)
    view = asked.request.view
    if view not in AS_TABLE:  # of any other the whole report would be taken for that side of it
        raise click.BadParameter(f"is shown in Slack alone: /nps {view}.", param_hint=f"'{view}'")
    return asked


def _check(window: str) -> None:
    try:
        window_named(window, datetime.now().date())  # noqa: DTZ005 (whether it is a window does not depend on the day)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--window") from error


class _Side(NamedTuple):
    """What was asked for, to be written as whoever asked reads it."""

    csv: Callable[[], str]
    json: Callable[[], dict[str, object]]
    screen: Callable[[], Screen]


def _worked_out(ctx: Context, *, asked: Inquiry) -> _Side:
    match asked.request.view:
        case View.ACCOUNTS:
            return _accounts(asked, accounts.account_table(ctx, asked))
        case View.THEMES:
            themed = theming.themes(ctx, asked)
            return _Side(partial(themes_csv, themed), partial(themes_json, themed), partial(themes_screen, themed))
        case View.AT_RISK:
            risk = theming.at_risk(ctx, asked)
            written = partial(at_risk_csv, risk), partial(at_risk_json, asked, risk)
            return _Side(*written, partial(at_risk_screen, asked, risk))
        case View.LOOP:
            loop = followed(ctx, asked)
            return _Side(partial(loop_csv, loop), partial(loop_json, asked, loop), partial(loop_screen, asked, loop))
        case View.ACTIONS:
            found, today = listed(ctx, asked), local_day(ctx.now(), asked.survey.plan.zone)
            written = partial(actions_csv, found), partial(actions_json, asked, found)
            return _Side(*written, partial(actions_screen, asked, found, today))
    answered, watched = requesting.answer(ctx, asked), requesting.watched(ctx, asked)
    written = partial(as_csv, answered), partial(as_json, answered, watched)
    return _Side(*written, partial(answered_screen, answered))


def _accounts(asked: Inquiry, table: AccountTable | None) -> _Side:
    if table is None:
        raise click.UsageError(f"Survey '{asked.survey.plan.name}' knows no accounts: its file names none as account.")
    written = partial(account_table.as_csv, table), partial(account_table.as_json, table)
    return _Side(*written, partial(accounts_screen, asked, table))
