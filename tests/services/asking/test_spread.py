"""How a wave is spread: evenly over its days, in good hours, and over teams and accounts."""

from collections import Counter
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from bot.core.asking.contact import Reason
from bot.core.asking.triggered import Asked
from bot.core.clock.wave import Every, Unit
from bot.services.asking import previewing, triggering
from storage.schema import people as people_table
from tests.services.asking.waves import ZONES, days, reasons, sent
from tests.services.small_company import BERLIN, DAY


def has_property(company, who, **properties):
    with company.engine.begin() as db:
        db.execute(update(people_table).where(people_table.c.slack_user_id == who).values(properties=properties))


def test_a_wave_over_four_days_asks_a_quarter_on_each(firm):
    company = firm(12)
    company.survey(spread=4)
    company.wait(30 * DAY)
    assert [*days(sent(company)).values()] == [3, 3, 3, 3]
    assert [*days(sent(company))] == [date(2026, 9, day) for day in (7, 8, 9, 10)]


def test_a_wave_spread_over_its_whole_length_leaves_no_day_empty_and_none_crowded(firm):
    company = firm(22)
    company.survey(spread="wave", every=Every(2, Unit.WEEK), cooldown_days=14)
    company.wait(13 * DAY)
    a_day = days(sent(company))
    assert sum(a_day.values()) == 22
    assert len(a_day) == 10
    assert max(a_day.values()) <= 3


def test_everybody_is_asked_in_their_own_morning_of_their_own_working_day(firm):
    company = firm(0)
    for zone in ZONES:
        company.hire(*[f"U{zone[-5:].upper()}{n}" for n in range(6)], zone=zone)
    company.survey(spread=3)
    company.wait(10 * DAY)
    for who, profile in company.profiles.items():
        local = company.ask(who).asked_at.astimezone(ZoneInfo(profile.zone))
        assert (local.weekday() < 5, 9 <= local.hour < 11) == (True, True)


@pytest.mark.parametrize(
    ("zone", "country", "property_", "asked_on"),
    [
        ("Europe/Berlin", None, None, 26),  # Thanksgiving is a working day there
        ("America/New_York", None, None, 27),
        ("Europe/Berlin", None, "US", 27),  # what a file says comes before the zone
        ("Europe/Berlin", None, "us", 27),  # as people write it
        ("America/New_York", None, "DE", 26),
        ("America/New_York", None, "Elbonia", 27),  # what is no country says nothing
        ("UTC", "US", None, 27),  # no country's clock: the survey's holidays
        (None, "US", None, 27),
        ("Mars/Olympus_Mons", "US", None, 27),  # a zone this machine does not know
    ],
)
def test_public_holidays_are_those_of_the_person(firm, zone, country, property_, asked_on):
    company = firm(1, start=datetime(2026, 11, 25, 20, 0, tzinfo=UTC), zone=zone)
    company.survey(paused=True, country=country)
    company.plan()
    if property_:
        has_property(company, "U000", country=property_)
    company.change(paused=False)
    company.wait(5 * DAY)
    (moment,) = sent(company)
    zone = ZoneInfo(zone) if zone in {"Europe/Berlin", "America/New_York", "UTC"} else BERLIN
    assert moment.astimezone(zone).date() == date(2026, 11, asked_on)


def test_a_sample_asks_its_share_and_each_wave_another(firm):
    company = firm(100)
    company.survey(sample_percent=30, cooldown_days=30)
    company.wait(20 * DAY)
    first = {ask.person.slack_user_id for ask in company.asks() if ask.asked_at}
    company.wait(25 * DAY)
    second = {ask.person.slack_user_id for ask in company.asks() if ask.asked_at} - first
    assert 18 <= len(first) <= 42
    assert len(second) >= 10
    assert Reason.NOT_DRAWN in reasons(company).values()


def test_no_day_has_more_than_the_cap_and_everybody_gets_a_turn(firm):
    company = firm(17)
    company.survey(daily_cap=4)
    company.wait(20 * DAY)
    assert [*days(sent(company)).values()] == [4, 4, 4, 4, 1]


def test_a_team_is_not_asked_all_on_one_day(firm):
    company = firm(9)
    company.survey(team="team", team_cap=2, paused=True)
    company.plan()
    for number, who in enumerate(company.profiles):
        has_property(company, who, team="red" if number < 6 else "blue")
    company.change(paused=False)
    company.wait(15 * DAY)
    red = [ask.asked_at for ask in company.asks() if ask.person.slack_user_id < "U006"]
    blue = [ask.asked_at for ask in company.asks() if ask.person.slack_user_id >= "U006"]
    assert [*days(red).values()] == [2, 2, 2]
    assert [*days(blue).values()] == [2, 1]


def of_accounts(company, *names, **plan):
    """A survey whose people belong to accounts, in their order."""
    company.survey(name="everybody", paused=True)  # so that Slack tells of all of them
    company.survey(paused=True, account="firm", **plan)
    company.plan()
    for who, name in zip(company.profiles, names, strict=True):
        has_property(company, who, firm=name)
    company.change(paused=False)


def asked_days(company, who):
    return [day for ask in company.asks() if ask.person.slack_user_id in who for day in [ask.asked_day] if day]


def test_an_account_is_not_asked_all_on_one_day(firm):
    company = firm(9)
    of_accounts(company, *["Hooli"] * 6, *["Initech"] * 3, account_cap=2)
    company.wait(15 * DAY)
    hooli, initech = [f"U00{n}" for n in range(6)], [f"U00{n}" for n in range(6, 9)]
    assert [*Counter(sorted(asked_days(company, hooli))).values()] == [2, 2, 2]
    assert [*Counter(sorted(asked_days(company, initech))).values()] == [2, 1]


def test_within_one_wave_an_account_holds_up_none_of_its_own(firm):
    company = firm(4)
    of_accounts(company, *["Hooli"] * 4, spread=4, account_days=60)
    company.wait(10 * DAY)
    assert len(sent(company)) == 4
    assert len(days(sent(company))) == 4


def test_a_new_wave_leaves_an_account_alone_that_was_asked_lately(firm):
    company = firm(2)
    of_accounts(company, "Hooli", "Initech", account_days=130, every=Every(2, Unit.MONTH), cooldown_days=30)
    company.wait(70 * DAY)
    assert len(sent(company)) == 2
    assert reasons(company) == dict.fromkeys(company.profiles, Reason.ACCOUNT_COOLDOWN)
    company.wait(70 * DAY)
    assert len(sent(company)) == 4
    first, second = sorted(days(sent(company)))
    assert (second - first).days >= 130


def triggered(company, who):
    return triggering.trigger(company.ctx, company.survey_named(), who, actor="test")


def test_a_trigger_leaves_an_account_alone_of_which_somebody_was_asked(firm):
    company = firm(3)
    of_accounts(company, "Hooli", "Hooli", "Initech", account_days=20, people=("U000",))
    company.wait(DAY)
    assert triggered(company, "U001").because is Reason.ACCOUNT_COOLDOWN
    assert isinstance(triggered(company, "U002"), Asked)
    company.wait(20 * DAY)
    assert isinstance(triggered(company, "U001"), Asked)


def test_of_two_that_were_triggered_together_one_waits_for_the_other(firm):
    company = firm(3)
    of_accounts(company, "Hooli", "Initech", "Initech", account_days=20, people=("U000",))
    company.wait(DAY)
    assert isinstance(triggered(company, "U001"), Asked)
    assert isinstance(triggered(company, "U002"), Asked)
    company.wait(DAY)
    assert len(asked_days(company, {"U001", "U002"})) == 1
    company.wait(25 * DAY)
    assert len(asked_days(company, {"U001", "U002"})) == 2


@pytest.mark.parametrize("stops", [False, True])
def test_whoever_says_stop_before_their_turn_has_had_it_for_their_account(firm, stops):
    """Or the day of a colleague's next question would tell that somebody opted out."""
    company = firm(2)
    two_months = {"every": Every(2, Unit.MONTH), "cooldown_days": 30}
    of_accounts(company, "Hooli", "Hooli", account_days=200, people=("U000",), **two_months)
    if stops:
        company.stops("U000")
    company.wait(70 * DAY)
    company.change(people=("U000", "U001"))
    company.plan()
    line = next(line for line in previewing.preview(company.ctx, company.stored()).lines if line.person.id == 2)
    assert line.because is Reason.ACCOUNT_COOLDOWN
    assert line.until == datetime(2026, 9, 6, 22, tzinfo=UTC) + 200 * DAY
