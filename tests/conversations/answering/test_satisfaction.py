"""A ticket was closed, and whoever had opened it is asked how satisfied they were: from 1 to 5, and once a week."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.core.asking.contact import Reason
from bot.core.asking.triggered import Refused
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.measure import Kind
from bot.services.asking.triggering import trigger
from bot.services.survey.finding import list_surveys
from storage.schema import asks

QUESTION = "How satisfied were you with ticket 4711?"


def support(office, **changes):
    """Start the survey of support, which asks nobody by itself."""
    own = {"name": "support", "product": "Acme's support", "asker": "Acme's support", "industry": None, "every": None}
    office.survey(kind=Kind.CSAT, audience=Audience(), spread=None, **{**own, **changes})


def close_ticket(office, person, subject="ticket 4711"):
    """What another program does when a ticket is closed."""
    bot = office.stage.bot.context
    survey = next(one for one in list_surveys(bot) if one.plan.name == "support")
    outcome = trigger(bot, survey, person.id, actor="test", subject=subject)
    office.stage.tick()
    return outcome


@pytest.fixture
def asked(office):
    """Ana has answered the question about the product, and two days later a ticket of hers is closed."""
    office.survey_ana()
    office.ana.clicks("9")
    office.ana.says("Fast exports")
    office.settle()
    support(office, cases=("detractor",))
    office.skip(days=2)
    close_ticket(office, office.ana)
    return office


def test_a_csat_after_a_ticket(asked):
    ana = asked.ana
    ana.sees(QUESTION)
    ana.sees("1 = not at all satisfied, 5 = very satisfied")
    asked.dana.opens_home("home")
    asked.dana.sees_home("It asks nobody by itself")
    ana.clicks("2")
    ana.sees("You answered 2.")
    ana.sees("What fell short")
    ana.says("Nobody told me that it was closed")
    ana.sees("Acme's support reads every answer.")
    asked.settle()
    asked.dana.sees("@Ana answered *2* in the survey about ticket 4711 (1-5).", "nps")
    asked.skip(days=5)
    assert sum("How satisfied" in message.text for message in ana.messages()) == 1


def test_whoever_was_satisfied_is_thanked_and_asked_nothing(asked):
    asked.ana.clicks("5")
    asked.settle()
    assert asked.ana.messages()[-1].text == "Thank you. Acme's support reads every answer."


def test_a_seven_is_off_the_scale_and_four_of_five_is_four(asked):
    ana = asked.ana
    ana.says("7")
    ana.sees("The scale goes from 1 (not at all satisfied) to 5 (very satisfied). Which number is yours?")
    ana.says("4/5, quick reply")
    ana.sees("You answered 4.")


def test_it_waits_for_no_survey_about_the_product_and_is_asked_once_a_week(asked):
    assert close_ticket(asked, asked.ana, "ticket 4712") == Refused(Reason.OPEN_ASK)
    asked.ana.clicks("4")
    in_a_week = Refused(Reason.COOLDOWN, asked.stage.clock() + timedelta(days=7))
    assert close_ticket(asked, asked.ana, "ticket 4712") == in_a_week
    asked.skip(days=7)
    close_ticket(asked, asked.ana, "ticket 4713")
    asked.ana.sees("How satisfied were you with ticket 4713?")


def test_it_is_not_reminded_of_and_closes_after_three_days(asked):
    asked.skip(days=3)
    asked.ana.sees("This question has closed. Nothing was recorded.")
    assert sum(QUESTION in message.text for message in asked.ana.messages()) == 1


def test_what_it_was_about_is_shown_as_plain_text_and_goes_with_whoever_is_forgotten(office):
    office.survey_ana(paused=True)
    support(office)
    close_ticket(office, office.ana, "*4711* <!channel> & <https://evil.example|co>")
    office.ana.sees("How satisfied were you with \u22174711\u2217 <!channel> & <https://evil.example|co>?")
    office.ana.clicks("3")
    office.settle()
    office.ana.commands("/nps me", "nps")
    office.ana.sees("4711", "nps")
    office.ana.commands("/nps forget yes", "nps")
    with office.stage.engine.connect() as db:
        assert db.execute(select(asks.c.subject)).scalars().all() == [None]


# What the team reads


def answered(office, scores, **changes):
    """Let people give these numbers, each about a ticket of their own, and the summary come."""
    support(office, **changes)
    people = [office.simulator.add_person(f"P{number}", tz="Europe/Berlin") for number in range(len(scores))]
    office.survey(name="others", people=tuple(person.id for person in people), paused=True)  # so they are known
    for number, (person, score) in enumerate(zip(people, scores, strict=True)):
        close_ticket(office, person, f"ticket {number}")
        person.clicks(str(score))
        if score == 1:
            person.says("Nobody answered for a week")
    office.settle()


def test_the_team_reads_what_share_was_satisfied_and_how_sure_that_is(office):
    answered(office, [5, 5, 5, 5, 4, 4, 4, 4, 3, 1])
    office.dana.commands("/nps report support", "nps")
    office.dana.sees("CSAT 80 %*, likely between 49 and 94 %, from 10 answers in 90 days", "nps")
    office.dana.sees("4 or 5: 8 · 1 to 3: 2", "nps")
    office.dana.sees("Response rate: 100 % (10 of 10 asked)", "nps")
    office.dana.sees("Counted: every answer from 1 to 5", "nps")
    office.rest(days=1)
    office.dana.sees("10 new answers since the last summary: 8 satisfied (4 or 5), 2 not (1 to 3).", "nps")
    office.dana.sees("Nobody answered for a week", "nps")
    office.dana.does_not_see("Promoters", "nps")
    office.dana.clicks("How was this computed?", "nps")
    office.dana.sees_modal("the share of answers of 4 or 5")


def test_few_answers_are_told_as_so_many_of_so_many(office):
    answered(office, [5, 4, 2])
    office.dana.commands("/nps report support", "nps")
    office.dana.sees("3 answers in 90 days: too few for a CSAT. Satisfied (4 or 5): 2 of 3.", "nps")


def test_it_stands_beside_the_score_and_never_in_it(office):
    answered(office, [5] * 9 + [1])
    office.survey_ana(csat="support")
    office.ana.clicks("9")
    office.settle()
    office.dana.commands("/nps report acme", "nps")
    office.dana.sees("One answer in 90 days: too few to say. The score would be 100", "nps")
    office.dana.sees(
        "Beside it, *support*: *CSAT 90 %*, likely between 60 and 98 %, from 10 answers in 90 days.", "nps"
    )


@pytest.mark.parametrize(
    "asked_for",
    ["passives support", "movement support", "benchmarks support", "acme vs support", "support every answer"],
)
def test_what_only_a_score_has_is_refused_with_a_sentence(office, asked_for):
    office.survey_ana()
    support(office)
    office.dana.commands(f"/nps report {asked_for}", "nps")
    office.dana.sees(
        "*support* is a CSAT survey, and has none of that: */nps report support* shows what there is.", "nps"
    )


def test_who_names_no_survey_means_the_one_about_the_product(office):
    office.survey(paused=True)
    support(office)
    office.dana.commands("/nps report", "nps")
    office.dana.sees("No score yet", "nps")
    office.dana.commands("/nps preview support", "nps")
    office.dana.sees("*support* is a CSAT survey: it asks nobody by itself.", "nps")
    office.dana.commands("/nps ask @ben support about ticket 4711", "nps")
    office.stage.tick()
    office.ben.sees(QUESTION)


def test_a_number_that_is_typed_and_edited_is_read_on_its_own_scale(asked):
    typed = asked.ana.says("4")
    asked.ana.sees("How satisfied were you with ticket 4711?\n*You answered 4.*")
    asked.ana.edits(typed, "5")
    asked.ana.sees("How satisfied were you with ticket 4711?\n*You answered 5.*")
    asked.ana.edits(typed, "9")
    asked.settle()
    asked.ana.sees("How satisfied were you with ticket 4711?\n*You answered 5.*")
