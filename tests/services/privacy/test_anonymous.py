"""Anonymous means anonymous: nothing that is stored leads from a person to an answer, or tells whether there is one."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import text, update

from bot.core.conversation.forgotten import midnight
from bot.core.privacy.releases import NOT_YET
from bot.core.survey.plan import Privacy
from bot.services.conversation import answering
from bot.services.numbers.tallying import check_tallies, rebuild_tallies
from bot.services.privacy import forgetting
from bot.wiring import sealed_with
from storage.queries.privacy import releasing
from storage.schema import asks
from tests.services.small_company import DAY, ON_EACH_DATABASE, at_once


@pytest.fixture
def asked(company):
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    return company


def answers_by_kind(company):
    company.click("UANA", 9)
    company.types("UANA", "Fast.")
    company.click("UBEN", 4)
    company.click("UBEN", 7)
    company.types("UBEN", "A search.")
    company.types("UBEN", "Nothing else.")
    company.click("UCHLOE", 2)
    company.types("UCHLOE", "It broke.")
    company.types("UCHLOE", "Really.")
    company.tick()  # the link is cut by the next tick, in a transaction of its own


def places_of(company, value):
    """Every table and column that holds a value."""
    return {
        (table, column)
        for table, rows in company.contents().items()
        for row in rows
        for column, found in row.items()
        if found == value or (isinstance(found, str) and value in found)
    }


def waiting(company):
    """How many answers will be in the next release."""
    survey = company.stored()
    return company.ctx.read(lambda db: releasing.count_waiting(db, survey.id))


@ON_EACH_DATABASE
def test_no_row_of_any_table_leads_from_a_person_to_an_answer(asked):
    answers_by_kind(asked)
    assert len(asked.answers()) == 4
    for row in asked.answers():
        places = places_of(asked, row.id) - {("responses", "superseded_by")}
        assert places <= {("responses", "id"), ("comments", "response_id")}


@ON_EACH_DATABASE
def test_an_answer_keeps_no_person_no_question_and_no_time_of_day(asked):
    answers_by_kind(asked)
    for row in asked.answers():
        assert (row.person_id, row.ask_id, row.answered_day) == (None, None, NOT_YET)
        assert row.superseded_day in {None, NOT_YET}
        assert row.answered_at == midnight(NOT_YET)


@ON_EACH_DATABASE
def test_of_what_was_said_to_people_no_row_is_left_once_it_has_left(asked):
    """What somebody was asked, how often and when would tell their band."""
    answers_by_kind(asked)
    assert {"answered", "question", "thanks"} <= set(asked.kinds("UBEN"))
    assert [row["kind"] for row in asked.contents()["outbox"] if not row["lane"].startswith("channel:")] == []


@ON_EACH_DATABASE
@pytest.mark.parametrize("score", [9, 8, 2])
def test_whoever_only_clicks_is_linked_to_nothing_from_the_first_moment(asked, score):
    before = rows_of(asked, "UANA")
    asked.click("UANA", score)
    assert rows_of(asked, "UANA") == before
    (answer,) = asked.answers()
    assert places_of(asked, answer.id) == {("responses", "id"), ("conversations", "response_id")}
    asked.click("UANA", 5)  # a change of mind must find the answer
    assert [row.score for row in asked.answers() if not row.corrected] == [5]


@ON_EACH_DATABASE
def test_after_a_day_nobody_can_find_the_answer_any_more(asked):
    asked.click("UANA", 2)
    asked.wait(timedelta(hours=24))
    asked.click("UANA", 9)
    assert [row.score for row in asked.answers()] == [2]
    assert asked.heard("UANA")[-1] == ("note", "too-late")
    (answer,) = asked.answers()
    assert places_of(asked, answer.id) == {("responses", "id")}


@ON_EACH_DATABASE
def test_nothing_tells_who_answered_and_who_kept_silent(asked):
    """Neither while the wave runs nor afterwards: reminders and the closing move everybody's question alike."""
    asked.click("UANA", 9)
    asked.types("UBEN", "skip")
    seen = []
    for _ in range(14):
        asked.wait(DAY)
        seen += [state_of(asked, who) for who in ("UANA", "UBEN", "UCHLOE")]
    assert all(len(set(seen[at : at + 3])) == 1 for at in range(0, len(seen), 3))
    assert len(set(seen)) >= 4  # asked, reminded once and again, over
    reminded = {who: asked.kinds(who).count("reminder") for who in ("UANA", "UBEN", "UCHLOE")}
    assert reminded == {"UANA": 0, "UBEN": 0, "UCHLOE": 2}
    assert asked.heard("UCHLOE")[-1] == ("retired", "expire")
    assert "retired" not in asked.kinds("UANA")


@ON_EACH_DATABASE
def test_what_nobody_finds_any_more_goes_in_the_end(asked):
    """Keys are made with the bot's token: with another one nothing leads to what was kept under the old."""
    asked.click("UANA", 9)
    asked.ctx = replace(asked.ctx, key_of=sealed_with("another token"))
    asked.wait(80 * DAY)
    assert {row["response_id"] for row in asked.contents()["conversations"]} == {None}
    asked.wait(30 * DAY)
    assert asked.contents()["conversations"] == []


@ON_EACH_DATABASE
def test_what_was_known_under_a_weaker_promise_is_known_no_more(company):
    company.survey()
    company.tick()
    company.click("UANA", 8)
    company.click("UBEN", 9)
    company.types("UBEN", "Fast.")
    company.change(privacy=Privacy.ANONYMOUS)
    company.tick()
    for who in ("UANA", "UBEN"):
        (ask,) = [row for row in rows_of(company, who)["asks"] if row["kind"] == "survey"]
        assert (ask["state"], ask["response_id"], ask["answered_day"], ask["heard"]) == ("closed", None, None, [])
        assert {row["kind"] for row in rows_of(company, who)["outbox"] if row["ask_id"] == ask["id"]} == set()
    company.types("UANA", "A search.")
    assert [row["text"] for row in company.contents()["comments"]] == ["Fast."]


@ON_EACH_DATABASE
def test_whoever_says_stop_and_wants_to_be_forgotten_takes_their_words_along(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "Fast.")
    asked.stops("UANA")
    forgetting.forget(asked.ctx, "UANA", event_key=asked.key())
    assert asked.contents()["comments"] == []
    assert [row.score for row in asked.answers()] == [9]


def rows_of(company, who):
    """Every row that names somebody."""
    rows = company.contents()
    (person,) = [row["id"] for row in rows["people"] if row["slack_user_id"] == who]
    named = {name: [row for row in found if row.get("person_id") == person] for name, found in rows.items()}
    return named | {"people": [row for row in rows["people"] if row["id"] == person]}


def state_of(company, who):
    """What the database says of somebody, but for who they are."""
    identity = {"id", "person_id", "slack_user_id", "name", "ts", "lane", "ref"}
    return str(
        {
            name: [{column: value for column, value in row.items() if column not in identity} for row in found]
            for name, found in rows_of(company, who).items()
        }
    )


@ON_EACH_DATABASE
def test_the_link_ends_after_not_now_too(asked):
    asked.not_now("UANA")
    asked.click("UANA", 2)
    asked.wait(30 * DAY)
    assert asked.ask("UANA").response_id is None


@ON_EACH_DATABASE
def test_stop_in_the_middle_keeps_the_answer_and_looks_like_any_other(asked):
    asked.click("UANA", 2)
    for who in ("UANA", "UBEN"):
        asked.stops(who)
    asked.tick()
    assert state_of(asked, "UANA") == state_of(asked, "UBEN")
    assert ("retired", "stop") in asked.heard("UBEN")
    assert ("retired", "stop") not in asked.heard("UANA")
    assert [row.score for row in asked.answers()] == [2]


@ON_EACH_DATABASE
def test_nobody_is_named_not_even_by_a_button_from_before_the_survey_was_anonymous(company):
    company.survey()
    company.tick()
    company.click("UANA", 2)
    company.types("UANA", "It broke.")
    assert company.heard("UANA")[-1] == ("thanks", "contact")
    company.change(privacy=Privacy.ANONYMOUS)
    company.may_be_contacted("UANA")
    company.tick()
    company.may_be_contacted("UANA")
    assert company.alerts() == 0


@ON_EACH_DATABASE
def test_nobody_is_asked_for_contact_or_asked_again(asked):
    answers_by_kind(asked)
    assert ("thanks", "contact") not in asked.heard("UCHLOE")
    asked.wait(80 * DAY)
    assert {ask.kind for ask in asked.asks()} == {"survey"}


@ON_EACH_DATABASE
def test_the_check_of_the_tallies_finds_nothing_wrong_with_answers_that_stay_as_they_came(company):
    """Their rows note no themes, neither before their release nor afterwards, nor when all is counted anew."""
    everybody = [f"U{number}" for number in range(6)]
    company.hire(*everybody)
    company.survey(privacy=Privacy.ANONYMOUS, people=everybody)
    company.tick()
    for who in everybody:
        company.click(who, 3)
        company.types(who, "It is slow.")
    company.wait(DAY)
    assert all(answer.answered_day != NOT_YET for answer in company.answers())
    for look in (check_tallies, rebuild_tallies):
        assert [checked.differ for checked in look(company.ctx)] == [0]
    assert {answer.about for answer in company.answers()} == {None}


@ON_EACH_DATABASE
def test_a_change_of_mind_counts_once(asked):
    asked.click("UANA", 2)
    asked.click("UANA", 9)
    assert waiting(asked) == 1


def test_every_answer_counts_since_nobody_knows_whose_it_is(asked):
    asked.click("UANA", 2)
    for _ in range(30):  # until the next wave
        asked.wait(4 * DAY)
        if asked.ask("UANA").state == "asked":
            break
    asked.click("UANA", 9)
    assert [row.superseded_by for row in asked.answers()] == [None, None]
    assert waiting(asked) == 1  # and the first goes with it: one person makes no two of the five


@ON_EACH_DATABASE
def test_the_cooldown_runs_from_the_question_as_everywhere(asked):
    """What is kept is the day of the question, not the day on which the conversation ended."""
    asked.click("UANA", 2)
    asked.wait(95 * DAY)
    assert len(asked.asks("UANA")) == len(asked.asks("UBEN")) == 2
    assert [ask.state for ask in asked.asks("UANA")] == ["closed", "asked"]


@ON_EACH_DATABASE
def test_a_survey_that_becomes_anonymous_asks_nobody_again(company):
    company.survey()
    company.tick()
    company.click("UANA", 8)
    company.types("UANA", "A search.")
    company.types("UANA", "Nothing else.")
    company.change(privacy=Privacy.ANONYMOUS)
    company.wait(80 * DAY)
    assert [ask.kind for ask in company.asks("UANA") if ask.asked_at] == ["survey"]


def test_the_same_click_twice_at_once_counts_once(postgres_company):
    company = postgres_company
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    for who in ("UANA", "UBEN", "UCHLOE"):
        click = partial(answering.click_score, company.ctx, ask_id=company.ask(who).id, slack_user_id=who, score=8)
        at_once(click, click, click)
    assert [row.score for row in company.answers()] == [8, 8, 8]


def test_postgres_itself_does_not_tell_who_wrote_what(postgres_company):
    """Rows that one transaction wrote carry its number; those of a person and of an answer must never share it."""
    company = postgres_company
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    company.types("UANA", "hm")
    company.click("UANA", 2)
    company.click("UBEN", 4)
    forgetting.forget(company.ctx, "UBEN", event_key=company.key())
    company.click("UCHLOE", 7)
    company.types("UCHLOE", "A search.")
    assert written_together(company) == []
    company.stops("UANA")
    assert written_together(company) == []
    for _ in range(3):
        company.wait(timedelta(days=4))
        assert written_together(company) == []


def written_together(company):
    told = []
    with company.engine.connect() as db:
        for theirs in ("asks", "outbox", "people", "audit"):
            for given in ("responses", "comments", "conversations"):
                query = text(f"SELECT count(*) FROM {theirs} a JOIN {given} b ON a.xmin = b.xmin")  # noqa: S608
                told += [(theirs, given)] * bool(db.scalar(query))
    return told


@pytest.mark.parametrize(("privacy", "kept"), [(Privacy.NAMED, "kantin"), (Privacy.ANONYMOUS, "kantinen")])
def test_the_words_that_are_kept_of_a_comment_tell_of_nobodys_language(company, privacy, kept):
    company.survey(privacy=privacy)
    company.tick()
    with company.engine.begin() as db:
        db.execute(update(asks).values(language="de"))  # as it was read
    company.click("UANA", 9)
    company.types("UANA", "Kantinen")
    [comment] = company.contents()["comments"]
    assert comment["words"] == f"{kept}\nKantinen"
