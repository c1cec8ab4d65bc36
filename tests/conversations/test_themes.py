"""What people write, read back by whoever may read reports: themes, what they cost, and where passives gather."""

from bot.core.survey.survey import Privacy


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
    office.dana.commands("/nps themes as csv", "nps")
    office.dana.sees("all,price,66.67,1,0,0,1,-100.0", "nps")
