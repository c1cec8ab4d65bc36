"""Both nights on which clocks change: what is due comes once, also with the bot restarted in the hour that repeats."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.core.delivery.details import detail_of
from bot.core.delivery.kinds import MessageKind
from bot.demo.clock import SettableClock
from storage.schema import comments, ledger
from tests.services.small_company import DAY, summaries

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
# When a clock jumps, in UTC, or never does. Nobody is asked on Sundays; these nights lie between working days.
WORKING = [
    ("Africa/Cairo", "2023-04-27 22:00"),
    ("Africa/Cairo", "2023-10-26 21:00"),
    ("Asia/Tehran", "2021-03-21 20:30"),
    ("Asia/Tehran", "2021-09-21 19:30"),
    ("UTC", "2026-10-28 01:00"),
]
ANY = [
    ("Europe/Berlin", "2026-03-29 01:00"),
    ("Europe/Berlin", "2026-10-25 01:00"),
    ("Australia/Lord_Howe", "2026-04-04 15:00"),
    ("Africa/Cairo", "2023-10-26 21:00"),
    ("Asia/Kathmandu", "2026-10-25 01:00"),
]
# Ticks around the jump, in minutes from it, each with whether the bot was restarted before.
a_night = st.lists(st.tuples(st.integers(-150, 240), st.booleans()), min_size=5, max_size=7).map(sorted)
FAST = [Phase.explicit, Phase.generate]  # a night is long: a smaller one is not looked for
hours = st.sampled_from([(0, 24), (0, 1), (0, 3), (1, 3), (23, 24)])


def opened(new_company, zone, jump, before, **survey):
    """Three people who live in the zone, and a survey that goes by it; some time before the clock jumps."""
    company = new_company(SettableClock(datetime.fromisoformat(jump).replace(tzinfo=UTC) - before))
    company.hire("UANA", "UBEN", "UCHLOE", zone=zone)
    company.survey(zone=ZoneInfo(zone), **survey)
    company.tick()
    return company


def the_night_and_after(company, jump, night):
    """Tick as drawn and then twice a day for some days, restarted each time; stops after each tick."""
    jump = datetime.fromisoformat(jump).replace(tzinfo=UTC)
    ticks = [(jump + minutes * MINUTE, restarted) for minutes, restarted in night]
    later = [jump + day * DAY + hour * HOUR for day in range(4) for hour in (6, 20)]
    for moment, restarted in [*ticks, *((moment, True) for moment in later)]:
        company.clock.move_to(moment)
        company.ctx = replace(company.ctx) if restarted else company.ctx
        company.tick()
        yield moment.astimezone(company.stored().plan.zone)


@pytest.mark.parametrize(("zone", "jump"), WORKING)
@settings(max_examples=2, phases=FAST)
@given(night=a_night, hours=hours)
def test_questions_and_reminders_come_once_and_in_the_persons_hours(new_company, zone, jump, night, hours):
    start, end = hours
    company = opened(new_company, zone, jump, 14 * HOUR, ask_from=start, ask_until=end)
    days, seen = [], company.kinds("UANA")
    for local in the_night_and_after(company, jump, night):
        said = company.kinds("UANA")[len(seen) :]
        if {"ask", "reminder"} & {*said}:
            assert (start <= local.hour < end, local.weekday() < 5) == (True, True)
            days.append(local.date())
        seen += said
    assert len(days) == len({*days})
    assert Counter(seen)["ask"] in ({1} if hours == (0, 24) else {0, 1})


@pytest.mark.parametrize(("zone", "jump"), ANY)
@settings(max_examples=2, phases=FAST)
@given(night=a_night, hour=st.sampled_from([0, 1, 2, 3, 23]))
def test_each_day_has_one_summary_and_each_word_is_in_one(new_company, zone, jump, night, hour):
    company = opened(new_company, zone, jump, 4 * DAY, hour=hour, ask_from=0, ask_until=24)
    company.wait(2 * DAY)
    company.click("UANA", 9)
    seen = []
    for number, local in enumerate(the_night_and_after(company, jump, night)):
        company.types("UANA", f"Number {number}: the search is slow.")
        seen.append(local.date())
    with company.engine.connect() as db:
        decided = list(db.scalars(select(ledger.c.slot).where(ledger.c.kind == "summary")))
        told = list(db.scalars(select(comments.c.summary_slot)))
    days = {(seen[0] + day * DAY).isoformat() for day in range(1, (seen[-1] - seen[0]).days)}
    assert days <= {*decided}
    posted = [detail_of(MessageKind.SUMMARY, one) for one in summaries(company)]
    for slot in told:
        in_summaries = sum((one.after is None or one.after < slot) and slot <= one.slot for one in posted)
        assert in_summaries == (slot <= posted[-1].slot)
