"""nps-bot action, and the report that lists them."""

import csv
import io
import json
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
    ]
    due = (datetime.now(UTC) + timedelta(days=60)).date().isoformat()
    plan = ("Faster exports", "--for", "speed", "--for", "=export", "--due", due, "--aim", "solved 80 %")
    planned = nps_bot("action", "plan", *plan).output
    assert "Aim: 80 % of those who asked for it say that it is solved." in planned
    id_ = planned.split()[-1]
    nps_bot("action", "start", id_)
    assert "done" in nps_bot("action", "ship", id_, "--note", "Seconds now.").output
    assert "It can be opened again." in nps_bot("action", "drop", id_, "--why", "late").output

    found = json.loads(nps_bot("report", "actions", "--json").output)["actions"]
    assert [(one["id"], one["state"], one["owner"], one["note"]) for one in found] == [
        (id_, "shipped", "U0000000D", "Seconds now.")
    ]
    (row,) = csv.DictReader(io.StringIO(nps_bot("report", "actions", "as", "csv").output))
    assert (row["themes"], row["words"], row["aim"], row["aim_to"]) == ("speed", "'=export", "solved", "0.8")
    assert "Faster exports" in nps_bot("report", "actions", "all").output
