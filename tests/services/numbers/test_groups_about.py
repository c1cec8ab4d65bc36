"""What each group of a report writes about: of the answers that the report counts, in a handful of statements."""

import pytest
from sqlalchemy import update

from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.numbers import requesting, theming
from bot.services.numbers.books import books_of
from storage.schema import people
from tests.services.numbers.test_statements import MOST, watched
from tests.services.small_company import DAY, ON_EACH_DATABASE

pytestmark = ON_EACH_DATABASE

TEAMS = {"Sales": range(12), "Support": range(12, 24), "Ops": range(24, 36)}
STAFF = tuple(f"U{number:02}" for number in range(36))
SPLIT = "acme themes by team"


@pytest.fixture(params=[Privacy.NAMED, Privacy.CONFIDENTIAL], ids=str)
def split(company, request):
    """Half of each team finds it expensive, and whoever does in Support would not recommend it."""
    company.hire(*STAFF)
    company.survey(people=STAFF, privacy=request.param, segments=("team", "country"), account="team")
    company.tick()
    with company.engine.begin() as db:
        for team, members in TEAMS.items():
            names = [STAFF[number] for number in members]
            found = update(people).where(people.c.slack_user_id.in_(names))
            db.execute(found.values(properties={"team": team, "country": "DE"}))
    for number, who in enumerate(STAFF):
        company.click(who, 2 if number in TEAMS["Support"] and number % 2 else 9 - number % 2)
        if number % 2:
            company.types(who, "Far too expensive for us")
            company.pauses()
    company.wait(33 * DAY, daily=True)
    return company


def read(company, words):
    return requesting.read_typed(company.ctx, OPERATOR, words)


def alone(company, words):
    asked = read(company, words)
    return company.ctx.read(lambda db: requesting.counted_within(db, company.ctx, asked, books_of(db, asked.survey)))


def test_themes_are_held_against_the_answers_and_the_ranges_of_the_report(split):
    for words in ("acme {}", "acme {} by team", "acme {} where team=Support", "acme {} by country where team=Ops"):
        answered = requesting.answer(split.ctx, read(split, words.format("")))
        counted = alone(split, words.format("themes"))
        assert counted.report.counts == answered.report.counts
        assert counted.report.counts.n
        assert counted.report.design_effect == answered.report.design_effect
        assert counted.breakdown == answered.breakdown
    assert requesting.answer(split.ctx, read(split, "acme")).report.design_effect > 1


def test_each_group_has_the_themes_of_its_answers_and_all_together_those_of_the_whole(split):
    found = theming.themes(split.ctx, read(split, SPLIT))
    assert found.report == theming.themes(split.ctx, read(split, "acme themes")).report
    assert {value for value, _ in found.groups} == set(TEAMS)
    for value, report in found.groups:
        assert report.everybody.n == 12
        of_value = theming.themes(split.ctx, read(split, f"acme themes where team={value}"))
        assert [(row.theme, row.counts) for row in report.rows] == [
            (row.theme, row.counts) for row in of_value.report.rows
        ]
        about = requesting.answer(split.ctx, read(split, "acme by team where theme=price"))
        [group] = [one for one in about.breakdown.groups if one.value == value]
        assert {row.theme: row.counts for row in report.rows}["price"] == group.counts


def test_however_many_groups_there_are_they_are_counted_in_as_few_statements(split):
    for words in (SPLIT, "acme passives by team"):
        with watched(split.ctx.engine) as (statements, _):
            if words == SPLIT:
                found = theming.themes(split.ctx, read(split, words)).groups
            else:
                _, found = theming.passives(split.ctx, read(split, words))
        assert len(found) == 3
        assert len(statements) <= MOST, "\n\n".join(statements)
