"""A tick asks first what is due, and leaves alone what is not."""

import re
from collections import Counter
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event, insert, update

from bot.core.clock.ticking import BEGINS, GOES_ON, PARTS, Task, allowed
from bot.core.survey.plan import Privacy
from bot.jobs import tasks
from bot.services.due import what_is_due
from storage.engine import read_only
from storage.queries.ticking import look_for
from storage.schema import asks, surveys
from tests.services.small_company import DAY, ON_EACH_DATABASE

HOUR = timedelta(hours=1)


@contextmanager
def counted(engine):
    """Count the transactions that are begun."""
    begun, reading = Counter(), read_only(engine).dialect

    def begin(db):
        begun["read" if db.dialect is reading else "write"] += 1

    event.listen(engine, "begin", begin)
    try:
        yield begun
    finally:
        event.remove(engine, "begin", begin)


@ON_EACH_DATABASE
def test_a_tick_in_which_nothing_is_due_reads_a_little_and_writes_nothing(company):
    for number, privacy in enumerate(Privacy):
        company.survey(name=f"survey-{number}", privacy=privacy)
    company.wait(DAY)
    with counted(company.engine) as begun:
        tasks.tick(company.ctx)
    assert begun == {"read": 4}  # whose tables these are, and what is to be said, forgotten and counted


@ON_EACH_DATABASE
def test_who_is_asked_takes_a_transaction_more_and_who_is_counted_another_and_a_look_each(company):
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + DAY)
    company.tick()
    with company.engine.begin() as db:
        db.execute(update(asks).values(state="scheduled", asked_at=None, due_at=company.clock()))
    with counted(company.engine) as begun:
        tasks.tick(company.ctx)
    assert len(company.asks("UANA")) == 1
    assert begun == {"read": 6, "write": 2}


def test_a_tick_does_what_its_own_steps_bring_about(company):
    """Who is planned in it is asked in it."""
    company.survey()
    company.tick()
    assert company.kinds("UANA") == ["ask"]


def test_what_a_tick_leaves_out_would_have_found_nothing(company):
    """Every task that is not due is done all the same, in each hour of a story, and nothing changes."""
    for number, privacy in enumerate(Privacy):
        company.survey(
            name=f"survey-{number}", privacy=privacy, cases=("detractor", "contact"), cooldown_days=30, keep_answers=1
        )
    company.tick()
    seen = Counter()
    for hour in range(28):
        company.clock.move_to(company.clock() + (HOUR if hour % 7 else 8 * DAY))
        asked = [ask for ask in company.asks() if ask.state == "asked"]
        for ask in asked[hour % 3 :: 3]:
            company.click(ask.person.slack_user_id, hour % 11, ask)
        if asked and hour % 4 == 0:
            company.types(asked[0].person.slack_user_id, "The export takes too long.")
        due = what_is_due(company.ctx, tuple(Task))
        seen.update(due)
        before = company.contents()
        do = tasks._tasks(company.ctx, tasks.nobody_is_quiet)  # noqa: SLF001 (each alone, which no tick does)
        for task in set(Task) - due:
            do[task]()
        assert company.contents() == before
        company.tick()
    assert len(seen) >= 10, seen


def test_no_look_reads_every_ask(company):
    with company.engine.connect() as db:
        for part in PARTS:
            statement = look_for(part).compile(dialect=company.engine.dialect)
            values = ["2026-11-24"] * len(statement.positiontup)
            plan = [row.detail for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", tuple(values))]
            assert any("SEARCH" in line for line in plan)
            assert [line for line in plan if line.startswith("SCAN asks")] == []


@pytest.mark.parametrize("task", list(Task))
def test_no_task_reads_all_that_a_survey_was_ever_asked_or_answered(company, task):
    company.survey(privacy="named", every="90 days", keep_answers=12)
    company.tick()
    done = []
    event.listen(company.engine, "before_cursor_execute", lambda *given: done.append(given[2:4]))
    tasks._tasks(company.ctx, tasks.nobody_is_quiet)[task]()  # noqa: SLF001 (likewise)
    read = [one for one in list(done) if one[0].startswith(("SELECT", "UPDATE", "DELETE", "INSERT INTO a"))]
    with company.engine.connect() as db:
        plans = [db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all() for statement, values in read]
    lines = {row.detail.removesuffix(" LEFT-JOIN") for plan in plans for row in plan}
    assert {line for line in lines if ALL_OF_A_SURVEY.fullmatch(line)} == set()


ALL_OF_A_SURVEY = re.compile(r"SCAN (asks|responses)\b.*|SEARCH (asks|responses) USING .*INDEX \w+ \(survey_id=\?\)")


def test_a_survey_that_cannot_be_read_holds_up_only_what_reads_it(company, logged):
    company.survey()
    company.tick()
    with company.engine.begin() as db:
        row = {"team_id": "T1", "name": "newer", "privacy": "named", "settings": "{}", "wording_version": 1}
        db.execute(insert(surveys).values(**row, created_at=company.clock()))
    company.clock.move_to(company.ask("UANA").closes_at)
    tasks.tick(company.ctx)
    assert {ask.state for ask in company.asks("UANA")} >= {"closed"}
    assert {entry["event"] for entry in logged if entry["log_level"] == "error"} == {"task failed"}
    logged.clear()


@pytest.mark.parametrize(
    ("installed", "copied", "left_out"),
    [(True, False, set()), (True, True, BEGINS), (False, False, BEGINS | GOES_ON), (False, True, BEGINS | GOES_ON)],
)
def test_where_the_bot_was_removed_it_says_nothing_and_on_a_copy_it_begins_nothing(installed, copied, left_out):
    assert set(Task) - allowed(installed=installed, copied=copied) == left_out


def test_the_parts_of_a_tick_are_all_there_is_to_do_in_order():
    assert [task for part in PARTS for task in part] == list(Task)
