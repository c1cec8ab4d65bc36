"""Text in a table that a spreadsheet opens: nothing that people typed may run there as a formula."""

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_AS_TEXT = "'"


def as_text(cell: str) -> str:
    """Give a text so that a spreadsheet shows it and does not run it: with an apostrophe where it begins a formula.

    An apostrophe that stands before such a sign already gets another one, so that `as_typed` finds every text again.
    """
    return _AS_TEXT + cell if cell.lstrip(_AS_TEXT).startswith(_BEGINS_A_FORMULA) else cell


def as_typed(cell: str) -> str:
    """Undo `as_text`: take the apostrophe away that kept a formula from running, and no other."""
    return cell[1:] if cell.startswith(_AS_TEXT) and cell.lstrip(_AS_TEXT).startswith(_BEGINS_A_FORMULA) else cell
