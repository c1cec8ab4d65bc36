"""Answers as the lines of a file that an import lays beside the others."""

from bot.core.conversation.answer import NewAnswer
from storage.queries.exchange.importing import Line


def line_of(number: int, answer: NewAnswer) -> Line:
    """Give what a line says of an answer; the rest is what all of a file have in common."""
    return Line(line=number, **{name: getattr(answer, name) for name in Line._fields if hasattr(answer, name)})
