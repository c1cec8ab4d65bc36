"""`/nps report` as people type it."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.reports.policy import Policy
from bot.core.reports.request import (
    AS_TABLE,
    NotUnderstoodError,
    Part,
    Request,
    Rival,
    RivalKind,
    View,
    Vocabulary,
    read_request,
)

KNOWN = Vocabulary(
    surveys={
        "acme board": {"team": ["Sales", "Customer Success", "R&D"], "country": ["DE", "FR"]},
        "pulse": {"job title": ["Lead", "Sales Lead"]},
        "stand by me": {},
    },
    industries={"saas": "Software as a service", "healthcare": "Healthcare"},
)
BOARD = "acme board"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", Request(survey="")),
        ("90d", Request(survey="", window="90d")),
        ("acme board", Request(survey=BOARD)),
        ("ACME Board 30D", Request(survey=BOARD, window="30D")),
        ("this quarter acme board", Request(survey=BOARD, window="this quarter")),
        ("acme board 2026-07-01..2026-09-30", Request(survey=BOARD, window="2026-07-01..2026-09-30")),
        ("by team acme board", Request(survey=BOARD, by="team")),
        ("pulse by job title 12m", Request(survey="pulse", by="job title", window="12m")),
        ("acme board where team=Sales by country", Request(survey=BOARD, by="country", where=("team", "Sales"))),
        ("where team = customer success acme board", Request(survey=BOARD, where=("team", "Customer Success"))),
        (
            "where \u201cjob title\u201d=\u201cSales Lead\u201d pulse",
            Request(survey="pulse", where=("job title", "Sales Lead")),
        ),
        ("pulse where job title=Sales Lead", Request(survey="pulse", where=("job title", "Sales Lead"))),
        ("acme board vs previous", Request(survey=BOARD, versus=Rival(RivalKind.PREVIOUS, "previous"))),
        ("acme board vs Software as a service", Request(survey=BOARD, versus=Rival(RivalKind.INDUSTRY, "saas"))),
        ("vs pulse acme board", Request(survey=BOARD, versus=Rival(RivalKind.SURVEY, "pulse"))),
        ("acme board vs acme board", Request(survey=BOARD, versus=Rival(RivalKind.SURVEY, BOARD))),
        ("stand by me 7d", Request(survey="stand by me", window="7d")),
        ("acme board as csv", Request(survey=BOARD, as_csv=True)),
        ("csv pulse", Request(survey="pulse", as_csv=True)),
        ("trend pulse 12m", Request(survey="pulse", view=View.TREND, window="12m")),
        ("pulse Movement", Request(survey="pulse", view=View.MOVEMENT)),
        ("benchmarks", Request(survey="", view=View.BENCHMARKS)),
        ("pulse every answer", Request(survey="pulse", policy=Policy.EVERY)),
    ],
)
def test_what_is_typed_is_understood(typed, meant):
    assert read_request(typed, KNOWN) == meant


@pytest.mark.parametrize("value", ["sales", "Sales", "SALES"])
def test_of_names_that_differ_by_their_capitals_the_one_that_is_typed_is_meant(value):
    """An import may bring "sales" beside "Sales": two groups, and each can be asked for."""
    known = Vocabulary(surveys={"acme": {"team": ["sales", "Sales", "SALES"]}})
    assert read_request(f"acme where team={value}", known).where == ("team", value)


PIECES = ["acme board", "90d", "by country", "where team=Customer Success", "vs saas", "as csv"]


@given(st.permutations(PIECES))
@example(PIECES)
@example(PIECES[::-1])
@example(["where team=Customer Success", "acme board", "vs saas", "90d", "as csv", "by country"])
def test_in_any_order(order):
    assert read_request(" ".join(order), KNOWN) == Request(
        survey=BOARD,
        window="90d",
        by="country",
        where=("team", "Customer Success"),
        versus=Rival(RivalKind.INDUSTRY, "saas"),
        as_csv=True,
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("acme", Request(survey=BOARD)),
        ("puls", Request(survey="pulse")),
        ("acme baord by contry", Request(survey=BOARD, by="country")),
        ("pulse vs health", Request(survey="pulse", versus=Rival(RivalKind.INDUSTRY, "healthcare"))),
        ("acme board where team=sals", Request(survey=BOARD, where=("team", "Sales"))),
    ],
)
def test_a_name_cut_short_or_misspelt_is_completed(typed, meant):
    assert read_request(typed, KNOWN) == meant


@pytest.mark.parametrize(
    ("typed", "word", "part"),
    [
        ("acme board yesterday", "yesterday", Part.WORD),
        ("90 days", "90 days", Part.WORD),
        ("yesterday", "yesterday", Part.SURVEY),
        ("acme board by shoe", "shoe", Part.PROPERTY),
        ("acme board by", "", Part.PROPERTY),
        ("pulse by team", "team", Part.PROPERTY),
        ("acme board where team=Legal", "Legal", Part.VALUE),
        ("acme board where shoe=42", "shoe", Part.PROPERTY),
        ("acme board where team", "where team", Part.WORD),
        ("acme board vs yesterday", "yesterday", Part.RIVAL),
        ("acme board every answer by team", "every answer", Part.TOGETHER),
        ("trend acme board where team=Sales", "trend", Part.TOGETHER),
        ("acme board movement by team", "movement", Part.TOGETHER),
        ("responses acme board where team=Sales", "responses", Part.TOGETHER),
        ("working acme board where team=Sales", "working", Part.TOGETHER),
        ("trend acme board every answer", "every answer", Part.WORD),
        ("acme board 90d 30d", "30d", Part.WORD),  # of two that say one thing, the second
        ("7d this quarter", "this quarter", Part.WORD),
        ("acme board by team by country", "by country", Part.WORD),
        ("acme board vs saas vs pulse", "vs pulse", Part.WORD),
        ("acme board where team=Legal where team=Sales", "where team=Sales", Part.WORD),
        ("trend movement acme board", "movement", Part.WORD),
        ("trend acme board as csv", "trend as csv", Part.WORD),
        ("as csv acme board passives", "passives as csv", Part.WORD),
        ('acme board where "=Sales"', "where =Sales", Part.WORD),
    ],
)
def test_a_word_that_fits_nothing_is_named(typed, word, part):
    with pytest.raises(NotUnderstoodError) as caught:
        read_request(typed, KNOWN)
    assert (caught.value.word, caught.value.part) == (word, part)


@pytest.mark.parametrize(
    "typed", ["acme board 90d 90d", "trend trend", "pulse as csv csv", "by team by team acme board"]
)
def test_to_say_the_same_twice_is_to_say_it(typed):
    once = " ".join(dict.fromkeys(typed.split()))
    assert read_request(typed, KNOWN) == read_request(once, KNOWN)


def test_no_value_is_listed_since_it_would_tell_who_answered():
    with pytest.raises(NotUnderstoodError) as caught:
        read_request("acme board where team=Legal", KNOWN)
    assert caught.value.known == ()


said = {
    "survey": st.just(BOARD),
    "window": st.sampled_from([None, "90d", "this quarter", "2026-Q3"]),
    "versus": st.sampled_from([None, Rival(RivalKind.SURVEY, "stand by me"), Rival(RivalKind.INDUSTRY, "saas")]),
}
requests = (
    st.builds(Request, view=st.sampled_from(View), **said)
    | st.builds(
        Request,
        view=st.sampled_from([View.REPORT, View.PASSIVES, View.BENCHMARKS]),
        by=st.sampled_from([None, "team", "country"]),
        where=st.sampled_from([None, ("team", "Customer Success"), ("country", "DE")]),
        **said,
    )
    | st.builds(Request, view=st.sampled_from(sorted(AS_TABLE)), as_csv=st.booleans(), **said)
)


@given(requests)
def test_its_own_words_ask_for_the_same_again(request):
    assert read_request(request.text, KNOWN) == request


@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_request_or_a_word_that_was_not_understood(text):
    with suppress(NotUnderstoodError):
        assert read_request(text, KNOWN).survey in {"", *KNOWN.surveys}


@pytest.mark.parametrize(("typed", "word"), [("pulse pulse", "pulse"), ("pulse acme board 7d", "acme board")])
def test_a_second_survey_is_a_word_too_many(typed, word):
    with pytest.raises(NotUnderstoodError) as refused:
        read_request(typed, KNOWN)
    assert (refused.value.word, refused.value.part) == (word, Part.WORD)


@pytest.mark.parametrize("typed", ['""', '"', '" "', "\u201c\u201d 90d", 'pulse ""'])
def test_quotes_around_nothing_are_nothing(typed):
    assert read_request(typed, KNOWN).by is None


@pytest.mark.parametrize("value", ['The "A" team', "two  spaces", "new\nline", "a = b", "a=b", "by team", "vs"])
def test_any_value_is_found_again_by_the_words_that_a_button_carries(value):
    known = Vocabulary({"acme": {"team": ["Sales", value]}})
    asked = Request(survey="acme", where=("team", value), by="team")
    assert read_request(asked.text, known) == asked
