"""Customers in shared channels: who can't get a DM is invited in the channel, and answers in a dialog.

The channel is read by people of several companies. So there is one invitation for everybody who is asked in it, and
nothing more is ever said there: no name, no number, no thanks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.core.conversation.ask import Ask, AskKind
from bot.core.survey.person import PersonKind

CANT_BE_WRITTEN_TO = frozenset({"channel_not_found", "invalid_user_combination", "user_not_found", "user_not_visible"})
"""Slack's codes, of opening a DM or of writing in it, for: this app may not write to this person."""


def channel_instead(ask: Ask, code: str, channels: Sequence[str]) -> str | None:
    """Choose where to invite somebody whose DM failed with a code of Slack's; none: the ask has failed.

    channels: those of the survey's own that they are in. Our own people and guests have a DM, or are gone. Only
    passives are asked again: a second post in a channel with one customer would tell everybody how they answered.
    """
    reachable = ask.person.kind is PersonKind.EXTERNAL and code in CANT_BE_WRITTEN_TO
    if not reachable or ask.kind is AskKind.REASK:
        return None
    return min(channels, default=None)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What is posted once: in a channel for a wave."""

    channel: str
    wave: date  # the survey's local date on which it began

    @property
    def slot(self) -> str:
        """Its name in the ledger."""
        return f"{self.channel}/{self.wave.isoformat()}"
