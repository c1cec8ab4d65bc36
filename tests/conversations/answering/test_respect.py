"""The person who answers is taken at their word, at whatever moment they say it."""

import pytest
from sqlalchemy import select

from bot.core.survey.plan import Privacy
from bot.wording import say
from storage.schema import comments


def test_two_numbers_are_asked_about_in_one_line_with_two_strong_buttons(office):
    office.survey_ana()
    office.ana.says("7-8")
    asked = office.ana.sees("*7 or 8?*")
    buttons = [one for block in asked.blocks if block["type"] == "actions" for one in block["elements"]]
    assert [one["text"]["text"] for one in buttons if one.get("style") == "primary"] == ["7", "8"]
    office.ana.clicks("8")
    office.ana.sees("You answered 8.")
    office.ana.does_not_see("*7 or 8?*")


def test_nobody_is_left_without_a_word_twice_and_then_the_bot_waits(office):
    office.survey_ana()
    office.ana.says("the blue one")
    office.ana.sees("I am looking for one whole number")
    office.ana.says("purple then")
    office.ana.sees("No number needed: press a button, or say *stop*.")
    office.settle()
    said = len(office.ana.messages())
    office.ana.says("green?!")
    office.settle()
    assert len(office.ana.messages()) == said + 1  # her own
    office.ana.says("5")
    office.ana.sees("You answered 5.")


def test_a_curt_refusal_is_a_no_and_the_way_out_for_good_stands_beside_it(office):
    office.survey_ana()
    office.ana.says("fuck off")
    office.settle()
    assert "All right, I will leave it this time." in office.ana.messages()[-1].text
    office.ana.clicks("Stop asking me")
    office.ana.sees("Done: no more surveys for you.")


LANGUAGES = ("en-GB", "de-DE", "es-ES", "fr-FR", "pt-BR", "ja-JP")
ALONE = (
    "leave me alone",
    "lass mich in Ruhe",
    "déjame en paz",
    "laissez-moi tranquille",
    "me deixa em paz",
    "ほっといて",
)
CURT = ("fuck off", "verpiss dich", "vete a la mierda", "va te faire foutre", "vai se foder", "うるさい")
THANKS = ("thanks!", "danke!", "¡gracias!", "merci !", "obrigado!", "ありがとうございます")


@pytest.mark.parametrize(("locale", "words"), list(zip(LANGUAGES, ALONE, strict=True)))
def test_leave_me_alone_is_a_no_for_good_which_can_be_undone(office, locale, words):
    office.ana.changes(locale=locale)
    office.survey_ana()
    office.ana.says(words)
    office.settle()
    assert office.ana.messages()[-1].text.startswith(say("note-stopped", locale[:2]))
    office.ana.clicks(say("button-undo", locale[:2]))
    office.ana.sees(say("note-started", locale[:2]))


def test_whoever_has_stopped_and_still_complains_is_not_asked_whether_to_stop(office):
    """Ana was asked, Ben has answered, and Dana never was."""
    office.survey(people=(office.ana.id, office.ben.id))
    office.ben.clicks("7")
    for person in (office.ana, office.ben, office.dana):
        person.says("leave me alone")
        person.sees(say("note-stopped", "en"))
        person.says("this is spam")
        office.settle()
        assert person.messages()[-1].text.startswith(say("note-stopped", "en"))
        person.does_not_see(say("note-plea", "en"))


@pytest.mark.parametrize(("locale", "words"), list(zip(LANGUAGES, CURT, strict=True)))
def test_curt_words_are_a_no_in_every_language_and_whoever_has_answered_is_thanked(office, locale, words):
    for person in (office.ana, office.ben):
        person.changes(locale=locale)
    office.survey()
    office.ben.clicks("9")
    for person in (office.ana, office.ben):
        person.says(words)
    office.settle()
    assert office.ana.messages()[-1].text.startswith(say("retired-decline", locale[:2]))
    assert say("clarify-no_number", locale[:2]) not in office.ana.transcript() + office.ben.transcript()
    office.ben.sees(say("note-enough", locale[:2]))


@pytest.mark.parametrize(("locale", "words"), list(zip(LANGUAGES, THANKS, strict=True)))
def test_thanks_are_answered_with_thanks_and_the_question_stays_open(office, locale, words):
    office.ana.changes(locale=locale)
    office.survey_ana()
    office.ana.says(words)
    office.ana.sees(say("clarify-courtesy", locale[:2]))
    assert say("clarify-no_number", locale[:2]) not in office.ana.transcript()


@pytest.mark.parametrize(("locale", "words"), list(zip(LANGUAGES, THANKS, strict=True)))
def test_thanks_after_the_score_are_no_comment_and_nothing_more_is_asked(office, locale, words):
    office.ana.changes(locale=locale)
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.says(words)
    office.ana.sees(say("button-contact", locale[:2]))
    assert office.stage.bot.context.read(lambda db: list(db.scalars(select(comments.c.text)))) == []
    office.skip(days=3)
    assert say("question-probe", locale[:2]) not in office.ana.transcript()
    assert say("question-gentle", locale[:2], score=3) not in office.ana.transcript()
    office.ana.says("slow")
    office.settle()
    assert office.stage.bot.context.read(lambda db: list(db.scalars(select(comments.c.text)))) == ["slow"]


def test_a_number_after_the_question_closed_is_counted_and_can_be_undone(office):
    office.survey_ana()
    office.skip(days=11)
    office.ana.sees("This question has closed.")
    office.ana.says("2, exports are slow")
    office.ana.sees("The question had closed; I have counted your 2.")
    office.ana.sees("You answered 2.")
    office.ana.sees("reads every answer")
    office.dana.commands("/nps report", "nps")
    office.dana.sees("One answer", "nps")
    office.ana.clicks("Undo")
    office.ana.sees("your answer is taken back")


def test_whoever_said_stop_is_not_counted_late(office):
    office.survey_ana()
    office.ana.clicks("Stop asking me")
    office.ana.says("2")
    office.ana.sees("This question has closed, so nothing more was recorded.")


def test_not_now_is_never_taken_for_never(office):
    office.survey_ana()
    office.ana.clicks("Not now")
    office.skip(days=8)
    office.ana.clicks("Not now")
    office.ana.sees("Should you like to answer after all, press the button.")
    office.skip(days=3)
    office.ana.says("9")
    office.ana.sees("The question had closed; I have counted your 9.")


@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_contact_can_be_declined_and_the_conversation_ends_on_thanks(office, privacy):
    office.survey_ana(privacy=privacy)
    office.ana.clicks("3")
    office.ana.says("The export is slow")
    office.ana.sees("May somebody contact you about your answer?")
    assert "The Acme team reads every answer" in office.ana.messages()[-1].text.splitlines()[-1]
    office.ana.clicks("No, thanks")
    office.settle()
    office.ana.does_not_see("May somebody contact you")
    office.ana.sees("reads every answer")


def test_a_change_that_is_typed_is_confirmed_below_the_words(office):
    office.survey_ana()
    office.ana.clicks("3")
    office.ana.sees("What went wrong")
    office.ana.says("sorry, 9")
    office.ana.sees("Changed: you answered 9.")
    office.ana.sees("What do you value most")


def test_whoever_asks_whether_it_is_a_bot_is_told_so_first(office):
    office.survey_ana()
    office.ana.says("are you a bot?")
    office.ana.sees("I am a bot. The Acme team asks through me")
    office.ben.says("Are you human?")
    office.ben.sees("I am a bot.")


def test_of_a_question_that_stands_again_nothing_is_left_above(office):
    """After a reminder, an unclear word, a question about it, and "not now", the buttons are in one place."""
    office.survey_ana()
    office.ana.says("why me?")
    office.ana.sees("You are asked because")
    office.ana.says("hm?")
    office.settle()
    office.ana.sees("You are asked because")  # what was answered stays
    assert office.questions_to_ana() == 1
    office.skip(days=2)
    office.ana.sees("A short reminder")
    office.settle()
    assert office.questions_to_ana() == 1
    office.ana.clicks("Not now")
    office.skip(days=8)
    office.ana.sees("[Not now] [Stop asking me]")
    office.settle()
    assert office.questions_to_ana() == 1
    office.ana.does_not_see("further down")


def test_where_a_workspace_keeps_what_was_said_the_words_are_left_alone(office):
    office.survey_ana()
    office.simulator.fail_next("chat.delete", "compliance_exports_prevent_deletion")
    office.skip(days=2)
    office.ana.sees("A short reminder")
    office.settle()
    above, *_ = office.ana.messages()
    assert above.text == "How likely is it that you would recommend Acme to a friend or colleague?"
    assert [block["type"] for block in above.blocks] == ["section"]


def test_under_a_question_with_a_thread_no_stump_is_left(office):
    office.survey_ana()
    question = office.ana.sees("How likely")
    office.ana.replies(question, "hm, let me think")
    office.settle()
    above = next(one for one in office.ana.messages() if one.ts == question.ts)
    assert [block["type"] for block in above.blocks] == ["section"]


def test_whoever_said_no_and_says_thanks_or_no_once_more_is_not_offered_the_question_again(office):
    office.survey_ana()
    office.ana.says("no thanks")
    office.ana.sees("I will leave it this time")
    for words in ("thank you!", "no", "no thanks"):
        office.ana.says(words)
        office.settle()
    office.ana.does_not_see("Answer now")
    office.ana.does_not_see("no question open")
    office.ana.says("9")
    office.ana.sees("I have counted your 9")
