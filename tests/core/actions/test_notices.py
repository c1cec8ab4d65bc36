"""Who is told, who is not and why, and when an action is opened again."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions.notices import (
    Answers,
    Asker,
    Said,
    WhyNot,
    digest,
    in_languages,
    is_held_out,
    opens_again,
    reach_of,
    suggested_hold_out,
    turn_of,
    why_not,
)
from bot.core.survey.person import Person, PersonKind

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)


def person(id_=1, **changes):
    known = {
        "id": id_,
        "team_id": "T1",
        "slack_user_id": f"U{id_}",
        "name": "Ana",
        "kind": PersonKind.MEMBER,
        "dm_channel": None,
        "zone": None,
        "locale": None,
        "opted_out_at": None,
        "helped_at": None,
        "first_seen_at": NOON,
    }
    return Person(**(known | changes))


PEOPLE = st.builds(
    person,
    st.integers(1, 10_000),
    kind=st.sampled_from(PersonKind),
    opted_out_at=st.sampled_from([None, NOON]),
    forgotten=st.booleans(),
    slack_user_id=st.sampled_from([None, "U1"]),
)
ASKERS = st.lists(st.builds(Asker, PEOPLE, st.just("r"), st.just("price"), st.booleans()))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        ({"kind": PersonKind.GUEST}, None),
        ({"kind": PersonKind.EXTERNAL}, None),
        ({"opted_out_at": NOON}, WhyNot.OPTED_OUT),
        ({"forgotten": True}, WhyNot.OPTED_OUT),
        ({"kind": PersonKind.GONE, "opted_out_at": NOON}, WhyNot.GONE),
        ({"kind": PersonKind.BOT}, WhyNot.GONE),
        ({"slack_user_id": None}, WhyNot.UNREACHABLE),
    ],
)
def test_who_is_not_told(changes, expected):
    assert why_not(person(**changes)) is expected


@given(askers=ASKERS, percent=st.integers(0, 100))
def test_everybody_is_told_held_out_or_left_out_for_a_reason(askers, percent):
    reach = reach_of(askers, held_out_percent=percent, action_id="a", language="en")
    assert reach.asked == len(askers) == reach.told + reach.held_out + sum(reach.left_out.values())
    assert reach.held_out <= reach.passives
    assert reach.held_out == 0 or percent > 0
    assert percent < 100 or reach.held_out == reach.passives
    assert sum(reach.languages.values()) == reach.told


def test_words_are_read_in_the_language_in_which_they_were_written_if_in_any():
    words = in_languages(" Faster ", {"de": " Schneller", "fr": "  ", "nl": "Sneller"})
    assert words == {"": "Faster", "de": "Schneller"}
    assert digest(words) != digest({"": "Faster"})


@given(asker=st.builds(Asker, PEOPLE, st.just("r"), st.just("price"), st.booleans()), few=st.integers(0, 100))
def test_whoever_is_held_out_stays_so_with_a_larger_share_and_only_who_is_asked_again_is(asker, few):
    held = is_held_out(asker, few, "a")
    assert not held or (asker.asked_again and is_held_out(asker, 100, "a"))
    assert not is_held_out(asker, 0, "a")
    assert 0 <= turn_of(asker, "a") < 1


def test_by_chance_about_as_many_are_held_out_as_the_share_says():
    askers = [Asker(person(n), "r", "price", asked_again=True) for n in range(2_000)]
    assert 150 < reach_of(askers, held_out_percent=10, action_id="a", language="en").held_out < 250


def test_a_hold_out_is_suggested_where_its_figures_may_say_something():
    assert (suggested_hold_out(99), suggested_hold_out(100)) == (0, 10)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (Answers(0, 0, 4), False),  # too few to tell
        (Answers(4, 1, 0), False),  # 80 % solved is what was aimed at
        (Answers(3, 1, 1), True),
        (Answers(8, 1, 1), False),
        (Answers(79, 20, 1), True),
    ],
)
def test_an_action_opens_again_when_more_find_it_unsolved_than_its_aim_allows(answers, expected):
    assert opens_again(answers, 80) is expected


@given(answers=st.builds(Answers, *[st.integers(0, 50)] * 3), percent=st.integers(1, 100))
def test_one_more_yes_never_opens_it_again(answers, percent):
    better = Answers(answers.yes + 1, answers.partly, answers.no)
    assert not opens_again(better, percent) or opens_again(answers, percent) or answers.n < 5


def test_a_line_is_asked_back_of_whoever_finds_it_unsolved():
    assert [one for one in Said if one.asks_back] == [Said.PARTLY, Said.NO]
