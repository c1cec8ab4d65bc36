"""`/nps report` in any words: how they are read, the controls, and what a score is set against."""

import pytest

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.measure import Kind, Measure
from bot.core.survey.plan import Privacy
from tests.conversations.reports.given import asks, given


def test_words_come_in_any_order_and_the_answer_says_how_it_read_them(team):
    asks(
        team,
        "report where team=sales vs previous 30d acm",
        "Read as: */nps report acme 30d where team=Sales vs previous*",
    )
    asks(team, "report 2026-Q4 acme", "NPS 26*, likely between \u22122 and 51, from 34 answers in")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("report by shoe", 'I do not know the property "shoe".\nAnswers are kept with: country, team.'),
        ("report acme by", 'I did not understand "by".\nAnswers are kept with: country, team.'),
        ("report acme vs", 'I did not understand "vs".\nWrite */nps report*'),
        ("report acme where team=", 'I did not understand "where PROPERTY=".\nWrite */nps report*'),
        ("report acme 90d 30d", 'I did not understand "30d".'),
        ("report where team=Marketing", 'I know no answers with "Marketing".'),
        ("report where team", 'I did not understand "where team".'),
        ("report vs moon", 'I can\'t compare with "moon"'),
        ("report 2026-02-30..2026-03-01", "Write */nps report* and in any order"),
        ("report acme tomorrow", 'I did not understand "tomorrow".'),
        ("report <!channel>", "No survey called <!channel> is open to you."),
    ],
)
def test_the_word_that_was_not_understood_is_named(team, words, answer):
    assert "<!" not in asks(team, words, answer)  # shown as it was typed, and sent escaped


def test_no_properties_no_split(office):
    office.survey()
    asks(office, "report by team", "No properties are kept with the answers.")


def test_the_controls_change_days_and_split_in_place(team):
    asks(team, "report")
    before = len(team.dana.messages("nps"))
    team.dana.chooses("7d", "nps", menu="Other days")
    team.dana.sees("from 34 answers in 7 days", "nps")
    team.dana.chooses("team", "nps", menu="Split by")
    team.dana.sees("Read as: */nps report acme 7d by team*", "nps")
    team.dana.chooses("Not split", "nps", menu="Split by")
    team.dana.sees("Read as: */nps report acme 7d*", "nps")
    assert len(team.dana.messages("nps")) == before


def test_a_split_report_is_shared_as_it_stands(team):
    asks(team, "report by team 30d")
    team.dana.clicks("Share in this channel", "nps")
    team.settle()
    shared = next(message for message in team.dana.messages("nps") if "Shared by" in message.text)
    assert shared.only_for is None
    assert "*Sales*: NPS 60" in shared.text


def test_a_report_of_what_is_gone_by_now_is_not_shared_and_says_so(team):
    asks(team, "report by team")
    team.survey(segments=("country",))
    team.dana.clicks("Share in this channel", "nps")
    team.settle()
    team.dana.sees('I do not know the property "team".', "nps")
    team.ana.joins("nps")
    assert team.ana.messages("nps") == []


@pytest.mark.parametrize(
    "value", ["R&D", "A<B", "a > b", "&amp;", 'The "A" team', "\U0001f642 \u05e9\u05dc\u05d5\u05dd"]
)
def test_a_group_with_signs_in_its_name_can_be_named_and_its_controls_work(office, value):
    office.survey(segments=("team",))
    given(office, {value: [10] * 12})
    given(office, {"Other": [3] * 12})
    asks(office, f'report where team="{value.replace(chr(34), "")}"', "NPS 100*")
    office.dana.chooses("30d", "nps", menu="Other days")
    office.dana.sees("from 12 answers in 30 days", "nps")
    office.dana.clicks("Share in this channel", "nps")
    office.settle()
    assert any("Shared by" in message.text for message in office.dana.messages("nps"))


def test_against_the_window_before_another_survey_and_another_industry(team):
    given(team, {"Sales": [3] * 12}, days_ago=100)
    asks(team, "report vs previous", "NPS \u2212100", "Difference: +126, likely real.")
    asks(team, "report vs healthcare", "Healthcare (27), within what")
    team.survey(name="pulse", segments=())
    given(team, {"Sales": [10] * 12}, survey="pulse")
    asks(team, "report acme vs pulse", "*pulse* over the same days: NPS 100", "Difference: \u221274, likely real.")


def test_an_enps_is_called_one_and_never_set_against_an_nps(team):
    team.survey(name="pulse", segments=("team",), measures=Measure.ENPS, industry=None)
    given(team, {"Sales": [10] * 12}, survey="pulse")
    said = asks(team, "report pulse by team vs acme", "*eNPS 100*", "*Sales*: eNPS 100", "over the same days: NPS 26")
    assert "measure different things" in said
    assert "Difference" not in said
    asks(team, "working pulse", "times 100: eNPS 100.")


def test_as_a_table_to_copy(team):
    text = asks(team, "report by team as csv", "group,n,promoters,passives,detractors,nps,low,high")
    assert "Sales,20,14,4,2,60.0," in text


def test_a_table_tells_no_more_than_the_report(office):
    office.survey(privacy=Privacy.CONFIDENTIAL)
    given(office, {"Legal": [7, 2]})
    asks(office, "report as csv", "all,0,0,0,0,,,")


def test_every_answer_on_request_and_which_of_both_is_named(team):
    given(team, {"Sales": [3] * 12}, days_ago=20)
    asks(team, "report 90d", "from 34 answers", "Counted: answers to the survey, the latest per person")
    asks(
        team,
        "report 90d every answer",
        "from 46 answers",
        "Counted: every answer to the survey",
    )


def test_every_answer_is_compared_with_every_answer(team):
    """Of twelve people who gave 3 and then 10 in the window before, each answer counts; so do a rival's."""
    given(team, {"Sales": [3] * 12}, days_ago=110)
    given(team, {"Sales": [10] * 12}, days_ago=100)
    asks(team, "report vs previous", "NPS 100, likely between 52 and 100 \u00b7 answers: 12")
    asks(team, "report every answer vs previous", "NPS 0, likely between", "\u00b7 answers: 24")
    team.survey(name="pulse", segments=())
    given(team, {"Sales": [3] * 12}, survey="pulse", days_ago=20)
    given(team, {"Sales": [10] * 12}, survey="pulse")
    asks(team, "report acme every answer vs pulse", "*pulse* over the same days: NPS 0", "answers: 24")


def test_whoever_names_no_survey_means_that_of_the_channel_in_which_they_ask(office):
    """That of its summaries or of its cases, as far as they may do it; elsewhere they are asked which."""
    add = office.simulator.add_channel
    makers, helpdesk, cases = (add(name, members=[office.dana]) for name in ("makers", "helpdesk", "cases"))
    office.survey()
    office.survey(name="pulse", summary_channel=makers.id, cases=("detractor",), cases_channel=cases.id)
    office.survey(
        name="support", kind=Kind.CSAT, every=None, audience=Audience(), industry=None, summary_channel=helpdesk.id
    )
    for channel, words, read in (
        ("makers", "report 30d", "/nps report pulse 30d"),
        ("cases", "loop", "/nps report loop pulse"),
        ("nps", "report", "/nps report acme"),
        ("helpdesk", "report", "/nps report support"),
        ("makers", "report acme", "/nps report acme"),
    ):
        office.dana.commands(f"/nps {words}", channel)
        office.dana.sees(f"Read as: *{read}*", channel)
    office.dana.commands("/nps report")
    office.dana.sees("There are several surveys; name one of: acme, pulse, support.")
    eva = office.simulator.add_person("Eva")
    for one in ("cases", "nps", "helpdesk"):
        eva.joins(one)
    eva.commands("/nps report", "cases")  # whose report is not for whoever looks after its cases alone
    eva.sees("There are several surveys; name one of: acme, pulse, support.", "cases")
