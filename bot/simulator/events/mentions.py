"""What Slack makes of a command's text when the app wants it escaped: names become ids, and `&`, `<`, `>` entities."""

import re
from collections.abc import Iterable, Mapping

from bot.simulator.workspace.entities import User
from bot.simulator.workspace.reading import escape
from bot.simulator.workspace.workspace import Workspace

_SIGIL = re.compile(r"(?<!\w)[@#]")  # the @ of an address stands behind a letter
_GOES_ON = re.compile(r"[.\-']?\w")


def with_mentions(workspace: Workspace, user: User, text: str) -> str:
    """Escape what somebody typed; of several names that could be meant the longest is."""
    with workspace.changed:
        names = {"@": _people(workspace), "#": _channels(workspace, user)}
    parts, done = [], 0
    for sigil in _SIGIL.finditer(text):
        known = names[sigil[0]]
        if sigil.start() >= done and (length := _longest(text, sigil.end(), known)):
            end = sigil.end() + length
            parts += [escape(text[done : sigil.start()]), known[text[sigil.end() : end].lower()]]
            done = end
    return "".join([*parts, escape(text[done:])])


def _longest(text: str, start: int, known: Mapping[str, str]) -> int:
    most = min(max(map(len, known), default=0), len(text) - start)
    ends = (length for length in range(most, 0, -1) if text[start : start + length].lower() in known)
    return next((length for length in ends if not _GOES_ON.match(text, start + length)), 0)


def _people(workspace: Workspace) -> dict[str, str]:
    """Map what may stand behind an @ to what it becomes; usernames go before display names."""
    here = [user for user in workspace.users.values() if not user.deleted]
    shown = {user.id: f"<@{user.id}|{escape(user.username)}>" for user in here}
    return _first_wins(
        [
            *((user.username, shown[user.id]) for user in here),
            *((user.name.replace(" ", "").lower(), shown[user.id]) for user in here),
            *((g.handle.lower(), f"<!subteam^{g.id}|@{g.handle}>") for g in workspace.user_groups.values()),
        ]
    )


def _channels(workspace: Workspace, user: User) -> dict[str, str]:
    """Map what may stand behind a # to what it becomes; private channels are known to their members."""
    known = [c for c in workspace.channels.values() if c.kind == "public" or (c.kind != "im" and user.id in c.members)]
    return _first_wins((channel.name.lower(), f"<#{channel.id}|{escape(channel.name)}>") for channel in known)


def _first_wins(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, shown in pairs:
        found.setdefault(name, shown)
    return found
