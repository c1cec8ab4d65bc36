"""One event applied to one ask: the state table decides, each action is carried out, all in one transaction."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.core.conversation.answer import Heard, Source
from bot.core.conversation.ask import Ask
from bot.core.delivery.details import Detail, Note
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_ask
from bot.core.understanding import Understood
from bot.services.context import Context


@dataclass
class Turn:
    """An event on its way through a conversation. changes: columns of the ask; messages: what to say, in order."""

    db: Connection
    ctx: Context
    ask: Ask
    now: datetime
    score: int | None = None
    text: str = ""  # what is to be kept of the words that came with it
    ts: str | None = None  # Slack's name of the message they came in
    understood: Understood | None = None  # of a typed message
    thanks_ts: str | None = None  # the message whose button said "yes, contact me"
    source: Source = Source.BUTTON
    reason: str | None = None
    goes_on: bool = False  # the comment went on with the one before
    changes: dict[str, Any] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)

    @property
    def given_score(self) -> int:
        """The score that this event carries. Raises ValueError when it carries none."""
        if self.score is None:
            raise ValueError("a score was to be taken, and there is none")
        return self.score

    @property
    def current_score(self) -> int:
        """The score that counts after this event. Raises ValueError before there is one."""
        score = self.ask.score if self.score is None else self.score
        if score is None:
            raise ValueError(f"ask {self.ask.id} has no score yet")
        return score

    @property
    def typed(self) -> bool:
        """Whether the person typed, and so looks for a reply below their words."""
        return self.source is Source.TEXT

    @property
    def heard(self) -> tuple[Heard, ...]:
        """What the person has typed so far."""
        heard = self.changes.get("heard")
        return self.ask.heard if heard is None else tuple(Heard(*one) for one in heard)

    def keep_heard(self, heard: tuple[Heard, ...]) -> None:
        """Replace what the person has typed."""
        self.changes["heard"] = [list(one) for one in heard]

    def say(self, kind: MessageKind, detail: Detail | None = None) -> None:
        """Queue a message in the person's own lane; whoever can't be written to is told nothing."""
        if self.changes.get("asked_in", self.ask.asked_in) is None:
            self.messages.append(about_ask(self.ask, kind, detail))

    def note(self, note: Note) -> None:
        """Queue a short line."""
        self.say(MessageKind.NOTE, note)
