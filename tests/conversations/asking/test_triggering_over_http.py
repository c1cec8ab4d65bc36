"""Other programs have somebody asked: `POST /ask`, with a secret, and the reason where a rule stands against it."""

import json
from contextlib import closing
from datetime import timedelta
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.measure import Kind
from bot.demo.stage import Stage
from tests.office import Office

SECRET = "correct-horse-battery"
BEARER = {"Authorization": f"Bearer {SECRET}"}


class OpenStage(Stage):
    """A stage whose bot may be triggered from outside."""

    def settings(self):
        return super().settings().model_copy(update={"trigger_secret": SecretStr(SECRET)})


@pytest.fixture
def open_office(sqlite_engine, clock):
    with OpenStage(sqlite_engine, clock, over_http=True) as stage:
        office = Office.on(stage)
        office.survey_ana()
        yield office


def call(office, body, *, method="POST", headers=BEARER):
    """Call the bot, and give the status and what it answered."""
    there = urlsplit(office.stage.address)
    connection = HTTPConnection(there.hostname, there.port, timeout=10)
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection.request(method, "/ask", data, {"Content-Type": "application/json", **headers})
    response = connection.getresponse()
    answer = response.status, json.loads(response.read())
    connection.close()
    return answer


def make_known(office, person):
    office.survey(name="other", people=(person.id,), paused=True)


def test_somebody_is_asked(open_office):
    make_known(open_office, open_office.ben)
    assert call(open_office, {"person": open_office.ben.id, "survey": "acme"}) == (
        200,
        {"asked": True, "at": "2026-11-24T08:30:00+00:00"},
    )
    open_office.stage.tick()
    open_office.ben.sees("How likely")


def test_a_rule_that_stands_against_it_is_named(open_office):
    ana = open_office.ana
    assert call(open_office, {"person": ana.id}) == (
        200,
        {
            "asked": False,
            "reason": "open_ask",
            "until": None,
            "message": f"{ana.id} is not asked. A question to them is still open.",
        },
    )
    ana.clicks("9")
    ana.says("Fast")
    open_office.settle()
    status, answer = call(open_office, {"person": ana.id})
    assert (status, answer["reason"], answer["until"]) == (200, "cooldown", "2027-02-22T08:30:00+00:00")
    assert answer["message"].endswith("Asked lately, or soon to be, not before 22 February 2027.")


@pytest.mark.parametrize(
    ("body", "reason", "sentence"),
    [
        (
            {"person": "UNOBODY"},
            "unknown_person",
            "UNOBODY is not asked: surveys do not reach them, since",
        ),
        ({"person": "UNOBODY", "survey": "x"}, "unknown_survey", "There is no survey called 'x'. There is: acme."),
    ],
)
def test_somebody_or_a_survey_that_is_not_there(open_office, body, reason, sentence):
    status, answer = call(open_office, body)
    assert (status, answer["asked"], answer["reason"], answer["until"]) == (200, False, reason, None)
    assert answer["message"].startswith(sentence)


def test_half_a_character_is_answered_as_well(open_office):
    """JSON can hold it, and UTF-8 can't."""
    status, answer = call(open_office, {"person": "UANA", "survey": "\ud800"})
    assert (status, answer["reason"]) == (200, "unknown_survey")
    assert call(open_office, {"person": "UANA", "\ud800": 1})[0] == 400


def test_a_paused_survey_asks_nobody(open_office):
    open_office.survey_ana(paused=True)
    assert call(open_office, {"person": open_office.ana.id})[1]["reason"] == "paused"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": ""},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer wrong-horse-battery"},
        {"Authorization": f"Basic {SECRET}"},
        {"Authorization": f"Bearer {SECRET}x"},
        {"Authorization": "Bearer \xe9\xff"},
    ],
)
def test_without_the_secret_nothing_is_told(open_office, headers):
    assert call(open_office, {"person": "UNOBODY"}, headers=headers) == (401, {"error": "Unauthorized"})


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "The body is no JSON object"),
        (b"\xff", "The body is no JSON object"),
        (b"[" * 4_000, "The body is no JSON object"),
        ([], "The body is no JSON object"),
        ({}, '"person" should be the Slack id of one person'),
        ({"person": 7}, '"person" should be the Slack id of one person'),
        ({"person": "ana"}, '"person" should be the Slack id of one person'),
        ({"person": "UANA", "survey": 1}, '"survey" should be the name of a survey'),
        ({"person": "UANA", "force": True}, "Unknown key: force."),
        ({"person": "U" * 5_000}, "The body is longer than 4096 bytes."),
    ],
)
def test_a_body_that_is_something_else(open_office, body, sentence):
    status, answer = call(open_office, body)
    assert (status, answer["error"].startswith(sentence)) == (400, True)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_it_is_posted(open_office, method):
    assert call(open_office, {"person": "UANA"}, method=method) == (405, {"error": "Method Not Allowed"})


def test_where_no_secret_is_set_there_is_nothing(office):
    assert call(office, {"person": "UANA"}) == (404, {"error": "Not Found"})


def test_more_calls_than_a_minute_allows_are_told_when_to_come_again(open_office, clock):
    asked = {"person": "UNOBODY"}
    for _ in range(60):
        assert call(open_office, asked)[0] == 200
    clock.move_to(clock() + timedelta(seconds=20))
    assert call(open_office, asked) == (429, {"error": "Too many calls: try again in 40 seconds."})
    assert headers_of(open_office, asked)["Retry-After"] == "40"
    assert call(open_office, asked, headers={})[0] == 401
    clock.move_to(clock() + timedelta(seconds=40))
    assert call(open_office, asked)[0] == 200


def test_each_call_is_logged_without_whom_it_was_about(open_office, logged):
    make_known(open_office, open_office.ben)
    for body in (
        {"person": open_office.ben.id, "survey": "acme"},
        {"person": open_office.ana.id},
        {"person": "UNOBODY"},
    ):
        reference = headers_of(open_office, body)["X-Request-Id"]
        [entry] = [entry for entry in logged if entry.get("reference") == reference]
        assert entry["event"] == "ask from another program"
        assert body["person"] not in str(entry)
        assert SECRET not in str(entry)


def headers_of(office, body):
    there = urlsplit(office.stage.address)
    with closing(HTTPConnection(there.hostname, there.port, timeout=10)) as connection:
        connection.request("POST", "/ask", json.dumps(body), BEARER)
        return connection.getresponse().headers


def test_a_ticket_that_was_closed_is_asked_about(open_office):
    ana, ticket = open_office.ana, {"person": open_office.ana.id, "subject": " ticket\n4711 "}
    wrong = {**ticket, "survey": "acme"}
    assert call(open_office, wrong)[1] == {
        "error": "'acme' asks about its product: only a CSAT survey asks about a subject."
    }
    assert call(open_office, {**ticket, "subject": 4711})[0] == 400
    ana.clicks("9")
    ana.says("Fast")
    open_office.rest(days=1)
    of_tickets = {"audience": Audience(), "industry": None, "every": None, "spread": None}
    open_office.survey(kind=Kind.CSAT, name="support", product="Acme support", **of_tickets)
    assert call(open_office, ticket)[1]["asked"]
    open_office.stage.tick()
    ana.sees("How satisfied were you with ticket 4711?")
