"""You asked, we changed: whoever wrote about something hears that it has changed, and says whether that solves it."""

import pytest
from sqlalchemy import select

from bot.core.survey.plan import Privacy
from storage.schema import notices

WORDS = 'Faster exports for=export* due=2027-01-31 aim="solved 80 %"'
NOTE = "An export takes *seconds* now."


def answered(office, said, **changes):
    office.survey(**changes)
    office.rest(days=1)
    for who, words in said.items():
        who.clicks("9")
        who.says(words)
    office.skip(days=2)


def ship(office, *, sees):
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.dana.clicks("It is done", "nps")
    office.dana.fills("What has changed?", NOTE)
    office.dana.submits()
    for line in sees:
        office.dana.sees_modal(line)
    office.dana.submits()
    office.dana.closes_modal()


def test_whoever_asked_is_told_and_what_they_miss_still_opens_it_again(office):
    ana, ben, chloe = office.ana, office.ben, office.chloe
    more = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(4)]
    everybody = (ana, ben, chloe, *more)
    said = {who: "My exports fail" for who in everybody if who is not ben}
    answered(office, {**said, ben: "Too dear for us"}, people=tuple(one.id for one in everybody))
    more[3].says("stop")
    office.settle()
    ship(office, sees=["5 people who asked for it are told", "One has opted out", "> An export takes ∗seconds∗ now."])
    office.skip(days=1)

    told = ana.sees("You wrote to us about “export”.")
    assert "> An export takes ∗seconds∗ now." in told.text
    assert "Does this solve it for you?" in told.text
    ben.does_not_see("Does this solve it")
    more[3].does_not_see("Does this solve it")

    ana.clicks("Partly")
    ana.sees("You said that this solves it partly.")
    ana.clicks("Write a line")
    ana.fills("What is still missing?", "As <!channel> PDF")
    ana.submits()
    chloe.clicks("No")
    chloe.says("And to *Excel*")
    office.settle()
    chloe.sees("I have noted your line. The team reads it without your name.")
    for who in more[:3]:
        who.clicks("Yes")
        who.sees("You said that this solves it. Thank you.")  # also whose click opens it again
    office.settle()
    office.dana.sees("*Faster exports* is open again: of 5 people who were told of it and answered, 2 say")
    heard = office.dana.sees("They say that this is still missing:").text
    assert "> And to ∗Excel∗" in heard
    assert "<!channel>" not in heard
    assert "Ana" not in heard

    office.dana.commands("/nps actions", "nps")
    office.dana.sees("Told: 5.", "nps")
    office.dana.sees("solved for 3, partly for 1, not for 1: solved for 60 %, likely between 23 and 88 %.", "nps")
    ana.commands("/nps me")
    ana.sees("you were told what has become of something for Acme that you had written about: “export”")
    ana.sees("You said that it is solved partly.")


def test_in_a_confidential_survey_the_team_reads_whole_batches_and_no_small_number(office):
    more = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(3)]
    everybody = (office.ana, office.ben, office.chloe, *more)
    people = tuple(one.id for one in everybody)
    said = dict.fromkeys(everybody, "My exports fail")
    answered(office, said, privacy=Privacy.CONFIDENTIAL, people=people)
    ship(office, sees=["How many these are is not said", "Only comments that were released"])
    assert not any(number in str(office.dana.modal_lines()) for number in ("5", "6"))
    office.skip(days=1)
    for who, button in zip(everybody, ("Yes", "No", "No", "No"), strict=False):
        who.clicks(button)
    office.skip(days=1)
    office.dana.commands("/nps actions", "nps")
    office.dana.does_not_see("Told:", "nps")
    office.dana.sees("Whether it is solved is told once five people have said.", "nps")

    more[1].clicks("Yes")
    office.settle()
    office.dana.does_not_see("is open again")
    office.skip(days=1)
    office.dana.sees("is open again: of 5 people who were told of it and answered, 3 say")
    more[2].clicks("Yes")
    office.skip(days=1)
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("Of 5 who answered it is solved for 2", "nps")

    office.ana.commands("/nps forget yes")
    office.settle()
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("Of 5 who answered it is solved for 2", "nps")


def test_what_is_clicked_twice_counts_once_and_what_was_said_first_stands(office):
    answered(office, {office.ana: "My exports fail"})
    ship(office, sees=["One person who asked for it is told"])
    office.skip(days=1)
    note = office.ana.sees("Does this solve it")
    office.ana.clicks("Yes")
    for late in ("Yes", "No"):  # from a screen that is behind
        office.ana.clicks(late, message=note)
    office.ana.sees("You said that this solves it. Thank you.")
    with office.stage.engine.connect() as db:
        assert db.scalars(select(notices.c.said)).all() == ["yes"]
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("Of 1 who answered it is solved for 1, partly for 0, not for 0", "nps")


def test_a_line_follows_what_becomes_of_its_message(office):
    answered(office, dict.fromkeys((office.ana, office.ben), "My exports fail"))
    ship(office, sees=["2 people who asked for it are told"])
    office.skip(days=1)
    for who in (office.ana, office.ben):
        who.clicks("No")
    office.ana.says("PDF & Excel")
    office.ben.replies(office.ben.sees("This has changed since then"), "On a phone")
    office.settle()
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("> PDF & Excel", "nps")
    office.ana.edits("PDF & Excel", "PDF alone")
    office.ben.deletes("On a phone")
    office.settle()
    office.dana.commands("/nps actions", "nps")
    told = office.dana.sees("> PDF alone", "nps").text
    assert "Excel" not in told
    assert "phone" not in told
    office.ben.says("On paper")
    office.ben.edits("On paper", "stop")
    office.settle()
    office.ben.sees("Done: no more surveys for you.")
    office.ana.commands("/nps forget yes")
    office.settle()
    office.ana.edits("PDF alone", "PDF again")
    office.settle()
    with office.stage.engine.connect() as db:
        assert db.scalars(select(notices.c.words)).all() == [None]


@pytest.mark.parametrize("blank", ["  ", "\u200b\u200d", "\u2800 \ufeff"])
def test_what_nobody_can_see_tells_nobody_anything(office, blank):
    answered(office, {office.ana: "My exports fail"})
    office.dana.commands(f"/nps action {WORDS}", "nps")
    for button, field in (("It is done", "What has changed?"), ("Drop", "Why won’t it be done?")):
        office.dana.clicks(button, "nps")
        office.dana.fills(field, blank)
        office.dana.submits()
        office.dana.sees_modal("Please write something here.")
        office.dana.closes_modal()
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("*Faster exports* · planned", "nps")


def test_other_words_than_the_previewed_ones_are_previewed_once_more(office):
    answered(office, {office.ana: "My exports fail"})
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.dana.clicks("It is done", "nps")
    office.dana.fills("What has changed?", "First words")
    office.dana.submits()
    office.dana.sees_modal("> First words")
    office.dana.fills("What has changed?", "Other words")
    office.dana.submits()
    office.dana.sees_modal("> Other words")
    office.dana.submits()
    office.skip(days=1)
    office.ana.sees("> Other words")


def test_who_speaks_another_language_reads_words_that_were_written_in_it(office):
    said = {office.ana: "My exports fail", office.ben: "Exports!", office.chloe: "Export"}
    for who in (office.ana, office.chloe):
        who.changes(locale="de-DE")
    answered(office, said)
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.dana.clicks("It is done", "nps")
    office.dana.fills("What has changed?", "Seconds now.")
    office.dana.submits()
    office.dana.sees_modal("*Deutsch*: 2 people")
    office.dana.sees_modal("Ist das für Sie damit gelöst?")
    office.dana.sees_modal("*English*: one person")
    office.dana.fills("Deutsch: your words", "Nur *noch* Sekunden <!channel>")
    office.dana.submits()
    office.dana.sees_modal("> Nur ∗noch∗ Sekunden")
    office.dana.submits()
    office.skip(days=1)
    for who in (office.ana, office.chloe):
        told = who.sees("> Nur ∗noch∗ Sekunden")
        assert "<!channel>" not in str(told.blocks)
    office.ben.sees("> Seconds now.")


def test_that_nothing_comes_of_it_is_told_only_where_that_is_wished(office):
    answered(office, {office.ana: "My exports fail", office.ben: "Too dear for us"})
    office.dana.commands(f"/nps action {WORDS}", "nps")
    office.dana.clicks("Drop", "nps")
    office.dana.fills("Why won’t it be done?", "Nobody needs it")
    office.dana.submits()
    office.dana.closes_modal()
    office.skip(days=1)
    office.ana.does_not_see("We have decided")

    office.dana.commands("/nps actions", "nps")
    office.dana.clicks("Open again", "nps")
    office.dana.clicks("Drop", "nps")
    office.dana.fills("Why won’t it be done?", "It costs *too* much")
    office.dana.fills("Shall they know?", ["Also tell those who asked for it"])
    office.dana.submits()
    office.dana.sees_modal("One person who asked for it is told")
    office.dana.sees_modal("We have decided against changing it, because:")
    office.dana.submits()
    office.dana.closes_modal()
    office.skip(days=5)
    office.rest(days=25)
    told = office.ana.sees("You wrote to us about “export”. We have decided against changing it, because:").text
    assert "> It costs ∗too∗ much" in told
    assert "Does this solve it" not in told
    assert office.ana.transcript().count("We have decided") == 1
    office.ben.does_not_see("We have decided")
    office.dana.commands("/nps actions", "nps")
    office.dana.sees("Told: 1.", "nps")
    office.dana.does_not_see("whether it is solved", "nps")

    office.dana.clicks("Open again", "nps")
    office.dana.clicks("It is done", "nps")
    office.dana.fills("What has changed?", "It is cheaper now.")
    office.dana.submits()
    office.dana.sees_modal("One person who asked for it is told")
    office.dana.submits()
    office.dana.closes_modal()
    office.skip(days=5)
    told = office.ana.sees("This has changed since then:").text
    assert "> It is cheaper now." in told
    office.ana.clicks("Yes")
    office.dana.commands("/nps actions", "nps")
    shown = office.dana.sees("Of 1 who answered it is solved for 1", "nps").text
    assert "Told: 1." in shown
    assert "likely between 21 and 100 %. Reached." in shown
    assert "Now 100 %" not in shown, "the same share once"
