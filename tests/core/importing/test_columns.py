"""Which column of a foreign file is which."""

import pytest

from bot.core.exchange.bad_file import BadFileError
from bot.core.importing.columns import Choices, find_columns
from bot.core.importing.heading import head_of


def columns_of(header, *segments, rows=(), chosen=None, **choices):
    """rows: of cells divided by commas, as the header is."""
    head = head_of([header.split(",") if header else []])
    sample = [row.split(",") for row in rows]
    return find_columns(head.columns, Choices(tuple((chosen or {}).items()), **choices), segments, sample)


def found(header, *segments, rows=(), **chosen):
    columns = columns_of(header, *segments, rows=rows, chosen=chosen)
    return {field.value: columns.header[at] for field, at in columns.at.items()}


PLAIN = "person,score,comment,answered_at"


def test_our_own_columns_need_no_guess():
    columns = columns_of(PLAIN)
    assert found(PLAIN) == {"person": "person", "score": "score", "comment": "comment", "answered_at": "answered_at"}
    assert not columns.guessed
    assert not columns_of("answered_at,score,person").guessed


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("E-Mail,NPS Score,Feedback,Responded at", ("E-Mail", "NPS Score", "Feedback", "Responded at")),
        ("Customer,Rating,Reason,Date", ("Customer", "Rating", "Reason", "Date")),
        ("email,Customer ID,nps,comments,created_at,submitted_at", ("email", "nps", "comments", "submitted_at")),
        ("USER_ID,SCORE,TIMESTAMP", ("USER_ID", "SCORE", None, "TIMESTAMP")),
    ],
)
def test_other_names_are_understood(header, expected):
    assert tuple(found(header).get(part) for part in ("person", "score", "comment", "answered_at")) == expected


def test_what_was_read_as_what_is_told_in_one_line():
    columns = columns_of("Email,Name,Rating,Plan,Date", "plan")
    assert columns.guessed
    assert columns.told() == "person ← Email, score ← Rating, answered_at ← Date, plan ← Plan; not used: Name."


@pytest.mark.parametrize(
    ("header", "vendor"),
    [
        ("Email,Score,Comment,Permalink,Created at,Survey type", "Delighted"),
        ("email,score,feedback,createdDate,ratingCategory", "Retently"),
        ("name,email,answer,comment,sent,responded", "AskNicely"),
        ("answered_at,score,band,kind,counted,person", "nps-bot"),
        (PLAIN, None),
    ],
)
def test_exports_are_recognised(header, vendor):
    assert columns_of(header).vendor == vendor


def test_a_choice_goes_before_every_guess():
    assert found("email,score,Answer,date", score="Answer")["score"] == "Answer"
    assert found("email,nps,rating,date", score="NPS")["score"] == "nps"


def test_a_segment_can_be_named_too():
    assert columns_of("email,score,date,Abteilung", "team", chosen={"team": "Abteilung"}).segments == {"team": 3}


@pytest.mark.parametrize(
    ("header", "chosen", "sentence"),
    [
        ("email,nps,rating,date", {}, r"score could be 'nps' or 'rating'. Choose one: --column 'score=nps'."),
        ("email,score,date,created", {}, r"answered_at could be 'date' or 'created'"),
        ("email,score,Score,date", {}, r"score could be 'score' or 'Score'"),
        ("email,score,score,date", {}, r"Several columns are called 'score'; rename"),
        ("email,score,score,date", {"score": "score"}, r"Several columns are called 'score'; rename"),
        ("Name,score,date", {}, r"it says: Name,score,date. Not found: person. .* --column 'person=ITS NAME'"),
        ("", {}, r"it says: nothing\."),
        (PLAIN, {"score": "Raating"}, r"'score=Raating': there is no such column. There is: person,"),
        ("person,Rating,date", {"score": "Ratin"}, r"Did you mean 'Rating'\?"),
        (PLAIN, {"mood": "score"}, r"'mood' is not one of person, score, comment, answered_at\."),
    ],
)
def test_what_is_not_clear_is_asked_about(header, chosen, sentence):
    with pytest.raises(BadFileError, match=sentence):
        columns_of(header, chosen=chosen)
