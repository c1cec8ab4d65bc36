"""The only door out: every call that changes something in Slack goes through here.

Slack has no idempotency key for messages, so a client that writes must never retry by itself: the stock retry handler
posts twice when the connection breaks after Slack took the message.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from http import HTTPStatus
from http.client import HTTPException
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.webhook import WebhookClient

from bot.core.asking.invitation import CANT_BE_WRITTEN_TO
from bot.slack.blocks.screen import Screen
from bot.slack.codes import slack_code
from bot.slack.ids import METADATA_EVENT, MalformedError

TIMEOUT_S = 10
DEFAULT_WAIT_S = 30
RESPONSE_HOSTS = ("hooks.slack.com", "hooks.slack-gov.com")
RATE_LIMITED = "ratelimited"
INVALID_BLOCKS = "invalid_blocks"
HTTP_TOO_MANY, HTTP_SERVER_ERROR = 429, 500


class Fate(StrEnum):
    """Whose fault a failed call is, and so what to do about it."""

    LATER = "later"  # not taken; try again after a while
    UNKNOWN = "unknown"  # perhaps taken; look before trying again
    LOCKED_OUT = "locked out"  # our token or a scope; nothing works until somebody mends it
    GONE = "gone"  # the person or the channel can't be reached
    BROKEN = "broken"  # our mistake


class OutboundError(Exception):
    """A call that Slack did not confirm. code: Slack's own error name; wait: how long to leave it alone."""

    def __init__(self, fate: Fate, code: str, wait: timedelta = timedelta(seconds=5)) -> None:
        super().__init__(f"{fate}: {code}")
        self.fate, self.code, self.wait = fate, code, wait


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message stands."""

    channel: str
    ts: str


_LATER = {"ratelimited", "rate_limited", "service_unavailable", "team_added_to_org", "accesslimited"}
_UNKNOWN = {"internal_error", "fatal_error", "request_timeout"}
_LOCKED_OUT = {
    "not_authed",
    "invalid_auth",
    "account_inactive",
    "token_revoked",
    "token_expired",
    "no_permission",
    "missing_scope",
    "org_login_required",
    "ekm_access_denied",
    "not_allowed_token_type",
}
_GONE = CANT_BE_WRITTEN_TO | {
    "not_in_channel",
    "is_archived",
    "user_disabled",
    "cannot_dm_bot",
    "messages_tab_disabled",
    "restricted_action",
    "restricted_action_read_only_channel",
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "expired_trigger_id",
    "exchanged_trigger_id",
    "not_enabled",  # the App Home is switched off
}


class Outbound:
    """Writes to Slack: posts, updates, opens a DM, and finds again what may have been posted."""

    def __init__(self, token: str, api_url: str) -> None:
        self._client = WebClient(token=token, base_url=api_url, timeout=TIMEOUT_S, retry_handlers=[])

    def post(self, channel: str, screen: Screen, ref: str, thread_ts: str | None = None) -> Posted:
        """Post a message, or under one; ref is opaque and lets us find it again. Raises OutboundError."""
        metadata = {"event_type": METADATA_EVENT, "event_payload": {"ref": ref}}
        answer = self._call(
            "chat.postMessage",
            channel=channel,
            text=screen.text,
            blocks=screen.blocks,
            metadata=metadata,
            unfurl_links=False,
            unfurl_media=False,
            **({"thread_ts": thread_ts} if thread_ts else {}),
        )
        return Posted(answer["channel"], answer["ts"])

    def update(self, channel: str, ts: str, screen: Screen) -> Posted:
        """Write over one of our messages. Doing it twice is harmless. Raises OutboundError."""
        answer = self._call("chat.update", channel=channel, ts=ts, text=screen.text, blocks=screen.blocks)
        return Posted(answer["channel"], answer["ts"])

    def open_dm(self, slack_user_id: str) -> str:
        """Open the DM with somebody and give its channel. Raises OutboundError."""
        channel: str = self._call("conversations.open", users=slack_user_id)["channel"]["id"]
        return channel

    def publish_home(self, slack_user_id: str, screen: Screen) -> None:
        """Draw somebody's App Home. Doing it twice is harmless. Raises OutboundError."""
        self._call("views.publish", user_id=slack_user_id, view={"type": "home", "blocks": screen.blocks})

    def open_dialog(self, trigger_id: str, view: dict[str, Any]) -> None:
        """Open a dialog for whoever just clicked; Slack takes the trigger for three seconds. Raises OutboundError."""
        self._call("views.open", trigger_id=trigger_id, view=view)

    def replace_dialog(self, view_id: str, view: dict[str, Any]) -> None:
        """Show another dialog in place of an open one. Doing it twice is harmless. Raises OutboundError."""
        self._call("views.update", view_id=view_id, view=view)

    def answer_in_place(self, response_url: str, screen: Screen) -> None:
        """Write over a message that only one person sees: it has no ts, but each click on it brings an address.

        Doing it twice is harmless. Raises OutboundError, and MalformedError for an address that is not Slack's: it came
        with the request.
        """
        if not self._is_slack(response_url):
            raise MalformedError("response_url")
        client = WebhookClient(response_url, timeout=TIMEOUT_S, retry_handlers=[])
        try:
            answer = client.send(text=screen.text, blocks=screen.blocks, replace_original=True)
        except (URLError, HTTPException, OSError, SlackClientError) as error:
            raise _unreachable(error) from error
        if answer.status_code != HTTPStatus.OK:
            raise OutboundError(Fate.GONE, f"response_url_{answer.status_code}")

    def _is_slack(self, url: str) -> bool:
        try:
            there = urlsplit(url)
            asked = (there.scheme, there.hostname, there.port)
        except ValueError:
            return False
        ours = urlsplit(self._client.base_url)
        return (
            asked in {*(("https", host, None) for host in RESPONSE_HOSTS), (ours.scheme, ours.hostname, ours.port)}
            and "@" not in there.netloc
        )

    def find(self, channel: str, ref: str) -> Posted | None:
        """Look for a message of ours by its reference among the newest of a DM. Raises OutboundError."""
        answer = self._call("conversations.history", channel=channel, limit=100, include_all_metadata=True)
        for message in answer["messages"]:
            if message.get("metadata", {}).get("event_payload", {}).get("ref") == ref:
                return Posted(channel, message["ts"])
        return None

    def _call(self, method: str, **arguments: Any) -> dict[str, Any]:
        try:
            answer = self._client.api_call(method, json=arguments)
        except SlackApiError as error:
            raise _classified(error) from error
        except (URLError, HTTPException, OSError, SlackClientError) as error:
            raise _unreachable(error) from error
        return dict(answer.data) if isinstance(answer.data, dict) else {}


def _classified(error: SlackApiError) -> OutboundError:
    response = error.response
    code = slack_code(response)
    if response.status_code == HTTP_TOO_MANY:
        seconds = int(response.headers.get("Retry-After") or response.headers.get("retry-after") or DEFAULT_WAIT_S)
        return OutboundError(Fate.LATER, RATE_LIMITED, timedelta(seconds=seconds))
    if code in _LATER:
        return OutboundError(Fate.LATER, code, timedelta(seconds=30))
    # A page in place of Slack's JSON came from somebody on the way: whether Slack took the call is anybody's guess.
    if code in _UNKNOWN or code.startswith("http_") or response.status_code >= HTTP_SERVER_ERROR:
        return OutboundError(Fate.UNKNOWN, code)
    if code in _LOCKED_OUT:
        return OutboundError(Fate.LOCKED_OUT, code, timedelta(minutes=1))
    return OutboundError(Fate.GONE if code in _GONE else Fate.BROKEN, code)


def _unreachable(error: Exception) -> OutboundError:
    reason = getattr(error, "reason", error)
    if isinstance(reason, ConnectionRefusedError):
        return OutboundError(Fate.LATER, "connection_refused")
    return OutboundError(Fate.UNKNOWN, type(reason).__name__)
