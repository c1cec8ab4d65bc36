"""What can be worked out from sums: exact linear algebra over what a reader is shown.

People of whom every sum holds either all or none are a *class*. A sum is the set of its classes. Whoever knows some
sums knows everything that can be added and subtracted together from them, and nothing else: their span. So a few people
are given away exactly if the sum of their answers lies in the span, and two as well if their difference does.

That is found out by a second company that would show the same sums: numbers, one a class, that add up to 0 in every
sum. Where such a number is not 0 the class can't be known, since another answer would have looked the same; of several
classes neither can the sum if their numbers' sum is not 0, nor the difference of two if theirs differ.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from bot.core.privacy.promise import SMALL_GROUP

MOST_SINGLE = 300
_PRIME = 2**61 - 1
_SPREAD = 0x9E3779B97F4A7C15 % _PRIME  # its powers are as good as random: what is 0 then, is 0 in every such company

Row = dict[int, int]  # class -> coefficient, none of them 0


def gives_away(sums: Sequence[Collection[int]], small: Mapping[int, int]) -> bool:
    """Say whether what fewer than SMALL_GROUP people said together, or the difference of two, follows from sums.

    small: the classes of fewer than SMALL_GROUP people, and how many they are. Of more than MOST_SINGLE classes of one
    person not every three and four are looked at, but each and every two.

    Numbers are reckoned modulo a prime of 61 bits; by its chance in 2^61 a table may be called unsafe that is safe, and
    none safe that is not.
    """
    if not small:
        return False
    same = _same_sums(sums, small)
    single = [same[one] for one, size in small.items() if size == 1]
    return len(set(single)) < len(single) or _few_add_up_to_0([(same[one], size) for one, size in small.items()])


def _few_add_up_to_0(numbers: Sequence[tuple[int, int]]) -> bool:
    """Say whether some of these numbers, of fewer than SMALL_GROUP people together, add up to 0; each with its people.

    Four people in three parts or more are two of two, and three are two and one.
    """
    totals = {total for total, _, _ in _parts(numbers)}
    if 0 in totals:
        return True
    # Most have no opposite: only of the others it is looked at who they are.
    found: dict[int, list[tuple[int, tuple[int, ...]]]] = {
        total: [] for total in totals & {_PRIME - total for total in totals}
    }
    if not found:
        return False
    for total, size, places in _parts(numbers):
        if total in found:
            found[total].append((size, places))
    return any(
        size + more < SMALL_GROUP and not {*places} & {*others}
        for total, some in found.items()
        for size, places in some
        for more, others in found[_PRIME - total]
    )


def _parts(numbers: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Give each number, and each two of one person each: what they add up to, of how many people, and their places."""
    for place, (number, size) in enumerate(numbers):
        yield number, size, (place,)
    single = [(number, place) for place, (number, size) in enumerate(numbers) if size == 1]
    if len(single) <= MOST_SINGLE:
        for (one, place), (other, second) in combinations(single, 2):
            yield (one + other) % _PRIME, 2, (place, second)


def _same_sums(sums: Sequence[Collection[int]], small: Iterable[int]) -> Mapping[int, int]:
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
