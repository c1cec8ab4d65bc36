"""What the app said while the clock moved: who got what, where and when."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.simulator.workspace.entities import Channel, Message, User
from bot.simulator.workspace.reading import read
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace

MOST_ENTRIES = 12
LONGEST_LINE = 90  # characters


class Happened:
    """Remembers what came of the last move of the clock."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._last: Json | None = None

    @contextmanager
    def while_moving(self) -> Iterator[None]:
        """Write down what is said inside; also when the move broke off."""
        start = self._workspace.clock()
        known = {message.ts for _, message in self._said()}
        try:
            yield
        finally:
            new = sorted((pair for pair in self._said() if pair[1].ts not in known), key=lambda pair: pair[1].ts)
            self._last = {"from": start, "to": self._workspace.clock(), "said": new}
            self._workspace.touch()

    def shown_to(self, person: User) -> Json | None:
        """Give the last move as the page lists it, by a person's clock.

        What was said to several at once is one entry.
        """
        if self._last is None:
            return None
        zone = ZoneInfo(person.tz or "Etc/UTC")
        entries: dict[tuple[str, str], Json] = {}
        for channel, message in self._last["said"]:
            entry = self._entry(channel, message, person.id, zone)
            known = entries.setdefault((entry["at"], entry["text"]), entry)
            if known is not entry:
                known["who"] += f", {entry['who']}"
        listed = list(entries.values())
        return {
            "from": _moment(self._last["from"], zone),
            "to": _moment(self._last["to"], zone),
            "entries": listed[-MOST_ENTRIES:],
            "more": max(0, len(listed) - MOST_ENTRIES),
        }

    def _said(self) -> list[tuple[Channel, Message]]:
        with self._workspace.changed:
            return [
                (channel, message)
                for channel in self._workspace.channels.values()
                if set(channel.members) - {self._workspace.bot_user}
                for message in channel.messages.values()
                if message.user == self._workspace.bot_user and message.thread_ts in {None, message.ts}
            ]

    def _entry(self, channel: Channel, message: Message, person: str, zone: ZoneInfo) -> Json:
        members = [member for member in channel.members if member != self._workspace.bot_user]
        is_dm = channel.kind == "im"
        line = next((line for line in read(message, self._workspace.display_name) if line), "").replace("*", "")
        return {
            "at": _moment(datetime.fromtimestamp(float(message.ts), UTC), zone),
            "who": self._workspace.display_name(members[0]) if is_dm else f"# {channel.name}",
            "text": line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}…",
            "person": person if not is_dm and person in members else members[0],
            "channel": "" if is_dm else channel.id,
        }


def _moment(instant: datetime, zone: ZoneInfo) -> str:
    there = instant.astimezone(zone)
    return f"{there:%a} {there.day} {there:%b %H:%M}"
