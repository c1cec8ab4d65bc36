"""Every button pressed twice, the second time on a screen that is behind: the conversation looks as after one press."""

import pytest

from bot.core.delivery.kinds import MessageKind

STORIES = {
    "a promoter's score": (["How likely"], "9"),
    "a passive's score": (["How likely"], "8"),
    "change": (["How likely", "9", "You answered 9."], "Change"),
    "keep": (["How likely", "9", "You answered 9.", "Change", "[Keep 9]"], "Keep 9"),
    "that is all": (["How likely", "7", "the one thing", "> Speed", "one short question left"], "That is all"),
    "skip": (["How likely", "> no", "what your no means"], "Skip this one"),
    "contact": (["How likely", "2", "What went wrong", "> It broke", "May somebody"], "Yes, contact me"),
}


def presses_twice(office, button, message):
    office.ana.clicks(button, message=message)
    office.settle()
    once = [office.ana.transcript(), office.dana.transcript("nps")]
    office.ana.clicks(button, message=message)
    office.settle()
    assert [office.ana.transcript(), office.dana.transcript("nps")] == once


@pytest.mark.parametrize("story", STORIES)
def test_a_second_press_says_nothing_more(office, story):
    path, button = STORIES[story]
    office.survey_ana()
    message = None
    for step in path:
        if step.startswith("> "):
            office.ana.says(step[2:])
            office.settle()
        elif step == "Change" or step.isdigit():
            office.ana.clicks(step)
        else:
            message = office.ana.sees(step)
    presses_twice(office, button, message)


def test_a_fresh_start_comes_once(office):
    office.survey_ana()
    office.skip(days=12)
    office.ana.says("sorry, just back")
    presses_twice(office, "Answer now", office.ana.sees("If you would still like to answer"))
    assert office.states(MessageKind.ASK) == ["sent"]  # of the first no row is kept by now


def test_a_second_not_now_only_says_when_the_question_comes_back(office):
    office.survey_ana()
    ask = office.ana.sees("How likely")
    office.ana.clicks("Not now", message=ask)
    office.ana.clicks("Not now", message=ask)
    office.settle()
    assert office.questions_to_ana() == 1
    office.skip(days=7)
    assert (len(office.states(MessageKind.ASK)), office.questions_to_ana()) == (2, 1)
