"""Words that owners' corrections suggest: those that tell the comments moved to a theme from those without it."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, groupby

from bot.core.themes.by_words.tagging import tag_in
from bot.core.themes.discovery.telling import language_read, log_odds, telling_words, telling_words_in
from bot.core.themes.own import LONGEST_WORD, ThemeList

LEAST = 3
"""So many of the comments moved to a theme have to say a word."""
MOST = 3
"""So many words are suggested for a theme in a language."""
_SURE = 1.64  # standard errors: by chance one word in twenty is as telling


@dataclass(frozen=True, slots=True)
class Lesson:
    """A comment to learn from. language: its writer's; who: its writer, or where nobody is known the answer.

    by_words: the themes that its words earned; corrected: what an owner says it is about, if one does.
    """

    text: str
    language: str | None
    who: Hashable
    by_words: tuple[str, ...]
    corrected: tuple[str, ...] | None = None

    @property
    def themes(self) -> frozenset[str]:
        """Every theme that it is taken to have, by its words or by hand."""
        return frozenset((*self.by_words, *(self.corrected or ())))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word for a theme. comments: so many of those moved to it say the word; others: of those that are not about it.

    word: as a survey file has it; with an asterisk behind what its forms have in common.
    """

    theme: str
    language: str
    word: str
    comments: int
    others: int


@dataclass(frozen=True, slots=True)
class _Read:
    lesson: Lesson
    language: str
    words: Mapping[str, str]


def suggested(
    lessons: Iterable[Lesson], themes: ThemeList, *, people: int = 1, without: Collection[str] = ()
) -> tuple[Suggestion, ...]:
    """Suggest words for themes, the most telling first. people: so many have to have written one, moved or not.

    Were they counted among the moved comments alone, whoever moves five would hear whether five people wrote them.
    No word that earns a theme already, or that the survey refused for this one, or a part of it. without: words that
    say nothing here, such as the product.
    """
    read = sorted(_read(lessons), key=lambda one: one.language)
    spoken = {one.language for one in read}
    names = {word for name in without for language in spoken for word in telling_words(name, language)}
    return tuple(
        suggestion
        for language, group in groupby(read, key=lambda one: one.language)
        for suggestion in _in_language(language, list(group), themes, people, names)
    )


def _read(lessons: Iterable[Lesson]) -> Iterator[_Read]:
    @cache  # short comments come again and again
    def told(text: str, written_in: str | None) -> tuple[str, Mapping[str, str]]:
        language = language_read(text, written_in)
        return language, telling_words_in(language, text)

    for one in lessons:
        yield _Read(one, *told(one.text, one.language))


def _in_language(
    language: str, read: Sequence[_Read], themes: ThemeList, people: int, names: Collection[str]
) -> Iterator[Suggestion]:
    who: dict[str, set[Hashable]] = {}
    for one in read:
        for stem in one.words:
            who.setdefault(stem, set()).add(one.lesson.who)
    shared = {stem for stem, writers in who.items() if len(writers) >= people} - set(names)
    corrected, about = [one for one in read if one.lesson.corrected], [one.lesson.themes for one in read]
    for theme in themes.names:
        moved = [one for one in corrected if _teaches(one, theme, themes)]
        if len(moved) < LEAST:
            continue
        others = [one for one, has in zip(read, about, strict=True) if theme not in has]
        chosen: list[str] = []
        for stem, inside, outside in _telling(moved, others, shared):
            word = _as_written(stem, moved)
            if _is_refused(word, theme, language, themes) or _is_known(word, language, themes):
                continue
            if len(word) > LONGEST_WORD:  # a survey file that says it would be refused
                continue
            if len(chosen) < MOST and not any(stem in other or other in stem for other in chosen):
                chosen.append(stem)
                yield Suggestion(theme, language, word, inside, outside)


def _teaches(one: _Read, theme: str, themes: ThemeList) -> bool:
    """Say whether a comment is about a theme by hand alone: no word of now earns it, whatever it was tagged with."""
    return theme in (one.lesson.corrected or ()) and theme not in tag_in(one.language, one.lesson.text, themes).themes


def _telling(moved: Sequence[_Read], others: Sequence[_Read], of: Collection[str]) -> Iterator[tuple[str, int, int]]:
    """Give each of these words that is surely more at home in the moved comments, with how many of both say it."""
    inside = Counter(chain.from_iterable(one.words for one in moved))
    outside = Counter(chain.from_iterable(one.words for one in others))
    odds = {
        word: log_odds(n, len(moved), outside[word], len(others))
        for word, n in inside.items()
        if n >= LEAST and word in of
    }
    for word in sorted(odds, key=lambda word: (-odds[word], -len(word), word)):
        if odds[word] >= _SURE:
            yield word, inside[word], outside[word]


def _as_written(stem: str, moved: Iterable[_Read]) -> str:
    """Give a word as a survey file has it: as it stands where all write it so, else what all its forms begin with."""
    forms = Counter(one.words[stem] for one in moved if stem in one.words)
    if len({form.casefold() for form in forms}) > 1:
        return f"{stem}*"
    return min(forms, key=lambda form: (-forms[form], form != form.lower(), form))


def _is_refused(word: str, theme: str, language: str, themes: ThemeList) -> bool:
    bare = word.removesuffix("*").casefold()
    refused = (other.strip("*").casefold() for name, other in themes.without(language) if name == theme)
    return any(bare in other or other in bare for other in refused)


def _is_known(word: str, language: str, themes: ThemeList) -> bool:
    found = tag_in(language, word.removesuffix("*"), themes)
    return bool(found.themes or found.denied)
