"""What Slack's refusals mean: its error codes, HTTP's, and what the network says, told apart by whose fault it is."""

import errno
import socket
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

from slack_sdk.errors import SlackApiError

from bot.core.asking.invitation import CANT_BE_WRITTEN_TO
from bot.core.delivery.fates import Fate
from bot.slack.codes import LOCKED_OUT, slack_code, wait_asked_for


class OutboundError(Exception):
    """A call that Slack did not confirm. code: Slack's own error name; wait: how long Slack said to leave it alone."""

    def __init__(self, fate: Fate, code: str, wait: timedelta | None = None) -> None:
        super().__init__(f"{fate}: {code}")
        self.fate, self.code, self.wait = fate, code, wait


_LIMITED = {"ratelimited", "rate_limited", "message_limit_exceeded"}
_LATER = {"service_unavailable", "team_added_to_org", "accesslimited"}
# What is not listed is REFUSED: also missing_scope and no_permission, which need not concern every method, and
# messages_tab_disabled, which is about the app, and so about everybody.
_IN_DOUBT = {"internal_error", "fatal_error", "request_timeout"}
_CONTENT = {
    "invalid_blocks",
    "invalid_blocks_format",
    "invalid_arguments",
    "invalid_metadata_format",
    "invalid_metadata_schema",
    "markdown_text_conflict",
    "metadata_too_large",
    "msg_blocks_too_long",
    "msg_too_long",
    "no_text",
    "view_too_large",
}
_GONE = CANT_BE_WRITTEN_TO | {
    "not_in_channel",
    "is_archived",
    "user_disabled",
    "cannot_dm_bot",
    "restricted_action",
    "restricted_action_read_only_channel",
    "message_not_found",
    "thread_not_found",
    "cant_update_message",
    "edit_window_closed",
    "expired_trigger_id",
    "exchanged_trigger_id",
    "not_enabled",  # the App Home is switched off
}
_BY_CODE: Mapping[str, Fate] = {
    code: fate
    for fate, codes in {
        Fate.LIMITED: _LIMITED,
        Fate.LATER: _LATER,
        Fate.IN_DOUBT: _IN_DOUBT,
        Fate.LOCKED_OUT: LOCKED_OUT,
        Fate.CONTENT: _CONTENT,
        Fate.GONE: _GONE,
    }.items()
    for code in codes
}
_NEVER_LEFT = {errno.ECONNREFUSED, errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}


def classified(error: SlackApiError) -> OutboundError:
    """Say what a refusal in Slack's own words means; a code that nobody knows is one of REFUSED."""
    response, code = error.response, slack_code(error.response)
    if response.status_code == HTTPStatus.TOO_MANY_REQUESTS or code in _LIMITED:
        known = code if code in _LIMITED else "ratelimited"
        return OutboundError(Fate.LIMITED, known, wait_asked_for(response.headers, datetime.now(UTC)))
    if code in _BY_CODE:
        return OutboundError(_BY_CODE[code], code)
    # A page in place of Slack's JSON came from somebody on the way: whether Slack took the call is anybody's guess.
    if code.startswith("http_") or response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return OutboundError(Fate.IN_DOUBT, code)
    return OutboundError(Fate.REFUSED, code)


def unreachable(error: Exception) -> OutboundError:
    """Say what it means that no answer came: a connection that never stood has carried nothing."""
    reason = getattr(error, "reason", error)
    name = type(reason).__name__ if isinstance(reason, Exception) else type(error).__name__
    if isinstance(reason, ConnectionRefusedError):
        return OutboundError(Fate.LATER, "connection_refused")
    never_left = isinstance(reason, socket.gaierror | ssl.SSLCertVerificationError)
    if never_left or (isinstance(reason, OSError) and reason.errno in _NEVER_LEFT):
        return OutboundError(Fate.LATER, name)
    return OutboundError(Fate.IN_DOUBT, name)
