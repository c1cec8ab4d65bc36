"""Bringing in a file: what is good is kept once, what is bad is named by its line, and nothing else happens."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select, text, update
from sqlalchemy.exc import IntegrityError

from bot.core.exchange.bad_file import BadFileError
from bot.core.numbers.score import tally
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.releases import NOT_YET, Stage
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.demo.clock import SettableClock
from bot.services.exchange import importing
from bot.services.exchange.importing import import_answers
from bot.services.numbers import requesting
from bot.slack.blocks.numbers.reports import answered_screen
from storage.bulk import indexes_behind
from storage.queries.exchange.importing import Lines, room_beside
from storage.queries.exchange.importing import stage as stage_lines
from storage.queries.numbers import released_sums
from storage.schema import comments, people, responses
from tests.services.small_company import BERLIN, ON_EACH_DATABASE, at_once

HEAD = "person,score,comment,answered_at\n"
GOOD = HEAD + "ana,9,Fast.,2026-11-02T10:00:00Z\nben,7,,2026-11-03\nana,3,Slow.,2026-11-04T10:00:00+02:00\n"


def bring_in(company, text, *, dry_run=False, strict=False, name="acme"):
    return import_answers(company.ctx, io.StringIO(text, newline=""), name, dry_run=dry_run, strict=strict)


def lines_of(outcome):
    return [f"line {problem.line}: {problem.what}" for problem in outcome.problems]


def data(company):
    """Everything but who did what."""
    found = company.contents()
    del found["audit"]
    return found


def kept(company):
    query = select(people.c.external_key, responses.c.score, responses.c.answered_at).join_from(responses, people)
    with company.engine.connect() as db:
        return sorted(tuple(row) for row in db.execute(query))


def report(company, label="90d"):
    """As the operator counts their own file."""
    asked = requesting.read_typed(company.ctx, OPERATOR, f"acme {label}")
    return requesting.answer(company.ctx, asked).report.counts


def test_a_report_says_how_a_file_is_counted_for_its_reader(company):
    bring_in(company, GOOD)
    asked = requesting.read_typed(company.ctx, OPERATOR, "acme all")
    said = [
        answered_screen(requesting.answer(company.ctx, one)).text for one in (asked, replace(asked, for_operator=False))
    ]
    assert ["the latest per person" in one for one in said] == [True, False]
    assert ["from its release on" in one for one in said] == [False, True]


@ON_EACH_DATABASE
def test_a_file_is_kept_with_its_people_times_and_comments(company):
    outcome = bring_in(company, GOOD)
    assert (outcome.added, outcome.known, outcome.problems) == (3, 0, ())
    assert kept(company) == [
        ("ana", 3, datetime(2026, 11, 4, 8, tzinfo=UTC)),
        ("ana", 9, datetime(2026, 11, 2, 10, tzinfo=UTC)),
        ("ben", 7, datetime(2026, 11, 3, tzinfo=UTC)),
    ]
    with company.engine.connect() as db:
        assert set(db.scalars(select(comments.c.text))) == {"Fast.", "Slow."}
        assert set(db.scalars(select(people.c.kind))) == {"external"}


@ON_EACH_DATABASE
def test_the_same_file_twice_changes_nothing(company):
    bring_in(company, GOOD)
    before = data(company)
    outcome = bring_in(company, GOOD)
    assert (outcome.added, outcome.known, outcome.problems) == (0, 3, ())
    assert data(company) == before


def test_the_same_line_twice_in_a_file_is_one_answer(company):
    outcome = bring_in(company, HEAD + "ana,9,,2026-11-02\nana,9,,2026-11-02\n")
    assert (outcome.added, outcome.known) == (1, 1)


@ON_EACH_DATABASE
def test_the_same_instant_written_otherwise_is_the_same_answer(company):
    bring_in(company, HEAD + "ana,9,,2026-11-02T10:00:00Z\n")
    assert bring_in(company, HEAD + "ana,9,,2026-11-02T11:00:00+01:00\n").known == 1


def test_bad_lines_are_named_and_the_good_ones_kept(company):
    text = HEAD + (
        "ana,9,,2026-11-02\n"
        ",9,,2026-11-02\n"
        "ben,11,,2026-11-02\n"
        "ben,7.5,,2026-11-02\n"
        "ben,-1,,2026-11-02\n"
        "ben,9,,yesterday\n"
        "ben,9,,2026-11-25T10:00:00Z\n"
        "ben,9,a comment, with a comma,2026-11-02\n"
        "ben,9\n"
        "chloe,10,,2026-11-02\n"
    )
    outcome = bring_in(company, text)
    assert outcome.added == 2
    said = lines_of(outcome)
    expected = [
        "line 3: person is empty",
        "line 4: score '11' is not a whole number from 0 to 10",
        "line 5: score '7.5' is not a whole number from 0 to 10",
        "line 6: score '-1' is not a whole number from 0 to 10",
        "line 7: answered_at 'yesterday' is not a time like 2026-11-22 or 2026-11-22T09:30:00Z",
        "line 8: answered_at '2026-11-25T10:00:00Z' lies in the future",
        "line 9: the number of fields differs from the first line",
        "line 10: the number of fields differs from the first line",
    ]
    assert [line[: len(start)] for line, start in zip(said, expected, strict=True)] == expected
    assert [person for person, _, _ in kept(company)] == ["ana", "chloe"]


@ON_EACH_DATABASE
def test_strict_keeps_nothing_when_a_line_is_bad(company):
    before = company.contents()
    outcome = bring_in(company, GOOD + "dora,11,,2026-11-02\n", strict=True)
    assert (outcome.added, len(outcome.problems)) == (0, 1)
    assert company.contents() == before
    assert bring_in(company, GOOD, strict=True).added == 3


@ON_EACH_DATABASE
def test_a_dry_run_says_the_same_and_changes_nothing(company):
    before = company.contents()
    tried = bring_in(company, GOOD + "dora,11,,2026-11-02\n", dry_run=True)
    assert company.contents() == before
    assert bring_in(company, GOOD + "dora,11,,2026-11-02\n") == tried


@ON_EACH_DATABASE
def test_another_score_at_the_same_time_is_named_and_the_first_one_stays(company):
    bring_in(company, HEAD + "ana,9,,2026-11-02\n")
    outcome = bring_in(company, HEAD + "ben,5,,2026-11-02\nana,3,,2026-11-02\nben,6,,2026-11-02\n")
    assert lines_of(outcome) == [
        "line 3: 'ana' has another score (9) at the same time already",
        "line 4: 'ben' has another score (5) at the same time already",
    ]
    assert [(person, score) for person, score, _ in kept(company)] == [("ana", 9), ("ben", 5)]


def test_a_time_without_a_zone_is_in_the_surveys_zone(company):
    company.survey(zone=BERLIN)
    bring_in(company, HEAD + "ana,9,,2026-11-02T00:30:00\nben,9,,2026-07-02\nchloe,9,,2026-11-02T00:30:00Z\n")
    assert [at for _, _, at in kept(company)] == [
        datetime(2026, 11, 1, 23, 30, tzinfo=UTC),
        datetime(2026, 7, 1, 22, 0, tzinfo=UTC),
        datetime(2026, 11, 2, 0, 30, tzinfo=UTC),
    ]
    assert {str(row.answered_day) for row in company.answers()} == {"2026-11-02", "2026-07-02"}


def test_quoted_commas_quotes_and_new_lines_belong_to_the_comment(company):
    bring_in(company, HEAD + 'ana,9,"Fast, ""really"",\nand friendly.",2026-11-02\nben,12,,2026-11-02\n')
    with company.engine.connect() as db:
        assert db.scalars(select(comments.c.text)).all() == ['Fast, "really",\nand friendly.']


def test_lines_are_counted_as_an_editor_counts_them(company):
    outcome = bring_in(company, HEAD + 'ana,9,"one\ntwo\nthree",2026-11-02\nben,12,,2026-11-02\n')
    assert [problem.line for problem in outcome.problems] == [5]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_is_read(company, ending):
    assert bring_in(company, GOOD.replace("\n", ending)).added == 3


def test_a_file_from_excel_begins_with_a_mark_that_is_no_part_of_the_first_column(company, tmp_path):
    path = tmp_path / "excel.csv"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    with path.open(encoding="utf-8-sig", newline="") as source:  # as the command line opens it
        assert import_answers(company.ctx, source, "acme", dry_run=False, strict=True).added == 3


def test_the_columns_may_stand_in_any_order_and_the_comment_be_missing(company):
    assert bring_in(company, "answered_at,person,score\n2026-11-02,ana,9\n").added == 1


@pytest.mark.parametrize(
    "head",
    [
        "",
        "ana,9,,2026-11-02\n",
        "person,score\n",
        "person,score,mood\n",
    ],
)
def test_a_file_of_other_columns_is_refused_and_changes_nothing(company, head):
    before = company.contents()
    with pytest.raises(BadFileError, match="The first line must name the columns"):
        bring_in(company, head + "x,1,2026-11-02\n" * bool(head))
    assert company.contents() == before


def test_two_columns_of_one_name_are_refused(company):
    with pytest.raises(BadFileError, match="Several columns are called 'score'"):
        bring_in(company, "person,score,score,answered_at\nana,9,9,2026-11-02\n")
    assert company.answers() == []


@pytest.mark.parametrize("torn", [HEAD + 'ana,9,"never closed,2026-11-02\n', HEAD + 'ana,9,"a"b,2026-11-02\n'])
def test_a_torn_file_is_refused_and_nothing_kept(company, torn):
    with pytest.raises(BadFileError, match=r"not valid CSV near line \d+: .*Nothing was kept"):
        bring_in(company, torn)
    assert company.answers() == []


def test_a_file_of_another_encoding_is_refused_and_nothing_kept(company, tmp_path):
    path = tmp_path / "latin.csv"
    path.write_bytes((HEAD + "ana,9,Schön.,2026-11-02\n").encode("latin-1"))
    with path.open(encoding="utf-8-sig", newline="") as source, pytest.raises(BadFileError, match="not UTF-8"):
        import_answers(company.ctx, source, "acme", dry_run=False, strict=False)
    assert company.answers() == []


def test_an_anonymous_survey_takes_no_file_that_names_people(company):
    company.survey(privacy=Privacy.ANONYMOUS)
    before = company.contents()
    with pytest.raises(BadFileError, match="'acme' is anonymous"):
        bring_in(company, GOOD)
    assert company.contents() == before


@ON_EACH_DATABASE
def test_a_survey_that_is_not_there_is_made_and_asks_nobody(company):
    bring_in(company, GOOD, name=None)
    plan = company.stored("default").plan
    assert (plan.privacy, plan.audience) == (Privacy.CONFIDENTIAL, Audience())
    company.tick()
    assert company.asks() == []


@ON_EACH_DATABASE
def test_a_key_that_holds_what_no_database_takes_does_not_stop_the_file(company):
    assert bring_in(company, HEAD + "a\x00na,9,x\x00y,2026-11-02\nben,9,,2026-11-02\n").added >= 1
    bring_in(company, HEAD + "a\x00na,9,x\x00y,2026-11-02\nben,9,,2026-11-02\n")
    assert len(company.answers()) <= 2


@ON_EACH_DATABASE
def test_the_latest_answer_of_a_person_counts(company):
    bring_in(company, GOOD)
    assert report(company) == tally([7, 3])
    bring_in(company, HEAD + "ana,10,,2026-11-03T10:00:00Z\n")  # older than what is there
    assert report(company) == tally([7, 3])
    bring_in(company, HEAD + "ana,10,,2026-11-05T10:00:00Z\n")
    assert report(company) == tally([7, 10])


rows = st.dictionaries(
    st.tuples(st.sampled_from("abc"), st.integers(1, 23), st.integers(0, 23)),
    st.integers(0, 10),
    min_size=1,
    max_size=10,
)


@settings(max_examples=12, deadline=None)
@given(rows, st.data())
def test_the_latest_counts_in_whatever_order_and_pieces_a_file_comes(new_company, answers, data):
    lines = [f"{who},{score},,2026-11-{day:02}T{hour:02}:00:00Z\n" for (who, day, hour), score in answers.items()]
    shuffled = data.draw(st.permutations(lines))
    cut = data.draw(st.integers(0, len(lines)))
    latest = {who: answers[max(key for key in answers if key[0] == who)] for who, _, _ in answers}
    company = new_company(SettableClock(datetime(2026, 11, 24, 8, 30, tzinfo=UTC)))
    for piece in (shuffled[:cut], shuffled[cut:], shuffled[: cut // 2]):
        bring_in(company, HEAD + "".join(piece), strict=True)
    assert report(company) == tally(latest.values())


@ON_EACH_DATABASE
def test_columns_named_like_segments_are_kept_with_the_answer(company):
    company.survey(segments=("plan", "Office Location"))
    bring_in(
        company,
        "person,score,answered_at,Plan,office_location,mood\nana,9,2026-11-02,Pro,,ok\nben,3,2026-11-03,,Rome,\n",
    )
    assert [row.segments for row in company.answers()] == [{"plan": "Pro"}, {"Office Location": "Rome"}]


def test_two_imports_at_once_keep_every_answer_once(postgres_company):
    company = postgres_company
    text = HEAD + "".join(f"p{n % 300},{n % 11},,2026-10-{n // 300 + 1:02}\n" for n in range(1_500))
    found = []
    at_once(*[lambda: found.append(bring_in(company, text))] * 3)
    assert sorted((one.added, one.known, one.bad) for one in found) == [(0, 1_500, 0), (0, 1_500, 0), (1_500, 0, 0)]
    assert len(company.answers()) == 1_500


@ON_EACH_DATABASE
def test_batches_know_of_each_other(company, monkeypatch):
    monkeypatch.setattr(importing, "ROWS_AT_ONCE", 2)
    lines = [
        "ana,9,,2026-11-02",
        "ben,8,,2026-11-02",
        "ana,9,,2026-11-02",
        "ana,3,,2026-11-02",
        "ana,2,,2026-11-05",
        "ben,7,,2026-11-04",
    ]
    outcome = bring_in(company, HEAD + "\n".join(lines))
    assert (outcome.added, outcome.known, lines_of(outcome)) == (
        4, 1, ["line 5: 'ana' has another score (9) at the same time already"],
    )  # fmt: skip
    assert report(company) == tally([2, 7])


SECOND = "email,score,comment,created at,updated at\n"


def texts(company):
    with company.engine.connect() as db:
        return sorted(db.scalars(select(comments.c.text)))


@ON_EACH_DATABASE
def test_a_later_export_brings_the_comments_that_are_new(company):
    bring_in(company, SECOND + "a@b.c,9,,2026-11-02,\nd@e.f,3,Slow,2026-11-02,\ng@h.i,7,Fine,2026-11-02,\n")
    later = SECOND + "a@b.c,9,Quick,2026-11-02,\nd@e.f,3,Slow and dear,2026-11-02,\ng@h.i,7,,2026-11-02,\n"
    outcome = bring_in(company, later)
    assert (outcome.added, outcome.known, outcome.commented, outcome.bad) == (0, 3, 2, 0)
    assert texts(company) == ["Fine", "Quick", "Slow and dear"]
    before = data(company)
    assert bring_in(company, later).commented == 0
    assert data(company) == before


@ON_EACH_DATABASE
def test_a_score_that_was_changed_counts_from_when_it_was(company):
    bring_in(company, SECOND + "a@b.c,8,Fine,2026-11-02,\nd@e.f,3,,2026-11-02,\n")
    later = SECOND + "a@b.c,10,Better,2026-11-02,2026-11-09 10:00\nd@e.f,3,,2026-11-02,2026-11-10\n"
    outcome = bring_in(company, later)
    assert (outcome.added, outcome.known, outcome.bad) == (1, 1, 0)
    assert kept(company)[:2] == [
        ("a@b.c", 8, datetime(2026, 11, 2, tzinfo=UTC)),
        ("a@b.c", 10, datetime(2026, 11, 9, 10, tzinfo=UTC)),
    ]
    assert {row.answered_day.isoformat() for row in company.answers()} == {"2026-11-02", "2026-11-09"}
    assert report(company) == tally([10, 3])
    before = data(company)
    assert (bring_in(company, later).added, data(company)) == (0, before)


def test_a_change_that_does_not_say_when_is_named(company):
    bring_in(company, SECOND + "a@b.c,8,,2026-11-02,2026-11-03\n")
    outcome = bring_in(company, SECOND + "a@b.c,10,,2026-11-02,\n")
    assert lines_of(outcome) == ["line 2: 'a@b.c' has another score (8) at the same time already"]


@ON_EACH_DATABASE
def test_what_two_lines_say_of_one_answer_is_kept_together(company):
    lines = [
        "a@b.c,9,,2026-11-02,",
        "a@b.c,9,First,2026-11-02,",
        "a@b.c,9,Second,2026-11-02,",
        "a@b.c,9,First,2026-11-02,",
    ]
    text = SECOND + "\n".join(lines)
    assert bring_in(company, text).known == 3
    assert texts(company) == ["First\nSecond"]
    outcome = bring_in(company, text)
    assert (outcome.known, outcome.commented, texts(company)) == (4, 0, ["First\nSecond"])


def test_a_late_comment_of_a_survey_that_promised_privacy_waits_for_others(company):
    company.survey(privacy=Privacy.CONFIDENTIAL)
    bring_in(company, GOOD)
    bring_in(company, GOOD.replace("ben,7,,", "ben,7,Ok then,"))
    with company.engine.connect() as db:
        slots = dict(db.execute(select(comments.c.text, comments.c.summary_slot)).all())
    assert [text for text, slot in slots.items() if slot == NOT_YET] == ["Ok then"]


@ON_EACH_DATABASE
def test_a_score_that_was_changed_counts_once_however_often_its_row_is_touched_later(company):
    """As a CRM does, whose "last modified" moves with whatever is done to a row."""
    own = "a@b.c,3,,2026-11-10,\n"  # another answer of hers, which stands in the file by itself
    bring_in(company, SECOND + "a@b.c,8,Fine,2026-11-02,\n" + own)
    bring_in(company, SECOND + "a@b.c,10,Better,2026-11-02,2026-11-09\n" + own)
    outcome = bring_in(company, SECOND + "a@b.c,10,Better still,2026-11-02,2026-11-12\n" + own)
    assert (outcome.added, outcome.known, outcome.commented, outcome.bad) == (0, 2, 1, 0)
    assert texts(company) == ["Better still", "Fine"]


@ON_EACH_DATABASE
def test_a_score_that_was_changed_back_is_a_change_too(company):
    bring_in(company, SECOND + "a@b.c,8,,2026-11-02,\n")
    bring_in(company, SECOND + "a@b.c,10,,2026-11-02,2026-11-09\n")
    assert bring_in(company, SECOND + "a@b.c,8,,2026-11-02,2026-11-14\n").added == 1
    assert bring_in(company, SECOND + "a@b.c,8,,2026-11-02,2026-11-16\n").known == 1
    assert [row.score for row in company.answers()] == [8, 10, 8]
    assert report(company) == tally([8])


@pytest.mark.parametrize("words", ["10 from me", "8", "ten!"])
def test_a_comment_may_read_like_a_score(company, words):
    bring_in(company, HEAD + f"ana,9,{words},2026-11-02\n")
    assert texts(company) == [words]


def test_the_indexes_are_as_they_were_whether_a_file_brings_more_than_there_is_or_less(company):
    def indexes():
        with company.engine.connect() as db:
            found = db.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"))
            return [tuple(row) for row in found]

    before = indexes()
    bring_in(company, GOOD)
    bring_in(company, HEAD + "cleo,9,Kind.,2026-11-05\n")
    assert indexes() == before
    with company.engine.begin() as db, indexes_behind(db, responses, 100) as are_behind:
        assert are_behind
        left = db.scalars(text("SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'responses'"))
        assert not any(left)
    assert indexes() == before
    with company.engine.begin() as db, indexes_behind(db, responses, 3) as are_behind:
        assert not are_behind


@ON_EACH_DATABASE
def test_no_answer_is_kept_unchecked(company):
    def stage(db, score):
        with room_beside(db):
            at = company.clock()
            one = (1, "a", 1, score, at, at.date(), at.date(), {}, None, None, None, None)
            stage_lines(db, Lines(*zip(one, strict=True)))

    bring_in(company, GOOD)
    company.ctx.write(lambda db: stage(db, 10))
    with pytest.raises((IntegrityError, psycopg.IntegrityError)):
        company.ctx.write(lambda db: stage(db, 11))
    with pytest.raises(IntegrityError):
        company.ctx.write(lambda db: db.execute(update(responses).values(kind="other")))


@pytest.mark.parametrize("options", [{}, {"dry_run": True}, {"strict": True}])
def test_what_rows_refer_to_is_looked_up_again_behind_a_file(company, options):
    bring_in(company, GOOD)
    bring_in(company, HEAD + "ana,11,,2026-11-02\n", **options)
    with pytest.raises(IntegrityError):
        company.ctx.write(lambda db: db.execute(update(responses).values(person_id=99)))


def steps_of(company, files):
    """Count what SQLite does for each file, in thousands of its steps."""
    steps = []

    def count():
        steps[-1] += 1

    event.listen(company.engine, "checkout", lambda driver, *_: driver.set_progress_handler(count, 1_000))
    for file in files:
        steps.append(0)
        assert bring_in(company, file).bad == 0
    return steps


def test_on_sqlite_a_file_takes_as_many_steps_however_much_is_there(new_company, clock):
    lines = [[f"other{nth}x{number},9,,2026-11-02T10:00:00Z\n" for number in range(500)] for nth in range(4)]
    steps = steps_of(new_company(clock), [HEAD + "".join(others) for others in lines])
    assert steps[3] < 1.2 * steps[1], steps


def test_on_sqlite_a_release_takes_as_many_steps_however_much_was_released_before(new_company, clock):
    def of_others(name, count):
        return HEAD + "".join(f"{name}{number},9,,2026-11-02T10:00:00Z\n" for number in range(count))

    counts = (50, 50, 50, 4_000, 50)  # the first two have the indexes made anew behind them
    steps = steps_of(new_company(clock), [of_others(*one) for one in zip("abcde", counts, strict=True)])
    assert steps[4] < 1.1 * steps[2], steps


def test_on_sqlite_a_line_that_was_changed_takes_as_many_steps_however_many_were(new_company, clock):
    lines = [
        f"a{number}@b.c,8,,2026-11-0{day},2026-11-09\n" for number in range(1_000) for day in (2, 3)
    ]  # each was changed behind the next of the same person
    few, many = (SECOND + "".join(lines[:count]) for count in (500, 2_000))
    _, steps_for_few, _, steps_for_many = steps_of(new_company(clock), [few, few, many, many])
    assert steps_for_many < 5 * steps_for_few


@settings(max_examples=15)
@given(
    answers=st.lists(st.tuples(st.integers(0, 9), st.integers(1, 20), st.integers(0, 10)), max_size=30),
    data=st.data(),
)
def test_what_a_file_brings_into_a_guarded_survey_is_released_by_five_and_summed_exactly(new_company, answers, data):
    company = new_company(SettableClock(datetime(2026, 11, 24, 8, 30, tzinfo=UTC)))
    lines = [f"p{who},{score},,2026-11-{day:02}T{who:02}:00:00Z\n" for who, day, score in answers]
    cut = data.draw(st.integers(0, len(lines)))
    for part in (lines[:cut], lines[cut:]):
        bring_in(company, HEAD + "".join(part))
        c = responses.c
        with company.engine.connect() as db:
            assert released_sums.differences(db, "T1") == {}
            rows = db.execute(select(c.person_id, c.answered_day, c.released_day, c.stage)).all()
        of_release = {row.released_day: set() for row in rows if row.released_day}
        for row in rows:
            assert (row.stage == Stage.WAITING) == (row.released_day is None)
            if row.released_day:
                assert row.released_day >= row.answered_day
                of_release[row.released_day].add(row.person_id)
        assert all(len(who) >= SMALL_GROUP for who in of_release.values())
