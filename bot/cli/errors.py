"""Turns known errors into one sentence on standard error and exit code 1; a traceback is for our own mistakes."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC

import click

from bot.core.bad_file import BadFileError
from bot.core.exported import RefusedExportError
from bot.core.request import NotUnderstoodError
from bot.core.window import UnknownWindowError
from bot.services.reporting import UnknownSurveyError
from bot.services.surveys import RefusedPlanError
from bot.settings import BadSettingsError
from bot.slack.directory import DirectoryError
from bot.wiring import CannotStartError
from storage.engine import BadDatabaseUrlError
from storage.migrate import DatabaseUnavailableError

KNOWN = (
    BadDatabaseUrlError,
    BadFileError,
    BadSettingsError,
    CannotStartError,
    DatabaseUnavailableError,
    DirectoryError,
    NotUnderstoodError,
    RefusedExportError,
    RefusedPlanError,
    UnknownSurveyError,
    UnknownWindowError,
)


@contextmanager
def sentences() -> Iterator[None]:
    """Show a known error as its sentence."""
    try:
        yield
    except KNOWN as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        if error.errno != ENOSPC:
            raise
        raise click.ClickException("What was asked for could not be written to the end: no space is left.") from error
