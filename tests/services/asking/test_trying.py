"""A try is the whole conversation, and nothing of it is counted anywhere."""

import json
from datetime import timedelta
from io import StringIO

import pytest

from bot.core.asking.contact import Reason
from bot.core.asking.triggered import Asked, Refusal, Refused
from bot.core.conversation.states import State
from bot.core.exchange.report_object import as_json
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.demo.clock import SettableClock
from bot.services.asking.previewing import preview
from bot.services.asking.triggering import trigger
from bot.services.asking.trying import set_only_tries, try_out
from bot.services.exchange.exporting import Format, export_answers
from bot.services.numbers import requesting
from bot.services.privacy.forgetting import forget, kept_about
from bot.services.survey import audiences
from bot.services.survey.finding import list_surveys
from bot.services.survey.surveys import delete_survey
from tests.services.small_company import DAY, ON_EACH_DATABASE

MINUTE = timedelta(minutes=1)
SCORES = {"UANA": 9, "UBEN": 10, "UCHLOE": 3, "UDORA": 7, "UEVE": 8, "UFAY": 2}


def tries(company, who="UANA"):
    return try_out(company.ctx, company.survey_named(), who, actor="test")


def mark(company, who="UANA", *, tries=True):
    return set_only_tries(company.ctx, company.survey_named(), who, tries=tries, actor="test")


def started(company, **changes):
    """Six people, asked a minute ago if the survey is not paused."""
    company.hire("UDORA", "UEVE", "UFAY")
    company.survey(**changes)
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    company.tick()
    company.clock.move_to(company.clock() + MINUTE)
    return company


def real(company, who):
    [ask] = [one for one in company.asks(who) if not one.is_try and one.parent_id is None]
    return ask


def life(company, privacy, *, with_try):
    """Two months of a survey that asks six; Ana tries it out too, gives two scores, words, and a yes to contact."""
    started(company, privacy=privacy)
    for who in list(SCORES)[:3]:
        company.click(who, SCORES[who], real(company, who))
    if with_try:
        assert tries(company) == Asked(company.clock(), as_try=True)
        company.tick()
        company.click("UANA", 2)
        company.types("UANA", "The sync loses my files every morning")
        company.click("UANA", 7)
        company.types("UANA", "and the search finds nothing that is older than a week")
        company.may_be_contacted("UANA")
    for who in list(SCORES)[3:]:
        company.click(who, SCORES[who], real(company, who))
    company.wait(65 * DAY)  # on the 60th the passives are asked again
    return company


def seen(company):
    """Everything that anybody else is shown of the survey, and whom it asks when."""
    ctx, survey = company.ctx, company.survey_named()
    asked = requesting.read_typed(ctx, OPERATOR, "acme all", None)
    exported = StringIO()
    export_answers(ctx, survey, exported, Format.JSONL)
    return {
        "report": as_json(requesting.answer(ctx, asked), requesting.watched(ctx, asked)),
        "export": sorted(repr({**json.loads(line), "id": None}) for line in exported.getvalue().splitlines()),
        "preview": [(line.person.id, line.at, line.because) for line in preview(ctx, survey).lines],
        "said": {lane: texts for lane, texts in company.texts.items() if not lane.startswith("person:1")},
        "asked": [(one.person.id, one.kind, one.asked_at) for one in company.asks() if not one.is_try],
        "surveys": [one.id for one in list_surveys(ctx)],
    }


@pytest.mark.parametrize("privacy", Privacy)
def test_nobody_else_sees_that_somebody_tried(new_company, clock, privacy):
    began = clock()

    def after(*, with_try):
        company = new_company(SettableClock(began))
        company.hire("UANA", "UBEN", "UCHLOE")
        return seen(life(company, privacy, with_try=with_try))

    assert after(with_try=True) == after(with_try=False)


@ON_EACH_DATABASE
def test_a_try_comes_at_any_hour_while_the_survey_is_paused_and_nobody_is_reminded_of_it(company):
    started(company, paused=True)
    company.clock.move_to(company.clock() + 4 * DAY + DAY / 2)  # a Saturday night
    tries(company)
    company.tick()
    assert company.kinds("UANA") == ["ask"]
    [said] = [texts[-1] for lane, texts in company.texts.items() if lane.startswith("person:")]
    assert "counted nowhere" in said
    tries(company)
    company.tick()
    assert company.kinds("UANA") == ["ask", "retired", "ask"]  # one at a time
    company.wait(12 * DAY)
    assert company.kinds("UANA") == ["ask", "retired", "ask", "retired"]


def test_who_said_stop_is_not_asked_even_so(company):
    started(company)
    company.hire("UBOT", kind=PersonKind.BOT)
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    company.stops("UANA")
    assert tries(company) == Refused(Reason.OPTED_OUT)
    assert tries(company, "UBOT") == Refused(Reason.BOT)
    assert tries(company, "UNOBODY") == Refused(Refusal.UNKNOWN_PERSON)


@ON_EACH_DATABASE
def test_a_try_is_shown_to_its_person_and_goes_with_them_or_with_the_survey(company):
    started(company, privacy=Privacy.NAMED)
    tries(company)
    company.tick()
    company.click("UANA", 6)
    company.types("UANA", "It is slow in the mornings")
    [kept] = kept_about(company.ctx, "UANA").answers
    assert (kept.survey, kept.is_try, kept.comments) == ("acme", True, ("It is slow in the mornings",))
    forget(company.ctx, "UANA")
    assert kept_about(company.ctx, "UANA").answers == ()
    delete_survey(company.ctx, company.survey_named(), actor="test")
    assert company.contents()["surveys"] == company.contents()["responses"] == []


@pytest.mark.parametrize("privacy", Privacy)
def test_who_only_tries_is_asked_by_no_wave_and_their_answers_are_tries(company, privacy):
    started(company, privacy=privacy)
    assert mark(company)
    assert mark(company) is False
    company.tick()
    assert real(company, "UANA").state is State.CLOSED
    company.click("UANA", 3, real(company, "UANA"))  # on a screen that still showed the buttons
    assert trigger(company.ctx, company.survey_named(), "UANA", actor="test").as_try
    company.tick()
    company.click("UANA", 1)
    assert [row.score for row in company.answers() if row.survey_id == company.survey_named().id] == []
    company.wait(100 * DAY)
    assert [one for one in company.asks("UANA") if not one.is_try and one.asked_at] == [real(company, "UANA")]
    assert len([one for one in company.asks("UBEN") if one.asked_at]) == 2
    assert mark(company, tries=False)
    company.wait(100 * DAY)
    assert [one.is_try for one in company.asks("UANA") if one.asked_at][-1] is False
