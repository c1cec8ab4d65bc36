"""PostgreSQL hangs up: between two transactions, between two statements, or while a transaction is committed."""

import io
import json
import os
import signal
from contextlib import contextmanager
from time import monotonic

import psycopg
import pytest
from sqlalchemy import create_engine, event, func, select, text
from sqlalchemy.exc import DBAPIError
from structlog.testing import capture_logs

from bot.core.conversation.states import State
from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Privacy
from bot.services.exchange.exporting import Format, export_answers
from bot.services.health.checking import unsent
from storage import postgres, transactions
from storage.engine import parse_url, read_only
from storage.impatience import ImpatientConnection
from storage.postgres import take_time
from storage.queries.exchange import exporting
from storage.schema import outbox, responses


@pytest.fixture
def asked(postgres_company):
    postgres_company.survey(privacy=Privacy.NAMED)
    postgres_company.tick()
    assert postgres_company.ask("UANA").state is State.ASKED
    return postgres_company


def pid_of(db):
    return db.connection.driver_connection.info.backend_pid


def hang_up(engine, *pids):
    """End connections of the bot, from one that it knows nothing of, and wait until they have ended."""
    with psycopg.connect(engine.url.set(drivername="postgresql").render_as_string(hide_password=False)) as outside:
        for pid in pids:
            assert outside.execute("SELECT pg_terminate_backend(%s, 10000)", [pid]).fetchone() == (True,)


@contextmanager
def listening(engine, name, heard):
    event.listen(engine, name, heard)
    try:
        yield
    finally:
        event.remove(engine, name, heard)


def test_a_tick_that_finds_its_connection_gone_says_so_and_the_next_one_works(postgres_company):
    postgres_company.survey(privacy=Privacy.NAMED)
    postgres_company.engine.dispose()  # an earlier test may have left several, of which a tick begins with any
    with read_only(postgres_company.engine).connect() as idle:
        pid = pid_of(idle)
    hang_up(postgres_company.engine, pid)
    with capture_logs() as log:
        postgres_company.tick()
    assert [entry["event"] for entry in log] == ["task failed"]
    postgres_company.tick()
    assert postgres_company.ask("UANA").state is State.ASKED


def answers(company):
    with company.engine.connect() as db:
        said = (
            select(func.count())
            .select_from(outbox)
            .where(outbox.c.kind.in_((MessageKind.ANSWERED, MessageKind.QUESTION)))
        )
        return list(db.scalars(select(responses.c.score))), db.scalar(said)


def test_a_click_goes_through_when_the_idle_connections_are_gone(asked):
    ask = asked.ask("UANA")
    pool = [asked.engine.connect() for _ in range(3)]
    pids = [pid_of(connection) for connection in pool]
    for connection in pool:
        connection.close()
    hang_up(asked.engine, *pids)
    asked.click("UANA", 9, ask)
    assert answers(asked) == ([9], 2)


def test_a_read_goes_through_as_well(asked):
    pids = []

    def work(db):
        pids.append(pid_of(db))
        if len(pids) == 1:
            hang_up(asked.engine, *pids)
        return db.scalar(text("SELECT 2"))

    assert asked.ctx.read(work) == len(set(pids)) == 2


@pytest.mark.parametrize("statement", [2, 4, 6])
def test_work_that_lost_its_connection_half_way_is_done_once(asked, statement):
    pids, ask = [], asked.ask("UANA")

    def cut(db, *_):
        pids.append(pid_of(db))
        if len(pids) == statement:
            hang_up(asked.engine, pids[-1])

    with listening(asked.engine, "before_cursor_execute", cut):
        asked.click("UANA", 9, ask)
    assert pids[0] != pids[-1]
    assert answers(asked) == ([9], 2)


@pytest.mark.parametrize("went_through", [True, False])
def test_a_connection_that_breaks_in_a_commit_is_asked_after_and_the_work_done_once(asked, went_through):
    ask, cuts = asked.ask("UANA"), []

    def cut(db):
        if cuts:
            return
        cuts.append(pid_of(db))
        if went_through:
            db.connection.driver_connection.execute("COMMIT")
            db.connection.driver_connection.execute("SELECT 1")  # or the driver has nothing to commit, and says nothing
        hang_up(asked.engine, *cuts)

    with listening(asked.engine, "commit", cut):
        asked.click("UANA", 9, ask)
    assert len(cuts) == 1
    assert answers(asked) == ([9], 2)


def test_when_nothing_can_be_learned_of_a_commit_it_raises_and_the_next_click_finds_what_is_there(asked, monkeypatch):
    monkeypatch.setattr(transactions, "_fate", lambda *_: None)
    monkeypatch.setattr("bot.services.context.ANSWERING_S", 0.1)
    ask = asked.ask("UANA")
    with listening(asked.engine, "commit", lambda db: hang_up(asked.engine, pid_of(db))), pytest.raises(DBAPIError):
        asked.click("UANA", 9, ask)
    assert answers(asked) == ([], 0)
    asked.click("UANA", 9, ask)
    assert answers(asked) == ([9], 2)


@pytest.fixture
def away(asked, postgres_url):
    """Let the database hang up on everybody and take nobody in until told; gives the way to tell."""
    admin = create_engine(parse_url(postgres_url), isolation_level="AUTOCOMMIT")
    name = asked.engine.url.database

    def let(connections, *, hang_up=False):
        with admin.connect() as db:
            db.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS {connections}"))
            ours = {"name": name}
            if hang_up:
                db.execute(
                    text("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = :name"), ours
                )

    let("false", hang_up=True)
    yield lambda: let("true")
    let("true")
    admin.dispose()


def test_what_is_done_while_the_database_starts_again_is_done_once_it_has(asked, away, monkeypatch):
    waits = []

    def wait(seconds):
        waits.append(seconds)
        if len(waits) == 3:
            away()

    monkeypatch.setattr(transactions, "sleep", wait)
    asked.ctx.transact(lambda db: db.execute(text("SELECT 1")))
    assert waits == [0.0, 0.05, 0.1]


@pytest.mark.usefixtures("away")
def test_a_database_that_stays_away_is_an_error_before_slack_has_given_up(asked):
    began = monotonic()
    with pytest.raises(DBAPIError, match="not currently accepting connections"):
        asked.ctx.write(lambda db: db.execute(text("SELECT 1")))
    assert monotonic() - began < 3


@contextmanager
def freezing(engine):
    """Freeze the server's end of the first connection that asks something."""
    frozen = []

    def freeze(db, *_):
        if not frozen:
            frozen.append(pid_of(db))
            os.kill(frozen[0], signal.SIGSTOP)

    try:
        with listening(engine, "before_cursor_execute", freeze):
            yield
    finally:
        os.kill(frozen[0], signal.SIGCONT)


def test_a_frozen_server_holds_nobody_for_ever(asked, monkeypatch):
    monkeypatch.setattr(ImpatientConnection, "silence_s", 0.5)
    ask = asked.ask("UANA")
    with freezing(asked.engine):
        asked.click("UANA", 9, ask)
    assert answers(asked) == ([9], 2)


def test_a_monitor_hears_of_a_frozen_server_before_it_gives_up(asked, monkeypatch):
    monkeypatch.setattr(postgres, "PROMPT_S", 0.5)
    began = monotonic()
    with freezing(asked.engine):
        assert unsent(asked.ctx) == (0, 0.0)
    assert monotonic() - began < ImpatientConnection.silence_s / 2


def test_statements_locks_and_sleepers_have_their_limits_and_what_takes_long_has_none(asked):
    names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")

    def limits(db):
        return [db.scalar(text(f"SHOW {name}")) for name in names], db.connection.driver_connection.silence_s

    def long(db):
        take_time(db)
        return limits(db)

    usual = (["15s", "5s", "1min"], 20.0)
    assert asked.ctx.read(limits) == usual
    assert asked.ctx.transact(long) == (["0", "0", "0"], None)
    assert asked.ctx.read(limits) == usual


def test_statements_are_planned_as_suits_the_bot_unless_whoever_runs_the_server_says_something_else(asked):
    def shown(engine):
        with engine.connect() as db:
            return [db.scalar(text(f"SHOW {name}")) for name in ("jit", "random_page_cost")]

    told = postgres.open_postgres(asked.engine.url.update_query_dict({"options": "-c jit=on -c random_page_cost=4"}))
    try:
        assert (shown(asked.engine), shown(told)) == (["off", "1.1"], ["on", "4"])
    finally:
        told.dispose()


def test_an_export_that_lost_its_connection_half_way_goes_on_and_writes_nothing_twice(asked, monkeypatch):
    for who, score in (("UANA", 9), ("UBEN", 4)):
        asked.click(who, score)
    survey, out, cut = asked.survey_named("acme"), io.StringIO(), []
    real = exporting.comments_of

    def comments_of(db, *of):
        if out.getvalue() and not cut:
            cut.append(pid_of(db))
            hang_up(asked.engine, *cut)
        return real(db, *of)

    monkeypatch.setattr(exporting, "AT_ONCE", 1)
    monkeypatch.setattr(exporting, "comments_of", comments_of)
    assert export_answers(asked.ctx, survey, out, Format.JSONL) == 2
    assert sorted(json.loads(line)["score"] for line in out.getvalue().splitlines()) == [4, 9]
