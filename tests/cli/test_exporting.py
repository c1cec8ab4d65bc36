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
    told = sorted((row["answered_day"], row["score"].zfill(2), row["band"]) for row in rows[:11])
    assert told[::5] == [
        ("2026-10-05", "00", "detractor"),
        ("2026-10-11", "05", "detractor"),
        ("2026-10-11", "10", "promoter"),
    ]
    assert sorted(row["comment"] for row in rows[11:]) == sorted(f"'=x{n}" for n in range(11))


def test_json_lines_are_written_to_a_file_that_only_the_owner_reads(filled):
    result = filled("export", "--format", "jsonl", "--out", "out.jsonl", "--survey", "default")
    path = filled.folder / "out.jsonl"
    assert (result.stdout, result.stderr) == ("", "11 answers written to out.jsonl.\n")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert sorted(row["score"] for row in rows[:11]) == list(range(11))
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600


def test_a_refused_export_leaves_the_file_that_was_there(nps_bot):
    nps_bot("import", nps_bot.file("in.csv", HEAD, "ana,9,,2026-10-01"))
    nps_bot.file("out.csv", "as it was")
    result = nps_bot("export", "--out", "out.csv")
    assert result.exit_code == 1
    assert "is confidential, and nothing was released yet: 1 answered so far" in result.stderr
    assert (nps_bot.folder / "out.csv").read_text() == "as it was"
    assert not list(nps_bot.folder.glob(".nps-*"))


def test_where_it_can_not_be_written(filled):
    result = filled("export", "--out", "nowhere/out.csv")
    assert result.stderr == "Error: nowhere/out.csv can't be written: No such file or directory.\n"


def test_a_survey_that_is_not_there(filled):
    assert "There is no survey called 'other'" in filled("export", "--survey", "other").stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_is_no_file_is_written_into_and_keeps_its_place(filled):
    """As root, /dev/null itself was replaced by a table."""
    pipe = filled.folder / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert filled("export", "--out", str(pipe)).exit_code == 0
    assert pipe.is_fifo()
    assert os.read(reader, 100_000).startswith(b"id,answered_at,")
    os.close(reader)


def test_every_script_is_printed_whatever_the_terminal_shows(nps_bot):
    rows = [f"p{n},0,schön 日本語,2026-10-01" for n in range(9)]
    nps_bot("import", nps_bot.file("in.csv", HEAD, *rows))
    table = nps_bot.by_itself("export", PYTHONIOENCODING="cp1252").stdout.decode("utf-8")
    assert table.count("schön 日本語") == 9
    report = nps_bot.by_itself("report", "all", PYTHONIOENCODING="cp1252")
    assert (report.returncode, b"NPS" in report.stdout or b"too few" in report.stdout) == (0, True)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device here")  # noqa: PTH110
@pytest.mark.parametrize("command", ["export", "report"])
def test_a_full_disk_is_told(filled, command):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        told = filled.by_itself(command, out=full.fileno())
    assert (told.returncode, told.stderr) == (
        1, b"Error: What was asked for could not be written to the end: no space is left.\n",
    )  # fmt: skip
