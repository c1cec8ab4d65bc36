"""Questions about the survey itself: what is asked, and which of the topics we can answer it is about.

A topic is a list of alternatives; an alternative is words that must all be there, with | between words of which one
will do: "who see|sees|reads". A question has a question mark or begins with a question word.
"""

from dataclasses import dataclass

from bot.core.understanding.kinds import Topic
from bot.core.understanding.phrases import FIRST_CJK, PhraseBook, entries, own_first, without_accents, words_of
from bot.core.understanding.vocabulary import Vocabulary
from bot.core.understanding.words import NOTHING, VOCABULARIES
from bot.core.understanding.words.manners import DOUBTS

_LONGEST = 30  # words

# Words that survey talk does not have ("who at Acme sees this?"): this many are taken for names.
STRANGERS = 1


_Alternative = tuple[tuple[str, ...], ...]
"""All of the choices must be there, of each choice one word."""


@dataclass(frozen=True, slots=True)
class _Books:
    asking: PhraseBook[bool]
    talk: PhraseBook[bool]
    topics: tuple[tuple[Topic, tuple[_Alternative, ...]], ...]


def topic_of(words: tuple[str, ...], language: str | None, strangers: int = STRANGERS) -> Topic | None:
    """Say what a sentence asks about the survey; None when it is no such question."""
    said = tuple(word for word in words if word[0].isalnum())
    if not said or len(said) > _LONGEST or _shrugs(said):
        return None
    marked = "?" in words
    found = (_topic(said, books, strangers, marked=marked) for _, books in own_first(_BOOKS, language))
    return next((topic for topic in found if topic), None)


def _shrugs(said: tuple[str, ...]) -> bool:
    """Say whether nobody asks: "who knows"."""
    found = NOTHING.longest(said, 0)
    return found is not None and found[0] == len(said)


def _topic(words: tuple[str, ...], books: _Books, strangers: int, *, marked: bool) -> Topic | None:
    asks = books.asking.longest(words, 0) is not None
    strange = _strange(words, books.talk)
    if not (asks or marked) or strange > strangers:
        return None
    text = f" {' '.join(map(without_accents, words))} "
    for topic, alternatives in books.topics:
        if any(all(any(word in text for word in choice) for choice in alternative) for alternative in alternatives):
            return topic
    return Topic.OTHER if asks and marked and not strange else None


def _strange(words: tuple[str, ...], talk: PhraseBook[bool]) -> int:
    """Count the words that are no survey talk; characters that follow each other in Japanese are one word."""
    strange, at, after_character = 0, 0, False
    while at < len(words):
        found = (1, True) if words[at].isdecimal() else talk.longest(words, at)
        at += found[0] if found else 1
        character = not found and words[at - 1] >= FIRST_CJK
        strange += not found and not (character and after_character)
        after_character = character
    return strange


def _books(spoken: str, vocabulary: Vocabulary) -> _Books:
    by_topic = {Topic.BOT: DOUBTS.get(spoken, "")} | dict(vocabulary.topics)
    topics = tuple(
        (topic, tuple(_alternative(alternative) for alternative in entries(listed)))
        for topic, listed in by_topic.items()
    )
    of_topics = (word for listed in by_topic.values() for word in listed.replace("|", " ").replace(",", " ").split())
    return _Books(
        asking=PhraseBook((word, True) for word in entries(vocabulary.asking)),
        talk=PhraseBook(
            (word, True) for word in [*entries(vocabulary.survey_talk), *entries(vocabulary.asking), *of_topics]
        ),
        topics=topics,
    )


def _alternative(written: str) -> _Alternative:
    return tuple(tuple(_spaced(word) for word in choice.split("|")) for choice in written.split())


def _spaced(word: str) -> str:
    return f" {' '.join(map(without_accents, words_of(word)))} "


_BOOKS = {spoken: _books(spoken, words) for spoken, words in VOCABULARIES.items() if words.topics}
