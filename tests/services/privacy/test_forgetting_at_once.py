"""Somebody is forgotten while they type, on the one database on which both really happen at once."""

from threading import Thread

from sqlalchemy import text

from bot.services.privacy import forgetting
from storage.queries.privacy import forgetting as queries

WAITS = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")


def until_somebody_waits(engine, thread):
    """Say whether another transaction waits for a lock before its thread is done."""
    while thread.is_alive():
        with engine.connect() as db:
            if db.scalar(WAITS):
                return True
    return False


def test_nothing_that_is_typed_meanwhile_slips_past_forgetting(postgres_company, monkeypatch):
    company = postgres_company
    company.survey()
    company.tick()
    company.types("UANA", "hm")  # is answered once; what follows says nothing, and so holds nobody up
    typing = Thread(target=company.types, args=("UANA", "because the export is slow"))
    decide, waited = queries.forgotten, []

    def decide_while_she_types(ask):
        if not waited:
            typing.start()
            waited.append(until_somebody_waits(company.engine, typing))
        return decide(ask)

    monkeypatch.setattr(queries, "forgotten", decide_while_she_types)
    forgetting.forget(company.ctx, "UANA", event_key="forget")
    typing.join()
    assert waited == [True]
