"""What a summary chooses: shares that add up, comments worth reading, the points of its line, when it is due."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock.timing import next_slot
from bot.core.numbers.chance.uncertainty import score_interval
from bot.core.numbers.goal import GoalStanding, goal_standing, points_to_go
from bot.core.numbers.score import Counts
from bot.core.numbers.shares import whole_percents
from bot.core.reports.summary.comments import Comment, cut_at_a_word, newest_worth_reading, pieces, worth_reading
from bot.core.reports.summary.edition import newest_edition, next_edition, next_edition_at
from bot.core.reports.trend import MOST_POINTS, trend_days, trend_of
from bot.core.survey.plan import SummaryEvery, SurveyPlan

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 25)
BERLIN = ZoneInfo("Europe/Berlin")


# Shares


@pytest.mark.parametrize(
    ("counts", "percents"),
    [
        ((1, 1, 1), [34, 33, 33]),
        ((28, 29, 13), [40, 41, 19]),
        ((0, 0, 7), [0, 0, 100]),
        ((0, 0, 0), [0, 0, 0]),
        ((2, 2, 9), [15, 15, 70]),
        ((9, 2, 2), [70, 15, 15]),
        ((3, 3, 1), [43, 43, 14]),
        ((2, 3, 3), [25, 38, 37]),
        ((13, 20, 7), [33, 50, 17]),
    ],
)
def test_shares_are_whole_percents(counts, percents):
    assert whole_percents(counts) == percents


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6))
def test_shares_add_up_and_are_off_by_less_than_one(counts):
    percents, whole = whole_percents(counts), sum(counts)
    assert sum(percents) == (100 if whole else 0)
    assert all(
        abs(percent * whole - 100 * count) < whole for percent, count in zip(percents, counts, strict=True) if whole
    )


# Goals


@pytest.mark.parametrize(
    ("counts", "goal", "standing"),
    [
        (Counts(8, 17, 25), 40, GoalStanding.TO_GO),
        (Counts(8, 17, 25), 34, GoalStanding.COULD_BE_CHANCE),
        (Counts(8, 17, 25), 13, GoalStanding.COULD_BE_CHANCE),
        (Counts(8, 17, 25), 12, GoalStanding.REACHED),
        (Counts(0, 0, 9), 0, GoalStanding.TOO_FEW),
    ],
)
def test_a_goal_is_reached_only_where_the_range_lies_above_it(counts, goal, standing):
    assert goal_standing(goal, counts.n, counts.nps, score_interval(counts)) is standing


def test_what_is_missing_is_counted_from_the_score_as_it_is_shown():
    assert points_to_go(40, 0.3449) == 6
    assert points_to_go(-10, -0.2) == 10


# Comments


def comment(number, text, score, hours_ago=0):
    return Comment(f"{number:02d}", text, score, NOON - timedelta(hours=hours_ago))


UNHAPPY = comment(5, "It lost my work twice this week", 3, hours_ago=5)
UNHAPPY_BEFORE = comment(6, "The export is broken again today", 2, hours_ago=9)
NEARLY = comment(3, "A search that finds old cards", 8, hours_ago=3)
PRAISE = comment(1, "I find everything in one place", 10)
PRAISE_AGAIN = comment(2, "The best thing since sliced bread", 9)


def texts(*comments, **options):
    return [one.text for one in worth_reading(comments, **options)]


def test_every_group_is_heard_and_who_is_unhappy_first():
    chosen = worth_reading([PRAISE, PRAISE_AGAIN, NEARLY, UNHAPPY_BEFORE, UNHAPPY])
    assert chosen == [UNHAPPY, NEARLY, PRAISE]


def test_what_is_left_goes_to_the_unhappy_and_not_to_more_praise():
    assert worth_reading([PRAISE, PRAISE_AGAIN, UNHAPPY, UNHAPPY_BEFORE]) == [UNHAPPY, PRAISE, UNHAPPY_BEFORE]


@pytest.mark.parametrize("nothing", ["ok", "no", "…", "好"])
def test_what_says_nothing_is_never_shown(nothing):
    assert texts(comment(1, nothing, 3)) == []


@pytest.mark.parametrize("less", ["Fast", "word " * 200])
def test_a_few_words_and_essays_come_last(less):
    assert texts(comment(1, less, 1), PRAISE, PRAISE_AGAIN, NEARLY) == [NEARLY.text, PRAISE.text, PRAISE_AGAIN.text]
    assert texts(comment(1, less, 1), PRAISE) == [PRAISE.text, less]


def test_ten_japanese_characters_say_as_much_as_twenty_latin_ones():
    assert texts(comment(1, "検索がとても遅いです。", 3), comment(2, "slow", 2, -1)) == [
        "検索がとても遅いです。",
        "slow",
    ]


@given(st.permutations([PRAISE, PRAISE_AGAIN, NEARLY, UNHAPPY, UNHAPPY_BEFORE]))
def test_in_an_anonymous_survey_neither_time_nor_group_shows_in_the_order(comments):
    chosen = worth_reading(comments, guarded=True)
    assert [one.id for one in chosen] == sorted(one.id for one in chosen)
    later = [Comment(one.id, one.text, one.score, NOON - timedelta(hours=int(one.id))) for one in comments]
    assert [one.id for one in worth_reading(later, guarded=True)] == [one.id for one in chosen]


def test_the_newest_comments_are_those_of_the_newest_days_unless_they_say_little():
    dated = [(1, PRAISE), (1, PRAISE_AGAIN), (2, NEARLY), (3, comment(9, "Fast", 3))]
    chosen = newest_worth_reading((TODAY + timedelta(days=day), one) for day, one in dated)
    assert chosen == [NEARLY, PRAISE, PRAISE_AGAIN]
    guarded = [(1, UNHAPPY), (1, PRAISE), (1, PRAISE_AGAIN), (2, UNHAPPY_BEFORE)]
    chosen = newest_worth_reading(((TODAY + timedelta(days=day), one) for day, one in guarded), guarded=True)
    assert chosen == [UNHAPPY_BEFORE, *sorted((UNHAPPY, PRAISE, PRAISE_AGAIN), key=lambda one: one.id)[:2]]


def test_a_long_text_is_cut_at_a_word():
    assert cut_at_a_word("one two three", 13) == "one two three"
    assert cut_at_a_word("one two three", 12) == "one two…"
    assert cut_at_a_word("one two three", 8) == "one two…"
    assert cut_at_a_word("x" * 20, 8) == "x" * 7 + "…"


@given(st.text(), st.integers(2, 50))
def test_a_text_in_pieces_loses_nothing_but_spaces(text, most):
    parts = pieces(text, most)
    assert all(0 < len(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert len(cut_at_a_word(text, most)) <= most


# The line


def test_ninety_days_have_a_point_a_week_up_to_today():
    days = trend_days(TODAY, 90)
    assert (len(days), days[-1], days[-2]) == (13, TODAY, TODAY - timedelta(days=7))


@given(st.integers(1, 3650))
def test_a_line_has_room_in_a_chart_and_stays_within_its_days(length):
    days = trend_days(TODAY, length)
    assert len(days) <= MOST_POINTS
    assert days == sorted(set(days))
    assert 0 <= (TODAY - days[0]).days < length


def test_days_with_few_answers_or_another_wording_are_left_out():
    days = trend_days(TODAY, 90)[-4:]
    rolling = list(zip(days, [Counts(3, 3, 3), Counts(3, 3, 4), Counts(0, 0, 20), Counts(5, 5, 5)], strict=True))
    assert [point.day for point in trend_of(rolling)] == days[1:]
    assert [point.day for point in trend_of(rolling, since=days[2])] == days[2:]
    assert trend_of(rolling, since=days[3]) == []


# Editions


@pytest.mark.parametrize(
    ("every", "day"),
    [
        (SummaryEvery.DAY, date(2026, 11, 25)),
        (SummaryEvery.WEEK, date(2026, 11, 30)),
        (SummaryEvery.MONTH, date(2026, 12, 1)),
    ],
)
def test_an_edition_comes_on_its_day_at_the_hour(every, day):
    assert next_edition_at(NOON, BERLIN, 9, every) == (day, datetime(day.year, day.month, day.day, 8, tzinfo=UTC))


# Monday 28 December 2026 is a working day in Germany, 1 January 2027 and the weekend after it are not.
@pytest.mark.parametrize(
    ("every", "after", "day"),
    [
        (SummaryEvery.DAY, datetime(2026, 12, 24, 12, tzinfo=UTC), date(2026, 12, 28)),
        (SummaryEvery.DAY, datetime(2026, 12, 31, 12, tzinfo=UTC), date(2027, 1, 4)),
        (SummaryEvery.WEEK, datetime(2027, 3, 22, 12, tzinfo=UTC), date(2027, 3, 30)),  # after Easter Monday
        (SummaryEvery.MONTH, datetime(2026, 12, 1, 12, tzinfo=UTC), date(2027, 1, 4)),
    ],
)
def test_an_edition_waits_for_a_working_day_of_the_survey(every, after, day):
    plan = SurveyPlan(name="acme", product="Acme", asker="Acme", zone=BERLIN, summary_every=every)
    assert next_edition(after, plan)[0] == day
    as_ever = next_edition(after, replace(plan, summary_on_days_off=True))[0]
    assert as_ever == next_edition_at(after, BERLIN, 9, every)[0] < day


def test_what_was_missed_on_friday_is_no_news_for_saturday():
    plan = SurveyPlan(name="acme", product="Acme", asker="Acme", zone=BERLIN)
    friday, saturday, monday = (datetime(2026, 11, day, 8, tzinfo=UTC) for day in (27, 28, 30))
    assert newest_edition(plan, friday, friday) == (friday.date(), monday)
    assert newest_edition(plan, friday, saturday + timedelta(hours=3)) == (None, monday)
    assert newest_edition(plan, saturday, saturday) == (None, monday)  # as it was due before its day was off
    assert newest_edition(plan, friday, monday) == (monday.date(), monday + timedelta(days=1))


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 (zones are added)
    st.sampled_from(SummaryEvery),
    st.integers(0, 23),
    st.sampled_from(["Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"]).map(ZoneInfo),
)
def test_editions_are_days_out_of_the_daily_slots(after, every, hour, zone):
    day, at = next_edition_at(after, zone, hour, every)
    assert at > after
    assert next_slot(at - timedelta(seconds=1), zone, hour) == (day, at)
    if every is SummaryEvery.WEEK:
        assert (day.weekday(), at - after <= timedelta(days=8)) == (0, True)
    if every is SummaryEvery.MONTH:
        assert (day.day, at - after <= timedelta(days=32)) == (1, True)
