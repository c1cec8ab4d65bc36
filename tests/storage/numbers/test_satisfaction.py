"""Answers from 1 to 5: each counts, by the bands of its own scale, in whatever way it is counted."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from bot.core.clock.window import Window
from bot.core.numbers.score import Counts
from bot.core.survey.measure import Kind
from storage.queries.numbers.tallies import every, tallies, tally_changes, tally_totals
from storage.queries.privacy import forgetting
from storage.schema import responses
from tests.storage import plain_scan
from tests.storage.answer_ledger import TODAY, open_ledger

ALL = Window(None, TODAY + timedelta(days=100))


@pytest.fixture
def support(workspace):
    with open_ledger(workspace, kind=Kind.CSAT, every=None) as ledger:
        yield ledger


def test_every_answer_of_a_person_counts_however_it_is_counted(support):
    ana = support.person(1)
    for score in (5, 2, 4):
        support.answer(support.ask(ana), score)
        support.clock[0] += timedelta(days=7)
    corrected = support.answer(support.ask(support.person(2)), 3)
    support.clock[0] += timedelta(hours=2)
    support.answer(corrected, 5)
    found, survey_id = Counts(detractors=1, passives=0, promoters=3), support.survey.id
    assert plain_scan.counts_in(support.db, survey_id, ALL) == found
    assert tallies.counts_in(support.db, survey_id, ALL) == found
    assert every.every_answer_in(support.db, survey_id, [ALL]) == [found]
    tally_changes.fold(support.db, "T1", 99)
    assert tally_totals.differences(support.db, "T1") == {}
    forgetting.forget_answers(support.db, ana)
    tally_changes.fold(support.db, "T1", 99)
    assert (tallies.counts_in(support.db, survey_id, ALL), tally_totals.differences(support.db, "T1")) == (found, {})


def test_no_number_off_its_scale_is_stored(support):
    support.answer(support.ask(support.person(1)), 5)
    row = dict(support.db.execute(select(responses)).mappings().one())
    assert row["scale"] == "1-5"
    for wrong in ({"score": 7}, {"score": 0}, {"scale": "0-5"}):
        with pytest.raises(IntegrityError), support.db.begin_nested():
            support.db.execute(insert(responses).values(**{**row, "id": "other", **wrong}))
