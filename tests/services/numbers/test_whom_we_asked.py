"""Whom a survey has asked, as it is noted: folded by the tick, proved against the asks, and counted anew."""

import pytest
from sqlalchemy import func, select, update

from bot.core.reports.report import ResponseRate
from bot.core.survey.plan import Privacy
from bot.services.numbers import tallying
from storage.schema import approached, ask_changes, ask_tallies
from tests.services.small_company import ON_EACH_DATABASE


@pytest.fixture
def asked(company):
    company.survey(privacy=Privacy.NAMED, people=("UANA", "UBEN", "UCHLOE"))
    company.tick()
    company.click("UANA", 9)
    return company


def differ(company):
    return [one.differ for one in tallying.check_tallies(company.ctx)]


def written(company, statement):
    with company.ctx.engine.begin() as db:
        return db.execute(statement)


@ON_EACH_DATABASE
def test_a_report_is_the_same_before_and_after_the_tick_has_folded_what_changed(asked):
    rate = asked.report().rate
    assert rate == ResponseRate(answered=1, asked=3, waiting=2)
    tallying.fold_asked(asked.ctx)
    left = asked.ctx.read(lambda db: db.scalar(select(func.count()).select_from(ask_changes)))
    assert (asked.report().rate, left, differ(asked)) == (rate, 0, [0])


@ON_EACH_DATABASE
@pytest.mark.parametrize(
    "spoilt", [update(ask_tallies).values(n=7), update(approached).values(asked_last=1), approached.delete()]
)
def test_what_is_wrong_is_told_and_counted_anew(asked, spoilt):
    tallying.fold_asked(asked.ctx)
    written(asked, spoilt)
    assert differ(asked)[0] > 0
    assert [one.differ for one in tallying.rebuild_tallies(asked.ctx)] == [0]
    assert asked.report().rate == ResponseRate(answered=1, asked=3, waiting=2)
