"""When a survey asks other people than before."""

from dataclasses import replace

import pytest

from bot.core.survey.audience import asks_others
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import SurveyPlan

FOUR = ("U1", "U2", "U3", "U4")
LISTED = SurveyPlan(name="acme", product="Acme", asker="Acme", audience=Audience(people=FOUR))
IN_A_ROOM = replace(LISTED, audience=Audience(people=("U1",), channels=("C1",)))


@pytest.mark.parametrize(
    ("before", "after", "others"),
    [
        (LISTED, Audience(people=(*FOUR, "U5")), False),
        (LISTED, Audience(people=FOUR[:3]), False),
        (LISTED, Audience(people=(*FOUR, "U5", "U6")), True),
        (LISTED, Audience(people=("U5", "U6", "U7", "U8")), True),
        (LISTED, Audience(people=FOUR, everyone=True), True),
        (LISTED, Audience(people=FOUR, guests=True), True),
        (IN_A_ROOM, Audience(people=("U2",), channels=("C1",)), False),
        (IN_A_ROOM, Audience(people=("U1",), channels=("C1",), without_people=("U9",)), False),
        (IN_A_ROOM, Audience(people=("U1",), channels=("C2",)), True),
        (IN_A_ROOM, Audience(people=("U1",), channels=("C1",), without_groups=("S1",)), True),
    ],
)
def test_other_people_are_asked_when_they_are_chosen_otherwise(before, after, others):
    assert asks_others(before, replace(before, audience=after)) is others
    assert asks_others(replace(before, audience=after), before) is others


def test_the_first_people_are_no_others():
    nobody = replace(LISTED, audience=Audience())
    assert not asks_others(nobody, LISTED)
    assert not asks_others(nobody, IN_A_ROOM)
    assert asks_others(LISTED, nobody)


def test_nothing_else_in_a_plan_makes_it_other_people():
    assert not asks_others(LISTED, replace(LISTED, product="Other", sample_percent=10, language="de"))
    assert not asks_others(replace(LISTED, audience=Audience()), replace(LISTED, audience=Audience()))
