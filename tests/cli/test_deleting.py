"""survey delete: everything of one survey goes, and nothing of another."""

import pytest
from sqlalchemy import func, select

from storage.engine import open_engine
from storage.schema import metadata, surveys

ANSWERS = ("person,score,comment,answered_at", "ana@example.com,9,Good,2026-01-05", "ben@example.com,3,Bad,2026-01-06")
SURVEY = (
    'product = "Acme"',
    'asker = "The Acme team"',
    'owner = "U0000000D"',
    'people = ["U0000000A"]',
    'summary_channel = "C0000000N"',
)


def rows_of(nps_bot, name):
    """Count the rows of one survey, by table."""
    with open_engine(nps_bot.env["DATABASE_URL"]).connect() as db:
        survey_id = db.scalar(select(surveys.c.id).where(surveys.c.name == name))
        own = [table for table in metadata.sorted_tables if "survey_id" in table.c]
        counted = {
            table.name: db.scalar(select(func.count()).select_from(table).where(table.c.survey_id == survey_id))
            for table in own
        }
        return {table: number for table, number in counted.items() if number}


@pytest.fixture
def two_surveys(nps_bot):
    for name in ("acme", "other"):
        nps_bot("survey", "apply", nps_bot.file(f"{name}.toml", f'name = "{name}"', *SURVEY))
        nps_bot("import", nps_bot.file("old.csv", *ANSWERS), "--survey", name)
    return nps_bot


def test_a_survey_goes_with_all_that_is_its_own_and_nothing_else(two_surveys):
    others = rows_of(two_surveys, "other")
    assert others
    done = two_surveys("survey", "delete", "acme", "--yes")
    assert (done.exit_code, done.stdout) == (0, "Survey 'acme' deleted.\n")
    assert "'acme': answers 2, comments 2, questions 0." in done.stderr
    assert rows_of(two_surveys, "acme") == {}
    assert rows_of(two_surveys, "other") == others
    assert "Known: other." in two_surveys("report", "acme").stderr


def test_it_is_asked_first_and_no_is_a_no(two_surveys):
    before = rows_of(two_surveys, "acme")
    done = two_surveys("survey", "delete", "acme")  # nobody answers
    assert done.exit_code == 1
    assert rows_of(two_surveys, "acme") == before
