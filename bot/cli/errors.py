"""Turns known errors into one sentence on standard error and exit code 1; a traceback is for our own mistakes."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ENOSPC
from pathlib import Path

import click
from sqlalchemy.exc import DBAPIError, TimeoutError  # noqa: A004 (of the pool)

from bot.core.clock.window import UnknownWindowError
from bot.core.exchange.bad_file import BadFileError
from bot.core.exchange.exported import RefusedExportError
from bot.core.reports.request import NEEDS_MORE, NotUnderstoodError, Part
from bot.services.survey.correcting import CannotCorrectError
from bot.services.survey.finding import NotAllowedError, OtherKindError, UnknownSurveyError
from bot.services.survey.suggesting import NotSuggestedError
from bot.services.survey.surveys import RefusedPlanError
from bot.settings import BadSettingsError
from bot.slack.reading.reader import DirectoryError
from bot.starting import CannotStartError
from storage.engine import BadDatabaseUrlError
from storage.errors import OtherSchemaError, UnreadablePlanError
from storage.unavailable import DatabaseUnavailableError, explained

KNOWN = (
    BadDatabaseUrlError,
    BadFileError,
    BadSettingsError,
    CannotCorrectError,
    CannotStartError,
    DatabaseUnavailableError,
    DirectoryError,
    NotAllowedError,
    OtherKindError,
    OtherSchemaError,
    NotSuggestedError,
    RefusedExportError,
    RefusedPlanError,
    UnknownSurveyError,
    UnknownWindowError,
    UnreadablePlanError,
)

_LONGEST_SHOWN = 80
_UNDERSTOOD = (
    "a survey, a window such as 90d, by PROPERTY, where PROPERTY=VALUE, every answer, vs previous, vs INDUSTRY, "
    "vs SURVEY, as csv"
)


@contextmanager
def sentences() -> Iterator[None]:
    """Show a known error as its sentence."""
    try:
        yield
    except NotUnderstoodError as error:
        raise click.ClickException(_not_understood(error)) from error
    except KNOWN as error:
        raise click.ClickException(str(error)) from error
    except (DBAPIError, TimeoutError) as error:
        if (sentence := explained(error)) is None:
            raise
        raise click.ClickException(sentence) from error
    except OSError as error:
        if error.errno != ENOSPC:
            raise
        _write_no_more()
        raise click.ClickException("What was asked for could not be written to the end: no space is left.") from error


def _write_no_more() -> None:
    """Let what the buffer holds go nowhere: Python would try once more at the end, and fail in words of its own."""
    with suppress(OSError, ValueError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _not_understood(error: NotUnderstoodError) -> str:
    word, known = error.word, ", ".join(error.known)
    if error.part is Part.TOGETHER:
        return f"'{word}' can't be asked for together with by or where: leave one of them out."
    if not word:
        return f"{NEEDS_MORE[error.part]} needs something behind it: {known or _UNDERSTOOD}."
    said = f"'{word if len(word) <= _LONGEST_SHOWN else word[:_LONGEST_SHOWN] + '…'}' was not understood."
    return f"{said} Known: {known}." if known else f"{said} Use {_UNDERSTOOD}."
