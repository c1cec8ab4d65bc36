"""Colleagues and the person that a case is about write to each other, with and without a name."""

import pytest
from sqlalchemy import select

from bot.core.survey.plan import Privacy
from storage.schema import case_words


def writes(who, text):
    who.clicks("Reply to them", "care")
    who.fills("Your words", text)
    who.submits()


def test_a_reply_goes_to_the_person_and_their_answer_into_the_thread_under_the_case(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    desk.erin.clicks("Claim", "care")
    office.settle()
    desk.erin.clicks("Reply to them", "care")
    desk.erin.sees_modal("*@Erin* of The Acme team writes to you about what you answered on Acme:")
    desk.erin.fills("Your words", "Which browser was it? <!channel>")
    desk.erin.submits()
    office.settle()

    reply = office.chloe.sees("Which browser was it? <!channel>")
    assert "&lt;!channel&gt;" in reply.text
    office.chloe.does_not_see("Show my name")
    desk.femi.sees("First reply in time.", "care")
    desk.femi.sees("It is for them to answer; the clocks stand.", "care")

    said = office.chloe.replies(reply, "Firefox, and 7 tabs")
    office.settle()
    answer = desk.femi.sees("@Erin They answer:", "care")
    assert answer.thread_ts is not None
    desk.femi.sees("Firefox, and 7 tabs", "care")
    office.chloe.sees("Your words are with them.")
    office.chloe.sees("You answered 3.")
    desk.femi.does_not_see("the clocks stand", "care")

    office.chloe.edits(said, "Chrome, and 7 tabs")
    office.settle()
    desk.femi.sees("Chrome, and 7 tabs", "care")
    desk.femi.does_not_see("Firefox", "care")
    office.chloe.deletes("Chrome, and 7 tabs")
    office.settle()
    desk.femi.sees("Taken back by whoever wrote it.", "care")

    desk.femi.replies(answer, "She sounds angry", "care")
    office.settle()
    office.chloe.does_not_see("angry")
    desk.erin.clicks("Close", "care")
    desk.close(desk.erin)
    office.chloe.replies(reply, "And another thing")
    office.settle()
    office.chloe.sees("They have closed this")
    desk.femi.does_not_see("And another thing", "care")


def test_a_blind_reply_in_german_until_the_person_shows_their_name(desk, office):
    office.chloe.changes(locale="de-DE")
    others = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(4)]
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=(office.chloe.id, *(one.id for one in others)))
    desk.chloe_is_unhappy()
    for one in others:
        one.clicks("9")
        one.says("It is good for a reason")
    office.skip(days=1)
    desk.erin.clicks("Reply to them", "care")
    desk.erin.sees_modal("You don’t learn who they are, unless they show you.")
    desk.erin.fills("Your words", "Das tut mir leid. Wann war das?")
    desk.erin.submits()
    office.settle()

    office.chloe.sees("*@Erin* von The Acme team schreibt Ihnen zu Ihrer Antwort über Acme:")
    office.chloe.clicks("Antworten")
    office.chloe.fills("Ihre Worte", "Am Montag")
    office.chloe.submits()
    office.settle()
    desk.erin.sees("They answer:", "care")
    desk.erin.sees("Am Montag", "care")
    assert office.chloe.id not in str(desk.erin.messages("care"))
    assert "Chloe" not in desk.read()

    office.chloe.clicks("Meinen Namen zeigen")
    office.settle()
    office.chloe.sees("Ab jetzt steht Ihr Name neben dem, was Sie geschrieben haben.")
    desk.erin.sees("@Chloe", "care")
    assert "*3*" not in desk.read()


@pytest.mark.parametrize("how", ["button", "word"])
def test_the_person_can_end_it_and_surveys_are_another_thing(desk, office, how):
    desk.survey()
    desk.chloe_is_unhappy()
    writes(desk.erin, "Which browser was it?")
    office.settle()
    if how == "button":
        office.chloe.clicks("Don’t write to me about this")
    else:
        office.chloe.replies("Which browser was it?", "stop")
    office.settle()
    office.chloe.sees("Nobody writes to you about this any more.")
    desk.erin.sees("They wish to get no more replies about this.", "care")
    office.chloe.commands("/nps me")
    office.chloe.does_not_see("You said stop")
    office.chloe.sees("Which browser was it?")


def test_what_still_waited_when_they_ended_it_is_not_carried_and_its_writer_hears_of_it(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    writes(desk.erin, "Which browser was it?")
    office.settle()
    desk.erin.clicks("Reply to them", "care")
    desk.erin.fills("Your words", "Are you there?")
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=60)
    desk.erin.submits()
    office.chloe.clicks("Don’t write to me about this")
    office.let_held_messages_go()
    office.settle()
    office.chloe.does_not_see("Are you there?")
    desk.erin.sees("@Erin What you wrote last was not carried: before it left, they had wished", "care")


def test_a_reply_that_was_begun_before_they_ended_it_is_refused(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    writes(desk.erin, "Which browser was it?")
    office.settle()
    desk.erin.clicks("Reply to them", "care")
    office.chloe.clicks("Don’t write to me about this")
    office.settle()
    desk.erin.fills("Your words", "Are you there?")
    desk.erin.submits()
    desk.erin.sees_modal("They wish no more replies about this.")
    office.settle()
    office.chloe.does_not_see("Are you there?")


def test_what_was_written_goes_with_whoever_is_forgotten(desk, office, sqlite_engine):
    desk.survey()
    desk.chloe_is_unhappy()
    writes(desk.erin, "Which browser was it?")
    office.settle()
    office.chloe.replies("Which browser was it?", "Firefox")
    office.settle()
    office.chloe.commands("/nps forget yes")
    office.settle()
    assert "Firefox" not in desk.read()
    with sqlite_engine.connect() as db:
        assert set(db.scalars(select(case_words.c.text))) == {""}


def test_what_both_write_arrives_whole_and_as_they_typed_it(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    writes(desk.erin, "&" * 2_000)
    office.settle()
    told = office.chloe.sees("of The Acme team writes to you")
    assert str(told.blocks).count("&amp;") == 2_000
    said = office.chloe.replies(told, "Q&A <b> a < b <!channel>")
    office.settle()
    desk.erin.sees("Q&A <b> a < b <!channel>", "care")
    office.chloe.edits(said, "R&D <i>")
    office.settle()
    desk.erin.sees("R&D <i>", "care")


def test_spaces_are_no_reply_and_close_nothing(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    writes(desk.erin, "\u200b\u2060")
    desk.erin.sees_modal("Please write something here.")
    desk.erin.closes_modal()
    desk.erin.clicks("Close", "care")
    desk.erin.fills("What was the cause?", "Two tabs")
    desk.erin.fills("What was done about it?", " ")
    desk.erin.submits()
    desk.erin.sees_modal("Please write something here.")
    office.settle()
    desk.femi.sees("First reply due Wednesday 25 November, 09:30.", "care")
    office.chloe.does_not_see("writes to you")


@pytest.mark.parametrize("now", ["archived", "read by others", "without the bot"])
def test_what_the_person_answers_is_not_lost_where_the_channel_of_cases_is_no_place_for_it_any_more(desk, office, now):
    desk.survey()
    desk.chloe_is_unhappy()
    writes(desk.erin, "Which browser was it?")
    office.settle()
    desk.channel.is_archived = now == "archived"
    desk.channel.is_ext_shared = now == "read by others"
    if now == "without the bot":
        desk.channel.members.remove(office.simulator.workspace.bot_user)
    for words in ("Firefox, and 7 tabs", "Since Monday"):
        office.chloe.replies("Which browser was it?", words)
    office.settle()
    [post] = [one for one in office.dana.messages() if "This comes to you because" in one.text]
    if now == "read by others":  # in the others Slack takes no word of ours any more
        desk.erin.sees("This case has moved: whoever is responsible for the survey has it", "care")
        assert "Chloe" not in desk.read()
    for words in ("Firefox, and 7 tabs", "Since Monday"):
        assert office.dana.sees(words).thread_ts == post.ts
        desk.femi.does_not_see(words, "care")
    office.dana.clicks("Reply to them")
    office.dana.fills("Your words", "We look into it")
    office.dana.submits()
    office.settle()
    office.chloe.sees("We look into it")
