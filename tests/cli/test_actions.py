"""nps-bot action, and the report that lists them."""

import csv
import io
import json
import sqlite3
from datetime import UTC, datetime, timedelta

SURVEY = (
    'name = "acme"', 'product = "Acme"', 'asker = "Us"', 'owner = "U0000000D"', 'people = ["U0000000A"]',
    'summary_channel = "C0000000N"', 'privacy = "named"',
)  # fmt: skip


def test_an_action_is_planned_and_carried_through_and_listed(nps_bot):
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    refused = nps_bot("action", "plan", "Exports", "--aim", "nps 40")
    assert refused.exit_code == 1
    assert [line[:30] for line in refused.output.splitlines()[1:]] == [
        "• Say in some words what is to",
        "• Choose a theme, or write a w",
        "• Give a day, such as 2027-01-",
        "• Not in points: too few peopl",
        'Such as: nps-bot action plan "',
    ]
    due = (datetime.now(UTC) + timedelta(days=60)).date().isoformat()
    plan = ("Faster exports", "--for", "speed", "--for", "=export", "--due", due, "--aim", "solved 80 %")
    planned = nps_bot("action", "plan", *plan).output
    assert "Aim: 80 % of those who asked for it say that it is solved." in planned
    id_ = planned.split()[-1]
    nps_bot("action", "start", id_)
    changed = nps_bot("action", "change", id_, "--title", "Much faster exports", "--for", "=export", "--hold-out", "10")
    assert "Much faster exports" in changed.output
    assert "For comments about: “=export”" in changed.output
    assert "Not in points" in nps_bot("action", "change", id_, "--aim", "+5").output
    assert nps_bot("action", "change", id_).exit_code == 2
    nps_bot("action", "change", id_, "--title", "Faster exports", "--for", "speed", "--for", "=export")
    assert "done" in nps_bot("action", "ship", id_, "--note", "Seconds now.", "--in", "de", "Nur Sekunden.").output
    assert "It can be opened again." in nps_bot("action", "drop", id_, "--why", "late").output

    found = json.loads(nps_bot("report", "actions", "--json").output)["actions"]
    assert [(one["id"], one["state"], one["owner"], one["note"], one["note_in"]) for one in found] == [
        (id_, "shipped", "U0000000D", "Seconds now.", {"de": "Nur Sekunden."})
    ]
    (row,) = csv.DictReader(io.StringIO(nps_bot("report", "actions", "as", "csv").output))
    assert (row["themes"], row["words"], row["aim"], row["aim_to"]) == ("speed", "'=export", "solved", "0.8")
    assert (row["note"], row["note_in"]) == ("Seconds now.", "de: Nur Sekunden.")
    assert "Faster exports" in nps_bot("report", "actions", "all").output


def asked_for(nps_bot):
    """Ana asked for it; gives the id of what is planned."""
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    line = "U0000000A,7,2026-11-20,My exports fail"
    day = (datetime.now(UTC) - timedelta(days=9)).date().isoformat()
    rows = nps_bot.file("answers.csv", "person,score,date,comment", line.replace("2026-11-20", day))
    nps_bot("import", rows)
    with sqlite3.connect(nps_bot.folder / "nps.db") as db:  # Slack tells who that is
        db.execute("UPDATE people SET slack_user_id = 'U0000000A', name = 'Ana'")
    db.close()
    due = (datetime.now(UTC) + timedelta(days=60)).date().isoformat()
    plan = ("Faster exports", "--for", "=export*", "--due", due, "--aim", "solved 80 %")
    return nps_bot("action", "plan", *plan).output.split()[-1]


def test_it_is_told_once_it_was_seen_how_it_reads_and_how_many_it_reaches(nps_bot):
    id_ = asked_for(nps_bot)
    seen = nps_bot("action", "ship", id_, "--note", "Seconds now.")
    assert seen.exit_code == 1
    assert "One person who asked for it is told" in seen.output
    assert "Seconds now." in seen.output
    assert json.loads(nps_bot("report", "actions", "--json").output)["actions"][0]["state"] == "planned"
    assert "done" in nps_bot("action", "ship", id_, "--note", "Seconds now.", "--yes").output


def test_who_speaks_another_language_is_told_in_it_and_that_nothing_comes_of_it_is_seen_first(nps_bot):
    id_ = asked_for(nps_bot)
    with sqlite3.connect(nps_bot.folder / "nps.db") as db:
        db.execute("UPDATE people SET locale = 'de-DE'")
    db.close()
    words = ("--why", "It costs too much.", "--in", "de", "Es kostet zu viel.")
    assert nps_bot("action", "drop", id_, *words).exit_code == 2
    seen = nps_bot("action", "drop", id_, *words, "--tell")
    assert (seen.exit_code, "It costs" in seen.output) == (1, False)
    assert "Sie haben uns geschrieben" in seen.output
    assert "Es kostet zu viel." in seen.output
    assert "dropped" in nps_bot("action", "drop", id_, *words, "--tell", "--yes").output


def test_an_unknown_id_is_told_with_where_ids_stand(nps_bot):
    asked_for(nps_bot)
    refused = nps_bot("action", "change", "1", "--title", "Faster")
    assert refused.stderr == "Error: There is no action with this ID. IDs stand in: nps-bot report actions --json\n"
    assert json.loads(nps_bot("report", "actions", "--json").output)["actions"][0]["id"]
