"""Whether those who needed help got an answer: counted from the logs of cases, each time anew.

A case counts where it was opened, and with its first round: how long it took when it was opened again is another story.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import takewhile
from statistics import median

from bot.core.care.clocks import WORKING_HOURS, Clock, Promise, Timing, read_clock
from bot.core.care.log import Entry, Outcome, Standing, State, What, standing_of
from bot.core.clock.timing import Calendar
from bot.core.numbers.chance.uncertainty import Interval, wilson_interval
from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.survey.measure import RECOMMENDING

_HOURS = WORKING_HOURS.end - WORKING_HOURS.start
CalendarOf = Callable[[str | None], Calendar]
"""Gives the working time of whoever has a case, by Slack id; of the survey's own zone for nobody."""


class Age(StrEnum):
    """For how long a case has been open; each is the name of its words."""

    NEW = "new"  # less than two days
    WEEK = "week"  # less than seven
    MONTH = "month"  # less than thirty
    OLDER = "older"


_UP_TO = ((Age.NEW, timedelta(days=2)), (Age.WEEK, timedelta(days=7)), (Age.MONTH, timedelta(days=30)))


@dataclass(frozen=True, slots=True)
class CaseLog:
    """The log of a case, oldest first."""

    log: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class InTime:
    """How many of those for which the time is over were contacted within what was promised."""

    met: int
    of: int

    @property
    def interval(self) -> Interval | None:
        """Give the range of the share, at 95 %."""
        return wilson_interval(self.met, self.of)


@dataclass(frozen=True, slots=True)
class Spent:
    """The median of working hours that something took, of so many cases."""

    hours: float
    n: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What detractors answered when they were asked again. same: still a detractor's number, and no lower one."""

    recovered: int = 0
    same: int = 0
    worse: int = 0

    @property
    def n(self) -> int:
        """How many were asked again, and answered."""
        return self.recovered + self.same + self.worse


@dataclass(frozen=True, slots=True)
class Again:
    """Two answers (0-10) of a detractor. reached: whether they were contacted between the two."""

    before: int
    after: int
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """What is told of a period's cases. None: nothing to tell of, or too few for it to be told.

    waiting: not contacted yet, and still in time. ages: of all that are open now, whenever they were opened.
    causes: the most frequent first. verified: what was said when it was asked once more after a close, of each case the
    last time; reached, unreached: what was answered the next time. These three are none where movement is not shown.
    """

    opened: int | None
    withdrawn: int | None
    in_time: InTime | None
    waiting: int | None
    reply: Spent | None
    close: Spent | None
    open_now: int | None
    ages: tuple[tuple[Age, int], ...]
    causes: tuple[tuple[str, int], ...]
    verified: Outcomes | None = None
    reached: Outcomes | None = None
    unreached: Outcomes | None = None


def loop_of(
    cases: Iterable[CaseLog], since: datetime | None, until: datetime, now: datetime, of: CalendarOf, promise: Promise
) -> Loop:
    """Count the cases that were opened in [since, until), and by their age all that are open.

    What was answered the next time is not known from their logs: with_movement adds it.
    """
    standings = [(one, standing_of(one.log)) for one in cases]
    ages = Counter(_age(now - standing.opened_at) for _, standing in standings if standing.is_open)
    opened = [
        (one, standing)
        for one, standing in standings
        if (since is None or standing.opened_at >= since) and standing.opened_at < until
    ]
    rounds = [_first_round(one) for one, standing in opened if standing.state is not State.WITHDRAWN]
    timings = [(clock, _read(clock, one, now, of, promise)) for one in rounds for clock in Clock]
    replies = [timing for clock, (timing, _) in timings if clock is Clock.REPLY]
    return Loop(
        opened=len(opened),
        withdrawn=sum(standing.state is State.WITHDRAWN for _, standing in opened),
        in_time=_in_time(replies),
        waiting=sum(timing in _IN_TIME_YET for timing in replies),
        reply=_spent(_read(Clock.REPLY, one, now, of, promise)[1] for one in rounds if one.replied_at),
        close=_spent(_read(Clock.CLOSE, one, now, of, promise)[1] for one in rounds if one.closed_at),
        open_now=ages.total(),
        ages=tuple((age, ages[age]) for age in Age if ages[age]),
        causes=_causes(one for one, standing in opened if standing.state is not State.WITHDRAWN),
        verified=_verified(standing for _, standing in opened if standing.state is not State.WITHDRAWN),
    )


_IN_TIME_YET = {Timing.ON_TIME, Timing.DUE_SOON}


def _first_round(case: CaseLog) -> Standing:
    return standing_of(takewhile(lambda line: line.what is not What.REOPENED, case.log))


def _read(
    clock: Clock, standing: Standing, now: datetime, of: CalendarOf, promise: Promise
) -> tuple[Timing | None, float]:
    reading = read_clock(clock, standing, now, of(standing.owner), promise)
    return (None, 0.0) if reading is None else (reading.timing, reading.spent * _HOURS)


def _in_time(replies: Sequence[Timing | None]) -> InTime | None:
    over = [timing for timing in replies if timing not in _IN_TIME_YET]
    return InTime(over.count(Timing.MET), len(over)) if over else None


def _spent(hours: Iterable[float]) -> Spent | None:
    found = list(hours)
    return Spent(median(found), len(found)) if found else None


def _age(passed: timedelta) -> Age:
    return next((age for age, up_to in _UP_TO if passed < up_to), Age.OLDER)


def _causes(cases: Iterable[CaseLog]) -> tuple[tuple[str, int], ...]:
    """Count causes as they were written, whatever their capitals and spaces; each as it was written first.

    Of each case the one that was noted last, also where it was opened again since: what did not help counts too.
    """
    written: dict[str, str] = {}
    found: Counter[str] = Counter()
    for one in cases:
        noted = (line.cause for line in reversed(one.log) if line.what is What.CLOSED)
        cause = " ".join((next(noted, None) or "").split())
        if cause:
            written.setdefault(cause.casefold(), cause)
            found[cause.casefold()] += 1
    return tuple((written[key], n) for key, n in sorted(found.items(), key=lambda one: (-one[1], one[0])))


def _verified(standings: Iterable[Standing]) -> Outcomes:
    said = Counter(standing.verified[-1] for standing in standings if standing.verified)
    return Outcomes(said[Outcome.RECOVERED], said[Outcome.SAME], said[Outcome.WORSE])


def with_movement(loop: Loop, answers: Iterable[Again]) -> Loop:
    """Add what detractors answered the next time: those who were reached, and those who were not."""
    groups: dict[bool, list[Again]] = {True: [], False: []}
    for one in answers:
        groups[one.reached].append(one)
    return replace(loop, reached=_outcomes(groups[True]), unreached=_outcomes(groups[False]))


def _outcomes(answers: Sequence[Again]) -> Outcomes:
    recovered = sum(band_of(one.after, RECOMMENDING) is not Band.DETRACTOR for one in answers)
    worse = sum(one.after < one.before for one in answers)
    return Outcomes(recovered, len(answers) - recovered - worse, worse)


def guarded(loop: Loop) -> Loop:
    """Leave out, where privacy was promised, every figure that fewer than five cases make; and all movement."""
    if not _enough(loop.opened):
        nothing = replace(loop, opened=None, withdrawn=None, in_time=None, waiting=None, reply=None, close=None)
        return _without_few(replace(nothing, causes=()))
    return _without_few(loop)


def _without_few(loop: Loop) -> Loop:
    return replace(
        loop,
        withdrawn=loop.withdrawn if _enough(loop.withdrawn) else None,
        in_time=loop.in_time if loop.in_time and _enough(loop.in_time.of) else None,
        waiting=loop.waiting if _enough(loop.waiting) else None,
        reply=loop.reply if loop.reply and _enough(loop.reply.n) else None,
        close=loop.close if loop.close and _enough(loop.close.n) else None,
        open_now=loop.open_now if _enough(loop.open_now) else None,
        ages=loop.ages if all(_enough(n) for _, n in loop.ages) else (),
        causes=tuple((cause, n) for cause, n in loop.causes if _enough(n)),
        verified=None,
        reached=None,
        unreached=None,
    )


def _enough(n: int | None) -> bool:
    return n is not None and n >= SMALL_GROUP
