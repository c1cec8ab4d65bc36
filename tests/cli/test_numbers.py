"""import and report, as scripts use them."""

import json

import pytest

EIGHT_SEVENTEEN_TWENTY_FIVE = [3] * 8 + [7] * 17 + [10] * 25

NOBODY = (
    "person is empty; give any short key that stays the same for a person, or say --no-person to count each such "
    "row as of somebody unknown"
)


def rows(scores, day="2026-10-01"):
    return ["person,score,comment,answered_at", *(f"p{n},{score},,{day}" for n, score in enumerate(scores))]


def report(nps_bot, *arguments):
    return json.loads(nps_bot("report", "--json", "--as-of", "2026-11-22", *arguments).stdout)


def test_the_promised_object(nps_bot):
    """A fresh database: import migrates it and makes the survey `default`."""
    imported = nps_bot("import", nps_bot.file("old.csv", *rows(EIGHT_SEVENTEEN_TWENTY_FIVE)))
    assert (imported.exit_code, imported.stdout) == (0, "50 added, 0 known already, 0 bad.\n")

    found = report(nps_bot, "--window", "all")

    assert [round(bound, 4) for bound in found.pop("interval")] == [11.9856, 52.4961]
    promised = {
        "survey": "default",
        "window": "all",
        "as_of": "2026-11-22",
        "n": 50,
        "promoters": 25,
        "passives": 17,
        "detractors": 8,
        "nps": 34.0,
        "response_rate": None,
        "benchmark": None,
    }
    assert {key: found[key] for key in promised} == promised


def test_json_carries_what_slack_shows(nps_bot):
    nps_bot("import", nps_bot.file("now.csv", *rows([10] * 30 + [7] * 10 + [3] * 10)))
    nps_bot("import", nps_bot.file("then.csv", *rows([10] * 10 + [7] * 30 + [3] * 10, day="2026-08-01")))
    found = report(nps_bot, "--window", "90d", "vs", "healthcare")
    assert found["change"]["verdict"] == "likely_real"
    assert round(found["change"]["difference"], 6) == 40
    assert found["benchmark"]["industry"] == "healthcare"
    assert found["standing"] == "great"
    assert found["answers_until_10_points"] > 0
    assert found["reasks"]["moved"]["answered"] == 0
    assert (found["from"], found["previous_n"]) == ("2026-08-25", 50)
    assert report(nps_bot, "vs", "previous", "90d")["previous"]["nps"] == 0


def test_a_table_on_the_command_line(nps_bot):
    nps_bot("import", nps_bot.file("old.csv", *rows(EIGHT_SEVENTEEN_TWENTY_FIVE)))
    result = nps_bot("report", "as csv", "all", "--as-of", "2026-11-22")
    assert result.stdout.splitlines() == [
        "group,n,promoters,passives,detractors,nps,low,high",
        "all,50,25,17,8,34.0,11.99,52.5",
    ]


def test_an_empty_window_has_no_score(nps_bot):
    nps_bot("import", nps_bot.file("old.csv", *rows([9], day="2026-01-01")))
    found = report(nps_bot, "--window", "30d")
    assert (found["n"], found["nps"], found["interval"]) == (0, None, None)


def test_the_same_file_twice_changes_nothing(nps_bot):
    path = nps_bot.file("old.csv", *rows([9, 2]))
    nps_bot("import", path)
    again = nps_bot("import", path)
    assert again.stdout == "0 added, 2 known already, 0 bad.\n"
    assert report(nps_bot, "--window", "all")["n"] == 2


def test_bad_rows_are_named_by_line_and_the_good_ones_kept(nps_bot):
    path = nps_bot.file(
        "old.csv",
        "person,score,comment,answered_at",
        "a,9,fine,2026-10-01",
        "b,11,,2026-10-01",
        "c,8.5,,2026-10-01",
        ",7,,2026-10-01",
        "d,7,,yesterday",
        "e,7,a comma, here,2026-10-01",
        "f,7,,2126-10-01",
        'g,0,"two\nlines",2026-10-01T10:00:00+02:00',
    )
    result = nps_bot("import", path)
    assert result.exit_code == 1
    assert result.stdout == "2 added, 0 known already, 6 bad.\n"
    assert result.stderr.splitlines() == [
        "line 3: score '11' is not a whole number from 0 to 10",
        "line 4: score '8.5' is not a whole number from 0 to 10",
        f"line 5: {NOBODY}",
        "line 6: answered_at 'yesterday' is not a time like 2026-11-22 or 2026-11-22T09:30:00Z",
        "line 7: the number of fields differs from the first line; quote a text that holds a comma",
        "line 8: answered_at '2126-10-01' lies in the future",
    ]
    assert report(nps_bot, "--window", "all")["n"] == 2


@pytest.mark.parametrize("option", ["--strict", "--dry-run"])
def test_strict_and_dry_run_keep_nothing(nps_bot, option):
    path = nps_bot.file("old.csv", *rows([9]), "b,12,,2026-10-01")
    assert nps_bot("import", path, option).exit_code == 1
    assert nps_bot("report").exit_code == 1
    assert "There is no survey yet" in nps_bot("report").stderr


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (["name,score"], "The first line must name the columns person,score,comment,answered_at"),
        ([""], "it says: nothing."),
        (
            ["person,score,answered_at", '"a,9,2026-10-01'],
            "not valid CSV near line 2: a quote that opens there is never closed",
        ),
    ],
)
def test_a_file_that_is_something_else(nps_bot, lines, sentence):
    result = nps_bot("import", nps_bot.file("odd.csv", *lines))
    assert result.exit_code == 1
    assert sentence in result.stderr


def test_the_report_for_people(nps_bot):
    nps_bot("import", nps_bot.file("old.csv", *rows(EIGHT_SEVENTEEN_TWENTY_FIVE)))
    result = nps_bot("report", "--window", "all", "--as-of", "2026-11-22")
    assert "NPS 34, likely between 12 and 52, from 50 answers in all time." in result.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--window", "soon"], "'soon' is not a window"),
        (["--survey", "other"], "There is no survey called 'other'. There is: default."),
        (["--as-of", "22.11.2026"], "does not match the format"),
    ],
)
def test_a_question_the_report_can_not_answer(nps_bot, arguments, sentence):
    nps_bot("import", nps_bot.file("old.csv", *rows([9])))
    result = nps_bot("report", *arguments)
    assert result.exit_code != 0
    assert sentence in result.stderr


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["blah"], "'blah' was not understood. Known: default."),
        (["by"], "by needs something behind it"),
        (["vs"], "vs needs something behind it: Consulting, "),
        (["where"], "'where' was not understood. Use a survey, a window such as 90d, by PROPERTY"),
        (["default", "x" * 3_000], "x…' was not understood."),
        (["default", "default"], "'default' was not understood."),
        (["2026-02-31..2026-03-01"], "'2026-02-31' is no day of the calendar."),
        (["9999-12-31..9999-12-31"], "would end where the calendar does"),
        (["--as-of", "9999-12-31"], "would end where the calendar does"),
        (["trend"], "is shown in Slack alone: /nps trend."),
    ],
)
def test_words_that_are_not_understood_are_refused_with_a_sentence(nps_bot, words, sentence):
    nps_bot("import", nps_bot.file("old.csv", *rows(EIGHT_SEVENTEEN_TWENTY_FIVE)))
    refused = nps_bot("report", *words)
    assert (refused.exit_code != 0, refused.stdout) == (True, "")
    assert sentence in refused.stderr
    assert len(refused.stderr) < 400


def test_what_became_of_cases_is_there_for_machines_too(nps_bot):
    lines = ('name = "acme"', 'product = "Acme"', 'asker = "Us"', 'owner = "U0000000D"', 'people = ["U0000000A"]')
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *lines, 'summary_channel = "C0000000N"', 'privacy = "named"'))
    found = json.loads(nps_bot("report", "loop", "--json", "--window", "90d").stdout)
    assert (found["opened"], found["contacted_in_time"], found["causes"]) == (0, None, [])
    assert "opened,,0,,,\n" in nps_bot("report", "loop", "as", "csv").stdout
    assert "No case was opened in 90 days." in nps_bot("report", "loop").stdout


def test_who_is_at_risk_is_there_for_machines_too(nps_bot):
    nps_bot("import", nps_bot.file("old.csv", *rows([10, 9, 3])))
    found = json.loads(nps_bot("report", "at-risk", "--json", "--window", "all").stdout)
    assert (found["n"], found["fell"], found["people"]) == (0, None, None)
    assert nps_bot("report", "at-risk", "as", "csv").stdout.startswith("reason,n\nany,0\n")
    assert "nobody is at risk" in nps_bot("report", "at-risk").stdout
