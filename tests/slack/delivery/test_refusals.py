"""What Slack's refusals mean."""

import errno
import socket
from datetime import UTC, datetime
from urllib.error import URLError

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.core.delivery.fates import Fate
from bot.slack.codes import wait_asked_for
from bot.slack.delivery.refusals import classified, unreachable

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("3", 3),
        ("1.5", 2),
        ("0", 1),
        ("-1", 1),
        ("86400", 900),
        ("1e300", 900),
        ("inf", 30),
        ("nan", 30),
        ("", 30),
        ("soon", 30),
        ("Sun, 29 Nov 2026 12:01:00 GMT", 60),
        ("Sun, 29 Nov 2026 11:00:00 GMT", 1),
        ("Sun, 29 Nov 2099 11:00:00 GMT", 900),
    ],
)
def test_however_slack_says_it_a_pause_is_whole_seconds_and_a_quarter_of_an_hour_at_most(said, seconds):
    assert wait_asked_for({"retry-AFTER": said}, NOW).total_seconds() == seconds


def test_without_a_header_it_is_half_a_minute():
    assert wait_asked_for({}, NOW).total_seconds() == 30


@given(st.text())
def test_no_header_keeps_the_bot_silent_or_breaks_it(said):
    assert 1 <= wait_asked_for({"Retry-After": said}, NOW).total_seconds() <= 900


def answer(status, data):
    response = SlackResponse(
        client=None, http_verb="POST", api_url="", req_args={}, data=data, headers={}, status_code=status
    )
    return classified(SlackApiError("", response))


@pytest.mark.parametrize(
    ("status", "data", "fate"),
    [
        (429, {"ok": False, "error": "ratelimited"}, Fate.LIMITED),
        (429, "Too many requests", Fate.LIMITED),
        (200, {"ok": False, "error": "message_limit_exceeded"}, Fate.LIMITED),
        (200, {"ok": False, "error": "service_unavailable"}, Fate.LATER),
        (200, {"ok": False, "error": "internal_error"}, Fate.IN_DOUBT),
        (200, {"ok": False, "error": "token_revoked"}, Fate.LOCKED_OUT),
        (200, {"ok": False, "error": "team_access_not_granted"}, Fate.LOCKED_OUT),
        (200, {"ok": False, "error": "invalid_blocks"}, Fate.CONTENT),
        (200, {"ok": False, "error": "user_disabled"}, Fate.GONE),
        (200, {"ok": False, "error": "a_code_of_next_year"}, Fate.REFUSED),
        (500, "<html>", Fate.IN_DOUBT),
        (403, "<html>", Fate.IN_DOUBT),
        (200, "<html>", Fate.IN_DOUBT),
        (200, {"ok": False}, Fate.IN_DOUBT),
    ],
)
def test_a_refusal_is_told_by_whose_fault_it_is(status, data, fate):
    assert answer(status, data).fate is fate


@pytest.mark.parametrize(
    ("reason", "fate"),
    [
        (ConnectionRefusedError(), Fate.LATER),
        (socket.gaierror(-2, "Name or service not known"), Fate.LATER),
        (OSError(errno.EHOSTUNREACH, "No route to host"), Fate.LATER),
        (TimeoutError(), Fate.IN_DOUBT),
        (ConnectionResetError(), Fate.IN_DOUBT),
        (OSError("odd"), Fate.IN_DOUBT),
    ],
)
def test_a_connection_that_never_stood_has_carried_nothing(reason, fate):
    assert unreachable(URLError(reason)).fate is fate
    assert unreachable(reason).fate is fate
