"""What a courier has in hand, and what the database has still to be told of it."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from bot.core.delivery.message import Claimed, Delivery
from bot.core.reports.summary.edition import ThreadPart
from bot.services.context import Context
from bot.services.delivery import delivering
from bot.slack.delivery.outbound import Posted
from bot.stopwatch import seconds_passed


class Hand:
    """One courier's. name: tells its claims from others'. taken_s: when its message was claimed, by seconds_passed.

    What became of a message is kept in mind until the database has taken it. Raises what the database raises.
    """

    def __init__(self, ctx: Context, name: str) -> None:
        self._ctx, self._name = ctx, name
        self._next: Claimed | None = None  # what was taken together with the end of the delivery before
        self._owed: Callable[[], Claimed | None] | None = None
        self.taken_s = 0.0

    def tell_what_is_owed(self) -> bool:
        """Tell the database what it could not be told before; says whether there was something."""
        if self._owed is None:
            return False
        self._tell(self._owed)
        return True

    def take(self) -> Claimed:
        """Take the next message that may leave."""
        claimed, self._next = self._next, None
        if claimed is not None:
            return claimed
        self.taken_s = seconds_passed()
        return delivering.claim(self._ctx, self._name)

    def put_down(self) -> None:
        """Give back what was taken and not begun; the next call takes anew."""
        claimed, self._next = self._next, None
        if claimed is not None and claimed.delivery is not None:
            delivering.put_down(self._ctx, claimed.delivery, self._name)

    def will_give_back(self, delivery: Delivery) -> None:
        """Give a message back that was not said, as soon as the database takes that; unless something else is owed."""
        if self._owed is None:
            self._owed = partial(delivering.put_down, self._ctx, delivery, self._name)

    def is_still_mine(self, delivery: Delivery) -> bool:
        """Take a message for another lease past half of the old one; False when another process took it over."""
        if seconds_passed() - self.taken_s <= self._ctx.lease.total_seconds() / 2:
            return True
        self.taken_s = seconds_passed()
        return delivering.still_mine(self._ctx, delivery, self._name)

    def delivered(self, delivery: Delivery, posted: Posted, *, has_numbers: bool, thread: ThreadPart | None) -> None:
        """Note where a message stands. has_numbers: with the number buttons; thread: what goes under it."""
        note = partial(delivering.delivered, self._ctx, delivery, self._name)
        where = {"channel": posted.channel, "ts": posted.ts}
        self._tell(partial(note, **where, has_numbers=has_numbers, thread=thread))

    def skipped(self, delivery: Delivery) -> None:
        """Note that a message has nothing to say any more."""
        self._tell(partial(delivering.skipped, self._ctx, delivery, self._name))

    def unknown(self, delivery: Delivery) -> None:
        """Note that nobody can tell whether a message arrived, and that it is not said again."""
        self._tell(partial(delivering.unknown, self._ctx, delivery, self._name))

    def failed(self, delivery: Delivery, code: str) -> None:
        """Give a message up."""
        self._tell(partial(delivering.failed, self._ctx, delivery, self._name, code))

    def moves(self, delivery: Delivery, code: str) -> None:
        """Have a case stand elsewhere, under whose post it can't be said; and say it there."""
        self._tell(lambda: delivering.case_moves(self._ctx, delivery, self._name, code))

    def held(self, delivery: Delivery, code: str, wait: timedelta, **how: Any) -> None:
        """Give a message back for a later try."""
        self._tell(partial(delivering.held, self._ctx, delivery, self._name, wait=wait, failure=code, **how))

    def _tell(self, work: Callable[[], Claimed | None]) -> None:
        self._owed, taken_s = work, seconds_passed()
        self._next = work()
        self._owed, self.taken_s = None, taken_s
