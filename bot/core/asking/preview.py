"""What a wave is going to do, said in advance: who is asked when, and for everybody else why not."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.core.asking.contact import FOLLOWS_FROM_AN_ASK, Reason, told_as
from bot.core.asking.placing import NotPlaced, Placed
from bot.core.clock.timing import local_day
from bot.core.conversation.closing import TURNED_AWAY
from bot.core.privacy.promise import is_guarded
from bot.core.survey.person import Person
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One person: when they will be asked (UTC), or why not, and until when (UTC) if that is known."""

    person: Person
    at: datetime | None = None
    because: Reason | None = None
    until: datetime | None = None


def line_ahead(person: Person, one: Placed | NotPlaced) -> PreviewLine:
    """Say when somebody will be asked, or why not. What follows from an ask reads the same for all and tells no day."""
    if isinstance(one, Placed):
        return PreviewLine(person, at=one.at)
    if one.because in FOLLOWS_FROM_AN_ASK:
        return PreviewLine(person, because=Reason.COOLDOWN)
    return PreviewLine(person, because=one.because, until=one.until)


def line_so_far(person: Person, due_at: datetime | None, unasked: str | None, privacy: Privacy) -> PreviewLine:
    """Say when somebody's ask of the wave is due (UTC), or why there is no more: they had it, or it never left.

    unasked: why it was closed before it left. Where privacy was promised, who wanted none had their turn.
    """
    if due_at is not None:
        return PreviewLine(person, at=due_at)
    if unasked is None or (is_guarded(privacy) and unasked in TURNED_AWAY):
        return PreviewLine(person, because=Reason.ASKED)
    return PreviewLine(person, because=Reason(unasked) if unasked in set(Reason) else Reason.WAVE_OVER)


def in_order(lines: Iterable[PreviewLine]) -> list[PreviewLine]:
    """Put those who will be asked first, as they come; then the others, by reason."""
    return sorted(lines, key=_place)


def _place(line: PreviewLine) -> tuple[bool, str, str, int]:
    at, because = line.at.isoformat() if line.at else "", line.because.value if line.because else ""
    return line.at is None, at, because, line.person.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A survey's wave at an instant. lines: those who will be asked in their order, then the others.

    began: the wave's first day in the survey's zone. to_ask_again: people with a planned re-ask, none where privacy was
    promised: from one look to the next, their number says who is one. unread: sources that were never read from Slack.
    waits_for_start: nobody was ever to be asked, and nobody is before somebody starts the survey.
    """

    survey: Survey
    now: datetime
    began: date
    ends: datetime | None
    lines: Sequence[PreviewLine]
    to_ask_again: int | None
    unread: tuple[str, ...]
    waits_for_start: bool = False

    @property
    def moments(self) -> list[datetime]:
        """When questions will leave, in order."""
        return [line.at for line in self.lines if line.at is not None]

    @property
    def today(self) -> int:
        """How many leave today, on the survey's calendar."""
        return sum(self._day(at) == self._day(self.now) for at in self.moments)

    @property
    def this_week(self) -> int:
        """How many leave today and in the six days after."""
        return sum(self._day(at) < self._day(self.now) + _WEEK for at in self.moments)

    @property
    def last(self) -> datetime | None:
        """When the last of them leaves."""
        return max(self.moments, default=None)

    @property
    def days(self) -> int:
        """On how many days questions leave."""
        return len({self._day(at) for at in self.moments})

    @property
    def busiest(self) -> int:
        """How many leave on the day on which most do."""
        return max(Counter(self._day(at) for at in self.moments).values(), default=0)

    @property
    def reasons(self) -> Counter[Reason]:
        """How many are not asked, by reason."""
        return Counter(told_as(line.because) for line in self.lines if line.because is not None)

    def _day(self, moment: datetime) -> date:
        return local_day(moment, self.survey.plan.zone)


@dataclass(frozen=True, slots=True)
class Coming:
    """What is left of a wave, in short: how many are still to be asked, and when (UTC) the next one of them is.

    ends: when (UTC) the next wave begins, none where there is none. planned: whether it was worked out who is asked
    when. stopped: whether nobody else is asked in it. waits_for_start: whether nobody was ever to be asked so far.
    """

    left: int
    at: datetime | None
    ends: datetime | None
    planned: bool
    stopped: bool
    waits_for_start: bool


def as_json(preview: Preview) -> dict[str, Any]:
    """Give everything for a machine; instants in UTC."""
    return {
        "survey": preview.survey.plan.name,
        "paused": preview.survey.plan.paused,
        "waits_for_start": preview.waits_for_start,
        "wave": {"began": preview.began.isoformat(), "ends": _iso(preview.ends)},
        "to_be_asked": len(preview.moments),
        "today": preview.today,
        "this_week": preview.this_week,
        "last": _iso(preview.last),
        "days": preview.days,
        "busiest_day": preview.busiest,
        "reasons": {reason.value: number for reason, number in sorted(preview.reasons.items())},
        "to_ask_again": preview.to_ask_again,
        "unread": list(preview.unread),
        "people": [_line_as_json(line) for line in preview.lines],
    }


def _line_as_json(line: PreviewLine) -> dict[str, Any]:
    who = {"person": line.person.slack_user_id, "name": line.person.name}
    if line.because is None:
        return who | {"at": _iso(line.at)}
    return who | {"reason": told_as(line.because).value, "until": _iso(line.until)}


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
