"""Customers in a channel that is shared with their company: a DM if that works, else one invitation and a dialog."""

import pytest
from sqlalchemy import select

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.simulator import Person, fault
from storage.schema import asks, comments, responses

QUESTION = "How likely is it that you would recommend Acme"


class Customers:
    """Eve, Finn and Gil work elsewhere; they share #customers with Dana, and Slack lets the bot write to none."""

    def __init__(self, office) -> None:
        self.office = office
        self.eve, self.finn, self.gil = (
            office.simulator.add_person(name, external=True, tz="Europe/Paris", dm_error="user_not_visible")
            for name in ("Eve", "Finn", "Gil")
        )
        self.channel = office.simulator.add_channel(
            "customers", members=[self.eve, self.finn, self.gil, office.dana], shared=True
        )

    def survey(self, **changes) -> None:
        audience = Audience(channels=(self.channel.id,), externals=True, members=False)
        self.office.survey(**{"audience": audience, **changes})

    def posts(self) -> list[str]:
        """Everything that stands in the shared channel."""
        return [message.text for message in self.office.dana.messages("customers")]

    def answers(self) -> list[int]:
        """The scores that count."""
        with self.office.stage.engine.connect() as db:
            return list(db.scalars(select(responses.c.score).where(responses.c.superseded_at.is_(None))))

    def states(self) -> set[tuple[str, str | None]]:
        """What became of the asks: state and reason."""
        with self.office.stage.engine.connect() as db:
            return {(row.state, row.closed_reason) for row in db.execute(select(asks))}


@pytest.fixture
def customers(office):
    return Customers(office)


def answer(person: Person, score: str, reason: str = "") -> None:
    person.clicks("Answer privately", "customers")
    person.fills("Your number", score)
    if reason:
        person.fills("What is the main reason for your number?", reason)
    person.submits()


def test_one_invitation_for_all_who_can_not_get_a_dm_and_the_answer_stays_private(office, customers):
    customers.survey()
    post = customers.eve.sees(QUESTION, "customers")
    assert "The Acme team" in post.text
    assert "[Answer privately]" in office.simulator.transcript("customers")
    assert len(customers.posts()) == 1

    customers.eve.clicks("Answer privately", "customers")
    customers.eve.sees_modal(QUESTION)
    customers.eve.sees_modal("0 = not at all likely, 10 = extremely likely")
    customers.eve.sees_modal("Who sees it: whoever is responsible for this survey")
    customers.eve.fills("Your number", "10, extremely likely")
    customers.eve.fills("What is the main reason for your number?", "It just works")
    customers.eve.submits()
    customers.eve.sees_modal("The Acme team reads every answer.")
    office.settle()

    assert customers.answers() == [10]
    with office.stage.engine.connect() as db:
        assert list(db.scalars(select(comments.c.text))) == ["It just works"]
    assert customers.posts() == [post.text]
    answer(customers.finn, "3")
    assert sorted(customers.answers()) == [3, 10]


def test_the_invitation_names_nobody(office, customers):
    customers.survey(privacy=Privacy.CONFIDENTIAL)
    answer(customers.eve, "2", "It ate my changes")
    office.skip(days=2)
    office.rest(days=12)
    written = office.simulator.transcript("customers")
    assert len(customers.posts()) == 1
    assert "It ate" not in written
    for person in (customers.eve, customers.finn, customers.gil, office.dana):
        assert person.id not in customers.posts()[0]
        assert person.user.name not in written
    assert customers.states() == {("done", None), ("closed", "expire")}


def test_nothing_is_chosen_beforehand_and_a_number_is_needed(customers):
    customers.survey()
    customers.eve.clicks("Answer privately", "customers")
    customers.eve.submits()
    assert list(customers.eve.modal.errors.values()) == ["Please complete this required field."]
    assert customers.answers() == []


def test_a_second_answer_is_not_counted(customers):
    customers.survey()
    customers.eve.clicks("Answer privately", "customers")
    elsewhere = customers.eve.modal
    answer(customers.eve, "9")
    customers.eve.clicks("Answer privately", "customers")
    customers.eve.sees_modal("the first one counts")
    assert customers.eve.modal.submit is None

    customers.office.simulator.workspace.show(elsewhere)  # the dialog that was left open on another screen
    customers.eve.fills("Your number", "3")
    customers.eve.submits()
    customers.eve.sees_modal("the first one counts")
    assert customers.answers() == [9]


def test_a_colleague_is_told_kindly_that_nothing_is_open(office, customers):
    customers.survey()
    office.dana.clicks("Answer privately", "customers")
    office.dana.sees_modal("There is no question open for you here right now.")


def test_who_comes_too_late_is_told_that_it_has_closed(office, customers):
    customers.survey()
    customers.eve.clicks("Answer privately", "customers")
    office.skip(days=11)
    customers.eve.fills("Your number", "3")
    customers.eve.submits()
    customers.eve.sees_modal("This question has closed")
    assert customers.answers() == []


def test_a_stop_in_the_dialog_is_final_until_they_take_it_back(office, customers):
    customers.survey()
    customers.eve.clicks("Answer privately", "customers")
    customers.eve.clicks("Stop asking me", modal=True)
    customers.eve.sees_modal("Done: no more surveys for you.")
    customers.eve.closes_modal()
    office.rest(days=20)
    customers.eve.clicks("Answer privately", "customers")
    customers.eve.sees_modal("Done: no more surveys for you.")
    customers.eve.clicks("Let surveys reach me", modal=True)
    customers.eve.sees_modal("Surveys may reach you again.")
    assert customers.answers() == []


def test_who_can_get_a_dm_gets_one_and_nothing_is_posted(office):
    hal = office.simulator.add_person("Hal", external=True, tz="Europe/Paris")
    shared = office.simulator.add_channel("partners", members=[hal], shared=True)
    office.survey(audience=Audience(channels=(shared.id,), externals=True, members=False))
    hal.sees(QUESTION)
    assert hal.messages("partners") == []


@pytest.mark.parametrize("code", ["user_not_found", "channel_not_found", "invalid_user_combination"])
def test_every_code_that_means_no_dm_leads_to_the_invitation(office, code):
    hal = office.simulator.add_person("Hal", external=True, tz="Europe/Paris", dm_error=code)
    shared = office.simulator.add_channel("partners", members=[hal], shared=True)
    office.survey(audience=Audience(channels=(shared.id,), externals=True, members=False))
    hal.sees("[Answer privately]", "partners")


def test_a_dm_that_is_only_busy_is_tried_again(office):
    hal = office.simulator.add_person("Hal", external=True, tz="Europe/Paris")
    shared = office.simulator.add_channel("partners", members=[hal], shared=True)
    office.simulator.fail_next("conversations.open", "ratelimited", retry_after=3)
    office.survey(audience=Audience(channels=(shared.id,), externals=True, members=False))
    office.let_held_messages_go()
    hal.sees(QUESTION)
    assert hal.messages("partners") == []


def test_our_own_people_and_guests_are_never_invited_in_a_channel(office):
    ivy = office.simulator.add_person("Ivy", guest=True, tz="Europe/Paris", dm_error="user_not_visible")
    jon = office.simulator.add_person("Jon", tz="Europe/Paris", dm_error="user_not_found")
    shared = office.simulator.add_channel("partners", members=[ivy, jon, office.dana], shared=True)
    office.survey(audience=Audience(channels=(shared.id,), guests=True, without_people=(office.dana.id,)))
    assert office.states(MessageKind.ASK) == ["failed", "failed"]
    assert office.dana.messages("partners") == []


def test_without_a_channel_of_theirs_the_ask_has_failed(office, customers):
    office.survey(audience=Audience(people=(customers.eve.id,), externals=True))
    assert customers.states() == {("closed", "failed")}
    assert customers.posts() == []


def test_an_invitation_that_can_not_be_posted_fails_the_asks_and_the_owner_is_told(office, customers):
    customers.channel.members.remove(office.simulator.workspace.bot_user)
    customers.survey()
    assert customers.states() == {("closed", "failed")}
    office.dana.sees("and I can't see that channel. Invite me with")
    office.dana.commands("/nps report", "nps")
    office.dana.sees("nobody was asked in 90 days", "nps")


@pytest.mark.parametrize(("kind", "posts"), [(fault.server_error(500), 1), (fault.taken_reset(), 2)])
def test_an_invitation_in_doubt_is_rather_posted_twice_than_not_at_all(office, customers, kind, posts):
    office.simulator.fault_next("chat.postMessage", kind)
    customers.survey()
    office.let_held_messages_go()
    assert len(customers.posts()) == posts
    assert office.states(MessageKind.INVITATION) == ["sent"]
    answer(customers.eve, "9")
    assert customers.answers() == [9]


def test_a_passive_without_a_dm_is_not_asked_again_in_the_channel(office, customers):
    """Only passives are: a second post would tell everybody there how the one customer answered."""
    customers.survey(reask_days=31)
    answer(customers.eve, "8")
    answer(customers.finn, "9")
    office.rest(days=30)
    office.skip(days=5)
    assert len(customers.posts()) == 1


def test_an_anonymous_answer_is_cut_from_its_person(office, customers):
    customers.survey(privacy=Privacy.ANONYMOUS)
    answer(customers.eve, "8", "Nice")
    office.skip(days=1)
    with office.stage.engine.connect() as db:
        assert set(db.scalars(select(asks.c.response_id))) == {None}
    assert customers.answers() == [8]
    assert len(customers.posts()) == 1


def test_a_pause_holds_an_invitation_that_is_queued_already(office, customers):
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=30)
    customers.survey()
    customers.survey(paused=True)
    office.let_held_messages_go()
    assert customers.posts() == []
    assert customers.states() == {("scheduled", None)}
    customers.survey(paused=False)
    office.skip(days=1)
    assert len(customers.posts()) == 1
    answer(customers.eve, "9")
    assert customers.answers() == [9]


def test_who_writes_to_the_bot_after_all_is_answered_there(office, customers):
    customers.survey()
    customers.eve.changes(dm_error=None)
    customers.eve.says("8")
    customers.eve.sees("What is the one thing that would make Acme better for you?")
    customers.eve.says("Search")
    office.skip(seconds=90)
    customers.eve.sees("What is missing in Acme that you wish it had?")
    assert customers.answers() == [8]
    assert len(customers.posts()) == 1
    customers.eve.clicks("Answer privately", "customers")
    customers.eve.sees_modal("the first one counts")
