"""/healthz and /metrics: what a monitor is told, and that nothing in it tells of a person."""

import json
from contextlib import contextmanager
from http.client import HTTPConnection

import pytest
from sqlalchemy import text

from bot.simulator import fault
from bot.web.monitor import HERE, Monitor
from bot.web.serving import serve_http


@pytest.fixture
def ask(office):
    """Ask the monitor of the office's bot."""
    with serve_http(Monitor(office.stage.bot.health), 0, HERE) as port:

        def get(path):
            connection = HTTPConnection(HERE, port, timeout=10)
            connection.request("GET", path)
            answer = connection.getresponse()
            told = answer.status, answer.read().decode()
            connection.close()
            return told

        yield get


def health(ask):
    status, body = ask("/healthz")
    told = json.loads(body)
    return status, told["standing"], [one["check"] for one in told["findings"]]


def value_of(ask, name):
    lines = ask("/metrics")[1].splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith(name) and "_created" not in line)


def test_a_bot_that_is_well(office, ask):
    office.survey_ana()
    assert health(ask) == (200, "good", ["sending"])


def test_while_slack_is_away_it_runs_and_says_what_waits(office, ask, logged):
    with office.simulator.outage(fault.server_error(), "chat.postMessage", "conversations.open", "auth.test"):
        office.survey()
        office.skip(minutes=20)
        status, standing, found = health(ask)
        assert (status, standing) == (200, "doubtful")
        assert set(found) == {"slack-away", "waiting-long"}
        assert value_of(ask, "nps_bot_unsent ") > 0
        assert value_of(ask, "nps_bot_oldest_unsent_seconds ") >= 20 * 60
    logged.clear()


@contextmanager
def unusable(engine):
    for before, after in (("outbox", "elsewhere"), ("elsewhere", "outbox")):
        with engine.begin() as db:
            db.execute(text(f"ALTER TABLE {before} RENAME TO {after}"))
        if before == "outbox":
            yield


def test_a_database_that_can_not_be_used_is_a_503(office, ask, logged):
    with unusable(office.stage.engine):
        assert health(ask) == (503, "bad", ["database-unusable"])
    assert health(ask) == (200, "good", ["sending"])
    logged.clear()  # a round of the outbox may have met it, too


def test_what_is_counted_and_that_it_names_nobody(office, ask):
    before = {name: value_of(ask, name) for name in ('nps_bot_said_total{kind="ask"}', "nps_bot_ack_seconds_count")}
    office.survey_ana()
    office.ana.clicks("3")
    office.settle()
    after = {name: value_of(ask, name) for name in before}
    assert after['nps_bot_said_total{kind="ask"}'] == before['nps_bot_said_total{kind="ask"}'] + 1
    assert after["nps_bot_ack_seconds_count"] > before["nps_bot_ack_seconds_count"]
    everything = ask("/metrics")[1]
    for secret in (office.ana.id, "Ana", "acme"):
        assert secret not in everything


def test_there_is_nothing_else(ask):
    assert ask("/")[0] == 404
