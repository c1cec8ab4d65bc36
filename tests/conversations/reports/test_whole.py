"""The whole report, and as much of any as a message holds."""

import pytest

from bot.core.conversation.answer import Source
from bot.core.survey.plan import Privacy
from tests.conversations.reports.given import OTHERS, asks, given


def blocks_of(office):
    return office.dana.messages("nps")[-1].blocks


def test_a_whole_report_shows_what_matters_first_and_each_side_leads_deeper(team):
    given(team, {"Sales": [9] * 12}, days_ago=40)
    text = asks(team, "report")
    order = (
        "*NPS",
        "Promoters",
        "Response rate",
        "The line:",
        "Newest comments",
        "says hello",
        "By team",
        "Benchmark:",
    )
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    labels = ["What counts", "Trend in full", "Single answers", "All who moved", "All groups", "All benchmarks"]
    buttons = [one["accessory"]["text"]["text"] for one in blocks_of(team) if "accessory" in one]
    assert [label for label in buttons if label != "Wrong theme?"] == labels
    for label, title in (
        ("What counts", "what counts and what does not"),
        ("Trend in full", "the score over time"),
        ("Single answers", "newest answers"),
        ("All who moved", "who moved"),
        ("All groups", "Read as: */nps report acme by team*"),
        ("All benchmarks", "Benchmarks"),
    ):
        team.dana.clicks(label, "nps", next(one for one in team.dana.messages("nps") if "Newest" in one.text))
        assert title in team.dana.messages("nps")[-1].text
        assert team.dana.messages("nps")[-1].only_for == team.dana.id


def test_a_whole_report_comes_with_its_line_and_where_slack_has_no_charts_without(team):
    given(team, {"Sales": [9] * 12}, days_ago=40)
    for words in ("report", "trend"):
        asks(team, words)
        assert [one["type"] for one in blocks_of(team)].count("data_visualization") == 1
    team.simulator.withhold_charts()
    for words in ("report", "trend"):
        text = asks(team, words)
        assert "likely between" in text
        assert "data_visualization" not in [one["type"] for one in blocks_of(team)]


def test_a_reader_is_offered_no_single_answers_and_a_shared_report_quotes_nobody(team):
    team.ana.joins("nps")
    team.ana.commands("/nps report", "nps")
    text = team.ana.messages("nps")[-1].text
    assert "says hello" in text
    assert "Single answers" not in str(team.ana.messages("nps")[-1].blocks)
    team.ana.clicks("Share in this channel", "nps")
    team.settle()
    shared = next(one for one in team.dana.messages("nps") if "Shared by" in one.text)
    assert "says hello" not in shared.text
    assert not [one for one in shared.blocks if "accessory" in one]


def test_a_report_quotes_nothing_that_no_summary_could_tell_yet(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    given(office, {"Sales": [10] * 14}, days_ago=3)
    given(office, {"Support": [0]}, days_ago=0, source=Source.BUTTON)
    text = asks(office, "report", "Newest comments")
    assert "Sales" in text
    assert "Support" not in text


def test_a_word_that_is_nearly_one_shows_numbers_and_does_nothing_else(team):
    asks(team, "benchmark", "Read as: */nps report benchmarks acme*")
    asks(team, "reprot 30d", "Read as: */nps report acme 30d*")
    asks(team, "forgte yes", 'I do not know "forgte". Did you mean */nps forget*?')
    text = asks(team, "help")
    assert text.startswith("For example:\n• */nps report*")
    assert "*passives*" in text


LONG = {
    "many": (500, ""),
    "escaped": (30, "&" * 190),
    "code": (60, "``` <!channel> |*_ " * 6),
    "wide": (25, "\u65e5" * 150),
}


@pytest.mark.parametrize(("teams", "name"), LONG.values(), ids=LONG)
def test_a_message_holds_as_much_as_slack_takes(office, teams, name):
    office.survey(segments=("team",))
    given(office, {f"{name} {number}": [10] * 6 for number in range(teams)})
    for words in ("report by team", "passives by team", "report by team as csv", "report where team=none", "responses"):
        office.dana.commands(f"/nps {words}", "nps")
        shown = office.dana.messages("nps")[-1]
        assert "failed with the error" not in shown.text
        assert shown.blocks
        assert "<!channel>" not in shown.text


def test_of_very_many_surveys_some_are_named(office):
    for number in range(60):
        office.survey(name=f"a survey with quite a long name that somebody thought of {number}", paused=True)
    for words in ("report", "report zzz", "pause zzz", "preview", "stop zzz"):
        assert asks(office, words, "a survey with quite a long name").count(", …") == 1


def test_of_many_long_properties_some_are_named(office):
    office.survey(segments=tuple(f"{number} {'&' * 60}" for number in range(30)))
    asks(office, "report by nonsense", "Answers are kept with: 0 &&&")


def test_the_others_are_told_behind_however_many_groups(office):
    office.survey(segments=("team",), privacy=Privacy.CONFIDENTIAL)
    given(office, {"&" * 150 + str(number): [10] * 6 for number in range(30)} | {"Legal": [7, 2]})
    assert asks(office, "report by team", OTHERS).count("\n\u2026\n") == 1
