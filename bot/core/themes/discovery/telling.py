"""Which words of a comment say what it is about, and how far they tell some comments from others."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

from bot.core.themes.by_words.clauses import plain, spelled_in, words_in
from bot.core.themes.by_words.language import language_of_text
from bot.core.themes.by_words.words import WORDS
from bot.core.themes.discovery.stop_words import STOP_WORDS
from bot.core.understanding.phrases import FIRST_CJK

_SHORTEST, _SHORTEST_STEM = 3, 4  # letters
_LONGEST_READ = 2_000  # characters; a hundred comments of 20,000 kanji would hold a report up for half a minute
_LONGEST_RUN = 4  # kanji: longer ones are several words put together
_PRIOR = 0.5  # added to each count, so that a word that never occurs elsewhere is not infinitely telling
# What is left of a word without them stands for all its forms, as far as that matters for counting.
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("ings", "ing", "ed", "es", "s", "e"),
    "es": ("es", "as", "os", "s", "a", "o", "e"),
    "de": ("ern", "en", "er", "es", "em", "e", "n", "s"),
    "fr": ("es", "s", "x", "e"),
    "pt": ("oes", "ao", "es", "as", "os", "s", "a", "o", "e"),
    "ja": (),
}
_POINTED_AT = re.compile(r"https?://[!-~]+|(?<!\w)@[A-Za-z0-9._-]+")  # links and mentions: no words
_KATAKANA, _KANJI = re.compile(r"[\u30a1-\u30fa\u30fc]{2,}"), re.compile(r"[\u3005\u3400-\u9fff]{2,}")

_STOP_KANJI = re.compile("|".join(filter(_KANJI.fullmatch, STOP_WORDS["ja"])))


def telling_words(text: str, language: str | None) -> Mapping[str, str]:
    """Give the words that are in no comment about just anything, as they stand in the text, by what they count as.

    language: its writer's. Of Japanese, which parts no words, these are runs of katakana, and the words that runs of
    kanji may be made of. Of a very long comment its beginning is read.
    """
    return telling_words_in(language_read(text, language), text)


def telling_words_in(spoken: str, text: str) -> Mapping[str, str]:
    """Give those of a comment that is read as in a language."""
    shown = plain(text[:_LONGEST_READ])
    if "@" in shown or "://" in shown:
        shown = _POINTED_AT.sub(" ", shown)
    found = {stem: written for word in spelled_in(shown) for stem, written in _told_by(word, spoken)}
    return found | {word: word for word in _runs(shown)} if spoken == "ja" else found


def told_by(text: str, language: str | None) -> str:
    """Write these words as they are kept beside a comment, so that thousands are not read anew for each report.

    Whoever changes which words tell has a migration write them anew, as 0043 does.
    """
    words = telling_words(text, language)
    return "\n".join((" ".join(words), *words.values()))


def words_told(told: str) -> Sequence[str]:
    """Read what the words that are kept beside a comment count as."""
    return told.partition("\n")[0].split()


def as_written(told: str) -> Mapping[str, str]:
    """Read of these words too how they stand in the comment."""
    counted, *written = told.split("\n")
    return dict(zip(counted.split(), written, strict=True))


def language_read(text: str, language: str | None) -> str:
    """Say as whose words a comment is read; where nothing tells, as its writer's."""
    return language_of_text(text, language) or language or "en"


@lru_cache(maxsize=16_384)  # single words, and none of the comments that they stood in
def _told_by(spelled: str, language: str) -> tuple[tuple[str, str], ...]:
    """Give what a word counts as, and how it is written, unless it tells nothing; of l'interface the part that does."""
    words = words_in(spelled, elides=WORDS[language].elides)
    told = [(word.bare, spelled[word.start : word.end]) for word in words if _is_word(word.bare)]
    return tuple((_stem(bare, language), written) for bare, written in told if bare not in STOP_WORDS[language])


def _is_word(bare: str) -> bool:
    return len(bare) >= _SHORTEST and bare[0] < FIRST_CJK and not bare[0].isdigit()


def _runs(text: str) -> Iterator[str]:
    yield from (word for word in _KATAKANA.findall(text) if word not in STOP_WORDS["ja"])
    for run in _KANJI.findall(_STOP_KANJI.sub(" ", text)):
        for start in range(len(run) - 1):
            for end in range(start + 2, min(len(run), start + _LONGEST_RUN) + 1):
                yield run[start:end]


def _stem(word: str, language: str) -> str:
    for ending in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def log_odds(inside: int, of_inside: int, outside: int, of_outside: int) -> float:
    """Say how far a word tells some comments from others: the log of the ratio of its odds, in standard errors.

    inside: how many of so many have it; outside: of the others. Monroe, Colaresi and Quinn (2008, Political Analysis
    16), with a flat prior. Positive: rather in these than in the others.
    """
    odds = log((inside + _PRIOR) / (of_inside - inside + _PRIOR)) - log(
        (outside + _PRIOR) / (of_outside - outside + _PRIOR)
    )
    parts = (inside, of_inside - inside, outside, of_outside - outside)
    return odds / sqrt(sum(1 / (part + _PRIOR) for part in parts))
