"""Cases: somebody is unhappy, a colleague looks after it, and nobody learns more of it than was promised."""

from datetime import UTC, datetime

from sqlalchemy import select

from bot.core.conversation.ask import AskKind
from bot.core.survey.plan import Privacy
from storage.schema import asks, responses, tallies
from tests.desk import BY_THEME, WORDS, WORSE


def test_a_detractor_is_helped_in_a_named_survey(desk, office):
    desk.survey()
    office.chloe.sees(
        "whoever is responsible for this survey, and the team that follows up on answers, may see yours with your name"
    )
    desk.chloe_is_unhappy()

    desk.erin.sees("Case for @Dana, not claimed yet", "care")
    desk.erin.sees("@Chloe answered *3* in the survey about Acme.", "care")
    desk.erin.sees(WORDS, "care")
    desk.erin.sees("First reply due Wednesday 25 November, 09:30.", "care")

    desk.erin.clicks("Claim", "care")
    office.settle()
    desk.femi.sees("Case: @Erin looks after it", "care")
    desk.erin.clicks("I reached them", "care")
    desk.erin.clicks("Close", "care")
    desk.close(desk.erin)

    desk.femi.sees("Case closed by @Erin", "care")
    desk.femi.sees("Two tabs saved over each other", "care")
    desk.femi.sees("First reply in time.", "care")
    assert len(desk.erin.messages("care")) == 1
    office.chloe.does_not_see("mended")


def test_of_two_who_claim_at_once_one_has_it_and_a_stale_post_closes_nothing(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    stale = desk.femi.sees("Case for @Dana", "care")

    desk.erin.clicks("Claim", "care")
    desk.femi.clicks("Claim", "care", stale)
    desk.femi.sees_modal("@Erin has claimed this case already")
    desk.femi.closes_modal()

    desk.femi.clicks("Close", "care", stale)
    desk.erin.clicks("Close", "care")
    desk.close(desk.erin)
    desk.close(desk.femi)
    desk.femi.sees_modal("This case is closed. It can be opened again.")
    assert desk.femi.modal is not None, "what was written is not lost"
    assert desk.read().count("Case closed by @Erin") == 1

    desk.femi.clicks("Open again", "care")
    office.settle()
    desk.femi.sees("Opened again once.", "care")


def test_nobody_closes_a_case_about_themself_nor_does_a_stranger(desk, office):
    desk.survey()
    office.chloe.joins("care")
    desk.chloe_is_unhappy()
    office.chloe.clicks("Close", "care")
    office.chloe.sees_modal("This case is about an answer of your own")
    office.chloe.closes_modal()
    desk.erin.leaves("care")
    desk.erin.clicks("Claim", "care")
    desk.erin.sees_modal("Others look after this case.")
    desk.femi.clicks("Hand over", "care")
    desk.femi.fills("To whom?", office.chloe.id)
    desk.femi.submits()
    desk.femi.sees_modal("never to whoever it is about")


def test_a_case_that_nobody_claims_goes_round_and_is_overdue_after_a_weekend_and_a_holiday(desk, office, clock):
    clock.move_to(datetime(2026, 12, 23, 13, 0, tzinfo=UTC))  # two in the afternoon; the 25th is a holiday, a Friday
    desk.survey(case_owners=(desk.erin.id, desk.femi.id), ask_until=17)
    desk.chloe_is_unhappy()
    desk.erin.sees("Case for @Erin, not claimed yet", "care")
    desk.erin.sees("First reply due Thursday 24 December, 14:00.", "care")

    office.skip(hours=2, minutes=1)
    desk.femi.sees("Case for @Femi, not claimed yet", "care")
    desk.femi.sees("@Femi This case is yours, unless somebody else claims it.", "care")
    desk.femi.clicks("Hand over", "care")
    desk.femi.fills("To whom?", office.dana.id)
    desk.femi.submits()
    office.settle()
    office.dana.sees("@Dana This case was handed to you.", "care")

    office.skip(hours=17)  # Thursday, nine in the morning
    office.dana.sees("One open case of acme", "care")
    office.skip(hours=4)
    office.dana.sees("@Dana The first reply is due soon.", "care")
    office.skip(hours=2)
    office.dana.sees("A case of *acme* that is yours waits for a first reply, which is overdue.")
    office.skip(days=4)
    assert office.dana.transcript().count("waits for a first reply") == 1
    assert office.dana.transcript("care").count("One open case of acme") == 2, "on no holiday, and at no weekend"


def test_what_is_pressed_in_the_list_shows_there_and_on_the_post(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    desk.erin.commands("/nps cases")
    desk.erin.clicks("Claim")
    office.settle()
    desk.erin.sees("Case: @Erin looks after it (24 November 2026)".replace(" (", "* ("))
    desk.femi.sees("Case: @Erin looks after it", "care")


def test_of_a_survey_that_is_not_there_it_is_not_said_that_nobody_waits(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    for words, said in (
        ("acme", "One open case"),
        ("acmee", "No survey called acmee is open to you. These are: acme."),
        ("acme as csv", "No survey called acme as csv is open to you. These are: acme."),
    ):
        desk.erin.commands(f"/nps cases {words}")
        desk.erin.sees(said)
    office.ben.commands("/nps cases acme")  # who may not look after any, and learns of no survey
    office.ben.sees("There is no survey here that is open to you.")


def test_a_case_is_not_opened_again_beside_another_of_the_same_person(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    closed = desk.erin.sees("Case for @Dana", "care")
    desk.erin.clicks("Close", "care")
    desk.close(desk.erin)
    office.chloe.says("sorry, I meant 2")
    office.settle()
    assert len(desk.erin.messages("care")) == 2
    now = next(one for one in desk.erin.messages("care") if one.ts == closed.ts)
    desk.erin.clicks("Open again", "care", now)
    desk.erin.sees_modal("The same person has another case that is open.")


def test_a_case_whose_channel_is_gone_comes_to_the_owner_and_one_whose_owner_left_to_the_next(desk, office):
    desk.survey(case_owners=(desk.erin.id, desk.femi.id))
    desk.erin.changes(deleted=True)
    desk.channel.is_archived = True
    desk.chloe_is_unhappy()
    office.dana.sees("Case for @Femi, not claimed yet")
    office.dana.sees("This comes to you because")


def test_where_outsiders_read_the_channel_of_cases_the_owner_hears_that_nothing_is_posted_there(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    desk.channel.is_ext_shared = True
    office.skip(days=1)
    office.dana.sees("Cases of *acme* come to you")
    assert "open case" not in desk.read()


def test_what_somebody_writes_opens_a_case_by_its_theme_whatever_their_number_and_joins_an_open_one(desk, office):
    desk.survey(cases=BY_THEME)
    office.ana.says("who sees this?")
    office.ana.sees("So may the team that follows up on answers, by what you write and by your number")
    office.ana.clicks("9")
    office.settle()
    assert desk.erin.messages("care") == []
    said = office.ana.says(WORSE)
    office.settle()
    desk.erin.sees("@Ana answered *9* in the survey about Acme.", "care")
    desk.erin.sees(WORSE, "care")
    office.ana.edits(said, f"{WORSE}, I find")
    office.settle()
    desk.erin.sees(f"{WORSE}, I find", "care")

    office.chloe.clicks("2")
    office.settle()
    office.chloe.says(WORSE)
    office.settle()
    assert len(desk.erin.messages("care")) == 2, "one case of Ana, one of Chloe"


def test_what_the_person_was_told_has_a_draft_in_their_language_which_tells_nobody_anything(desk, office):
    office.chloe.changes(locale="de-DE")
    desk.survey()
    desk.chloe_is_unhappy()
    desk.erin.clicks("Close", "care")
    desk.erin.sees_modal("Danke, dass Sie uns das gesagt haben.")
    desk.erin.fills("What was the cause?", "Two tabs")
    desk.erin.fills("What was done about it?", "It asks first")
    desk.erin.submits()
    office.settle()
    desk.erin.sees("No first reply in time.", "care")
    desk.erin.does_not_see("Told them", "care")


def test_a_case_follows_what_becomes_of_its_answer(desk, office):
    desk.survey()
    desk.chloe_is_unhappy("3")
    office.chloe.says("sorry, I meant 2")
    office.settle()
    desk.erin.sees("answered *2*", "care")
    office.chloe.says("sorry, I meant 9")
    office.settle()
    desk.erin.sees("Case ended by itself", "care")
    assert WORDS not in desk.read()

    office.ana.clicks("1")
    office.settle()
    desk.erin.sees("answered *1*", "care")
    office.ana.says("delete my answer")
    office.settle()
    office.ana.clicks("Take my answer back")
    office.settle()
    assert desk.read().count("Case ended by itself") == 2


def test_what_colleagues_say_under_a_case_stays_there(desk, office):
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=(office.chloe.id, office.dana.id))
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    office.settle()
    post = office.dana.sees("For you alone")
    office.dana.replies(post, "9")
    office.dana.does_not_see("You answered 9.")


def test_a_case_can_be_put_off_and_comes_back(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    desk.erin.clicks("Claim", "care")
    desk.erin.chooses("For 3 working days", "care")
    office.settle()
    desk.erin.sees("Says nothing until Friday 27 November, 09:00.", "care")
    office.skip(days=2)
    desk.erin.does_not_see("overdue")
    office.skip(days=1)
    desk.erin.sees("which is overdue")


def numbers(office):
    """All that any number of the survey is made of: answers, tallies, and who was asked and answered."""
    of_waves = select(asks.c.person_id, asks.c.asked_day, asks.c.answered_day).where(asks.c.kind != AskKind.REASK)
    with office.stage.engine.connect() as db:
        return [sorted(map(str, db.execute(query))) for query in (select(responses), select(tallies), of_waves)]


def test_closed_asked_again_still_low_and_reopened_with_the_next_and_once_only(desk, office):
    desk.survey(case_owners=(desk.erin.id, desk.femi.id), people=(office.chloe.id, office.ben.id))
    office.ben.clicks("10")
    desk.chloe_is_unhappy()
    desk.erin.clicks("Claim", "care")
    desk.erin.clicks("Close", "care")
    desk.close(desk.erin)
    office.skip(days=1)
    before = numbers(office)

    office.rest(days=28)
    assert office.chloe.transcript().count("How likely") == 1
    office.skip(days=5)
    office.chloe.sees("It only tells whether what was done helped, and counts in no score.")
    office.chloe.clicks("4")
    office.skip(days=1, hours=1)
    desk.femi.sees("Case for @Femi, not claimed yet", "care")
    desk.femi.sees("@Femi Open again, and yours unless somebody else claims it", "care")
    desk.femi.sees("Asked once more: as low as before.", "care")
    desk.femi.clicks("Close", "care")
    desk.close(desk.femi)

    office.rest(days=29)
    office.skip(days=5)
    office.chloe.clicks("2")
    office.skip(days=1, hours=1)
    desk.femi.sees("Case closed by @Femi", "care")
    desk.femi.sees("Asked once more: lower than before.", "care")
    assert numbers(office) == before
