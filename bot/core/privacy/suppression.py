"""Which groups of a breakdown stay hidden, so that nobody's answer can be worked out from what is shown.

A group of fewer than SMALL_GROUP is hidden. If it were the only one, it would follow from the total: so the next
smallest is hidden with it, and more until those hidden are together SMALL_GROUP people in two groups or more. The same
holds along every row and column of a table of two properties, its totals included: whoever asks for `by team where
country=DE` and then `by country where team=Sales` looks at parts of one table, and finds the same holes in both.
That table is also why `by team` alone hides groups which are large enough: where Sales is all of Germany but for one
colleague, the score of each would tell that colleague's.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import chain

from bot.core.privacy.promise import SMALL_GROUP

TOTAL = None
"""The key of a row or column that stands for all of them."""

Group = str | None
Cell = tuple[Group, Group]
_EVERYBODY: Cell = (TOTAL, TOTAL)


def hidden_groups(sizes: Mapping[str, int], tied: frozenset[str] = frozenset()) -> frozenset[str]:
    """Give the groups that stay hidden in a breakdown by one property.

    sizes: people by group; groups don't overlap. tied: groups that stay hidden for another reason, and so are company
    for the small ones.
    """
    also = {(group, column) for group in tied & sizes.keys() for column in ("all", TOTAL)}
    hidden = hidden_cells({(group, "all"): size for group, size in sizes.items()}, also)
    return frozenset(row for row, column in hidden if row is not TOTAL and column is not TOTAL)


def tied_groups(tables: Iterable[Mapping[tuple[str, str], int]]) -> frozenset[str]:
    """Give the groups that stay hidden because of groups by other properties.

    tables: people by group and by group of another property, one table for each.
    """
    hidden = (cell for sizes in tables for cell in hidden_cells(sizes))
    return frozenset(row for row, column in hidden if column is TOTAL and row is not TOTAL)


def hidden_cells(sizes: Mapping[tuple[str, str], int], also: AbstractSet[Cell] = frozenset()) -> frozenset[Cell]:
    """Give the cells that stay hidden in a table of two properties, totals (TOTAL for a key) among them.

    sizes: people by row and column. Holes are made until no line shows what one of them holds: a line's only hole, or
    holes that hold too few together, get the line's smallest other cell as company. also: cells that are hidden anyway.
    """
    cells = _with_totals(sizes)
    hidden = {cell for cell, size in cells.items() if 0 < size < SMALL_GROUP} | also
    within, totals = _rows_and_columns(cells)
    # Totals go last: a hole within the table hides less. All lines of a kind at once, so that both ways of turning the
    # table come to the same holes.
    while company := _companies(within, cells, hidden) or _companies(totals, cells, hidden):
        hidden |= company
    return frozenset(hidden)


def _with_totals(sizes: Mapping[tuple[str, str], int]) -> dict[Cell, int]:
    cells: dict[Cell, int] = {}
    for (row, column), size in sizes.items():
        for cell in ((row, column), (row, TOTAL), (TOTAL, column), _EVERYBODY):
            cells[cell] = cells.get(cell, 0) + size
    return cells


def _rows_and_columns(cells: Mapping[Cell, int]) -> tuple[list[list[Cell]], list[list[Cell]]]:
    """Give every row and every column, each with its total, then the two lines of totals: the sums a reader can do."""
    rows: dict[Group, list[Cell]] = {}
    columns: dict[Group, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell[0], []).append(cell)
        columns.setdefault(cell[1], []).append(cell)
    totals = [lines.pop(TOTAL) for lines in (rows, columns) if lines]
    return list(chain(rows.values(), columns.values())), totals


def _companies(lines: list[list[Cell]], cells: Mapping[Cell, int], hidden: set[Cell]) -> set[Cell]:
    return {found for line in lines if (found := _company(line, cells, hidden))}


def _company(line: list[Cell], cells: Mapping[Cell, int], hidden: set[Cell]) -> Cell | None:
    """Give the cell that must be hidden as well on a line; none when its holes tell nothing."""
    holes = [cell for cell in line if cell in hidden]
    if not holes or (len(holes) > 1 and _tell_nothing(line, holes, cells)):
        return None
    shown = [cell for cell in line if cell not in hidden and cells[cell] and cell != _EVERYBODY]
    return min(shown, key=lambda cell: (cells[cell], str(cell)), default=None)


def _tell_nothing(line: list[Cell], holes: list[Cell], cells: Mapping[Cell, int]) -> bool:
    total = next(cell for cell in line if _is_total_of(cell, line))
    return total in holes or sum(cells[cell] for cell in holes) >= SMALL_GROUP


def _is_total_of(cell: Cell, line: list[Cell]) -> bool:
    along_row = all(other[0] == cell[0] for other in line)
    return cell[1] is TOTAL if along_row else cell[0] is TOTAL
