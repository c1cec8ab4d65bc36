"""How Slack is read: at the pace that it grants, again where it fails, and never longer than the bot is to run."""

import threading
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.client import HTTPException
from typing import Any
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.slack.codes import slack_code, wait_asked_for
from bot.slack.reading.patience import Pause, growing_waits, wait

TIMEOUT_S = 10
TRIES = 4  # of one read
PASSING = {"internal_error", "fatal_error", "request_timeout", "service_unavailable", "team_added_to_org"}
UNREACHABLE, RATE_LIMITED = "unreachable", "ratelimited"
PAGE = 999  # the most that every list gives at once


class DirectoryError(RuntimeError):
    """Slack could not be read. code: Slack's own error name, or "unreachable". wait_s: how long Slack asks to wait.

    passing: it is Slack's trouble and not ours, and goes by itself.
    """

    def __init__(
        self, code: str, message: str | None = None, *, passing: bool = False, wait_s: float | None = None
    ) -> None:
        super().__init__(message or f"Slack answered {code}")
        self.code, self.passing, self.wait_s = code, passing, wait_s


class Allowance:
    """Lets so many calls through at once, and then so many a minute, so that Slack need not refuse any."""

    def __init__(self, a_minute: int) -> None:
        self._gap_s = 60 / a_minute
        self._burst_s = 60.0
        self._next = time.monotonic() - self._burst_s
        self._lock = threading.Lock()

    def take(self) -> float:
        """Take one call, and tell for how many seconds it has to wait."""
        with self._lock:
            now = time.monotonic()
            self._next = max(self._next, now - self._burst_s) + self._gap_s
            return self._next - now


class Reader:
    """Calls methods that only read. With a way to pause it waits and tries again by itself, else it fails at once."""

    def __init__(
        self, token: str, api_url: str, a_minute: Mapping[str, int], pause: Pause | None, timeout_s: int
    ) -> None:
        self._client = WebClient(token=token, base_url=api_url, timeout=timeout_s, retry_handlers=[])
        self._pause = pause
        self.slack_time: datetime | None = None  # as Slack's server told it with the last answer
        self._allowances = {method: Allowance(limit) for method, limit in a_minute.items()}

    def pages(self, method: str, **params: Any) -> Iterator[dict[str, Any]]:
        """Read a list, a page at a time. Raises DirectoryError, StoppedError."""
        cursor = ""
        while True:
            page = self.read(method, **params, limit=PAGE, cursor=cursor)
            yield page
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    def read(self, method: str, **params: Any) -> dict[str, Any]:
        """Call a method. Raises DirectoryError, StoppedError."""
        return self.read_with_scopes(method, **params)[0]

    def read_with_scopes(self, method: str, **params: Any) -> tuple[dict[str, Any], frozenset[str]]:
        """Call a method, and give the scopes that the token has as well. Raises DirectoryError, StoppedError."""
        if self._pause is None:
            return self._try(method, params)
        waits = growing_waits()
        for _ in range(TRIES - 1):
            self._wait_turn(method, self._pause)
            try:
                return self._try(method, params)
            except DirectoryError as error:
                if error.code not in {UNREACHABLE, RATE_LIMITED}:
                    raise
                wait(self._pause, next(waits) if error.wait_s is None else error.wait_s)
        self._wait_turn(method, self._pause)
        return self._try(method, params)

    def _wait_turn(self, method: str, pause: Pause) -> None:
        wait(pause, self._allowances[method].take() if method in self._allowances else 0.0)

    def _try(self, method: str, params: Mapping[str, Any]) -> tuple[dict[str, Any], frozenset[str]]:
        try:
            answer = self._client.api_call(method, params={k: v for k, v in params.items() if v not in {None, ""}})
        except SlackApiError as error:
            raise _refused(error) from error
        except (URLError, HTTPException, OSError, SlackClientError, UnicodeError) as error:
            reason = getattr(error, "reason", error)
            raise DirectoryError(UNREACHABLE, f"Slack can't be reached: {reason}", passing=True) from error
        headers = {name.lower(): value for name, value in answer.headers.items()}
        self.slack_time = slack_time_in(headers.get("date"))
        scopes = frozenset(scope.strip() for scope in (headers.get("x-oauth-scopes") or "").split(",") if scope.strip())
        return dict(answer.data) if isinstance(answer.data, dict) else {}, scopes


def slack_time_in(header: str | None) -> datetime | None:
    """Read the header `Date`, which proxies and emulators may leave out or get wrong."""
    try:
        return parsedate_to_datetime(header or "").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _refused(error: SlackApiError) -> DirectoryError:
    code, status = slack_code(error.response), error.response.status_code
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        wait_s = wait_asked_for(error.response.headers, datetime.now(UTC)).total_seconds()
        return DirectoryError(RATE_LIMITED, passing=True, wait_s=wait_s)
    return DirectoryError(code, passing=status >= HTTPStatus.INTERNAL_SERVER_ERROR or code in PASSING)
