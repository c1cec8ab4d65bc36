"""The files that tools really export, in shape: layouts/*.csv, and in expected.json what is read from each of them.

A row is "person | score | moment in UTC | comment"; refused is why a file is not read as it stands, and with which
options it then is.
"""

import io
import json
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.core.exchange.bad_file import BadFileError
from bot.core.importing.columns import Choices
from bot.core.importing.heading import zone_called
from bot.core.importing.imported_row import LeftOut, Problem, Row
from bot.core.survey.plan import SurveyPlan
from bot.services.exchange.layout import Telling, reader_of
from bot.services.exchange.table_file import TableFile

LAYOUTS = Path(__file__).parent / "layouts"
EXPECTED = json.loads((LAYOUTS / "expected.json").read_text(encoding="utf-8"))
NOW = datetime(2026, 11, 30, tzinfo=UTC)


def read(text, *, zone=None, column=(), without=(), no_person=False, answered_on=None):
    """Give the rows, why others were left out, and what is wrong with the bad ones."""
    file = TableFile(io.StringIO(text, newline=""))
    choices = Choices([tuple(pair) for pair in column], without, no_person=no_person, dated=bool(answered_on))
    day = date.fromisoformat(answered_on) if answered_on else None
    telling = Telling(choices, zone=zone_called(zone) if zone else None, answered_on=day)
    reader = reader_of(file, SurveyPlan(name="a", product="a", asker="a"), telling, NOW)
    found = [reader.read(line, cells) for line, cells in file.records()]
    return (
        [f"{r.person} | {r.score} | {r.answered_at:%Y-%m-%d %H:%M} | {r.comment}" for r in found if isinstance(r, Row)],
        dict(Counter(one.why.value for one in found if isinstance(one, LeftOut))),
        [f"{one.line}: {one.what}" for one in found if isinstance(one, Problem)],
    )


def text_of(name):
    return (LAYOUTS / f"{name}.csv").read_bytes().decode()


@pytest.mark.parametrize("name", sorted(name for name, expected in EXPECTED.items() if "rows" in expected))
def test_a_layout_is_read(name):
    expected = EXPECTED[name]
    rows, left_out, bad = read(text_of(name), **expected.get("options", {}))
    assert rows == expected["rows"]
    assert left_out == expected.get("left_out", {})
    assert [said[:60] for said in bad] == expected.get("bad", [])


REFUSED = {name: said for name, one in EXPECTED.items() if (said := one.get("refused") or one.get("refused_without"))}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_a_layout_that_is_not_certain_is_asked_about(name):
    with pytest.raises(BadFileError) as refused:
        read(text_of(name))
    assert str(refused.value) == REFUSED[name]


def test_every_layout_is_expected():
    assert {path.stem for path in LAYOUTS.glob("*.csv")} == set(EXPECTED)


def test_a_zone_that_is_said_goes_before_that_of_the_heading():
    text = "email,score,date (UTC)\nana@example.com,9,2026-03-01 10:00\n"
    assert read(text)[0] == ["ana@example.com | 9 | 2026-03-01 10:00 | "]
    for zone in ("Europe/Berlin", "CET", "+01:00", "UTC+1"):
        assert read(text, zone=zone)[0] == ["ana@example.com | 9 | 2026-03-01 09:00 | "]
    with pytest.raises(ValueError, match="no zone called 'Middle-earth/Bree'"):
        zone_called("Middle-earth/Bree")


@pytest.mark.parametrize("zone", ["CET", "+0100", "GMT+1", "Europe/Berlin", "MEZ"])
def test_a_heading_tells_the_zone(zone):
    assert read(f"email,score,Date ({zone})\na@b.c,9,2026-03-01 10:00\n")[0] == ["a@b.c | 9 | 2026-03-01 09:00 | "]


def test_several_comments_of_a_row_are_one():
    lines = ["a@b.c,9,Kind people,,2026-03-01", "d@e.f,3,-,Long waits,2026-03-01", "g@h.i,3,A,B,2026-03-01"]
    text = "\n".join(["email,score,good,bad,date", *lines])
    rows, *_ = read(text, column=[("comment", "good"), ("comment", "bad")])
    assert [row.split(" | ")[3] for row in rows] == ["Kind people", "Long waits", "A\nB"]


@pytest.mark.parametrize(
    "cells",
    [
        ["Berlin office of the company", "Berlin office of the company", "Berlin office of the company"],
        ["Mozilla/5.0 (X11; Linux) Some Browser Here", "Mozilla/5.0 (Mac) Some Other Browser", ""],
        ["https://example.com/a nice long address", '{"a": "some words in an object"}', "12"],
        ["Acme Inc", "Initech", "Umbrella Corp"],
    ],
)
def test_what_is_no_sentence_is_not_asked_about(cells):
    lines = [f'p{number},9,"{cell.replace(chr(34), chr(34) * 2)}",2026-03-01' for number, cell in enumerate(cells)]
    assert len(read("\n".join(["person,score,mood,answered_at", *lines]))[0]) == 3


@pytest.mark.parametrize(
    "cells",
    [
        ["", "", "One day I want it to be faster"],
        ["Das dauert alles viel zu lange", "Es geht so ganz gut", ""],
        ["もっと速くしてほしいです", "", "とても使いやすいと思う"],
    ],
)
def test_a_sentence_that_nothing_is_read_from_is_asked_about_and_can_be_left_out(cells):
    text = "\n".join(
        ["person,score,mood,answered_at", *(f"p,9,{cell},2026-03-0{n + 1}" for n, cell in enumerate(cells))]
    )
    with pytest.raises(BadFileError, match=r"'mood' holds text that nothing is read from.*--without 'mood'"):
        read(text)
    assert len(read(text, without=["mood"])[0]) == 3


@pytest.mark.parametrize("flag", ["Excluded", "is_test", "spam", "Excluded from calculations", "preview"])
def test_a_flag_leaves_a_row_out(flag):
    lines = [f"p{number},9,2026-03-01,{value}" for number, value in enumerate(["no", "true", "", "Yes"])]
    text = "\n".join([f"person,score,answered_at,{flag}", *lines])
    rows, left_out, _ = read(text)
    assert (len(rows), left_out) == (2, {"marked as excluded": 2})


@pytest.mark.parametrize(
    ("column", "value", "why"),
    [
        ("Survey type", "CSAT", "of another question"),
        ("metric", "ces", "of another question"),
        ("Type", "Stars", "of another question"),
        ("event", "nps_dismissed", "not finished"),
        ("Status", "Partial", "not finished"),
        ("Response Status", "In Progress", "not finished"),
        ("Finished", "No", "not finished"),
        ("Complete", "False", "not finished"),
        ("Estado", "Incompleto", "not finished"),
        ("Status", "Survey Test", "tests or previews"),
        ("Distribution Channel", "preview", "tests or previews"),
        ("Status", "Spam", "marked as excluded"),
        ("deleted_at", "2026-03-02", "marked as excluded"),
    ],
)
def test_a_row_that_is_no_answer_is_counted_as_such(column, value, why):
    rows, left_out, bad = read(f"person,score,answered_at,{column}\na,9,2026-03-01,\nb,9,2026-03-01,{value}\n")
    assert (len(rows), left_out, bad) == (1, {why: 1}, [])


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("survey_type", ["relationship", "transactional", ""]),
        ("status", ["Open", "closed", "answered"]),
        ("event", ["survey sent", "survey completed", "NPS submitted"]),
        ("completed", ["yes", "1", "2026-03-01"]),
        ("type", ["web", "email", "kiosk"]),
    ],
)
def test_what_says_nothing_against_an_answer_leaves_it(column, values):
    lines = [f"p{number},9,2026-03-01,{value}" for number, value in enumerate(values)]
    assert len(read("\n".join([f"person,score,answered_at,{column}", *lines]))[0]) == 3


def test_a_totals_row_needs_no_date_and_a_comment_that_says_total_is_none():
    text = "date,email,score,comment\n2026-03-01,a@b.c,9,Total\n,,,\nGesamt,,1,\nMoyenne :,,9.0,\n"
    rows, left_out, bad = read(text)
    assert (len(rows), left_out, bad) == (1, {"totals": 2}, [])


def test_an_export_of_ours_that_names_nobody_is_left_out_whole():
    text = (
        "id,answered_at,answered_day,score,band,kind,counted,comment,person,name\n1,,2026-03-01,9,promoter,,true,,,\n"
    )
    assert read(text) == ([], {"of surveys that name nobody": 1}, [])


def test_rows_of_somebody_unknown_are_known_again_in_another_order():
    lines = ["9,Good,2026-03-01", "9,Good,2026-03-01", "7,,2026-03-01", "9,,2026-03-02"]
    keys = [
        sorted(row.split(" | ")[0] for row in read("\n".join(["score,comment,date", *order]), no_person=True)[0])
        for order in (lines, lines[::-1])
    ]
    assert keys[0] == keys[1]
    assert len(set(keys[0])) == 4
