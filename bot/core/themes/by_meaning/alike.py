"""Comments that say alike, as an encoder hears them: those like one of them, and groups of them."""

from collections.abc import Collection, Hashable, Iterator, Sequence

from bot.core.themes.by_meaning.encoder import Encoder

ALIKE = 0.45
"""Comments say alike from such a cosine on."""
_SAYS_NOTHING = 0.40
"""What is so near to one of these says nothing about anything."""
_NOTHING = (
    "All good.",
    "Nothing to complain about.",
    "It is okay.",
    "Great product, love it!",
    "I use it every day at work.",
    "No comment.",
    "Thank you!",
    "It works.",
    "I am satisfied.",
    "Bad.",
    "I would recommend it.",
    "Nothing special.",
    "I don't know.",
)


def like(text: str, others: Sequence[str], encoder: Encoder) -> list[int]:
    """Give the places of the comments that say alike, those nearest to the text first."""
    [row] = encoder.likeness([text], others)
    near = [at for at, likeness in enumerate(row) if likeness >= ALIKE]
    return sorted(near, key=lambda at: -row[at])


def groups_alike(
    texts: Sequence[str], who: Sequence[Hashable], *, least: int, encoder: Encoder
) -> Iterator[Sequence[int]]:
    """Give groups of comments of so many people, most people first, each by its places, its middle before the others.

    A group is one comment with all that say alike; each comment is in one group at most.
    """
    nearest = encoder.likeness(texts, _NOTHING)
    left = {at for at, row in enumerate(nearest) if max(row) < _SAYS_NOTHING}
    alike = encoder.alike(texts, ALIKE)

    def group(middle: int) -> list[int]:
        return [middle, *(at for at in alike[middle] if at in left and at != middle)]

    def people(places: Collection[int]) -> int:
        return len({who[at] for at in places})

    while left:
        found = max(map(group, sorted(left)), key=people)
        if people(found) < least:
            return
        yield found
        left -= set(found)
