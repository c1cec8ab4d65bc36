"""What may be quoted of a survey that promised privacy: nothing before its release, nothing beside the words, and gone
with them."""

import pytest

from bot.core.care.quotes import Quotable, Written
from bot.core.survey.plan import Privacy
from bot.services.care import quoting
from bot.services.privacy.forgetting import forget
from bot.slack.blocks.care.quotes import quotes_screen
from tests.services.small_company import DAY

STAFF = tuple(f"U{number:02}" for number in range(6))


@pytest.fixture
def asked(company):
    """A confidential survey of six that asks for quotes."""
    company.hire(*STAFF)
    company.survey(privacy=Privacy.CONFIDENTIAL, people=STAFF, quotes=True, segments=("department",))
    company.tick()
    return company


def answers(company, *whom, score=3):
    for who in whom:
        company.click(who, score)
        company.types(who, f"What {who} thinks of the many exports")


def says(company, who, said):
    person = next(row["id"] for row in company.contents()["people"] if row["slack_user_id"] == who)
    ask = next(row["id"] for row in company.contents()["asks"] if row["person_id"] == person)
    words = Written("", f"What {who} thinks of the many exports", None).wording
    return quoting.decide(company.ctx, said, ask_id=ask, slack_user_id=who, wording=words)


def listed(company):
    return quoting.may_be_used(company.ctx, company.stored())


def test_a_quote_shows_with_the_release_of_its_words_and_tells_nothing_beside_them(asked):
    answers(asked, *STAFF[:3])
    assert says(asked, STAFF[0], Quotable.UNNAMED)
    assert says(asked, STAFF[1], Quotable.NAMED)
    assert says(asked, STAFF[2], Quotable.NO)
    asked.wait(DAY, daily=True)
    assert listed(asked) == []  # three would be told apart by the day
    answers(asked, *STAFF[3:])
    asked.wait(2 * DAY, daily=True)
    assert sorted((one.text, one.name) for one in listed(asked)) == [
        ("What U00 thinks of the many exports", None),
        ("What U01 thinks of the many exports", "U01"),
    ]
    shown = quotes_screen(asked.stored(), listed(asked), "en").text
    assert "3" not in shown
    assert "department" not in shown


def test_what_deletes_words_takes_the_quote_along(asked):
    answers(asked, *STAFF)
    assert all(says(asked, who, Quotable.NAMED) for who in STAFF)
    asked.wait(2 * DAY, daily=True)
    assert len(listed(asked)) == len(STAFF)
    forget(asked.ctx, STAFF[0])
    assert "What U00" not in str(listed(asked))
    asked.change(privacy=Privacy.ANONYMOUS, quotes=False)
    assert listed(asked) == []


def test_nobody_says_it_for_somebody_else(asked):
    answers(asked, *STAFF)
    person = next(row["id"] for row in asked.contents()["people"] if row["slack_user_id"] == STAFF[0])
    ask = next(row["id"] for row in asked.contents()["asks"] if row["person_id"] == person)
    wording = Written("", "What U00 thinks of the many exports", None).wording
    said = quoting.decide(asked.ctx, Quotable.NAMED, ask_id=ask, slack_user_id=STAFF[1], wording=wording)
    assert not said
    assert {row["quotable"] for row in asked.contents()["comments"]} == {None}
