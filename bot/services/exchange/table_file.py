"""Reading a CSV table line by line, as often as needed, without holding it."""

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TextIO

from bot.core.exchange.bad_file import BadFileError

DELIMITERS = ",;\t|"
_TOLD = re.compile(r'"?sep=(.)"?[\r\n]*', re.IGNORECASE)  # the first line that Excel writes and takes for itself
_TITLES = 5  # lines that may stand above the names of the columns
_CUT_OFF = "unexpected end of data"
_TOO_LONG = "field larger than field limit"


class TableFile:
    """A CSV file whose fields are divided by comma, semicolon, tab or bar; which, its first line tells."""

    def __init__(self, source: TextIO) -> None:
        """Take a text opened with newline="", which must be able to go back to its beginning."""
        self._source = source
        self._above = 1

    def header(self) -> list[str]:
        """Give the names of the columns; none in an empty file. Raises BadFileError as `records` does."""
        return next((cells for _, cells in self._numbered_cells()), [])

    def top(self, count: int) -> list[list[str]]:
        """Give the first rows, empty ones left out. Raises BadFileError as `records` does."""
        return [cells for _, cells in islice(self._numbered_cells(), count)]

    def start_behind(self, rows: int) -> None:
        """Say how many rows stand above the first record."""
        self._above = rows

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Give every row below the heading with its line number, those without anything in them left out.

        A text of several lines has the number of its last. Raises BadFileError for what is no CSV or cut off inside a
        quoted text, and for another encoding.
        """
        yield from islice(self._numbered_cells(), self._above, None)

    def _numbered_cells(self) -> Iterator[tuple[int, list[str]]]:
        done = 0
        try:
            self._source.seek(0)
            first = self._source.readline()
            told = _TOLD.fullmatch(first)
            if told is None:
                delimiter = _delimiter([first, *islice(self._source, _TITLES)])
                self._source.seek(0)
            else:
                delimiter, done = told[1], 1
            above = done
            reader = csv.reader(self._source, delimiter=delimiter, strict=True)
            for cells in reader:
                done = above + reader.line_num
                if any(cells):
                    yield done, cells
        except csv.Error as error:
            raise BadFileError(f"The file is not valid CSV near line {done + 1}: {_reason(error)}.") from error
        except UnicodeError as error:
            name = getattr(self._source, "encoding", None) or "UTF-8"
            called = "UTF-8" if name.startswith("utf-8") else name
            raise BadFileError(f"The file is not {called} text; save it as CSV in UTF-8.") from error


def _delimiter(lines: Sequence[str]) -> str:
    """Tell by the first line that is divided at all: titles may stand above."""
    for line in lines:
        try:
            found = {sign: len(next(csv.reader([line], delimiter=sign), [])) for sign in DELIMITERS}
        except csv.Error:
            break
        best = max(found, key=lambda sign: found[sign])
        if found[best] > 1:
            return best
    return DELIMITERS[0]


def _reason(error: csv.Error) -> str:
    said = str(error)
    if said == _CUT_OFF:
        return "a quote that opens there is never closed; the file may be cut off"
    if said.startswith(_TOO_LONG):
        return f"a field is longer than {csv.field_size_limit():,} characters; a quote may be open there"
    return said
