"""Which themes the words of a comment earn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.core.themes.by_words.clauses import Word, clauses_of, plain, words_in
from bot.core.themes.by_words.language import language_of_text
from bot.core.themes.by_words.lexicon import Entry, Lexicon, lexicon_of
from bot.core.themes.by_words.words import WORDS
from bot.core.themes.own import AS_BUILT, ThemeList
from bot.core.understanding.phrases import FIRST_CJK

_BEFORE, _AFTER, _AFTER_CHARACTERS = 4, 2, 10  # how far a "not" is heard


@dataclass(frozen=True, slots=True)
class Found:
    """What a comment is about, in the order in which it says so, and the words that earned each theme.

    `denied`: words that would have earned theirs if no "not" stood beside them.
    """

    language: str
    themes: Mapping[str, tuple[str, ...]]
    denied: Mapping[str, tuple[str, ...]]


def tag(text: str, language: str | None = None, themes: ThemeList = AS_BUILT) -> Found:
    """Find the themes of a comment; `language` is what its writer is spoken to in, if that is known.

    "Muy intuitivo" of somebody whose Slack is English tells its language by nothing but the theme that it earns there.
    """
    spoken = language_of_text(text, language)
    if spoken is not None:
        return tag_in(spoken, text, themes)
    tried = [tag_in(any_language, text, themes) for any_language in WORDS]
    return max(tried, key=lambda found: (sum(map(len, found.themes.values())), found.language == language))


def tag_in(language: str, text: str, themes: ThemeList) -> Found:
    """Find the themes of a comment that is known to be in a language."""
    earned: dict[str, list[str]] = {}
    denied: dict[str, list[str]] = {}
    for theme, said, refused in _read(plain(text), lexicon_of(language, themes)):
        words = (denied if refused else earned).setdefault(theme, [])
        if said not in words:
            words.append(said)
    return Found(language, _frozen(earned), _frozen(denied))


def _frozen(words: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {theme: tuple(said) for theme, said in words.items()}


def _read(text: str, lexicon: Lexicon) -> Iterator[tuple[str, str, bool]]:
    """Give each theme that was earned, the words that earned it, and whether they were denied."""
    for clause in clauses_of(words_in(text, elides=lexicon.elides), lexicon.splits):
        at = 0
        while at < len(clause):
            entry, end = _longest(lexicon, clause, at)
            if entry:
                said = text[clause[at].start : clause[end - 1].end]
                for theme, claim in entry.earned:
                    yield theme, said, claim and _denied(lexicon, clause, at, end)
            at += entry.head if entry else 1


def _longest(lexicon: Lexicon, clause: Sequence[Word], at: int) -> tuple[Entry | None, int]:
    by_next = lexicon.beginning_with(clause[at].bare)
    following = clause[at + 1].bare if at + 1 < len(clause) else ""
    for entry in by_next.get(following, by_next[""]):
        end = entry.end(clause, at)
        if end is not None:
            return entry, end
    return None, at + 1


def _denied(lexicon: Lexicon, clause: Sequence[Word], start: int, end: int) -> bool:
    before = clause[max(0, start - _BEFORE) : start]
    after = clause[end : end + _reach(clause, end)] if lexicon.denied_after else []
    return any(
        negator.end(window, at) is not None
        for window in (before, after)
        for at in range(len(window))
        for negator in lexicon.denying_from(window[at].bare)
    )


def _reach(clause: Sequence[Word], end: int) -> int:
    return _AFTER_CHARACTERS if clause[end - 1].bare[0] >= FIRST_CJK else _AFTER
