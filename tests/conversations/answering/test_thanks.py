"""What people read at the end: the same for everybody, whatever they answered."""

from bot.core.survey.plan import Privacy

REVIEW = {"thanks_link": "https://reviews.example/acme?from=bot&at=1", "thanks_text": "Tell <others> & us"}


def test_the_line_below_the_thanks_is_the_same_whatever_the_score(office):
    office.survey(privacy=Privacy.CONFIDENTIAL, **REVIEW)
    ends = []
    for person, score in ((office.ana, "10"), (office.ben, "7"), (office.chloe, "1")):
        person.sees("How likely")
        person.clicks(score)
        person.says("The export of large files")
        if person is office.ben:
            office.skip(seconds=90)
            person.says("Search")
        ends.append(person.sees("reads every answer").blocks[-1]["text"]["text"])
    assert set(ends) == {"<https://reviews.example/acme?from=bot&amp;at=1|Tell &lt;others&gt; &amp; us>"}
    office.chloe.clicks("Yes, contact me")
    assert office.chloe.sees("has your name").blocks[-1]["text"]["text"] == ends[0]


def test_the_thanks_say_what_a_comment_is_about_where_that_is_certain(office):
    office.survey(privacy=Privacy.NAMED)
    for person, score in ((office.ana, "10"), (office.chloe, "1")):
        person.clicks(score)
        person.says("It is the price")
        person.sees("Thank you. You mentioned the price. The Acme team reads every answer.")


def test_what_is_read_only_together_is_thanked_for_as_that(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    office.chloe.clicks("2")
    office.chloe.says("much too expensive")
    office.chloe.sees("You mentioned the price. The Acme team reads every answer, and your words together with")
    office.chloe.clicks("No, thanks")
    office.chloe.sees("You mentioned the price")


def test_a_survey_may_leave_that_out(office):
    office.survey_ana(acknowledge=False)
    office.ana.clicks("9")
    office.ana.says("the price")
    office.ana.sees("Thank you. The Acme team reads every answer.")
