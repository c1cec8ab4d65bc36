"""Asked, answered, thanked: one story a band, and the ways people answer in."""

import pytest

from bot.core.survey.plan import Contact, Privacy


def test_a_question_says_who_asks_who_sees_the_answer_and_what_the_ends_mean(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)

    ask = office.ana.sees("How likely is it that you would recommend Acme to a friend or colleague?")

    assert "The Acme team" in ask.text
    assert "nobody sees your name with your answer" in ask.text
    assert "0 = not at all likely, 10 = extremely likely" in ask.text
    score_row = next(block for block in ask.blocks if block.get("block_id") == "score")
    assert [button["text"]["text"] for button in score_row["elements"]] == [str(n) for n in range(11)]
    assert score_row["elements"][0]["accessibility_label"] == "0, not at all likely"
    assert score_row["elements"][10]["accessibility_label"] == "10, extremely likely"
    office.ana.sees("[Not now] [Stop asking me]")


def test_a_promoter_says_what_they_value(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("9")
    office.ana.sees("You answered 9.")
    office.ana.sees("What do you value most about Acme?")
    office.ana.says("It just works.")
    office.ana.sees("The Acme team reads every answer.")


def test_a_passive_is_asked_two_different_questions(office):
    office.survey()
    office.ben.sees("How likely")
    office.ben.clicks("7")
    office.ben.sees("What is the one thing that would make Acme better for you?")
    office.ben.says("Search")
    office.ben.sees("Add whatever else comes to mind; then there is one short question left.")
    office.skip(seconds=90)
    office.ben.sees("What is missing in Acme that you wish it had?")
    office.ben.says("Dark mode")
    office.ben.sees("The Acme team reads every answer.")


def test_a_detractor_can_ask_to_be_contacted_and_the_owner_alone_hears_of_it_at_once(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    office.chloe.sees("How likely")
    office.chloe.clicks("3")
    office.chloe.sees("What went wrong")
    office.chloe.says("It ate my <changes> & <!channel>")
    office.chloe.sees("whoever is responsible for this survey gets your name and what you wrote here at once")

    office.chloe.clicks("Yes, contact me")

    alert = office.dana.sees("*@Chloe* answered the survey about Acme")
    office.dana.sees("It ate my <changes> & <!channel>")
    assert office.dana.messages("nps") == []
    assert "&lt;!channel&gt;" in alert.text
    assert "3" not in alert.text.replace(office.chloe.id, "")
    office.chloe.sees("has your name and what you wrote")
    office.settle()
    office.chloe.does_not_see("Yes, contact me")


def test_who_was_told_that_the_owner_alone_learns_it_is_asked_anew_before_the_channel_does(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    office.chloe.sees("How likely")
    office.chloe.clicks("3")
    office.chloe.says("It ate my changes")
    office.chloe.sees("at once, and nobody else does")
    office.survey(privacy=Privacy.CONFIDENTIAL, contact=Contact.RELEASE)
    office.chloe.clicks("Yes, contact me")
    office.chloe.sees("once your answer counts together with at least four others")
    office.dana.does_not_see("@Chloe")
    assert office.dana.messages("nps") == []


def test_without_a_yes_nobody_hears_a_name(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    office.chloe.sees("How likely")
    office.chloe.clicks("0")
    office.chloe.says("Awful")
    office.chloe.sees("May somebody contact you")
    office.skip(days=3)
    office.rest(days=17)

    written = office.simulator.transcript("nps")
    assert "Chloe" not in written
    assert office.chloe.id not in str(office.dana.messages("nps"))


def test_an_alert_goes_to_the_owner_when_outsiders_can_read_the_channel(office):
    shared = office.simulator.add_channel("with-customers", members=[office.dana], shared=True)
    office.survey(summary_channel=shared.id)
    office.chloe.sees("How likely")
    office.chloe.clicks("2")
    office.chloe.says("Too slow")
    office.chloe.sees("May somebody contact you")
    office.chloe.clicks("Yes, contact me")

    office.dana.sees("*@Chloe* answered the survey about Acme")
    office.skip(days=1)
    office.dana.sees("Acme: summary of 25 November 2026")
    office.dana.sees("people from outside your company can read")
    assert office.dana.messages("with-customers") == []


@pytest.mark.parametrize("typed", ["8", " 8 ", "8.", "8/10"])
def test_a_typed_number_is_a_score(office, typed):
    office.survey()
    office.ben.sees("How likely")
    office.ben.says(typed)
    office.ben.sees("You answered 8.")


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("11", "The scale goes from 0"),
        ("-1", "The scale goes from 0"),
        ("100", "The scale goes from 0"),
        ("8.5", "I can only take a whole number."),
        ("7-8", "7 or 8?"),
        ("80 %", "This scale goes from 0"),
        ("great!", "I am looking for one whole number"),
        ("I use it 9 times a day", "I am looking for one whole number"),
    ],
)
def test_anything_else_is_asked_about_again_and_never_recorded(office, typed, reply):
    office.survey()
    office.ben.sees("How likely")
    office.ben.says(typed)
    office.ben.sees(reply)
    office.settle()
    office.ben.does_not_see("You answered")
    office.ben.clicks("7")
    office.ben.sees("You answered 7.")


def test_a_double_click_counts_once_and_the_last_of_two_different_clicks_counts(office):
    office.survey()
    ask = office.ana.sees("How likely")
    office.ana.clicks("3", message=ask)
    office.ana.clicks("3", message=ask)
    office.ana.clicks("9", message=ask)
    office.ana.sees("You answered 9.")
    office.ana.sees("What do you value most")
    office.settle()
    # Posted once, or not at all where the other click came before it left.
    assert len([m for m in office.ana.messages() if "What went wrong" in m.text]) <= 1

    office.dana.commands("/nps report", "nps")
    office.dana.sees("Promoters 1 · Passives 0 · Detractors 0", "nps")


def test_a_number_after_the_score_is_a_comment_or_a_correction(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("9")
    office.ana.sees("What do you value most")
    office.ana.says("10")
    office.ana.sees("You answered 10.")
    office.ana.says("It saves me 3 hours a week")
    office.ana.sees("reads every answer")
    office.ana.sees("You answered 10.")


def test_a_thought_after_the_thanks_is_kept(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("9")
    office.ana.says("Speed")
    office.ana.sees("reads every answer")
    office.skip(minutes=5)
    office.ana.says("And the support")
    office.ana.sees("Noted, I have added that.")


def test_no_sentence_tells_a_person_their_band(office):
    office.survey()
    for person, score in ((office.ana, "10"), (office.ben, "8"), (office.chloe, "1")):
        person.sees("How likely")
        person.clicks(score)
        person.says("Because")
        office.settle()
        person.says("And so on")
        office.settle()
    office.skip(days=1)
    office.rest(days=58)
    office.skip(days=3)
    for person in (office.ana, office.ben, office.chloe):
        for band in ("promoter", "passive", "detractor"):
            person.does_not_see(band)
            person.does_not_see(band.capitalize())


def test_an_anonymous_survey_offers_no_contact_and_forgets_who_answered(office):
    office.survey(privacy=Privacy.ANONYMOUS)
    office.chloe.sees("kept without your name")
    office.chloe.clicks("2")
    office.chloe.sees("What went wrong")
    office.chloe.says("Everything")
    office.chloe.sees("reads every answer")
    office.settle()
    office.chloe.does_not_see("Yes, contact me")
    office.chloe.says("One more thing")
    office.chloe.sees("what you just wrote is not kept")


def test_after_an_anonymous_answer_thanks_are_left_alone_and_more_words_are_said_to_be_lost(office):
    office.survey(privacy=Privacy.ANONYMOUS)
    office.ana.clicks("3")
    office.ana.says("slow")
    office.ana.sees("Thank you. You mentioned the speed.")
    office.ana.says("thanks!")
    office.ana.does_not_see("no question open")
    office.ana.says("and the exports fail")
    office.ana.sees("nothing more can be added to it: what you just wrote is not kept")
    office.ana.does_not_see("no question open")
