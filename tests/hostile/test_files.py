"""Files, and words on the command line: whatever stands in them, it is a sentence, and nothing is half-written."""

import json
from contextlib import contextmanager, suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.answers.text_file import opened
from bot.cli.errors import KNOWN
from bot.cli.surveys.people_file import people_by_slack_id, read_people_file
from bot.cli.surveys.survey_file import read_survey_file
from bot.core.clock.date_order import DateOrder
from bot.core.exchange.bad_file import BadFileError
from bot.core.exchange.benchmark_table import COLUMNS, MAY_BE_LEFT_OUT
from bot.core.importing.columns import Choices
from bot.services.exchange.benchmarking import benchmarks_with
from bot.services.exchange.importing import import_answers
from bot.services.exchange.layout import Telling
from bot.services.survey.people import keep_properties
from bot.services.survey.surveys import apply_plan, refuse_asking_alone
from bot.services.survey.written import KEYS
from tests.cli.conftest import Shell
from tests.hostile.siege import attacks
from tests.services.small_company import DAY, Company

GOOD = {
    "name": "acme", "product": "Acme", "asker": "The Acme team", "owner": "U024BE7LH", "summary_channel": "C024BE7LR",
    "people": ["U024BE7LH", "U024BE7LA"], "zone": "Europe/Berlin", "every": "3 months", "privacy": "named",
}  # fmt: skip
ODD = [
    "", " ", "x", "x" * 400, "\x00", "\u202e", "٣", "all", "90d", "U024BE7LH", "C1", "once", "0 days",
    "9" * 12 + " months",
    "wave", "at once", "Europe/Berlin", "../x", "people.csv", "en", "release", "anonymous", "DE", "saas", "level",
    0, 1, -1, 24, 31, 366, 10**18, 10**30, 1.5, float("nan"), float("inf"), True, False, [], ["x"], [["x"]], [7], {},
    {"x": "y"}, {"en": {"score": "How {x}?"}}, {"en": {"score": "x" * 400}}, {"xx": {"score": 7}}, {"en": "x"},
]  # fmt: skip
odd = st.sampled_from(ODD) | st.text(max_size=30)


@pytest.fixture
def company(sqlite_engine, clock):
    """A company with a survey, whose words and answers are to be as they were wherever something was refused."""
    founded = Company(sqlite_engine, clock)
    founded.hire("UANA", "UBEN", "U024BE7LH", "U024BE7LA")
    founded.survey(privacy="named", segments=("team",))
    founded.tick()
    return founded


@contextmanager
def whole_or_not_at_all(company):
    """A refusal is one of those that the command line shows as a sentence, and leaves every table as it was."""
    before = company.contents()
    try:
        yield
    except KNOWN:
        assert company.contents() == before


def toml(content):
    return "\n".join(f"{key} = {value_in_toml(value)}" for key, value in content.items())


def value_in_toml(value):
    match value:
        case bool():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{key} = {value_in_toml(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(value_in_toml, value)) + "]"
        case str():
            return json.dumps(value, ensure_ascii=True).replace("\\ud", "\\\\ud")
        case _:
            return str(value)


def test_a_survey_file_is_applied_whole_or_refused_in_sentences(company, tmp_path):
    keys = st.sampled_from([*KEYS, "nam", "audience"])
    changed = st.dictionaries(keys, odd, max_size=3).map(lambda changes: toml(GOOD | changes).encode())
    torn = st.tuples(changed, st.integers(0, 300), st.binary(max_size=8)).map(lambda t: t[0][: t[1]] + t[2])
    path = tmp_path / "hostile.toml"

    @attacks(50)
    @given(changed | torn | st.binary(max_size=60))
    def attack(content):
        path.write_bytes(content)
        with whole_or_not_at_all(company):
            plan = read_survey_file(path).plan()
            refuse_asking_alone(plan)
            apply_plan(company.ctx, plan, actor="test")

    attack()
    company.wait(2 * DAY)


cells = st.sampled_from(
    [
        "ana", "UANA", "a@b.example", "8", "11", "-1", "1e3", "٣", "2026-01-02", "2026-13-40",
        "9999-12-31T23:59:59-23:59", "0001-01-01", "1700000000", "99999999999999", "03/04/2026",
        "", " ", "=1+1", '"', "\x00", "x" * 300, "U1", "Null",
    ]
) | st.text(max_size=12)  # fmt: skip
tables = st.lists(st.lists(cells, max_size=6), max_size=6)


def csv_bytes(header, rows, sign, encoding):
    return "\n".join(sign.join(line) for line in [header, *rows]).encode(encoding, "replace")


def files(names):
    """Tables below any of the columns, torn ones, and what is no table."""
    headers = st.lists(st.sampled_from(names) | cells, max_size=7) | st.just(list(names))
    encodings = st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "latin-1", "utf-16-le"])
    whole = st.builds(csv_bytes, headers, tables, st.sampled_from([",", ";", "\t", "|"]), encodings)
    torn = st.tuples(whole, st.integers(0, 90)).map(lambda t: t[0][: t[1]])
    return whole | torn | st.binary(max_size=60)


def test_an_import_keeps_good_rows_or_nothing(company, tmp_path):
    path = tmp_path / "answers.csv"
    encodings = st.sampled_from([None, None, "undefined", "utf-7", "\x00", "utf-16", "hex", "idna"])

    @attacks(50)
    @given(
        files(["person", "score", "comment", "answered_at"]),
        encodings,
        st.sampled_from([None, *DateOrder]),
        st.booleans(),
        st.dictionaries(st.sampled_from(["score", "person", "x"]), cells, max_size=2),
    )
    def attack(content, encoding, dates, strict, columns):
        choices = Choices(tuple(columns.items()), no_person=strict)
        path.write_bytes(content)
        with whole_or_not_at_all(company), opened(path, encoding) as source:
            import_answers(
                company.ctx, source.text, "acme", dry_run=False, strict=strict, telling=Telling(choices, dates)
            )

    attack()
    company.wait(2 * DAY)


def test_a_list_of_people_is_read_whole_or_refused_in_a_sentence(company, tmp_path):
    path = tmp_path / "people.csv"

    @attacks(30)
    @given(files(["slack_id", "email", "team", "country"]))
    def attack(content):
        path.write_bytes(content)
        with whole_or_not_at_all(company):
            listed, _ = people_by_slack_id(read_people_file(path), None)
            keep_properties(company.ctx, listed)

    attack()
    company.wait(2 * DAY)


def test_benchmarks_are_read_whole_or_refused_in_sentences(tmp_path):
    path = tmp_path / "own.csv"

    @attacks(30)
    @given(files([*COLUMNS, *MAY_BE_LEFT_OUT]))
    def attack(content):
        path.write_bytes(content)
        with suppress(BadFileError):
            benchmarks_with(path, date(2026, 11, 24))

    attack()


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[[[[", b"name = " + b"9" * 5_000, b"\x00", b"name = '\xc3'"])
def test_the_command_line_shows_no_traceback(tmp_path, content):
    path = tmp_path / "hostile.toml"
    path.write_bytes(content)
    done = Shell(tmp_path)("survey", "apply", str(path))
    assert (done.exit_code, done.stderr.count("\n")) == (1, 1)
