"""Complaints about being written to: "this is spam". Nobody asks us to stop in so many words, and nobody opted out.

So they are pleas that are at most possible: whoever complains is offered to be left alone, with one click.
"""

from collections.abc import Sequence
from enum import Enum, auto

from bot.core.understanding.phrases import PhraseBook, each_way, entries, own_first
from bot.core.understanding.wishes.pleas import Plea, clauses
from bot.core.understanding.words.complaints import COMPLAINTS, Complaining

_LONGEST = 40  # words of a message that is looked at


class _Part(Enum):
    US = auto()
    UNWANTED = auto()
    TIRESOME = auto()
    VERB = auto()
    BESIDE = auto()


_Book = PhraseBook[_Part]


def complaint_of(words: Sequence[str], language: str | None) -> Plea | None:
    """Say whether somebody complains that we write, in a clause of nothing else, and how surely it is us that is meant.

    FAINT: it may be said of the product ("annoying"), and asks for nothing where a comment is awaited. A question
    ("is this spam?") is none.
    """
    if "?" in words or not 0 < len(words) <= _LONGEST:
        return None
    whole = tuple(word for word in words if word[0].isalnum())
    cut = [whole, *clauses(words, language)]
    found = [plea for _, book in own_first(_BOOKS, language) for clause in cut if (plea := _of_clause(clause, book))]
    return min(found, key=lambda plea: plea.value, default=None)


def _of_clause(clause: Sequence[str], book: _Book) -> Plea | None:
    parts, at = set[_Part](), 0
    while at < len(clause):
        found = book.longest(clause, at)
        if found is None or (at == 0 and found[1] is _Part.VERB):
            return None
        parts.add(found[1])
        at += found[0]
    if {_Part.US, _Part.UNWANTED} <= parts:
        return Plea.POSSIBLE
    return Plea.FAINT if parts & {_Part.UNWANTED, _Part.TIRESOME} else None


def _book(complaining: Complaining) -> _Book:
    listed = {
        _Part.BESIDE: complaining.beside,
        _Part.VERB: complaining.verb,
        _Part.US: complaining.us,
        _Part.TIRESOME: complaining.tiresome,
        _Part.UNWANTED: complaining.unwanted,
    }
    return PhraseBook((phrase, part) for part, phrases in listed.items() for phrase in entries(each_way(phrases)))


_BOOKS = {language: _book(complaining) for language, complaining in COMPLAINTS.items()}
