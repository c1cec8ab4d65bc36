"""When a head is learned, when it is followed, and what it says."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.themes import Example, Grade, Head, Reading, Trained, graded, is_due, learn, tags_of

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TRAINED = Trained(("price",), b"", Grade(120, 0.5, 0.1, 0.05), "words 1", "these", NOON)


@pytest.mark.parametrize(
    ("corrections", "gain", "better"),
    [(100, 0.051, True), (100, 0.05, False), (99, 0.2, False), (5_000, -0.1, False)],
)
def test_it_is_followed_of_a_hundred_corrections_where_it_is_better_by_more_than_a_standard_error(
    corrections, gain, better
):
    assert Grade(corrections, 0.5, gain, 0.05).is_better is better


@pytest.mark.parametrize(
    ("corrections", "said", "words", "after", "due"),
    [
        (120, "these", "words 1", 9 * DAY, False),
        (119, "those", "words 1", 0 * HOUR, True),  # somebody is forgotten
        (139, "those", "words 1", 23 * HOUR, False),
        (139, "those", "words 1", DAY, True),
        (120, "those", "words 1", DAY, True),  # one is corrected once more
        (140, "those", "words 1", HOUR - DAY / 1_440, False),
        (140, "those", "words 1", HOUR, True),
        (120, "these", "words 2", HOUR - DAY / 1_440, False),
        (120, "these", "words 2", HOUR, True),
    ],
)
def test_it_is_learned_anew(corrections, said, words, after, due):
    assert is_due(TRAINED, corrections, said, words, NOON + after) is due


def test_it_is_first_learned_of_a_hundred_corrections():
    assert [is_due(None, n, "these", "words 1", NOON) for n in (99, 100)] == [False, True]


def example(text, right, earned=()):
    return Example(text, text, earned, right)


PARKING = [
    example(f"{when} {what}", ("support",))
    for when in ("On Mondays", "In winter", "With a pushchair", "Most evenings", "As a newcomer", "Going home")
    for what in ("the parking lot is full", "I find no space to park", "the car park is too small")
]
OTHERS = [
    example(f"{when} {what}", (), ("support",))
    for when in ("At lunch", "Today", "As always", "On Sundays", "In spring", "After work")
    for what in ("the music was lovely", "the singer was great", "I liked the orchestra")
]


def test_it_adds_and_drops_themes_and_leaves_those_that_it_does_not_know(encoder):
    head = learn([*PARKING, *OTHERS], ("support", "price"), encoder)
    said = ["No place to park the car", "What a concert, such fine music"]
    assert head.judged(said, [("speed",), ("speed", "support", "price")]) == [("speed", "support"), ("speed", "price")]
    assert head.judged([], []) == []


def test_what_one_person_wrote_is_not_asked_of_a_head_that_learned_of_it(encoder):
    found = graded([*PARKING, *OTHERS], ("support",), encoder, 36)
    assert (found.corrections, found.by_words) == (36, 0)
    assert found.gain > 0.9
    by_one = [replace(one, who="ana") for one in (*PARKING, *OTHERS)]
    assert graded(by_one, ("support",), encoder, 36) == Grade(36, 0, 0, 0)


def test_the_version_of_a_reading_tells_what_was_learned(encoder):
    heads = [Head(("price",), weights, encoder) for weights in (b"", b"\0" * 4)]
    assert len({Reading().version, *(Reading(head=head).version for head in heads)}) == 3
    head = learn([*PARKING, *OTHERS], ("support",), encoder)
    assert tags_of("No place to park the car", "en", Reading(head=head)).themes == ("support",)
