"""The clocks of a case, held against a clock that ticks minute by minute; and what never happens to them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.care.clocks import RUNNING, WORKING_HOURS, Clock, Promise, Timing, read_clock
from bot.core.care.log import Entry, What, standing_of
from bot.core.care.reminders import Reminder, passes_on_at, reminders_ahead, worth_saying
from bot.core.clock.holidays import public_holidays
from bot.core.clock.timing import Calendar

BERLIN, GERMANY = ZoneInfo("Europe/Berlin"), public_holidays("DE")
PROMISE = Promise(1, 4)
MONDAY = datetime(2026, 12, 21, 8, tzinfo=UTC)  # nine in Berlin; the 25th is a holiday, as are the 26th and the 1st
MINUTE = timedelta(minutes=1)
DAY = timedelta(hours=8)


def calendar() -> Calendar:
    return Calendar(BERLIN, WORKING_HOURS, GERMANY)


def of(*log: tuple[What, timedelta]):
    return standing_of([Entry(what=What.OPENED, at=MONDAY), *(Entry(what=what, at=MONDAY + at) for what, at in log)])


def read(clock, standing, at):
    return read_clock(clock, standing, at, calendar(), PROMISE)


def minutes_worked(start, end, pauses) -> int:
    """Count them one by one."""
    count, at = 0, start
    while at < end:
        local = at.astimezone(BERLIN)
        works = local.weekday() < 5 and 9 <= local.hour < 17 and not GERMANY(local.date())
        count += works and not any(begin <= at < over for begin, over in pauses)
        at += MINUTE
    return count


AFTER = st.integers(0, 12 * 24 * 60).map(lambda minutes: minutes * MINUTE)


@given(AFTER, AFTER, AFTER)
def test_what_was_spent_is_what_ticks_by_minute_count(asked, answered, now):
    standing = of((What.ASKED, min(asked, answered)), (What.ANSWERED, max(asked, answered)))
    pauses = [(MONDAY + min(asked, answered), MONDAY + max(asked, answered))]
    spent = read(Clock.CLOSE, standing, MONDAY + now).spent
    assert spent == pytest.approx(minutes_worked(MONDAY, MONDAY + now, pauses) / 480)


@given(AFTER, AFTER, st.lists(AFTER, max_size=4))
def test_a_clock_never_runs_back_and_is_due_when_it_says(first, second, asked):
    changes = [(What.ANSWERED if number % 2 else What.ASKED, at) for number, at in enumerate(sorted(asked))]
    standing, (early, late) = of(*changes), sorted((first, second))
    order = list(Timing)
    then, now = (read(Clock.CLOSE, standing, MONDAY + at) for at in (early, late))
    if early < max(asked, default=early):
        return  # a log holds nothing that is still to come
    assert then.spent <= now.spent + 1e-9
    assert order.index(then.timing) <= order.index(now.timing)
    if now.due_at is not None:
        assert now.timing is not Timing.OVERDUE or now.due_at < MONDAY + late
        assert read(Clock.CLOSE, standing, now.due_at + 2 * MINUTE + DAY * 20).timing is Timing.OVERDUE
        if now.due_at > MONDAY + late:
            assert read(Clock.CLOSE, standing, now.due_at).timing is not Timing.OVERDUE


@pytest.mark.parametrize(
    ("after", "timing"),
    [
        (timedelta(hours=1), Timing.ON_TIME),
        (timedelta(hours=6), Timing.DUE_SOON),
        (timedelta(hours=8), Timing.DUE_SOON),
        (timedelta(days=1, minutes=1), Timing.OVERDUE),
    ],
)
def test_a_first_reply_is_promised_within_a_working_day(after, timing):
    assert read(Clock.REPLY, of(), MONDAY + after).timing is timing
    replied = read(Clock.REPLY, of((What.REPLIED, after)), MONDAY + timedelta(days=30))
    assert replied.timing is (Timing.MISSED if timing is Timing.OVERDUE else Timing.MET)


def test_a_weekend_and_a_holiday_do_not_count():
    thursday = MONDAY + timedelta(days=3)
    standing = standing_of([Entry(what=What.OPENED, at=thursday + timedelta(hours=4))])
    due = read_clock(Clock.REPLY, standing, thursday, calendar(), PROMISE).due_at
    assert due.astimezone(BERLIN) == datetime(2026, 12, 28, 13, tzinfo=BERLIN)


def test_who_closes_without_a_word_to_the_person_has_missed_the_reply():
    silent = of((What.CLOSED, timedelta(hours=1)))
    told = standing_of([Entry(what=What.OPENED, at=MONDAY), Entry(what=What.CLOSED, at=MONDAY, told="It is mended")])
    assert read(Clock.REPLY, silent, MONDAY + DAY).timing is Timing.MISSED
    assert read(Clock.REPLY, told, MONDAY + DAY).timing is Timing.MET
    assert read(Clock.CLOSE, silent, MONDAY + 99 * DAY).timing is Timing.MET


def test_nobody_is_owed_anything_where_a_case_was_withdrawn():
    assert read(Clock.REPLY, of((What.WITHDRAWN, MINUTE)), MONDAY + DAY) is None


def test_each_round_has_its_own_clocks():
    late = timedelta(days=2)
    standing = of((What.CLOSED, MINUTE), (What.REOPENED, late))
    assert read(Clock.REPLY, standing, MONDAY + late + MINUTE).timing is Timing.ON_TIME


def ahead(standing, after):
    return [due.reminder for due in reminders_ahead(standing, MONDAY + after, calendar(), PROMISE)]


def test_each_reminder_comes_once_and_none_while_the_person_is_to_answer():
    assert ahead(of(), MINUTE) == list(Reminder)
    reminded = standing_of(
        [
            Entry(what=What.OPENED, at=MONDAY),
            *(Entry(what=What.REMINDED, at=MONDAY, why=one) for one in (Reminder.REPLY_SOON, Reminder.REPLY_OVERDUE)),
        ]
    )
    assert ahead(reminded, DAY) == [Reminder.CLOSE_SOON, Reminder.CLOSE_OVERDUE]
    assert ahead(of((What.REPLIED, MINUTE), (What.ASKED, MINUTE)), DAY) == []
    assert ahead(of((What.CLOSED, MINUTE)), DAY) == []


def test_what_is_overdue_need_not_be_said_to_be_due_soon():
    assert worth_saying(list(Reminder)) == [Reminder.REPLY_OVERDUE, Reminder.CLOSE_OVERDUE]


def test_a_case_that_sleeps_says_nothing_until_it_wakes():
    until = MONDAY + timedelta(days=2)
    asleep = standing_of([Entry(what=What.OPENED, at=MONDAY), Entry(what=What.SNOOZED, at=MONDAY, until=until)])
    first = reminders_ahead(asleep, MONDAY, calendar(), PROMISE)[0]
    assert first.at == until


def test_a_case_that_is_claimed_is_offered_to_nobody_else():
    offered = [Entry(what=What.OPENED, at=MONDAY), Entry(what=What.OFFERED, at=MONDAY, whom="UERIN")]
    claimed = [*offered, Entry(what=What.CLAIMED, at=MONDAY, by="UERIN")]
    assert passes_on_at(standing_of(offered), calendar(), 120) == MONDAY + timedelta(hours=2)
    assert passes_on_at(standing_of(claimed), calendar(), 120) is None


def test_there_are_working_days_to_reckon_with():
    assert GERMANY(date(2026, 12, 25))
    assert {Timing.ON_TIME, Timing.DUE_SOON, Timing.OVERDUE} == RUNNING
