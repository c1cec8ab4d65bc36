"""nps-bot backup, restored: copying the database, and going on with a copy without asking anybody twice."""

from datetime import datetime
from pathlib import Path

import click

from bot.cli.errors import sentences
from bot.core.exchange.bad_file import BadFileError
from bot.services.health import copies
from bot.settings import read_settings
from bot.wiring import local_context, open_existing_database
from storage.backup import copy_sqlite
from storage.engine import parse_url


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(*, file: Path) -> None:
    """Copy the SQLite database into FILE, while the bot runs.

    FILE is there when it is whole, and only you may read it. A bot that is started on it answers, and asks nobody
    until you say `nps-bot restored --confirm`. A PostgreSQL is copied with pg_dump.
    """
    with sentences():
        url = read_settings().database_url
        if parse_url(url).get_backend_name() != "sqlite":
            raise click.ClickException(
                "This is for SQLite. Copy a PostgreSQL with pg_dump; after restoring it, and before the bot starts, "
                "say nps-bot restored --mark."
            )
        engine = open_existing_database(url)
        if file.exists() and file.samefile(str(engine.url.database)):
            raise BadFileError(f"{file} is the database itself: name another file.")
        ctx = local_context(engine)
        try:
            copy_sqlite(engine, file, lambda db: copies.mark_within(db, ctx))
        except OSError as error:
            raise BadFileError(f"{file} can't be written: {error.strerror}.") from error
    click.echo(f"Copied to {file}.", err=True)


@click.command()
@click.option("--mark", is_flag=True, help="This database was restored with pg_restore or the like: ask nobody yet.")
@click.option("--confirm", is_flag=True, help="This database is the one that counts now: ask again.")
def restored(*, mark: bool, confirm: bool) -> None:
    """Say whether the database is a copy on which nobody is asked yet.

    It is where it comes from `nps-bot backup`, or was marked. What was due between the copy and --confirm then counts
    as asked, a wave that began in between is ended, and summaries whose hour has passed are left out.
    """
    if mark and confirm:
        raise click.UsageError("Give --mark before the bot starts, and --confirm once people may be asked again.")
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        if confirm:
            _tell(copies.confirm(ctx))
            return
        if mark and copies.copied_at(ctx) is None:
            copies.mark(ctx)
        since = copies.copied_at(ctx)
    click.echo(waiting(since) if since else "The database is no copy that waits: all goes on.")


def waiting(since: datetime) -> str:
    """Say what a bot does on a copy of a moment."""
    return (
        f"The database is a copy of {since:%Y-%m-%d %H:%M} UTC: whoever writes or clicks is answered, and nobody is "
        "asked until you say nps-bot restored --confirm."
    )


def _tell(confirmed: copies.Confirmed | None) -> None:
    if confirmed is None:
        click.echo("The database is no copy that waits: there is nothing to confirm.")
        return
    click.echo(f"The bot asks again. Questions that were due since the copy and count as asked: {confirmed.asked}.")
    for name in confirmed.ended:
        click.echo(f"The wave of '{name}' that began since is ended: the next one asks everybody.")
    click.echo("Whoever said stop or /nps forget since the copy has to say so again; nps-bot forget does it for them.")
