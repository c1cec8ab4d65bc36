"""Who is asked once more after their case was closed, when, and what their answer does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.asking.contact import Allowed, AskedIn, Hold, Reason, Wait, after_any_question
from bot.core.care.case import Shows
from bot.core.care.log import Outcome, Standing, State
from bot.core.care.verifying import is_verified, opens_again, outcome_of, verified_from
from bot.core.survey.measure import RECOMMENDING, Kind
from bot.core.survey.plan import Privacy, SurveyPlan

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
DAY = timedelta(days=1)
CLOSED = Standing(opened_at=NOON, began_at=NOON, state=State.CLOSED, closed_at=NOON)
NAMED = SurveyPlan(name="acme", product="Acme", asker="Acme", privacy=Privacy.NAMED)
CONFIDENTIAL = replace(NAMED, privacy=Privacy.CONFIDENTIAL)


@pytest.mark.parametrize(
    ("plan", "shows", "standing", "score"),
    [
        (NAMED, Shows.ALL, CLOSED, 6),
        (CONFIDENTIAL, Shows.WORDS, CLOSED, 0),
        (NAMED, Shows.ALL, replace(CLOSED, verified=(Outcome.SAME,), reopened=1), 3),
    ],
)
def test_whoever_gave_a_low_number_is_asked_whether_it_helped(plan, shows, standing, score):
    assert is_verified(plan, shows, standing, score)


@pytest.mark.parametrize(
    ("plan", "shows", "standing", "score"),
    [
        (NAMED, Shows.ALL, CLOSED, 7),
        (NAMED, Shows.ALL, CLOSED, None),
        (replace(NAMED, verify_cases=False), Shows.ALL, CLOSED, 3),
        (replace(NAMED, kind=Kind.CSAT), Shows.ALL, CLOSED, 1),
        (replace(NAMED, privacy=Privacy.ANONYMOUS), Shows.ALL, CLOSED, 3),
        (CONFIDENTIAL, Shows.NAME, CLOSED, 3),
        (CONFIDENTIAL, Shows.ALL, CLOSED, 3),
        (NAMED, Shows.ALL, replace(CLOSED, state=State.OPEN), 3),
        (NAMED, Shows.ALL, replace(CLOSED, state=State.WITHDRAWN), 3),
        (NAMED, Shows.ALL, replace(CLOSED, muted=True), 3),
        (NAMED, Shows.ALL, replace(CLOSED, verified=(Outcome.RECOVERED,)), 3),
        (NAMED, Shows.ALL, replace(CLOSED, verified=(Outcome.SAME, Outcome.WORSE)), 3),
    ],
)
def test_nobody_else_is(plan, shows, standing, score):
    assert not is_verified(plan, shows, standing, score)


def test_it_comes_three_weeks_after_the_close_and_a_month_after_the_last_question():
    assert verified_from(NOON, None) == NOON + 21 * DAY
    assert verified_from(NOON, NOON - 20 * DAY) == NOON + 21 * DAY
    assert verified_from(NOON, NOON - DAY) == NOON + 29 * DAY


def test_any_question_that_came_meanwhile_puts_it_off():
    asked = [AskedIn(1, last=NOON - 40 * DAY), AskedIn(2, last_reask=NOON - 3 * DAY)]
    put_off = Wait(NOON + 27 * DAY, Reason.QUARANTINE)
    assert after_any_question(Allowed(), asked, NOON) == put_off
    assert after_any_question(Wait(NOON + DAY, Reason.DAILY_CAP), asked, NOON) == put_off
    later = Wait(NOON + 50 * DAY, Reason.TENURE)
    assert after_any_question(later, asked, NOON) == later
    assert after_any_question(Hold(Reason.OPEN_ASK), asked, NOON) == Hold(Reason.OPEN_ASK)
    assert after_any_question(Allowed(), asked[:1], NOON) == Allowed()


@pytest.mark.parametrize(
    ("was", "said", "outcome"),
    [(6, 7, Outcome.RECOVERED), (3, 5, Outcome.SAME), (3, 3, Outcome.SAME), (3, 2, Outcome.WORSE)],
)
def test_what_they_say_is_compared_with_what_opened_the_case(was, said, outcome):
    assert outcome_of(was, said, RECOMMENDING) is outcome


def test_it_opens_the_case_again_once():
    assert opens_again(CLOSED, Outcome.SAME)
    assert not opens_again(CLOSED, Outcome.RECOVERED)
    assert not opens_again(replace(CLOSED, verified=(Outcome.SAME,)), Outcome.WORSE)
    assert not opens_again(replace(CLOSED, state=State.OPEN), Outcome.SAME), "a colleague did"
