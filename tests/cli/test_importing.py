"""import of what other tools write: what is recognised is told, what is unclear is asked about."""

import json
import random
import sqlite3
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

EXPORTS = Path(__file__).parent / "exports"
START = datetime(2026, 6, 1, tzinfo=UTC)
HEAD = "person,score,comment,answered_at\n"


def bring_in(nps_bot, content, *options):
    path = nps_bot.folder / "answers.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return nps_bot("import", str(path), *options)


def kept(nps_bot):
    """(person, score, answered at, comment) of every answer."""
    query = """
        SELECT external_key, score, answered_at, (SELECT text FROM comments WHERE response_id = responses.id)
        FROM responses JOIN people ON people.id = person_id ORDER BY answered_at
    """
    with sqlite3.connect(nps_bot.folder / "nps.db") as db:
        return [(who, score, at[:16], comment) for who, score, at, comment in db.execute(query)]


def counts(nps_bot):
    found = json.loads(nps_bot("report", "--json", "--window", "all").stdout)
    return found["detractors"], found["n"], found["promoters"]


def test_an_export_of_delighted(nps_bot):
    result = nps_bot("import", str(EXPORTS / "delighted.csv"))
    assert result.stdout == "4 added, 0 known already, 0 bad. 1 left out: 1 of another question.\n"
    assert result.stderr == (
        "Delighted: person ← Email or Phone number, score ← Score, comment ← Comment, answered_at ← Created at, "
        "updated_at ← Updated at, kind ← Survey type; "
        "not used: Response ID, Name, Permalink, Tags, Notes, Plan, Delighted Source.\n"
    )
    assert kept(nps_bot) == [
        ("nora.quist@example.com", 9, "2026-09-01 08:15", "Quick answers, every time."),
        ("tom.abara@example.com", 6, "2026-09-02 17:40", "It is slow on Mondays.\nAnd on Fridays."),
        ("ida.voss@example.com", 8, "2026-09-03 23:30", None),
        ("nora.quist@example.com", 10, "2026-10-20 09:00", None),
    ]
    assert counts(nps_bot) == (1, 3, 1)


def test_an_export_of_retently_with_semicolons(nps_bot):
    result = nps_bot("import", str(EXPORTS / "retently.csv"))
    assert result.stdout == "3 added, 0 known already, 0 bad.\n"
    assert result.stderr.startswith(
        "Retently: person ← Email, score ← Score, comment ← Feedback, answered_at ← Created"
    )
    assert kept(nps_bot) == [
        ("lea.novak@example.org", 10, "2026-09-14 09:12", "Skvělé; díky!"),
        ("rosa@example.org", 3, "2026-09-15 00:00", "=cmd|'/c calc'!A1"),
        ("piet@example.org", 7, "2026-09-15 16:45", None),
    ]


def test_an_export_of_asknicely_with_people_who_did_not_answer(nps_bot):
    result = nps_bot("import", str(EXPORTS / "asknicely.csv"))
    assert result.stdout == "3 added, 0 known already, 0 bad. 2 left out: 1 of another question, 1 without a score.\n"
    assert [row[:3] for row in kept(nps_bot)] == [
        ("amara@example.net", 9, "2026-09-01 09:06"),
        ("jonas@example.net", 0, "2026-09-02 09:06"),
        ("ravi@example.net", 8, "2026-09-03 09:06"),
    ]


@pytest.mark.parametrize("vendor", ["delighted", "retently", "asknicely"])
def test_an_export_twice_changes_nothing_and_a_dry_run_says_the_same(nps_bot, vendor):
    path = str(EXPORTS / f"{vendor}.csv")
    tried = nps_bot("import", path, "--dry-run")
    assert "There is no survey yet" in nps_bot("report").stderr
    done = nps_bot("import", path)
    assert tried.stdout.replace("would be added", "added") == done.stdout
    assert tried.stderr == done.stderr
    again = nps_bot("import", path).stdout
    assert (again[:8], again.split()[2]) == ("0 added,", done.stdout.split()[0])


def test_tabs_other_names_and_a_named_column(nps_bot):
    content = "Wer\tZahl\tWieso\tZeit\nana\t9.0\tGut\t22.11.2026\n"
    refused = bring_in(nps_bot, content, "--column", "person=Wer", "--column", "score=Zahl")
    assert (
        "Not found: answered_at. Name a column with --column 'answered_at=ITS NAME'; where there are no dates"
        in refused.stderr
    )
    options = ("person=Wer", "score=zahl", "comment=Wieso", "answered_at=Zeit")
    done = bring_in(nps_bot, content, *(part for option in options for part in ("--column", option)))
    assert done.stderr == ("person ← Wer, score ← Zahl, comment ← Wieso, answered_at ← Zeit; not used: none.\n")
    assert kept(nps_bot) == [("ana", 9, "2026-11-22 00:00", "Gut")]


def test_a_choice_that_is_no_choice(nps_bot):
    assert "'score' should look like score=Rating." in bring_in(nps_bot, HEAD, "--column", "score").stderr


def test_dates_that_can_be_read_in_two_ways(nps_bot):
    content = HEAD + "ana,9,,03/04/2026\nben,8,,05/06/2026\n"
    refused = bring_in(nps_bot, content)
    assert refused.exit_code == 1
    assert "'03/04/2026' in line 2 can be read in two ways" in refused.stderr
    assert bring_in(nps_bot, content, "--dates", "month-first").exit_code == 0
    assert [at for _, _, at, _ in kept(nps_bot)] == ["2026-03-04 00:00", "2026-05-06 00:00"]


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("utf-16-le", "Not UTF-8; read as utf-16-le. Say --encoding if that is wrong.\n"),
        ("utf-16-be", "Not UTF-8; read as utf-16-be. Say --encoding if that is wrong.\n"),
        ("cp1252", "Not UTF-8; read as cp1252. Say --encoding if that is wrong.\n"),
    ],
)
def test_an_encoding_is_recognised_or_assumed_and_told(nps_bot, encoding, told):
    result = bring_in(nps_bot, (HEAD + "ana,9,schön – 10 €,2026-10-01\n").encode(encoding))
    assert (result.exit_code, result.stderr) == (0, told)
    assert kept(nps_bot)[0][3] == "schön – 10 €"


def test_bytes_that_windows_does_not_know_are_latin_1(nps_bot):
    result = bring_in(nps_bot, HEAD.encode() + b"ana,9,\x81 sch\xf6n,2026-10-01\n")
    assert "read as latin-1" in result.stderr
    assert kept(nps_bot)[0][3].endswith("schön")


def test_an_encoding_can_be_said(nps_bot):
    content = (HEAD + "ana,9,schön,2026-10-01\n").encode("mac-roman")
    assert bring_in(nps_bot, content, "--encoding", "mac-roman").exit_code == 0
    assert kept(nps_bot)[0][3] == "schön"
    assert "is not UTF-8 text" in bring_in(nps_bot, content, "--encoding", "utf-8").stderr
    assert "no encoding called 'klingon'" in bring_in(nps_bot, content, "--encoding", "klingon").stderr
    assert "no encoding called 'undefined'" in bring_in(nps_bot, content, "--encoding", "undefined").stderr
    assert "no encoding called 'hex'" in bring_in(nps_bot, content, "--encoding", "hex").stderr


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "it says: nothing."),
        (b"\xef\xbb\xbf", "it says: nothing."),
        (b"\n\n", "it says: nothing."),
        (HEAD + 'ana,9,"cut o', "near line 2: a quote that opens there is never closed; the file may be cut off"),
        (HEAD + 'ana,9,x,2026-10-01\nben,9,"y' + "y" * 200_000, "near line 3: a field is longer than 131,072"),
        (HEAD + 'ana,9,"open,2026-10-01\nben,9,"fine",2026-10-01\n', "near line 2: "),
        (b"\x00\x01\x02\x03" * 99, "The first line is no text, but bytes of something else: save the table as CSV"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff", "it says: \u2030PNG. Not found: "),
        (b"\x01Comment,Feedback,Email,NPS,Rating,Date\n", "The first line is no text, but bytes of something else"),
        (b"\x1b[31mWho,\x1b]0;x\x07How much\n", "The first line is no text, but bytes of something else"),
        (b"Who,How much\xe2\x80\xae,\xe2\x80\x8bWhen\n", "it says: Who,How much\ufffd,\ufffdWhen. Not found: "),
        (b"Who," + b"x" * 2_000 + b"\n", f"it says: Who,{'x' * 496}\u2026. Not found: "),
        (b"PK\x03\x04 and more", "is a workbook of a spreadsheet and no text: save the sheet as CSV"),
        (b"\xff\xfe" + b"\x00\xd8" * 9, "is not utf-16 text"),
        ("Email,NPS,Rating,Date\n", "score could be 'NPS' or 'Rating'. Choose one: --column 'score=NPS'."),
    ],
)
def test_a_hostile_file_is_refused_with_a_sentence_and_nothing_kept(nps_bot, content, sentence):
    result = bring_in(nps_bot, content)
    assert (result.exit_code, result.stdout) == (1, "")
    assert sentence in result.stderr
    assert "There is no survey yet" in nps_bot("report").stderr


def test_hostile_rows_are_named_and_the_others_kept(nps_bot):
    content = (
        HEAD
        + "a\x00na,9,N\x00UL,2026-10-01\r\n"
        + f"{'x' * 201},9,,2026-10-01\n"
        + f"ben,{'9' * 5_000},,2026-10-01\r"
        + f"chloe,8,{'y' * 100_000},2026-10-02\n"
        + "dora,٣٣,,2026-10-01\n"
        + "emil,9,,2026-10-01,,x,\n"
    )
    result = bring_in(nps_bot, content)
    assert result.stdout == "2 added, 0 known already, 4 bad.\n"
    assert [line[:29] for line in result.stderr.splitlines()] == [
        "line 3: person is longer than",
        "line 4: score '99999999999999",
        "line 6: score '٣٣' is not a w",
        "line 7: the number of fields ",
    ]
    assert max(map(len, result.stderr.splitlines())) < 150
    assert [(who, comment[:3]) for who, _, _, comment in kept(nps_bot)] == [("ana", "NUL"), ("chloe", "yyy")]


def test_a_survey_that_is_made_for_a_file_is_named_so_that_a_slip_is_seen(nps_bot):
    bring_in(nps_bot, HEAD + "ana,9,,2026-10-01\n", "--survey", "acme")
    row, meant = HEAD + "ana,9,,2026-10-01\n", "Into the new survey 'acem'. Did you mean 'acme'?"
    assert bring_in(nps_bot, row, "--survey", "acem", "--dry-run").stderr == f"{meant}\n"
    slip = bring_in(nps_bot, row, "--survey", "acem")
    assert slip.stderr == f"{meant} To take the new one back: nps-bot survey delete 'acem'\n"
    assert bring_in(nps_bot, row, "--survey", "pulse").stderr == "Into the new survey 'pulse'.\n"
    assert bring_in(nps_bot, HEAD + "ana,9,,2026-10-01\n", "--survey", "acme").stderr == ""


def test_a_survey_of_nothing_but_a_file_says_that_its_audience_is_empty(nps_bot):
    bring_in(nps_bot, HEAD + "ana,9,,2026-10-01\n")
    said = nps_bot("survey", "preview").stdout
    assert "Nobody is in its audience: the survey file names whom it asks" in said
    assert "--all" not in said


def test_the_first_day_of_the_calendar_is_no_time(nps_bot):
    """.NET writes it for none; in America it lies before the calendar."""
    settings = ['owner = "U024BE7LH"', 'summary_channel = "C024BE7LR"', 'people = ["U024BE7LH"]']
    file = nps_bot.file(
        "us.toml", 'name = "us"', 'product = "P"', 'asker = "A"', 'zone = "America/New_York"', *settings
    )
    assert nps_bot("survey", "apply", file).exit_code == 0
    content = HEAD + "ana,9,,0001-01-01T00:00:00Z\nben,9,,0001-01-01\ncleo,9,,1961-05-05\n"
    result = bring_in(nps_bot, content, "--survey", "us")
    assert result.stdout == "1 added, 0 known already, 2 bad.\n"
    assert "line 2: answered_at '0001-01-01T00:00:00Z' lies before 1900" in result.stderr


def test_of_very_many_bad_rows_the_first_thousand_are_told(nps_bot):
    result = bring_in(nps_bot, HEAD + "ana,11,,2026-10-01\n" * 6_000)
    assert result.stdout == "0 added, 0 known already, 6000 bad.\n"
    lines = result.stderr.splitlines()
    assert (len(lines), lines[-1]) == (1_001, "… and 5000 more.")


def test_a_large_file_reports_what_counting_it_by_hand_gives(nps_bot):
    """11,000 rows in three batches, in no order: the last of each person in the window, counted apart from the bot."""
    chance = random.Random(5)  # noqa: S311 (the same file at every run)
    seconds = chance.sample(range(10_000_000), 11_000)  # no two answers at one time
    answers = [
        (f"p{chance.randrange(2_200)}@example.com", chance.randrange(11), START + timedelta(seconds=second))
        for second in seconds
    ]
    rows = [f"{who};{score};{at:%d/%m/%Y %H:%M:%S}" for who, score, at in answers]
    result = bring_in(nps_bot, "\n".join(["Email;Rating;Date", *rows]))
    assert result.stdout == "11000 added, 0 known already, 0 bad.\n"
    last = date(2026, 9, 20)
    for label, first in (("all", date.min), ("90d", last - timedelta(days=89)), ("7d", last - timedelta(days=6))):
        latest = {
            who: score for who, score, at in sorted(answers, key=lambda row: row[2]) if first <= at.date() <= last
        }
        bands = Counter(
            "promoters" if score > 8 else "passives" if score > 6 else "detractors" for score in latest.values()
        )
        found = json.loads(nps_bot("report", "--json", "--as-of", str(last), "--window", label).stdout)
        assert (found["n"], found["promoters"], found["detractors"]) == (
            len(latest), bands["promoters"], bands["detractors"],
        )  # fmt: skip
        assert found["nps"] == pytest.approx(100 * (bands["promoters"] - bands["detractors"]) / len(latest), abs=1e-9)
