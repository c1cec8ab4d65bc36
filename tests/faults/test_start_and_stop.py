"""The real process: it waits for a Slack that is away, and ends soon after it was told to, whatever hangs."""

import os
import shutil
import signal
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

import psycopg
import pytest
from sqlalchemy import make_url

from bot.manifest import manifest_path
from bot.simulator import Simulator, fault
from bot.wiring import system_clock
from tests.processes import Running, run

ENDS_WITHIN_S = 10.0
PATIENCE_S = 30.0  # for a machine that is busy


@pytest.fixture
def simulator():
    with Simulator(manifest_path(), system_clock) as simulator:
        yield simulator


@pytest.fixture
def environment(simulator, migrated_file, tmp_path):
    shutil.copy(migrated_file, tmp_path / "own.db")
    return os.environ | {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'own.db'}",
        "SLACK_API_URL": simulator.api_url,
        "SLACK_BOT_TOKEN": simulator.bot_token,
        "SLACK_APP_TOKEN": simulator.app_token,
    }


class Process:
    """A bot, and what it writes to standard error."""

    def __init__(self, env):
        running = Running("run", env=env)
        self._process, self._stderr = running.process, running.stderr
        self._lines, self.said = SimpleQueue(), []
        self._reader = Thread(target=self._read)
        self._reader.start()

    def _read(self):
        for line in self._stderr:
            self._lines.put(line)

    def says(self, words):
        ends_at = time.monotonic() + PATIENCE_S
        while words not in "".join(self.said):
            assert self._process.is_alive(), f"it has ended: {self.said}"
            self.said.append(self._lines.get(timeout=max(ends_at - time.monotonic(), 0.01)))

    def ends_after(self):
        """Tell it to stop and give the seconds until it has."""
        told_at = time.monotonic()
        self._process.terminate()
        self._process.join(PATIENCE_S)
        assert self._process.exitcode == 0
        took = time.monotonic() - told_at
        print(f"ended after {took:.1f} s")  # noqa: T201 (pytest -s shows it)
        return took

    def close(self):
        self._process.kill()
        self._process.join()
        self._reader.join()
        self._stderr.close()


@contextmanager
def running(env):
    process = Process(env)
    try:
        yield process
    finally:
        process.close()


def wait_until(true, what):
    ends_at = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < ends_at, what
        time.sleep(0.02)


def survey_ana(simulator, env, folder):
    """Set up a survey of Ana, so that there is an audience to read."""
    ana = simulator.add_person("Ana")
    channel = simulator.add_channel("nps", members=[ana])
    named = f'name = "acme"\nproduct = "Acme"\nasker = "Us"\nowner = "{ana.id}"\nsummary_channel = "{channel.id}"\n'
    (folder / "acme.toml").write_text(f'{named}privacy = "named"\npeople = ["{ana.id}"]\n')
    run("survey", "apply", str(folder / "acme.toml"), env=env).check_returncode()


def looked_up(simulator):
    return sum(call.method == "users.info" for call in simulator.calls)


def test_a_start_while_slack_is_away_waits_and_says_so(simulator, environment):
    with simulator.outage(), running(environment) as bot:
        bot.says("Slack does not answer (http_503). Trying again until it does")
        assert bot.ends_after() < ENDS_WITHIN_S
    with simulator.outage(503, "apps.connections.open"):
        process = Process(environment)
        process.says("Slack does not answer (http_503)")
    try:
        process.says("Connected to Slack.")
        process.ends_after()
    finally:
        process.close()


def test_it_ends_while_slack_does_not_answer_a_message(simulator, environment):
    simulator.fault_next("chat.postMessage", fault.hang())
    with running(environment) as bot:
        bot.says("Connected to Slack.")
        simulator.add_person("Ana").says("stop")
        wait_until(lambda: simulator.faults.happened, "nothing was said to Ana")
        assert bot.ends_after() < ENDS_WITHIN_S


def test_it_ends_while_slack_tells_no_more_of_an_audience_which_is_read_at_the_next_start(
    simulator, environment, tmp_path
):
    survey_ana(simulator, environment, tmp_path)
    simulator.fail_next("users.info", retry_after=600)
    with running(environment) as bot:
        wait_until(lambda: simulator.faults.happened, "no audience was read")
        assert bot.ends_after() < ENDS_WITHIN_S
    before = looked_up(simulator)  # by the command that set up the survey
    with running(environment):
        wait_until(lambda: looked_up(simulator) > before, "it was not read again")


def test_it_ends_with_a_frozen_postgresql(simulator, environment, new_postgres):
    if "NPS_TEST_DATABASE_URL" in os.environ:
        pytest.skip("somebody else's PostgreSQL is not to be frozen")
    url = new_postgres()
    with running(environment | {"DATABASE_URL": url}) as bot:
        bot.says("Connected to Slack.")
        with frozen(url):
            simulator.add_person("Ana").commands("/nps stop")  # a listener waits for it
            assert bot.ends_after() < ENDS_WITHIN_S


@contextmanager
def frozen(url):
    """Stop a PostgreSQL, and each process that serves its connections to a database."""
    address = make_url(url).set(drivername="postgresql")
    with psycopg.connect(address.render_as_string(hide_password=False)) as db:
        here = "SELECT pid FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()"
        pids = [row[0] for row in db.execute(here, [address.database])]
        folder = db.execute("SHOW data_directory").fetchone()[0]
    pids.append(int((Path(folder) / "postmaster.pid").read_text().split()[0]))
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
