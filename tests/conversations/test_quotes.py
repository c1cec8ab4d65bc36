"""May we quote this? Given and taken back; and nothing but that is ever told."""

import pytest

from bot.core.survey.survey import Privacy

WORDS = "I find everything in one place, and fast"


@pytest.fixture
def asked(office):
    """A named survey that asks for quotes; Dana owns it."""
    office.survey(privacy=Privacy.NAMED, quotes=True)
    return office


def test_a_quote_given_and_taken_back(asked):
    asked.ana.clicks("9")
    asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.sees(f"> {WORDS}")
    asked.ana.clicks("With my name")
    asked.ana.sees("These words may be quoted with your name")
    asked.dana.commands("/nps quotes")
    listed = asked.dana.sees(f"{WORDS}\nAna")
    assert "9" not in listed.text

    asked.ana.commands("/nps me")
    asked.ana.sees("These words of yours may be quoted with your name")
    asked.ana.clicks("Take that back")
    asked.dana.commands("/nps quotes")
    asked.dana.sees("Nobody has let words")


def test_it_is_offered_whatever_the_score_and_not_for_a_few_words(asked):
    asked.chloe.clicks("0")
    asked.chloe.says("It lost my changes twice this week")
    asked.chloe.sees("May we quote this?")
    asked.ana.clicks("10")
    asked.ana.says("Fast and simple")
    asked.ana.sees("reads every answer")
    asked.settle()
    asked.ana.does_not_see("May we quote this?")


def test_what_was_edited_was_not_agreed_to(asked):
    asked.ana.clicks("9")
    said = asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.edits(said, f"{WORDS}, mostly")
    asked.ana.clicks("Without my name")
    asked.ana.sees("nothing was agreed to")
    asked.dana.commands("/nps quotes")
    asked.dana.sees("Nobody has let words")


def test_an_edit_takes_a_yes_back(asked):
    asked.ana.clicks("9")
    asked.ana.sees("What do you value")
    said = asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.clicks("Without my name")
    asked.ana.sees("may be quoted without your name")
    asked.dana.commands("/nps quotes")
    assert "Ana" not in asked.dana.sees(WORDS).text
    asked.ana.edits(said, "It is slow and it keeps losing my changes")
    asked.dana.commands("/nps quotes")
    asked.dana.sees("Nobody has let words")


def test_whoever_is_neither_owner_nor_reader_of_comments_sees_none(asked):
    asked.ana.clicks("9")
    asked.ana.sees("What do you value")
    asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.clicks("With my name")
    asked.ben.commands("/nps quotes")
    asked.ben.sees("There is no survey here that is open to you")
    asked.ben.does_not_see(WORDS)
