"""Benchmarks of one's own, from a file."""

import json

import pytest

HEAD = "industry,label,nps,source,published,method,measures,n_people,p25,p50,p75"
TRAVEL = "travel,Travel & tours,38,Acme Research,2025-06-01,panel of 900 buyers,,900,20,38,55"
STAFF = "saas,Software staff,12,Acme Research,2025-06-01,staff survey,enps,,,,"
SURVEY = (
    'name = "acme"', 'product = "Acme"', 'asker = "Acme"', 'owner = "U1"', 'people = ["U1"]', 'summary_channel = "C1"'
)  # fmt: skip


def with_file(nps_bot, *lines):
    nps_bot.env["BENCHMARKS_FILE"] = nps_bot.file("own.csv", *lines)


def test_without_a_file_the_built_in_table_is_listed(nps_bot):
    lines = nps_bot("benchmarks").stdout.splitlines()
    assert lines[0] == "NPS: one figure per industry; sample and method not published"
    assert lines[1].split(maxsplit=2)[2].strip() == "71  Crewhu, 2020; more than two years old"
    assert len(lines) == 11


def test_each_method_and_measure_is_a_list_of_its_own(nps_bot):
    with_file(nps_bot, HEAD, TRAVEL, STAFF)
    tables = nps_bot("benchmarks").stdout.split("\n\n")
    assert [table.splitlines()[0] for table in tables] == [
        "NPS: one figure per industry; sample and method not published",
        "NPS: panel of 900 buyers",
        "eNPS (employees about their company): staff survey",
    ]
    assert (
        "travel  Travel & tours    38  Acme Research, 2025; 900 people; quarters at 20, 38, 55; your own" in tables[1]
    )


def test_a_survey_is_compared_with_ones_own_row(nps_bot):
    with_file(nps_bot, HEAD, TRAVEL)
    assert nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, 'industry = "travel"')).exit_code == 0
    rows = [f"p{n},{10 if n % 2 else 7},,2026-10-01" for n in range(40)]
    nps_bot("import", nps_bot.file("a.csv", "person,score,comment,answered_at", *rows), "--survey", "acme")
    told = nps_bot("report", "--window", "all").stdout
    assert "Travel & tours (38), within what" in told
    assert "The score lies between the middle and the upper quarter of the field." in told
    benchmark = json.loads(nps_bot("report", "--json", "--window", "all").stdout)["benchmark"]
    assert (benchmark["industry"], benchmark["nps"], benchmark["quarter"]) == ("travel", 38, "above_middle")
    with_file(nps_bot, HEAD, STAFF)  # the row is gone
    assert json.loads(nps_bot("report", "--json", "--window", "all").stdout)["benchmark"] is None


WHOM = "industry,label,nps,source,published,method,country,population,n_people,n_firms,touchpoint"
IN_JAPAN = "travel,Travel,-17,Acme Research,2026-03-01,panel,JP,own customers,900,13,renewal"
IN_AMERICA = "travel,Travel,36,Acme Research,2026-03-01,panel,US,clients,2000,,"


def asked(nps_bot, *settings):
    """Give what is told of a survey with forty answers, half of them promoters, as text and as an object."""
    nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, 'industry = "travel"', *settings))
    rows = [f"p{n},{10 if n % 2 else 7},,2026-10-01" for n in range(40)]
    nps_bot("import", nps_bot.file("a.csv", "person,score,comment,answered_at", *rows), "--survey", "acme")
    told = nps_bot("report", "--window", "all").stdout
    return told, json.loads(nps_bot("report", "--json", "--window", "all").stdout)["benchmark"]


def test_a_row_says_whom_it_describes(nps_bot):
    with_file(nps_bot, WHOM, IN_JAPAN, IN_AMERICA)
    told = nps_bot("benchmarks").stdout
    assert "NPS: panel; own customers; JP; after renewal\n" in told
    assert "-17  Acme Research, 2026; 900 people; 13 firms; your own" in told
    told, found = asked(nps_bot, 'population = "own customers"', 'country = "JP"')
    assert "Benchmark: 67 above Travel (\u221217), more than chance explains: likely 52 above to 82 above." in told
    assert "It describes: a company’s own customers · Japan · renewal · 900 people · 13 companies." in told
    assert {key: found[key] for key in ("country", "population", "n_people", "n_firms", "touchpoint", "method")} == {
        "country": "JP",
        "population": "own customers",
        "n_people": 900,
        "n_firms": 13,
        "touchpoint": "renewal",
        "method": "panel",
    }
    assert (found["fit"], found["standing"]) == ("same", "ahead")


def test_other_people_get_a_difference_and_the_reason_why_there_is_no_verdict(nps_bot):
    with_file(nps_bot, WHOM, IN_AMERICA)
    told, found = asked(nps_bot, 'population = "own customers"', 'country = "US"')
    assert "Benchmark: 14 above Travel (36), without a verdict: it could be 1 below to 29 above." in told
    assert "It describes business clients and this survey asks a company’s own customers: too different for a" in told
    assert (found["fit"], found["standing"], found["difference"]) == ("other_population", "no_verdict", 14)


def test_another_country_gets_no_verdict_either(nps_bot):
    with_file(nps_bot, WHOM, IN_JAPAN)
    told, found = asked(nps_bot, 'country = "US"')
    assert "It describes another country (Japan) than the one asked in (United States): too different for a" in told
    assert (found["fit"], found["standing"]) == ("other_country", "no_verdict")


def test_where_a_survey_does_not_say_whom_it_asks_the_verdict_stands_and_says_so(nps_bot):
    with_file(nps_bot, WHOM, IN_JAPAN)
    told, found = asked(nps_bot)
    assert "These may be other people than those asked here: that is not known." in told
    assert (found["fit"], found["standing"]) == ("not_known", "ahead")


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ("Japan,clients,,,", "country 'Japan' should be one country's two letters such as JP, or empty."),
        ("JP,fans,,,", "population 'fans' should be consumers, clients, own customers, or empty."),
        ("JP,clients,,0,", "n_firms '0' should be how many there were, a whole number from 1, or empty."),
        (f"JP,clients,,,{'x' * 201}", "touchpoint should be a text of 1 to 200 characters."),
    ],
)
def test_whom_a_row_describes_is_checked(nps_bot, cells, sentence):
    with_file(nps_bot, WHOM, f"travel,Travel,36,Acme Research,2026-03-01,panel,{cells}")
    assert f"line 2: {sentence}" in nps_bot("benchmarks").stderr


def test_a_survey_of_another_measure_is_refused(nps_bot):
    with_file(nps_bot, HEAD, TRAVEL, STAFF)
    enps = nps_bot.file("enps.toml", *SURVEY, 'industry = "travel"', 'measures = "enps"')
    assert (
        "'travel' is of NPS, and this survey measures eNPS: the two are never"
        in nps_bot("survey", "apply", enps).stderr
    )
    saas = nps_bot.file("saas.toml", *SURVEY, 'industry = "saas"', 'measures = "enps"')
    assert nps_bot("survey", "apply", saas).exit_code == 0


def test_an_industry_of_nobody_is_refused_with_all_that_there_are(nps_bot):
    with_file(nps_bot, HEAD, TRAVEL)
    result = nps_bot("survey", "apply", nps_bot.file("acme.toml", *SURVEY, 'industry = "travels"'))
    assert "Did you mean travel?" in result.stderr
    assert result.stderr.rstrip().endswith("healthcare, travel.")


@pytest.mark.parametrize("command", [("benchmarks",), ("report",)])
def test_every_mistake_is_named_by_its_line_and_every_command_says_so(nps_bot, command):
    nps_bot("migrate")
    with_file(
        nps_bot,
        HEAD,
        "Travel Agents,Travel,38,Acme,2025-06-01,panel,,,,,",
        "travel,,38,Acme,2025-06-01,panel,,,,,",
        "travel,Travel,38.5,Acme,2025-06-01,panel,,,,,",
        "travel,Travel,380,Acme,2025-06-01,panel,,,,,",
        "travel,Travel,38,Acme,June 2025,panel,,,,,",
        "travel,Travel,38,Acme,2125-06-01,panel,,,,,",
        "travel,Travel,38,Acme,2025-06-01,panel,csat,,,,",
        "travel,Travel,38,Acme,2025-06-01,panel,,none,,,",
        "travel,Travel,38,Acme,2025-06-01,panel,,,50,38,20",
        "travel,Travel,38,Acme,2025-06-01,panel,,,20,,55",
        "travel,Travel,38,Acme,2025-06-01,panel, with a comma,,,,,",
        TRAVEL,
        TRAVEL,
    )
    result = nps_bot(*command)
    assert result.exit_code == 1
    assert "line 2: industry 'Travel Agents' should be small letters, digits and" in result.stderr.splitlines()[1]
    assert [line.strip() for line in result.stderr.splitlines()[2:]] == [
        "line 3: label should be a text of 1 to 200 characters.",
        "line 4: nps '38.5' should be a whole number of points from -100 to 100.",
        "line 5: nps '380' should be a whole number of points from -100 to 100.",
        "line 6: published 'June 2025' should be a date like 2026-03-31.",
        "line 7: published '2125-06-01' lies in the future.",
        "line 8: measures 'csat' should be nps or enps.",
        "line 9: n_people 'none' should be how many there were, a whole number from 1, or empty.",
        "line 10: p25, p50 and p75 should rise, and are 50, 38, 20.",
        "line 11: p50 '' should be a whole number of points from -100 to 100.",
        "line 12: it has 12 fields and the first line 11; quote a text with a comma.",
        "line 14: travel with the same measure, country and population stands in line 13 already.",
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"industry,nps\n", "The first line must name the columns industry,label,nps,source,published,method"),
        (b"", "it says: nothing."),
        (HEAD.encode() + b",mood\n", "it says: industry"),
        (HEAD.encode() + b'\ntravel,"Tra', "not valid CSV near line 2"),
        (HEAD.encode() + b"\ntravel,\xff\n", "is not UTF-8 text"),
    ],
)
def test_a_file_that_is_no_such_table(nps_bot, content, sentence):
    path = nps_bot.folder / "own.csv"
    path.write_bytes(content)
    result = nps_bot("benchmarks", BENCHMARKS_FILE=str(path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"BENCHMARKS_FILE, {path}: " in result.stderr
    assert sentence in result.stderr


def test_a_file_that_is_not_there(nps_bot):
    nps_bot("migrate")
    result = nps_bot("report", BENCHMARKS_FILE="nowhere.csv")
    assert result.stderr == "Error: BENCHMARKS_FILE: nowhere.csv can't be read: No such file or directory.\n"


def test_a_setting_left_empty_is_one_that_is_not_made(nps_bot):
    assert nps_bot("benchmarks", BENCHMARKS_FILE="").stdout == nps_bot("benchmarks").stdout
