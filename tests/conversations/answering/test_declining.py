"""Not now, never, too late: every way out, and what happens afterwards."""


def test_not_now_comes_back_once_after_a_week(office):
    office.survey()
    first = office.ana.sees("How likely")
    office.ana.clicks("Not now")
    office.ana.sees("All right, not now. I will ask once more: Tuesday 1 December, 09:30.")
    office.skip(days=6)
    assert len(office.ana.messages()) == 1

    office.skip(days=2)
    again = office.ana.sees("[Not now] [Stop asking me]")
    assert again.ts != first.ts
    office.ana.clicks("Not now")
    office.ana.sees("I will not bring this up again by myself.")
    office.rest(days=30)
    assert len(office.ana.messages()) == 1


def test_stop_ends_all_surveys_until_the_person_says_start(office):
    office.survey()
    office.ana.sees("How likely")
    office.ana.clicks("Stop asking me")
    office.ana.sees("no more surveys for you")
    office.ana.sees("This question is closed.")
    office.survey(name="second", product="Acme Pro")
    office.rest(days=29)
    office.skip(days=4)  # the second survey's turn
    office.rest(days=56)
    office.skip(days=6)  # and the next wave of the first
    office.ana.does_not_see("Acme Pro")
    office.ben.sees("Acme Pro")

    office.ana.says("start")
    office.ana.sees("Welcome back")
    office.skip(days=4)
    office.ana.sees("[Not now] [Stop asking me]")


def test_stop_typed_and_as_a_command(office):
    office.survey()
    office.ben.sees("How likely")
    office.ben.says("Stop.")
    office.ben.sees("no more surveys for you")
    office.chloe.sees("How likely")
    office.chloe.commands("/nps stop")
    office.chloe.sees("/nps start* undoes this")
    office.settle()
    office.chloe.sees("This question is closed.")


def test_silence_closes_the_question_after_ten_days(office):
    office.survey()
    ask = office.ana.sees("How likely")
    office.skip(days=9)
    office.ana.sees("[Not now]")
    office.skip(days=2)
    office.ana.sees("This question has closed. Nothing was recorded.")
    office.ana.does_not_see("[Not now]")

    office.ana.clicks("9", message=ask)
    office.ana.sees("The question had closed; I have counted your 9.")
    office.dana.commands("/nps report", "nps")
    office.dana.sees("One answer", "nps")


def test_help_and_words_that_fit_no_question(office):
    office.dana.says("hello?")
    office.dana.sees("There is no question open for you right now")
    office.dana.says("help")
    office.dana.sees("I ask short surveys and show teams the result")
