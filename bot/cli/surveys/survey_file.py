"""Reading a survey file: TOML in, a survey out, every mistake as a sentence that names the key and the cure."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.core.exchange.bad_file import BadFileError
from bot.core.numbers.benchmarks import BUILT_IN, Benchmarks
from bot.services.survey.written import Mistake, MistakesError, WrittenSurvey, read_written

LookUp = Callable[[Mapping[str, Any]], tuple[Mapping[str, Any], Sequence[Mistake]]]
"""Puts ids where a file has names, and gives beside it what is wrong with those that it does not find."""


def _as_it_is(content: Mapping[str, Any]) -> tuple[Mapping[str, Any], Sequence[Mistake]]:
    return content, ()


def read_survey_file(path: Path, benchmarks: Benchmarks = BUILT_IN, look_up: LookUp = _as_it_is) -> WrittenSurvey:
    """Read a survey file. benchmarks: those whose industries it may name.

    Raises BadFileError with one line for each mistake; nothing is changed then.
    """
    content, mistakes = look_up(_content(path))
    try:
        written = read_written(content, benchmarks)
    except MistakesError as error:
        told = {"owners" if one.key == "owner" else one.key for one in mistakes}
        mistakes = [*mistakes, *(one for one in error.mistakes if one.key not in told)]
    else:
        if not mistakes:
            return written
    # One line each, also where one key may be of two kinds and is neither.
    lines = dict.fromkeys(one.sentence for one in mistakes)
    raise BadFileError("\n  ".join((f"{path.name} was not applied, and nothing was changed:", *lines)))


def _content(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadFileError(f"{path.name} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path.name} is not UTF-8 text: save it as that.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadFileError(f"{path.name} is not valid TOML: {error}.") from error
    except (RecursionError, ValueError) as error:
        raise BadFileError(
            f"{path.name} is no survey file: lists or tables stand far too deep in each other, or a number is too long."
        ) from error
