"""A survey that has nobody to turn to: what its channel does not take waits until the channel takes it."""

import pytest

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Privacy
from bot.simulator import fault


@pytest.fixture
def answered(office):
    """Ana has answered a survey without an owner."""
    office.survey_ana(owners=())
    office.ana.clicks("9")
    office.settle()
    office.ana.says("It is fast, and I have an idea.")
    office.settle()
    return office


def test_a_summary_waits_for_its_channel(answered):
    with answered.simulator.outage(fault.refusal("not_in_channel"), "chat.postMessage"):
        answered.skip(days=1)
        answered.let_held_messages_go()
    assert answered.states(MessageKind.SUMMARY) == ["pending"]
    answered.let_held_messages_go()
    assert len(answered.dana.messages("nps")) == 1


def test_a_contact_request_waits_for_its_channel(answered, logged):
    with answered.simulator.outage(fault.refusal("is_archived"), "chat.postMessage"):
        answered.ana.clicks("Yes, contact me")
        answered.settle()
    errors = {entry["event"] for entry in logged if entry["log_level"] == "error"}
    assert errors == {"nobody can be told of a contact request"}
    logged.clear()
    answered.let_held_messages_go()
    answered.dana.sees("would like to hear from you", "nps")


def test_a_contact_request_waits_for_an_owner_who_is_gone(office, logged):
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.ana.says("It is fast, and I have an idea.")
    office.settle()
    with (
        office.simulator.outage(fault.refusal("is_archived"), "chat.postMessage"),
        office.simulator.outage(fault.refusal("user_disabled"), "conversations.open"),
    ):
        office.ana.clicks("Yes, contact me")
        office.settle()
    logged.clear()
    office.let_held_messages_go()
    office.dana.sees("would like to hear from you", "nps")


def test_an_admin_hears_of_a_channel_that_is_gone_where_the_owner_is_gone_too(office):
    ada = office.simulator.add_person("Ada", admin=True)
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.dana.changes(deleted=True)
    office.channel.is_archived = True
    office.skip(days=1)
    office.let_held_messages_go()
    ada.sees("I could not post the summary of *acme*")
    ada.sees("@Dana can't be reached about *acme*. Name another owner in the survey file")
    office.skip(hours=3)
    assert len(ada.messages()) == 1


def test_of_several_owners_the_first_who_can_be_reached_hears_of_problems_and_of_contact_requests(office):
    ada, eli = (office.simulator.add_person(name, admin=name == "Ada") for name in ("Ada", "Eli"))
    office.survey_ana(owners=(office.dana.id, eli.id), privacy=Privacy.CONFIDENTIAL)
    office.ana.clicks("9")
    office.settle()
    office.ana.says("It is fast, and I have an idea.")
    office.settle()
    office.dana.changes(deleted=True)
    office.ana.clicks("Yes, contact me")
    office.settle()
    eli.sees("would like to hear from you")
    office.channel.is_archived = True
    office.skip(days=1)
    office.let_held_messages_go()
    assert "can't be reached" not in eli.sees("I could not post the summary of *acme*").text
    assert ada.messages() == []


def test_a_contact_request_that_nobody_can_take_tells_an_admin_that_it_waits_and_not_of_whom(office, logged):
    ada = office.simulator.add_person("Ada", admin=True)
    office.survey_ana()
    office.ana.clicks("3")
    office.settle()
    office.ana.says("The export is slow")
    office.rest(minutes=10)
    office.dana.changes(deleted=True)
    office.channel.is_archived = True
    office.ana.clicks("Yes, contact me")
    office.settle()
    said = ada.sees("@Dana can't be reached about *acme*.")
    for secret in ("Ana", office.ana.id, "export"):
        assert secret not in str(said)
    assert office.states(MessageKind.CONTACT_ALERT) == ["pending"]
    logged.clear()
