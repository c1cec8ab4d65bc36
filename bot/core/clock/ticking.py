"""What a tick may have to do, in this order."""

from enum import StrEnum, auto
from functools import cache


class Task(StrEnum):
    """One piece of a tick. What one brings about, those after it find due in the same tick."""

    CLOSE = auto()  # first: an ask that is still open would hold up the person's next one
    GREET = auto()
    PLAN = auto()
    END_PAUSES = auto()
    GO_ON = auto()
    SPREAD_MISSED = auto()
    ASK = auto()
    TELL_OF_ACTIONS = auto()
    RELEASE = auto()
    SUMMARISE = auto()
    SETTLE_VERIFIED = auto()
    LOOK_AT_CASES = auto()
    TELL_OPEN_CASES = auto()
    REMIND_OF_ACTIONS = auto()
    TELL_MONTH = auto()
    SETTLE_ACTIONS = auto()
    WITHDRAW_QUOTES = auto()
    END_ANONYMOUS = auto()
    LEAVE_BARE = auto()
    FORGET_ANSWERS = auto()
    FORGET_DELIVERY = auto()
    FOLD_ANSWERS = auto()
    FOLD_ASKED = auto()
    NOTE_AUDIENCES = auto()
    LEARN_THEMES = auto()
    TAG_ANEW = auto()


def _part(first: Task, last: Task) -> tuple[Task, ...]:
    order = tuple(Task)
    return order[order.index(first) : order.index(last) + 1]


PARTS = (
    _part(Task.CLOSE, Task.SETTLE_ACTIONS),
    _part(Task.WITHDRAW_QUOTES, Task.FORGET_DELIVERY),
    _part(Task.FOLD_ANSWERS, Task.TAG_ANEW),
)
"""What is said, what is forgotten, and what is counted.

Each is asked about by itself: whether there is anything to forget takes longest to tell, and is mostly asked once.
"""
GOES_ON = frozenset({Task.END_PAUSES, Task.GO_ON})
BEGINS = frozenset(
    {
        Task.GREET,
        Task.PLAN,
        Task.SPREAD_MISSED,
        Task.ASK,
        Task.TELL_OF_ACTIONS,
        Task.RELEASE,
        Task.SUMMARISE,
        Task.SETTLE_VERIFIED,
        Task.LOOK_AT_CASES,
        Task.TELL_OPEN_CASES,
        Task.REMIND_OF_ACTIONS,
        Task.TELL_MONTH,
        Task.SETTLE_ACTIONS,
    }
)


@cache
def allowed(*, installed: bool, copied: bool) -> frozenset[Task]:
    """Give what may be done: nothing is said where the bot was removed, and nothing begun on a copy of a database.

    What was promised to be forgotten is forgotten everywhere.
    """
    return frozenset(Task) - (frozenset() if installed else GOES_ON | BEGINS) - (BEGINS if copied else frozenset())
