"""HTTP in hostile hands: `POST /ask`, Slack's door with bytes that mean nothing, and headers of any kind."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.demo.stage import Stage
from tests.hostile.payloads import HUGE
from tests.hostile.siege import FORM, Siege, attacks, called, contents
from tests.office import Office

SECRET = "correct-horse-battery"
LATIN = st.text(st.characters(max_codepoint=255), max_size=20)  # as WSGI hands a header on
ODD = [
    "",
    "x",
    "\x00",
    "\ud800",
    "U1",
    "UNOBODY",
    "acme",
    HUGE,
    None,
    0,
    -1,
    10**30,
    1.5,
    True,
    [],
    {},
    ["U1"],
    {"x": 1},
]
bodies = (
    st.dictionaries(st.sampled_from(["person", "survey", "x"]), st.sampled_from(ODD) | st.text(max_size=9))
    .map(json.dumps)
    .map(str.encode)
    | st.binary(max_size=80)
    | st.sampled_from(
        [b"[" * 4_000, b'{"a":' * 800, b"NaN", b"1e999", b"9" * 4_000, b'{"person": "U1"} x', b"\xff\xfe"]
    )
)


class OpenStage(Stage):
    def settings(self):
        return super().settings().model_copy(update={"trigger_secret": SecretStr(SECRET), "triggers_per_minute": 10**6})


@pytest.fixture
def siege(engine, clock, logged):
    with OpenStage(engine, clock, over_http=True, ack_timeout_s=30.0) as stage:
        yield Siege(Office.on(stage), logged)


def test_another_programs_call_is_answered_in_json_and_changes_nothing_unless_it_asks_somebody(siege):
    headers = st.fixed_dictionaries(
        {},
        optional={
            "HTTP_AUTHORIZATION": st.just(f"Bearer {SECRET}") | LATIN,
            "REQUEST_METHOD": st.sampled_from(["GET", "PUT", "POST", "\x00"]),
            "CONTENT_TYPE": LATIN,
            "CONTENT_LENGTH": st.sampled_from(["", "0", "7", "99999999"]),
        },
    )

    @attacks(30)
    @given(bodies, headers, st.booleans())
    def attack(body, environ, authorised):
        told = {"HTTP_AUTHORIZATION": f"Bearer {SECRET}"} if authorised else {}
        before = contents(siege.stage.engine)
        status, said = called(siege.stage.bot.web, PATH_INFO="/ask", body=body, **{**environ, **told})
        answer = json.loads(said)
        assert status in {200, 400, 401, 403, 405}
        assert "Traceback" not in said
        assert siege.errors() == []
        if not answer.get("asked"):
            assert contents(siege.stage.engine) == before

    attack()
    siege.goes_on()


def test_bytes_that_slack_would_never_sign_are_refused(siege):
    @attacks(30)
    @given(
        st.binary(max_size=80) | bodies | bodies.map(lambda body: b"payload=" + body),
        st.sampled_from([FORM, "", "x"]) | LATIN,
    )
    def attack(body, content_type):
        before = contents(siege.stage.engine)
        status, said = siege.posted(body, content_type)
        assert status in {200, 400, 401, 404}
        assert "Traceback" not in said
        assert siege.errors() == []
        assert contents(siege.stage.engine) == before

    attack()
