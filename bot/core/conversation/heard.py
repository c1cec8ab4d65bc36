"""What somebody typed in a conversation, message by message."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple


class Heard(NamedTuple):
    """One message that somebody typed in a conversation, so that an edit or a deletion finds what became of it.

    ts: Slack's name of the message, none for what was written in a dialog. comment_id: none until there is a score.
    question: the one that it was taken as an answer to.
    """

    ts: str | None
    text: str
    comment_id: str | None = None
    question: str | None = None


ONE_COMMENT = timedelta(seconds=90)
"""Messages no further apart than this are one comment: people press return in mid-thought."""


def continues(last: Heard | None, ts: str | None) -> bool:
    """Say whether a message goes on with what was last heard."""
    if last is None or last.ts is None or ts is None:
        return False
    return float(ts) - float(last.ts) <= ONE_COMMENT.total_seconds()


def is_ahead(heard: Iterable[Heard], now: datetime) -> bool:
    """Say whether something was heard after `now`: the clock was set back since, and a pause for words is over."""
    return any(one.ts is not None and float(one.ts) > now.timestamp() for one in heard)


def comment_text(heard: Iterable[Heard], comment_id: str) -> str:
    """Put together the text of one comment."""
    return "\n".join(one.text for one in heard if one.comment_id == comment_id)
