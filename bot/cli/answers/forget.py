"""nps-bot forget: erase one person, for whoever can't ask for it with `/nps forget`."""

import click

from bot.cli.errors import sentences
from bot.core.survey.roles import OPERATOR
from bot.services.privacy import forgetting
from bot.settings import read_settings
from bot.wiring import local_context, open_existing_database


@click.command()
@click.argument("who")
@click.option("--yes", is_flag=True, help="Do not ask whether it is meant.")
def forget(*, who: str, yes: bool) -> None:
    """Erase WHO: a Slack id such as U024BE7LH, or the key that an imported file gave them.

    Their name, their words, and what leads from their answers to them go; the numbers stay in the totals. They are
    asked nothing more, and do not come back with the next look at Slack or the next file.
    """
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        if forgetting.kept_about(ctx, who) is None:
            raise click.ClickException(unknown(who))
        if not yes:
            click.confirm(f"Erase what is kept about {who}? It can't be undone.", abort=True)
        forgetting.forget(ctx, who, actor=OPERATOR.id)
    click.echo(f"{who} is forgotten.")


def unknown(who: str) -> str:
    """Say that nobody is known by an id or key."""
    return f"Nobody is known as {who}. Give a Slack id such as U024BE7LH, or the key from an imported file."
