"""What reports on PostgreSQL are read from: indexes alone, which answers about very much do not fit into."""

import random
import string
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event, inspect, text

from bot.core.clock.window import Window
from bot.core.numbers.score import Counts
from bot.core.privacy.tables import THEME
from bot.core.reports.themes.over_time import Mention, Period
from storage.queries.numbers import at_risk
from storage.queries.numbers.standing import asked_in
from storage.queries.numbers.tallies import steps
from storage.queries.numbers.themes import themed
from storage.queries.numbers.themes.mentioned import mentions_in
from tests.storage.answer_ledger import TODAY, open_ledger
from tests.storage.numbers.test_tallies import with_segments
from tests.storage.numbers.test_themed import Talk

WINDOW = Window(TODAY, TODAY + timedelta(days=120))
PERIODS = [Period(TODAY, WINDOW.end, WINDOW.end)]


def drawn(length, number):
    chance = random.Random(7)  # noqa: S311 (of letters that nothing makes shorter)
    return [*("".join(chance.choices(string.ascii_lowercase, k=length)) for _ in range(number))]


@pytest.mark.parametrize("segments", [{"department": "Sales"}, {name: name * 4 for name in drawn(50, 20)}])
def test_answers_about_more_than_an_index_takes_are_kept_and_counted(ledger, segments):
    told, themes = Talk(with_segments(ledger)), sorted(drawn(60, 100))
    for who, (kept, said) in enumerate([(segments, themes), ({"department": "Sales"}, ["price"])]):
        told.answer(who, 9, kept)
        told.say(who, said)
    db, survey_id, one = ledger.db, ledger.survey.id, Counts(0, 0, 1)
    both = {tuple(themes): one, ("price",): one}
    assert themed.sets_in(db, survey_id, WINDOW) == both
    assert themed.sets_in(db, survey_id, WINDOW, (THEME, themes[7])) == {tuple(themes): one}
    by_value = themed.sets_by(db, survey_id, WINDOW, "department")
    assert {themes: one for sets in by_value.values() for themes in sets} == both
    assert {one.themes for one in mentions_in(db, survey_id, PERIODS)} == both.keys()


def test_what_is_said_between_two_periods_is_in_none(ledger):
    told = Talk(ledger)
    for day, who in ((0, 0), (7, 1), (3, 2)):
        told.go_on(24 * day, ("answer", who, 9, {}))
        told.go_on(0, ("say", who, ("price",)))
    first, second = (Period(*(TODAY + timedelta(days=n) for n in days)) for days in ((0, 6, 6), (9, 15, 15)))
    found = mentions_in(ledger.db, ledger.survey.id, [first, second])
    assert sorted(found) == [Mention(one.last, ("price",)) for one in (first, second)]


@contextmanager
def explained(engine):
    """Give a survey on PostgreSQL, and the plans of what is asked of it from then on."""
    plans = []

    def explain(db, _cursor, sql, parameters, *_):
        if sql.startswith(("SELECT", "WITH")) and "pg_catalog" not in sql:
            plans.append("\n".join(db.exec_driver_sql(f"EXPLAIN {sql}", parameters).scalars()))

    with open_ledger(engine) as ledger:
        told = Talk(with_segments(ledger))
        told.answer(0, 9, {"department": "Sales"})
        told.say(0, ["price"])
        for way in ("seqscan", "bitmapscan", "sort"):  # which are quicker where there is next to nothing
            ledger.db.execute(text(f"SET LOCAL enable_{way} = off"))
        event.listen(ledger.db, "before_cursor_execute", explain)
        yield ledger, plans


@contextmanager
def only(db, table, index):
    """Leave a table this index and no other: of one row, any of them serves, and which is taken is chance."""
    kept = db.begin_nested()
    for other in inspect(db).get_indexes(table):
        if other["name"] != index:
            db.exec_driver_sql(f"DROP INDEX {other['name']}")
    if index != f"pk_{table}":
        db.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT pk_{table} CASCADE")
    yield
    kept.rollback()


def test_on_postgresql_reports_are_read_from_indexes_alone(postgres_workspace):
    with explained(postgres_workspace) as (ledger, plans):
        db, survey_id = ledger.db, ledger.survey.id
        with only(db, "responses", "ix_responses_about"):
            themed.sets_by(db, survey_id, WINDOW, "department", (THEME, "price"))
            mentions_in(db, survey_id, PERIODS)
            at_risk.leaving_in(db, survey_id, WINDOW)
        for index in ("ix_approached_chosen", "pk_approached"):
            with only(db, "approached", index):
                asked_in(db, ledger.survey, WINDOW)
    *of_answers, chosen, asked = plans
    assert len(of_answers) == 3
    for plan in of_answers:
        assert "Index Only Scan using ix_responses_about" in plan
    assert "Index Only Scan using ix_approached_chosen" in chosen
    assert "Index Only Scan using pk_approached" in asked


def test_on_postgresql_those_who_said_more_in_a_window_are_looked_up_one_by_one(postgres_workspace):
    """It expects many of them; joined with the answers of the window before, all that there are would be read."""
    with explained(postgres_workspace) as (ledger, plans):
        steps.pairs_in(ledger.db, ledger.survey.id, WINDOW.before(), WINDOW)
    (plan,) = plans
    assert "SubPlan" in plan
    assert "Join" not in plan
    assert "Nested Loop" not in plan
