"""People as tests write them: `ana.sees("How likely")`, `ana.clicks("8")`, `ana.says("because")`."""

from typing import Any, NoReturn, TypedDict

from bot.simulator.delivery import Unanswered
from bot.simulator.gestures import Gestures
from bot.simulator.reading import buttons, read, transcript
from bot.simulator.shapes import user_shape
from bot.simulator.workspace import Channel, Message, User

PATIENCE = 5.0


class Traits(TypedDict, total=False):
    """What can be said of somebody who joins."""

    tz: str | None
    locale: str | None
    email: str | None
    guest: bool
    external: bool  # of another organisation, in a shared channel
    bot: bool
    deleted: bool
    dm_error: str | None  # what Slack answers when the bot tries to open a DM with somebody from outside


def user_fields(traits: Traits, other_team: str) -> dict[str, Any]:
    """Translate traits into the fields of `User`."""
    fields: dict[str, Any] = {
        key: traits[key] for key in ("tz", "locale", "email", "deleted", "dm_error") if key in traits
    }
    if traits.get("external"):
        fields |= {"is_stranger": True, "team_id": other_team}
    return fields | {"is_restricted": traits.get("guest", False), "is_bot": traits.get("bot", False)}


class Person:
    """Somebody in the workspace. Channels are given by name; without one the DM with the bot is meant."""

    def __init__(self, user: User, gestures: Gestures) -> None:
        self.id, self._gestures, self._workspace = user.id, gestures, gestures.workspace

    @property
    def user(self) -> User:
        """What Slack knows about this person now."""
        return self._workspace.users[self.id]

    @property
    def name(self) -> str:
        """The name as people see it."""
        return self.user.name

    def sees(self, fragment: str, channel: str | None = None, *, timeout: float = PATIENCE) -> Message:
        """Wait (seconds of real time) for a message that reads so, newest first; fails with the whole transcript."""
        with self._workspace.changed:
            self._workspace.changed.wait_for(lambda: self._find(fragment, channel) is not None, timeout)
            found = self._find(fragment, channel)
        return found or self._fail(f'does not see "{fragment}"', channel)

    def does_not_see(self, fragment: str, channel: str | None = None) -> None:
        """Fail, with the whole transcript, when a message reads so now."""
        if self._find(fragment, channel):
            self._fail(f'sees "{fragment}" and should not', channel)

    def clicks(self, label: str, channel: str | None = None, message: Message | None = None) -> None:
        """Press the newest button with exactly this label; fails without button or answer.

        With a message, press its button as it stood when `sees` returned it: a screen that is behind the workspace.
        """
        shown = [message] if message else reversed(self.messages(channel))
        pressed = next(((m, button) for m in shown for button in buttons(m) if button.label == label), None)
        if pressed is None:
            self._fail(f"sees no button [{label}]", channel)
        try:
            self._gestures.click(self.user, *pressed)
        except Unanswered as unanswered:
            self._fail(f"clicked [{label}], which the bot did not acknowledge ({unanswered.reason})", channel)

    def says(self, text: str, channel: str | None = None) -> Message:
        """Write a message; returns it when the bot has acknowledged its event, or has let Slack give up."""
        return self._gestures.say(self.user, self._channel(channel), text)

    def commands(self, line: str, channel: str | None = None) -> None:
        """Type a slash command; what it answers is then to be seen in the same channel."""
        self._gestures.command(self.user, self._channel(channel), line)

    def opens_home(self, tab: str = "messages") -> None:
        """Look at the app, which tells it `app_home_opened`."""
        dm = self._channel(None)
        event_ts = self._workspace.new_ts()
        self._gestures.tell(
            {"type": "app_home_opened", "user": self.id, "channel": dm.id, "tab": tab, "event_ts": event_ts}
        )

    def changes(self, **traits: Any) -> None:
        """Change fields of `User` (tz, locale, deleted …), which tells the app `user_change`."""
        user = self._workspace.change_user(self.id, **traits)
        shown = user_shape(user, self._workspace.clock(), with_email=False, with_locale=True)
        self._gestures.tell({"type": "user_change", "user": shown, "event_ts": self._workspace.new_ts()})

    def joins(self, channel: str) -> None:
        """Become a member of a channel, which tells the app `member_joined_channel`."""
        joined = self._channel(channel)
        with self._workspace.changed:
            joined.members.append(self.id)
            self._workspace.touch()
        self._gestures.tell(
            {
                "type": "member_joined_channel",
                "user": self.id,
                "channel": joined.id,
                "channel_type": "G" if joined.kind == "private" else "C",
                "team": self.user.team_id,
                "event_ts": self._workspace.new_ts(),
            }
        )

    def messages(self, channel: str | None = None) -> list[Message]:
        """List what this person sees, oldest first; nothing in a private channel of others."""
        where = self._workspace.find_dm(self.id) if channel is None else self._channel(channel)
        if where is None or (where.kind != "public" and self.id not in where.members):
            return []
        return self._workspace.visible(where, self.id)

    def transcript(self, channel: str | None = None) -> str:
        """Write down what this person sees, one paragraph a message."""
        return transcript(self.messages(channel), self._workspace.display_name)

    def _find(self, fragment: str, channel: str | None) -> Message | None:
        names = self._workspace.display_name
        newest_first = reversed(self.messages(channel))
        return next((message for message in newest_first if fragment in "\n".join(read(message, names))), None)

    def _channel(self, name: str | None) -> Channel:
        found = self._workspace.open_dm(self.id) if name is None else self._workspace.find_channel(name)
        if found is None:
            raise LookupError(f"there is no channel {name}")
        return found

    def _fail(self, what: str, channel: str | None) -> NoReturn:
        place = f"in #{channel.removeprefix('#')}" if channel else "in the DM with the bot"
        written = self.transcript(channel) or "(nothing)"
        raise AssertionError(f"{self.name} {what}. What {self.name} sees {place}:\n\n{written}")
