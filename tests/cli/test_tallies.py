"""nps-bot tallies: the check, and counting anew."""

import pytest
from sqlalchemy import update

from storage.engine import open_engine
from storage.schema import tallies


@pytest.fixture
def imported(nps_bot):
    rows = ["person,score,answered_at", "a,9,2026-10-01", "b,2,2026-10-02", "a,7,2026-10-20"]
    nps_bot("import", nps_bot.file("old.csv", *rows))
    return nps_bot


def by_hand(shell, **values):
    engine = open_engine(shell.env["DATABASE_URL"])
    with engine.begin() as db:
        db.execute(update(tallies).values(**values))
    engine.dispose()


def test_each_survey_is_compared_with_its_answers(imported):
    result = imported("tallies")
    assert (result.exit_code, result.stdout) == (0, "default: the tallies equal the answers.\n")


def test_where_there_is_no_survey_that_is_said(nps_bot):
    for command in (("tallies",), ("themes", "redo")):
        assert "There is no survey yet" in nps_bot(*command).stderr


def test_a_difference_is_told_with_its_cure_and_exit_code_1(imported):
    by_hand(imported, passives=40)
    result = imported("tallies")
    assert (result.exit_code, result.stdout) == (1, "default: 6 tallies differ from the answers.\n")
    assert result.stderr == "Count them anew with: nps-bot tallies --rebuild\n"


def test_counting_anew_cures_it_and_proves_it(imported):
    by_hand(imported, passives=40)
    result = imported("tallies", "--rebuild")
    assert (result.exit_code, result.stdout) == (0, "default: the tallies equal the answers.\n")
    assert imported("tallies").exit_code == 0
