"""Tells a workspace that takes nothing from a message that it does not take: then all wait, and one call probes.

Without it each message of a wave would find out for itself that Slack is away, and count it as its own failure.
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.core.delivery.fates import LONGEST_WAIT, Fate

IN_A_ROW = 3
_FIRST_PAUSE = {
    Fate.LATER: timedelta(seconds=5),
    Fate.IN_DOUBT: timedelta(seconds=5),
    Fate.REFUSED: timedelta(minutes=1),
    Fate.LOCKED_OUT: timedelta(minutes=1),
}
_LONGEST_PAUSE = {Fate.LATER: timedelta(minutes=1), Fate.IN_DOUBT: timedelta(minutes=1)}


@dataclass(frozen=True, slots=True)
class Pause:
    """For how long nothing leaves. is_new: it begins now, and does not go on."""

    wait: timedelta
    is_new: bool


@dataclass(frozen=True, slots=True)
class Storm:
    """What is over: for how long (seconds) Slack took nothing, up to the last call that failed, and what it said."""

    lasted_s: float
    code: str


class Breaker:
    """Counts what fails in a row, for all couriers of a process: one at a time, see bot/slack/delivery/weather.py.

    now_s: seconds, by a clock that nobody sets.
    """

    def __init__(self) -> None:
        self._row: list[tuple[Fate, str, str]] = []  # since a message went through: fate, code, lane
        self._tried: set[str] = set()  # lanes whose messages failed in this storm
        self._pauses = 0  # one after the other
        self._since_s: float | None = None
        self._failed_s = 0.0
        self._code = ""

    @property
    def is_open(self) -> bool:
        """Whether the workspace is believed to take nothing: who is next probes before anything is said."""
        return self._since_s is not None

    def failed(self, fate: Fate, code: str, lane: str, now_s: float) -> Pause | None:
        """Note a failure, and say for how long the whole workspace waits; none where it is the message's own so far."""
        if fate not in _FIRST_PAUSE:
            return None
        self._row = [*self._row[1 - IN_A_ROW :], (fate, code, lane)]
        if self.is_open:
            self._failed_s, self._code = now_s, code
            # Slack answered the probe, and refuses what it refused before: others have to be tried, or all would wait
            # for the first in line for ever.
            if lane in self._tried and fate is not Fate.LOCKED_OUT:
                return None
        elif not self._trips(fate, code):
            return None
        self._tried |= {one[2] for one in self._row}
        return self._pause(fate, code, now_s)

    def still_away(self, fate: Fate, code: str, now_s: float) -> Pause:
        """Note that the probe failed: whatever it says, it is about no message."""
        return self._pause(fate if fate in _FIRST_PAUSE else Fate.LATER, code, now_s)

    def went_through(self) -> Storm | None:
        """Note that Slack took something; gives the storm that is over by that."""
        storm = None if self._since_s is None else Storm(self._failed_s - self._since_s, self._code)
        self._row, self._tried, self._pauses, self._since_s = [], set(), 0, None
        return storm

    def _pause(self, fate: Fate, code: str, now_s: float) -> Pause:
        is_new, self._since_s = self._since_s is None, now_s if self._since_s is None else self._since_s
        self._failed_s, self._code = now_s, code
        wait = min(_FIRST_PAUSE[fate] * 2 ** min(self._pauses, 10), _LONGEST_PAUSE.get(fate, LONGEST_WAIT))
        self._pauses += 1
        return Pause(wait, is_new)

    def _trips(self, fate: Fate, code: str) -> bool:
        if fate is Fate.LOCKED_OUT:
            return True
        if len(self._row) < IN_A_ROW:
            return False
        if fate is Fate.REFUSED:  # the same for three people: it is hardly about each of them
            return {one[1] for one in self._row} == {code} and len({one[2] for one in self._row}) == IN_A_ROW
        # Of two people at least: one whose DM hangs must not keep everybody waiting.
        away = all(one[0] in {Fate.LATER, Fate.IN_DOUBT} for one in self._row)
        return away and len({one[2] for one in self._row}) > 1
