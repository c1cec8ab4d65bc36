"""Audiences from a file, and the preview on the command line."""

import json

import pytest
from sqlalchemy import select

from storage.engine import open_engine
from storage.schema import people, surveys

SURVEY = (
    'name = "acme"',
    'product = "Acme"',
    'asker = "The Acme team"',
    'owner = "UDANA"',
    'summary_channel = "CNPS"',
    'people_file = "team.csv"',
)


def stored(nps_bot, column):
    engine = open_engine(nps_bot.env["DATABASE_URL"])
    with engine.connect() as db:
        found = list(db.scalars(select(column)))
    engine.dispose()
    return found


def listed(nps_bot):
    (settings,) = stored(nps_bot, surveys.c.settings)
    return json.loads(settings)["audience"]["people"]


def test_people_and_their_properties_come_from_a_file(nps_bot):
    nps_bot.file("team.csv", "slack_id,Department,country", "U1,Sales,de", "U2,,at")
    assert nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY)).stdout == "Survey 'acme' created.\n"
    assert listed(nps_bot) == ["U1", "U2"]
    assert stored(nps_bot, people.c.properties) == [{"department": "Sales", "country": "DE"}, {"country": "AT"}]


@pytest.mark.parametrize("between", [";", "\t"])
def test_a_spreadsheet_writes_other_signs_between_columns(nps_bot, between):
    rows = (between.join(row) for row in (("\ufeffslack_id", "Department"), ("U1", "Sales, Support"), ("U2", "")))
    nps_bot.file("team.csv", *rows)
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    assert listed(nps_bot) == ["U1", "U2"]
    assert {"department": "Sales, Support"} in stored(nps_bot, people.c.properties)


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            ["name;mail", "Ana;x"],
            "the first line of team.csv has to name a column slack_id or email; it says: name, mail.",
        ),
        (["slack_id", "U1", '""'], "team.csv, line 3: a column slack_id or email has to say who it is about."),
        (["\x1b[31m", "x"], "it says: \ufffd[31m."),
        (["slack_id", "ana"], "team.csv, line 2: 'ana' is not a Slack id such as U024BE7LH."),
        (["email", "ana"], "team.csv, line 2: 'ana' is not an address."),
        (["slack_id"], "people_file: team.csv lists nobody; below the names of the columns, one person a line."),
        (["email", "ana@example.com"], "People are listed by address: set SLACK_BOT_TOKEN"),
    ],
)
def test_a_mistake_in_the_file_is_named_and_nothing_is_changed(nps_bot, lines, sentence):
    nps_bot.file("team.csv", *lines)
    done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    assert done.exit_code == 1
    assert sentence in done.stderr
    assert "There is no survey yet." in nps_bot("survey", "list").stdout


def test_a_file_that_is_not_there_is_named(nps_bot):
    done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    assert "people_file: there is no team.csv beside the survey file." in done.stderr


def test_a_folder_in_place_of_a_file_is_named(nps_bot, tmp_path):
    (tmp_path / "team.csv").mkdir()
    done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY))
    assert (done.exit_code, done.stderr) == (
        1,
        "Error: people_file: team.csv can't be read: name a CSV file beside this one.\n",
    )


def with_slack(office):
    return {"SLACK_BOT_TOKEN": office.simulator.bot_token, "SLACK_API_URL": office.simulator.api_url}


def test_people_are_found_by_their_address(nps_bot, office):
    ana = office.simulator.add_person("Ana B", email="Ana@Example.com")
    nps_bot.file("team.csv", "email", "ana@example.com", "nobody@example.com")
    lines = [line.replace("UDANA", office.dana.id).replace("CNPS", office.channel.id) for line in SURVEY]
    done = nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines), **with_slack(office))
    assert "Nobody in Slack has the address nobody@example.com: left out." in done.stderr
    assert listed(nps_bot) == [ana.id]


def test_a_preview_before_the_bot_ever_ran(nps_bot, office):
    bot = office.simulator.workspace.bot_user
    nps_bot.file("team.csv", "slack_id", office.ana.id, office.ben.id, bot)
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, 'spread = "at once"'))
    for words in (["preview"], ["preview", "acme", "--all"]):
        unread = nps_bot("survey", *words)
        assert "The audience is not complete yet: the member list could not be read from Slack so far." in unread.stdout
        assert "Set SLACK_BOT_TOKEN, so that the audience can be read" in unread.stderr
    said = nps_bot("survey", "preview", **with_slack(office)).stdout
    assert "acme, the wave that began on" in said
    assert "2 people are still to be asked." in said
    assert "1 × A bot" in said
    everybody = nps_bot("survey", "preview", "acme", "--all").stdout
    assert [line.split(": ")[1] for line in everybody.splitlines()[:2]] == ["Ana", "Ben"]
    told = json.loads(nps_bot("survey", "preview", "--json").stdout)
    assert (told["to_be_asked"], told["reasons"]) == (2, {"bot": 1})
    assert [one["name"] for one in told["people"]][-1] == "NPS Bot"


def test_a_pause_outlives_the_file_that_says_nothing_of_it(nps_bot):
    nps_bot.file("team.csv", "slack_id", "U1")
    survey = nps_bot.file("acme.toml", *SURVEY)
    nps_bot("survey", "apply", survey)
    nps_bot("survey", "pause", "acme")
    assert nps_bot("survey", "apply", survey).stdout == "Survey 'acme' unchanged.\n"
    assert "paused" in nps_bot("survey", "list").stdout


@pytest.mark.parametrize(
    "name", ["../team.csv", "/etc/passwd", "link.csv", "below/../../team.csv", "linked/team.csv", "round.csv"]
)
def test_a_list_outside_of_the_survey_files_folder_is_not_read(nps_bot, name):
    (nps_bot.folder / "surveys" / "below").mkdir(parents=True)
    nps_bot.file("team.csv", "slack_id", "U1", "secret line")
    (nps_bot.folder / "surveys" / "link.csv").symlink_to(nps_bot.folder / "team.csv")
    (nps_bot.folder / "surveys" / "linked").symlink_to(nps_bot.folder)
    (nps_bot.folder / "surveys" / "round.csv").symlink_to("round.csv")
    result = nps_bot("survey", "apply", nps_bot.file("surveys/acme.toml", *SURVEY[:-1], f'people_file = "{name}"'))
    assert result.exit_code == 1
    assert "people_file: " in result.stderr
    assert "secret" not in result.stderr
    assert "There is no survey yet" in nps_bot("survey", "list").stdout


def test_a_list_may_be_below_the_survey_file(nps_bot):
    (nps_bot.folder / "lists").mkdir()
    nps_bot.file("lists/team.csv", "slack_id", "U1")
    path = nps_bot.file("acme.toml", *SURVEY[:-1], 'people_file = "lists/team.csv"')
    assert nps_bot("survey", "apply", path).exit_code == 0
