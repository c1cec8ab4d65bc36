"""What is kept with an answer of what somebody is, and that reports can be counted by it."""

import pytest
from sqlalchemy import update

from bot.core.clock.window import Window
from bot.core.numbers.score import tally
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from storage.queries.numbers.tallies import tallies
from storage.schema import people
from tests.services.small_company import ON_EACH_DATABASE

pytestmark = ON_EACH_DATABASE

NORTH, SOUTH, GROUP, ELSEWHERE = "CNORTH", "CSOUTH", "SSTAFF", "CELSEWHERE"
AUDIENCE = Audience(channels=(SOUTH, NORTH), groups=(GROUP,), everyone=True, externals=True)
BUILT_IN = ("language", "external", "channel", "group")


@pytest.fixture
def asked(company):
    """Ana is in both channels, Ben in one and the group, Chloe in none and of another company."""
    company.hire("UCHLOE", kind=PersonKind.EXTERNAL)
    company.rooms |= {NORTH: ["UANA", "UBEN"], SOUTH: ["UANA"], GROUP: ["UBEN"], ELSEWHERE: ["UCHLOE"]}

    def begin(*segments, **changes):
        company.survey(**{"audience": AUDIENCE, "segments": segments} | changes)
        company.tick()
        return company

    return begin


def kept(company, who):
    company.click(who, 9)
    return company.answers()[-1].segments


def test_built_in_segments_need_nothing_but_slack(asked):
    company = asked(*BUILT_IN)
    language = {"language": "en"}
    assert kept(company, "UANA") == language | {"external": "no", "channel": f"{NORTH} + {SOUTH}"}
    assert kept(company, "UBEN") == language | {"external": "no", "channel": NORTH, "group": GROUP}
    assert kept(company, "UCHLOE") == language | {"external": "yes"}


def test_groups_never_overlap_so_that_they_add_up(asked):
    company = asked("channel")
    for who, score in (("UANA", 9), ("UBEN", 2)):
        company.click(who, score)
    survey, window = company.stored(), Window(None, company.clock().date())
    found = company.ctx.read(lambda db: tallies.counts_by(db, survey.id, window, "channel"))
    assert found == {f"{NORTH} + {SOUTH}": tally([9]), NORTH: tally([2])}


def test_what_somebody_was_when_they_answered_stays_with_the_answer(asked):
    company = asked("group")
    assert kept(company, "UBEN") == {"group": GROUP}
    company.rooms[GROUP].clear()
    company.plan()
    assert company.answers()[-1].segments == {"group": GROUP}


def test_a_property_that_is_called_like_a_built_in_one_does_not_win(asked):
    company = asked("external", "department", "channel")
    own = {"external": "yes, they say", "department": "Sales", "channel": "TV"}
    with company.engine.begin() as db:
        db.execute(update(people).where(people.c.slack_user_id == "UBEN").values(properties=own))
    assert kept(company, "UBEN") == {"external": "no", "department": "Sales", "channel": NORTH}


def test_only_what_the_survey_names_is_kept(asked):
    assert kept(asked(), "UBEN") == {}


def test_in_an_anonymous_survey_nothing_is_kept(asked):
    assert kept(asked(*BUILT_IN, privacy=Privacy.ANONYMOUS), "UBEN") == {}
