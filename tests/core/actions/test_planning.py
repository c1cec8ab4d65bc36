"""Plans: what is refused of them, field by field, and how they are read out of words."""

from dataclasses import replace
from datetime import date

import pytest

from bot.core.actions.aim import Mentions, Share, Solved
from bot.core.actions.log import Plan
from bot.core.actions.planning import Draft, Field, Flaw, Mistake, MistakesError, checked, measured_from, read_words
from bot.core.themes import OwnTheme, ThemeList

TODAY = date(2026, 11, 24)
DRAFT = Draft(title="Faster  exports", words=("export*",), due="2027-01-31", aim="solved 80 %")
PLAN = Plan(title="Faster exports", words=("export*",), owner="U1", due=date(2027, 1, 31), aim=Solved(80))


def mistakes(**changes):
    with pytest.raises(MistakesError) as refused:
        checked(replace(DRAFT, **changes), TODAY, "U1")
    return list(refused.value.mistakes)


def test_an_owner_who_is_no_mention_stays_for_the_check_that_nobody_is_called_so():
    assert read_words("Faster exports owner=dana", ThemeList()).owner == "dana"
    assert read_words("Faster exports owner=", ThemeList()).owner is None


def test_a_draft_with_everything_is_a_plan():
    assert checked(DRAFT, TODAY, "U1") == PLAN
    other = replace(DRAFT, owner="U2", held_out="10 %")
    assert checked(other, TODAY, "U1") == replace(PLAN, owner="U2", held_out_percent=10)


@pytest.mark.parametrize(
    ("field", "typed", "flaw"),
    [
        ("title", "", Flaw.TITLE_SHORT),
        ("title", "Exports", Flaw.TITLE_SHORT),
        ("title", "改善", Flaw.TITLE_SHORT),
        ("title", "very " * 40, Flaw.TITLE_LONG),
        ("words", (), Flaw.ABOUT_NOTHING),
        ("words", ("e*",), Flaw.WORDS_LONG),
        ("words", ("x" * 61,), Flaw.WORDS_LONG),
        ("words", tuple(f"word {n}" for n in range(11)), Flaw.WORDS_LONG),
        ("due", "", Flaw.DUE_UNREADABLE),
        ("due", "next week", Flaw.DUE_UNREADABLE),
        ("due", "2026-11-24", Flaw.DUE_PAST),
        ("due", "2028-11-24", Flaw.DUE_FAR),
        ("aim", "", Flaw.AIM_UNREADABLE),
        ("aim", "better", Flaw.AIM_UNREADABLE),
        ("aim", "solved 0", Flaw.AIM_UNREADABLE),
        ("aim", "solved 101 %", Flaw.AIM_UNREADABLE),
        ("aim", "mentions 100 %", Flaw.AIM_UNREADABLE),
        ("aim", "NPS from 30 to 40", Flaw.AIM_POINTS),
        ("aim", "5 points more", Flaw.AIM_POINTS),
        ("aim", "solved +5", Flaw.AIM_POINTS),
        ("aim", "mentions 9 Punkte", Flaw.AIM_POINTS),
        ("aim", "solved 5 pts", Flaw.AIM_POINTS),
        ("aim", "mentions 5pp", Flaw.AIM_POINTS),
        ("aim", "mentions -5", Flaw.AIM_UNREADABLE),
        ("held_out", "half", Flaw.HELD_OUT_UNREADABLE),
        ("held_out", "51", Flaw.HELD_OUT_UNREADABLE),
    ],
)
def test_what_is_missing_of_a_plan_is_said_of_its_field(field, typed, flaw):
    (mistake,) = mistakes(**{field: typed})
    assert mistake.flaw is flaw
    assert mistake.field == ("held-out" if field == "held_out" else field)


def test_all_that_is_wrong_is_said_at_once():
    wrong = mistakes(title="Exports", words=(), due="", aim="NPS")
    assert [one.field for one in wrong] == [Field.TITLE, Field.WORDS, Field.DUE, Field.AIM]


@pytest.mark.parametrize(
    ("typed", "aim"),
    [
        ("solved 80", Solved(80)),
        ("Solved: 66,5 %", Solved(66.5)),
        ("mentions 9%", Mentions(9)),
        ("mentions 18 % → 9 %", Mentions(9)),
    ],
)
def test_an_aim_is_read_as_people_write_it(typed, aim):
    assert checked(replace(DRAFT, aim=typed), TODAY, "U1").aim == aim


def test_a_share_of_mentions_sets_out_from_what_it_is_and_has_to_become_smaller():
    plan = replace(PLAN, aim=Mentions(9))
    assert measured_from(plan, Share(18, 99)).aim == Mentions(9, 18.2)
    assert measured_from(plan, Share(0, 0)).aim == Mentions(9)
    assert measured_from(PLAN, Share(1, 99)) == PLAN
    with pytest.raises(MistakesError) as refused:
        measured_from(plan, Share(9, 100))
    assert refused.value.mistakes == (Mistake(Field.AIM, Flaw.AIM_NOT_LOWER),)


def test_words_name_everything_in_any_order_and_tell_themes_from_words():
    themes = ThemeList((OwnTheme(name="speed", label="How fast it is"),))
    typed = 'for="How fast it is, price, dark mode" Faster exports due=2027-01-31 aim="solved 80 %" owner=<@U2|dana>'
    assert read_words(f"{typed} hold-out=10", themes) == Draft(
        title="Faster exports",
        themes=("speed", "price"),
        words=("dark mode",),
        owner="U2",
        due="2027-01-31",
        aim="solved 80 %",
        held_out="10",
    )
    assert read_words("Make a=b work", themes) == Draft(title="Make a=b work")
    assert read_words("Make exports fast", themes).is_title_alone
