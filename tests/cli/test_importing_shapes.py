"""Shapes of files: one row a question, date and clock apart, stars, marks within."""

from tests.cli.test_importing import bring_in, kept

LONG = """email,response_id,question,answer,submitted_at
{}"""
ANA = (
    "ana@x.org,r1,How likely are you to recommend us?,9,2026-03-01T10:00:00Z",
    "ana@x.org,r1,What is the main reason for your score?,It is fast,2026-03-01T10:00:00Z",
)
BEN = (
    "ben@x.org,r2,What is the main reason for your score?,Sync breaks,2026-03-02T10:00:00Z",
    "ben@x.org,r2,How likely are you to recommend us?,3,2026-03-02T10:00:00Z",
)
BOTH = [("ana@x.org", 9, "2026-03-01 10:00", "It is fast"), ("ben@x.org", 3, "2026-03-02 10:00", "Sync breaks")]


def test_the_rows_of_one_response_are_one_answer(nps_bot):
    result = bring_in(nps_bot, LONG.format("\n".join((*ANA, *BEN))))
    assert "2 added, 0 known already, 0 bad." in result.output
    assert kept(nps_bot) == BOTH
    again = bring_in(nps_bot, LONG.format("\n".join((*ANA, *BEN))))
    assert "0 added, 2 known already" in again.output


def test_where_nothing_tells_which_rows_are_one_it_is_said(nps_bot):
    result = bring_in(nps_bot, LONG.format("\n".join((ANA[0], BEN[0], ANA[1], BEN[1]))))
    assert "2 texts stand in rows of their own" in result.output
    assert [comment for *_, comment in kept(nps_bot)] == [None, None]


def test_date_and_clock_in_two_columns_are_one_moment(nps_bot):
    result = bring_in(nps_bot, "email,score,date,time\nana@x.org,9,2026-03-01,09:15\nben@x.org,3,2026-03-02,14:30\n")
    assert "answered_at ← date and time" in result.output
    assert [at for _, _, at, _ in kept(nps_bot)] == ["2026-03-01 09:15", "2026-03-02 14:30"]


def test_stars_of_five_are_no_scores_of_ten(nps_bot):
    result = bring_in(nps_bot, "email,rating,date\nana@x.org,3 (5 stars),2026-03-01\nben@x.org,9,2026-03-02\n")
    assert "line 2: score '3 (5 stars)' is not a whole number from 0 to 10" in result.output
    assert [score for _, score, _, _ in kept(nps_bot)] == [9]


def test_a_mark_of_byte_order_within_a_file_is_no_part_of_a_name(nps_bot):
    bring_in(
        nps_bot, "person,score,comment,answered_at\na@x.org,9,,2026-03-01\n\ufeffb@x.org,8,\ufeffGood,2026-03-02\n"
    )
    assert [(who, comment) for who, _, _, comment in kept(nps_bot)] == [("a@x.org", None), ("b@x.org", "Good")]
