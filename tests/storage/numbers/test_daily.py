"""Every answer on its day: what was corrected is left out, and what somebody says later takes nothing from the day."""

from datetime import timedelta

from bot.core.numbers.score import Counts
from storage.queries.numbers.tallies import daily
from tests.storage.answer_ledger import TODAY

TOMORROW, LATER = TODAY + timedelta(days=1), TODAY + timedelta(days=40)


def test_every_answer_counts_on_its_day(ledger):
    ben, eva = ledger.person(1), ledger.person(2)
    ledger.answer(ledger.ask(ben), 3)
    ask = ledger.answer(ledger.ask(eva), 9)
    ledger.clock[0] += timedelta(hours=30)
    ledger.answer(ask, 7)  # a correction, on the day after
    ledger.clock[0] += timedelta(days=39)
    ledger.answer(ledger.ask(ben), 10)
    found = daily.given(ledger.db, ledger.survey.id, TODAY, LATER)
    assert [counts for _, counts in found] == [Counts(1, 0, 0), Counts(0, 1, 0), Counts(0, 0, 1)]
    assert [day for day, _ in found][:2] == [TODAY, TOMORROW]
    assert daily.given(ledger.db, ledger.survey.id, TOMORROW, TOMORROW) == found[1:2]
    assert daily.given(ledger.db, ledger.survey.id + 1, TODAY, LATER) == []
