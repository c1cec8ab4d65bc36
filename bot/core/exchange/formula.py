"""Text in a table that a spreadsheet opens: nothing that people typed may run there as a formula."""

from unicodedata import category, normalize

_BEGINS_A_FORMULA = frozenset("=+-@\t\r")
_TAKEN_FOR_THEM = frozenset("\u2212")  # a minus sign, which is no hyphen to Unicode
_AS_TEXT = "'"


def as_text(cell: str) -> str:
    """Give a text so that a spreadsheet shows it and does not run it: with an apostrophe where it begins a formula.

    So does what a program may take for such a sign: a full-width one, or one behind a character that nobody sees. An
    apostrophe that stands before such a sign already gets another one, so that `as_typed` finds every text again.
    """
    return _AS_TEXT + cell if _may_run(cell) else cell


def as_typed(cell: str) -> str:
    """Undo `as_text`: take the apostrophe away that kept a formula from running, and no other."""
    return cell[1:] if cell.startswith(_AS_TEXT) and _may_run(cell) else cell


def _may_run(cell: str) -> bool:
    first = next((sign for sign in cell.lstrip(_AS_TEXT) if category(sign) != "Cf"), "")
    return first in _TAKEN_FOR_THEM or not _BEGINS_A_FORMULA.isdisjoint(normalize("NFKC", first)[:1])
