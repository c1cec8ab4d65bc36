"""What somebody in the workspace sees: messages, a modal, the app's Home tab."""

from collections.abc import Callable, Iterable
from typing import NoReturn, TypeVar

from bot.simulator.workspace.entities import Channel, Message, User
from bot.simulator.workspace.reading import read, read_blocks, read_modal, transcript
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace

PATIENCE = 5.0
_KEPT_TOGETHER = "\u00a0"  # a space at which no line breaks
Seen = TypeVar("Seen")


class Onlooker:
    """Somebody who looks. Channels are given by name; without one the DM with the bot is meant."""

    def __init__(self, user: User, workspace: Workspace) -> None:
        self.id, self._workspace = user.id, workspace

    @property
    def user(self) -> User:
        """What Slack knows about this person now."""
        return self._workspace.users[self.id]

    @property
    def name(self) -> str:
        """The name as people see it."""
        return self.user.name

    @property
    def modal(self) -> View | None:
        """The modal that is open, with its `errors`; None when there is none."""
        return self._workspace.modals.get(self.id)

    def sees(self, fragment: str, channel: str | None = None, *, timeout: float = PATIENCE) -> Message:
        """Wait (seconds of real time) for a message that reads so, newest first; fails with the whole transcript."""
        found = self._wait(lambda: self._find(fragment, channel), timeout)
        return found or self._fail(f'does not see "{fragment}"', channel)

    def does_not_see(self, fragment: str, channel: str | None = None) -> None:
        """Fail, with the whole transcript, when a message reads so now."""
        if self._find(fragment, channel):
            self._fail(f'sees "{fragment}" and should not', channel)

    def sees_modal(self, fragment: str = "", *, timeout: float = PATIENCE) -> View:
        """Wait (seconds of real time) for a modal that reads so, its title and its error sentences included."""
        found = self._wait(lambda: self.modal if _reads(fragment, self.modal_lines()) else None, timeout)
        return found or self._fail_at("the modal", f'does not see "{fragment}"', self.modal_lines())

    def sees_home(self, fragment: str, *, timeout: float = PATIENCE) -> None:
        """Wait (seconds of real time) until the app's Home tab reads so; fails with all of it."""
        if not self._wait(lambda: _reads(fragment, self.home()), timeout):
            self._fail_at("the Home tab", f'does not see "{fragment}"', self.home())

    def messages(self, channel: str | None = None) -> list[Message]:
        """List what this person sees, oldest first; nothing in a private channel of others.

        Somebody of another organisation sees a public channel, too, only as its member.
        """
        where = self._workspace.find_dm(self.id) if channel is None else self._channel(channel)
        if where is None:
            return []
        open_to_all = where.kind == "public" and not self.user.is_stranger
        if not open_to_all and self.id not in where.members:
            return []
        return self._workspace.visible(where, self.id)

    def transcript(self, channel: str | None = None) -> str:
        """Write down what this person sees, one paragraph a message."""
        return transcript(self.messages(channel), self._workspace.display_name)

    def home(self) -> list[str]:
        """List the lines of the app's Home tab; none while the app has not published one."""
        view = self._workspace.homes.get(self.id)
        return read_blocks(self._workspace.blocks_for(self.id, view), self._workspace.display_name) if view else []

    def modal_lines(self) -> list[str]:
        """List the lines of the open modal, with what was filled in; none when there is none."""
        view, names = self.modal, self._workspace.display_name
        return read_modal(view, self._workspace.blocks_for(self.id, view), names) if view else []

    def _wait(self, look: Callable[[], Seen], timeout: float) -> Seen:
        with self._workspace.changed:
            self._workspace.changed.wait_for(look, timeout)
            return look()

    def _find(self, fragment: str, channel: str | None) -> Message | None:
        names = self._workspace.display_name
        newest_first = reversed(self.messages(channel))
        return next((message for message in newest_first if _reads(fragment, read(message, names))), None)

    def _channel(self, name: str | None) -> Channel:
        found = self._workspace.open_dm(self.id) if name is None else self._workspace.find_channel(name)
        if found is None:
            raise LookupError(f"there is no channel {name}")
        return found

    def _fail(self, what: str, channel: str | None) -> NoReturn:
        place = f"#{channel.removeprefix('#')}" if channel else "the DM with the bot"
        self._fail_at(place, what, [self.transcript(channel)])

    def _fail_at(self, place: str, what: str, lines: list[str]) -> NoReturn:
        written = "\n".join(lines) or "(nothing)"
        raise AssertionError(f"{self.name} {what}. What {self.name} sees in {place}:\n\n{written}")


def _reads(fragment: str, lines: Iterable[str]) -> bool:
    """Say whether somebody reads a fragment there; that a space keeps its line together is nothing they see."""
    return fragment.replace(_KEPT_TOGETHER, " ") in "\n".join(lines).replace(_KEPT_TOGETHER, " ")
