"""What can be worked out from sums: exact linear algebra over what a reader is shown.

People of whom every sum holds either all or none are a *class*. A sum is the set of its classes. Whoever knows some
sums knows everything that can be added and subtracted together from them, and nothing else: their span. So somebody is
given away exactly if their answer, or the difference between theirs and another one's, lies in the span.
"""

from collections.abc import Collection, Mapping, Sequence

_PRIME = 2**61 - 1
"""Numbers are reckoned modulo a large prime: quick, and never blind to what whole numbers give away, unless that prime
divides one of the few small determinants of a table of zeros and ones, which none has come near."""

Row = dict[int, int]  # class -> coefficient, none of them 0


def gives_away(sums: Sequence[Collection[int]], small: Collection[int], single: Collection[int]) -> bool:
    """Say whether a small class, or the difference of two single people, follows from sums of classes."""
    if not small:
        return False
    reduced = _reduced(sums)
    known = {one: frozenset(item for item in row.items() if item[0] != one) for one, row in reduced.items()}
    # Alone in its row a class is known. Two rows that end alike tell the difference of the two that begin them, and a
    # row that is one less another tells theirs.
    if any(not rest for one, rest in known.items() if one in small):
        return True
    ends = [rest for one, rest in known.items() if one in single]
    return len(set(ends)) < len(ends) or any({(other, _PRIME - 1)} in ends for other in single)


def _reduced(sums: Sequence[Collection[int]]) -> Mapping[int, Row]:
    """Bring sums into reduced row echelon form, each row under the class that it alone begins with."""
    found: dict[int, Row] = {}
    for classes in sums:
        row = dict.fromkeys(classes, 1)
        for pivot in [one for one in row if one in found]:
            _subtract(row, found[pivot], row[pivot])
        if not row:
            continue
        pivot = next(iter(row))
        inverse = pow(row[pivot], -1, _PRIME)
        row = {one: value * inverse % _PRIME for one, value in row.items()}
        for other in found.values():
            if pivot in other:
                _subtract(other, row, other[pivot])
        found[pivot] = row
    return found


def _subtract(row: Row, other: Row, times: int) -> None:
    for one, value in other.items():
        left = (row.get(one, 0) - times * value) % _PRIME
        if left:
            row[one] = left
        else:
            row.pop(one, None)
