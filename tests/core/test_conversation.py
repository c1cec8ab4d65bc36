"""The state table: what every event leads to, and what no sequence of events can do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.conversation import OPEN_STATES, TABLE, Action, Conversation, Event, State, diagram, event_of_text, step
from bot.core.questions import FIRST, PASSIVE_BANK, Question, one_more
from bot.core.score import Band, band_of
from bot.core.understanding import Intent

SCORES = st.integers(0, 10)
EVENTS = st.one_of(
    st.tuples(st.just(Event.SCORE), SCORES),
    st.tuples(st.sampled_from([event for event in Event if event is not Event.SCORE]), st.none()),
)


def play(events):
    """Run events through a fresh conversation; yield what stood before, what happened, and the step."""
    conversation = Conversation(State.SCHEDULED)
    for event, score in events:
        done = step(conversation, event, score)
        yield conversation, event, score, done
        recorded = Action.RECORD_SCORE in done.actions
        snoozed = conversation.snoozed or Action.SNOOZE in done.actions
        conversation = Conversation(done.state, score if recorded else conversation.score, snoozed)


@pytest.mark.parametrize(
    ("score", "question", "reask"),
    [
        (0, Question.WENT_WRONG, False),
        (6, Question.WENT_WRONG, False),
        (7, Question.BETTER, True),
        (8, Question.BETTER, True),
        (9, Question.VALUE_MOST, False),
        (10, Question.VALUE_MOST, False),
    ],
)
def test_a_score_is_recorded_shown_and_followed_by_its_own_question(score, question, reask):
    done = step(Conversation(State.ASKED), Event.SCORE, score)
    assert done.state is State.WHY
    assert done.actions[:3] == (Action.RECORD_SCORE, Action.SHOW_ANSWER, Action.ASK_WHY)
    assert FIRST[band_of(score)] is question
    assert (Action.PLAN_REASK in done.actions) is reask


def test_a_passive_is_asked_one_more_question_and_nobody_else_is():
    after = {
        band: step(Conversation(State.WHY, score), Event.COMMENT)
        for band, score in ((Band.PROMOTER, 10), (Band.PASSIVE, 7), (Band.DETRACTOR, 0))
    }
    assert after[Band.PROMOTER].actions == (Action.KEEP_COMMENT, Action.THANK)
    assert after[Band.PASSIVE].actions == (Action.KEEP_COMMENT, Action.ASK_ONE_MORE)
    assert after[Band.DETRACTOR].actions == (Action.KEEP_COMMENT, Action.THANK_AND_OFFER_CONTACT)


def test_a_second_not_now_is_a_decline():
    done = step(Conversation(State.ASKED, snoozed=True), Event.NOT_NOW)
    assert (done.event, done.state) == (Event.DECLINE, State.CLOSED)


def test_moving_away_from_passive_cancels_the_reask():
    for score in (0, 10):
        assert Action.CANCEL_REASK in step(Conversation(State.WHY, 8), Event.SCORE, score).actions


@given(st.lists(EVENTS, max_size=12))
def test_a_score_once_given_is_never_lost(events):
    answered = False
    for before, _, _, done in play(events):
        if answered:
            assert done.state in {State.WHY, State.MORE, State.DONE}
        answered = answered or Action.RECORD_SCORE in done.actions
        assert (before.score is None) or answered


@given(st.lists(EVENTS, max_size=12))
def test_only_a_score_event_records_one_and_every_comment_has_an_answer_to_stand_beside(events):
    for before, event, _, done in play(events):
        if Action.RECORD_SCORE in done.actions:
            assert event is Event.SCORE
        if Action.KEEP_COMMENT in done.actions:
            assert before.score is not None


@given(st.lists(EVENTS, max_size=12))
def test_the_team_is_told_only_after_a_detractor_said_yes(events):
    for before, event, _, done in play(events):
        if Action.ALERT_TEAM in done.actions:
            assert event is Event.CONSENT
            assert band_of(before.score) is Band.DETRACTOR


@given(st.sampled_from(State), EVENTS, st.none() | SCORES)
def test_an_event_the_table_does_not_know_changes_nothing(state, event, score):
    kind, given_score = event
    done = step(Conversation(state, score), kind, given_score)
    rows = [key for key in TABLE if key[:2] == (state, done.event)]
    if not rows:
        assert (done.state, done.actions) == (state, ())


def test_a_double_click_does_nothing():
    for state in OPEN_STATES - {State.ASKED}:
        assert step(Conversation(state, 9), Event.SCORE, 9).actions == ()


@pytest.mark.parametrize("score", [None, -1, 11, 8.5, True])
def test_no_score_is_invented(score):
    with pytest.raises(ValueError, match=r"score|0 to 10"):
        step(Conversation(State.ASKED), Event.SCORE, score)


def test_every_state_is_reached_and_left_or_final():
    reached = {State.SCHEDULED} | {to for to, _ in TABLE.values()}
    assert reached == set(State)
    assert {state for state, _, _ in TABLE} == set(State)


def test_the_diagram_shows_every_row():
    drawn = diagram()
    for (state, event, _), (to, _) in TABLE.items():
        assert f"{state} --> {to}: {event}" in drawn


@given(st.sets(st.sampled_from([question.value for question in Question])))
def test_the_second_question_is_new_as_long_as_there_is_one(answered):
    picked = one_more(answered)
    assert picked in PASSIVE_BANK
    assert picked is not FIRST[Band.PASSIVE]
    if set(PASSIVE_BANK) - answered:
        assert picked.value not in answered


def test_the_team_is_told_once():
    assert step(Conversation(State.DONE, 3, consented=True), Event.CONSENT).actions == ()


@pytest.mark.parametrize(
    ("conversation", "intent", "event"),
    [
        (Conversation(State.ASKED), Intent.SCORE, Event.SCORE),
        (Conversation(State.ASKED), Intent.NOT_NOW, Event.NOT_NOW),
        (Conversation(State.ASKED), Intent.UNCLEAR, Event.UNCLEAR),
        (Conversation(State.WHY, 8), Intent.SCORE, Event.COMMENT),
        (Conversation(State.MORE, 8), Intent.NOT_NOW, Event.COMMENT),
        (Conversation(State.DONE, 8), Intent.UNCLEAR, Event.COMMENT),
        (Conversation(State.DONE, None), Intent.UNCLEAR, None),
        (Conversation(State.SCHEDULED, snoozed=True), Intent.SCORE, Event.SCORE),
        (Conversation(State.SCHEDULED, snoozed=True), Intent.UNCLEAR, None),
        (Conversation(State.CLOSED), Intent.SCORE, Event.SCORE),
        (Conversation(State.CLOSED), Intent.UNCLEAR, None),
    ],
)
def test_what_a_typed_message_means_depends_on_the_state(conversation, intent, event):
    assert event_of_text(conversation, intent, still_open=True) is event


def test_a_thought_long_after_the_thanks_belongs_to_no_question():
    assert event_of_text(Conversation(State.DONE, 8), Intent.UNCLEAR, still_open=False) is None
