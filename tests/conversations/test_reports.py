"""`/nps report` in any words, its controls and its sides: what a team sees, and what it never sees."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conversation.answer import NewComment, Source, Wording, new_answer
from bot.core.conversation.ask import AskKind
from bot.core.exchange.report_object import as_json
from bot.core.privacy.promise import is_guarded
from bot.core.survey.measure import Measure
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.numbers import requesting
from bot.services.survey.finding import find_survey
from bot.services.survey.releasing import lay_out_tables, release_staged
from storage.queries.conversation import answers
from storage.queries.exchange import importing
from storage.queries.survey import people
from tests.storage.lines import line_of

TEAMS = {"Sales": [10] * 14 + [8] * 4 + [3] * 2, "Support": [9] * 3 + [8] * 4 + [6] * 5, "Legal": [7, 2]}
GERMAN = {"Sales": 9, "Support": 2, "Legal": 0}  # of each team; the rest are in France


def given(office, teams=TEAMS, *, days_ago=1, survey="acme", comments=True, source=Source.IMPORT, newest=0):
    """Answers of people of whom team and country are known."""
    ctx = office.stage.bot.context
    found = find_survey(ctx, OPERATOR, Deed.READ, survey)
    rows = [
        (f"{team}{place}", team, "DE" if place < GERMAN.get(team, 0) else "FR", score)
        for team, scores in teams.items()
        for place, score in enumerate(scores)
    ][-newest:]

    def work(db):
        ids = people.imported_people(db, ctx.team_id, {row[0] for row in rows}, ctx.now())
        new = []
        for key, team, country, score in rows:
            answer = new_answer(
                found,
                answer_id=ctx.new_id(),
                person_id=ids[key],
                ask_id=None,
                kind=AskKind.IMPORT,
                score=score,
                given_at=ctx.now() - timedelta(days=days_ago),
                source=source,
                wording=Wording("en", 1),
            )
            segments = {"team": team, "country": country}
            new.append(
                type(answer)(**{name: getattr(answer, name) for name in answer.__slots__} | {"segments": segments})
            )
        said = [
            NewComment(
                id=ctx.new_id(),
                team_id=ctx.team_id,
                response_id=answer.id,
                question="why",
                text=f"{row[0]} says hello",
                summary_slot=answer.answered_day,
            )
            if comments
            else None
            for answer, row in zip(new, rows, strict=True)
        ]
        guarded = is_guarded(found.plan.privacy) and source is Source.IMPORT
        with importing.room_beside(db):
            importing.stage(db, [line_of(number, answer) for number, answer in enumerate(new)])
            stage = release_staged(db, found) if guarded else new[0].stage
            importing.keep_staged(db, importing.common_of(replace(new[0], stage=stage)))
        answers.add_comments(db, [comment for comment in said if comment])
        if guarded:
            lay_out_tables(db, found, imported=True)

    ctx.write(work)


@pytest.fixture
def team(office):
    office.survey(segments=("team", "country"))
    given(office)
    return office


def asks(office, words, *lines):
    office.dana.commands(f"/nps {words}", "nps")
    for line in lines:
        office.dana.sees(line, "nps")
    return office.dana.messages("nps")[-1].text


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


def test_words_come_in_any_order_and_the_answer_says_how_it_read_them(team):
    asks(
        team,
        "report where team=sales vs previous 30d acm",
        "Read as: */nps report acme 30d where team=Sales vs previous*",
    )
    asks(team, "report 2026-Q4 acme", "NPS 26*, likely between \u22122 and 51, from 34 answers in")


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


OTHERS = "*everybody else, in groups too small to show*"


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


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("report by shoe", 'I do not know the property "shoe".\nAnswers are kept with: country, team.'),
        ("report acme by", 'I do not know the property "".\nAnswers are kept with: country, team.'),
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


# The sides


SCORE_OR_BAND = re.compile(r"NPS (\d|\u2212)|likely between|Promoters|Detractors|Difference|within what|chance expl")


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


# More than a message holds

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


# The whole report


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
