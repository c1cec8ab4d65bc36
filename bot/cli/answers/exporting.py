"""nps-bot export: all answers of a survey, for other programs."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from io import TextIOWrapper
from pathlib import Path
from tempfile import mkstemp
from typing import TextIO

import click

from bot.cli.answers.forget import unknown
from bot.cli.errors import sentences
from bot.core.exchange.bad_file import BadFileError
from bot.core.exchange.person_object import person_object
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.context import Context
from bot.services.exchange.exporting import Format, export_answers
from bot.services.privacy import forgetting
from bot.services.survey.finding import find_survey
from bot.settings import read_settings
from bot.wiring import local_context, open_existing_database


@click.command("export")
@click.option("--survey", "name", help="Which survey; not needed when there is one, or one called default.")
@click.option(
    "--format",
    "form",
    type=click.Choice([one.value for one in Format]),
    default=Format.CSV.value,
    show_default=True,
    help="A table for spreadsheets, or one JSON object a line.",
)
@click.option("--person", help="All that is kept about one person, as JSON: a Slack id, or the key from a file.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Into which file.  [default: printed]")
def export(*, name: str | None, form: str, person: str | None, out: Path | None) -> None:
    """Write out all answers of a survey, or all that is kept about one person.

    Names, times and texts leave only as far as the survey promised. A file is there when it is whole.
    """
    with sentences():
        ctx = local_context(open_existing_database(read_settings().database_url))
        if person is not None:
            _export_person(ctx, person, out)
            return
        survey = find_survey(ctx, OPERATOR, Deed.EXPORT, name)
        if out is None:
            export_answers(ctx, survey, _printed(), Format(form))
            sys.stdout.flush()
            return
        with _renamed_when_whole(out) as file:
            count = export_answers(ctx, survey, file, Format(form))
    click.echo(f"{count} answers written to {out}.", err=True)


def _export_person(ctx: Context, who: str, out: Path | None) -> None:
    """Write what whoever it is about may ask for. Answers to anonymous surveys lead to nobody, and are not in it."""
    kept = forgetting.kept_about(ctx, who)
    if kept is None:
        raise BadFileError(unknown(who))
    with nullcontext(_printed()) if out is None else _renamed_when_whole(out) as file:
        file.write(json.dumps(person_object(kept), ensure_ascii=False, indent=2) + "\n")


def _printed() -> TextIO:
    """Print what a file would hold, whatever a terminal shows: names and comments are in every script."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    return sys.stdout


@contextmanager
def _renamed_when_whole(path: Path) -> Iterator[TextIO]:
    """Open a file that takes its name, and the place of one that is there, only once it is written to the end.

    Only who wrote it may read it. A device or a pipe keeps its place and is written into. Raises BadFileError where it
    can't be written.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("w", encoding="utf-8", newline="") as file:
                yield file
            return
        number, name = mkstemp(dir=path.parent, prefix=".nps-", text=True)
        part = Path(name)
        try:
            with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
                yield file
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise BadFileError(f"{path} can't be written: {error.strerror}.") from error
