"""Pleas that are hard to read, wishes about the product, messages without a word, answers that are taken back."""

import pytest
from sqlalchemy import select

from bot.core.survey.plan import Privacy
from storage.schema import comments, responses


def kept(office, column):
    return office.stage.bot.context.read(lambda db: list(db.scalars(select(column))))


def test_a_plea_to_stop_that_is_not_understood_shows_the_button_first_and_is_no_comment(office):
    office.survey_ana()
    office.ana.sees("How likely")
    office.ana.says("somebody please stop messaging me in the middle of my shift")
    office.ana.sees("Would you like me to stop asking you? Press the button.")
    shown = office.ana.sees("[Stop asking me] [Not now]")
    office.ana.clicks("3")
    office.ana.sees("went wrong")
    assert kept(office, comments.c.text) == []
    assert shown
    office.ana.says("stop")
    office.ana.sees("no more surveys for you")


def test_a_wish_about_the_product_after_the_score_stops_nothing_and_is_asked_about_once(office):
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.sees("went wrong")
    office.ana.says("stop sending me notifications")
    office.ana.sees(
        "Would you like me to stop asking you? Press the button. If it was about the product, write it once"
    )
    office.ana.does_not_see("no more surveys")
    assert kept(office, comments.c.text) == []
    office.ana.says("stop sending me notifications from the app")
    office.ana.sees("Thank you")
    assert kept(office, comments.c.text) == ["stop sending me notifications from the app"]


def test_whoever_calls_it_spam_is_not_asked_for_a_number_but_offered_to_be_left_alone_with_one_click(office):
    office.survey_ana()
    office.ana.sees("How likely")
    office.ana.says("This is spam!")
    office.ana.sees("Would you like me to stop asking you? Press the button.")
    office.ana.does_not_see("no more surveys")  # nobody is opted out by a guess
    office.ana.clicks("Stop asking me")
    office.ana.sees("no more surveys for you")


def test_whoever_calls_it_spam_after_the_score_is_offered_the_same_and_quoted_to_nobody(office):
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.sees("went wrong")
    office.ana.says("das ist Spam")
    office.ana.sees("Would you like me to stop asking you?")
    office.ana.clicks("Stop asking me")
    office.ana.sees("no more surveys for you")
    assert kept(office, comments.c.text) == []
    assert kept(office, responses.c.score) == [3]


def test_a_wish_about_notifications_in_place_of_the_score_stops_nothing_either(office):
    office.survey_ana()
    office.ana.sees("How likely")
    office.ana.says("stop sending me notifications")
    office.ana.sees("Would you like me to stop asking you? Press the button.")
    office.ana.does_not_see("no more surveys")
    assert kept(office, comments.c.text) == []
    office.ana.clicks("Stop asking me")
    office.ana.sees("no more surveys for you")


def test_whoever_meant_the_survey_presses_the_button(office):
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.says("no more emails please")
    office.ana.sees("Would you like me to stop asking you?")
    office.ana.clicks("Stop asking me")
    office.ana.sees("no more surveys for you")
    assert kept(office, comments.c.text) == []


def test_a_wish_about_the_product_that_is_plain_is_a_comment(office):
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.sees("went wrong")
    office.ana.says("stop logging me out every hour")
    office.ana.sees("Thank you")
    assert kept(office, comments.c.text) == ["stop logging me out every hour"]


def test_a_voice_clip_is_no_answer(office):
    office.survey_ana()
    office.ana.sees("How likely")
    office.ana.says("")  # a clip, a picture, a forwarded message: Slack's event has no text
    office.ana.sees("I can only read words and numbers")
    office.ana.says("")
    assert len([one for one in office.ana.messages() if "I can only read" in str(one)]) == 1
    office.ana.says("3")
    office.ana.sees("went wrong")
    office.ana.says("")
    office.ana.sees("I can only read words, no files")
    assert kept(office, comments.c.text) == []
    assert kept(office, responses.c.score) == [3]


def test_an_answer_is_taken_back_for_good(office):
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.sees("went wrong")
    office.ana.says("the search is slow")
    office.ana.sees("Thank you")
    office.ana.says("that was only a test, delete it")
    office.ana.sees("Shall I take your answer back for good?")
    assert kept(office, comments.c.text) == ["the search is slow"]
    office.ana.clicks("Take my answer back")
    office.ana.sees("Done: your answer is taken back.")
    assert kept(office, comments.c.text) == []
    assert kept(office, responses.c.person_id) == [None]
    assert all(kept(office, responses.c.superseded_day))
    office.dana.commands("/nps report")
    office.dana.does_not_see("Passive")
    office.ana.clicks("Take my answer back")  # pressed again, nothing happens
    office.settle()


@pytest.mark.parametrize("privacy", [Privacy.CONFIDENTIAL, Privacy.ANONYMOUS])
def test_where_answers_wait_together_one_is_taken_back_before_it_is_released(office, privacy):
    office.survey_ana(privacy=privacy)
    office.ana.clicks("3")
    office.ana.sees("went wrong")
    office.ana.says("delete my answer please")
    office.ana.sees("for good")
    office.ana.clicks("Take my answer back")
    office.ana.sees("your answer is taken back")
    assert kept(office, responses.c.stage) == [None]


def test_an_edited_score_keeps_its_reason_and_nothing_is_asked_that_was_said(office):
    office.survey_ana()
    office.ana.sees("How likely")
    office.ana.says("10 but the search is slow")
    office.ana.sees("Thank you")
    office.ana.edits("10 but the search is slow", "5 but the search is slow")
    office.settle()
    office.ana.sees("You answered 5")
    office.ana.does_not_see("went wrong")
    assert kept(office, comments.c.text) == ["but the search is slow"]
    assert kept(office, responses.c.source) == ["text", "text"]


@pytest.mark.parametrize("nothing", ["-", ".", "nil", "...", "x", "n/a"])
def test_a_filled_field_is_no_comment(office, nothing):
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.sees("went wrong")
    office.ana.says(nothing)
    office.settle()
    assert kept(office, comments.c.text) == []
