"""Text in a table that a spreadsheet opens: nothing that people typed may run there as a formula."""

import re
from unicodedata import category, normalize

_BEGINS_A_FORMULA = frozenset("=+-@\t\r")
_TAKEN_FOR_THEM = frozenset("\u2212")  # a minus sign, which is no hyphen to Unicode
_AS_TEXT = "'"
_SEPARATOR = re.compile(r"([;\t\r\n])")
_SPACE = re.compile(r"[^\S\r\n]|\Z")


def as_text(cell: str) -> str:
    """Give a text so that a spreadsheet shows it and does not run it: with an apostrophe where it begins a formula.

    So does what a program may take for such a sign: a full-width one, or one behind a character that nobody sees. An
    apostrophe that stands before such a sign already gets another one, so that `as_typed` finds every text again.
    Where decimals have commas a spreadsheet parts the cells at semicolons, and ends a row at a line break: what stands
    behind those begins a cell there.
    """
    first, *others = _SEPARATOR.split(cell)
    begins = _AS_TEXT if _may_run(cell) else ""
    return begins + first + "".join(_AS_TEXT + part if _may_run_within(part) else part for part in others)


def as_typed(cell: str) -> str:
    """Undo `as_text`: take the apostrophes away that kept formulas from running, and no others."""
    if _AS_TEXT not in cell:
        return cell
    bare = cell[1:] if cell.startswith(_AS_TEXT) and _may_run(cell) else cell
    first, *others = _SEPARATOR.split(bare)
    escaped = (part.startswith(_AS_TEXT) and _may_run_within(part) for part in others)
    return first + "".join(part[1:] if one else part for part, one in zip(others, escaped, strict=True))


def _may_run(cell: str) -> bool:
    first = next((sign for sign in cell.lstrip(_AS_TEXT) if category(sign) != "Cf"), "")
    return first in _TAKEN_FOR_THEM or not _BEGINS_A_FORMULA.isdisjoint(normalize("NFKC", first)[:1])


def _may_run_within(part: str) -> bool:
    """Say the same of what stands behind a separator; a dash before a space is a list's, and runs nothing."""
    said = "".join(sign for sign in part.lstrip(_AS_TEXT) if category(sign) != "Cf").lstrip()
    is_item = normalize("NFKC", said[:1]) in {"-", "+", *_TAKEN_FOR_THEM} and _SPACE.match(said, 1)
    return not is_item and _may_run(said)
