"""What people write, read back by whoever may read reports: themes, what they cost, and where passives gather."""

from dataclasses import replace

import pytest

from bot.core.survey.plan import Privacy


def test_what_people_write_is_counted_by_theme_and_the_owner_reads_what_it_costs(office):
    office.survey(privacy=Privacy.NAMED, segments=("language",), themes={"price": {"label": "Costs & <fees>"}})
    for person, score, words in (
        (office.ana, "10", "Support is so friendly"),
        (office.ben, "7", "It lacks a calendar and it is slow"),
        (office.chloe, "2", "Far too expensive"),
    ):
        person.sees("How likely")
        person.clicks(score)
        person.says(words)
        office.skip(minutes=5)
    office.dana.commands("/nps themes", "nps")
    office.dana.sees("NPS 0* · answers: 3. Up to 100 it lacks *100.0 points*", "nps")
    office.dana.sees("*Costs & <fees>*: 66.7 points · answers: 1 · Promoters 0 · Passives 0 · Detractors 1", "nps")
    office.dana.sees("*missing feature*: 16.7 points · answers: 1", "nps")
    office.dana.sees("*speed*: 16.6 points · answers: 1", "nps")
    office.dana.sees("No theme differs from all other answers by more than chance would make it.", "nps")
    office.dana.sees("Mentions, not causes", "nps")
    office.dana.commands("/nps passives by language", "nps")
    office.dana.sees("*en*: 33 % passive (1 of 3), likely between 6 and 79 %", "nps")
    office.dana.sees("passives write about missing feature (1), speed (1); promoters about support (1)", "nps")
    office.ben.says("Honestly, we look at a competitor")
    office.dana.commands("/nps at-risk", "nps")
    office.dana.sees("*One* of the passives and promoters in 90 days may be about to leave:", "nps")
    office.dana.sees("*7* · @Ben · ", "nps")
    office.dana.sees("Writes about competitor.", "nps")
    office.dana.commands("/nps themes as csv", "nps")
    office.dana.sees("all,price,66.67,1,0,0,1,-100.0", "nps")


def comments_come(office, *said):
    for person, score, words in said:
        person.sees("How likely")
        person.clicks(score)
        person.says(words)
        office.skip(minutes=5)


def test_who_reads_comments_sees_those_that_say_alike_in_whatever_language(office, encoder):
    office.stage.restart_bot(encoder)
    office.survey(privacy=Privacy.NAMED, comment_readers=(office.ben.id,))
    wishes = ("We want an offline mode", "Offline-Modus fehlt", "Please add an offline mode <now>")
    for person, words in zip((office.ana, office.ben, office.chloe), wishes, strict=True):
        comments_come(office, (person, "7", words))
    office.ben.commands("/nps themes", "nps")
    office.ben.chooses("missing feature", "nps")
    office.ben.clicks("Similar comments", "nps")
    lines = "\n".join(office.ben.modal_lines())
    assert "Say much the same: 2" in lines
    office.dana.commands("/nps themes", "nps")
    office.dana.chooses("missing feature", "nps")
    office.dana.clicks("Wrong theme?", "nps")
    office.dana.clicks("Similar comments", modal=True)
    told = office.dana.modal_lines()
    assert "*Say much the same: 2*" in told
    assert sum(line.startswith("> ") for line in told) == 3  # the comment, and each of the others by itself


def test_an_owner_says_what_a_comment_is_about_and_takes_it_back(office):
    office.survey(privacy=Privacy.NAMED, comment_readers=(office.ben.id,), people=(office.ana.id, office.chloe.id))
    comments_come(office, (office.ana, "3", "The renewal came as a surprise"), (office.chloe, "7", "It is slow"))
    office.dana.commands("/nps themes", "nps")
    office.dana.sees("*speed*: 50.0 points · answers: 1", "nps")
    office.dana.chooses("no theme, or no words", "nps")
    office.dana.sees("> The renewal came as a surprise\nAbout: no theme", "nps")
    office.dana.clicks("Wrong theme?", "nps")
    office.dana.fills("What is this comment about?", ["price", "communication"])
    office.dana.submits()
    assert "From now on this comment is about: price, communication" in office.dana.modal_lines()
    office.dana.closes_modal()
    office.dana.commands("/nps themes", "nps")
    office.dana.sees("*price*: 50.0 points · answers: 1", "nps")
    office.dana.commands("/nps report where theme=price", "nps")
    office.dana.sees("answers: 1", "nps")
    office.dana.commands("/nps report", "nps")
    report = office.dana.sees("> The renewal came as a surprise\nAbout: price, communication", "nps")
    assert "> It is slow\nAbout: speed" in report.text
    office.dana.commands("/nps responses", "nps")
    office.dana.sees("> The renewal came as a surprise\nAbout: price, communication", "nps")
    office.dana.commands("/nps themes", "nps")
    office.dana.chooses("price", "nps")
    office.dana.clicks("Wrong theme?", "nps")
    assert "Somebody corrected this. By its words alone: no theme" in office.dana.modal_lines()
    office.dana.clicks("Go by the words", modal=True)
    assert "This comment goes by its words again: no theme" in office.dana.modal_lines()
    office.dana.closes_modal()
    office.dana.commands("/nps themes", "nps")
    assert "price" not in office.dana.sees("*speed*: 50.0 points", "nps").text
    # The same from the report behind a summary, where a dialog is open already.
    office.skip(days=1)
    office.dana.clicks("Full report", "nps")
    office.dana.clicks("Wrong theme?", modal=True)
    office.dana.fills("What is this comment about?", ["support"])
    office.dana.submits()
    assert "From now on this comment is about: support" in office.dana.modal_lines()
    office.dana.closes_modal()
    # Who reads comments may read them by theme, and say nothing about them.
    office.ben.commands("/nps themes")
    office.ben.chooses("support")
    office.ben.sees("newest comments, support")
    with pytest.raises(AssertionError, match=r"sees no button \[Wrong theme"):
        office.ben.clicks("Wrong theme?")


def test_a_comment_that_is_gone_can_not_be_corrected_and_the_owner_is_told(office):
    office.survey(privacy=Privacy.NAMED, people=(office.ana.id,))
    comments_come(office, (office.ana, "3", "It is slow"))
    office.dana.commands("/nps report", "nps")
    office.dana.clicks("Wrong theme?", "nps")
    office.ana.commands("/nps forget yes")
    office.dana.fills("What is this comment about?", ["price"])
    office.dana.submits()
    assert any("This comment is gone" in line for line in office.dana.modal_lines())


def test_words_that_corrections_suggest_are_added_by_a_button_and_count_in_earlier_comments(office):
    emil, fritz = office.simulator.add_person("Emil"), office.simulator.add_person("Fritz")
    asked = (office.ana, office.ben, office.chloe, emil, fritz)
    office.survey(privacy=Privacy.NAMED, people=tuple(one.id for one in asked))
    office.skip(hours=8)  # Emil and Fritz are asked in their own morning
    renewals = ("The renewal was a surprise", "Our renewal again", "I dread the renewal")
    comments_come(office, *((one, "3", said) for one, said in zip(asked, (*renewals, "Slow", "Slow"), strict=True)))
    office.dana.commands("/nps themes")
    office.dana.chooses("no theme, or no words")
    listed = office.dana.sees("I dread the renewal")
    for block in [one for one in listed.blocks if "accessory" in one]:
        only = replace(listed, blocks=[block])
        office.dana.clicks("Wrong theme?", message=only)
        office.dana.fills("What is this comment about?", ["price"])
        office.dana.submits()
        office.dana.closes_modal()
    office.dana.commands("/nps themes")
    office.dana.sees("Of the comments moved to *price*, 3 say *renewal*; of all others 0.")
    office.dana.clicks("Yes, add it")
    shown = office.dana.sees("From now on *renewal* counts")
    assert "Of the comments moved" not in shown.text
    office.skip(minutes=1)
    office.dana.commands("/nps themes")
    office.dana.sees("*price*: 120.0 points · answers: 3")
