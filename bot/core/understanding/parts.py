"""The parts of sentences about the survey itself: a plea to stop, an answer that somebody takes back.

People say these in a thousand ways, of which no list has an end; but they put them together from few parts: "stop" and
"ask", "take off" and "me", "no more" and "surveys". So a language lists words by the part they play, and a plea is any
clause that has the parts of one.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache

from bot.core.understanding.phrases import FIRST_CJK, PhraseBook, entries, without_accents, without_umlauts


class Part(Enum):
    """What a word can do in such a sentence."""

    OUT = auto()  # says it all: "unsubscribe"
    STOP = auto()
    ENDS = auto()  # what may be said of the product as well: "enough", "je résilie"
    NOT = auto()  # "don't", "never"
    MORE = auto()  # "any more", "again"
    WANT = auto()
    GET = auto()  # tells what happens: "I no longer get messages" complains about what "no more messages" asks for
    ASK = auto()  # what we do: ask, write, send
    REMOVE = auto()
    ME = auto()
    LIST = auto()
    SURVEY = auto()  # what we send: surveys, questions, messages
    NOTICE = auto()  # what the product may send as well: notifications, e-mails
    TEST = auto()  # "only a test"
    ERASE = auto()  # "delete", "take back"
    ANSWER = auto()
    DATA = auto()  # what is kept about somebody: "my data", "everything you have about me"
    ABOUT = auto()  # "about me"
    THING = auto()  # what may be kept about somebody, and that it is: "all information that you hold"
    GONE = auto()  # "I want my data deleted"
    CHANGE = auto()  # "make it", "should have been"
    COUNT = auto()
    FILL = auto()  # what may stand between them


Parts = frozenset[Part]
NO_PARTS: Parts = frozenset()

_SHORTEST_STEM = 3
_SHORTEST_SLIP = 8  # letters of the word that was meant


def _slips(word: str) -> Iterator[str]:
    """Give a long word with one letter left out, or two swapped: "unsubscibe".

    Never with another letter in its place, nor one too many: "anmelden" and "subscribe" are no slips.
    """
    if word.isalpha() and len(word) >= _SHORTEST_SLIP:
        for at in range(1, len(word)):
            yield word[:at] + word[at + 1 :]
            yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


class PartBook:
    """The parts that phrases of a language play. An entry that ends in * is a stem: pregunt* knows preguntéis too."""

    def __init__(self, listed: Mapping[Part, str]) -> None:
        whole: dict[str, set[Part]] = {}
        stems: dict[str, set[Part]] = {}
        for part, phrases in listed.items():
            for phrase in entries(phrases):
                if phrase.endswith("*"):
                    for stem in {without_accents(phrase[:-1]), without_umlauts(phrase[:-1])}:
                        stems.setdefault(stem, set()).add(part)
                    continue
                for typed in (phrase, *(_slips(phrase) if part is Part.OUT else ())):
                    whole.setdefault(typed, set()).add(part)
        self._whole = PhraseBook((phrase, frozenset(parts)) for phrase, parts in whole.items())
        self._stems = {stem: frozenset(parts) for stem, parts in stems.items()}
        self._longest_stem = max(map(len, stems), default=0)
        self._by_stem = lru_cache(maxsize=4096)(self._look_up)

    def read(self, words: Sequence[str]) -> Iterator[Parts]:
        """Give the parts of each phrase; none for a word that is not listed, and for Japanese characters in a row."""
        at, in_word = 0, False
        while at < len(words):
            length, parts = self._whole.longest(words, at) or (1, self._by_stem(words[at]))
            if parts or not in_word:
                yield parts
            in_word = not parts and words[at] >= FIRST_CJK
            at += length

    def _look_up(self, word: str) -> Parts:
        """Look a word up by how it begins; of d'envoyer what stands behind the apostrophe."""
        bare = without_accents(word.rpartition("'")[2])
        lengths = range(min(len(bare), self._longest_stem), _SHORTEST_STEM - 1, -1)
        return next((self._stems[bare[:length]] for length in lengths if bare[:length] in self._stems), NO_PARTS)
