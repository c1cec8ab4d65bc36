"""A report by team and by country: what a team sees of its groups, and what it never sees."""

import pytest

from bot.core.conversation.answer import Source
from bot.core.exchange.report_object import as_json
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.numbers import requesting
from tests.conversations.reports.given import OTHERS, SCORE_OR_BAND, asks, given


def for_machines(ctx, asked):
    return as_json(requesting.answer(ctx, asked), requesting.watched(ctx, asked))


def test_a_report_by_team_shows_each_with_its_range(team):
    text = asks(team, "report by team", "By team", "*Sales*: NPS 60, likely between 23 and 81 · answers: 20")
    assert "*Support*: NPS \u221217" in text
    assert "*Legal*: too few to say" in text
    assert text.index("Sales") < text.index("Support") < text.index("Legal")


def test_under_the_groups_it_says_whether_they_differ_by_more_than_chance(team):
    text = asks(team, "report by team", "Unlike the others by more than chance: *Sales* (higher), *Support* (lower).")
    assert text.index("*Legal*: too few to say") < text.index("Unlike the others")
    asks(team, "report by country", "Unlike the others by more than chance: *DE* (higher), *FR* (lower).")
    asks(team, "passives by team", "These groups differ by no more than chance makes groups differ.")
    asks(team, "report by country where team=Support", "Too few answers by group to say whether these groups differ.")
    assert "differ" not in asks(team, "report by team where team=Sales", "*Sales*: NPS 60")


def test_of_many_groups_that_stand_out_as_many_are_named_as_can_be_read(office):
    office.survey(segments=("team", "country"))
    given(office, {f"{number} {'&' * 40}": [10 if number % 2 else 2] * 20 for number in range(24)}, comments=False)
    text = asks(office, "report by team", "Unlike the others by more than chance: ")
    named = text[text.index("Unlike the others") :].splitlines()[0]
    assert named.endswith((" (higher), ….", " (lower), …."))
    assert 1 <= named.count("(higher)") + named.count("(lower)") < 24


def test_for_machines_a_list_of_groups_has_its_test_and_scores_drawn_together(team):
    asked = requesting.read_typed(team.stage.bot.context, OPERATOR, "by team")
    found = for_machines(team.stage.bot.context, asked)["by"]
    assert found["difference"]["spread"] == "stand_out"
    assert found["difference"]["stand_out"] == [
        {"value": "Sales", "side": "above"},
        {"value": "Support", "side": "below"},
    ]
    sales, support, legal = (group["pooled_nps"] for group in found["groups"])
    assert -50 < legal < 26 < sales < 60
    assert -17 < support < 26


def test_where_privacy_was_promised_the_groups_are_held_against_what_is_shown_beside_them(office):
    office.survey(segments=("team", "country"), privacy=Privacy.CONFIDENTIAL)
    given(office)
    asks(office, "report by team", "Unlike the others by more than chance: *Sales* (higher).")


def test_one_group_alone(team):
    text = asks(team, "report where team=Sales", "Only answers with team = *Sales*", "NPS 60")
    assert "Response rate" not in text
    assert "passive" not in text.replace("Passives 4", "")


def test_of_one_group_too_everybody_is_their_own_measure(office):
    """Seven of thirty went up: too little for strangers, plain where each is known from before."""
    office.survey(segments=("team", "country"))
    given(office, {"Sales": [10] * 15 + [8] * 15, "Support": [8] * 4}, days_ago=100)
    given(office, {"Sales": [10] * 22 + [8] * 8, "Support": [2] * 4})
    asks(office, "report where team=Sales", "up 23 on the 90 days before: likely real")
    office.survey(name="strangers", segments=("team", "country"), privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 15 + [8] * 15}, days_ago=100, survey="strangers")
    given(office, {"Sales": [10] * 22 + [8] * 8}, survey="strangers")
    asks(office, "report strangers where team=Sales", "up 23 on the 90 days before: could be chance")


def test_for_machines_too_nobody_knows_who_of_one_group_was_asked(team):
    ctx = team.stage.bot.context
    typed = (requesting.read_typed(ctx, OPERATOR, words) for words in ("", "where team=Sales"))
    whole, sales = (for_machines(ctx, asked) for asked in typed)
    assert (whole["asked"], whole["n"]) == (3, 34)
    assert (sales["asked"], sales["n"]) == (None, 20)
    assert (sales["never_asked"], sales["reasks"]) == (None, None)


def test_small_groups_are_counted_among_the_others_and_take_the_next_smallest_with_them(office):
    office.survey(segments=("team", "country"), privacy=Privacy.CONFIDENTIAL)
    given(office)
    text = asks(office, "report by team", "*Sales*: NPS 60", f"{OTHERS}: NPS −21, likely between")
    assert "answers: 14" in text
    assert "Legal" not in text
    assert "Support" not in text
    asks(office, "passives by team", "*Sales*: 20 % passive (4 of 20)", f"{OTHERS}: 36 % passive (5 of 14), likely")


@pytest.mark.parametrize("value", ["Legal", "Support", "Marketing"])
def test_of_a_group_that_stays_hidden_it_is_said_what_is_said_of_one_that_is_not_there(office, value):
    office.survey(segments=("team", "country"), privacy=Privacy.CONFIDENTIAL)
    given(office)
    for words in (f"report where team={value}", f"report by country where team={value}"):
        assert asks(office, words).splitlines()[0] == f'I know no answers with "{value}".'


def test_two_properties_at_once_where_nothing_is_given_away(office):
    office.survey(segments=("team", "country"), privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 20, "Support": [3] * 10})
    asks(office, "report by team", "*Sales*: NPS 100", "*Support*: NPS −100")
    # Two of Support are German: whoever is shown Sales in Germany would know them from all of Germany.
    by_country = asks(office, "report by country where team=Support")
    assert "*DE*" not in by_country
    by_team = asks(office, "report by team where country=DE")
    assert "Support" not in by_team.split("Read as")[0]


def test_a_team_is_not_told_by_the_country_that_it_shares_with_another(office):
    """All of France less all of Ops would be the one colleague in Legal."""
    office.survey(segments=("team", "country"), privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 9, "Ops": [8] * 10, "Legal": [2]})
    by_country, by_team = (asks(office, f"report by {name}") for name in ("country", "team"))
    assert not ("*FR*" in by_country and "*Ops*" in by_team)


def groups_in(text):
    return [line for line in text.splitlines() if line.startswith("•")]


def test_one_more_answer_is_not_told_by_the_difference(office):
    """Whoever looks before and after a colleague answers sees the same, until five are together."""
    office.survey(segments=("team",), privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 8, "Support": [3] * 8}, source=Source.BUTTON)
    office.skip(days=1)
    words = ("report by team 30d", "report where team=Sales", "working", "trend", "passives by team")
    before = [asks(office, one) for one in words]
    assert "*Sales*: too few to say" in before[0]
    given(office, {"Sales": [10] * 8 + [0]}, days_ago=0, source=Source.BUTTON, newest=1)
    for score in (9, 2, 9, 2):  # who changes an answer often is one more, and not five
        given(office, {"Sales": [10] * 9 + [score]}, days_ago=0, source=Source.BUTTON, newest=1)
    office.skip(days=1)
    assert [groups_in(asks(office, one)) for one in words] == [groups_in(one) for one in before]
    assert [SCORE_OR_BAND.findall(asks(office, one)) for one in words] == [SCORE_OR_BAND.findall(one) for one in before]


def test_a_group_waits_until_five_of_it_are_released_together(office):
    office.survey(segments=("team",), privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 8, "Support": [3] * 8}, source=Source.BUTTON)
    office.skip(days=1)
    given(office, {"Sales": [10] * 8 + [0] * 4, "Support": [3] * 9}, days_ago=0, source=Source.BUTTON, newest=13)
    office.skip(days=1)
    asks(office, "report 30d", "29 answers")
    asks(office, "report by team 30d", "Not in groups yet: 13 newer answers.", "answers: 8")
    given(office, {"Sales": [0] * 3, "Support": [3] * 3}, days_ago=0, source=Source.BUTTON)
    office.skip(days=1)
    text = asks(office, "report by team 30d", "*Sales*: NPS 7", "*Support*: NPS −100")
    assert "Not in groups yet" not in text
