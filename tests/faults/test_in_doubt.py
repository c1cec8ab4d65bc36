"""Slack may have taken a message, and nobody can tell yet: it is looked for, and neither lost nor said twice."""

import pytest
from slack_sdk import WebClient
from sqlalchemy import select

from bot.core.delivery.kinds import MessageKind
from bot.demo.stage import Stage
from bot.simulator import fault
from bot.slack.ids import METADATA_EVENT
from storage.schema import asks, outbox
from tests.office import Office

AFTER_IT_WAS_TAKEN = [
    fault.taken_reset(),
    fault.taken_cut(),
    fault.taken_server_error(),
    fault.taken_refusal("internal_error"),
    fault.taken_garbled(),
    fault.taken_html(),
    fault.taken_cut_short(),
    fault.taken_without_ts(),
]
BEFORE = [fault.reset(), fault.server_error(500), fault.server_error(503), fault.refusal("fatal_error")]
by_name = {"ids": lambda kind: kind.name}


@pytest.mark.parametrize("kind", [*AFTER_IT_WAS_TAKEN, *BEFORE], **by_name)
def test_a_question_is_asked_once_whatever_became_of_the_answer(office, kind):
    office.simulator.fault_next("chat.postMessage", kind)
    office.survey_ana()
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1
    office.ana.clicks("9")
    office.ana.sees("You answered 9.")
    office.ana.sees("What do you value most")


@pytest.mark.parametrize("kind", AFTER_IT_WAS_TAKEN, **by_name)
def test_a_click_before_the_question_was_confirmed_counts_and_changes_it(office, kind):
    office.simulator.fault_next("chat.postMessage", kind)
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.ana.sees("You answered 9.")
    office.ana.sees("What do you value most")
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1


def test_what_slack_takes_long_after_the_call_is_found_and_not_said_again(office):
    office.simulator.fault_next("chat.postMessage", fault.reset())
    office.survey_ana()
    for _ in range(2):
        office.let_held_messages_go_once()
    assert office.questions_to_ana() == 0
    taken_now(office)
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1


def taken_now(office):
    """Let Slack carry out what it was asked to do before, when nobody waits for the answer any more."""
    with office.stage.engine.connect() as db:
        ref = db.scalar(select(outbox.c.ref).where(outbox.c.kind == MessageKind.ASK))
    client = WebClient(token=office.simulator.bot_token, base_url=office.simulator.api_url)
    metadata = {"event_type": METADATA_EVENT, "event_payload": {"ref": ref}}
    dm = office.simulator.workspace.find_dm(office.ana.id)
    client.chat_postMessage(channel=dm.id, text="How likely is it …?", metadata=metadata)


def test_it_is_found_below_much_that_came_later(office):
    office.simulator.drop_reply_of_next("chat.postMessage")
    office.survey_ana()
    for number in range(250):
        office.ana.says("hello" + "o" * number)
    office.let_held_messages_go()
    assert office.questions_to_ana() == 1
    assert office.states(MessageKind.ASK) == ["sent"]


def test_a_contact_request_in_doubt_reaches_the_owner(office):
    office.survey_ana()
    wish_to_be_contacted(office, fault.server_error(500))
    office.let_held_messages_go()
    office.dana.sees("would like to hear from you")
    office.dana.sees("Perhaps it is a repeat.")
    assert office.states(MessageKind.CONTACT_ALERT) == ["sent"]


def test_a_contact_request_in_doubt_reaches_the_owner_where_the_scope_to_look_was_taken_away(office):
    office.survey_ana()
    wish_to_be_contacted(office, fault.server_error(500))
    with office.simulator.outage(fault.refusal("missing_scope"), "conversations.history"):
        office.let_held_messages_go()
    office.dana.sees("Perhaps it is a repeat.")


def test_without_an_owner_a_contact_request_in_doubt_is_said_to_the_channel_again(office):
    office.survey_ana(owners=())
    wish_to_be_contacted(office, fault.taken_reset())
    office.let_held_messages_go()
    assert len(office.dana.messages("nps")) == 2
    office.dana.sees("Perhaps it is a repeat.", "nps")


def wish_to_be_contacted(office, kind):
    office.ana.clicks("9")
    office.settle()
    office.ana.says("It is fast, and I have an idea.")
    office.settle()
    office.simulator.faults.fault_next("chat.postMessage", kind)
    office.ana.clicks("Yes, contact me")
    office.settle()


def test_without_an_owner_a_summary_in_doubt_is_posted_again_as_a_repeat_perhaps(office):
    office.survey_ana(owners=())
    office.ana.clicks("9")
    office.settle()
    office.simulator.fault_next("chat.postMessage", fault.server_error(500))
    office.skip(days=1)
    office.let_held_messages_go()
    assert len(office.dana.messages("nps")) == 1
    office.dana.sees("Perhaps it is a repeat.", "nps")


@pytest.fixture
def seeing(sqlite_engine, clock):
    """An office whose bot may look into channels."""
    with Stage(sqlite_engine, clock, over_http=True) as stage:
        stage.simulator.grant("channels:history")
        stage.stop_bot()
        stage.start_bot()
        yield Office.on(stage)


@pytest.mark.parametrize("kind", [fault.taken_cut(), fault.server_error(500)], **by_name)
def test_where_the_bot_may_look_a_summary_stands_once_whatever_became_of_the_answer(seeing, kind):
    seeing.survey_ana()
    seeing.ana.clicks("9")
    seeing.settle()
    seeing.simulator.fault_next("chat.postMessage", kind)
    seeing.skip(days=1)
    seeing.let_held_messages_go()
    assert len(seeing.dana.messages("nps")) == 1
    seeing.dana.does_not_see("Perhaps it is a repeat.")


def test_without_it_no_channel_is_looked_into(office):
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.simulator.drop_reply_of_next("chat.postMessage")
    office.skip(days=1)
    office.let_held_messages_go()
    looked = [call for call in office.simulator.calls if call.method == "conversations.history"]
    assert all(call.arguments["channel"].startswith("D") for call in looked)


@pytest.mark.parametrize("kind", [fault.server_error(500), fault.reset()], **by_name)
def test_comments_under_a_summary_come_whatever_became_of_the_answer(office, kind):
    office.survey()
    for who, words in ((office.ana, "It is fast."), (office.ben, "It is slow."), (office.chloe, "It is pretty.")):
        who.clicks("10")
        office.settle()
        who.says(" ".join([words] * 60))
        office.settle()
    office.skip(days=1)
    under = len(in_threads(office))
    assert under
    office.skip(days=1)
    # The same once more, and this time Slack loses what goes under it.
    for who in (office.ana, office.ben, office.chloe):
        who.says(" ".join(["And there is more to say."] * 40))
        office.settle()
    office.simulator.fault_next("chat.postMessage", fault.slow(0))
    office.simulator.fault_next("chat.postMessage", kind)
    office.skip(days=1)
    office.let_held_messages_go()
    assert len(in_threads(office)) > under


def in_threads(office):
    return [message for message in office.channel.messages.values() if message.thread_ts]


def test_who_shares_a_report_that_gets_lost_is_told(office):
    office.survey_ana()
    office.dana.commands("/nps report", "nps")
    office.simulator.fault_next("chat.postMessage", fault.server_error(500))
    office.dana.clicks("Share in this channel", "nps")
    office.settle()
    office.let_held_messages_go()
    office.dana.sees("Look at the channel, and share it again if it is missing.")
    assert office.states(MessageKind.SHARED_REPORT) == ["unknown"]


def test_a_click_on_a_question_that_was_given_up_reopens_it_and_counts(office):
    office.survey_ana()
    dm = office.simulator.workspace.find_dm(office.ana.id)
    with office.stage.engine.begin() as db:
        closed = {"state": "closed", "closed_reason": "failed", "asked_at": None, "asked_day": None, "ts": None}
        db.execute(asks.update().values(**closed))
    assert dm.messages
    office.ana.clicks("9")
    office.settle()
    office.ana.sees("You answered 9.")
    office.ana.sees("What do you value most")
