"""Silence, coming back late, and asking what this is about."""

from bot.core.survey.plan import Privacy
from bot.services.survey.people import keep_properties


def test_a_reminder_takes_the_place_of_the_question(office):
    office.survey_ana()
    first = office.ana.sees("How likely")
    office.skip(days=2)
    again = office.ana.sees("A short reminder: *The Acme team* would still like your view on Acme.")
    office.settle()
    assert [message.ts for message in office.ana.messages()] == [again.ts]
    assert again.ts != first.ts
    office.ana.clicks("9", message=again)
    office.ana.sees("You answered 9.")


def test_the_last_reminder_says_that_it_is_the_last(office):
    office.survey_ana()
    office.skip(days=6)
    office.ana.sees("A last reminder")
    office.ana.does_not_see("A short reminder")
    office.rest(days=30)
    office.ana.sees("This question has closed. Nothing was recorded.")
    assert len(office.ana.messages()) == 1


def test_somebody_back_from_leave_can_still_answer(office):
    office.survey_ana()
    office.skip(days=12)
    office.ana.says("sorry, just back: the export is broken")
    office.ana.sees("This question has closed, so nothing was recorded.")
    office.ana.clicks("Answer now")
    office.ana.sees("[Not now] [Stop asking me]")
    office.ana.clicks("6")
    office.ana.sees("The Acme team reads every answer.")


def test_a_low_score_without_a_word_gets_one_gentle_ask(office):
    office.survey_ana()
    office.ana.clicks("2")
    office.skip(days=2)
    office.ana.sees("You answered 2 the other day. If you have a moment: what went wrong?")
    office.rest(days=30)
    assert len([m for m in office.ana.messages() if "the other day" in m.text]) == 1


def test_tomorrow_is_tomorrow_and_three_is_three(office):
    office.survey_ana()
    office.ana.says("at 3pm")
    office.ana.sees("I will come back to you: Tuesday 24 November, 15:00.")
    office.skip(hours=6)
    office.ana.sees("[Not now] [Stop asking me]")
    office.ana.says("tomorrow")  # comes back once; the second time the ask closes
    office.ana.sees("All right. I will not bring this up again by myself.")


def test_a_bare_no_is_asked_about_once(office):
    office.survey_ana()
    office.ana.says("no")
    office.ana.sees("I am not sure what your no means")
    office.ana.clicks("Skip this one")
    office.settle()
    office.ana.sees("All right, I will leave it this time.")


def test_questions_are_answered_in_the_surveys_own_terms_and_the_question_stands_again(office):
    office.survey_ana()
    for asked, told in (
        ("why me?", "You are asked because The Acme team put you on the list"),
        ("who sees this?", "whoever is responsible for this survey may see your answer with your name"),
        ("is this anonymous?", "No. Whoever is responsible for this survey may see your answer"),
        ("how long does it take?", "about a minute"),
        ("what is NPS?", "Net Promoter Score"),
        ("how long do you keep this?", "After 24 months what you wrote is deleted"),
        ("who is asking?", "In charge of this survey: @Dana"),
    ):
        office.ana.says(asked)
        office.ana.sees(told)
    office.settle()
    assert sum("Not now" in str(message.blocks) for message in office.ana.messages()) == 1
    office.ana.clicks("9")
    office.ana.sees("You answered 9.")


def test_stop_has_an_undo_that_brings_the_question_back(office):
    office.survey_ana()
    office.ana.says("please stop messaging me")
    office.ana.sees("Done: no more surveys for you.")
    office.ana.clicks("Undo")
    office.ana.sees("Welcome back.")
    office.ana.clicks("Answer now")
    office.ana.sees("[Not now] [Stop asking me]")
    office.ana.clicks("7")
    office.ana.sees("You answered 7.")


def test_all_that_is_kept_is_shown_however_much_it_is(office):
    keep_properties(office.stage.bot.context, {office.ana.id: {"department": "Sales & <so on>", "x": "&" * 3_000}})
    office.survey_ana(segments=("department",))
    office.ana.clicks("9")
    words = " ".join(f"word{n}" for n in range(300))
    office.ana.says(words)
    office.ana.commands("/nps me")
    shown = office.ana.sees("This is kept about you")
    told = " ".join(office.ana.transcript().split())
    for text in (
        f"Slack id: {office.ana.id}.", "department: Sales & <so on>", "counted by department: Sales & <so on>",
        "You were asked on these days: 24 November 2026 (Acme).", "word0", "word150", "word299",
    ):  # fmt: skip
        assert text in told, text
    assert shown.text.endswith("*/nps forget* erases this.")
    office.ana.says("&" * 30_000)
    office.ana.commands("/nps me")
    assert office.ana.sees("This is kept about you").text.endswith("*/nps forget* erases this.")


def test_whoever_was_forgotten_is_told_so_at_home_with_the_way_back(office):
    office.survey_ana()
    office.ana.commands("/nps forget yes")
    office.ana.sees("no survey reaches you any more")
    office.ana.opens_home("home")
    office.settle()
    office.ana.sees_home("You were forgotten: no survey reaches you.")
    office.ana.clicks("Let surveys reach me", home=True)
    office.settle()
    office.ana.sees_home("Surveys may reach you here")


def test_what_is_kept_is_shown_and_erased(office):
    office.survey_ana()
    office.ana.clicks("9")
    office.ana.says("It is <fast> & fine")
    office.ana.commands("/nps me")
    office.ana.sees("24 November 2026, about Acme: 9")
    office.ana.sees("It is <fast> & fine")
    office.ana.commands("/nps forget")
    office.ana.sees("To do it, type */nps forget yes*.")
    office.ana.commands("/nps forget yes")
    office.ana.sees("Your numbers stay in the totals, with nothing that leads to you.")
    office.ana.commands("/nps me")
    office.ana.sees("No answer is kept with a link to you.")
    office.ana.sees("You were forgotten: only your ids are kept")
    office.dana.commands("/nps report", "nps")
    office.dana.sees("Promoters 1 · Passives 0 · Detractors 0", "nps")


def test_an_anonymous_answer_shows_where_it_was_clicked_and_the_older_question_goes(office):
    office.survey_ana(privacy=Privacy.ANONYMOUS)
    office.skip(days=2)
    office.ana.sees("A short reminder")
    office.ana.clicks("9")
    office.settle()
    assert "You answered 9." in office.ana.messages()[0].text
    office.ana.clicks("Change")
    office.settle()
    office.ana.clicks("4")
    office.settle()
    assert "You answered 4." in office.ana.messages()[0].text


def test_who_answered_anonymously_is_not_told_later_that_nothing_was_recorded(office):
    office.survey(privacy=Privacy.ANONYMOUS)
    office.ana.clicks("9")
    office.skip(days=12)
    office.ana.says("6")
    office.ana.sees("This question has closed, so nothing more was recorded.")
    office.ana.does_not_see("othing was recorded")


def test_a_reminder_that_nobody_answers_leaves_the_anonymous_question_where_it_was(office):
    office.survey_ana(privacy=Privacy.ANONYMOUS)
    office.skip(days=12)
    question, *reminders = office.ana.messages()
    assert question.text.endswith("This question has closed. Nothing was recorded.")
    assert len(reminders) == 2
    office.ana.does_not_see("Answer now")  # nobody knows any more who answered
    office.ana.clicks("9", message=reminders[-1])
    office.settle()
    office.ana.sees("This question has closed, so nothing more was recorded.")
