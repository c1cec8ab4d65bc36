"""People who answer whatever the weather, and a record of what the bot has acknowledged of that."""

import random
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Self

from bot.simulator import Message, Person, Simulator, buttons
from bot.simulator.events import message_events

CONTACT = "Yes, contact me"
DETRACTORS = range(7)
HANDS = 6  # how many do something at once
LOOK_S = 0.05
AGAIN_S = (0.2, 1.5)  # after which somebody tries again what was not acknowledged
HASTY = 0.1  # the share of those who click twice at once
TIMES = ("as I said", "to say it again", "and once more", "once and for all", "which is true", "as before", "really")


@dataclass
class Deed:
    """One thing that somebody did. value: the score, or what was typed. acked: whether Slack heard a 200 or an ack."""

    what: str
    value: int | str
    acked: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody means to do. comment: none for those who leave it at the number."""

    score: int
    comment: str | None
    contact: bool
    silent: bool = False
    impatient: bool = False  # writes before being asked why
    thinks_s: float = 0.0  # before each deed, at most


@dataclass
class Actor:
    """Somebody with a question to come, what they mean to do, and what they have done."""

    person: Person
    survey: str
    wish: Wish
    deeds: list[Deed] = field(default_factory=list)
    busy: bool = False
    not_before: float = 0.0
    shown: set[str] = field(default_factory=set)  # what was done, as they see it, though nobody had confirmed it

    def done(self, what: str) -> bool:
        """Say whether a deed of a kind was acknowledged, or stands there as done."""
        return what in self.shown or self.acked(what)

    def tried(self, what: str) -> bool:
        """Say whether they did it, heard or not."""
        return any(deed.what == what for deed in self.deeds)

    def acked(self, what: str) -> bool:
        """Say whether a deed of a kind was acknowledged."""
        return any(deed.acked for deed in self.deeds if deed.what == what)

    @property
    def finished(self) -> bool:
        """Whether nothing is left that they mean to do."""
        wish = self.wish
        if wish.silent:
            return True
        told = wish.comment is None or self.acked("comment")
        return self.done("score") and told and (not wish.contact or self.done("contact"))


class Crowd:
    """Everybody who is to be asked; a context manager, in which they act by themselves."""

    def __init__(self, simulator: Simulator, chance: random.Random) -> None:
        self._simulator, self._chance = simulator, chance
        self.actors: list[Actor] = []
        self._active: list[Actor] = []
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._pool = ThreadPoolExecutor(HANDS, "hands")
        self._thread = threading.Thread(target=self._watch, name="crowd")
        self.after_ack: Callable[[], None] | None = None  # what the weather does then
        self.wrong: list[BaseException] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join()
        self._pool.shutdown()

    def join(self, actors: Iterable[Actor]) -> None:
        """Let more people wait for their question."""
        with self._lock:
            joining = list(actors)
            for actor in joining:
                actor.not_before = time.monotonic() + self._chance.uniform(0, actor.wish.thinks_s)
            self.actors += joining
            self._active += joining

    @property
    def unfinished(self) -> list[Actor]:
        """Those who still mean to do something."""
        with self._lock:
            return [actor for actor in self._active if actor.busy or not actor.finished]

    def let_go(self) -> None:
        """Wait no longer for those who are not finished."""
        with self._lock:
            self._active = [actor for actor in self._active if actor.busy]

    def _watch(self) -> None:
        while not self._stopping.wait(LOOK_S):
            now = time.monotonic()
            with self._lock:
                self._active = [actor for actor in self._active if actor.busy or not actor.finished]
                ready = [actor for actor in self._active if not actor.busy and actor.not_before <= now]
                for actor in ready:
                    actor.busy = True
            for actor in ready:
                self._pool.submit(self._act, actor)

    def _act(self, actor: Actor) -> None:
        try:
            if not self._stopping.is_set():
                self._next_deed(actor)
        except BaseException as error:  # noqa: BLE001 (a mistake of ours must not look like the bot's)
            self.wrong.append(error)
        finally:
            actor.busy = False

    def _next_deed(self, actor: Actor) -> None:
        messages = [m for m in actor.person.messages() if m.user == self._simulator.workspace.bot_user]
        wish = actor.wish
        if not actor.done("score"):
            self._score(actor, messages)
        elif wish.comment is not None and not actor.acked("comment"):
            if len(messages) > 1 or wish.impatient:
                self._comment(actor, f"{wish.comment} {TIMES[len(actor.deeds) % len(TIMES)]}")
        elif wish.contact:
            self._press(actor, messages, CONTACT, Deed("contact", CONTACT))

    def _score(self, actor: Actor, messages: list[Message]) -> None:
        score = actor.wish.score
        if self._chance.random() >= HASTY:
            self._press(actor, messages, str(score), Deed("score", score))
            return
        twins = [
            threading.Thread(target=self._press, args=(actor, messages, str(score), Deed("score", score)))
            for _ in range(2)
        ]
        for twin in twins:
            twin.start()
        for twin in twins:
            twin.join()

    def _press(self, actor: Actor, messages: list[Message], label: str, deed: Deed) -> None:
        standing = next((m for m in reversed(messages) if any(one.label == label for one in buttons(m))), None)
        if standing is not None:
            self._click(actor, standing, label, deed)
        elif actor.tried(deed.what):
            actor.shown.add(deed.what)

    def _click(self, actor: Actor, message: Message, label: str, deed: Deed) -> None:
        actor.deeds.append(deed)
        try:
            actor.person.clicks(label, message=message)
        except AssertionError:
            actor.not_before = time.monotonic() + self._chance.uniform(*AGAIN_S)
        else:
            self._heard(actor, deed)

    def _heard(self, actor: Actor, deed: Deed) -> None:
        deed.acked = True
        actor.not_before = time.monotonic() + self._chance.uniform(0, actor.wish.thinks_s)
        if self.after_ack is not None:
            self.after_ack()

    def _comment(self, actor: Actor, text: str) -> None:
        workspace, deed = self._simulator.workspace, Deed("comment", text)
        actor.deeds.append(deed)
        typed = message_events.typed(workspace, actor.person.user, workspace.open_dm(actor.person.id), text)
        workspace.post(typed)
        if self._simulator.send_event(message_events.message_posted(workspace, typed)):
            self._heard(actor, deed)
        else:
            actor.not_before = time.monotonic() + self._chance.uniform(*AGAIN_S)
