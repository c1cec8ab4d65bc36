"""nps-bot action: plan an action, and carry it through."""

from collections.abc import Callable

import click

from bot.cli.ask import check_person
from bot.cli.errors import sentences
from bot.core.actions.action import ActionView
from bot.core.actions.log import What
from bot.core.actions.planning import Draft, MistakesError, told_apart
from bot.core.clock.timing import local_day
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.actions import handling, notifying
from bot.services.actions.handling import RefusedError
from bot.services.context import Context
from bot.services.survey.finding import find_survey
from bot.settings import read_settings
from bot.slack.blocks.actions.dialogs import flawed_screen, refusal_line
from bot.slack.blocks.actions.listing import action_screen
from bot.slack.blocks.actions.reach import preview_screen
from bot.slack.blocks.screen import plain_text
from bot.wiring import local_context, open_existing_database


@click.group()
def action() -> None:
    """Plan what is done about what people wrote, and note what became of it.

    nps-bot report actions lists them. An ID stands in its --json, and is printed when an action is planned.
    """


@action.command("plan")
@click.argument("title")
@click.option("--for", "about", multiple=True, help="A theme, or a word that comments have; several times.")
@click.option("--due", default="", help="By when: 2027-01-31.")
@click.option("--aim", default="", help='"mentions 9 %" of comments at most, or "solved 80 %" of who asked for it.')
@click.option("--owner", help="Slack id of who sees to it.  [default: the survey's first owner]")
@click.option("--hold-out", "held_out", default="", help="So many % of passives hear nothing of it, to compare with.")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
def plan_(*, about: tuple[str, ...], name: str | None, **said: str) -> None:
    """Plan an action. TITLE says what is to be done."""
    if said["owner"]:
        check_person(said["owner"])

    def work(ctx: Context) -> ActionView:
        survey = find_survey(ctx, OPERATOR, Deed.PLAN, name)
        themes, words = told_apart(about, survey.plan.theme_list)
        return handling.plan(ctx, OPERATOR, survey, Draft(themes=themes, words=words, **said))

    view = _do(work)
    click.echo(f"ID {view.action.id}")


@action.command()
@click.argument("id_", metavar="ID")
def start(*, id_: str) -> None:
    """Note that somebody has begun with it."""
    _do(lambda ctx: handling.start(ctx, OPERATOR, id_))


@action.command()
@click.argument("id_", metavar="ID")
@click.option("--note", required=True, help="What has changed, as whoever asked for it reads it.")
@click.option("--yes", is_flag=True, help="Tell them; without it you only see how it reads, and how many it reaches.")
def ship(*, id_: str, note: str, yes: bool) -> None:
    """Note that it is done, and have those told who asked for it."""

    def work(ctx: Context) -> ActionView:
        view = handling.check(ctx, OPERATOR, What.SHIPPED, id_)
        reach = notifying.reach(ctx, view)
        if reach.anybody and not yes:
            click.echo(plain_text(preview_screen(view, reach, note, DEFAULT_LANGUAGE)))
            raise click.ClickException("nobody was told yet; with --yes they are")
        return handling.ship(ctx, OPERATOR, id_, note=note)

    _do(work)


@action.command()
@click.argument("id_", metavar="ID")
@click.option("--why", required=True, help="Why nothing comes of it.")
@click.option("--tell", is_flag=True, help="Those who asked for it are told so, in these words.")
def drop(*, id_: str, why: str, tell: bool) -> None:
    """Note that it won't be done."""
    _do(lambda ctx: handling.drop(ctx, OPERATOR, id_, why=why, tell=tell))


@action.command()
@click.argument("id_", metavar="ID")
def reopen(*, id_: str) -> None:
    """Go on with what was done or dropped."""
    _do(lambda ctx: handling.reopen(ctx, OPERATOR, id_))


def _do(work: Callable[[Context], ActionView]) -> ActionView:
    """Do it, and print how the action stands then."""
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        try:
            view = work(ctx)
        except MistakesError as error:
            raise click.ClickException(plain_text(flawed_screen(error.mistakes, DEFAULT_LANGUAGE))) from error
        except RefusedError as error:
            raise click.ClickException(refusal_line(error.why, error.owner, DEFAULT_LANGUAGE)) from error
    today = local_day(ctx.now(), view.survey.plan.zone)
    click.echo(plain_text(action_screen(view, DEFAULT_LANGUAGE, today)))
    return view
