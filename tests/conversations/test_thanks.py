"""What people read at the end: the same for everybody, whatever they answered."""

from bot.core.survey.survey import Privacy

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
