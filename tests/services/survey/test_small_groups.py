"""What a plan of an anonymous survey may not ask for: people asked one by one."""

from dataclasses import replace

import pytest

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.services.survey.surveys import AskedAloneError, refuse_asking_alone

TWENTY = Audience(people=tuple(f"U{number:02}" for number in range(20)))
NAMELESS = SurveyPlan(name="acme", product="Acme", asker="Us", privacy=Privacy.ANONYMOUS)


@pytest.mark.parametrize(
    ("changes", "cure"),
    [
        ({"daily_cap": 8}, "Set daily_cap to 9 or more, or leave it out."),
        ({"team": "department", "team_cap": 50}, "Leave out team and team_cap"),
        ({"spread": 20, "audience": TWENTY}, "With 20 people, spread can be 4 at most."),
        ({"spread": 3, "audience": TWENTY, "sample_percent": 50}, "spread can be 2 at most."),
    ],
)
def test_a_plan_that_would_ask_people_alone_in_an_anonymous_survey_is_refused_with_the_cure(changes, cure):
    with pytest.raises(AskedAloneError, match="at least 5 people are asked on a day") as refused:
        refuse_asking_alone(replace(NAMELESS, **changes))
    assert cure in str(refused.value)
    refuse_asking_alone(replace(NAMELESS, **changes, privacy=Privacy.CONFIDENTIAL))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"audience": TWENTY},
        {"daily_cap": 9},
        {"spread": 4, "audience": TWENTY},
        {"spread": 60, "audience": Audience(everyone=True)},
    ],
)
def test_what_leaves_room_for_groups_is_not_refused(changes):
    refuse_asking_alone(replace(NAMELESS, **changes))
