"""Where words and sentence disagree: how far what a comment says is from what is said about the themes it earned."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from bot.core.themes.by_meaning.encoder import Encoder
from bot.core.themes.by_meaning.prototypes import PROTOTYPES
from bot.core.themes.by_words.clauses import clauses_of, plain, words_in
from bot.core.themes.by_words.lexicon import lexicon_of
from bot.core.themes.by_words.tagging import Found
from bot.core.themes.own import ThemeList

VETO_BELOW = 0.15
"""A theme is dropped of a comment none of whose thoughts is as alike as that to any sentence about it (cosine)."""
_SENTENCES = tuple(sentence for sentences in PROTOTYPES.values() for sentence in sentences)
_MOST_THOUGHTS = 12  # of a comment; a longer one is about many things


def likeness_of(
    said: Sequence[tuple[str, Found]], themes: ThemeList, encoder: Encoder
) -> Iterator[Mapping[str, float]]:
    """Give of each comment, by each theme that it earned, how alike its nearest thought is to a sentence about it.

    Of one that the survey added words to nothing is said: they say what it is about, and no sentence of ours does.
    """
    sentences = _sentences_by_theme(themes)
    judged = [_thoughts(text, found, themes) if found.themes.keys() & sentences.keys() else [] for text, found in said]
    rows = encoder.likeness([thought for thoughts in judged for thought in thoughts], _SENTENCES)
    places = pairwise(accumulate(map(len, judged), initial=0))
    for (_, found), (start, end) in zip(said, places, strict=True):
        nearest = [max(column) for column in zip(*rows[start:end], strict=True)]
        yield {theme: max(nearest[at] for at in sentences[theme]) for theme in found.themes if theme in sentences}


def _sentences_by_theme(themes: ThemeList) -> Mapping[str, Sequence[int]]:
    """Say which sentences are about each theme that a survey counts, and has no words of its own for."""
    found: dict[str, list[int]] = {}
    at = 0
    for theme, sentences in PROTOTYPES.items():
        if (counted := themes.counted_as(theme)) is not None:
            found.setdefault(counted, []).extend(range(at, at + len(sentences)))
        at += len(sentences)
    own = {themes.counted_as(theme.name) for theme in themes.own if theme.words}
    return {theme: places for theme, places in found.items() if theme not in own}


def _thoughts(text: str, found: Found, themes: ThemeList) -> list[str]:
    """Give a comment, and each of its thoughts where it has several."""
    lexicon, shown = lexicon_of(found.language, themes), plain(text)
    clauses = list(clauses_of(words_in(shown, elides=lexicon.elides), lexicon.splits))
    return [
        shown,
        *(shown[clause[0].start : clause[-1].end] for clause in clauses[:_MOST_THOUGHTS] if len(clauses) > 1),
    ]
