"""Erasing one person, and handing out what is kept about them, from the command line."""

import json
import os

from storage.schema import audit, comments, people
from tests.cli.test_people import stored

FILE = ("person,score,comment,answered_at", "Ana@example.com,9,=Fast.,2026-11-02T10:00:00Z", "ben,3,Slow.,2026-11-02")


def test_somebody_without_slack_is_handed_out_and_forgotten(nps_bot):
    nps_bot("import", nps_bot.file("old.csv", *FILE))
    about = json.loads(nps_bot("export", "--person", "ana@example.com").stdout)
    assert (about["external_key"], about["slack_id"]) == ("ana@example.com", None)
    (answer,) = about["answers"]
    assert (answer["score"], answer["comments"], answer["answered_at"]) == (9, ["=Fast."], "2026-11-02T10:00:00+00:00")
    assert nps_bot("forget", "ana@example.com", "--yes").stdout == "ana@example.com is forgotten.\n"
    assert stored(nps_bot, comments.c.text) == ["Slow."]
    assert stored(nps_bot, audit.c.actor)[-1] == "command line"
    assert json.loads(nps_bot("export", "--person", "ana@example.com").stdout)["answers"] == []
    again = nps_bot("import", nps_bot.file("old.csv", *FILE)).stdout
    assert again.startswith("0 added, 1 known already, 0 bad. 1 left out:")
    assert json.loads(nps_bot("report", "all", "--json").stdout)["n"] == 2


def test_it_is_asked_whether_it_is_meant(nps_bot):
    nps_bot("import", nps_bot.file("old.csv", *FILE))
    assert nps_bot("forget", "ben").exit_code == 1
    assert sorted(stored(nps_bot, comments.c.text)) == ["=Fast.", "Slow."]


def test_who_left_is_forgotten_by_their_slack_id(nps_bot):
    nps_bot.file("team.csv", "slack_id,department", "U1,Sales", "U2,")
    survey = ('name = "acme"', 'product = "Acme"', 'asker = "Us"', 'owner = "U9"', 'summary_channel = "C1"')
    path = nps_bot.file("acme.toml", *survey, 'people_file = "team.csv"')
    nps_bot("survey", "apply", path)
    assert nps_bot("forget", "U1", "--yes").exit_code == 0
    nps_bot("survey", "apply", path)  # the file still names them
    assert stored(nps_bot, people.c.properties) == [{}, {}]
    assert json.loads(nps_bot("export", "--person", "U1").stdout)["forgotten"] is True


def test_nobody_of_that_name(nps_bot):
    nps_bot("migrate")
    for line in (("forget", "UNOBODY"), ("export", "--person", "UNOBODY")):
        result = nps_bot(*line)
        assert (result.exit_code, "Nobody is known as UNOBODY." in result.stderr) == (1, True)


def test_what_is_kept_about_somebody_is_written_for_its_owner_alone(nps_bot):
    nps_bot("import", nps_bot.file("old.csv", *FILE))
    out = nps_bot.folder / "ben.json"
    assert nps_bot("export", "--person", "ben", "--out", str(out)).exit_code == 0
    assert json.loads(out.read_text())["external_key"] == "ben"
    if os.name != "nt":
        assert out.stat().st_mode & 0o777 == 0o600
