"""A case is its log: what happened to it, appended and never changed; its state is read out of that, each time anew.

A case goes through *rounds*: one from its opening, and another from each time it was reopened. Clocks, reminders and
whom it was offered to begin anew with a round.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.core.privacy.promise import WISH


class What(StrEnum):
    """What can happen to a case."""

    OPENED = "opened"
    JOINED = "joined"  # something else of the same person that would have opened one
    OFFERED = "offered"  # by the bot, to whom it belongs until they or somebody else claims it
    CLAIMED = "claimed"
    HANDED_OVER = "handed over"
    SNOOZED = "snoozed"
    REPLIED = "replied"
    ASKED = "asked"  # it is for the person to answer: the clocks stand
    ANSWERED = "answered"
    MUTED = "muted"  # the person wishes no more replies
    REMINDED = "reminded"
    CLOSED = "closed"
    REOPENED = "reopened"
    VERIFIED = "verified"  # the person was asked once more after it was closed, and answered
    WITHDRAWN = "withdrawn"  # by the person, or with the answer that it was about


class State(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What somebody who was a detractor said when they were asked once more, beside what opened the case."""

    RECOVERED = "recovered"  # out of the detractors
    SAME = "same"  # still one of them, and no lower
    WORSE = "worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the log. by, whom: Slack ids; by is none where the bot did it.

    why: of an opening, the rule; of a reminder, which; of a verification, the Outcome. ask_id: of an opening, whose
    answer it is about; of a verification, whose answer it is. cause, done and told: of a closing, in the words of
    whoever closed it; told is empty where the words are gone.
    """

    what: What
    at: datetime
    by: str | None = None
    whom: str | None = None
    until: datetime | None = None
    why: str | None = None
    ask_id: str | None = None
    cause: str | None = None
    done: str | None = None
    told: str | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A time in which it is for the person to answer. end: none while it lasts."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A case as its log has it. opened_at: the first time; began_at: of this round.

    offered: to whom the bot offered it in this round, in order. owned_since: since when its owner has it. replied_at:
    of the first reply in this round. verified: what the person said each time after it was closed, in order, at most
    twice; a case whose last is not Outcome.RECOVERED has not recovered, whether it was opened again or not.
    """

    opened_at: datetime
    began_at: datetime
    state: State = State.OPEN
    why: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    owner: str | None = None
    owned_since: datetime | None = None
    claimed: bool = False
    offered: tuple[str, ...] = ()
    snoozed_until: datetime | None = None
    replied_at: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    reminded: frozenset[str] = frozenset()
    muted: bool = False
    closed_at: datetime | None = None
    closed_by: str | None = None
    cause: str | None = None
    done: str | None = None
    told: str | None = None
    reopened: int = 0
    verified: tuple[Outcome, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody is to do something about it."""
        return self.state is State.OPEN

    @property
    def awaits_answer(self) -> bool:
        """Whether it is for the person to answer."""
        return bool(self.pauses) and self.pauses[-1].end is None


def standing_of(log: Iterable[Entry]) -> Standing:
    """Read out of a log, oldest first, how its case stands. Raises ValueError for a log that begins with no opening.

    What can't happen to a case as it stands changes nothing: two who press at once leave two lines, and one counts.
    """
    lines = iter(log)
    first = next(lines, None)
    if first is None or first.what is not What.OPENED:
        raise ValueError("the log of a case begins with its opening")
    standing = _joined(Standing(opened_at=first.at, began_at=first.at), first)
    for line in lines:
        if line.what in _POSSIBLE[standing.state]:
            standing = _BECOMES[line.what](standing, line)
    return standing


def _joined(standing: Standing, line: Entry) -> Standing:
    why = standing.why if line.why is None or line.why in standing.why else (*standing.why, line.why)
    known = line.ask_id is None or line.ask_id in standing.asks
    # A yes to being contacted is newer than a wish to be left alone.
    muted = standing.muted and line.why != WISH
    return replace(standing, muted=muted, why=why, asks=standing.asks if known else (*standing.asks, str(line.ask_id)))


def _offered(standing: Standing, line: Entry) -> Standing:
    offered = (*standing.offered, line.whom) if line.whom else standing.offered
    return replace(standing, owner=line.whom, owned_since=line.at, claimed=False, offered=offered)


def _claimed(standing: Standing, line: Entry) -> Standing:
    if standing.claimed:
        return standing
    return replace(standing, owner=line.by, owned_since=line.at, claimed=True, snoozed_until=None)


def _handed_over(standing: Standing, line: Entry) -> Standing:
    return replace(standing, owner=line.whom, owned_since=line.at, claimed=True, snoozed_until=None)


def _replied(standing: Standing, line: Entry) -> Standing:
    return standing if standing.replied_at else replace(standing, replied_at=line.at)


def _asked(standing: Standing, line: Entry) -> Standing:
    return standing if standing.awaits_answer else replace(standing, pauses=(*standing.pauses, Pause(line.at)))


def _answered(standing: Standing, line: Entry) -> Standing:
    if not standing.awaits_answer:
        return standing
    *before, last = standing.pauses
    return replace(standing, pauses=(*before, replace(last, end=line.at)))


def _closed(standing: Standing, line: Entry) -> Standing:
    ended = _replied(standing, line) if line.told is not None else standing
    ended = _answered(ended, line)
    ended = replace(ended, cause=line.cause, done=line.done, told=line.told, snoozed_until=None)
    return replace(ended, state=State.CLOSED, closed_at=line.at, closed_by=line.by)


def _reopened(standing: Standing, line: Entry) -> Standing:
    anew = Standing(opened_at=standing.opened_at, began_at=line.at, why=standing.why, asks=standing.asks)
    anew = replace(anew, muted=standing.muted, verified=standing.verified)
    return replace(anew, owner=standing.owner, owned_since=line.at, claimed=True, reopened=standing.reopened + 1)


def _verified(standing: Standing, line: Entry) -> Standing:
    said = [one for one in Outcome if one == line.why]
    return replace(standing, verified=(*standing.verified, *said))


def _withdrawn(standing: Standing, line: Entry) -> Standing:
    return replace(_answered(standing, line), state=State.WITHDRAWN, closed_at=line.at, closed_by=None)


_BECOMES: Mapping[What, Callable[[Standing, Entry], Standing]] = {
    What.JOINED: _joined,
    What.OFFERED: _offered,
    What.CLAIMED: _claimed,
    What.HANDED_OVER: _handed_over,
    What.SNOOZED: lambda standing, line: replace(standing, snoozed_until=line.until),
    What.REPLIED: _replied,
    What.ASKED: _asked,
    What.ANSWERED: _answered,
    What.MUTED: lambda standing, line: replace(_answered(standing, line), muted=True),
    What.REMINDED: lambda standing, line: replace(standing, reminded=standing.reminded | {line.why or ""}),
    What.CLOSED: _closed,
    What.REOPENED: _reopened,
    What.VERIFIED: _verified,
    What.WITHDRAWN: _withdrawn,
}
_POSSIBLE: Mapping[State, frozenset[What]] = {
    State.OPEN: frozenset(_BECOMES) - {What.REOPENED},
    State.CLOSED: frozenset({What.MUTED, What.REOPENED, What.VERIFIED, What.WITHDRAWN}),
    State.WITHDRAWN: frozenset(),
}
