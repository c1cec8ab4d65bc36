"""The counting policy, against the plainest model there is: each person's last answer up to the window's end."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.core.clock.timing import local_day
from bot.core.clock.window import Window
from bot.core.conversation.answer import NewAnswer, Source
from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import tally
from bot.core.reports.policy import Policy
from bot.core.reports.replies import Accounted
from storage.queries.exchange import importing, repeats
from storage.queries.numbers import replies
from storage.queries.survey import people, surveys
from storage.schema import responses
from tests.storage import plain_scan
from tests.storage.answer_ledger import BERLIN, START, TODAY, open_ledger
from tests.storage.lines import lines_of
from tests.storage.one_row_each import AT_NOON, NOON

# One person's history: (kind, hours since the answer before, score, corrections of it: (hours, score)).
hours = st.one_of(st.integers(0, 30), st.integers(0, 24 * 60))
scores = st.integers(0, 10)
kinds = st.sampled_from([AskKind.SURVEY, AskKind.SURVEY, AskKind.REASK])
histories = st.lists(st.tuples(kinds, hours, scores, st.lists(st.tuples(hours, scores), max_size=2)), max_size=5)
windows = st.builds(
    lambda start, length, whole: Window(
        None if whole else TODAY + timedelta(days=start), TODAY + timedelta(days=start + length)
    ),
    st.integers(-3, 130),
    st.integers(0, 90),
    st.booleans(),
)


def write(ledger, number, history):
    """Record a person's history, and give their counted answers in order as (day, score)."""
    person, counted = ledger.person(number), []
    ledger.clock[0] = START
    for kind, gap, score, corrections in history:
        ledger.clock[0] += timedelta(hours=gap)
        ask = ledger.ask(person, kind)
        for wait, value in [(0, score), *corrections]:
            ledger.clock[0] += timedelta(hours=wait)
            ask = ledger.answer(ask, value)
            if kind is not AskKind.REASK:
                counted.append((ledger.clock[0].astimezone(BERLIN).date(), value))
    return counted


def brute_force(everybody, window):
    last = [[(day, score) for day, score in one if day <= window.end][-1:] for one in everybody]
    return tally(score for one in last for day, score in one if window.start is None or day >= window.start)


def check_the_policy(engine, histories, windows):
    with open_ledger(engine) as ledger:
        everybody = [write(ledger, number, history) for number, history in enumerate(histories)]
        for window in windows:
            assert ledger.counts(window) == brute_force(everybody, window)


many = given(st.lists(histories, max_size=4), st.lists(windows, min_size=4, max_size=8))
quietly = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@settings(max_examples=20, **quietly)
@many
def test_the_latest_answer_per_person_counts_on_sqlite(sqlite_workspace, histories, windows):
    check_the_policy(sqlite_workspace, histories, windows)


@settings(max_examples=8, **quietly)
@many
def test_the_latest_answer_per_person_counts_on_postgres(postgres_workspace, histories, windows):
    check_the_policy(postgres_workspace, histories, windows)


def test_a_window_is_of_the_surveys_own_days(ledger):
    ledger.clock[0] = datetime(2026, 3, 9, 23, 30, tzinfo=UTC)  # half past midnight on the 10th in Berlin
    ledger.answer(ledger.ask(ledger.person(1)), 9)
    days = [date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 11)]
    assert [ledger.counts(Window(day, day)).n for day in days] == [0, 1, 0]


def test_a_window_in_the_past_counts_what_was_the_latest_then(ledger):
    person = ledger.person(1)
    for day, score in ((1, 2), (40, 9)):
        ledger.clock[0] = START + timedelta(days=day)
        ledger.answer(ledger.ask(person), score)
    before = Window(TODAY, TODAY + timedelta(days=39))
    whole = Window(TODAY, TODAY + timedelta(days=40))
    assert (ledger.counts(before), ledger.counts(whole)) == (tally([2]), tally([9]))


def test_an_answer_counts_in_the_days_before_it_was_changed(ledger):
    """However the answers are counted, and in the account of them: yesterday's report stays what it was."""
    ledger.clock[0] = START + timedelta(hours=20)
    first = ledger.answer(ledger.ask(ledger.person(1)), 3)
    ledger.clock[0] += timedelta(hours=10)
    ledger.answer(first, 9)
    yesterday, both = Window(None, TODAY), Window(None, TODAY + timedelta(days=1))
    for window, score, changed in ((yesterday, 3, 0), (both, 9, 1)):
        assert ledger.counts(window) == tally([score])
        assert plain_scan.every_answer_in(ledger.db, ledger.survey.id, window) == tally([score])
        for policy in Policy:
            told = Accounted(counted=1, corrected=changed, superseded=0, reasks=0)
            assert replies.account_for(ledger.db, ledger.survey.id, window, policy) == told


def test_a_reask_never_counts_nor_replaces_what_counts(ledger):
    first = ledger.answer(ledger.ask(ledger.person(1)), 7)
    ledger.clock[0] += timedelta(days=60)
    ledger.answer(ledger.ask(first.person, AskKind.REASK, first), 10)
    assert ledger.counts(Window(None, date(2027, 1, 1))) == tally([7])


def test_another_survey_of_the_same_person_changes_nothing(ledger):
    ledger.answer(ledger.ask(ledger.person(1)), 3)
    plan = replace(ledger.survey.plan, name="other")
    surveys.add_survey(ledger.db, "T1", plan, NOON, first_slot=TODAY, **AT_NOON)
    other = replace(ledger, survey=surveys.survey_by_name(ledger.db, "T1", "other"))
    other.answer(other.ask(other.person(1)), 10)
    everything = Window(None, date(2027, 1, 1))
    assert (ledger.counts(everything), other.counts(everything)) == (tally([3]), tally([10]))


# Imports: (person, minute, score), each minute once a person, in files of any size and in any order.
imports = st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 60 * 24 * 40)), scores, max_size=14)


def brought(ledger, person_id, at, score):
    return NewAnswer(
        id=ledger.ctx.new_id(),
        team_id="T1",
        survey_id=ledger.survey.id,
        person_id=person_id,
        ask_id=None,
        kind=AskKind.IMPORT,
        score=score,
        answered_at=at,
        answered_day=local_day(at, BERLIN),
        summary_slot=local_day(at, BERLIN),
        source=Source.IMPORT,
        language="en",
        wording_version=1,
    )


def bring_in(ledger, new):
    with importing.room_beside(ledger.db):
        importing.stage(ledger.db, lines_of(new))
        assert repeats.leave_repeated(ledger.db, ledger.survey.id, told=1) == repeats.Repeats(0, 0, (), 0)
        assert importing.keep_staged(ledger.db, importing.common_of(new[0])) == len(new)


def chain(db):
    c = responses.c
    return {
        row.id: (row.superseded_by, row.superseded_at, row.superseded_day)
        for row in db.execute(select(c.id, c.superseded_by, c.superseded_at, c.superseded_day))
    }


def expected_chain(rows):
    found = {}
    for person in {row.person_id for row in rows}:
        mine = sorted((row for row in rows if row.person_id == person), key=lambda row: row.answered_at)
        follow = [(row.id, row.answered_at, row.answered_day) for row in mine[1:]]
        found |= {row.id: next_ for row, next_ in zip(mine, [*follow, (None, None, None)], strict=True)}
    return found


def check_any_order(engine, imported, data, windows):
    with open_ledger(engine) as ledger:
        ids = [ledger.person(n).id for n in range(4)]
        rows = [brought(ledger, ids[who], START + timedelta(minutes=at), s) for (who, at), s in imported.items()]
        shuffled = data.draw(st.permutations(rows))
        cuts = sorted(data.draw(st.lists(st.integers(0, len(rows)), max_size=3)))
        for begin, end in pairwise([0, *cuts, len(rows)]):
            if begin < end:
                bring_in(ledger, shuffled[begin:end])
        assert chain(ledger.db) == expected_chain(rows)
        in_time = sorted(rows, key=lambda row: row.answered_at)
        everybody = [[(r.answered_day, r.score) for r in in_time if r.person_id == id_] for id_ in ids]
        for window in windows:
            assert ledger.counts(window) == brute_force(everybody, window)


any_order = given(imports, st.data(), st.lists(windows, min_size=2, max_size=4))


@settings(max_examples=20, **quietly)
@any_order
def test_imports_in_any_order_end_in_the_same_chain_on_sqlite(sqlite_workspace, imported, data, windows):
    check_any_order(sqlite_workspace, imported, data, windows)


@settings(max_examples=8, **quietly)
@any_order
def test_imports_in_any_order_end_in_the_same_chain_on_postgres(postgres_workspace, imported, data, windows):
    check_any_order(postgres_workspace, imported, data, windows)


def test_a_company_of_seventy_thousand_fits_into_every_statement(ledger):
    """Both databases limit how many values one statement may carry."""
    known = ledger.person(69_999)
    try:
        found = people.ids_in_slack(ledger.db, "T1", [f"U{n}" for n in range(70_000)])
    except OperationalError as error:
        pytest.fail(str(error.orig))  # the statement itself is two million characters long
    assert found == {"U69999": known.id}
