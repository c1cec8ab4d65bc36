"""What became of cases: a quarter of 500 people, held against a count that knows how each of them was treated."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from statistics import median
from zoneinfo import ZoneInfo

from bot.core.care.clocks import WORKING_HOURS, Promise
from bot.core.care.log import Entry, What
from bot.core.care.loop import Again, Age, CaseLog, InTime, Outcomes, Spent, guarded, loop_of, with_movement
from bot.core.clock.holidays import public_holidays
from bot.core.clock.timing import Calendar

BERLIN, GERMANY = ZoneInfo("Europe/Berlin"), public_holidays("DE")
SINCE, UNTIL, NOW = (datetime(2026, *day, tzinfo=UTC) for day in ((7, 1), (10, 1), (10, 2)))
PROMISE = Promise(1, 4)
HOUR = timedelta(hours=1)
CAUSES = ("Lost changes", "lost  changes", "Price", "No answer from support")


def calendar_of(_: str | None) -> Calendar:
    return Calendar(BERLIN, WORKING_HOURS, GERMANY)


def loop(cases):
    return loop_of(cases, SINCE, UNTIL, NOW, calendar_of, PROMISE)


def working_hours(start: datetime, end: datetime, but: tuple[datetime, datetime] | None = None) -> float:
    """Count the full hours from nine to five on working days; every moment of this test is on the hour."""
    hours, at = 0, start
    while at < end:
        local = at.astimezone(BERLIN)
        works = local.weekday() < 5 and 9 <= local.hour < 17 and not GERMANY(date(local.year, local.month, local.day))
        hours += works and not (but and but[0] <= at < but[1])
        at += HOUR
    return float(hours)


class Quarter:
    """Cases with what is to be counted of them noted down as they are made, by other rules than those of the bot."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)  # noqa: S311 (no secret)
        self.cases = list[CaseLog]()
        self.opened, self.withdrawn, self.met, self.over, self.waiting = 0, 0, 0, 0, 0
        self.replies, self.closes, self.causes = list[float](), list[float](), list[str]()
        self.ages = dict.fromkeys(Age, 0)

    def somebody(self) -> None:
        late = self.chance.random() < 0.1
        opened = (
            NOW - self.chance.randrange(30, 90) * HOUR if late else SINCE + self.chance.randrange(-480, 2208) * HOUR
        )
        log, inside = [Entry(what=What.OPENED, at=opened, why="detractor")], SINCE <= opened < UNTIL
        self.opened += inside
        match self.chance.choice(("nothing", "withdrawn", "told", "told", "answers", "answers", "again")):
            case "nothing":
                self._left_alone(log, inside)
            case "withdrawn":
                self._ends(log, inside)
            case "told":
                self._told(log, inside, self._later(opened, 120))
            case how:
                self._answers(log, inside, again=how == "again")
        self.cases.append(CaseLog([line for line in log if line.at <= NOW]))

    def _later(self, at: datetime, most: int) -> datetime:
        return min(at + self.chance.randrange(1, most) * HOUR, NOW)

    def _left_alone(self, log, inside) -> None:
        opened = log[0].at
        days = (NOW - opened).days
        self.ages[Age.NEW if days < 2 else Age.WEEK if days < 7 else Age.MONTH if days < 30 else Age.OLDER] += 1
        over = working_hours(opened, NOW) > 8
        self.over += inside and over
        self.waiting += inside and not over

    def _ends(self, log, inside) -> None:
        log += [Entry(what=What.REPLIED, at=log[0].at), Entry(what=What.WITHDRAWN, at=self._later(log[0].at, 40))]
        self.withdrawn += inside

    def _told(self, log, inside, at) -> None:
        """Nobody wrote to them before it was closed; then they were told, or nobody told them anything."""
        told, cause = self.chance.choice(("that it is mended", None)), self.chance.choice(CAUSES)
        log.append(Entry(what=What.CLOSED, at=at, cause=cause, done="mended", told=told))
        if inside:
            hours = working_hours(log[0].at, at)
            self.over += 1
            self.closes.append(hours)
            self.causes.append(cause)
            self.met += told is not None and hours <= 8
            self.replies += [hours] if told else []

    def _answers(self, log, inside, *, again) -> None:
        """Replied, asked, answered, closed: the close does not count while it was for them to answer."""
        replied = self._later(log[0].at, 40)
        answered = self._later(replied, 90)
        closed, cause = self._later(answered, 60), self.chance.choice(CAUSES)
        log += [Entry(what=what, at=replied) for what in (What.REPLIED, What.ASKED)]
        log += [Entry(what=What.ANSWERED, at=answered), Entry(what=What.CLOSED, at=closed, cause=cause, done="mended")]
        if again:  # the second round was as slow as can be, and counts nowhere
            log += [Entry(what=What.REOPENED, at=closed), Entry(what=What.CLOSED, at=NOW, cause=cause, done="mended")]
        if inside:
            hours = working_hours(log[0].at, replied)
            self.over += 1
            self.met += hours <= 8
            self.replies.append(hours)
            self.closes.append(working_hours(log[0].at, closed, (replied, answered)))
            self.causes.append(cause)


def test_a_quarter_of_500_people_is_what_an_independent_count_says():
    quarter = Quarter(seed=19)
    for _ in range(500):
        quarter.somebody()
    found = loop(quarter.cases)
    assert (found.opened, found.withdrawn, found.waiting) == (quarter.opened, quarter.withdrawn, quarter.waiting)
    assert found.in_time == InTime(quarter.met, quarter.over)
    assert found.opened == found.withdrawn + found.waiting + found.in_time.of
    assert (round(found.reply.hours, 6), found.reply.n) == (median(quarter.replies), len(quarter.replies))
    assert (round(found.close.hours, 6), found.close.n) == (median(quarter.closes), len(quarter.closes))
    assert dict(found.ages) == {age: n for age, n in quarter.ages.items() if n}
    assert found.open_now == sum(quarter.ages.values())
    lost = sum("changes" in cause for cause in quarter.causes)
    assert [n for _, n in found.causes] == sorted((n for _, n in found.causes), reverse=True)
    assert {cause.casefold(): n for cause, n in found.causes} == {
        "lost changes": lost,
        "price": quarter.causes.count("Price"),
        "no answer from support": quarter.causes.count("No answer from support"),
    }
    assert min(quarter.met, quarter.over - quarter.met, quarter.waiting, *quarter.ages.values()) > 0


def test_who_was_reached_stands_beside_who_was_not_and_no_lower_number_is_the_same():
    again = [Again(6, 7, reached=True), Again(2, 5, reached=True), Again(5, 5, reached=True), Again(3, 1, reached=True)]
    found = with_movement(loop([]), [*again, Again(0, 10, reached=False)])
    assert (found.reached, found.unreached) == (Outcomes(1, 2, 1), Outcomes(1, 0, 0))
    assert loop([]).reached is None


def test_what_was_said_once_more_after_a_close_counts_as_it_was_said_last():
    closed = [Entry(what=What.OPENED, at=SINCE), Entry(what=What.CLOSED, at=SINCE + HOUR)]
    low = [*closed, Entry(what=What.VERIFIED, at=SINCE + 2 * HOUR, why="worse")]
    again = [*low, Entry(what=What.REOPENED, at=SINCE + 2 * HOUR), Entry(what=What.CLOSED, at=SINCE + 3 * HOUR)]
    again.append(Entry(what=What.VERIFIED, at=SINCE + 4 * HOUR, why="recovered"))
    found = loop([CaseLog(log) for log in (closed, low, again)])
    assert found.verified == Outcomes(recovered=1, worse=1)
    assert guarded(loop([CaseLog(again)] * 5)).verified is None


def test_the_cause_of_a_case_that_is_open_again_counts_until_another_is_noted():
    closed = [Entry(what=What.OPENED, at=SINCE), Entry(what=What.CLOSED, at=SINCE, cause="Price", done="explained")]
    again = [*closed, Entry(what=What.REOPENED, at=SINCE)]
    anew = [*again, Entry(what=What.CLOSED, at=SINCE, cause="Lost changes", done="mended")]
    assert loop([CaseLog(again)]).causes == (("Price", 1),)
    assert loop([CaseLog(anew)]).causes == (("Lost changes", 1),)
    ended = [*again, Entry(what=What.WITHDRAWN, at=SINCE)]
    assert loop([CaseLog(ended)]).causes == ()


def test_where_privacy_was_promised_no_figure_is_of_fewer_than_five_and_nobody_moved():
    def closed(n: int) -> list[CaseLog]:
        told = Entry(what=What.CLOSED, at=SINCE + 10 * HOUR, cause="Price", done="mended", told="yes")
        return [CaseLog([Entry(what=What.OPENED, at=SINCE + 8 * HOUR), told])] * n

    still_open = [CaseLog([Entry(what=What.OPENED, at=SINCE)])]
    few = guarded(with_movement(loop([*closed(3), *still_open]), [Again(6, 7, reached=True)]))
    assert few == guarded(loop(still_open))
    assert (few.opened, few.open_now, few.causes, few.reached, few.unreached) == (None, None, (), None, None)
    enough = guarded(with_movement(loop([*closed(4), *still_open]), [Again(6, 7, reached=True)]))
    assert (enough.opened, enough.in_time, enough.reply, enough.causes) == (5, InTime(4, 5), None, ())
    assert (enough.open_now, enough.ages, enough.reached, enough.unreached) == (None, (), None, None)
    assert guarded(loop(closed(5))).reply == Spent(2.0, 5)
