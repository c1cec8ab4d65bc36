"""What is left of an ask: nothing that tells what somebody said, and all that keeps them from being asked too soon."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.forgotten import forgotten, midnight, over, unlinked
from bot.core.conversation.heard import Heard
from bot.core.conversation.questions import Told
from bot.core.conversation.states import State
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.plan import SurveyPlan
from tests.core.survey.unsaved import unsaved

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TODAY, DAY = NOW.date(), timedelta(days=1)
SURVEY = unsaved(SurveyPlan(name="acme", product="Acme", asker="Olga"))
ANA = Person(
    id=1,
    team_id="T1",
    slack_user_id="UANA",
    name="Ana",
    kind=PersonKind.MEMBER,
    dm_channel="DANA",
    zone=None,
    locale=None,
    opted_out_at=None,
    helped_at=None,
    first_seen_at=NOW,
)
PLANNED = Ask(
    id="A1",
    survey=SURVEY,
    person=ANA,
    kind=AskKind.SURVEY,
    parent_id=None,
    state=State.SCHEDULED,
    version=3,
    snoozed=False,
    due_at=NOW,
    asked_at=None,
    asked_day=None,
    closes_at=None,
    closed_reason=None,
    channel=None,
    ts=None,
    response_id=None,
    score=None,
    is_released=False,
    consented_at=None,
    answered_day=None,
    sent_language="en",
    sent_wording=1,
    question=None,
    questions=0,
    heard=(),
    reprompts=0,
    nudges=0,
    next_at=None,
    change_until=None,
)
SILENT = replace(
    PLANNED, state=State.ASKED, asked_at=NOW, asked_day=TODAY, closes_at=NOW + 10 * DAY, channel="DANA", ts="1.1"
)
ANSWERED = replace(
    SILENT,
    state=State.DONE,
    response_id="R1",
    score=2,
    answered_day=TODAY + DAY,
    consented_at=NOW,
    question="went-wrong",
    questions=2,
    heard=(Heard("1.2", "Slow."),),
    told=Told(("better",), "missing"),
    nudges=1,
    reprompts=1,
    next_at=NOW,
    change_until=NOW,
)
TALKED = (
    "response_id",
    "consented_at",
    "question",
    "questions",
    "heard",
    "told",
    "nudges",
    "next_at",
    "change_until",
    "ts",
)


def bare(ask):
    return [getattr(ask, name) for name in TALKED]


def test_of_a_forgotten_persons_ask_only_that_it_was_put_and_the_day_are_left():
    left = forgotten(ANSWERED)
    assert bare(left) == bare(PLANNED)
    assert (left.state, left.closed_reason, left.asked_day) == (State.CLOSED, "forgotten", TODAY)
    assert left.asked_at == midnight(TODAY + DAY)
    assert (left.answered_day, left.sent_language, left.sent_wording, left.channel) == (None, None, None, None)


def test_whether_somebody_answered_before_they_were_forgotten_does_not_show():
    assert forgotten(ANSWERED) == forgotten(SILENT)
    assert forgotten(replace(SILENT, state=State.SCHEDULED, snoozed=True)) == forgotten(SILENT)


def test_what_was_only_planned_goes():
    assert forgotten(PLANNED) is None


def test_nothing_tells_who_was_asked_again():
    again = {"kind": AskKind.REASK, "parent_id": "A0"}
    assert forgotten(replace(PLANNED, **again)) is None
    assert forgotten(replace(ANSWERED, **again)) is None


@pytest.mark.parametrize(
    "other",
    [
        ANSWERED,
        replace(ANSWERED, answered_day=TODAY + 8 * DAY, questions=1, heard=()),
        replace(SILENT, sent_language="ja", sent_wording=2, ts="1.9", nudges=2),
        replace(SILENT, state=State.CLOSED, closed_reason="decline", snoozed=True),
        replace(SILENT, state=State.CLOSED, closed_reason="expire", closes_at=NOW + 12 * DAY),
    ],
)
def test_anonymous_asks_of_one_day_are_all_alike_once_they_are_over(other):
    left = over(replace(other, version=17))
    assert left == over(SILENT)
    after = datetime(2026, 3, 3, tzinfo=UTC)
    assert (left.asked_at, left.due_at, left.asked_day) == (after, after, TODAY)
    gone = ("answered_day", "closes_at", "channel", "ts", "sent_language", "sent_wording", "response_id", "score")
    assert {getattr(left, name) for name in gone} == {None}


def test_whoever_came_back_to_a_question_put_off_is_not_asked_sooner_for_that():
    assert over(replace(SILENT, asked_at=NOW + 40 * DAY)).asked_at == midnight(TODAY + 41 * DAY)


def test_an_answer_keeps_its_days_and_nothing_that_chains_it():
    left = unlinked(date(2026, 3, 2), date(2026, 4, 1), "en")
    assert (left.answered_at, left.superseded_at) == (midnight(date(2026, 3, 2)), midnight(date(2026, 4, 1)))
    assert (left.person_id, left.ask_id, left.superseded_by, left.language) == (None, None, None, "en")
    assert unlinked(date(2026, 3, 2), None, "en").superseded_at is None
