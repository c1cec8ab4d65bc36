"""Messages that are nothing but a control word: stop, skip, start, help.

The whole message must say so: any lead ("please"), a phrase of the book ("stop"), any rest ("asking me"), and not a
word more. "I can't stop using it" and "stop making it so slow, 4" are no such messages.
"""

from dataclasses import dataclass

from bot.core.understanding.kinds import Kind
from bot.core.understanding.phrases import PhraseBook, entries, own_first
from bot.core.understanding.vocabulary import Vocabulary
from bot.core.understanding.words import VOCABULARIES
from bot.core.understanding.words.manners import BESIDE_REFUSALS, REFUSALS

_LONGEST = 40  # words


@dataclass(frozen=True, slots=True)
class _Books:
    lead: PhraseBook[bool]
    controls: PhraseBook[Kind]
    rest: dict[Kind, PhraseBook[bool]]


def control_of(words: tuple[str, ...], language: str | None) -> Kind | None:
    """Say which control message this is, by the person's language first."""
    said = tuple(word for word in words if word[0].isalnum())
    if not said or len(said) > _LONGEST:
        return None
    return next((kind for _, books in own_first(_BOOKS, language) if (kind := _control(said, books))), None)


def _control(words: tuple[str, ...], books: _Books) -> Kind | None:
    at = 0
    while at < len(words):
        if (found := books.controls.longest(words, at)) and _is_all(words, at + found[0], books.rest[found[1]]):
            return found[1]
        lead = books.lead.longest(words, at)
        if not lead:
            return None
        at += lead[0]
    return None


def _is_all(words: tuple[str, ...], at: int, book: PhraseBook[bool]) -> bool:
    """Say whether the words from here on are all in the book."""
    while at < len(words):
        found = book.longest(words, at)
        if not found:
            return False
        at += found[0]
    return True


def _book(listed: str) -> PhraseBook[bool]:
    return PhraseBook((phrase, True) for phrase in entries(listed))


def _books(spoken: str, vocabulary: Vocabulary) -> _Books:
    controls, rest = dict(vocabulary.controls), dict(vocabulary.rest)
    if spoken in REFUSALS:
        controls[Kind.DECLINE] += f", {REFUSALS[spoken]}"
        rest[Kind.DECLINE] += f", {BESIDE_REFUSALS[spoken]}"
    return _Books(
        lead=_book(vocabulary.lead),
        controls=PhraseBook((phrase, kind) for kind, listed in controls.items() for phrase in entries(listed)),
        rest={kind: _book(f"{said}, {rest.get(kind, '')}") for kind, said in controls.items()},
    )


_BOOKS = {spoken: _books(spoken, words) for spoken, words in VOCABULARIES.items() if words.controls}
