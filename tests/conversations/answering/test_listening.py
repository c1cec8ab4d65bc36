"""The bot listens: several messages, edits, second thoughts, threads, and words that say nothing."""

import pytest
from sqlalchemy import select

from storage.schema import comments


def comments_of(office):
    with office.stage.engine.connect() as db:
        return list(db.scalars(select(comments.c.text)))


def themes_of(office):
    with office.stage.engine.connect() as db:
        return list(db.scalars(select(comments.c.themes)))


def test_a_passive_types_in_bursts_and_is_not_interrupted(office):
    office.survey()
    office.ben.sees("How likely")
    office.ben.clicks("7")
    office.ben.sees("What is the one thing that would make Acme better for you?")
    office.ben.says("Search")
    office.skip(seconds=30)
    office.ben.says("I mean, finding old cards")
    office.skip(seconds=30)
    office.ben.says("and in less than a minute")
    office.ben.does_not_see("What is missing in Acme")
    office.ben.clicks("That is all")
    office.ben.sees("What is missing in Acme")
    assert comments_of(office) == ["Search\nI mean, finding old cards\nand in less than a minute"]


def test_a_shrug_earns_one_probe(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("10")
    office.ana.says("it's good")
    office.ana.sees("Could you say a little more: what makes you say so?")
    office.ana.says("fine")
    office.ana.sees("The Acme team reads every answer.")


def test_who_changes_their_mind_sees_it_changed(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("9")
    office.ana.sees("[Change]")
    office.ana.clicks("Change")
    office.ana.sees("You answered 9. Pick another number, or keep this one.")
    office.ana.clicks("Keep 9")
    office.settle()
    office.ana.does_not_see("Pick another number")
    office.ana.clicks("Change")
    office.ana.sees("Pick another number")
    office.ana.clicks("4")
    office.ana.sees("You answered 4.")
    office.ana.sees("What went wrong, or what do you miss most?")
    office.dana.commands("/nps report", "nps")
    office.dana.sees("Promoters 0 · Passives 0 · Detractors 1", "nps")


def test_after_a_day_the_answer_stands(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("9")
    office.skip(hours=25)
    office.ana.clicks("Change")
    office.ana.sees("Your answer stands and can't be changed any more.")


def test_an_edit_and_a_deletion_reach_what_the_team_reads(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("9")
    kept = office.ana.says("It is fats.")
    gone = office.ana.says("And Tom from sales is rude.")
    assert themes_of(office) == ["support"]
    office.ana.edits(kept, "It is fast.")
    assert themes_of(office) == ["speed support"]
    office.ana.deletes(gone)
    assert comments_of(office) == ["It is fast."]
    assert themes_of(office) == ["speed"]
    office.skip(days=1)
    office.dana.sees("> It is fast.", "nps")
    office.dana.does_not_see("Tom", "nps")


def test_a_typed_score_can_be_edited_like_any_message(office):
    office.survey()
    office.ana.sees("How likely")
    typed = office.ana.says("1")
    office.ana.sees("You answered 1.")
    office.ana.edits(typed, "10")
    office.ana.sees("You answered 10.")


def test_an_answer_in_the_thread_under_the_question_counts(office):
    office.survey()
    ask = office.ana.sees("How likely")
    office.ana.replies(ask, "9, it just works")
    office.ana.sees("You answered 9.")
    office.ana.sees("The Acme team reads every answer.")
    assert comments_of(office) == ["it just works"]


def test_whoever_types_in_a_thread_is_answered_there(office):
    office.survey()
    ask = office.ana.sees("How likely")
    office.ana.replies(ask, "hm")
    office.ana.sees("one whole number")
    office.ana.replies(ask, "4")
    follow_up = office.ana.sees("What went wrong")
    office.ana.replies(ask, "stop these surveys")
    office.ana.sees("no more surveys for you")
    said = [message for message in office.ana.messages() if message.user != office.ana.id and message.ts != ask.ts]
    assert follow_up in said
    assert [message.thread_ts for message in said] == [ask.ts] * len(said)
    assert len(said) == 3


def test_whoever_types_in_the_dm_is_answered_in_the_dm(office):
    office.survey()
    ask = office.ana.sees("How likely")
    office.ana.replies(ask, "hm")
    office.ana.says("9, it just works")
    assert office.ana.sees("The Acme team reads every answer.").thread_ts is None


def test_the_bots_own_messages_are_no_answers(office):
    """Slack tells a bot of what it posts and updates itself."""
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("8")
    office.ana.sees("What is the one thing")
    office.settle()
    assert comments_of(office) == []
    assert [message.user == office.ana.id for message in office.ana.messages()] == [False, False]


def test_whoever_edits_their_words_into_a_stop_has_taken_them_back(office):
    office.survey_ana()
    office.ana.clicks("3")
    said = office.ana.says("Tom from sales is rude")
    office.ana.sees("Thank you")
    office.ana.edits(said, "stop")
    office.ana.sees("no more surveys for you")
    assert comments_of(office) == []


@pytest.mark.parametrize("wish", ["delete my answer", "lösch meine Antwort"])
def test_whoever_edits_their_words_into_a_wish_to_take_all_back_is_asked_whether_that_is_meant(office, wish):
    office.survey_ana()
    office.ana.clicks("3")
    said = office.ana.says("Tom from sales is rude")
    office.ana.sees("Thank you")
    office.ana.edits(said, wish)
    office.ana.sees("Shall I take your answer back for good?")
    assert comments_of(office) == []
    office.ana.clicks("Take my answer back")
    office.ana.sees("Nothing of it counts any more")


def test_whoever_says_why_they_answer_late_is_still_asked_why_they_gave_their_number(office):
    office.survey_ana()
    office.skip(days=2)
    office.ana.says("Sorry, I was on vacation!")
    office.ana.sees("The question is still open")
    office.ana.says("8")
    office.ana.sees("What is the one thing that would make Acme better for you?")
    assert comments_of(office) == []
