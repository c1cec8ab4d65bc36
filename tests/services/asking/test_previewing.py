"""What is said in advance is what comes, and tells nobody how anybody answered."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.asking.contact import Reason
from bot.core.asking.preview import as_json
from bot.core.clock.timing import Hours
from bot.core.clock.wave import Every, Unit
from bot.core.conversation.ask import AskKind
from bot.core.survey.decision import Decision
from bot.core.survey.plan import Privacy
from bot.demo.clock import SettableClock
from bot.services.asking import previewing, steering
from tests.services.asking.waves import ZONES, reasons
from tests.services.small_company import DAY

PLANS = st.fixed_dictionaries(
    {
        "spread": st.sampled_from(["wave", "at once", 1, 3]),
        "sample_percent": st.sampled_from([100, 40]),
        "daily_cap": st.sampled_from([None, 2, 5]),
        "every": st.sampled_from([Every(2, Unit.WEEK), Every(5, Unit.WEEK), None]),
        "hours": st.sampled_from([Hours(9, 11), Hours(0, 24), Hours(22, 24)]),
        "cooldown_days": st.sampled_from([14, 90]),
    }
)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS, people=st.integers(1, 14), hour=st.integers(0, 200))
def test_what_is_said_in_advance_is_what_is_sent(new_company, plan, people, hour):
    company = new_company(SettableClock(datetime(2026, 10, 19, tzinfo=UTC) + timedelta(hours=hour)))
    company.ctx = replace(company.ctx, gap=timedelta(seconds=1))
    for number in range(people):
        company.hire(f"U{number}", zone=ZONES[number % len(ZONES)])
    hours = plan.pop("hours")
    company.survey(**plan, ask_from=hours.start, ask_until=hours.end, paused=True)
    company.plan()
    company.change(paused=False)
    assert_comes_true(company)


def assert_comes_true(company, name="acme"):
    """Compare the preview with what is sent until the wave ends, person by person and moment by moment."""
    said = previewing.preview(company.ctx, company.stored(name))
    company.wait(until=said.ends - timedelta(seconds=1) if said.ends else company.clock() + 60 * DAY)
    foretold = {line.person.slack_user_id: line.at for line in said.lines if line.at}
    assert foretold == {
        ask.person.slack_user_id: ask.asked_at
        for ask in company.asks(survey=name)
        if ask.asked_at and ask.asked_at >= said.now
    }
    assert len(said.lines) == len(company.profiles)


def test_in_the_middle_of_a_wave_the_rest_of_it_is_said(firm):
    company = firm(12)
    company.survey(spread=6)
    company.wait(3 * DAY)
    assert_comes_true(company)


def test_on_the_last_day_of_a_wave_that_day_is_said_and_not_the_next_wave(firm):
    company = firm(20)
    company.survey(spread="wave", every=Every(5, Unit.DAY), cooldown_days=90)
    company.wait(until=datetime(2026, 9, 11, 7, 45, tzinfo=UTC))
    said = previewing.preview(company.ctx, company.stored())
    assert said.began == date(2026, 9, 7)
    assert said.today == 2
    assert_comes_true(company)


def test_beside_another_survey_the_rest_is_said_too(firm):
    company = firm(8)
    company.survey(spread=4)
    company.survey(name="second", product="Other", every=Every(60, Unit.DAY))
    company.plan()
    assert_comes_true(company, "second")


def test_a_paused_survey_is_foretold_as_if_it_went_on_now(firm):
    company = firm(5)
    company.survey(paused=True)
    company.wait(until=datetime(2026, 9, 8, 8, 0, tzinfo=UTC))
    said = previewing.preview(company.ctx, company.stored())
    assert [at >= company.clock() for at in said.moments] == [True] * 5


def test_nobody_is_said_to_have_been_asked_who_never_was(firm):
    company = firm(4)
    company.survey(spread=4)
    company.wait(timedelta(hours=4))
    (asked,) = [ask.person.slack_user_id for ask in company.asks() if ask.asked_at]
    steering.steer(company.ctx, company.stored(), Decision.STOP, actor="test")
    steering.steer(company.ctx, company.stored(), Decision.RESUME, actor="test")
    others = dict.fromkeys(company.profiles.keys() - {asked}, Reason.WAVE_OVER)
    assert reasons(company) == {asked: Reason.ASKED} | others


def test_a_preview_tells_nobody_apart_by_how_they_answered(firm):
    """Passives were asked a second time: their wait is longer, and an open question is theirs alone."""
    company = firm(6)
    company.survey(every=Every(5, Unit.WEEK), cooldown_days=90)
    company.wait(timedelta(hours=5))
    for number, who in enumerate(company.profiles):
        company.click(who, 8 if number % 2 else 10)
    for days_later in (62, 6):
        company.wait(days_later * DAY)
        lines = as_json(previewing.preview(company.ctx, company.stored()))["people"]
        assert {(line["reason"], line["until"]) for line in lines} == {("cooldown", None)}
        assert [line["person"] for line in lines] == [*company.profiles]
    assert sum(ask.kind is AskKind.REASK and ask.asked_at is not None for ask in company.asks()) == 3


def test_a_preview_of_a_nameless_survey_does_not_tell_who_answered(firm):
    """What an ended anonymous conversation leaves behind is rounded to midnight; no time that is shown may say so."""
    company = firm(4)
    company.survey(every=Every(5, Unit.WEEK), cooldown_days=90, privacy=Privacy.ANONYMOUS)
    company.wait(timedelta(hours=5))
    company.click("U001", 9)
    company.wait(40 * DAY)
    lines = as_json(previewing.preview(company.ctx, company.stored()))["people"]
    assert {(line["reason"], line["until"]) for line in lines} == {("cooldown", None)}
