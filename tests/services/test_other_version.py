"""Somebody starts a newer version on the same database and forgets the bot that runs."""

from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from sqlalchemy import text

from bot.jobs import tasks
from bot.jobs.worker import Worker
from bot.services.context import Context, OtherSchemaError
from storage.migrate import newest_revision
from storage.queries.asking import due
from tests.services.small_company import DAY, ON_EACH_DATABASE

STOPPED = (
    "The database was brought up to date by another version of nps-bot (its tables are of 9999, this version's of "
    f"{newest_revision()}). This one has stopped its work: start the other in its place."
)


@contextmanager
def another_version_on(engine, *changes):
    """Let another version have the tables for a while."""
    with engine.begin() as db:
        for change in ("UPDATE alembic_version SET version_num = '9999'", *changes):
            db.execute(text(change))
    yield
    with engine.begin() as db:
        db.execute(text("UPDATE alembic_version SET version_num = :ours"), {"ours": newest_revision()})


@ON_EACH_DATABASE
def test_nothing_is_asked_taken_or_delivered_until_it_is_gone(company, logged):
    company.survey()
    company.plan()
    with another_version_on(company.engine):
        company.clock.move_to(company.clock() + DAY)
        for deed in (company.plan, company.deliver, lambda: company.stops("UANA")):
            with pytest.raises(OtherSchemaError) as raised:
                deed()
            assert str(raised.value) == STOPPED
        before = company.contents()
        tasks.tick(company.ctx)
        assert (company.contents(), logged) == (before, [])
    company.tick()
    assert len(company.asks()) == 3


@ON_EACH_DATABASE
def test_a_column_that_went_is_explained(company):
    company.survey()
    gone = "ALTER TABLE asks RENAME COLUMN next_at TO goes_on_at"
    back = "ALTER TABLE asks RENAME COLUMN goes_on_at TO next_at"
    try:
        with another_version_on(company.engine, gone), pytest.raises(OtherSchemaError):
            company.ctx.read(lambda db: due.next_due_at(db, company.ctx.team_id))
    finally:
        with company.engine.begin() as db:
            db.execute(text(back))


@dataclass(frozen=True, eq=False)
class Courier:
    """Has something to note, and nothing to deliver."""

    ctx: Context

    def deliver_next(self):
        return self.ctx.transact(lambda _: None)

    def put_down(self):
        pass


def test_the_worker_says_so_once_in_one_sentence(company, logged):
    worker = Worker([Courier(company.ctx), Courier(company.ctx)], lambda: None)
    with another_version_on(company.engine):
        worker.start()
        assert worker.wait_idle()
        assert worker.wait_idle()
        worker.stop()
    assert [(entry["event"], entry["because"]) for entry in logged] == [("stopped", STOPPED)]
    logged.clear()
