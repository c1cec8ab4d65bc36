"""Reading a CSV table line by line, as often as needed, without holding it."""

import csv
from collections.abc import Iterator
from typing import TextIO

from bot.core.exchange.bad_file import BadFileError

DELIMITERS = ",;\t|"
_CUT_OFF = "unexpected end of data"
_TOO_LONG = "field larger than field limit"


class TableFile:
    """A CSV file whose fields are divided by comma, semicolon, tab or bar; which, its first line tells."""

    def __init__(self, source: TextIO) -> None:
        """Take a text opened with newline="", which must be able to go back to its beginning."""
        self._source = source

    def header(self) -> list[str]:
        """Give the names of the columns; none in an empty file. Raises BadFileError as `records` does."""
        return next((cells for _, cells in self._numbered_cells()), [])

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Give every line but the first with its number, empty ones left out.

        A text of several lines has the number of its last. Raises BadFileError for what is no CSV or cut off inside a
        quoted text, and for another encoding.
        """
        lines = self._numbered_cells()
        next(lines, None)
        yield from lines

    def _numbered_cells(self) -> Iterator[tuple[int, list[str]]]:
        done = 0
        try:
            self._source.seek(0)
            delimiter = _delimiter(self._source.readline())
            self._source.seek(0)
            reader = csv.reader(self._source, delimiter=delimiter, strict=True)
            for cells in reader:
                done = reader.line_num
                if cells:
                    yield done, cells
        except csv.Error as error:
            raise BadFileError(f"The file is not valid CSV near line {done + 1}: {_reason(error)}.") from error
        except UnicodeError as error:
            name = getattr(self._source, "encoding", None) or "UTF-8"
            called = "UTF-8" if name.startswith("utf-8") else name
            raise BadFileError(f"The file is not {called} text; save it as CSV in UTF-8.") from error


def _delimiter(first_line: str) -> str:
    try:
        found = {sign: len(next(csv.reader([first_line], delimiter=sign), [])) for sign in DELIMITERS}
    except csv.Error:
        return DELIMITERS[0]
    return max(found, key=lambda sign: found[sign])


def _reason(error: csv.Error) -> str:
    said = str(error)
    if said == _CUT_OFF:
        return "a quote that opens there is never closed; the file may be cut off"
    if said.startswith(_TOO_LONG):
        return f"a field is longer than {csv.field_size_limit():,} characters; a quote may be open there"
    return said
