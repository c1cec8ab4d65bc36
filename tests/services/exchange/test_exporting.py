"""Taking answers out: everything that the promise allows, and nothing more."""

import csv
import io
import json
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.exchange.exported import COLUMNS, RefusedExportError
from bot.core.exchange.formula import as_typed
from bot.core.survey.plan import Privacy
from bot.demo.clock import SettableClock
from bot.services.exchange.exporting import Format, export_answers
from bot.services.exchange.importing import import_answers
from bot.services.privacy import forgetting
from storage.engine import open_engine
from storage.queries.exchange import exporting
from tests.services.small_company import DAY, ON_EACH_DATABASE

HEAD = "person,score,comment,answered_at,team,city\n"


def bring_in(company, text, name="acme"):
    return import_answers(company.ctx, io.StringIO(text, newline=""), name, dry_run=False, strict=True)


def taken_out(company, form=Format.JSONL, name="acme"):
    out = io.StringIO(newline="")
    count = export_answers(company.ctx, company.stored(name), out, form)
    out.seek(0)
    rows = [json.loads(line) for line in out] if form is Format.JSONL else list(csv.DictReader(out))
    assert sum(row["score"] not in {None, ""} for row in rows) == count
    return rows


def lines(*teams, start=0):
    """One person an entry, of that team; all in Rome."""
    return HEAD + "".join(
        f"p{n},{n % 11},said {n},2026-11-{n % 20 + 1:02}T{n % 24:02}:30:00Z,{team},Rome\n"
        for n, team in enumerate(teams, start)
    )


@ON_EACH_DATABASE
def test_a_named_survey_leaves_whole_and_in_order(company):
    company.survey(privacy=Privacy.NAMED, segments=("team", "name"))
    bring_in(company, HEAD + "ana,9,Fast.,2026-11-02T10:00:00Z,Sales,Rome\nana,3,,2026-11-04,,\nben,7,,2026-11-01,,\n")
    rows = taken_out(company)
    assert list(rows[0]) == [*COLUMNS, "team", "segment_name"]
    assert [(row["person"], row["score"], row["band"], row["counted"]) for row in rows] == [
        ("ben", 7, "passive", True),
        ("ana", 9, "promoter", False),
        ("ana", 3, "detractor", True),
    ]
    assert rows[1] == rows[1] | {
        "answered_at": "2026-11-02T10:00:00+00:00",
        "answered_day": "2026-11-02",
        "comment": "Fast.",
        "kind": "import",
        "source": "import",
        "language": "en",
        "team": "Sales",
    }
    assert {row["id"] for row in rows} == {answer.id for answer in company.answers()}


@ON_EACH_DATABASE
def test_a_confidential_survey_leaves_in_whole_releases_without_anything_of_anybody(company):
    company.survey(segments=("team",))
    bring_in(company, lines(*["Sales"] * 12))
    rows = taken_out(company)
    nobody = ("person", "name", "answered_at", "team", "source", "language")
    assert {tuple(row[name] for name in nobody) for row in rows} == {(None,) * len(nobody)}
    assert {row["id"] for row in rows}.isdisjoint(answer.id for answer in company.answers())
    scores, said = rows[:12], rows[12:]
    assert {row["comment"] for row in scores} == {None}
    assert {row["score"] for row in said} == {None}
    assert {row["comment"] for row in said} == {f"said {n}" for n in range(12)}
    releases = Counter(row["answered_day"] for row in scores)
    assert len(releases) == 2
    assert min(releases.values()) >= 5
    assert [row["score"] for row in scores] != sorted(row["score"] for row in scores)


def test_somebody_who_answers_often_is_still_one_person(company):
    company.survey()
    often = "".join(f"legal,5,,2026-10-{day:02},Legal,\n" for day in range(1, 20))
    bring_in(company, HEAD + often)
    with pytest.raises(RefusedExportError):
        taken_out(company)


@pytest.mark.parametrize(("passives", "rows"), [(4, 0), (5, 5)])
def test_few_who_were_asked_again_are_not_told(company, passives, rows):
    """Whoever knows that a colleague was asked again would know them for a passive."""
    names = [f"U{n}" for n in range(8)]
    company.hire(*names)
    company.survey(privacy=Privacy.CONFIDENTIAL, people=tuple(names))
    company.tick()
    for place, name in enumerate(names):
        company.click(name, 8 if place < passives else 9)
    company.wait(62 * DAY)
    for name in names[:passives]:
        company.click(name, 9)
    company.wait(2 * DAY)
    assert sum(row["kind"] == "reask" for row in taken_out(company)) == rows


@pytest.mark.parametrize("form", Format)
def test_from_so_few_nothing_leaves(company, form):
    company.survey()
    bring_in(company, lines(*["Sales"] * 4))
    out = io.StringIO()
    with pytest.raises(RefusedExportError, match="confidential, and nothing was released yet: 4 answered so far"):
        export_answers(company.ctx, company.stored(), out, form)
    assert out.getvalue() == ""
    bring_in(company, lines("Sales", start=4))
    assert sum(row["score"] is not None for row in taken_out(company)) == 5


@ON_EACH_DATABASE
def test_an_anonymous_survey_leaves_when_it_was_released_and_comments_apart(company):
    crowd = [f"U{n}" for n in range(6)]
    company.hire(*crowd)
    company.survey(privacy=Privacy.ANONYMOUS, segments=("team",), people=tuple(crowd))
    company.tick()
    for n, who in enumerate(crowd):
        company.click(who, n)
        company.types(who, f"said {n}")
    with pytest.raises(RefusedExportError):
        taken_out(company)
    company.wait(timedelta(days=2))
    rows = taken_out(company)
    assert {(row["person"], row["name"], row["answered_at"], row["team"]) for row in rows} == {(None,) * 4}
    assert {row["id"] for row in rows}.isdisjoint(answer.id for answer in company.answers())
    assert sorted(row["score"] for row in rows[:6]) == [0, 1, 2, 3, 4, 5]
    assert {(row["score"], row["comment"]) for row in rows[6:]} == {(None, f"said {n}") for n in range(6)}


def test_no_text_runs_as_a_formula_in_a_spreadsheet(company):
    company.survey(privacy=Privacy.NAMED, segments=("team",))
    evil = ["=cmd|' /c calc'!A0", "+1", "-1", "@SUM(A1)", "'=1", 'plain, "quoted"\nand long']
    sheet = io.StringIO(newline="")
    rows = [[f"=p{n}", 9, text, "2026-11-02", text, ""] for n, text in enumerate(evil)]
    csv.writer(sheet).writerows([HEAD.strip().split(","), *rows])
    bring_in(company, sheet.getvalue())
    for row in taken_out(company, Format.CSV):
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert as_typed(row["person"]).startswith("=p")
        assert row["score"] == "9"


people_and_times = st.dictionaries(
    st.tuples(st.sampled_from("abcd"), st.integers(1, 20), st.integers(0, 23)),
    st.tuples(
        st.integers(0, 10),
        st.sampled_from(["", "fine", "=1+1", "＝1+1", 'a "b", c', "two\nlines", "tab\t3", "'\t3", "3", "=3;\t3"]),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=12, deadline=None)
@given(people_and_times)
def test_what_was_exported_can_be_imported_and_counts_the_same(new_company, answers):
    company = new_company(SettableClock(datetime(2026, 11, 24, 8, 30, tzinfo=UTC)))
    for name in ("acme", "again"):
        company.survey(name=name, privacy=Privacy.NAMED, segments=("team",))
    sheet = io.StringIO(newline="")
    table = csv.writer(sheet)
    table.writerow(["person", "score", "comment", "answered_at", "team"])
    for (who, day, hour), (score, comment) in answers.items():
        table.writerow([who, score, comment, f"2026-11-{day:02}T{hour:02}:15:30.250Z", "Sales" if score > 5 else ""])
    bring_in(company, sheet.getvalue())
    out = io.StringIO(newline="")
    export_answers(company.ctx, company.stored(), out, Format.CSV)
    assert bring_in(company, out.getvalue(), "again").added == len(answers)
    for label in ("all", "7d"):
        counts = {company.report(label, name).counts for name in ("acme", "again")}
        assert len(counts) == 1
    kept = [[{**row, "id": None} for row in taken_out(company, name=name)] for name in ("acme", "again")]
    assert sorted(kept[0], key=str) == sorted(kept[1], key=str)


class SlowReader(io.StringIO):
    """A terminal on which somebody reads the first lines and lets them stand: `less`. meanwhile: what others do."""

    def __init__(self, meanwhile):
        super().__init__()
        self.meanwhile, self.rows = meanwhile, 0

    def write(self, text):
        self.rows += 1
        if self.rows == 2:
            self.meanwhile()
        return super().write(text)


@ON_EACH_DATABASE
@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_whoever_reads_an_export_slowly_holds_up_no_click(company, privacy):
    company.survey(privacy=privacy)
    company.tick()
    bring_in(company, lines(*["Sales"] * 12))
    slow = SlowReader(lambda: company.click("UANA", 9))
    with another_process(company) as elsewhere:
        count = export_answers(elsewhere, company.stored(), slow, Format.JSONL)
    assert count == (13 if privacy is Privacy.NAMED else 12)  # what comes in meanwhile is the newest row
    assert [answer.score for answer in company.answers() if answer.source == "button"] == [9]


@contextmanager
def another_process(company):
    """The command line beside the bot."""
    engine = open_engine(company.engine.url.render_as_string(hide_password=False))
    yield replace(company.ctx, engine=engine)
    engine.dispose()


@ON_EACH_DATABASE
@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_page_after_page_every_row_leaves_once(company, monkeypatch, privacy):
    company.survey(privacy=privacy)
    bring_in(company, lines(*["Sales"] * 40))
    whole = [{**row, "id": ""} for row in taken_out(company)]
    monkeypatch.setattr(exporting, "AT_ONCE", 3)
    paged = [{**row, "id": ""} for row in taken_out(company)]
    assert paged == whole
    assert len(paged) == 40 if privacy is Privacy.NAMED else 80


def test_a_release_that_closes_while_others_are_written_does_not_leave_in_part(company, monkeypatch):
    monkeypatch.setattr(exporting, "AT_ONCE", 2)
    crowd = [f"U{n}" for n in range(10)]
    company.hire(*crowd)
    company.survey(privacy=Privacy.CONFIDENTIAL, people=tuple(crowd))
    company.tick()
    for who in crowd[:5]:
        company.click(who, 9)
    company.wait(2 * DAY)
    for who in crowd[5:]:
        company.click(who, 3)
        company.types(who, "slow")
    slow = SlowReader(lambda: company.wait(2 * DAY))
    assert export_answers(company.ctx, company.stored(), slow, Format.JSONL) == 5
    assert "slow" not in slow.getvalue()
    assert sum(row["score"] is not None for row in taken_out(company)) == 10


@ON_EACH_DATABASE
def test_an_export_that_comes_back_changes_nothing(company):
    company.hire("UANA2026X", "UBEN2026X")
    company.survey(privacy=Privacy.NAMED, segments=("team",))
    company.tick()
    company.click("UANA2026X", 3)
    company.types("UANA2026X", "It is too slow on Mondays")
    company.click("UBEN2026X", 9)
    bring_in(company, lines("Sales", "Legal"))
    out = io.StringIO(newline="")
    export_answers(company.ctx, company.stored(), out, Format.CSV)
    before = company.contents()
    outcome = bring_in(company, out.getvalue())
    assert (outcome.added, outcome.known, outcome.commented, outcome.bad) == (0, 4, 0, 0)
    assert company.contents() == before


def test_an_export_of_a_survey_that_names_nobody_brings_nothing_back(company):
    company.survey(privacy=Privacy.CONFIDENTIAL)
    bring_in(company, lines(*["Sales"] * 6))
    out = io.StringIO(newline="")
    export_answers(company.ctx, company.stored(), out, Format.CSV)
    before = company.contents()
    outcome = bring_in(company, out.getvalue())
    assert (outcome.added, outcome.known, outcome.bad, sum(outcome.left_out.values())) == (0, 0, 0, 12)
    assert company.contents() == before


def test_whoever_was_forgotten_in_slack_is_not_brought_back_by_an_export(company):
    company.hire("UANA2026X")
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    company.click("UANA2026X", 3)
    out = io.StringIO(newline="")
    export_answers(company.ctx, company.stored(), out, Format.CSV)
    assert forgetting.forget(company.ctx, "UANA2026X", actor="operator")
    before = company.contents()
    assert bring_in(company, out.getvalue()).added == 0
    assert company.contents() == before
