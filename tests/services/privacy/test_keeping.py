"""How long answers are kept: then only their numbers stay."""

import io
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.core.clock.window import window_named
from bot.services.exchange.importing import import_answers
from bot.services.privacy import forgetting
from storage.queries.numbers import movements
from tests.services.small_company import DAY, ON_EACH_DATABASE

pytestmark = ON_EACH_DATABASE
YEAR = timedelta(days=366)


@pytest.fixture
def asked(company):
    company.survey(every="once", keep_answers=12, segments=("team",), reask_days=30)
    company.tick()
    return company


def jump(company, time):
    """Let a time pass in which nothing else is due."""
    company.clock.move_to(company.clock() + time)
    company.tick()


def told(company):
    report = company.report()
    return report.counts, report.rate.answered, report.rate.asked, sorted(map(str, company.contents()["tallies"]))


def test_after_so_many_months_only_numbers_are_left(asked):
    asked.click("UANA", 8)
    asked.types("UANA", "It is fast.")
    asked.wait(40 * DAY)  # with a re-ask, which nobody answers
    asked.click("UBEN", 2)
    asked.tick()  # what a click changes is added to the tallies at the next tick
    before = told(asked)
    jump(asked, YEAR - 43 * DAY)
    assert [row["text"] for row in asked.contents()["comments"]] == ["It is fast."]
    jump(asked, 10 * DAY)
    rows = asked.contents()
    assert rows["comments"] == []
    mine = [row for row in rows["responses"] if row["score"] == 8]
    assert {(row["person_id"], row["ask_id"], row["superseded_by"]) for row in mine} == {(None, None, None)}
    assert {(row["answered_at"].hour, row["answered_at"].minute) for row in mine} == {(0, 0)}
    assert told(asked) == before
    assert forgetting.kept_about(asked.ctx, "UANA").answers == ()
    jump(asked, 50 * DAY)
    assert told(asked) == before
    rows = asked.contents()
    own = ("id", "person_id", "due_at")
    left = [{name: row[name] for name in row if name not in own} for row in rows["asks"]]
    assert left == [left[0]] * 3


def test_what_is_younger_stays(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "It is fast.")
    jump(asked, YEAR - 3 * DAY)
    assert forgetting.kept_about(asked.ctx, "UANA").answers[0].comments == ("It is fast.",)


def test_who_moved_goes_on_being_counted_between_the_two_and_after(asked):
    asked.click("UANA", 8)
    asked.wait(35 * DAY)
    asked.click("UANA", 9)
    asked.wait(DAY)
    before = moved(asked)
    for days in (340, 20, 60):  # none is old enough, then the first answer, then both
        jump(asked, days * DAY)
        assert moved(asked) == before
    assert {row["person_id"] for row in asked.contents()["responses"]} == {None}


def moved(company):
    survey_id, window = company.stored().id, window_named("all", company.clock().date())
    return company.ctx.read(lambda db: movements.movement_in(db, survey_id, window))[0].up


def test_what_a_file_brought_in_stays_and_is_not_there_twice(asked):
    def bring_in():
        file = io.StringIO("person,score,answered_at\nria@acme.example,2,2019-05-05\n", newline="")
        outcome = import_answers(asked.ctx, file, "acme", dry_run=False, strict=True)
        return outcome.added, outcome.known

    assert bring_in() == (1, 0)
    jump(asked, DAY)
    assert bring_in() == (0, 1)


def test_of_very_many_answers_some_days_are_forgotten_at_each_tick(asked, monkeypatch):
    monkeypatch.setattr(forgetting, "ENOUGH", 1)
    asked.tick()
    for person in ("UANA", "UBEN", "UCHLOE"):
        asked.click(person, 9)
        asked.types(person, "It is fast.")
        asked.wait(DAY)
    jump(asked, YEAR)
    assert known(asked) == (2, 2, 2)
    asked.tick()
    assert known(asked) == (1, 1, 1)
    asked.tick()
    assert known(asked) == (0, 0, 0)


def known(company):
    """Of how many answers it is known who gave them and in what words, and of how many asks how they went."""
    rows = company.contents()
    linked = sum(row["person_id"] is not None for row in rows["responses"])
    return linked, len(rows["comments"]), sum(row["language"] is not None for row in rows["asks"])


def test_nothing_is_left_of_a_question_that_was_answered_long_after_it_was_put(asked):
    asked.click("UBEN", 9)
    asked.wait(40 * DAY)
    asked.click("UANA", 9)  # on the old message, which had closed
    jump(asked, YEAR - 20 * DAY)
    assert known(asked) == (1, 0, 1)
    jump(asked, 30 * DAY)
    assert known(asked) == (0, 0, 0)


def test_old_answers_and_what_somebody_said_are_found_without_reading_all(asked):
    if asked.engine.dialect.name != "sqlite":
        return  # which alone plans without knowing how much there is
    asked.click("UANA", 8)
    asked.types("UANA", "It is fast.")
    asked.wait(35 * DAY)
    asked.click("UANA", 9)
    asked.clock.move_to(asked.clock() + 2 * YEAR)
    done = []
    event.listen(asked.engine, "before_cursor_execute", lambda *given: done.append(given[2:4]))
    assert len(forgetting.kept_about(asked.ctx, "UANA").answers) == 2
    forgetting.forget_old_answers(asked.ctx)
    forgetting.forget(asked.ctx, "UCHLOE")
    read = [one for one in list(done) if one[0].startswith(("SELECT", "UPDATE", "DELETE"))]
    plans = [plan_of(asked, *one) for one in read]
    assert known(asked)[:2] == (0, 0)
    large = ("responses", "asks", "comments", "cases", "before", "parents", "answers")
    assert [line for plan in plans for line in plan if line.startswith(tuple(f"SCAN {one}" for one in large))] == []
    kept = [plan for plan, (statement, _) in zip(plans, read, strict=True) if "asked_day < " in statement]
    assert kept
    assert all("SEARCH asks USING INDEX ix_asks_kept (survey_id=? AND asked_day<?)" in plan for plan in kept)


def plan_of(company, statement, values):
    """How SQLite finds what a statement asks for, a line for each table."""
    with company.engine.connect() as db:
        return [row.detail for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
