"""A database that is restored from a copy: the world went on meanwhile, and nobody is asked twice for it."""

import sqlite3
from contextlib import closing
from copy import copy
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.core.conversation.states import State
from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Privacy
from bot.jobs import tasks
from bot.services.health import copies
from storage import backup
from storage.engine import open_engine
from storage.schema import outbox
from tests.services.small_company import DAY, ON_EACH_DATABASE, summaries


@pytest.fixture
def restore(company, tmp_path):
    """Copy the company's database, and give a way to go on with the copy in its place."""
    opened = []

    def take():
        file = tmp_path / f"copy-{len(opened)}.db"
        backup.copy_sqlite(company.engine, file, lambda db: copies.mark_within(db, company.ctx))
        opened.append(open_engine(f"sqlite:///{file}"))
        other = copy(company)
        other.engine, other.ctx = opened[-1], replace(company.ctx, engine=opened[-1])
        other.said, other.texts = {}, {}
        return other

    yield take
    for engine in opened:
        engine.dispose()


def asked(company):
    return [who for who in ("UANA", "UBEN", "UCHLOE") if MessageKind.ASK in company.kinds(who)]


def test_who_was_asked_since_the_copy_is_answered_and_not_asked_again(company, restore):
    company.survey(privacy=Privacy.NAMED)
    company.plan()
    restored = restore()
    company.tick()
    assert asked(company) == ["UANA", "UBEN", "UCHLOE"]
    seen = {who: company.ask(who) for who in asked(company)}

    company.clock.move_to(company.clock() + timedelta(hours=2))
    restored.tick()
    restored.click("UANA", 9, seen["UANA"])
    restored.types("UANA", "It is fast")
    assert restored.kinds("UANA")[:2] == [MessageKind.ANSWERED, MessageKind.QUESTION]
    assert asked(restored) == []

    restored.wait(3 * DAY)
    assert (asked(restored), summaries(restored)) == ([], [])

    assert copies.confirm(restored.ctx) == copies.Confirmed(2, ())
    restored.click("UBEN", 3, seen["UBEN"])
    restored.wait(20 * DAY)
    assert asked(restored) == []
    assert len(summaries(restored)) == 1
    assert sorted(answer.score for answer in restored.answers()) == [3, 9]
    restored.wait(90 * DAY)
    assert asked(restored) == ["UANA", "UBEN", "UCHLOE"]


def test_what_was_about_to_be_said_is_not_said_by_the_copy_and_nobody_is_reminded(company, restore):
    company.survey(privacy=Privacy.NAMED)
    company.plan()
    tasks.tick(company.ctx)
    assert {ask.state for ask in company.asks()} == {State.ASKED}
    restored = restore()
    restored.deliver()
    restored.wait(12 * DAY)
    assert {kind for lane in restored.said.values() for kind, _ in lane} == {MessageKind.RETIRED}
    assert copies.confirm(restored.ctx) == copies.Confirmed(0, ())
    restored.wait(12 * DAY)
    assert asked(restored) == []


def test_a_wave_that_began_since_the_copy_is_ended(company, restore):
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    company.wait(80 * DAY)
    restored = restore()
    company.clock.move_to(company.clock() + 15 * DAY)
    assert copies.confirm(restored.ctx).ended == ("acme",)
    restored.wait(20 * DAY)
    assert asked(restored) == []
    restored.wait(90 * DAY)
    assert asked(restored) == ["UANA", "UBEN", "UCHLOE"]


@ON_EACH_DATABASE
def test_a_copy_made_by_other_means_is_marked_by_hand(company):
    company.survey(privacy=Privacy.NAMED)
    company.plan()
    copies.mark(company.ctx)
    company.wait(2 * DAY)
    assert (asked(company), copies.copied_at(company.ctx) is None) == ([], False)
    assert copies.confirm(company.ctx) == copies.Confirmed(3, ())
    assert copies.confirm(company.ctx) is None
    assert {ask.state for ask in company.asks()} == {State.ASKED}


@ON_EACH_DATABASE
def test_a_yes_that_was_not_told_yet_is_told_by_the_copy_too(company):
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    company.click("UANA", 9)
    with company.engine.begin() as db:
        pending = {"state": "pending", "kind": MessageKind.CONTACT_ALERT}
        one = db.scalar(select(outbox.c.id).limit(1))
        db.execute(update(outbox).where(outbox.c.id == one).values(pending))
    copies.mark(company.ctx)
    with company.engine.connect() as db:
        (row,) = db.execute(select(outbox).where(outbox.c.state == "pending"))
    assert (row.kind, row.doubt_since) == (MessageKind.CONTACT_ALERT, company.clock())


def checked(company):
    with closing(sqlite3.connect(company.engine.url.database)) as db:
        return db.execute("PRAGMA quick_check").fetchall(), db.execute("PRAGMA foreign_key_check").fetchall()


def test_a_copy_under_load_ends_and_is_whole(company, restore, monkeypatch):
    """Whenever somebody writes, SQLite begins a copy in steps anew."""
    monkeypatch.setattr(backup, "AT_ONCE", 2)
    monkeypatch.setattr(backup, "PAUSE_S", 0.0)
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    writes, watched = [], backup._patience  # noqa: SLF001 (to write between the steps)

    def written_to():
        watch = watched()

        def step(*left):
            writes.append(left)
            company.click("UANA", len(writes) % 11)
            watch(*left)

        return step

    monkeypatch.setattr(backup, "_patience", written_to)
    restored = restore()
    assert len(writes) > 3
    assert checked(restored) == checked(company)
    assert [answer.score for answer in restored.current()] == [answer.score for answer in company.current()]
