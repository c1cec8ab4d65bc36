"""Quotes that are passed on: once to each channel, and gone again also where they were on their way."""

from contextlib import suppress

import pytest
from sqlalchemy import select

from bot.core.care.quotes import Quotable, Written
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.services.care import quoting, shouting
from bot.services.care.shouting import NotPassedOnError
from bot.services.delivery import delivering
from bot.services.survey.surveys import delete_survey
from storage.schema import comments, shoutouts
from tests.services.small_company import ON_EACH_DATABASE, at_once

DANA, ERIN = Who(Role.MEMBER, "UDANA"), Who(Role.MEMBER, "UERIN")
WORDS = "I find everything in one place, and fast"


@pytest.fixture
def quote(company):
    """UANA lets these words be quoted without a name."""
    company.survey(privacy=Privacy.NAMED, quotes=True, owners=(DANA.id, ERIN.id))
    company.tick()
    company.click("UANA", 9)
    company.types("UANA", WORDS)
    with company.engine.connect() as db:
        found = Written(db.scalar(select(comments.c.id)), WORDS, None)
    said = {"ask_id": company.ask("UANA").id, "slack_user_id": "UANA", "wording": found.wording}
    assert quoting.decide(company.ctx, Quotable.UNNAMED, **said)
    return found


def passes_on(company, who, quote, channel="CWINS"):
    with suppress(NotPassedOnError):
        shouting.pass_on(company.ctx, who, quote.id, quote.wording, channel=channel)


def posted(company, channel="CWINS"):
    return [kind for kind, _ in company.said.get(f"share:{channel}", [])]


def still_there(company):
    with company.engine.connect() as db:
        return db.scalars(select(shoutouts.c.channel).order_by(shoutouts.c.channel)).all()


@ON_EACH_DATABASE
def test_two_owners_at_once_post_it_once_in_each_channel(company, quote):
    at_once(lambda: passes_on(company, DANA, quote), lambda: passes_on(company, ERIN, quote))
    passes_on(company, ERIN, quote, "CNEWS")
    company.deliver()
    assert (posted(company), posted(company, "CNEWS")) == (["shout-out"], ["shout-out"])
    assert still_there(company) == ["CNEWS", "CWINS"]
    assert company.kinds("UANA").count("shout-out told") == 2


def test_what_is_taken_back_on_its_way_is_not_posted_or_goes_at_once(company, quote):
    passes_on(company, DANA, quote)
    on_its_way = delivering.claim(company.ctx, "worker").delivery
    passes_on(company, DANA, quote, "CNEWS")
    quoting.take_back(company.ctx, comment_id=quote.id, slack_user_id="UANA")
    delivering.delivered(company.ctx, on_its_way, "worker", channel="CWINS", ts="1.1")
    company.deliver()
    assert (posted(company), posted(company, "CNEWS")) == (["shout-out gone"], [])
    assert "shout-out told" not in company.kinds("UANA")


def test_whoever_is_asked_nothing_more_hears_where_their_words_went_and_takes_them_back_all_the_same(company, quote):
    company.stops("UANA")
    passes_on(company, DANA, quote)
    company.deliver()
    assert (posted(company), company.kinds("UANA")[-1]) == (["shout-out"], "shout-out told")
    quoting.take_back(company.ctx, comment_id=quote.id, slack_user_id="UANA")
    company.deliver()
    assert posted(company) == ["shout-out", "shout-out gone"]


def test_what_a_survey_that_is_deleted_passed_on_goes_with_it(company, quote):
    passes_on(company, DANA, quote)
    company.deliver()
    delete_survey(company.ctx, company.stored(), actor="test")
    company.deliver()
    assert posted(company) == ["shout-out", "shout-out gone"]
