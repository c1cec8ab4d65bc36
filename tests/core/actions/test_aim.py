"""Aims: as they are stored, and when they are reached."""

import pytest

from bot.core.actions.aim import Mentions, Share, Solved, reached, read, written


@pytest.mark.parametrize("aim", [Solved(80), Solved(66.5), Mentions(9, 18), Mentions(9, 18.25), Mentions(9)])
def test_an_aim_is_read_as_it_was_written(aim):
    assert read(written(aim)) == aim


@pytest.mark.parametrize("text", ["", "nps 5", "solved", "mentions 9", "mentions 18 9 3"])
def test_anything_else_is_no_aim(text):
    with pytest.raises(ValueError, match="no aim"):
        read(text)


@pytest.mark.parametrize(
    ("aim", "now", "is_reached"),
    [
        (Mentions(9, 18), Share(9, 100), True),
        (Mentions(9, 18), Share(10, 100), False),
        (Mentions(9, 18), Share(0, 0), None),
        (Solved(80), Share(4, 5), True),
        (Solved(80), Share(3, 5), False),
        (Solved(80), None, None),
    ],
)
def test_mentions_are_to_become_fewer_and_the_solved_more(aim, now, is_reached):
    assert reached(aim, now) is is_reached
