from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.exchange.account_table import as_csv, as_json
from bot.core.numbers.accounts import Accounts
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.reports.heard import (
    AccountTable,
    AskedOf,
    account_lines,
    account_sizes,
    accounts_asked,
    accounts_heard,
    revenues,
)

some_asked = st.lists(
    st.builds(
        AskedOf,
        st.none() | st.sampled_from(["Hooli", "Initech", "Globex"]),
        st.none() | st.sampled_from(["10", "1e3", "-5", "nan", "inf", "1e308", "", "about 7", "7"]),
        people=st.integers(1, 9),
        lately=st.integers(0, 9),
    )
)
some_answers = st.builds(
    Accounts,
    st.dictionaries(
        st.sampled_from(["Hooli", "Initech", "Umbrella"]),
        st.builds(Counts, st.integers(0, 4), st.integers(0, 4), st.integers(0, 4)),
    ),
)


@given(some_answers, some_asked)
def test_answered_and_silent_accounts_are_all_that_were_asked(found, asked):
    heard = accounts_heard(found, asked, 1.0)
    assert heard.asked == heard.answered + heard.silent
    assert heard.silent >= 0
    assert heard.single <= heard.answered
    assert heard.mean is None or -1 <= heard.mean <= 1
    assert heard.revenue is None or 0 <= heard.revenue <= 1


@given(some_asked)
def test_everybody_who_was_asked_is_in_one_account(asked):
    assert sum(account_sizes(asked)) == sum(one.people for one in asked)


@pytest.mark.parametrize(
    ("said", "worth"),
    [(["10", "30", "20"], 30.0), (["about 10", None, ""], 0.0), (["inf", "nan", "1e308", "5"], 5.0), (["-7"], 0.0)],
)
def test_an_account_is_worth_the_largest_number_that_is_said_of_it(said, worth):
    assert revenues([AskedOf("Hooli", one, 1, 1) for one in said]) == {"Hooli": worth}


def test_revenue_is_a_share_of_those_who_were_asked():
    asked = [AskedOf("Hooli", "30", 2, 2), AskedOf("Initech", "10", 1, 1), AskedOf("Gone", "60", 1, 0)]
    heard = accounts_heard(Accounts({"Hooli": Counts(0, 0, 2)}), asked, 2.0)
    assert (heard.asked, heard.answered, heard.revenue, heard.worth) == (2, 1, 0.75, 1.0)


def test_whoever_answers_a_question_from_before_the_window_is_heard():
    heard = accounts_heard(Accounts({"Hooli": Counts(1, 0, 0)}), [AskedOf("Hooli", None, 1, 0)], 1.0)
    assert (heard.asked, heard.answered, heard.single, heard.silent) == (1, 1, 1, 0)


def test_of_a_promise_it_is_told_alone_who_was_asked():
    heard = accounts_asked(20, [AskedOf("Hooli", "10", 3, 2), AskedOf(None, None, 4, 4)], 2.0)
    assert (heard.asked, heard.worth) == (1, 10.0)
    assert {heard.answered, heard.silent, heard.single, heard.strangers, heard.revenue, heard.mean} == {None}


LINES = account_lines(
    {"=Hooli": 5, "Initech": 2},
    {"=Hooli": Counts(1, 0, 2)},
    {"=Hooli": Counts(1, 0, 1)},
    {"=Hooli": date(2026, 11, 24)},
    silent=NO_ANSWERS,
)


def test_a_table_for_a_file_is_safe_in_a_spreadsheet_and_says_what_moved():
    assert as_csv(AccountTable(lines=LINES, others=Counts(0, 1, 0))).splitlines() == [
        "account,asked,answered,promoters,passives,detractors,nps,moved,last_heard",
        "'=Hooli,5,3,2,0,1,33.33,33.33,2026-11-24",
        "Initech,2,0,0,0,0,,,",
        ",,1,0,1,0,0.0,,",
    ]


def test_for_a_machine_nothing_is_rounded():
    first, second = as_json(AccountTable(lines=LINES))["accounts"]
    assert (first["account"], first["nps"], first["moved"]) == (
        "=Hooli",
        pytest.approx(100 / 3),
        pytest.approx(100 / 3),
    )
    assert (second["answered"], second["nps"]) == (0, None)


def test_where_answers_are_not_told_their_columns_are_empty():
    lines = account_lines({"Hooli": 5}, {}, None, {}, silent=None)
    assert as_csv(AccountTable(lines=lines, told=False)).splitlines()[1] == "Hooli,5,,,,,,,"


@pytest.mark.parametrize(("written", "number"), [("1,000", 1000), ("1,234,567.5", 1234567.5), ("12 500", 12500)])
def test_a_revenue_is_read_as_files_write_it(written, number):
    assert revenues([AskedOf("a", written, people=1, lately=1)]) == {"a": number}
