"""No cell that is shown, and no sum of cells, tells what fewer than five people answered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.suppression import TOTAL, hidden_cells, hidden_groups, tied_groups


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ({"a": 12, "b": 7}, set()),
        ({"a": 12, "b": 7, "c": 4}, {"b", "c"}),
        ({"a": 12, "b": 2, "c": 3}, {"b", "c"}),
        ({"a": 12, "b": 9, "c": 1, "d": 1}, {"b", "c", "d"}),
        ({"a": 4}, {"a"}),
        ({"a": 100, "b": 1}, {"a", "b"}),
        ({"a": 100, "b": 0}, set()),
        ({}, set()),
    ],
)
def test_a_small_group_is_hidden_with_the_next_smallest(sizes, hidden):
    assert hidden_groups(sizes) == hidden


sizes_by_group = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30), max_size=8)


@given(sizes_by_group)
def test_what_is_hidden_together_is_never_a_small_group(sizes):
    hidden = hidden_groups(sizes)
    assert {group for group, size in sizes.items() if 0 < size < SMALL_GROUP} <= hidden
    together = sum(sizes[group] for group in hidden)
    everything_hidden = {group for group, size in sizes.items() if size} <= hidden
    assert not hidden or everything_hidden or (len(hidden) >= 2 and together >= SMALL_GROUP)


def test_both_ways_of_asking_show_the_same_holes():
    sizes = {("Sales", "DE"): 9, ("Sales", "FR"): 2, ("Support", "DE"): 8, ("Support", "FR"): 11}
    turned = {(column, row): size for (row, column), size in sizes.items()}
    assert {(column, row) for row, column in hidden_cells(turned)} == hidden_cells(sizes)
    assert ("Sales", "FR") in hidden_cells(sizes)


@settings(deadline=None)
@given(st.deferred(lambda: tables))
def test_turning_any_table_leaves_its_holes_where_they_are(sizes):
    turned = hidden_cells({(column, row): size for (row, column), size in sizes.items()})
    assert {(column, row) for row, column in turned} == hidden_cells(sizes)


tables = st.dictionaries(
    st.tuples(st.sampled_from("rstu"), st.sampled_from("abcd")), st.integers(0, 15), min_size=1, max_size=16
)


@settings(deadline=None)
@given(tables)
def test_no_line_of_a_table_gives_a_small_group_away(sizes):
    hidden = hidden_cells(sizes)
    cells = dict(sizes)
    for row in {row for row, _ in sizes}:
        cells[row, TOTAL] = sum(size for (r, _), size in sizes.items() if r == row)
    for column in {column for _, column in sizes}:
        cells[TOTAL, column] = sum(size for (_, c), size in sizes.items() if c == column)
    for place, keys in ((0, {row for row, _ in sizes}), (1, {column for _, column in sizes})):
        for key in keys:
            holes = [cell for cell in cells if cell[place] == key and cell in hidden and cells[cell]]
            parts = [cell for cell in cells if cell[place] == key and cells[cell]]
            total = tuple(key if at == place else TOTAL for at in (0, 1))
            if holes and len(holes) < len(parts):
                assert len(holes) >= 2
                assert total in holes or sum(cells[cell] for cell in holes) >= SMALL_GROUP


def test_a_team_that_is_nearly_all_of_a_country_is_tied_to_it():
    sizes = {("Sales", "DE"): 9, ("Ops", "FR"): 10, ("Legal", "FR"): 1}
    # France less Ops would be the one in Legal; Sales can be shown, since Ops keeps Legal company.
    assert tied_groups([sizes]) == {"Legal", "Ops"}
    assert hidden_groups({"Sales": 9, "Ops": 10, "Legal": 1}, tied_groups([sizes])) == {"Legal", "Ops"}
    across = {("Sales", "DE"): 10, ("Sales", "FR"): 1, ("Ops", "FR"): 12}  # Germany, all of it Sales, is one less
    assert "Sales" in tied_groups([across])


@settings(deadline=None)
@given(tables)
def test_a_group_less_the_groups_that_lie_within_it_is_nobody_or_no_few(sizes):
    """Whoever knows which teams are of one country alone subtracts them from it."""
    columns = {column for _, column in sizes}
    shown = {row for row, _ in sizes} - tied_groups([sizes])
    others = columns - tied_groups([{(column, row): size for (row, column), size in sizes.items()}])
    by_column = {column: {row for (row, c), size in sizes.items() if c == column and size} for column in others}
    for row in shown:
        whole = sum(size for (r, _), size in sizes.items() if r == row)
        left = whole - sum(sizes[row, column] for column, rows in by_column.items() if rows == {row})
        assert left == 0 or left >= SMALL_GROUP


@given(tables)
def test_the_totals_alone_hide_at_least_what_a_breakdown_by_one_property_hides(sizes):
    by_row = {row: sum(size for (r, _), size in sizes.items() if r == row) for row, _ in sizes}
    hidden = hidden_cells(sizes)
    assert {(row, TOTAL) for row, size in by_row.items() if 0 < size < SMALL_GROUP} <= hidden
