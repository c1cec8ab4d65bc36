"""How often themes were mentioned as time went by."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.numbers.score import Counts
from bot.core.reports.themes.over_time import NOTHING_DRAWN, Mention, periods_of, themes_over_time

LAST = date(2026, 11, 30)
FIRST = LAST - timedelta(days=30)


def answers(*numbers):
    return [(FIRST + timedelta(days=30 * place), Counts(0, n, 0)) for place, n in enumerate(numbers)]


def test_a_window_holds_its_days_and_what_was_said_last_in_it():
    mentions = [
        Mention(FIRST, ("price", "speed")),
        Mention(FIRST - timedelta(days=29), ("price",)),
        Mention(FIRST - timedelta(days=30), ("price",)),  # out of the window
        Mention(FIRST - timedelta(days=1), ("speed",), until=FIRST),  # something else was said by then
        Mention(LAST, ("speed",), until=FIRST),  # a file brought in what was said before, and follows it all the same
        Mention(LAST, ("speed",), n=5),
    ]
    found = themes_over_time(answers(10, 20), mentions, 30)
    assert found.days == (FIRST, LAST)
    assert found.shares == {"speed": (0.1, 0.25)}
    # Of a longer window the price is still there at its end.
    assert themes_over_time(answers(10, 20), mentions, 60).shares == {"speed": (0.1, 0.3), "price": (0.3, 0.1)}


ends = st.sets(st.integers(1, 400), min_size=1, max_size=20).map(
    lambda days: [date.fromordinal(n) for n in sorted(days)]
)


@given(ends, st.integers(1, 120))
@example([date.min], 90)
def test_periods_hold_each_day_of_each_window_once_with_others_of_the_same_windows(ends, length):
    def showing(day):
        return [end for end in ends if 0 <= (end - day).days < length]

    found = {}
    for first, last, through in periods_of(ends, length):
        for number in range(first.toordinal(), last.toordinal() + 1):
            day = date.fromordinal(number)
            assert day not in found
            assert showing(day) == showing(last)
            assert through == showing(day)[-1]
            found[day] = last
    every = (date.fromordinal(number) for number in range(1, ends[-1].toordinal() + 1))
    assert found.keys() == {day for day in every if showing(day)}


def test_the_three_most_mentioned_by_now_are_drawn():
    mentions = [Mention(LAST, ("a", "b", "c", "d")), Mention(LAST, ("d", "c")), Mention(FIRST, ("e",), n=9)]
    assert list(themes_over_time(answers(10, 10), mentions, 30).shares) == ["c", "d", "a"]


def test_nothing_is_drawn_of_too_few_answers_or_of_no_mention():
    mentions = [Mention(LAST, ("a",))]
    assert themes_over_time(answers(9, 10), mentions, 30) == NOTHING_DRAWN
    assert themes_over_time([], mentions, 30) == NOTHING_DRAWN
    assert themes_over_time(answers(10, 10), [], 30) == NOTHING_DRAWN
