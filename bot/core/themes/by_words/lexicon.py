"""The entries of a language made ready to be looked up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from bot.core.themes.by_words.clauses import Word, plain, words_in
from bot.core.themes.by_words.vocabulary import Words
from bot.core.themes.by_words.words import WORDS
from bot.core.themes.own import ThemeList
from bot.core.understanding.phrases import FIRST_CJK, entries, without_umlauts

GAP = "..."
_SHORTEST_STEM = 2  # letters
_GAP_WORDS, _GAP_CHARACTERS = 3, 8

Pattern = tuple[str, ...]


class Earned(NamedTuple):
    """The theme that an entry earns; a "not" takes a claim away."""

    theme: str
    claim: bool


@dataclass(frozen=True)
class Entry:
    """A pattern of words, each exact, a `stem*` or a `*part*`, with gaps; and what it earns, which may be nothing."""

    pattern: Pattern
    earned: tuple[Earned, ...] = ()

    @cached_property
    def weight(self) -> tuple[int, bool, int]:
        """What decides between entries at one place: more words, then a word said exactly, then more letters."""
        sure = [part for part in self.pattern if part != GAP]
        return len(sure), "*" not in self.pattern[0], sum(map(len, sure))

    @cached_property
    def head(self) -> int:
        """How many words stand before the first gap."""
        return self.pattern.index(GAP) if GAP in self.pattern else len(self.pattern)

    @cached_property
    def rest(self) -> Pattern:
        """What stands behind its first word, by which it is looked up."""
        return self.pattern[1:]

    @cached_property
    def second(self) -> str:
        """The word that must follow its first one; "" where several may, or none."""
        return self.rest[0] if self.rest and self.rest[0] != GAP and not self.rest[0].endswith("*") else ""

    def end(self, words: Sequence[Word], at: int) -> int | None:
        """Say behind which word the pattern ends that may begin with this one; None where its rest does not follow."""
        return _end(self.rest, words, at + 1)


def _end(pattern: Pattern, words: Sequence[Word], at: int) -> int | None:
    for number, part in enumerate(pattern):
        if part == GAP:
            rest = pattern[number + 1 :]
            ends = (_end(rest, words, start) for start in range(at, min(at + _gap(rest[0]) + 1, len(words))))
            return next((end for end in ends if end is not None), None)
        if at >= len(words) or not _fits(part, words[at].bare):
            return None
        at += 1
    return at


def _gap(part: str) -> int:
    return _GAP_CHARACTERS if part[0] >= FIRST_CJK else _GAP_WORDS


def _fits(part: str, word: str) -> bool:
    if not part.endswith("*"):
        return word == part
    return part[1:-1] in word if part.startswith("*") else word.startswith(part[:-1])


class Lexicon:
    """The entries of one language, by the words that they begin with."""

    def __init__(self, words: Words, earned: Mapping[Pattern, Sequence[Earned]]) -> None:
        self.elides, self.denied_after = words.elides, words.denied_after
        self.splits = frozenset(entries(words.splits))
        self._negators = tuple(map(Entry, patterns(words.negators, words)))
        self._exact: dict[str, list[Entry]] = {}
        self._stems: dict[str, list[Entry]] = {}
        self._parts: list[Entry] = []
        for pattern, themes in earned.items():
            self._add(Entry(pattern, tuple(themes)))
        self._longest_stem = max(map(len, self._stems), default=0)
        self.beginning_with = lru_cache(maxsize=16_384)(self._look_up)
        self.denying_from = lru_cache(maxsize=16_384)(self._look_up_negators)

    def _add(self, entry: Entry) -> None:
        first = entry.pattern[0]
        if first.startswith("*"):
            self._parts.append(entry)
        elif first.endswith("*"):
            self._stems.setdefault(first[:-1], []).append(entry)
        else:
            self._exact.setdefault(first, []).append(entry)

    def _look_up(self, word: str) -> Mapping[str, Sequence[Entry]]:
        """Give the entries that this word may begin by the word that follows it, those that count for more first.

        "" stands for any other: "not" begins dozens of entries, and hardly one of them goes on as the comment does.
        """
        found = list(self._exact.get(word, ()))
        for length in range(_SHORTEST_STEM, min(len(word), self._longest_stem) + 1):
            found += self._stems.get(word[:length], ())
        found += (entry for entry in self._parts if _fits(entry.pattern[0], word))
        found.sort(key=lambda entry: entry.weight, reverse=True)
        seconds = {"", *(entry.second for entry in found)}
        return {second: [entry for entry in found if entry.second in {"", second}] for second in seconds}

    def _look_up_negators(self, word: str) -> tuple[Entry, ...]:
        """Give what says "not" and may begin with this word."""
        return tuple(entry for entry in self._negators if _fits(entry.pattern[0], word))


@lru_cache(maxsize=64)
def lexicon_of(language: str, themes: ThemeList) -> Lexicon:
    """Compile the words of a language, as a survey changes them, once."""
    words = WORDS[language]
    earned = _built_in(words)
    for theme, word in themes.without(language):
        for pattern in patterns(word, words):
            earned[pattern] = [known for known in earned.get(pattern, ()) if known.theme != theme]
    for theme, word in themes.words(language):
        for pattern in patterns(word, words):
            earned.setdefault(pattern, []).append(Earned(theme, claim=False))
    return Lexicon(words, {pattern: list(_counted(known, themes)) for pattern, known in earned.items()})


def _counted(earned: Iterable[Earned], themes: ThemeList) -> Iterator[Earned]:
    for theme, claim in earned:
        counted = themes.counted_as(theme)
        if counted is not None:
            yield Earned(counted, claim)


def _built_in(words: Words) -> dict[Pattern, list[Earned]]:
    earned: dict[Pattern, list[Earned]] = {pattern: [] for pattern in patterns(words.nothing, words)}
    for listed, claim in ((words.about, False), (words.claims, True)):
        for theme, phrases in listed.items():
            for pattern in patterns(phrases, words):
                earned.setdefault(pattern, []).append(Earned(str(theme), claim))
    return earned


def patterns(listed: str, words: Words) -> Iterator[Pattern]:
    """Read the entries of a list, those with umlauts also as they are typed where the keys for them are missing."""
    for entry in entries(listed):
        spellings = {entry.casefold(), without_umlauts(entry.casefold())}
        yield from {tuple(_read(spelling.split(), elides=words.elides)) for spelling in sorted(spellings)}


def _read(pieces: Iterable[str], *, elides: bool) -> Iterator[str]:
    for piece in pieces:
        if piece == GAP:
            yield GAP
            continue
        *before, last = (word.bare for word in words_in(plain(piece.strip("*")), elides=elides) if word.bare)
        begin, end = "*" if piece.startswith("*") else "", "*" if piece.endswith("*") else ""
        yield from (*before, f"{begin}{last}{end}")
