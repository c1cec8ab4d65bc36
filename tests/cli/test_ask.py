"""nps-bot ask: one person, every rule, and a sentence where one stands against it."""

import json
import sqlite3
from contextlib import closing

import pytest

from bot.core.survey.roles import PROGRAM, Deed
from bot.services.asking.triggering import trigger
from bot.services.survey.finding import find_survey


@pytest.fixture
def in_slack(nps_bot, office):
    """The command line on the running bot's own database, with its token."""
    env = {
        "DATABASE_URL": office.stage.engine.url.render_as_string(hide_password=False),
        "SLACK_BOT_TOKEN": office.simulator.bot_token,
        "SLACK_API_URL": office.simulator.api_url,
    }
    return lambda *arguments, **other: nps_bot(*arguments, **(env | other))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["UANA"], "UANA is not known yet. Set SLACK_BOT_TOKEN"),
        (["UANA", "--survey", "other"], "There is no survey called 'other'. There is: acme."),
        (["ana"], "should be a Slack id such as U024BE7LH"),
    ],
)
def test_what_can_not_be_asked_is_said(applied, arguments, sentence):
    result = applied("ask", *arguments)
    assert result.exit_code != 0
    assert sentence in result.stderr


def test_somebody_unknown_is_looked_up_and_is_a_newcomer(in_slack, office):
    office.survey_ana()
    result = in_slack("ask", office.ben.id)
    assert result.exit_code == 1
    assert f"{office.ben.id} is not asked. New here, not before " in result.stderr


@pytest.mark.parametrize("written", ["@Ben", "ben@example.com"])
def test_somebody_is_named_as_in_a_survey_file(in_slack, office, written):
    office.ben.changes(email="ben@example.com")
    office.survey_ana()
    assert f"{office.ben.id} is not asked. New here" in in_slack("ask", written).stderr
    assert "Slack shows nothing called @Bent. Did you mean @ben?" in in_slack("ask", "@Bent").stderr


def test_names_need_a_token(applied):
    assert "names are looked up in Slack: set SLACK_BOT_TOKEN" in applied("ask", "@ben").stderr


def test_a_rule_that_stands_against_it_is_named(in_slack, office):
    office.survey_ana()
    result = in_slack("ask", office.ana.id)
    assert result.exit_code == 1
    assert f"{office.ana.id} is not asked. A question to them is still open." in result.stderr


def test_a_question_that_the_wave_has_planned_is_brought_forward(in_slack, office):
    office.survey(spread=60)
    later = next(person for person in (office.ana, office.ben, office.chloe) if not person.messages())
    result = in_slack("ask", later.id)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{later.id} will be asked about Acme: ")


def test_nobody_has_that_id(in_slack, office):
    office.survey_ana()
    assert "Slack shows nobody active with the id UNOBODY. Check the id." in in_slack("ask", "UNOBODY").stderr


def test_a_database_that_was_prepared_without_slack_learns_its_workspace_first(in_slack, nps_bot, acme, office):
    other = f"sqlite:///{nps_bot.folder / 'other.db'}"
    nps_bot("survey", "apply", acme, DATABASE_URL=other)
    refused = in_slack("ask", office.ana.id, "--test", DATABASE_URL=other).stderr
    assert "The database knows no workspace yet." in refused
    assert in_slack(*refused.rpartition("nps-bot ")[2].split(), DATABASE_URL=other).exit_code == 0
    assert "as a try" in in_slack("ask", office.ana.id, "--test", DATABASE_URL=other).stdout


def test_a_token_of_another_workspace(in_slack, nps_bot, acme):
    other = f"sqlite:///{nps_bot.folder / 'other.db'}"
    nps_bot("survey", "apply", acme, DATABASE_URL=other)
    with closing(sqlite3.connect(nps_bot.folder / "other.db")) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("UPDATE workspaces SET team_id = 'TOTHER'")
        db.commit()
    assert "belongs to another workspace than the database" in in_slack("ask", "UANA", DATABASE_URL=other).stderr


def test_somebodys_answers_are_tries_until_that_is_taken_back(in_slack, office):
    office.survey_ana()
    said = in_slack("try", office.ana.id).output
    assert said.startswith(f"{office.ana.id} only tries acme out from now on")
    assert "Nothing has changed." in in_slack("try", office.ana.id).output
    assert "now, as a try" in in_slack("ask", office.ana.id).output
    assert "counts from now on" in in_slack("try", office.ana.id, "--off").output


def test_a_question_to_oneself_comes_at_once_and_again_as_a_try(in_slack, office):
    office.survey_ana(paused=True)
    for _ in range(2):
        result = in_slack("ask", office.dana.id, "--test")
        assert (result.exit_code, result.stderr) == (0, "")
        assert "is asked about Acme now, as a try: the answer counts nowhere." in result.stdout
    office.settle()
    office.dana.sees("*A try.* Your answer is counted nowhere")
    office.dana.clicks("3")
    assert "No score yet" in in_slack("report").stdout


def support_file(nps_bot, office, *more):
    lines = ('kind = "csat"', 'name = "support"', 'product = "Acme support"', 'asker = "Acme support"', *more)
    who = (f'owner = "{office.dana.id}"', f'summary_channel = "{office.channel.id}"', 'privacy = "named"')
    return nps_bot.file("support.toml", *lines, *who)


def test_a_csat_from_its_file_to_its_export(in_slack, nps_bot, office):
    office.survey(paused=True)
    path = support_file(nps_bot, office)
    assert "Survey 'support' created." in in_slack("survey", "apply", path).stdout
    asked = in_slack("ask", office.ana.id, "--csat", "--subject", "ticket 4711").stdout
    assert asked.startswith(f"{office.ana.id} will be asked about Acme support: ")
    bot = office.stage.bot.context  # whose clock is not the command line's: there it is asked now
    trigger(bot, find_survey(bot, PROGRAM, Deed.ASK, "support"), office.ana.id, actor="test", subject="ticket 4711")
    office.stage.tick()
    office.ana.sees("How satisfied were you with ticket 4711?")
    office.ana.clicks("4")
    office.settle()
    told = json.loads(in_slack("report", "support", "--json", "--as-of", "2026-11-24").stdout)
    assert (told["measures"], told["n"], told["satisfied"], told["share"]) == ("csat", 1, 1, 1.0)
    assert "nps" not in told
    columns, row = in_slack("report", "support", "as", "csv", "--as-of", "2026-11-24").stdout.splitlines()
    assert (columns, row) == ("group,n,satisfied,not_satisfied,share,low,high", "all,1,1,0,100.0,20.65,100.0")
    for words in ("passives support", "accounts support", "acme vs support"):
        refused = in_slack("report", *words.split())
        assert refused.stderr == "Error: 'support' is a CSAT survey, and has none of that: nps-bot report support\n"
    exported = in_slack("export", "--survey", "support").stdout
    assert ",4,satisfied,trigger,true," in exported
    assert exported.rstrip().endswith(",1-5,ticket 4711")
    refused = in_slack("import", nps_bot.file("support.csv", exported), "--survey", "acme")
    assert "is the export of a CSAT survey" in refused.stderr
    shown = nps_bot.file("shown.toml", in_slack("survey", "show", "support").stdout)
    assert "Survey 'support' unchanged." in in_slack("survey", "apply", shown).stdout
    assert "csat" not in in_slack("doctor").stderr.casefold()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--survey", "acme", "--csat"), "'acme' is no CSAT survey."),
        (("--survey", "acme", "--subject", "ticket 1"), "'acme' asks about its product: only a CSAT survey asks about"),
        (("--csat", "--subject", "x" * 81), "A subject has at most 80 characters."),
    ],
)
def test_what_can_not_be_asked_about_is_said(in_slack, nps_bot, office, arguments, sentence):
    office.survey(paused=True)
    in_slack("survey", "apply", support_file(nps_bot, office))
    assert sentence in " ".join(in_slack("ask", office.ana.id, *arguments).stderr.split())
