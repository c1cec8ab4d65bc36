"""run, manifest and migrate: what starts, and what is said when it can't."""

import os
import signal
import socket
import subprocess
import sys

import pytest
import yaml
from filelock import FileLock

from bot.cli import main
from bot.manifest import manifest_path
from bot.settings import Settings
from bot.simulator import Simulator
from bot.web.ask_api import Triggers
from bot.web.slack_door import SlackDoor
from bot.wiring import system_clock


@pytest.mark.parametrize(
    ("env", "arguments", "sentence"),
    [
        ({}, [], "SLACK_BOT_TOKEN is not set."),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, [], "SLACK_APP_TOKEN is not set."),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, ["--http", "3000"], "SLACK_SIGNING_SECRET is not set."),
        ({"DATABASE_URL": "mysql://x"}, [], "SLACK_BOT_TOKEN is not set."),
        ({"TRIGGER_SECRET": "short"}, [], "TRIGGER_SECRET should have at least 16 letters and digits"),
        ({"TRIGGER_SECRET": "sixteen or more letters"}, [], "such as `openssl rand -hex 24` gives"),
        ({"LOG_LEVEL": "loud"}, [], "Check your settings. LOG_LEVEL should be 'debug', 'info'"),
    ],
)
def test_a_setting_is_missing_or_wrong(nps_bot, env, arguments, sentence):
    result = nps_bot("run", *arguments, **env)
    assert result.exit_code == 1
    assert sentence in result.stderr


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("mysql://host/db", "DATABASE_URL names 'mysql'"),
        ("nonsense", "DATABASE_URL is not a database address."),
        ("sqlite://", "DATABASE_URL must name a file"),
        ("sqlite:////nowhere/at/all/nps.db", "There is no database at /nowhere/at/all/nps.db."),
        ("postgresql://me:hidden@127.0.0.1:1/nps", "The database postgresql://me:***@127.0.0.1:1/nps can't be used"),
    ],
)
def test_a_database_that_can_not_be_used(nps_bot, url, sentence):
    result = nps_bot("report", DATABASE_URL=url)
    assert result.exit_code == 1
    assert sentence in result.stderr
    assert "hidden" not in result.stderr


def test_what_only_reads_makes_no_file(no_database_yet):
    for words in (
        ["report"],
        ["export"],
        ["survey", "list"],
        ["survey", "preview"],
        ["survey", "pause", "x"],
        ["doctor"],
    ):
        no_database_yet(*words)
    assert list(no_database_yet.folder.iterdir()) == []


def test_a_second_bot_on_one_sqlite_file_is_refused(nps_bot, office, tmp_path):
    env = {"SLACK_BOT_TOKEN": office.simulator.bot_token, "SLACK_APP_TOKEN": "xapp-1"}
    with FileLock(tmp_path / "one.db.running"):
        done = nps_bot("run", **env, SLACK_API_URL=office.simulator.api_url, DATABASE_URL="sqlite:///one.db")
    assert done.exit_code == 1
    assert "Another bot is running on one.db, and SQLite serves one at a time." in done.stderr


def test_nor_does_a_link_let_it_in(nps_bot, office, tmp_path):
    env = {"SLACK_BOT_TOKEN": office.simulator.bot_token, "SLACK_APP_TOKEN": "xapp-1"}
    env |= {"SLACK_API_URL": office.simulator.api_url, "DATABASE_URL": "sqlite:///link.db"}
    (tmp_path / "data").mkdir()
    nps_bot("migrate", DATABASE_URL="sqlite:///data/one.db")
    (tmp_path / "link.db").symlink_to(tmp_path / "data" / "one.db")
    with FileLock(tmp_path / "data" / "one.db.running"):
        assert "Another bot is running on link.db" in nps_bot("run", **env).stderr
    (tmp_path / "link.db").unlink()
    (tmp_path / "link.db").hardlink_to(tmp_path / "data" / "one.db")
    assert "link.db has another name elsewhere (a hard link)" in nps_bot("run", **env).stderr
    assert nps_bot("survey", "list", **env).exit_code == 0


def test_a_database_that_is_damaged_where_nobody_has_looked_yet_is_a_sentence(nps_bot, tmp_path):
    nps_bot("migrate")
    file = tmp_path / "nps.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"x" * 40_000 + whole[48_192:])
    told = nps_bot("report")
    assert (told.exit_code, told.stdout) == (1, "")
    assert "The file is damaged: go back to your newest backup." in told.stderr


def test_a_wrong_token_is_said_with_the_cure(nps_bot, office):
    env = {"SLACK_BOT_TOKEN": "xoxb-wrong", "SLACK_APP_TOKEN": "xapp-wrong", "SLACK_API_URL": office.simulator.api_url}
    result = nps_bot("run", **env)
    assert result.exit_code == 1
    assert "Slack refused SLACK_BOT_TOKEN (invalid_auth). Copy the Bot User OAuth Token" in result.stderr
    assert "xoxb-wrong" not in result.stderr


def test_a_wrong_app_token_is_said_with_the_cure(nps_bot, office):
    env = {"SLACK_BOT_TOKEN": office.simulator.bot_token, "SLACK_APP_TOKEN": "xapp-wrong"}
    result = nps_bot("run", **env, SLACK_API_URL=office.simulator.api_url)
    assert result.exit_code == 1
    assert "check SLACK_APP_TOKEN" in result.stderr


def test_nothing_that_is_kept_secret_stands_in_what_a_program_prints_of_its_parts(office):
    secrets = {
        "slack_bot_token": "xoxb-hidden", "slack_app_token": "xapp-hidden", "slack_signing_secret": "signing-hidden",
        "trigger_secret": "trigger-hidden-0123", "database_url": "postgresql://me:word-hidden@host/nps",
    }  # fmt: skip
    settings = Settings(_env_file=None, **secrets)
    door = SlackDoor(office.stage.bot.app, "signing-hidden", system_clock)
    shown = [settings, door, Triggers(office.stage.bot.context, "trigger-hidden", office.stage.bot.web.allowance, door)]
    assert "hidden" not in "".join(f"{one!r} {one}" for one in shown)


@pytest.fixture
def simulator():
    with Simulator(manifest_path(), system_clock) as simulator:
        yield simulator


@pytest.mark.parametrize("over_http", [False, True])
def test_the_real_process_answers_and_stops_when_told(no_database_yet, simulator, over_http):
    """Its own process, its own clock; the placeholder's survey becomes the workspace's."""
    dana = simulator.add_person("Dana")
    channel = simulator.add_channel("nps", members=[dana])
    env = {
        "DATABASE_URL": no_database_yet.env["DATABASE_URL"],
        "SLACK_API_URL": simulator.api_url,
        "SLACK_BOT_TOKEN": simulator.bot_token,
        "SLACK_APP_TOKEN": simulator.app_token,
        "SLACK_SIGNING_SECRET": simulator.signing_secret,
    }
    old = no_database_yet.file("old.csv", "person,score,answered_at", "a,9,2026-01-01")
    named = f'name = "default"\nproduct = "Acme"\nasker = "Us"\nowner = "{dana.id}"\nsummary_channel = "{channel.id}"\n'
    acme = no_database_yet.file("acme.toml", f'{named}privacy = "named"', f'people = ["{dana.id}"]')
    for words in (["survey", "apply", acme], ["import", old]):
        assert no_database_yet(*words, **env).exit_code == 0
    arguments = ["run", "--http", str(free_port())] if over_http else ["run"]
    command = [sys.executable, "-m", "bot", *arguments]
    with subprocess.Popen(command, env=os.environ | env, stderr=subprocess.PIPE, text=True) as process:
        try:
            while "Stop with Ctrl-C." not in (said := process.stderr.readline()):
                assert said
            if over_http:
                simulator.deliver_over_http(f"http://127.0.0.1:{arguments[-1]}/slack/events")
            else:
                simulator.wait_connected()
            dana.commands("/nps report all", "nps")
            dana.sees("One answer in all time", "nps")
            if over_http:
                with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.2", int(arguments[-1]))):
                    pass
        finally:
            process.send_signal(signal.SIGTERM)
            process.stderr.read()
        assert process.wait(timeout=20) == 0


def test_an_address_that_is_not_ours_is_said(nps_bot, office):
    env = {"SLACK_BOT_TOKEN": office.simulator.bot_token, "SLACK_SIGNING_SECRET": "x", "HTTP_HOST": "203.0.113.7"}
    result = nps_bot("run", "--http", "3000", **env, SLACK_API_URL=office.simulator.api_url)
    assert result.exit_code == 1
    assert "HTTP_HOST 203.0.113.7, port 3000 can't be used:" in result.stderr


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_migrate_says_so(nps_bot):
    assert nps_bot("migrate").stdout == "The database is up to date.\n"
    assert nps_bot("migrate").stdout == "The database is up to date.\n"


def test_the_manifest_is_printed_as_it_is_or_for_http(nps_bot):
    assert nps_bot("manifest").stdout == manifest_path().read_text()
    http = yaml.safe_load(nps_bot("manifest", "--http", "https://nps.example.com/").stdout)
    url = "https://nps.example.com/slack/events"
    assert http["settings"]["socket_mode_enabled"] is False
    assert http["settings"]["event_subscriptions"]["request_url"] == url
    assert http["settings"]["interactivity"]["request_url"] == url
    assert http["features"]["slash_commands"][0]["url"] == url
    assert http["oauth_config"] == yaml.safe_load(manifest_path().read_text())["oauth_config"]
    assert "https://" in nps_bot("manifest", "--http", "http://nps.example.com").stderr


def test_help_lists_every_command(nps_bot):
    result = nps_bot("--help")
    assert all(name in result.stdout for name in main.commands)


@pytest.mark.parametrize("group", [[], ["survey"], ["themes"], ["action"]])
def test_the_help_says_of_each_command_a_whole_sentence(no_database_yet, group):
    told = no_database_yet(*group, "--help", COLUMNS="80").stdout.partition("Commands:")[2]
    assert "..." not in told
    assert told.count(".") >= len(main.get_command(None, group[0]).commands if group else main.commands)
