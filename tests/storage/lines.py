"""Answers as the lines of a file that an import lays beside the others."""

from collections.abc import Sequence

from bot.core.conversation.answer import NewAnswer
from storage.queries.exchange.importing import Lines


def lines_of(answers: Sequence[NewAnswer], **said: Sequence[str | None]) -> Lines:
    """Give what lines say of answers; the rest is what all of them have in common. said: what is written with each."""
    own = {name: [getattr(one, name) for one in answers] for name in Lines._fields if name in NewAnswer.__slots__}
    nothing = dict.fromkeys(Lines._fields, [None] * len(answers))
    return Lines(**{**nothing, "line": range(len(answers)), **own, **said})
