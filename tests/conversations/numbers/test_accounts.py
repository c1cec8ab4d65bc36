"""Several people of one company answer: what a report, a summary and `/nps accounts` say of it, and what they keep."""

import csv
import io

import pytest

from bot.core.clock.wave import Every, Unit
from bot.core.exchange.report_object import as_json
from bot.core.numbers.chance.uncertainty import score_interval
from bot.core.numbers.score import Counts
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from bot.services.numbers import requesting
from bot.services.survey.people import keep_properties
from tests.conftest import TUESDAY
from tests.office import Office

# Of each company the scores that its people give, none where somebody stays silent; two of them of no company.
COMPANIES = {
    "Initech": [9, 10, 9, 10, 9],
    "Hooli": [3, 2, 6, None],
    "Globex": [10],
    "Umbrella": [None, None],
    "": [8, 7],
}
REVENUE = {"Initech": "600", "Hooli": "140", "Globex": "about 10", "Umbrella": "260"}


def customers(office, companies=COMPANIES, **changes):
    """People of several companies are asked, and answer as they do."""
    found = [
        (office.simulator.add_person(f"{name or 'Somebody'} {place}", tz="Europe/Berlin"), name, score)
        for name, scores in companies.items()
        for place, score in enumerate(scores)
    ]
    known = {one.id: {"company": name, "revenue": REVENUE.get(name, "")} for one, name, _ in found if name}
    keep_properties(office.stage.bot.context, known)
    office.survey(people=tuple(one.id for one, _, _ in found), **{"account": "company", **changes})
    for one, _, score in found:
        if score is not None:
            one.clicks(str(score))
    office.settle()


def asks(office, words, *lines):
    office.dana.commands(f"/nps {words}", "nps")
    for line in lines:
        office.dana.sees(line, "nps")
    return office.dana.messages("nps")[-1].text


def report_of(office, words=""):
    ctx = office.stage.bot.context
    asked = requesting.read_typed(ctx, OPERATOR, words)
    return as_json(requesting.answer(ctx, asked), requesting.watched(ctx, asked))


def test_a_report_says_of_how_many_accounts_its_answers_are(office):
    customers(office)
    asks(
        office,
        "report",
        "11 answers of 3 accounts: people of one account tend to agree, so these tell as much as one answer from",
        "2 of them are of people whose account is not known.",
        "Accounts: 3 of 4 answered (74 % of revenue) · silent 1 · with a single voice 1",
        "Each account counted once: NPS 33",
    )


def test_the_range_is_that_of_the_accounts(office):
    customers(office)
    found = report_of(office)
    assert found["accounts"]["answers_worth"] == pytest.approx(11 / found["accounts"]["design_effect"])
    plain = score_interval(Counts(3, 2, 6)).points()
    assert found["interval"][0] < plain[0] < plain[1] < found["interval"][1]
    assert (found["accounts"]["silent"], found["accounts"]["single_voice"]) == (1, 1)


def test_a_survey_without_accounts_says_nothing_of_them(office):
    customers(office, account=None)
    assert "ccount" not in asks(office, "report", "from 11 answers")
    asks(office, "accounts", "This survey knows no accounts.")


def test_a_summary_says_it_too(office):
    customers(office)
    office.skip(days=1)
    office.dana.sees("Accounts: 3 of 4 answered (74 % of revenue)", "nps")


def test_accounts_line_by_line(office):
    customers(office)
    text = asks(
        office,
        "accounts",
        "*Initech* · NPS 100 · asked 5, answered 5 · last heard 24 Nov",
        "*Hooli* · NPS −100 · asked 4, answered 3",
        "*Umbrella* · asked 2, answered 0",
        "*Globex* · NPS 100 · asked 1, answered 1",
    )
    assert "Umbrella* · NPS" not in text
    rows = list(csv.DictReader(io.StringIO(asks(office, "accounts as csv").split("```")[1])))
    assert [(row["account"], row["asked"], row["answered"], row["nps"]) for row in rows] == [
        ("Initech", "5", "5", "100.0"),
        ("Hooli", "4", "3", "-100.0"),
        ("Umbrella", "2", "0", ""),
        ("Globex", "1", "1", "100.0"),
        ("", "", "2", "0.0"),
    ]


def test_an_account_whose_only_answer_was_taken_back_was_not_heard(office):
    customers(office)
    globex = next(one for one in office.simulator.people if one.name.startswith("Globex"))
    globex.says("delete my answer")
    globex.sees("Shall I take your answer back for good?")
    globex.clicks("Take my answer back")
    globex.sees("your answer is taken back")
    office.stage.tick()
    asks(office, "accounts", "*Globex* · asked 1, answered 0\n")


GUARDED = {"privacy": Privacy.CONFIDENTIAL}


def test_where_privacy_was_promised_the_range_tells_nothing_of_who_answered(office):
    customers(office, **GUARDED)
    office.skip(days=1)
    text = asks(office, "report", "Accounts asked: 4. People of one account tend to agree; how much is assumed")
    assert "silent" not in text
    assert "Each account counted once" not in text


def test_where_privacy_was_promised_accounts_show_whom_was_asked_alone(office):
    customers(office, **GUARDED)
    office.skip(days=1)
    text = asks(office, "accounts", "*Initech* · asked 5", "it is not told which accounts answered")
    assert "NPS" not in text
    assert "answered 5" not in text


def test_where_privacy_was_promised_an_account_does_not_tell_that_its_only_person_opted_out(office):
    customers(office, {"Initech": [9, 10, 9, 10, 9, 8], "Solo": [None]}, every=Every(90, Unit.DAY), **GUARDED)
    next(one for one in office.simulator.people if one.name.startswith("Solo")).says("stop")
    office.skip(days=1)
    asks(office, "accounts 1d", "Nobody of an account was asked in")
    office.rest(days=84)
    office.skip(days=7)
    asks(office, "accounts 20d", "*Initech* · asked 6", "*Solo* · asked 1")
    assert report_of(office, "20d")["accounts"]["asked"] == 2


def test_where_privacy_was_promised_accounts_show_from_five_people_on(office):
    customers(office, segments=("company",), every=None, **GUARDED)
    office.skip(days=2)
    office.rest(days=38)
    text = asks(office, "accounts 90d", "*Initech* · NPS 100 · asked 5, answered 5", "*Hooli* · asked 4")
    assert "Hooli* · NPS" not in text
    assert "last heard" not in text


WORLDS = ({"Initech": [10, 10, 10, 10], "Hooli": [0]}, {"Initech": [10, 10, 10, 0], "Hooli": [10]})


@pytest.mark.parametrize("segments", [(), ("company",)])
def test_nothing_that_is_shown_of_a_guarded_survey_tells_in_which_company_the_only_zero_is(new_file, segments):
    """Two worlds with the same answers, in other companies: no report, no summary, no table tells them apart."""
    seen = []
    for companies in WORLDS:
        with Stage(new_file(), SettableClock(TUESDAY), over_http=True, ack_timeout_s=30.0) as stage:
            office = Office.on(stage)
            customers(office, companies, segments=segments, **GUARDED)
            office.skip(days=1)
            shown = [asks(office, words) for words in ("report", "accounts", "report by company", "working", "trend")]
            seen.append((shown, report_of(office)))
    assert "5 answers" in seen[0][0][0]
    assert seen[0] == seen[1]


def test_in_a_named_survey_the_same_worlds_are_told_apart(new_file):
    seen = []
    for companies in WORLDS:
        with Stage(new_file(), SettableClock(TUESDAY), over_http=True, ack_timeout_s=30.0) as stage:
            office = Office.on(stage)
            customers(office, companies)
            seen.append(report_of(office)["accounts"]["design_effect"])
    assert seen[0] > seen[1]


def test_each_shared_channel_is_an_account(office):
    found = {
        name: [office.simulator.add_person(f"{name} {place}", tz="Europe/Berlin") for place in range(3)]
        for name in ("one", "two")
    }
    rooms = {name: office.simulator.add_channel(name, members=those) for name, those in found.items()}
    audience = Audience(channels=tuple(room.id for room in rooms.values()))
    office.survey(audience=audience, account="channel")
    for those in found.values():
        for one in those:
            one.clicks("9")
    office.settle()
    asks(office, "report", "6 answers of 2 accounts")
    asks(office, "accounts", f"*#{rooms['one'].name}* · NPS 100 · asked 3, answered 3")
