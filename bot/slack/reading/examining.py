"""Looking whether Slack takes the tokens that were set, and grants what the bot needs."""

import socket
from collections.abc import Iterator, Mapping
from datetime import datetime
from urllib.parse import urlsplit

from bot.core.health.findings import Check, Finding, of_clock, of_scopes
from bot.core.survey.workspace import Identity
from bot.slack.reading.directory import Directory
from bot.slack.reading.reader import DirectoryError

REACH_S = 5
_PORTS = {"wss": 443, "ws": 80}
BOT_TOKEN, APP_TOKEN = ("SLACK_BOT_TOKEN", "xoxb-"), ("SLACK_APP_TOKEN", "xapp-")


def token_kind(token: str, wanted: tuple[str, str]) -> Finding | None:
    """Tell a token of another kind, as Slack names kinds by their beginning; none where it fits."""
    name, should = wanted
    if token.startswith(should):
        return None
    begins = token[:5] if token.startswith(("xox", "xapp")) else "…"  # else it may be any secret
    return Finding(Check.TOKEN_KIND, {"name": name, "begins": begins, "should": should})


def of_workspace(directory: Directory, needed: Mapping[str, bool], now: datetime) -> Iterator[Finding | Identity]:
    """Look whom the bot's token belongs to, what it grants, and what time it is there; gives the identity as well."""
    try:
        identity = directory.identity()
    except DirectoryError as error:
        yield _refused(error, "SLACK_BOT_TOKEN")
        return
    yield identity
    yield Finding(Check.CONNECTED, {"team": identity.team})
    yield from of_scopes(identity.scopes, needed)
    if (clock := of_clock(now, directory.slack_time)) is not None:
        yield clock


def of_socket(directory: Directory) -> Finding:
    """Look whether Socket Mode can be reached, without a connection: a second one would be given events."""
    try:
        address = urlsplit(directory.socket_address())
    except DirectoryError as error:
        found = _refused(error, "SLACK_APP_TOKEN")
        return Finding(Check.SOCKET_REFUSED, {"code": error.code}) if found.check is Check.TOKEN_REFUSED else found
    host, port = address.hostname or "", address.port or _PORTS.get(address.scheme, 443)
    try:
        socket.create_connection((host, port), REACH_S).close()
    except OSError:
        return Finding(Check.SOCKET_OUT_OF_REACH, {"host": host, "port": str(port)})
    return Finding(Check.SOCKET)


def _refused(error: DirectoryError, name: str) -> Finding:
    if error.passing:
        return Finding(Check.SLACK_SILENT, {"said": str(error)})
    return Finding(Check.TOKEN_REFUSED, {"name": name, "code": error.code})
