"""An action is its log: what happened to it, appended and never changed; its state is read out of that each time."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from bot.core.actions.aim import Aim


class What(StrEnum):
    """What can happen to an action."""

    PLANNED = "planned"
    CHANGED = "changed"  # its plan
    STARTED = "started"
    SHIPPED = "shipped"
    DROPPED = "dropped"
    REOPENED = "reopened"  # by hand, or because those who asked for it don't find it solved
    REMINDED = "reminded"  # its owner, on the day when it was due


class State(StrEnum):
    """Where an action stands."""

    PLANNED = "planned"
    DOING = "doing"
    SHIPPED = "shipped"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be done. owner: a Slack id. themes: names; words: phrases; whoever wrote either asked for it.

    held_out_percent: so many of the passives among them, chosen at random, are not told, to be compared with the rest.
    """

    title: str
    themes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    owner: str
    due: date
    aim: Aim
    held_out_percent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the log. by: a Slack id, none where the bot did it.

    plan: of what was planned or changed. note: of what was shipped, what is different now in the words of whoever said
    so, by language; under "" whatever the language. why: of what was dropped.
    """

    what: What
    at: datetime
    by: str | None = None
    plan: Plan | None = None
    note: Mapping[str, str] | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An action as its log has it. ended_at, ended_by: when it was shipped or dropped, and by whom.

    reminded: whether its owner was, since it is due when it is.
    """

    plan: Plan
    planned_at: datetime
    state: State = State.PLANNED
    note: Mapping[str, str] = field(default_factory=dict)
    why: str | None = None
    ended_at: datetime | None = None
    ended_by: str | None = None
    reopened: int = 0
    reminded: bool = False

    @property
    def is_open(self) -> bool:
        """Whether there is still something to be done."""
        return self.state in _OPEN


_OPEN = frozenset({State.PLANNED, State.DOING})


def standing_of(log: Iterable[Entry]) -> Standing:
    """Read out of a log, oldest first, how its action stands. Raises ValueError for a log that begins with no plan.

    What can't happen to an action as it stands changes nothing: two who press at once leave two lines, and one counts.
    """
    lines = iter(log)
    first = next(lines, None)
    if first is None or first.what is not What.PLANNED or first.plan is None:
        raise ValueError("the log of an action begins with its plan")
    standing = Standing(plan=first.plan, planned_at=first.at)
    for line in lines:
        if can_happen(line.what, standing.state):
            standing = _BECOMES[line.what](standing, line)
    return standing


def stood_at(log: Iterable[Entry], at: datetime) -> Standing:
    """Say how an action stood at a moment: whoever was told of it then heard of that."""
    return standing_of(line for line in log if line.at <= at)


def can_happen(what: What, state: State) -> bool:
    """Say whether something can happen to an action that stands so."""
    return state in _FROM.get(what, frozenset())


def _changed(standing: Standing, line: Entry) -> Standing:
    plan = line.plan or standing.plan
    return replace(standing, plan=plan, reminded=standing.reminded and plan.due == standing.plan.due)


def _ended(standing: Standing, line: Entry) -> Standing:
    state = State.SHIPPED if line.what is What.SHIPPED else State.DROPPED
    return replace(standing, state=state, note=line.note or {}, why=line.why, ended_at=line.at, ended_by=line.by)


def _reopened(standing: Standing, _: Entry) -> Standing:
    anew = Standing(plan=standing.plan, planned_at=standing.planned_at, state=State.DOING)
    return replace(anew, reopened=standing.reopened + 1, reminded=standing.reminded)


_BECOMES: Mapping[What, Callable[[Standing, Entry], Standing]] = {
    What.CHANGED: _changed,
    What.STARTED: lambda standing, _: replace(standing, state=State.DOING),
    What.SHIPPED: _ended,
    What.DROPPED: _ended,
    What.REOPENED: _reopened,
    What.REMINDED: lambda standing, _: replace(standing, reminded=True),
}
_FROM: Mapping[What, frozenset[State]] = {
    What.CHANGED: _OPEN,
    What.STARTED: frozenset({State.PLANNED}),
    What.SHIPPED: _OPEN,
    What.DROPPED: _OPEN,
    What.REOPENED: frozenset({State.SHIPPED, State.DROPPED}),
    What.REMINDED: _OPEN,
}
