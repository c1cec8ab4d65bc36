"""Opening a text file of an encoding that nobody told: what programs write by themselves is recognised."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TextIO

from bot.core.exchange.bad_file import BadFileError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_UNMARKED = {1: "utf-16-le", 0: "utf-16-be"}  # by where the first NUL stands
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods; .xls
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Opened:
    """A text to be read, and its encoding where that is no more than likely."""

    text: TextIO
    assumed: str | None


@contextmanager
def opened(path: Path, encoding: str | None) -> Iterator[Opened]:
    """Open a text file for csv. encoding: as said by whoever knows it, none to find out.

    Found out are UTF-8 and UTF-16, even without its mark; else it is taken as cp1252, as Windows writes, or where even
    that can't be, as Latin-1, which takes every byte. Raises BadFileError for an encoding that there is not, and for
    what can't be read twice, such as a pipe.
    """
    with path.open("rb") as raw:
        if not raw.seekable():
            raise BadFileError(f"{path} can't be read twice, as an import does: save it as a file first.")
        found, assumed = (_known_encoding(encoding), None) if encoding else _guess(raw)
    with path.open(encoding=found, newline="") as text:
        yield Opened(text, assumed)


def _known_encoding(encoding: str) -> str:
    try:
        "".encode(encoding)
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError) as error:  # the second of "undefined", which is one, and of a NUL
        raise BadFileError(
            f"There is no encoding called {encoding!r}. Try utf-8, utf-16, cp1252, latin-1, mac-roman or shift-jis."
        ) from error
    return "utf-8-sig" if name == "utf-8" else name


def _guess(raw: IO[bytes]) -> tuple[str, str | None]:
    head = raw.read(4)
    if head.startswith(_WORKBOOKS):
        raise BadFileError("The file is a workbook of a spreadsheet and no text: save the sheet as CSV in UTF-8 first.")
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name, None
    for first, name in _UNMARKED.items():  # a column's name begins with two plain letters
        if head[first::2] == b"\0\0":
            return name, name
    for name in ("utf-8", "cp1252"):
        if _is_all(raw, name):
            return name, None if name == "utf-8" else name
    return "latin-1", "latin-1"


def _is_all(raw: IO[bytes], encoding: str) -> bool:
    raw.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        while block := raw.read(_BLOCK):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
