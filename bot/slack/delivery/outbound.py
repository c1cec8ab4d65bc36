"""The only door out: every call that changes something in Slack goes through here.

Slack has no idempotency key for messages, so a client that writes must never retry by itself: the stock retry handler
posts twice when the connection breaks after Slack took the message.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from http.client import HTTPException
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.webhook import WebhookClient

from bot.core.delivery.fates import Fate
from bot.core.delivery.kinds import DIRECT
from bot.slack.blocks.screen import Screen
from bot.slack.delivery.refusals import OutboundError, classified, unreachable
from bot.slack.ids import METADATA_EVENT, MalformedError

NOT_SLACKS = "not_slacks_answer"
NOT_ALLOWED = "restricted_action"  # by a preference of the workspace
_TS = re.compile(r"[0-9]{1,12}\.[0-9]{1,9}", re.ASCII)
POST_TIMEOUT_S, REPLY_TIMEOUT_S = 10, 5
DIALOG_TIMEOUT_S = 2  # somebody waits for it, and Slack for three seconds at most
RESPONSE_HOSTS = ("hooks.slack.com", "hooks.slack-gov.com")
PAGE, MOST_PAGES = 200, 10
CLOCKS_DIFFER = timedelta(minutes=15)  # Slack's and ours, at most


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message stands."""

    channel: str
    ts: str


class Outbound:
    """Writes to Slack: posts, updates, opens a DM, and finds again what may have been posted."""

    def __init__(self, token: str, api_url: str, scopes: Collection[str] = ()) -> None:
        """scopes: what the token was granted; none when Slack did not say."""
        self._base_url, self._scopes = api_url, frozenset(scopes)
        self._clients = {
            timeout_s: WebClient(token=token, base_url=api_url, timeout=timeout_s, retry_handlers=[])
            for timeout_s in (POST_TIMEOUT_S, REPLY_TIMEOUT_S, DIALOG_TIMEOUT_S)
        }

    def probe(self) -> None:
        """Ask for nothing but an answer. Raises OutboundError."""
        self._call("auth.test", REPLY_TIMEOUT_S)

    def post(
        self, channel: str, screen: Screen, ref: str, thread_ts: str | None = None, *, timeout_s: int = POST_TIMEOUT_S
    ) -> Posted:
        """Post a message, or under one; ref is opaque and lets us find it again. Raises OutboundError."""
        try:
            return self._post(channel, screen, ref, thread_ts, timeout_s)
        except OutboundError as error:
            if channel.startswith(DIRECT) and error.code == NOT_ALLOWED:  # of a channel: this one is closed
                raise OutboundError(Fate.REFUSED, error.code) from error
            raise

    def _post(self, channel: str, screen: Screen, ref: str, thread_ts: str | None, timeout_s: int) -> Posted:
        answer = self._call(
            "chat.postMessage",
            timeout_s,
            channel=channel,
            text=screen.text,
            blocks=screen.blocks,
            metadata={"event_type": METADATA_EVENT, "event_payload": {"ref": ref}},
            unfurl_links=False,
            unfurl_media=False,
            **({"thread_ts": thread_ts} if thread_ts else {}),
        )
        return _posted(answer)

    def update(self, channel: str, ts: str, screen: Screen) -> Posted:
        """Write over one of our messages. Doing it twice is harmless. Raises OutboundError."""
        text, blocks = screen.text, screen.blocks
        answer = self._call("chat.update", REPLY_TIMEOUT_S, channel=channel, ts=ts, text=text, blocks=blocks)
        return _posted(answer)

    def delete(self, channel: str, ts: str) -> Posted:
        """Take one of our messages away. Doing it twice is harmless. Raises OutboundError."""
        try:
            self._call("chat.delete", REPLY_TIMEOUT_S, channel=channel, ts=ts)
        except OutboundError as error:
            if error.code != "message_not_found":
                raise
        return Posted(channel, ts)

    def open_dm(self, slack_user_id: str) -> str:
        """Open the DM with somebody and give its channel. Doing it twice is harmless. Raises OutboundError."""
        try:
            answer = self._call("conversations.open", REPLY_TIMEOUT_S, users=slack_user_id)
            return str(answer["channel"]["id"])
        except (KeyError, TypeError) as error:
            raise OutboundError(Fate.LATER, NOT_SLACKS) from error
        except OutboundError as error:
            raise _harmless(error) from error

    def publish_home(self, slack_user_id: str, screen: Screen) -> None:
        """Draw somebody's App Home. Doing it twice is harmless. Raises OutboundError."""
        view = {"type": "home", "blocks": screen.blocks}
        self._call("views.publish", REPLY_TIMEOUT_S, user_id=slack_user_id, view=view)

    def open_dialog(self, trigger_id: str, view: dict[str, Any]) -> None:
        """Open a dialog for whoever just clicked; Slack takes the trigger for three seconds. Raises OutboundError."""
        self._call("views.open", DIALOG_TIMEOUT_S, trigger_id=trigger_id, view=view)

    def replace_dialog(self, view_id: str, view: dict[str, Any]) -> None:
        """Show another dialog in place of an open one. Doing it twice is harmless. Raises OutboundError."""
        self._call("views.update", DIALOG_TIMEOUT_S, view_id=view_id, view=view)

    def answer_in_place(self, response_url: str, screen: Screen) -> None:
        """Write over a message that only one person sees: it has no ts, but each click on it brings an address.

        Doing it twice is harmless. Raises OutboundError, and MalformedError for an address that is not Slack's: it came
        with the request.
        """
        self._answer(response_url, screen, replace_original=True)

    def answer_beside(self, response_url: str, screen: Screen) -> None:
        """Show a message to whoever clicked or typed, and to nobody else. Raises as answer_in_place."""
        self._answer(response_url, screen, replace_original=False)

    def _answer(self, response_url: str, screen: Screen, *, replace_original: bool) -> None:
        self.refuse_foreign(response_url)
        client = WebhookClient(response_url, timeout=DIALOG_TIMEOUT_S, retry_handlers=[])
        try:
            answer = client.send(text=screen.text, blocks=screen.blocks, replace_original=replace_original)
        except (URLError, HTTPException, OSError, SlackClientError) as error:
            raise unreachable(error) from error
        if answer.status_code == HTTPStatus.OK:
            return
        if not screen.has_charts:
            raise OutboundError(Fate.GONE, f"response_url_{answer.status_code}")
        self._answer(response_url, screen.without_charts(), replace_original=replace_original)

    def refuse_foreign(self, response_url: str) -> None:
        """Raise MalformedError for an address that is not Slack's: it came with the request."""
        if not self._is_slack(response_url):
            raise MalformedError("response_url")

    def _is_slack(self, url: str) -> bool:
        if not (url.isascii() and url.isprintable()):
            return False
        try:
            there = urlsplit(url)
            asked = (there.scheme, there.hostname, there.port)
        except ValueError:
            return False
        ours = urlsplit(self._base_url)
        return (
            asked in {*(("https", host, None) for host in RESPONSE_HOSTS), (ours.scheme, ours.hostname, ours.port)}
            and "@" not in there.netloc
        )

    def can_look(self, channel: str) -> bool:
        """Tell whether the token may look into a conversation for a message of ours: no call is made to be refused."""
        if channel.startswith(DIRECT):
            return not self._scopes or "im:history" in self._scopes
        return bool(self._scopes & {"channels:history", "groups:history"})

    def find(self, channel: str, ref: str, since: datetime, thread_ts: str | None = None) -> Posted | None:
        """Look for a message of ours by its reference: in a conversation, or under a message.

        since: aware; nothing older is looked at. Raises OutboundError, which is never in doubt.
        """
        asked: dict[str, Any] = {
            "channel": channel,
            "oldest": f"{(since - CLOCKS_DIFFER).timestamp():.6f}",
            "limit": PAGE,
            "include_all_metadata": True,
            **({"ts": thread_ts} if thread_ts else {}),
        }
        method, cursor = "conversations.replies" if thread_ts else "conversations.history", ""
        for _ in range(MOST_PAGES):
            try:
                page = self._call(method, REPLY_TIMEOUT_S, **asked, **({"cursor": cursor} if cursor else {}))
                for message in page["messages"]:
                    if ((message.get("metadata") or {}).get("event_payload") or {}).get("ref") == ref:
                        return _posted({"channel": channel, "ts": message["ts"]})
                cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            except (KeyError, TypeError, AttributeError) as error:
                raise OutboundError(Fate.LATER, NOT_SLACKS) from error
            except OutboundError as error:
                raise _harmless(error) from error
            if not cursor:
                return None
        return None

    def _call(self, method: str, timeout_s: int, **arguments: Any) -> dict[str, Any]:
        try:
            answer = self._clients[timeout_s].api_call(method, json=arguments)
        except SlackApiError as error:
            raise classified(error) from error
        except (URLError, HTTPException, OSError, SlackClientError) as error:
            raise unreachable(error) from error
        except Exception as error:
            # Bytes that are no text, say. It came after the call was sent: whether Slack took it is anybody's guess.
            raise OutboundError(Fate.IN_DOUBT, NOT_SLACKS) from error
        if not isinstance(answer.data, dict):
            raise OutboundError(Fate.IN_DOUBT, NOT_SLACKS)
        return dict(answer.data)


def _posted(answer: Mapping[str, Any]) -> Posted:
    """Read where a message stands; Slack said that it took it, so that without that it is in doubt."""
    channel, ts = answer.get("channel"), answer.get("ts")
    if not (isinstance(channel, str) and isinstance(ts, str) and _TS.fullmatch(ts)):
        raise OutboundError(Fate.IN_DOUBT, NOT_SLACKS)
    return Posted(channel, ts)


def _harmless(error: OutboundError) -> OutboundError:
    """Take the doubt off a call that may be made twice."""
    return OutboundError(Fate.LATER, error.code, error.wait) if error.fate is Fate.IN_DOUBT else error
