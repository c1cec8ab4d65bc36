"""Slack fails at every awkward moment: nothing is lost, nobody is asked twice."""

import pytest

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Privacy
from bot.demo.stage import Stage
from bot.simulator import fault
from tests.office import Office


def test_a_rate_limit_only_delays(office):
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=3)
    office.survey_ana()
    assert office.questions_to_ana() == 0
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1


@pytest.mark.parametrize("error", ["service_unavailable", "internal_error", "fatal_error"])
def test_an_error_on_slacks_side_is_tried_again(office, error):
    office.simulator.fail_next("chat.postMessage", error)
    office.survey_ana()
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1


def test_a_question_whose_confirmation_was_lost_is_found_and_not_asked_twice(office):
    office.simulator.drop_reply_of_next("chat.postMessage")
    office.survey_ana()
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1
    office.ana.clicks("9")
    office.ana.sees("You answered 9.")  # its place was found too, so it can be written over


def test_without_the_history_scope_a_lost_confirmation_never_asks_twice(sqlite_engine, clock):
    with Stage(sqlite_engine, clock, over_http=True, withheld_scopes=["im:history"]) as stage:
        office = Office.on(stage)
        stage.simulator.drop_reply_of_next("chat.postMessage")
        office.survey_ana()
        office.let_held_messages_go()
        office.let_held_messages_go()
        assert office.questions_to_ana() == 1
        assert office.states(MessageKind.ASK) == ["unknown"]
        office.ana.clicks("9")
        office.ana.sees("What do you value most")


def test_without_the_history_scope_a_reply_is_rather_said_twice_than_not_at_all(sqlite_engine, clock):
    with Stage(sqlite_engine, clock, over_http=True, withheld_scopes=["im:history"]) as stage:
        office = Office.on(stage)
        office.survey_ana()
        stage.simulator.drop_reply_of_next("chat.postMessage")
        office.ana.clicks("9")
        stage.settle()
        office.let_held_messages_go()
        assert office.states(MessageKind.QUESTION) == ["sent"]


def test_a_summary_whose_confirmation_was_lost_goes_to_the_owner_as_a_repeat_perhaps(office):
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.simulator.drop_reply_of_next("chat.postMessage")
    office.skip(days=1)
    office.let_held_messages_go()
    office.let_held_messages_go()
    assert len(office.dana.messages("nps")) == 1
    office.dana.sees("Perhaps it is a repeat.")
    assert office.states(MessageKind.SUMMARY) == ["sent"]


def test_an_outage_loses_nothing(office):
    office.survey_ana()
    with office.simulator.outage():
        office.ana.clicks("9")
        office.settle()
        office.ana.does_not_see("What do you value most")
    office.let_held_messages_go()
    office.let_held_messages_go()
    office.ana.sees("You answered 9.")
    office.ana.sees("What do you value most")


def test_a_revoked_token_keeps_what_there_is_to_say(office, logged):
    office.simulator.fail_next("chat.postMessage", "token_revoked")
    office.survey_ana()
    assert office.states(MessageKind.ASK) == ["pending"]
    assert "token_revoked" in next(entry["error"] for entry in logged if entry["event"] == "Slack takes nothing")
    logged.clear()
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1


@pytest.mark.parametrize("error", ["user_not_found", "user_disabled", "cannot_dm_bot"])
def test_somebody_who_can_not_be_reached_does_not_count_as_asked(office, error):
    office.simulator.fail_next("conversations.open", error)
    office.survey_ana()
    assert office.states(MessageKind.ASK) == ["failed"]
    office.dana.commands("/nps report", "nps")
    office.dana.sees("nobody was asked in 90 days", "nps")


def test_a_summary_waits_until_the_bot_is_invited_and_the_owner_is_told_once(office):
    closed = office.simulator.add_channel("closed", members=[office.dana], bot=False)
    office.survey_ana(summary_channel=closed.id)
    office.ana.clicks("9")
    office.settle()
    office.skip(days=1)
    office.let_held_messages_go()
    told = [message for message in office.dana.messages() if "Invite me with" in message.text]
    assert len(told) == 1

    closed.members.append(office.simulator.workspace.bot_user)
    office.let_held_messages_go()
    office.dana.sees("Acme: summary of 25 November 2026", "closed")


def test_our_own_mistake_is_logged_and_does_not_hold_up_the_lane(office, logged):
    office.survey_ana()
    office.simulator.fail_next("chat.update", "invalid_blocks")
    office.ana.clicks("9")
    office.ana.sees("What do you value most")
    office.settle()
    assert [entry["error"] for entry in logged if entry["log_level"] == "error"] == ["invalid_blocks"]
    logged.clear()


@pytest.mark.parametrize("method", ["conversations.info", "conversations.open"])
@pytest.mark.parametrize("kind", fault.quick_kinds(), ids=lambda kind: kind.name)
def test_whatever_a_look_before_it_comes_back_as_a_contact_request_is_not_given_up(office, kind, method):
    office.survey_ana(privacy=Privacy.NAMED if method == "conversations.info" else Privacy.CONFIDENTIAL)
    office.ana.clicks("3")
    office.settle()
    office.ana.says("The export is slow")
    office.rest(minutes=10)
    office.simulator.fault_next(method, kind)
    office.ana.clicks("Yes, contact me")
    office.settle()
    office.let_held_messages_go()
    told = [*office.dana.messages("nps"), *office.dana.messages()]
    assert [message for message in told if office.ana.id in str(message.blocks)]


@pytest.mark.parametrize("kind", fault.quick_kinds(), ids=lambda kind: kind.name)
def test_whatever_a_look_before_it_comes_back_as_a_summary_is_posted(office, kind):
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.simulator.fault_next("conversations.info", kind)
    office.skip(days=1)
    office.let_held_messages_go()
    assert office.dana.messages("nps")
