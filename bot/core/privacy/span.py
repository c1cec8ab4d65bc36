"""What can be worked out from sums: exact linear algebra over what a reader is shown.

People of whom every sum holds either all or none are a *class*. A sum is the set of its classes. Whoever knows some
sums knows everything that can be added and subtracted together from them, and nothing else: their span. So somebody is
given away exactly if their answer, or the difference between theirs and another one's, lies in the span.

That is found out by a second company that would show the same sums: numbers, one a class, that add up to 0 in every
sum. Where such a number is not 0 the class can't be known, since another answer would have looked the same; and of two
classes whose numbers differ neither can the difference.
"""

from collections.abc import Collection, Mapping, Sequence

_PRIME = 2**61 - 1
_SPREAD = 0x9E3779B97F4A7C15 % _PRIME  # its powers are as good as random: what is 0 then, is 0 in every such company

Row = dict[int, int]  # class -> coefficient, none of them 0


def gives_away(sums: Sequence[Collection[int]], small: Collection[int], single: Collection[int]) -> bool:
    """Say whether a small class, or the difference of two single people, follows from sums of classes.

    Numbers are reckoned modulo a prime of 61 bits; by its chance in 2^61 a table may be called unsafe that is safe, and
    none safe that is not.
    """
    if not small:
        return False
    same = _same_sums(sums, small)
    alone = [same[one] for one in single]
    return any(same[one] == 0 for one in small) or len(set(alone)) < len(alone)


def _same_sums(sums: Sequence[Collection[int]], small: Collection[int]) -> Mapping[int, int]:
    """Give numbers, one for each class, that add up to 0 in every sum."""
    rows = _echelon(sums)
    classes = set(small).union(*sums)
    numbers = {one: pow(_SPREAD, one + 1, _PRIME) for one in classes}
    for pivot, row in reversed(rows.items()):  # no row holds the pivot of an earlier one
        numbers[pivot] = -sum(value * numbers[one] for one, value in row.items() if one != pivot) % _PRIME
    return numbers


def _echelon(sums: Sequence[Collection[int]]) -> dict[int, Row]:
    """Bring sums into row echelon form, each row under the class that it begins with, whose coefficient is 1."""
    found: dict[int, Row] = {}
    for classes in sorted(sums, key=len):  # small ones first: they stay short
        row = dict.fromkeys(classes, 1)
        for pivot, other in found.items():
            if pivot in row:
                _subtract(row, other, row[pivot])
        if row:
            pivot = next(iter(row))
            inverse = pow(row[pivot], -1, _PRIME)
            found[pivot] = {one: value * inverse % _PRIME for one, value in row.items()}
    return found


def _subtract(row: Row, other: Row, times: int) -> None:
    for one, value in other.items():
        left = (row.get(one, 0) - times * value) % _PRIME
        if left:
            row[one] = left
        else:
            row.pop(one, None)
