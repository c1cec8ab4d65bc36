"""May we quote this? Given and taken back; and nothing but that is ever told."""

import pytest

from bot.core.survey.plan import Privacy

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


@pytest.fixture
def passed_on(asked):
    """Ana's words stand in #wins, with her name; Dana passed them on. Gives the office."""
    wins = asked.simulator.add_channel("wins", members=[asked.dana, asked.ben])
    asked.ana.clicks("9")
    asked.ana.sees("What do you value")
    said = asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.clicks("With my name")
    passes_on(asked, wins)
    return asked, wins, said


def passes_on(office, channel):
    office.dana.commands("/nps quotes")
    office.dana.clicks("Pass on")
    office.dana.fills("To which channel?", channel.id)
    office.dana.submits()
    office.settle()


def test_an_owner_passes_a_quote_on_and_its_writer_hears_where(passed_on):
    office, wins, _ = passed_on
    post = office.ben.sees("@Dana passes on what somebody wrote about Acme:", "wins")
    assert (WORDS in post.text, "Ana" in post.text, "9" in post.text) == (True, True, False)
    office.ana.sees("@Dana has passed these words of yours on in #wins, with your name:")
    office.ana.commands("/nps me")
    office.ana.sees("Passed on in #wins.")
    passes_on(office, wins)
    office.dana.sees_modal("These words stand in that channel already.")
    assert len(office.ben.messages("wins")) == 1


@pytest.mark.parametrize("how", ["taken back", "edited", "deleted", "forgotten"])
def test_it_goes_from_there_when_its_writer_takes_it_back(passed_on, how):
    office, _, said = passed_on
    match how:
        case "taken back":
            office.ana.commands("/nps me")
            office.ana.clicks("Take that back")
        case "edited":
            office.ana.edits(said, "It is slow and it keeps losing my changes")
        case "deleted":
            office.ana.deletes(said)
        case "forgotten":
            office.ana.commands("/nps forget yes")
    office.rest(minutes=1)
    (post,) = office.ben.messages("wins")
    assert "What stood here is not quoted any more." in post.text
    assert "Ana" not in post.text


def test_where_nobody_knows_whether_it_was_posted_its_owner_is_asked_to_look_once_it_may_not_be_quoted(asked):
    wins = asked.simulator.add_channel("wins", members=[asked.dana, asked.ben])
    asked.ana.clicks("9")
    asked.ana.sees("What do you value")
    asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.clicks("With my name")
    asked.settle()
    asked.simulator.drop_reply_of_next("chat.postMessage")
    passes_on(asked, wins)
    asked.let_held_messages_go()
    asked.settle()
    asked.dana.sees("Slack does not tell whether the quote was posted.")
    asked.ana.commands("/nps me")
    asked.ana.clicks("Take that back")
    asked.rest(minutes=1)
    asked.dana.sees("A quote that you passed on in #wins may not be used any more.")


def test_where_the_bot_is_not_or_outsiders_read_nothing_is_passed_on_and_it_can_be_tried_again(asked):
    wins = asked.simulator.add_channel("wins", members=[asked.dana, asked.ben])
    asked.ana.clicks("9")
    asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.clicks("Without my name")
    asked.dana.commands("/nps quotes")
    asked.dana.clicks("Pass on")
    asked.dana.fills("To which channel?", wins.id)
    wins.is_ext_shared = True
    asked.dana.submits()
    asked.settle()
    asked.dana.sees("I did not pass the quote on: people from outside your company can read that channel.")
    assert asked.ben.messages("wins") == []
    wins.is_ext_shared = False
    asked.rest(minutes=30)
    passes_on(asked, wins)
    assert "Ana" not in asked.ben.sees(WORDS, "wins").text
    asked.ana.sees("without your name")


def test_whoever_owns_no_survey_passes_nothing_on(asked):
    asked.survey(quotes=True, comment_readers=(asked.ben.id,))
    asked.ana.clicks("9")
    asked.ana.says(WORDS)
    asked.ana.sees("May we quote this?")
    asked.ana.clicks("With my name")
    asked.ben.commands("/nps quotes")
    asked.ben.sees(WORDS)
    asked.ben.does_not_see("Pass on")
