"""The daily summary: every answer is new exactly once, and nothing is posted twice or about nothing."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, update

from bot.core.delivery.details import detail_of
from bot.core.delivery.kinds import MessageKind
from bot.core.reports.summary.comments import MOST
from bot.core.survey.plan import Privacy, SummaryEvery
from bot.services.delivery import delivering
from bot.services.exchange import importing
from bot.services.numbers import summarising
from storage.schema import surveys
from tests.services.small_company import BERLIN, DAY, ON_EACH_DATABASE, summaries

MINUTE = timedelta(minutes=1)


@pytest.fixture
def asked(company):
    """Half past nine: today's summary hour has passed, the next summary is tomorrow's."""
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    return company


@pytest.fixture
def six_asked(company):
    company.hire("UDORA", "UEVA", "UFAY")
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    return company


def editions(company):
    """What was posted so far, as it reads now."""
    survey = company.stored()
    posted = summaries(company)
    return [summarising.write_summary(company.ctx, survey, detail_of(MessageKind.SUMMARY, detail)) for detail in posted]


def new_scores(company):
    """How many answers each posted summary shows as new: (slot's day of the month, promoters, passives, detractors)."""
    return [
        (one.edition.slot.day, one.new.promoters, one.new.passives, one.new.detractors) for one in editions(company)
    ]


def quoted(summary):
    return [comment.text for comment in summary.comments]


def assert_one_a_day(company):
    days = [one.edition.slot for one in editions(company)]
    assert len(days) == len(set(days))


def at(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


@ON_EACH_DATABASE
def test_an_answer_is_new_the_next_morning_once(asked):
    asked.click("UANA", 9)
    asked.wait(until=at(25, 8, 59), daily=True)
    assert summaries(asked) == []
    asked.wait(until=at(28, 12), daily=True)
    assert new_scores(asked) == [(25, 1, 0, 0)]


def decided(company):
    return [row for row in company.contents()["ledger"] if row["kind"] == "summary"]


def test_deciding_again_and_again_posts_once(asked):
    asked.click("UANA", 9)
    asked.wait(DAY, daily=True)
    for _ in range(3):
        summarising.decide_summaries(asked.ctx)
        asked.tick()
    assert len(summaries(asked)) == 1
    assert [row["slot"] for row in decided(asked)] == ["2026-11-25"]


@ON_EACH_DATABASE
def test_a_day_without_anything_new_is_decided_and_not_posted(asked):
    asked.wait(3 * DAY, daily=True)
    assert summaries(asked) == []
    assert [row["outcome"] for row in decided(asked)] == ["nothing new"] * 3


def test_before_the_hour_is_today_and_from_the_hour_on_is_tomorrow(asked):
    asked.wait(until=at(25, 8, 59), daily=True)
    asked.click("UANA", 9)
    asked.wait(until=at(25, 9), daily=True)
    asked.click("UBEN", 7)
    asked.wait(until=at(27, 12), daily=True)
    assert new_scores(asked) == [(25, 1, 0, 0), (26, 0, 1, 0)]


def test_after_three_days_away_only_the_newest_is_posted_with_everything_in_it(asked):
    asked.click("UANA", 9)
    asked.clock.move_to(at(25, 12))
    asked.click("UBEN", 7)
    asked.clock.move_to(at(27, 12))
    asked.click("UCHLOE", 2)  # after today's hour: new tomorrow
    asked.tick()
    assert new_scores(asked) == [(27, 1, 1, 0)]
    asked.wait(DAY, daily=True)
    assert new_scores(asked) == [(27, 1, 1, 0), (28, 0, 0, 1)]


@ON_EACH_DATABASE
def test_answers_of_a_summary_that_never_left_are_new_in_the_next(asked):
    """The channel could not be reached yesterday; today's summary replaces yesterday's, so it has to say both."""
    asked.click("UANA", 9)
    asked.clock.move_to(at(25, 9))
    summarising.decide_summaries(asked.ctx)
    stuck = delivering.claim(asked.ctx, "worker").delivery
    delivering.held(asked.ctx, stuck, "worker", wait=10 * MINUTE, failure="not_in_channel")
    asked.click("UBEN", 7)
    asked.clock.move_to(at(26, 9))
    asked.tick()
    assert new_scores(asked) == [(26, 1, 1, 0)]


def test_the_cases_of_a_week_are_told_by_the_summary_that_takes_mondays_over(company):
    company.survey(privacy=Privacy.NAMED, cases=("detractor",))
    company.tick()
    company.click("UANA", 2)
    company.wait(until=at(29, 12), daily=True)
    company.click("UBEN", 3)
    company.clock.move_to(at(30, 9))  # a Monday
    summarising.decide_summaries(company.ctx)
    while stuck := delivering.claim(company.ctx, "worker").delivery:
        delivering.held(company.ctx, stuck, "worker", wait=10 * MINUTE, failure="not_in_channel")
    company.click("UCHLOE", 4)
    company.wait(DAY, daily=True)
    told = [(str(one.edition.slot), one.loop and one.loop.opened) for one in editions(company)]
    assert told == [("2026-11-25", 1), ("2026-12-01", 3)]


@ON_EACH_DATABASE
@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_the_news_of_a_weekend_come_on_monday_and_once(company, privacy):
    company.hire("UDORA", "UEVA", "UFAY")
    company.survey(privacy=privacy, summary_on_days_off=False)
    company.tick()
    company.wait(until=at(27, 12), daily=True)
    for person, score in zip(("UANA", "UBEN", "UCHLOE", "UDORA", "UEVA", "UFAY"), (9, 9, 7, 7, 2, 10), strict=True):
        company.click(person, score)
    company.wait(until=at(29, 23), daily=True)
    assert summaries(company) == []
    company.wait(until=at(30, 12), daily=True)
    company.wait(3 * DAY, daily=True)
    assert new_scores(company) == [(30, 3, 2, 1)]


def test_a_day_that_is_off_since_it_was_due_loses_nothing(company):
    """The next summary was set for Saturday, and until then the survey learns that it has none on Saturdays."""
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    company.wait(until=at(27, 12), daily=True)
    company.click("UANA", 9)
    with company.engine.begin() as db:
        off = func.replace(surveys.c.settings, '"summary_on_days_off":true', '"summary_on_days_off":false')
        db.execute(update(surveys).values(settings=off))
    company.wait(until=at(29, 23), daily=True)
    company.click("UBEN", 2)
    company.wait(3 * DAY, daily=True)
    assert new_scores(company) == [(30, 1, 0, 1)]


def test_a_later_hour_on_the_same_day_loses_no_answer(asked):
    """Today's summary was posted at nine; now it is to come at five in the afternoon."""
    asked.click("UBEN", 9)
    asked.wait(until=at(25, 9, 30), daily=True)
    asked.change(hour=17)
    asked.click("UANA", 9)
    asked.wait(until=at(27, 20), daily=True)
    assert sum(one.new.n for one in editions(asked)) == 2
    assert_one_a_day(asked)


@pytest.mark.parametrize("hour", [7, 12, 23])
def test_another_hour_makes_no_answer_new_twice(asked, hour):
    asked.click("UANA", 9)
    asked.wait(until=at(25, 12), daily=True)
    asked.change(hour=hour)
    asked.click("UBEN", 7)
    asked.wait(until=at(28, 12), daily=True)
    assert sum(one.new.n for one in editions(asked)) == 2
    assert_one_a_day(asked)


def test_a_change_of_mind_before_the_summary_counts_once(asked):
    asked.click("UANA", 9)
    asked.click("UANA", 3)
    asked.wait(DAY, daily=True)
    assert new_scores(asked) == [(25, 0, 0, 1)]


def test_a_change_of_mind_after_midnight_counts_once_too(asked):
    asked.click("UANA", 9)
    asked.wait(until=at(25, 8), daily=True)
    asked.click("UANA", 3)
    asked.wait(DAY, daily=True)
    assert new_scores(asked) == [(25, 0, 0, 1)]


def test_a_comment_is_shown_with_its_answer(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "Fast.")
    asked.wait(DAY, daily=True)
    assert [quoted(one) for one in editions(asked)] == [["Fast."]]


@ON_EACH_DATABASE
def test_a_comment_written_after_its_answers_summary_is_shown_in_the_next(asked):
    asked.click("UANA", 9)
    asked.wait(until=at(25, 10), daily=True)
    asked.types("UANA", "Fast.")
    asked.click("UBEN", 8)
    asked.wait(DAY, daily=True)
    assert [quoted(one) for one in editions(asked)][1:] == [["Fast."]]


def test_a_paused_survey_posts_nothing_and_goes_on_with_what_is_new(asked):
    asked.click("UANA", 9)
    asked.change(paused=True)
    asked.wait(3 * DAY, daily=True)
    assert summaries(asked) == []
    asked.change(paused=False)
    asked.wait(DAY, daily=True)
    assert sum(one.new.n for one in editions(asked)) == 1


@ON_EACH_DATABASE
def test_a_confidential_survey_shows_comments_from_five_people(six_asked):
    six_asked.change(privacy=Privacy.CONFIDENTIAL)
    six_asked.tick()
    for who in ("UANA", "UBEN", "UCHLOE", "UDORA"):
        six_asked.click(who, 9)
        six_asked.types(who, f"From {who}.")
    six_asked.wait(DAY, daily=True)
    six_asked.click("UEVA", 9)
    six_asked.wait(DAY, daily=True)
    six_asked.types("UEVA", "From UEVA.")
    six_asked.wait(DAY, daily=True)
    assert [(one.waiting, one.new.n, len(one.comments)) for one in editions(six_asked)] == [
        (0, 0, 0),  # by now they are released
        (0, 5, 0),
        (0, 0, MOST),
    ]


@ON_EACH_DATABASE
def test_anonymous_comments_wait_for_a_batch_of_five_answers(six_asked):
    six_asked.change(privacy=Privacy.ANONYMOUS)
    for who in ("UANA", "UBEN", "UCHLOE", "UDORA"):
        six_asked.click(who, 9)
        six_asked.types(who, f"From {who}.")
        six_asked.wait(DAY, daily=True)
    assert [one.comments for one in editions(six_asked)] == [()] * 4
    six_asked.click("UEVA", 9)
    six_asked.types("UEVA", "From UEVA.")
    six_asked.wait(DAY, daily=True)
    *_, fifth = editions(six_asked)
    assert len(fifth.comments) == MOST
    six_asked.click("UFAY", 9)
    six_asked.types("UFAY", "From UFAY.")
    six_asked.wait(DAY, daily=True)
    assert editions(six_asked)[-1].comments == ()


@ON_EACH_DATABASE
def test_the_history_that_was_imported_is_no_news(asked, tmp_path):
    path = tmp_path / "old.csv"
    path.write_text("person,score,answered_at\nzoe,9,2026-11-20\nyan,3,2026-11-23T20:00:00Z\n")
    with path.open() as source:
        importing.import_answers(asked.ctx, source, "acme", dry_run=False, strict=True)
    asked.wait(2 * DAY, daily=True)
    assert summaries(asked) == []


def test_a_week_is_told_on_monday(asked):
    asked.change(summary_every=SummaryEvery.WEEK)
    asked.click("UANA", 9)
    asked.wait(until=at(26, 12), daily=True)
    asked.click("UBEN", 7)
    asked.wait(until=at(30, 8, 59), daily=True)
    assert summaries(asked) == []
    asked.wait(until=at(30, 12), daily=True)
    assert new_scores(asked) == [(30, 1, 1, 0)]


def test_a_month_is_told_on_the_first(asked):
    asked.change(summary_every=SummaryEvery.MONTH)
    asked.click("UANA", 9)
    asked.wait(until=at(30, 23), daily=True)
    assert summaries(asked) == []
    asked.wait(DAY, daily=True)
    assert new_scores(asked) == [(1, 1, 0, 0)]


@pytest.mark.parametrize(("first", "then"), [(f, t) for f in SummaryEvery for t in SummaryEvery if f is not t])
@pytest.mark.parametrize("when", [at(30, 8), at(30, 10)])
def test_another_rhythm_loses_and_doubles_nothing(company, first, then, when):
    company.survey(privacy=Privacy.NAMED, summary_every=first)
    company.tick()
    company.click("UANA", 9)
    company.wait(until=when, daily=True)
    company.change(summary_every=then)
    company.click("UBEN", 7)
    company.wait(until=when + 9 * DAY, daily=True)
    company.wait(until=when + 33 * DAY)  # past the next first of a month
    assert sum(one.new.n for one in editions(company)) == 2
    assert_one_a_day(company)


def test_of_the_mondays_that_were_missed_only_the_newest_is_posted(asked):
    asked.change(summary_every=SummaryEvery.WEEK)
    asked.click("UANA", 9)
    asked.clock.move_to(at(24, 12) + 20 * DAY)  # a Monday
    asked.tick()
    assert [one.edition.slot.isoformat() for one in editions(asked)] == ["2026-12-14"]
    assert sum(one.new.n for one in editions(asked)) == 1


def test_a_survey_without_a_channel_decides_nothing(company):
    company.survey(summary_channel=None)
    company.tick()
    company.click("UANA", 9)
    company.wait(3 * DAY, daily=True)
    assert decided(company) == []
