"""The state of the made-up Slack workspace: everything in it lives under one lock.

Values that leave this module are frozen, so that a test may hold a message while the bot changes it.
Slack counts time in two ways and so do we: what people see (`ts`) follows the clock that was passed in,
which may stand still or jump; everything that waits follows real time.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.simulator.rules.inputs import Entries, filled
from bot.simulator.workspace.entities import SLACKBOT, Channel, ChannelKind, Message, User, UserGroup
from bot.simulator.workspace.views import Triggers, View
from bot.simulator.workspace.wiretap import Wiretap

MICROSECONDS = 1_000_000


Watcher = Callable[[Message | None, Message | None], None]
"""Told of every message under the lock: before and after, None where there is none."""


class Workspace:
    """Users, channels and messages, and a version that grows with every change so that others can wait for one."""

    def __init__(
        self, clock: Callable[[], datetime], bot_name: str, trigger_lifetime: float, *, has_home: bool
    ) -> None:
        self.clock = clock
        self.changed = threading.Condition(threading.RLock())
        self.version = 0
        self.closed = False
        self.team_id, self.team_domain, self.team_name = "T000000001", "example", "Example"
        self.app_id, self.bot_id = "A000000001", "B000000001"
        self.users: dict[str, User] = {}
        self.user_ids: list[str] = []  # in the order in which people joined: a page is cut out without a copy of all
        self.channels: dict[str, Channel] = {}
        self.user_groups: dict[str, UserGroup] = {}
        self.modals: dict[str, View] = {}  # by person, as are the next two
        self.homes: dict[str, View] = {}
        self.entries: dict[tuple[str, str], Entries] = {}  # by person, and view id or `ts`
        self.has_home = has_home
        self.has_charts = True
        self.triggers = Triggers(trigger_lifetime)
        self.watchers: list[Watcher] = []
        self.wiretap = Wiretap()
        self._dms: dict[str, Channel] = {}  # by person, so that 50,000 DMs are not searched for one
        self._last_ts = 0
        self._counts: dict[str, int] = {}
        self._add_user(User(SLACKBOT, "Slackbot", self.team_id))
        self.bot_user = self._add_user(User(self.new_id("U"), bot_name, self.team_id, is_bot=True)).id

    def new_id(self, prefix: str) -> str:
        """Count upwards rather than draw lots: the same test has the same ids on every run."""
        with self.changed:
            self._counts[prefix] = self._counts.get(prefix, 0) + 1
            return f"{prefix}{self._counts[prefix]:09d}"

    def new_ts(self) -> str:
        """Slack's `ts`, seconds with six decimals: unique and growing even while the clock stands still."""
        with self.changed:
            self._last_ts = max(round(self.clock().timestamp() * MICROSECONDS), self._last_ts + 1)
            return f"{self._last_ts // MICROSECONDS}.{self._last_ts % MICROSECONDS:06d}"

    def touch(self) -> None:
        """Wake everybody who waits, for instance after the clock was moved."""
        with self.changed:
            self.version += 1
            self.changed.notify_all()

    def close(self) -> None:
        """Send those home who still wait, so that the server can stop at once."""
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def add_user(self, name: str, **traits: Any) -> User:
        """Let somebody join; traits are the fields of `User`."""
        return self._add_user(User(self.new_id("U"), name, **({"team_id": self.team_id} | traits)))

    def change_user(self, user_id: str, **traits: Any) -> User:
        """Change what Slack knows about somebody; traits are the fields of `User`."""
        with self.changed:
            return self._add_user(replace(self.users[user_id], **traits))

    def _add_user(self, user: User) -> User:
        with self.changed:
            if user.id not in self.users:
                self.user_ids.append(user.id)
            self.users[user.id] = user
            self.touch()
        return user

    def put_user_group(self, group: UserGroup) -> UserGroup:
        """Add a user group, or put a changed one into the place of the old."""
        with self.changed:
            self.user_groups[group.id] = group
            self.touch()
        return group

    def add_channel(self, name: str, kind: ChannelKind, members: Iterable[str], **traits: Any) -> Channel:
        """Create a channel; traits are the boolean fields of `Channel`."""
        with self.changed:
            channel = Channel(self.new_id("D" if kind == "im" else "C"), name, kind, list(members), **traits)
            self.channels[channel.id] = channel
            if kind == "im":
                self._dms |= dict.fromkeys(set(channel.members) - {self.bot_user}, channel)
            self.touch()
        return channel

    def find_channel(self, name_or_id: str) -> Channel | None:
        """Look a channel up by id or by name, with or without its `#`."""
        with self.changed:
            wanted = name_or_id.removeprefix("#")
            by_name = (channel for channel in self.channels.values() if channel.kind != "im" and channel.name == wanted)
            return self.channels.get(name_or_id) or next(by_name, None)

    def find_dm(self, user_id: str) -> Channel | None:
        """Find somebody's conversation with the bot, which exists once either of them opened it."""
        with self.changed:
            return self._dms.get(user_id)

    def open_dm(self, user_id: str) -> Channel:
        """Open somebody's conversation with the bot, or find it when it is open."""
        with self.changed:
            return self.find_dm(user_id) or self.add_channel("", "im", [user_id, self.bot_user])

    def post(self, message: Message) -> Message:
        """Append a message; a reply lies in the same channel and carries its parent's `thread_ts`."""
        self._put(None, message)
        return message

    def edit(self, message: Message, **changes: Any) -> Message:
        """Put a changed message into the place of the old one."""
        changed = replace(message, **changes)
        self._put(message, changed)
        return changed

    def remove(self, message: Message) -> None:
        """Delete a message."""
        self._put(message, None)

    def _put(self, old: Message | None, new: Message | None) -> None:
        with self.changed:
            if new:
                self.channels[new.channel].messages[new.ts] = new
            elif old:
                del self.channels[old.channel].messages[old.ts]
            for watcher in self.watchers:
                watcher(old, new)
            self.touch()

    def show(self, view: View) -> View:
        """Show somebody a modal or a Home tab in place of the one before."""
        with self.changed:
            (self.modals if view.kind == "modal" else self.homes)[view.user] = view
            self.touch()
        return view

    def close_modal(self, user_id: str) -> None:
        """Take somebody's modal away."""
        with self.changed:
            self.modals.pop(user_id, None)
            self.touch()

    def enter(self, user_id: str, place: Message | View, key: tuple[str, str], entered: Mapping[str, Any]) -> None:
        """Keep what somebody entered into a field or menu of a message or view."""
        with self.changed:
            self.entries.setdefault((user_id, place_id(place)), {})[key] = dict(entered)
            self.touch()

    def blocks_for(self, user_id: str, place: Message | View) -> list[dict[str, Any]]:
        """Give the blocks of a message or view with what this person entered into them."""
        with self.changed:
            return filled(place.blocks, self.entries.get((user_id, place_id(place)), {}))

    def visible(self, channel: Channel, user_id: str | None = None) -> list[Message]:
        """List what one person sees in a channel, oldest first; without a person what everybody sees."""
        with self.changed:
            return [m for m in channel.messages.values() if m.only_for is None or m.only_for == user_id]

    def channels_of(self, user_id: str) -> Iterator[Channel]:
        """List the channels that somebody is a member of."""
        with self.changed:
            yield from [channel for channel in self.channels.values() if user_id in channel.members]

    def display_name(self, some_id: str) -> str:
        """Give the name that people read in place of a user's or channel's id."""
        with self.changed:
            if some_id in self.users:
                return self.users[some_id].name
            return self.channels[some_id].name if some_id in self.channels else some_id


def place_id(place: Message | View) -> str:
    """Give what tells a message or view from others of the same person."""
    return place.ts if isinstance(place, Message) else place.id
