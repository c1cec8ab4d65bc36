"""The sides of a report: trend, who moved, passives, single answers, what counts, and benchmarks."""

import re

import pytest

from bot.core.conversation.answer import Source
from bot.core.survey.plan import Privacy
from tests.conversations.reports.given import SCORE_OR_BAND, asks, given


@pytest.mark.parametrize(
    "words", ["report", "report vs previous", "passives", "passives by team", "working", "benchmarks"]
)
def test_no_side_tells_what_four_answered(office, words):
    office.survey(segments=("team",), privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10, 10, 8, 3]})
    given(office, {"Sales": [10, 10, 10, 3]}, days_ago=100)
    assert SCORE_OR_BAND.search(asks(office, words)) is None


def test_of_few_it_is_not_told_how_many_passives_wait_to_be_asked_again(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    office.ana.sees("[Not now]")
    office.ana.clicks("8")
    office.settle()
    assert "asked again" not in asks(office, "passives", "no answers were released")


def test_what_four_answered_is_not_compared_either(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 12})
    given(office, {"Sales": [10, 10, 8, 3]}, days_ago=100)
    before = asks(office, "report vs previous", "there are no answers that may be shown")
    assert "Difference" not in before
    office.survey(name="pulse", privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10, 10, 8, 3]}, survey="pulse")
    asks(office, "report acme vs pulse", "*pulse* has no answers over the same days that may be shown.")
    assert "Difference" not in asks(office, "report pulse vs acme", "*acme* over the same days: NPS 100")


def test_a_trend_counts_the_surveys_own_window_and_begins_with_the_wording(office):
    office.survey(window_days=30)
    given(office, {"Sales": [10] * 12}, days_ago=25)
    asks(
        office,
        "trend 90d",
        "Each line counts the 30 days up to it.",
        "24 Nov: *100*",
        "3 Nov: *100*",
    )
    office.survey(window_days=30, questions={"en": {"score": "Would you recommend {product}?"}})
    assert "100" not in asks(office, "trend 90d")


def test_the_trend_week_by_week(team):
    given(team, {"Sales": [3] * 12}, days_ago=20)
    text = asks(team, "trend", "Acme: the score over time", "Each line counts the 90 days up to it.")
    assert "24 Nov: *26*, likely between" in text
    assert asks(team, "trend 7d acme") == asks(team, "report trend 7d acme")


def test_a_trend_ends_today(team):
    """Days to come hold no score yet, even where the window that was named goes on."""
    given(team, {"Sales": [3] * 12}, days_ago=20)
    text = asks(team, "trend 2026-11-01..2027-12-31", "24 Nov: *26*")
    assert text.count("24 Nov:") == 1
    assert "Dec:" not in text


def test_too_few_for_a_trend(office):
    office.survey()
    asks(office, "trend", "Too few answers for a trend: each point needs 10.")


def test_who_moved_between_two_windows(team):
    given(team, {"Sales": [8] * 14 + [10] * 6}, days_ago=100)
    text = asks(team, "movement", "Answered in the 90 days before and again now: 20 people.")
    assert "Passives before (14): now 14 promoters, 0 passives, 0 detractors" in text
    assert "Promoters before (6): now 0 promoters, 4 passives, 2 detractors" in text
    assert "Promoters gained less promoters lost: +8" in text
    asks(team, "movement all", "There is nothing before all time")


def test_who_moved_from_one_time_to_the_next_is_not_told_where_privacy_was_promised(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [8] * 14 + [10]}, days_ago=100)
    given(office, {"Sales": [10] * 14 + [3]})
    text = asks(office, "movement", "that would tell who answered twice", "No answers to re-asks were released")
    assert "Passives before" not in text


def test_where_passives_gather(team):
    text = asks(team, "passives by team", "Acme: passives", "*Legal*: 50 % passive (1 of 2)")
    assert text.index("*Legal*") < text.index("*Support*") < text.index("*Sales*")


def test_of_one_group_it_is_not_said_who_waits_to_be_asked_again(team):
    text = asks(team, "passives by country where team=Sales", "NPS 60", "*DE*: 0 % passive (0 of 9)")
    assert "asked again" not in text
    assert "re-ask" not in text


@pytest.mark.parametrize("side", ["trend", "movement", "responses", "working"])
def test_a_side_of_a_whole_survey_is_not_shown_under_the_name_of_one_group(team, side):
    text = asks(team, f"{side} where team=Sales", f'I can show "{side}" for a whole survey only, not by group.')
    assert "says hello" not in text


def test_single_answers_are_for_the_owner(team):
    text = asks(team, "responses", "Acme: newest answers")
    assert "says hello" in text
    team.ana.joins("nps")
    team.ana.commands("/nps responses")
    team.ana.sees("Only @Dana can do that")


def test_single_answers_of_a_confidential_survey_stand_by_release_without_names_and_words(office):
    office.survey(segments=("team",), privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 13 + [7]})
    given(office, {"Support": [0]}, days_ago=0, source=Source.BUTTON)
    text = asks(office, "responses", "neither who gave a score nor whose words stand beside it.")
    (release,) = re.findall(r"Released \d+ November 2026: (.*)", text)
    assert release.split(" · ") == ["10"] * 13 + ["7"]  # since the owner last looked one person has answered
    assert text.index(release) < text.index("What people wrote") < text.index("> Sales9 says hello")
    assert "Support" not in text


def test_a_list_of_single_answers_cuts_no_release(office):
    """The newest twenty of twenty-one would tell the one that fell out when somebody answered."""
    office.survey(privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [0] * 12}, days_ago=3)
    given(office, {"Support": [10] * 12}, days_ago=2)
    text = asks(office, "responses")
    (release,) = re.findall(r"Released \d+ November 2026: (.*)", text)
    assert release.split(" · ") == ["10"] * 12


def test_single_answers_of_an_anonymous_survey_are_never_shown(office):
    office.survey(privacy=Privacy.ANONYMOUS)
    given(office, {"Sales": [10] * 12}, comments=False, source=Source.BUTTON)
    office.skip(days=1)
    asks(office, "report", "NPS 100", "from 12 answers")
    assert asks(office, "responses").splitlines()[1:] == [
        "This survey is anonymous: single answers are never shown, only what people wrote, in batches.",
        "Read as: */nps report responses acme*",
    ]


def test_what_counts_and_what_does_not(team):
    given(team, {"Sales": [3] * 12}, days_ago=20)
    text = asks(team, "working", "In the score: 34, the latest answer of each person.")
    assert "Left out: 12, because the same person answered again later in these days." in text
    assert "divided by 34, times 100: NPS 26." in text


def test_what_counts_when_every_answer_does(team):
    given(team, {"Sales": [3] * 12}, days_ago=20)
    text = asks(team, "working every answer", "In the score: 46, every answer, so several of some people.")
    assert "divided by 46, times 100" in text
    assert "Left out" not in text


def test_benchmarks_with_their_source(team):
    text = asks(team, "benchmarks", "*Crewhu*, 2020, more than two years old", "Education: 71")
    assert "Software as a service (30), within what" in text
    assert text.count("The source names no sample: it may describe other people.") == 2  # of the one row, and the table


def test_what_is_known_of_a_team_that_has_nearly_all_answered(office):
    office.survey()
    office.ana.sees("[Not now]")
    office.ana.clicks("9")
    office.ben.clicks("8")
    office.settle()
    text = asks(office, "working", "Of the 3 people whom this survey is for now, 2 answered")
    assert "whatever the others think between 0 and 67." in text
