"""Whom a survey has asked, as it is noted: folded by the tick, proved against the asks, and counted anew."""

import pytest
from sqlalchemy import func, select, update

from bot.core.clock.window import Window
from bot.core.reports.report import ResponseRate
from bot.core.survey.audience import list_of
from bot.core.survey.plan import Privacy
from bot.services.numbers import tallying
from bot.services.privacy.forgetting import forget
from bot.services.survey import audiences
from storage.queries.numbers import standing
from storage.queries.survey import surveys
from storage.schema import approached, ask_changes, ask_tallies, people
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
    "spoilt",
    [
        update(ask_tallies).values(n=7),
        update(approached).values(asked_last=1),
        update(approached).values(chosen=False),
        approached.delete(),
    ],
)
def test_what_is_wrong_is_told_and_counted_anew(asked, spoilt):
    tallying.fold_asked(asked.ctx)
    written(asked, spoilt)
    assert differ(asked)[0] > 0
    assert [one.differ for one in tallying.rebuild_tallies(asked.ctx)] == [0]
    assert asked.report().rate == ResponseRate(answered=1, asked=3, waiting=2)


def come_and_go(company):
    company.change(people=("UBEN", "UCHLOE", "UEVE"))
    company.plan()


def leave(company):
    audiences.left_source(company.ctx, list_of(company.stored().id), "UBEN")


def be_forgotten(company):
    forget(company.ctx, "UDAN", event_key=company.key())
    audiences.left_source(company.ctx, list_of(company.stored().id), "UANA")


@ON_EACH_DATABASE
@pytest.mark.parametrize(("what", "missed"), [(come_and_go, ["UEVE"]), (leave, ["UDAN"]), (be_forgotten, [])])
def test_whom_it_missed_is_told_alike_before_and_after_a_tick_has_noted_who_came_and_went(asked, what, missed):
    asked.hire("UEVE", "UDAN")
    asked.change(people=("UANA", "UBEN", "UCHLOE", "UDAN"))
    asked.plan()
    tallying.note_audiences(asked.ctx)
    assert never_asked(asked) == 1
    what(asked)
    assert (to_note(asked), never_asked(asked)) == ([asked.stored().id], len(missed))
    tallying.note_audiences(asked.ctx)
    assert (to_note(asked), never_asked(asked), differ(asked)) == ([], len(missed), [0])
    assert sorted(whom(asked)) == sorted(["UANA", "UBEN", "UCHLOE", *missed])


def test_nothing_of_somebody_who_was_never_asked_is_left_when_they_are_forgotten(asked):
    asked.hire("UDAN")
    asked.change(people=("UANA", "UDAN"))
    asked.plan()
    tallying.note_audiences(asked.ctx)
    assert "UDAN" in whom(asked)
    forget(asked.ctx, "UDAN", event_key=asked.key())
    assert "UDAN" not in whom(asked)


def never_asked(company):
    survey, everything = company.stored(), Window(None, company.clock().date())
    return company.ctx.read(lambda db: standing.asked_in(db, survey, everything)).never_asked


def to_note(company):
    return company.ctx.read(lambda db: surveys.audiences_to_note(db, "T1"))


def whom(company):
    noted = select(people.c.slack_user_id).join(approached, approached.c.person_id == people.c.id)
    return company.ctx.read(lambda db: db.scalars(noted).all())
