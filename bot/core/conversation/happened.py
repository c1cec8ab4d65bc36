"""What happened in a conversation, with what it brings along."""

from dataclasses import KW_ONLY, dataclass
from datetime import datetime

from bot.core.conversation.answer import Source
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import Event
from bot.core.understanding import Understood


@dataclass(frozen=True, slots=True)
class Happened:
    """An event with what it brings along. score: 0-10; due_at, channel: where a service decided them."""

    event: Event
    _: KW_ONLY
    score: int | None = None
    text: str = ""  # what is to be kept of the words that came with it
    ts: str | None = None  # Slack's name of the message they came in
    understood: Understood | None = None  # of a typed message
    clicked_ts: str | None = None  # the message whose button was pressed; none for one of the App Home
    source: Source = Source.BUTTON
    because: ClosedReason | None = None  # none: the event says it itself
    due_at: datetime | None = None  # when a question that is put back is due again
    channel: str | None = None  # the shared one in which to invite

    @property
    def typed(self) -> bool:
        """Whether the person typed, and so looks for a reply below their words."""
        return self.source is Source.TEXT
