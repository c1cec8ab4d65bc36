"""Actions: what is done about what people wrote, from the plan to "it is done"."""

from bot.core.themes import THEMES

FORM = {
    "What is to be done?": "Faster exports",
    "For comments about these themes": ["speed"],
    "Or with these words": "export*, CSV",
    "By when?": "2026-12-01",
    "What will show that it worked?": "Fewer comments mention it",
    "Aim, in %": "20",
}
WORDS = 'Faster exports for=speed,export* due=2026-12-01 aim="mentions 20 %"'


def answered(office, **changes):
    office.survey(**changes)
    office.rest(days=1)
    for who, words in ((office.ana, "Exports are too slow"), (office.ben, "Too dear for us"), (office.chloe, "Fine")):
        who.clicks("7")
        who.says(words)
    office.skip(minutes=30)


def test_a_plan_is_made_in_the_form_and_what_it_lacks_is_said_beside_each_field(office):
    answered(office)
    office.dana.commands("/nps action Exports", "nps")
    for field, value in FORM.items():
        if field != "What is to be done?":  # what was typed stands there
            office.dana.fills(field, value)
    office.dana.fills("Aim, in %", "NPS +5")
    office.dana.submits()
    assert office.dana.modal.errors.keys() == {"title", "percent"}
    assert "too few people are concerned" in office.dana.modal.errors["percent"]
    office.dana.fills("What is to be done?", "Faster exports")
    office.dana.fills("Aim, in %", "50 %")
    office.dana.submits()
    assert office.dana.modal.errors == {
        "percent": "No more comments than that mention it today. Aim lower, or at people who find it solved."
    }
    office.dana.fills("Aim, in %", "20")
    office.dana.submits()
    office.dana.sees_modal("Aim: in 20 % of comments at most, down from 33 %.")


def test_an_owner_whom_nobody_is_called_is_told_and_not_left_to_whoever_plans(office):
    answered(office)
    office.dana.commands(f"/nps action {WORDS} owner=ben", "nps")
    office.dana.sees("Only full members of this workspace can see to it.", "nps")
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("No action was open or ended", "nps")


def test_who_it_belongs_to_is_reminded_once_and_carries_it_through(office):
    answered(office)
    office.dana.commands(f"/nps action {WORDS} owner={office.ben.id}", "nps")
    office.dana.sees("For comments about: speed and “export”", "nps")
    office.ben.opens_home("home")
    office.ben.sees_home("Faster exports")
    office.skip(days=7)
    office.ben.sees("*Faster exports* is due. Is it done?")
    office.skip(days=3)
    assert sum("is due. Is" in message.text for message in office.ben.messages()) == 1

    office.ben.clicks("Start")
    reminded = office.ben.sees("*Faster exports* · being done")
    office.ben.clicks("It is done")
    office.ben.fills("What has changed?", "An export takes *seconds* now.")
    office.ben.submits()
    office.ben.sees_modal("One person who asked for it is told")
    office.ben.submits()
    office.ben.closes_modal()
    assert "*Faster exports* · done" in office.ben.sees("> An export takes").text, "it stands in place of the reminder"
    office.ben.clicks("Drop", message=reminded)  # from a screen that is behind
    office.ben.sees_modal("This action is done or dropped. It can be opened again.")
    office.ben.closes_modal()
    office.settle()
    assert not any("Faster exports" in line for line in office.ben.home())

    office.dana.commands("/nps actions", "nps")
    office.dana.sees("Now 33 % (1 of 3), likely between 6 and 79 %.", "nps")
    office.dana.sees("> An export takes ∗seconds∗ now.", "nps")
    office.dana.clicks("Open again", "nps")
    office.dana.sees("Opened again once.", "nps")
    office.dana.clicks("Change", "nps")
    office.dana.fills("What is to be done?", "Faster exports for all")
    office.dana.fills("By when?", "2027-03-01")
    office.dana.submits()
    office.dana.closes_modal()
    office.dana.sees("*Faster exports for all* · being done", "nps")
    office.dana.commands("/nps actions as csv", "nps")
    office.dana.sees("Faster exports for all,doing", "nps")


def test_readers_see_what_is_done_and_only_owners_plan_it(office):
    answered(office)
    office.chloe.joins("nps")
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("No action was open or ended (90 days). */nps action* plans one.", "nps")
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.chloe.commands("/nps actions", "nps")
    office.chloe.sees("*Faster exports* · planned", "nps")
    office.chloe.commands(f"/nps action {WORDS}", "nps")
    office.chloe.sees("@Dana", "nps")
    office.ana.commands("/nps actions")
    office.ana.does_not_see("Faster exports")


def test_words_that_are_no_plan_yet_are_answered_with_all_that_is_missing(office):
    office.survey()
    office.dana.commands("/nps action acme Exports for=<!channel> due=soon aim=nps", "nps")
    said = office.dana.sees("That is no plan yet:", "nps").text
    assert [line[2:40] for line in said.splitlines()[1:4]] == [
        "Say in some words what is to be done: ",
        "Give a day, such as 2027-01-31.",
        "Not in points: too few people are conc",
    ]


def test_what_was_said_and_done_is_shown_first_and_posted_where_everybody_reads_it(office):
    answered(office)
    office.chloe.joins("nps")
    office.dana.commands("/nps said-and-done", "nps")
    office.dana.sees("Nothing has been done yet about what people said (90 days).", "nps")
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.dana.clicks("It is done", "nps")
    office.dana.fills("What has changed?", "An export takes seconds now.")
    office.dana.submits()
    office.dana.submits()  # after it was seen who reads it
    office.dana.closes_modal()

    office.dana.commands("/nps said-and-done", "nps")
    office.chloe.does_not_see("*We did:*", "nps")
    office.dana.clicks("Post it in the channel", "nps")
    office.settle()
    office.dana.sees("Posted in #nps.", "nps")
    told = office.chloe.sees("*We did:* Faster exports", "nps").text
    assert "*You said* something about speed and “export”." in told
    assert not any(name in told for name in ("Ana", "Ben", "Dana"))


def test_themes_are_called_in_the_language_of_whoever_reads_of_them(office):
    answered(office, language="de")
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.dana.sees("For comments about: speed and “export”", "nps")
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("Für Kommentare zu: Tempo und “export”", "nps")


def test_a_survey_without_themes_has_actions_for_words(office):
    answered(office, themes={name: {"off": True} for name in THEMES})
    office.dana.commands("/nps action Faster exports", "nps")
    office.dana.fills("Or with these words", "export*")
    office.dana.fills("By when?", "2026-12-01")
    office.dana.fills("Aim, in %", "20")
    office.dana.submits()
    office.dana.sees_modal("For comments about: “export”")


def test_thanks_are_no_line_of_what_is_missing(office):
    answered(office)
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.dana.clicks("It is done", "nps")
    office.dana.fills("What has changed?", "An export takes seconds now.")
    office.dana.submits()
    office.dana.submits()
    office.dana.closes_modal()
    office.skip(days=12)
    note = office.ana.sees("This has changed since then")
    office.ana.replies(note, "Thank you!")
    office.ana.clicks("Yes")
    office.ana.replies(note, "Exports take seconds now")
    office.dana.commands("/nps actions", "nps")
    told = office.dana.sees("solved for 1", "nps").text
    assert "still missing" not in told
