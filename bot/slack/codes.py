"""What Slack calls an error, and how long it asks to be left alone."""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from math import ceil, isfinite

from slack_sdk.web import SlackResponse

from bot.core.delivery.fates import LONGEST_WAIT

DEFAULT_WAIT_S = 30
LOCKED_OUT = {
    "not_authed",
    "invalid_auth",
    "account_inactive",
    "token_revoked",
    "token_expired",
    "org_login_required",
    "ekm_access_denied",
    "not_allowed_token_type",
    "team_access_not_granted",
}
"""Of a token that Slack takes for nothing at all."""
_CODE = re.compile(r"[a-z][a-z0-9_]{0,60}")


def slack_code(response: SlackResponse) -> str:
    """Give Slack's own name of an error, or http_STATUS where a page came in place of Slack's JSON.

    slack_sdk puts the text of such a page where the name should be.
    """
    code = str(response.get("error", "")) if isinstance(response.data, dict) else ""
    return code if _CODE.fullmatch(code) else f"http_{response.status_code}"


def wait_asked_for(headers: Mapping[str, str], now: datetime) -> timedelta:
    """Read how long a 429 says to wait: seconds, with a fraction perhaps, or a date; 30 seconds where it says neither.

    Rounded up to whole seconds, at least one, at most LONGEST_WAIT: after that it is asked again.
    """
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    seconds = _seconds(said, now)
    if not isfinite(seconds):
        seconds = DEFAULT_WAIT_S
    return timedelta(seconds=ceil(min(max(seconds, 1), LONGEST_WAIT.total_seconds())))


def _seconds(said: str, now: datetime) -> float:
    with suppress(ValueError):
        return float(said)
    with suppress(ValueError, TypeError, OverflowError):
        until = parsedate_to_datetime(said)
        return (until if until.tzinfo else until.replace(tzinfo=UTC)).timestamp() - now.timestamp()
    return DEFAULT_WAIT_S
