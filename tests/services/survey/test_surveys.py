"""Creating and changing surveys: what a file may do to a survey that runs, and what it may not."""

import itertools
from dataclasses import fields, replace
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot.core.clock.wave import Every, Unit
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.keys.described import Population
from bot.core.survey.keys.own_themes import ThemeSetting
from bot.core.survey.measure import Kind, Measure
from bot.core.survey.plan import Contact, Privacy, SummaryEvery, SurveyPlan
from bot.services.health.changing import change_survey
from bot.services.survey.surveys import Applied, RefusedPlanError, apply_plan
from storage.errors import UnreadablePlanError
from storage.schema import audit, surveys
from tests.services.small_company import DAY, ON_EACH_DATABASE

pytestmark = ON_EACH_DATABASE

FULL = SurveyPlan(
    name="acme",
    product="Acme Board",
    asker="The Acme team",
    owners=("UOWNER",),
    privacy=Privacy.CONFIDENTIAL,
    audience=Audience(people=("UANA", "UBEN")),
    summary_channel="CNPS",
    zone=ZoneInfo("Pacific/Auckland"),
    hour=17,
    ask_from=13,
    ask_until=15,
    window_days=30,
    cooldown_days=120,
    reask_days=45,
    industry="saas",
    every=Every(13, Unit.WEEK),
    spread=20,
    sample_percent=50,
    daily_cap=40,
    team="department",
    team_cap=3,
    held_out_percent=10,
    segments=("department",),
    country="DE",
    keep_answers=36,
    paused=False,
)
FIXED = {"name", "kind"}
SUPPORT = SurveyPlan(name="support", product="Acme", asker="Me", kind=Kind.CSAT, cases=())
OTHERWISE = {
    "product": "Acme",
    "asker": "Me",
    "owners": (),
    "audience": Audience(
        people=("UCHLOE",), channels=("CALL",), groups=("SDEV",), everyone=True, guests=True, without_groups=("SHR",)
    ),
    "viewers": ("UVERA", "SDEV"),
    "comment_readers": ("UCORA",),
    "summary_channel": None,
    "contact": Contact.RELEASE,
    "zone": ZoneInfo("UTC"),
    "hour": 0,
    "ask_from": 0,
    "ask_until": 24,
    "window_days": 7,
    "cooldown_days": 1,
    "reask_days": 1,
    "industry": None,
    "population": Population.OWN_CUSTOMERS,
    "every": None,
    "spread": "wave",
    "sample_percent": 100,
    "daily_cap": None,
    "team": None,
    "team_cap": None,
    "account": "company",
    "account_cap": 2,
    "account_days": 30,
    "held_out_percent": 0,
    "segments": (),
    "country": None,
    "csat": "support",
    "measures": Measure.ENPS,
    "summary_every": SummaryEvery.MONTH,
    "summary_on_days_off": True,
    "goal": 40,
    "cases": ("contact", "fell 3"),
    "cases_channel": "CCARE",
    "case_owners": ("UERIN", "SCARE"),
    "case_reply_days": 2,
    "case_close_days": 10,
    "case_claim_minutes": 60,
    "verify_cases": False,
    "keep_answers": 12,
    "language": "de",
    "acknowledge": False,
    "quotes": True,
    "said_and_done": True,
    "thanks_link": "https://acme.example/thanks",
    "thanks_text": "See you soon.",
    "themes": {"price": ThemeSetting(label="What it costs")},
    "theme_veto": True,
    "theme_head": False,
    "questions": {"ja": {"score": "お勧め? {product}"}},
    "paused": True,
    "privacy": Privacy.ANONYMOUS,
}


def apply(company, plan):
    return apply_plan(company.ctx, plan, actor="test")


def test_a_plan_is_created_then_unchanged_then_changed(company):
    assert apply(company, FULL) is Applied.CREATED
    assert company.stored().plan == FULL
    assert apply(company, FULL) is Applied.UNCHANGED
    assert apply(company, replace(FULL, hour=8)) is Applied.CHANGED
    assert company.stored().plan == replace(FULL, hour=8)


def test_what_the_row_of_an_earlier_version_does_not_say_is_as_usual(company):
    apply(company, FULL)
    with company.engine.begin() as db:
        db.execute(update(surveys).values(settings='{"product": "Acme", "asker": "Me", "cooldown_days": 1}'))
    assert company.stored().plan == SurveyPlan(
        name="acme", product="Acme", asker="Me", cooldown_days=1, summary_channel="CNPS", paused=False, cases=()
    )


def test_a_setting_of_a_later_version_is_named(company):
    apply(company, FULL)
    with company.engine.begin() as db:
        db.execute(update(surveys).values(settings='{"product": "Acme", "asker": "Me", "mood": 7}'))
    with pytest.raises(UnreadablePlanError, match=r"survey 'acme' can't be read \(mood: .*a newer nps-bot"):
        company.stored()


def test_a_plan_that_says_nothing_of_it_leaves_a_survey_paused(company):
    apply(company, replace(FULL, paused=True))
    assert apply(company, replace(FULL, paused=None)) is Applied.UNCHANGED
    assert apply(company, replace(FULL, paused=None, hour=8)) is Applied.CHANGED
    assert company.stored().plan == replace(FULL, paused=True, hour=8)


def test_a_change_by_the_form_counts_from_what_the_survey_says_at_that_moment(company):
    apply(company, FULL)
    seen = company.stored()
    apply(company, replace(FULL, product="Acme Pro"))
    assert change_survey(company.ctx, seen, {"hour": 9}, actor="test") is Applied.CHANGED
    assert company.stored().plan == replace(FULL, product="Acme Pro", hour=9)


def test_applying_the_same_plan_again_writes_nothing(company):
    apply(company, FULL)
    before = company.contents()
    company.clock.move_to(company.clock() + DAY)
    apply(company, FULL)
    assert company.contents() == before


@pytest.mark.parametrize("key", [field.name for field in fields(SurveyPlan) if field.name not in FIXED])
def test_every_key_of_a_plan_can_be_changed_and_is_read_back(company, key):
    apply(company, SUPPORT)
    before = replace(FULL, industry=None) if key == "measures" else FULL  # no benchmark measures both
    apply(company, before)
    changed = replace(before, **{key: OTHERWISE[key]})
    assert apply(company, changed) is Applied.CHANGED
    assert company.stored().plan == changed


def test_what_happened_is_recorded_without_content(company):
    apply(company, FULL)
    apply(company, replace(FULL, product="Secret project"))
    with company.engine.connect() as db:
        rows = db.execute(select(audit.c.actor, audit.c.verb, audit.c.subject).order_by(audit.c.id)).all()
    assert [tuple(row) for row in rows] == [("test", "survey created", "acme"), ("test", "survey changed", "acme")]


@pytest.mark.parametrize(("old", "new"), list(itertools.permutations(Privacy, 2)))
def test_privacy_is_made_stronger_and_never_weaker(company, old, new):
    strength = [Privacy.NAMED, Privacy.CONFIDENTIAL, Privacy.ANONYMOUS]
    apply(company, replace(FULL, privacy=old))
    before = company.contents()
    if strength.index(new) > strength.index(old):
        assert apply(company, replace(FULL, privacy=new)) is Applied.CHANGED
        assert company.stored().plan.privacy is new
    else:
        with pytest.raises(RefusedPlanError, match=f"started as {old}; its privacy can't be weakened to {new}"):
            apply(company, replace(FULL, privacy=new, product="Something else"))
        assert company.contents() == before


def test_an_unknown_industry_is_refused_with_the_nearest(company):
    before = company.contents()
    with pytest.raises(ValueError, match="Did you mean saas"):
        apply(company, replace(FULL, industry="sas"))
    assert company.contents() == before


def test_surveys_of_two_names_do_not_touch_each_other(company):
    apply(company, FULL)
    apply(company, replace(FULL, name="other", privacy=Privacy.ANONYMOUS))
    assert company.stored("acme").plan == FULL
    assert company.stored("other").plan.privacy is Privacy.ANONYMOUS


def test_a_change_takes_nothing_back_that_was_asked_or_answered(company):
    company.survey()
    company.tick()
    company.click("UANA", 9)
    before = (company.asks(), company.answers())
    company.change(hour=18, reask_days=30, window_days=7)
    after = (company.asks(), company.answers())
    assert [(ask.id, ask.state, ask.due_at) for ask in after[0]] == [
        (ask.id, ask.state, ask.due_at) for ask in before[0]
    ]
    assert after[1] == before[1]
