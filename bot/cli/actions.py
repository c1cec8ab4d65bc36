"""nps-bot action: plan an action, and carry it through."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import click

from bot.cli.commands import Commands
from bot.cli.errors import sentences
from bot.cli.surveys.ask import find_person
from bot.core.actions.action import ActionView
from bot.core.actions.deeds import Refusal
from bot.core.actions.log import What
from bot.core.actions.notices import in_languages
from bot.core.actions.planning import Draft, MistakesError, told_apart
from bot.core.clock.timing import local_day
from bot.core.survey.language import DEFAULT_LANGUAGE, LANGUAGES
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.actions import handling, notifying
from bot.services.actions.handling import RefusedError
from bot.services.context import Context
from bot.services.survey.finding import find_survey
from bot.settings import read_settings
from bot.slack.blocks.actions.dialogs import drafted, flawed_screen, refusal_line
from bot.slack.blocks.actions.listing import action_screen
from bot.slack.blocks.actions.reach import preview_screen
from bot.slack.blocks.screen import plain_text
from bot.wiring import local_context, open_existing_database

_EXAMPLE = (
    'nps-bot action plan "Faster exports" --for speed --for export --due 2027-01-31 --aim "mentions 9 %" --owner @dana'
)


@click.group(cls=Commands)
def action() -> None:
    """Plan what is done about what people wrote, and note what became of it.

    nps-bot report actions lists them. An ID stands in its --json, and is printed when an action is planned.
    """


_DUE = click.option("--due", help="By when: 2027-01-31.")
_AIM = click.option("--aim", help='"mentions 9 %" of comments at most, or "solved 80 %" of who asked for it.')


def _owner_named(_: click.Context, __: click.Parameter, written: str | None) -> str | None:
    if not written:
        return written
    with sentences():
        return find_person(written, read_settings())


_OWNER = click.option(
    "--owner",
    callback=_owner_named,
    help="Slack id, @name or e-mail of who sees to it.  [when planned: the survey's first owner]",
)
_HOLD_OUT = click.option("--hold-out", "held_out", help="So many % of passives hear nothing of it, to compare with.")


@action.command("plan")
@click.argument("title")
@click.option("--for", "about", multiple=True, help="A theme, or a word that comments have; several times.")
@_DUE
@_AIM
@_OWNER
@_HOLD_OUT
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
def plan_(*, about: tuple[str, ...], name: str | None, **said: str | None) -> None:
    """Plan an action. TITLE says what is to be done."""

    def work(ctx: Context) -> ActionView:
        survey = find_survey(ctx, OPERATOR, Deed.PLAN, name)
        themes, words = told_apart(about, survey.plan.theme_list)
        draft = replace(Draft(themes=themes, words=words), **_said(said))
        return handling.plan(ctx, OPERATOR, survey, draft)

    view = _do(work)
    click.echo(f"ID {view.action.id}")


@action.command()
@click.argument("id_", metavar="ID")
def start(*, id_: str) -> None:
    """Note that somebody has begun with it."""
    _do(lambda ctx: handling.start(ctx, OPERATOR, id_))


@action.command()
@click.argument("id_", metavar="ID")
@click.option("--title", help="What is to be done.")
@click.option("--for", "about", multiple=True, help="A theme, or a word; several times. These stand for all before.")
@_DUE
@_AIM
@_OWNER
@_HOLD_OUT
def change(*, id_: str, about: tuple[str, ...], **said: str | None) -> None:
    """Change its plan, as long as it is not over. What is not named stays."""
    changed = _said(said)
    if not (about or changed):
        raise click.UsageError("say what is different")

    def work(ctx: Context) -> ActionView:
        view = handling.check(ctx, OPERATOR, What.CHANGED, id_)
        draft = replace(drafted(view.standing.plan), **changed)
        if about:
            themes, words = told_apart(about, view.survey.plan.theme_list)
            draft = replace(draft, themes=themes, words=words)
        return handling.change(ctx, OPERATOR, id_, draft)

    _do(work)


_IN = click.option(
    "--in",
    "also",
    type=(click.Choice(LANGUAGES), str),
    multiple=True,
    metavar="LANGUAGE TEXT",
    help="The same for those who read it in another language; several times.",
)
_YES = click.option(
    "--yes", is_flag=True, help="Tell them; without it you only see how it reads, and how many it reaches."
)


@action.command()
@click.argument("id_", metavar="ID")
@click.option("--note", required=True, help="What has changed, as whoever asked for it reads it.")
@_IN
@_YES
def ship(*, id_: str, note: str, also: tuple[tuple[str, str], ...], yes: bool) -> None:
    """Note that it is done, and have those told who asked for it."""

    def work(ctx: Context) -> ActionView:
        if not yes:
            _preview(ctx, id_, What.SHIPPED, in_languages(note, dict(also)))
        return handling.ship(ctx, OPERATOR, id_, note=note, also=dict(also))

    _do(work)


@action.command()
@click.argument("id_", metavar="ID")
@click.option("--why", required=True, help="Why nothing comes of it.")
@click.option("--tell", is_flag=True, help="Those who asked for it are told so, in these words.")
@_IN
@_YES
def drop(*, id_: str, why: str, tell: bool, also: tuple[tuple[str, str], ...], yes: bool) -> None:
    """Note that it won't be done."""
    if also and not tell:
        raise click.UsageError("--in is for what is told, with --tell")

    def work(ctx: Context) -> ActionView:
        if tell and not yes:
            _preview(ctx, id_, What.DROPPED, in_languages(why, dict(also)))
        return handling.drop(ctx, OPERATOR, id_, why=why, tell=tell, also=dict(also))

    _do(work)


def _preview(ctx: Context, id_: str, what: What, words: Mapping[str, str]) -> None:
    """Show who would be told what, and raise ClickException where that is anybody."""
    view, dropped = handling.check(ctx, OPERATOR, what, id_), what is What.DROPPED
    reach = notifying.reach(ctx, view, dropped=dropped)
    if words[""] and reach.anybody:
        click.echo(plain_text(preview_screen(view, reach, words, DEFAULT_LANGUAGE, dropped=dropped)))
        raise click.ClickException("nobody was told yet; with --yes they are")


@action.command()
@click.argument("id_", metavar="ID")
def reopen(*, id_: str) -> None:
    """Go on with what was done or dropped."""
    _do(lambda ctx: handling.reopen(ctx, OPERATOR, id_))


def _said(said: Mapping[str, str | None]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if value is not None}


def _refusal(error: RefusedError) -> str:
    if error.why is Refusal.NOT_YOURS and error.owner is None:
        return "There is no action with this ID. IDs stand in: nps-bot report actions --json"
    return refusal_line(error.why, error.owner, DEFAULT_LANGUAGE)


def _do(work: Callable[[Context], ActionView]) -> ActionView:
    """Do it, and print how the action stands then."""
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        try:
            view = work(ctx)
        except MistakesError as error:
            said = plain_text(flawed_screen(error.mistakes, DEFAULT_LANGUAGE))
            raise click.ClickException(f"{said}\nSuch as: {_EXAMPLE}") from error
        except RefusedError as error:
            raise click.ClickException(_refusal(error)) from error
    today = local_day(ctx.now(), view.survey.plan.zone)
    click.echo(plain_text(action_screen(view, DEFAULT_LANGUAGE, today)))
    return view
