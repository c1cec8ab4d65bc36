"""The state table: what every event leads to, and what no sequence of events can do."""

import re
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.conversation import table
from bot.core.conversation.events import as_it_counts, event_of_score, event_of_text
from bot.core.conversation.questions import MOST_QUESTIONS, PASSIVE_BANK, next_question
from bot.core.conversation.states import (
    ANSWERED_STATES,
    OPEN_STATES,
    Action,
    Conversation,
    Event,
    State,
)
from bot.core.conversation.table import TABLE, diagram, rows, step
from bot.core.numbers.score import Band, band_of
from bot.core.survey.keys.question import Question
from bot.core.survey.measure import RECOMMENDING, SATISFACTION
from bot.core.understanding import Doubt, Kind, Understood

SCORES = st.integers(0, 10)
SCORE_EVENTS = (Event.SCORE, Event.SCORE_AND_WHY, Event.WHOLE)
DERIVED = {  # step() makes these of a score
    Event.ADJUST,
    Event.MOVE,
    Event.MOVE_AND_WHY,
    Event.TOO_LATE,
    Event.SCORE_ALONE,
    Event.LATE,
    Event.LATE_AND_WHY,
    Event.LATE_ALONE,
}
EVENTS = st.one_of(
    st.tuples(st.sampled_from(SCORE_EVENTS), SCORES),
    st.tuples(st.sampled_from([event for event in Event if event not in {*SCORE_EVENTS, *DERIVED}]), st.none()),
)
ASKS_A_QUESTION = {Action.ASK_WHY, Action.ASK_ONE_MORE, Action.PROBE, Action.ASK_GENTLY}


def play(events):
    """Run events through a fresh conversation; yield what stood before, what happened, and the step."""
    conversation = Conversation(State.SCHEDULED)
    for event, score in events:
        done = step(conversation, event, score)
        yield conversation, event, score, done
        conversation = replace(
            conversation,
            state=done.state,
            score=score if Action.RECORD_SCORE in done.actions else conversation.score,
            snoozed=conversation.snoozed or Action.SNOOZE in done.actions,
            consented=(conversation.consented or Action.ALERT_TEAM in done.actions)
            and Action.WITHDRAW_CONSENT not in done.actions,
            questions=conversation.questions + bool(ASKS_A_QUESTION & set(done.actions)),
            words_kept=Action.KEEP_WORDS in done.actions
            or (conversation.words_kept and Action.KEEP_COMMENT not in done.actions),
        )


@pytest.mark.parametrize("score", range(11))
def test_a_score_is_recorded_shown_and_followed_by_the_question_of_its_band(score):
    done = step(Conversation(State.ASKED), Event.SCORE, score)
    assert done.state is State.WHY
    assert done.actions[:3] == (Action.RECORD_SCORE, Action.SHOW_ANSWER, Action.ASK_WHY)
    assert (Action.PLAN_REASK in done.actions) is (band_of(score, RECOMMENDING) is Band.PASSIVE)


@pytest.mark.parametrize(
    ("score", "state"), [(10, State.DONE), (8, State.LISTENING), (3, State.DONE)], ids=["promoter", "passive", "low"]
)
def test_who_says_why_at_once_is_not_asked_why(score, state):
    for conversation, event in (
        (Conversation(State.ASKED), Event.SCORE_AND_WHY),
        (Conversation(State.ASKED, words_kept=True), Event.SCORE),
    ):
        done = step(conversation, event, score)
        assert done.state is state
        assert Action.KEEP_COMMENT in done.actions
        assert not ASKS_A_QUESTION & set(done.actions)


def test_a_passive_is_asked_one_more_question_after_a_pause_and_nobody_else_is():
    after = {
        band: step(Conversation(State.WHY, score, questions=1), Event.COMMENT)
        for band, score in ((Band.PROMOTER, 10), (Band.PASSIVE, 7), (Band.DETRACTOR, 0))
    }
    assert after[Band.PROMOTER].actions == after[Band.DETRACTOR].actions == (Action.KEEP_COMMENT, Action.THANK)
    assert after[Band.PASSIVE].state is State.LISTENING
    pause = step(Conversation(State.LISTENING, 7, questions=1), Event.STOPS_TYPING)
    assert (pause.state, pause.actions) == (State.MORE, (Action.ASK_ONE_MORE,))


def test_what_a_passive_wrote_in_the_dialog_is_whole_and_needs_no_pause():
    done = step(Conversation(State.WHY, 7, questions=1), Event.WRITTEN)
    assert (done.state, done.actions) == (State.MORE, (Action.KEEP_COMMENT, Action.ASK_ONE_MORE))


@pytest.mark.parametrize("score", [0, 7, 10])
def test_a_comment_that_says_nothing_earns_one_probe_and_never_a_second(score):
    probed = step(Conversation(State.WHY, score, questions=1), Event.EMPTY)
    assert (probed.state, probed.actions) == (State.MORE, (Action.KEEP_COMMENT, Action.PROBE))
    again = step(Conversation(State.MORE, score, questions=2), Event.EMPTY)
    assert (again.state, again.actions) == (State.DONE, (Action.KEEP_COMMENT, Action.THANK))


@pytest.mark.parametrize("score", [0, 7, 10])
def test_a_courtesy_is_no_comment_and_earns_no_probe(score):
    thanked = step(Conversation(State.WHY, score, questions=1), Event.COURTESY)
    assert (thanked.state, thanked.actions) == (State.DONE, (Action.THANK,))
    assert step(Conversation(State.LISTENING, 7, questions=1), Event.COURTESY).actions == (Action.LISTEN,)
    assert step(Conversation(State.MORE, score, questions=2), Event.COURTESY).actions == (Action.THANK,)


def test_only_a_low_score_without_a_comment_is_asked_about_again():
    assert step(Conversation(State.WHY, 3, questions=1), Event.REMIND).actions == (Action.ASK_GENTLY,)
    for score in (7, 10):
        assert step(Conversation(State.WHY, score, questions=1), Event.REMIND).actions == ()


def test_a_second_not_now_is_a_decline():
    done = step(Conversation(State.ASKED, snoozed=True), Event.NOT_NOW)
    assert (done.event, done.state) == (Event.DECLINE, State.CLOSED)


def test_a_time_named_after_not_now_only_moves_the_moment():
    done = step(Conversation(State.SCHEDULED, snoozed=True), Event.NOT_NOW)
    assert (done.state, done.actions) == (State.SCHEDULED, (Action.SNOOZE, Action.SAY_COMING_BACK))


@pytest.mark.parametrize("state", ANSWERED_STATES)
def test_a_score_of_another_band_moves_the_branch(state):
    for score in (3, 10):
        done = step(Conversation(state, 8, questions=1), Event.SCORE, score)
        recorded = (Action.CANCEL_REASK, Action.RECORD_SCORE, Action.SHOW_ANSWER)
        assert done.actions == (*recorded, Action.SAY_CHANGED, Action.ASK_WHY)
        assert done.state is State.MORE
    assert Action.PLAN_REASK in step(Conversation(state, 3, questions=1), Event.SCORE, 7).actions


@pytest.mark.parametrize("state", ANSWERED_STATES)
def test_a_score_of_the_same_band_is_recorded_and_asks_nothing(state):
    done = step(Conversation(state, 7, questions=1), Event.SCORE, 8)
    assert done.state is state
    assert not ASKS_A_QUESTION & set(done.actions)
    assert Action.RECORD_SCORE in done.actions


@pytest.mark.parametrize("state", ANSWERED_STATES)
def test_after_its_time_an_answer_stands(state):
    for event in (Event.SCORE, Event.SCORE_AND_WHY, Event.CHANGE):
        done = step(Conversation(state, 8, may_change=False), event, 3)
        assert (done.state, done.actions) == (state, (Action.SAY_TOO_LATE,))


@given(SCORES, st.booleans())
def test_a_whole_answer_ends_the_conversation_and_counts_once(score, may_change):
    done = step(Conversation(State.ASKED), Event.WHOLE, score)
    assert done.state is State.DONE
    assert Action.RECORD_SCORE in done.actions
    assert not {*ASKS_A_QUESTION, Action.THANK} & set(done.actions)
    assert (Action.PLAN_REASK in done.actions) == (band_of(score, RECOMMENDING) is Band.PASSIVE)
    for state in set(State) - {State.ASKED}:
        again = step(Conversation(state, score, may_change=may_change), Event.WHOLE, 10 - score)
        assert (again.state, again.actions) == (state, ())


@pytest.mark.parametrize("state", ANSWERED_STATES)
def test_an_answer_can_be_taken_back_until_it_was_released(state):
    asked = step(Conversation(state, 8, may_change=False), Event.TAKE_BACK)
    assert (asked.state, asked.actions) == (state, (Action.ASK_WHETHER_TO_TAKE_BACK,))
    taken = step(Conversation(state, 8, may_change=False), Event.TAKEN_BACK)
    assert taken.state is State.CLOSED
    assert {Action.TAKE_BACK, Action.CANCEL_REASK} <= set(taken.actions)
    for event in (Event.TAKE_BACK, Event.TAKEN_BACK):
        stands = step(Conversation(state, 8, released=True), event)
        assert (stands.state, stands.actions) == (state, (Action.SAY_TOO_LATE,))


@pytest.mark.parametrize(
    ("conversation", "event"),
    [
        (Conversation(State.ASKED), Event.UNCLEAR),
        (Conversation(State.CLOSED), Event.PLEA),
        (Conversation(State.WHY, 3), Event.PLEA),
        (Conversation(State.WHY, 3, reprompted=True), Event.COMMENT),
        (Conversation(State.DONE, 9), Event.PLEA),
    ],
)
def test_what_perhaps_asks_us_to_stop_is_asked_about_once(conversation, event):
    plea = Understood(kind=Kind.ASK_AGAIN, doubt=Doubt.PLEA, comment="stop sending me notifications")
    assert event_of_text(conversation, plea, still_open=True) is event


def test_an_anonymous_answer_that_nobody_knows_any_more_stands():
    assert step(Conversation(State.DONE, None, may_change=False), Event.SCORE, 8).actions == (Action.SAY_TOO_LATE,)


@given(st.lists(EVENTS, max_size=14))
def test_a_score_once_given_is_never_lost(events):
    answered = False
    for before, _, _, done in play(events):
        if Action.TAKE_BACK in done.actions:
            return  # but by whoever gave it
        if answered:
            assert done.state in ANSWERED_STATES
        answered = answered or Action.RECORD_SCORE in done.actions
        assert (before.score is None) or answered


@given(st.lists(EVENTS, max_size=14))
def test_only_a_score_event_records_one_and_every_comment_has_an_answer_to_stand_beside(events):
    for before, event, _, done in play(events):
        if Action.RECORD_SCORE in done.actions:
            assert event in SCORE_EVENTS
        if Action.KEEP_COMMENT in done.actions:
            assert before.score is not None or Action.RECORD_SCORE in done.actions


@given(st.lists(EVENTS, max_size=20))
def test_nobody_is_asked_more_than_two_questions_after_the_score(events):
    for _, _, _, done in play(events):
        assert len(ASKS_A_QUESTION & set(done.actions)) <= 1
    asked = sum(bool(ASKS_A_QUESTION & set(done.actions)) for *_, done in play(events))
    assert asked <= MOST_QUESTIONS


@given(st.lists(EVENTS, max_size=14))
def test_the_team_is_told_once_and_only_after_a_yes_until_that_is_taken_back(events):
    told = False
    for _, event, _, done in play(events):
        if Action.ALERT_TEAM in done.actions:
            assert event is Event.CONSENT
            assert not told
            told = True
        if Action.WITHDRAW_CONSENT in done.actions:
            assert told
            told = False


@given(st.sampled_from(State), EVENTS, st.none() | SCORES)
def test_an_event_the_table_does_not_know_changes_nothing(state, event, score):
    kind, given_score = event
    done = step(Conversation(state, score), kind, given_score)
    if done.event not in TABLE[state]:
        assert (done.state, done.actions) == (state, ())


@pytest.mark.parametrize("state", ANSWERED_STATES)
def test_a_double_click_does_nothing(state):
    assert step(Conversation(state, 9), Event.SCORE, 9).actions == ()


@pytest.mark.parametrize("score", [None, -1, 11, 8.5, True])
@pytest.mark.parametrize("event", SCORE_EVENTS)
def test_no_score_is_invented(event, score):
    with pytest.raises(ValueError, match=r"score|0 to 10"):
        step(Conversation(State.ASKED), event, score)


def test_every_state_is_reached_and_left_or_final():
    assert {State.SCHEDULED} | {row.to for *_, row in rows() if row.to} == set(State)
    assert set(TABLE) == set(State)


def test_every_row_of_a_band_has_the_others_beside_it():
    """A row that one band lacks would lose what a person of that band does."""
    alone = {(State.WHY, Event.REMIND), (State.WHY, Event.WRITTEN)}
    alone |= {(state, Event.SCORE_ALONE) for state in (State.SCHEDULED, State.ASKED)}
    keys = [key[:3] for key in rows()]
    for state, event in {key[:2] for key in keys} - alone:
        bands = {band for s, e, band in keys if (s, e) == (state, event)}
        assert bands in ({None}, set(Band)), (state, event)


def test_every_row_is_drawn_between_two_states_or_listed_below():
    lines = [line.strip() for line in diagram().splitlines()]
    for state, event, _, row in rows():
        place = f"{state} --> {row.to}: " if row.to not in {None, state} else f"* {state}: "
        (line,) = [line for line in lines if line.startswith(place)]
        assert event in line.removeprefix(place)


@given(st.sets(st.sampled_from([question.value for question in Question])), st.none() | st.sampled_from(Question))
def test_a_passive_is_asked_something_new_as_long_as_there_is_something_and_never_the_same_twice_in_a_row(told, last):
    picked = next_question(Band.PASSIVE, told, last, RECOMMENDING)
    assert picked in PASSIVE_BANK
    assert picked != last
    if set(PASSIVE_BANK) - told - {last}:
        assert picked.value not in told


def test_the_bank_is_the_six_questions_for_passives():
    assert len(PASSIVE_BANK) == 6
    assert next_question(Band.PROMOTER, (), None, RECOMMENDING) is Question.VALUE_MOST
    assert next_question(Band.DETRACTOR, (), None, RECOMMENDING) is Question.WENT_WRONG


@pytest.mark.parametrize(
    ("conversation", "understood", "event"),
    [
        (Conversation(State.ASKED), Understood(kind=Kind.SCORE, score=8), Event.SCORE),
        (Conversation(State.ASKED), Understood(kind=Kind.SCORE, score=8, comment="slow"), Event.SCORE_AND_WHY),
        (Conversation(State.ASKED), Understood(kind=Kind.SNOOZE), Event.NOT_NOW),
        (Conversation(State.ASKED), Understood(kind=Kind.DECLINE), Event.DECLINE),
        (Conversation(State.ASKED), Understood(kind=Kind.ASK_AGAIN), Event.UNCLEAR),
        (Conversation(State.ASKED), Understood(kind=Kind.QUESTION), Event.QUESTION),
        (Conversation(State.WHY, 8), Understood(kind=Kind.COMMENT, comment="slow"), Event.COMMENT),
        (Conversation(State.WHY, 8), Understood(kind=Kind.COMMENT, comment="ok"), Event.EMPTY),
        (Conversation(State.WHY, 3), Understood(kind=Kind.COMMENT, comment="thanks!"), Event.COURTESY),
        (Conversation(State.WHY, 8), Understood(kind=Kind.CORRECTION, score=9), Event.SCORE),
        (Conversation(State.MORE, 8), Understood(kind=Kind.SNOOZE), Event.NOT_NOW),
        (Conversation(State.DONE, 8), Understood(kind=Kind.COMMENT, comment="slow"), Event.COMMENT),
        (Conversation(State.DONE, None), Understood(kind=Kind.ASK_AGAIN, comment="hello"), None),
        (Conversation(State.SCHEDULED, snoozed=True), Understood(kind=Kind.SCORE, score=8), Event.SCORE),
        (Conversation(State.CLOSED), Understood(kind=Kind.SCORE, score=8), Event.SCORE),
    ],
)
def test_what_a_typed_message_means_depends_on_the_state(conversation, understood, event):
    assert event_of_text(conversation, understood, still_open=True) is event


def test_a_thought_long_after_the_thanks_belongs_to_no_question():
    late = Understood(kind=Kind.COMMENT, comment="slow")
    assert event_of_text(Conversation(State.DONE, 8), late, still_open=False) is None


def test_open_states_are_those_that_can_run_out():
    for state in OPEN_STATES:
        assert Event.EXPIRE in TABLE[state]


@pytest.mark.parametrize("state", [State.SCHEDULED, State.ASKED])
@pytest.mark.parametrize("event", [Event.SCORE, Event.SCORE_AND_WHY])
def test_a_held_out_passive_is_thanked_and_asked_nothing(state, event):
    done = step(Conversation(state, held_out=True), event, 8)
    assert done.state is State.DONE
    assert Action.PLAN_REASK in done.actions
    assert not {Action.ASK_WHY, Action.ASK_ONE_MORE, Action.LISTEN, Action.SAY_GO_ON} & set(done.actions)


@pytest.mark.parametrize("score", [3, 9])
def test_being_held_out_changes_nothing_for_others(score):
    asked = Conversation(State.ASKED)
    assert step(replace(asked, held_out=True), Event.SCORE, score) == step(asked, Event.SCORE, score)


FLAGS = tuple(product((True, False), repeat=5))


def derived():
    """What events turn into before the table is asked, over every conversation."""
    for state, score, questions, flags in product(State, (None, 0, 7, 8, 10), (0, 2), FLAGS):
        said = dict(zip(("snoozed", "may_change", "words_kept", "held_out", "counts_late"), flags, strict=True))
        now = Conversation(state, score, questions=questions, **said)
        for event in (Event.SCORE, Event.SCORE_AND_WHY):
            yield from ((event, event_of_score(now, event, given)) for given in (0, 7, 8, 10))
        band = None if score is None else band_of(score, RECOMMENDING)
        yield from ((event, as_it_counts(now, event, band)) for event in Event if event not in SCORE_EVENTS)


def test_the_head_of_the_table_names_every_event_that_is_derived():
    lines = re.findall(r"^    ([A-Z_]+) +of ([A-Z_, ]+[A-Z]) ", table.__doc__, re.MULTILINE)
    described = {(event, to) for to, events in lines for event in events.split(", ")}
    assert described == {(event.name, to.name) for event, to in derived() if event is not to}


SATISFACTION_ASKED = Conversation(State.ASKED, scale=SATISFACTION)


@pytest.mark.parametrize("score", [4, 5])
def test_whoever_was_satisfied_is_thanked_and_asked_nothing(score):
    done = step(SATISFACTION_ASKED, Event.SCORE, score)
    assert (done.state, done.actions[-1]) == (State.DONE, Action.THANK)
    assert not {*ASKS_A_QUESTION, Action.PLAN_REASK} & set(done.actions)


@pytest.mark.parametrize("score", [1, 2, 3])
def test_whoever_was_not_satisfied_is_asked_one_question_whatever_they_answer(score):
    asked = step(SATISFACTION_ASKED, Event.SCORE, score)
    assert (asked.state, asked.actions[-1]) == (State.WHY, Action.ASK_WHY)
    why = Conversation(State.WHY, score, questions=1, scale=SATISFACTION)
    for said in (Event.COMMENT, Event.EMPTY):
        done = step(why, said)
        assert (done.state, done.actions[-1]) == (State.DONE, Action.THANK)


def test_a_satisfied_answer_that_is_changed_for_a_low_one_is_asked_about_and_the_other_way_round_it_is_not():
    done = Conversation(State.DONE, 5, scale=SATISFACTION)
    assert step(done, Event.SCORE, 2).actions[-1] is Action.ASK_WHY
    why = Conversation(State.WHY, 2, questions=1, scale=SATISFACTION)
    assert step(why, Event.SCORE, 5).actions[-1] is Action.THANK


@pytest.mark.parametrize("score", [0, 6, 7, 10])
def test_a_number_off_the_scale_is_no_answer(score):
    with pytest.raises(ValueError, match="from 1 to 5"):
        step(SATISFACTION_ASKED, Event.SCORE, score)
