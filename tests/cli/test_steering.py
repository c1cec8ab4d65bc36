"""nps-bot survey pause, resume, stop: whoever runs the bot may always."""

import sqlite3

import pytest


@pytest.mark.parametrize(
    ("word", "sentence", "state"),
    [
        ("pause", "acme is paused: nothing is sent, nobody is waiting to be asked", "paused"),
        ("stop", "acme is stopped: its wave has ended, nobody was waiting", "paused"),
        ("resume", "acme goes on: nobody is waiting to be asked", "running"),
        ("start", "acme goes on: nobody is waiting to be asked", "running"),  # it had begun before
    ],
)
def test_a_survey_is_steered_by_name(applied, word, sentence, state):
    result = applied("survey", word, "acme")
    assert (result.exit_code, sentence in result.stdout) == (0, True)
    assert f", {state}" in applied("survey", "list").stdout


def test_a_survey_that_is_not_there(applied):
    result = applied("survey", "pause", "other")
    assert result.exit_code == 1
    assert "There is no survey called 'other'. There is: acme." in result.stderr


@pytest.mark.parametrize("settings", ["no JSON", '{"product": "Acme", "asker": "Me", "mood": 7}'])
@pytest.mark.parametrize("command", [("survey", "list"), ("survey", "apply", "acme.toml"), ("report",)])
def test_settings_that_cannot_be_read_are_told_in_a_sentence(applied, settings, command):
    with sqlite3.connect(applied.folder / "nps.db") as db:
        db.execute("UPDATE surveys SET settings = ?", [settings])
    db.close()
    result = applied(*command)
    assert result.exit_code == 1
    assert "The settings of survey 'acme' can't be read" in result.stderr
