"""Whose a case is: the person's own owner, else whoever's turn it is, else the survey's owner.

Never the person, where the team knows who that is. Where it knows their words alone they are given it like anybody.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

OWNER_PROPERTY = "owner"
"""The property of a person that names, by Slack id, who looks after them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Who may be given a case. own: the person's own owner. listed: who take turns, in the file's order.

    last: who was given the newest case. fallback: the survey's owner. never: the person, if known, and
    who was deactivated.
    """

    own: str | None = None
    listed: Sequence[str] = ()
    last: str | None = None
    fallback: str | None = None
    never: Collection[str] = ()


def next_owner(desk: Desk, offered: Sequence[str] = ()) -> str | None:
    """Choose to whom a case is offered next, after those to whom it was; none where nobody is left.

    The survey's owner comes last, and is not passed over once they have it.
    """
    order = [*([desk.own] if desk.own else []), *_in_turn(desk), *([desk.fallback] if desk.fallback else [])]
    left = (one for one in order if one not in offered and one not in desk.never)
    return next(left, None)


def _in_turn(desk: Desk) -> list[str]:
    listed = list(desk.listed)
    if desk.last not in listed:
        return listed
    start = listed.index(desk.last) + 1
    return listed[start:] + listed[:start]
