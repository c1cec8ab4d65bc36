"""From two tokens to the first test question, as docs/start.md has it: every command a process of its own."""

import os
import re
import time
from contextlib import contextmanager

import pytest

from bot.manifest import manifest_path
from bot.simulator import Simulator
from bot.wiring import system_clock
from tests import processes
from tests.processes import Running

MOST_S = 600.0  # beside a dozen others on two cores; alone it takes a few seconds


@pytest.fixture
def simulator():
    with Simulator(manifest_path(), system_clock) as simulator:
        yield simulator


@pytest.fixture
def shell(simulator, tmp_path):
    """Run nps-bot in a folder that has nothing but two tokens, and give what it says."""
    env = os.environ | {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'nps.db'}",
        "SLACK_API_URL": simulator.api_url,
        "SLACK_BOT_TOKEN": simulator.bot_token,
        "SLACK_APP_TOKEN": simulator.app_token,
    }

    def run(*words):
        done = processes.run(*words, env=env)
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()

    run.env, run.folder = env, tmp_path
    return run


@contextmanager
def running(shell):
    """Let the bot run, once it has said that it does."""
    bot = Running("run", env=shell.env)
    with bot.stderr:
        try:
            assert any("started" in line for line in bot.stderr)
            yield
        finally:
            bot.process.terminate()
            bot.stderr.read()
            bot.process.join(MOST_S)


def test_from_two_tokens_to_the_first_test_question(simulator, shell):
    """The survey is a file with names, as they are known before anybody has looked up an id."""
    dana = simulator.add_person("Dana", email="dana@example.com")
    simulator.add_channel("acme-users", members=[dana, simulator.add_person("Ana")])
    simulator.add_channel("nps-team", members=[dana])
    acme = shell.folder / "acme.toml"
    acme.write_text(
        'name = "acme"\nproduct = "Acme Board"\nasker = "The Acme Board team"\nowner = "@dana"\npaused = true\n'
        'channels = ["#acme-users"]\nspread = "at once"\nsummary_channel = "#nps-team"\nzone = "Europe/Berlin"\n'
    )
    began = time.monotonic()
    assert "Socket Mode can be reached." in shell("doctor")
    with running(shell):
        assert shell("survey", "apply", str(acme)) == "Survey 'acme' created.\n"
        assert re.search("Dana|Ana", shell("survey", "preview", "--all"))
        shell("ask", "dana@example.com", "--test")
        dana.sees("How likely is it that you would recommend Acme Board", timeout=MOST_S)
    took = time.monotonic() - began
    print(f"from two tokens to the first test question: {took:.1f} s")  # noqa: T201 (for -s)
    assert took < MOST_S
