"""Echoes: Slack tells a bot that hears its DMs of the bot's own messages there too, new, changed and deleted.

They come after the answer to the call that caused them, in order, and from a thread of their own: the bot may be busy
with that very call.
"""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bot.simulator.events.line import Line
from bot.simulator.events.message_events import message_changed, message_deleted, message_posted
from bot.simulator.workspace.entities import Message
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace

Application = Callable[..., Iterable[bytes]]


class Echoes:
    """Watches the workspace for messages of the bot, and tells it of them."""

    def __init__(self, workspace: Workspace, line: Line) -> None:
        self._workspace, self._line = workspace, line
        self._due = queue.SimpleQueue[Json | None]()
        self._held = threading.local()
        self._changed = threading.Condition()
        self._under_way = 0  # noticed, and not yet delivered
        self._stopping = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Listen, and deliver until `stop`."""
        self._workspace.watchers.append(self._notice)
        self._thread = threading.Thread(target=self._deliver, name="simulator-echoes")
        self._thread.start()

    def stop(self) -> None:
        """Drop what is not delivered yet and join the thread; whatever it waits for must have been told to end."""
        self._stopping = True
        self._due.put(None)
        if self._thread:
            self._thread.join()

    def settle(self, timeout: float) -> bool:
        """Wait, `timeout` in seconds, until every echo was delivered; False when some was not."""
        with self._changed:
            return self._changed.wait_for(lambda: self._under_way == 0, timeout)

    def after_answers(self, application: Application) -> Application:
        """Wrap a WSGI application so that the echoes of a call wait until its answer was sent."""

        def answer(*request: Any) -> Iterable[bytes]:
            self._held.events = []
            try:
                return _Answer(application(*request), self._let_go)
            except BaseException:  # an answer that is lost on purpose among them: the deed was done all the same
                self._let_go()
                raise

        return answer

    def _notice(self, old: Message | None, new: Message | None) -> None:
        message = new or old
        if message is None or message.user != self._workspace.bot_user or message.only_for:
            return
        if self._workspace.channels[message.channel].kind != "im":
            return
        if old and new:
            event = message_changed(self._workspace, old, new)
        else:
            event = message_deleted(self._workspace, old) if old else message_posted(self._workspace, message)
        with self._changed:
            self._under_way += 1
        held = getattr(self._held, "events", None)
        if held is None:
            self._due.put(event)
        else:
            held.append(event)

    def _let_go(self) -> None:
        events: list[Json] = self._held.events
        for event in events:
            self._due.put(event)
        self._held.events = None

    def _deliver(self) -> None:
        while (event := self._due.get()) is not None and not self._stopping:
            self._line.tell(event)
            with self._changed:
                self._under_way -= 1
                self._changed.notify_all()


class _Answer:
    """A WSGI answer that says when it was sent."""

    def __init__(self, body: Iterable[bytes], sent: Callable[[], None]) -> None:
        self._body, self.close = body, sent

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)
