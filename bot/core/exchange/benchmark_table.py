"""One's own benchmarks, as they stand in a table: every row is checked, and every mistake said with its line."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.core.clock.holidays import is_known_country
from bot.core.exchange.bad_file import BadFileError
from bot.core.numbers.benchmarks import Benchmark, Percentiles
from bot.core.survey.keys.described import Described, Population
from bot.core.survey.measure import Measure

COLUMNS = ("industry", "label", "nps", "source", "published", "method")
MAY_BE_LEFT_OUT = (
    "measures", "country", "population", "n_people", "n_firms", "touchpoint", "p25", "p50", "p75"
)  # fmt: skip
_LONGEST_SLUG = 32  # of the column in which a survey keeps it
_LONGEST_TEXT = 200
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_WHOLE = re.compile(r"-?[0-9]{1,9}", re.ASCII)


class _MistakeError(ValueError):
    """A cell is not what it should be."""


def read_benchmarks(header: Sequence[str], lines: Iterable[tuple[int, Sequence[str]]], today: date) -> list[Benchmark]:
    """Read a table's rows. Raises BadFileError with a sentence for every mistake."""
    names = [name.strip().casefold() for name in header]
    missing = [name for name in COLUMNS if name not in names]
    unknown = [name for name in names if name not in {*COLUMNS, *MAY_BE_LEFT_OUT}]
    if missing or unknown or len(set(names)) < len(names):
        raise BadFileError(
            f"The first line must name the columns {','.join(COLUMNS)}, and may name {','.join(MAY_BE_LEFT_OUT)}; "
            f"it says: {','.join(header) or 'nothing'}."
        )
    rows: dict[tuple[str, Measure, Described], tuple[int, Benchmark]] = {}
    mistakes: list[str] = []
    for line, cells in lines:
        try:
            row = _row(names, cells, today)
        except _MistakeError as error:
            mistakes.append(f"line {line}: {error}.")
            continue
        first, _ = rows.setdefault((row.industry, row.measures, row.described), (line, row))
        if first != line:
            same = "measure, country and population"
            mistakes.append(f"line {line}: {row.industry} with the same {same} stands in line {first} already.")
    if mistakes:
        raise BadFileError("\n  ".join(["These rows are wrong:", *mistakes]))
    return [row for _, row in rows.values()]


def _row(names: Sequence[str], cells: Sequence[str], today: date) -> Benchmark:
    if len(cells) != len(names):
        raise _MistakeError(f"it has {len(cells)} fields and the first line {len(names)}; quote a text with a comma")
    said = dict.fromkeys(MAY_BE_LEFT_OUT, "") | {name: cell.strip() for name, cell in zip(names, cells, strict=True)}
    return Benchmark(
        industry=_slug(said["industry"]),
        label=_short_text(said, "label"),
        points=_points_cell(said, "nps"),
        source=_short_text(said, "source"),
        published=_published_day(said["published"], today),
        method=_short_text(said, "method"),
        measures=_measure(said["measures"]),
        country=_country(said["country"]),
        population=_population(said["population"]),
        n_people=_count(said, "n_people"),
        n_firms=_count(said, "n_firms"),
        touchpoint=_short_text(said, "touchpoint") if said["touchpoint"] else None,
        percentiles=_percentiles(said),
        own=True,
    )


def _slug(text: str) -> str:
    if not _SLUG.fullmatch(text) or len(text) > _LONGEST_SLUG:
        raise _MistakeError(
            f"industry {text!r} should be small letters, digits and single hyphens, at most {_LONGEST_SLUG}, such as "
            "travel-agencies"
        )
    return text


def _short_text(said: Mapping[str, str], name: str) -> str:
    if not 0 < len(said[name]) <= _LONGEST_TEXT or not said[name].isprintable():
        raise _MistakeError(f"{name} should be a text of 1 to {_LONGEST_TEXT} characters")
    return said[name]


def _points_cell(said: Mapping[str, str], name: str) -> int:
    if not _WHOLE.fullmatch(said[name]) or not -100 <= int(said[name]) <= 100:  # noqa: PLR2004 (the ends of the scale)
        raise _MistakeError(f"{name} {said[name]!r} should be a whole number of points from -100 to 100")
    return int(said[name])


def _published_day(text: str, today: date) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise _MistakeError(f"published {text!r} should be a date like 2026-03-31") from error
    if day > today:
        raise _MistakeError(f"published {text!r} lies in the future")
    return day


def _measure(text: str) -> Measure:
    if text.casefold() not in {"", Measure.NPS, Measure.ENPS}:
        raise _MistakeError(f"measures {text!r} should be nps or enps")
    return Measure(text.casefold() or Measure.NPS)


def _country(text: str) -> str | None:
    if text and not is_known_country(text):
        raise _MistakeError(f"country {text!r} should be one country's two letters such as JP, or empty")
    return text or None


def _population(text: str) -> Population | None:
    if text.casefold() not in {"", *Population}:
        raise _MistakeError(f"population {text!r} should be {', '.join(Population)}, or empty")
    return Population(text.casefold()) if text else None


def _count(said: Mapping[str, str], name: str) -> int | None:
    text = said[name]
    if text and not (_WHOLE.fullmatch(text) and int(text) > 0):
        raise _MistakeError(f"{name} {text!r} should be how many there were, a whole number from 1, or empty")
    return int(text) if text else None


def _percentiles(said: Mapping[str, str]) -> Percentiles | None:
    names = ("p25", "p50", "p75")
    if not any(said[name] for name in names):
        return None
    low, middle, high = (_points_cell(said, name) for name in names)
    if not low <= middle <= high:
        raise _MistakeError(f"p25, p50 and p75 should rise, and are {low}, {middle}, {high}")
    return Percentiles(low, middle, high)
