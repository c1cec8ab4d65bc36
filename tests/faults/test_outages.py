"""Slack is away, or refuses everybody: everything waits as a whole, and nothing is given up."""

import time
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.core.delivery.kinds import MessageKind
from bot.simulator import fault
from storage.schema import asks

AWAY = [fault.server_error(503), fault.reset(), fault.refusal("service_unavailable"), fault.refusal("fatal_error")]


SENDING = ("auth.test", "chat.postMessage", "chat.update", "conversations.history", "conversations.open")


def away(office, kind=AWAY[0]):
    """Let nothing be sent; who is in the audience can still be read."""
    return office.simulator.outage(kind, *SENDING)


@pytest.fixture(autouse=True)
def quiet(logged):
    """That Slack takes nothing is an error in the log: an operator has to hear of it."""
    yield
    logged[:] = [entry for entry in logged if entry["event"] != "Slack takes nothing"]


@pytest.mark.parametrize("kind", AWAY, ids=lambda kind: kind.name)
def test_every_question_is_asked_once_the_weather_clears(office, logged, kind):
    with away(office, kind):
        office.survey()
        for _ in range(6):
            office.let_held_messages_go()
        assert [entry["event"] for entry in logged if entry["log_level"] == "error"] == ["Slack takes nothing"]
    office.let_held_messages_go()
    assert office.states(MessageKind.ASK) == ["sent"] * 3
    for person in (office.ana, office.ben, office.chloe):
        assert sum("How likely" in message.text for message in person.messages()) == 1


def test_while_slack_is_away_one_call_probes_and_no_message_is_risked(office):
    with away(office):
        office.survey()
        office.let_held_messages_go()
        before = len(posts(office))
        for _ in range(4):
            office.let_held_messages_go()
        assert len(posts(office)) == before
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1


def posts(office):
    return [call for call in office.simulator.calls if call.method == "chat.postMessage"]


def test_nobody_listens_at_slacks_address(office):
    with away(office):
        office.survey()
    with office.simulator.refusing_connections():
        for _ in range(6):
            office.let_held_messages_go()
    office.let_held_messages_go()
    assert office.states(MessageKind.ASK) == ["sent"] * 3


def test_a_question_held_up_beyond_its_hours_comes_in_the_next_ones_and_only_then_counts_as_asked(office):
    with away(office, fault.refusal("token_revoked")):
        office.survey_ana()
        for _ in range(8):
            office.rest(days=1)
            office.let_held_messages_go()
    office.rest(days=1)
    office.let_held_messages_go()
    office.skip(hours=2)
    assert office.questions_to_ana() == 1
    with office.stage.engine.connect() as db:
        row = db.execute(select(asks)).one()
    assert office.stage.clock() - row.asked_at < timedelta(days=1)
    assert row.closes_at - row.asked_at == timedelta(days=10)
    assert row.asked_day == row.asked_at.date()


def test_a_question_that_left_late_is_asked_when_it_left(office):
    with away(office, fault.refusal("token_revoked")):
        office.survey_ana()
    office.stage.clock.move_to(office.stage.clock() + timedelta(hours=1))
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1
    with office.stage.engine.connect() as db:
        row = db.execute(select(asks)).one()
    assert row.asked_at == office.stage.clock()
    assert row.closes_at == office.stage.clock() + timedelta(days=10)
    assert row.next_at > office.stage.clock() + timedelta(days=1)


@pytest.mark.parametrize("code", ["team_access_not_granted", "a_code_of_next_year"])
def test_a_refusal_of_everybody_closes_nobodys_question_and_the_owner_hears_of_it(office, code):
    with office.simulator.outage(fault.refusal(code), "chat.postMessage"):
        office.survey()
        for _ in range(3):
            office.let_held_messages_go()
        assert set(office.states(MessageKind.ASK)) == {"pending"}
    office.let_held_messages_go()
    assert office.states(MessageKind.ASK) == ["sent"] * 3
    if code != "team_access_not_granted":
        office.dana.sees(f"Slack refuses my messages, with the code *{code}*")


def test_the_owner_hears_of_a_long_outage_when_it_is_over(office, monkeypatch):
    monkeypatch.setattr("bot.slack.delivery.weather.LONG_OUTAGE_S", 0)
    with away(office):
        office.survey()
        office.let_held_messages_go()
    office.let_held_messages_go()
    office.dana.sees("minutes Slack took none of my messages.")


def test_a_reply_waits_for_a_day_and_is_then_given_up(office, logged):
    office.survey_ana()
    with office.simulator.outage(fault.refusal("fatal_error"), "chat.postMessage"):
        office.ana.clicks("9")
        office.settle()
        office.rest(hours=23)
        office.let_held_messages_go()
        assert office.states(MessageKind.QUESTION) == ["pending"]
        office.rest(hours=2)
        office.let_held_messages_go()
        assert office.states(MessageKind.QUESTION) == ["failed"]
    logged[:] = [entry for entry in logged if entry["event"] != "message given up"]


def test_a_follow_up_that_was_answered_during_an_outage_is_not_posted_after_it(office):
    office.survey_ana()
    with office.simulator.outage(fault.server_error(), "chat.postMessage"):
        office.ana.clicks("9")
        office.settle()
        office.ana.says("It is fast.")
        office.settle()
    office.let_held_messages_go()
    office.ana.does_not_see("What do you value most")
    office.ana.sees("reads every answer")


def test_a_dm_that_is_not_there_any_more_is_opened_anew(office):
    office.survey_ana()
    workspace = office.simulator.workspace
    del workspace.channels[workspace.find_dm(office.ana.id).id]
    workspace.add_channel("", "im", [office.ana.id, workspace.bot_user])  # as after the app was installed anew
    office.ana.says("9")
    office.settle()
    office.ana.sees("What do you value most")


def test_a_summary_that_slack_refuses_is_posted_shortened_and_the_owner_is_told(office, logged):
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.simulator.fault_next("chat.postMessage", fault.refusal("invalid_blocks"))
    office.skip(days=1)
    office.dana.sees("Acme: summary of", "nps")
    office.dana.sees("so I posted it in")
    logged[:] = [entry for entry in logged if entry["event"] != "message shortened"]


def test_a_report_shared_by_a_double_click_is_posted_once_and_says_so(office):
    office.survey_ana()
    office.dana.commands("/nps report", "nps")
    for _ in range(2):
        office.dana.clicks("Share in this channel", "nps")
    office.settle()
    assert sum("Shared by" in message.text for message in office.dana.messages("nps")) == 1
    office.dana.sees("Shared: it is in this channel", "nps")


def test_one_message_that_is_refused_keeps_nobody_waiting_once_slack_is_back(office):
    office.survey(people=tuple(one.id for one in everybody(office)), owners=())
    for one in everybody(office):
        one.clicks("9")
    office.settle()
    with away(office):
        for one in everybody(office):
            one.says("It is fast.")
        office.settle()
    office.simulator.fault_next("chat.postMessage", fault.refusal("a_code_of_next_year"))
    office.let_held_messages_go_once()
    assert sorted(office.states(MessageKind.THANKS)) == ["pending", "sent", "sent", "sent"]


def everybody(office):
    return office.ana, office.ben, office.chloe, office.dana


def test_the_owner_hears_how_long_slack_was_away_and_not_how_long_nothing_was_to_be_said(office, monkeypatch):
    with away(office):
        office.survey()
    monkeypatch.setattr("bot.slack.delivery.weather.seconds_passed", lambda: time.monotonic() + 60_000)
    office.let_held_messages_go()
    assert office.states(MessageKind.ASK) == ["sent"] * 3
    office.dana.does_not_see("minutes Slack took none of my messages.")


@pytest.mark.parametrize("code", ["invalid_arguments", "ratelimited", "user_disabled"])
def test_whatever_the_probe_fails_with_no_message_is_given_up_for_it(office, code):
    with away(office):
        office.survey()
    with office.simulator.outage(fault.refusal(code), "auth.test"):
        for _ in range(3):
            office.let_held_messages_go()
        assert office.states(MessageKind.ASK) == ["pending"] * 3
    office.let_held_messages_go()
    assert office.states(MessageKind.ASK) == ["sent"] * 3


@pytest.mark.parametrize("code", ["messages_tab_disabled", "restricted_action"])
def test_what_the_app_may_not_do_is_nobodys_fault_who_is_asked(office, code):
    with office.simulator.outage(fault.refusal(code), "chat.postMessage"):
        office.survey()
        office.let_held_messages_go()
        assert office.states(MessageKind.ASK) == ["pending"] * 3
    office.let_held_messages_go()
    assert office.states(MessageKind.ASK) == ["sent"] * 3


@pytest.mark.parametrize("code", ["invalid_blocks", "invalid_arguments"])
def test_a_question_whose_words_slack_refuses_is_put_off_and_the_owner_hears_of_it(office, logged, code):
    office.simulator.fault_next("chat.postMessage", fault.refusal(code))
    office.survey_ana()
    assert office.questions_to_ana() == 0
    office.dana.sees(f"Slack refuses my messages, with the code *{code}*")
    office.skip(hours=1)
    assert office.questions_to_ana() == 1
    with office.stage.engine.connect() as db:
        assert db.scalar(select(asks.c.asked_at)) == office.stage.clock()
    assert {entry["event"] for entry in logged if entry["log_level"] == "error"} == {"question put off"}
    logged.clear()
