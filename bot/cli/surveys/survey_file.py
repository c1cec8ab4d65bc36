"""Reading a survey file: TOML in, a survey out, every mistake as a sentence that names the key and the cure."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from bot.core.exchange.bad_file import BadFileError
from bot.core.numbers.benchmarks import BUILT_IN, Benchmarks
from bot.services.survey.written import MistakesError, WrittenSurvey, read_written


def read_survey_file(
    path: Path, benchmarks: Benchmarks = BUILT_IN, named: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict
) -> WrittenSurvey:
    """Read a survey file. benchmarks: those whose industries it may name; named: puts ids where it has names.

    Raises BadFileError with one line for each mistake; nothing is changed then.
    """
    content = named(_content(path))
    try:
        return read_written(content, benchmarks)
    except MistakesError as error:
        # One line each, also where one key may be of two kinds and is neither.
        lines = dict.fromkeys(mistake.sentence for mistake in error.mistakes)
        raise BadFileError("\n  ".join((f"{path.name} was not applied:", *lines))) from error


def _content(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadFileError(f"{path.name} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path.name} is not UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadFileError(f"{path.name} is not valid TOML: {error}.") from error
    except (RecursionError, ValueError) as error:
        raise BadFileError(
            f"{path.name} is no survey file: lists or tables stand far too deep in each other, or a number is too long."
        ) from error
