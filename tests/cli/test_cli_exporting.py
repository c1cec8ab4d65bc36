"""export, as scripts use it."""

import csv
import io
import json
import os

import pytest

HEAD = "person,score,comment,answered_at"


@pytest.fixture
def filled(nps_bot):
    rows = [f"p{n},{n},=x{n},2026-10-{n + 1:02}" for n in range(11)]
    nps_bot("import", nps_bot.file("in.csv", HEAD, *rows))
    return nps_bot


def test_a_table_is_printed(filled):
    rows = list(csv.DictReader(io.StringIO(filled("export").stdout)))
    assert [(row["answered_day"], row["score"], row["band"], row["comment"]) for row in rows][::5] == [
        ("2026-10-01", "0", "detractor", "'=x0"),
        ("2026-10-06", "5", "detractor", "'=x5"),
        ("2026-10-11", "10", "promoter", "'=x10"),
    ]


def test_json_lines_are_written_to_a_file_that_only_the_owner_reads(filled):
    result = filled("export", "--format", "jsonl", "--out", "out.jsonl", "--survey", "default")
    path = filled.folder / "out.jsonl"
    assert (result.stdout, result.stderr) == ("", "11 answers written to out.jsonl.\n")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [row["score"] for row in rows] == list(range(11))
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600


def test_a_refused_export_leaves_the_file_that_was_there(nps_bot):
    nps_bot("import", nps_bot.file("in.csv", HEAD, "ana,9,,2026-10-01"))
    nps_bot.file("out.csv", "as it was")
    result = nps_bot("export", "--out", "out.csv")
    assert result.exit_code == 1
    assert "is confidential, and 1 answered so far" in result.stderr
    assert (nps_bot.folder / "out.csv").read_text() == "as it was"
    assert not list(nps_bot.folder.glob(".nps-*"))


def test_where_it_can_not_be_written(filled):
    result = filled("export", "--out", "nowhere/out.csv")
    assert result.stderr == "Error: nowhere/out.csv can't be written: No such file or directory.\n"


def test_a_survey_that_is_not_there(filled):
    assert "There is no survey called 'other'" in filled("export", "--survey", "other").stderr
