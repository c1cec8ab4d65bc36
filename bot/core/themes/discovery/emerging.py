"""What else people write about: comments alike that no theme covers, under the words that tell them from the others."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain, islice
from typing import NamedTuple

from bot.core.themes.by_meaning.alike import groups_alike
from bot.core.themes.by_meaning.encoder import Encoder
from bot.core.themes.discovery.telling import as_written, log_odds, telling_words

MOST = 3
_HEARD = 500  # of so many of the newest comments an encoder hears which say alike
_WORDS = 3  # that name a group
_SURE = 1.0  # standard errors: below, a word is as good as at home where themes are


class Said(NamedTuple):
    """A comment. who: its writer, or where nobody is known the answer. covered: whether a theme is found in it.

    told: its words that tell what it is about, as they are kept (telling.told_by); words: what they count as.
    """

    id: str
    text: str
    who: Hashable
    covered: bool
    words: Sequence[str]
    told: str


@dataclass(frozen=True, slots=True)
class Emerging:
    """Comments alike: the words that name them, most telling first, their ids, and how many people wrote them."""

    words: tuple[str, ...]
    ids: tuple[str, ...]
    people: int


def emerging(
    said: Iterable[Said], *, least: int, without: Collection[str] = (), encoder: Encoder | None = None
) -> tuple[Emerging, ...]:
    """Find what is written about beside the themes, most people first; three things at most.

    least: how many people have to write of it. without: words that name nothing here, such as the product. Comments are
    alike that share a word which is rarer where themes are found; each is counted once, with the word that most share.
    Where there is an encoder those count first that say alike, whatever their words and languages.
    """
    names = {word for name in without for language in ("en", "de", "fr") for word in telling_words(name, language)}
    read = [one if names.isdisjoint(one.words) else _but(one, names) for one in said]
    left, covered = [one for one in read if not one.covered], [one for one in read if one.covered]
    of_covered, of_all, found = _said_in(covered), _said_in(read), list[Emerging]()
    for alike in [] if encoder is None else _saying_alike(left, least, encoder):
        found.append(_named(alike, alike, of_all, len(read)))
        gone = {one.id for one in alike}
        left = [one for one in left if one.id not in gone]
    while len(found) < MOST and (word := _shared_by_most(left, of_covered, len(covered), least)) is not None:
        alike = [one for one in left if word in one.words]
        found.append(_named(alike, [one for one in read if word in one.words], of_all, len(read)))
        left = [one for one in left if word not in one.words]
    return tuple(sorted(found, key=lambda one: -one.people))


def _saying_alike(left: Sequence[Said], least: int, encoder: Encoder) -> list[Sequence[Said]]:
    heard = [one for one in left if one.words][:_HEARD]
    texts, who = [one.text for one in heard], [one.who for one in heard]
    groups = islice(groups_alike(texts, who, least=least, encoder=encoder), MOST)
    return [[heard[at] for at in group] for group in groups]


def _but(one: Said, names: AbstractSet[str]) -> Said:
    return one._replace(words=[word for word in one.words if word not in names])


def _said_in(comments: Iterable[Said]) -> Counter[str]:
    """Count in how many comments each word is."""
    return Counter(chain.from_iterable(one.words for one in comments))


def _shared_by_most(left: Sequence[Said], of_covered: Mapping[str, int], covered: int, least: int) -> str | None:
    """Find the word that most people share, of those that are rarer where themes are; then the most telling.

    Whose comments they are is looked up for few: a word has no more people than comments.
    """
    comments = _said_in(left)
    often = [word for word, n in comments.items() if n >= least]
    best: tuple[float, float, int, str] | None = None
    for word in sorted(often, key=lambda word: -comments[word]):
        if best is not None and comments[word] < -best[0]:
            break
        tells = log_odds(comments[word], len(left), of_covered.get(word, 0), covered)
        if of_covered.get(word) and tells < _SURE:
            continue
        people = len({one.who for one in left if word in one.words})
        if people >= least:
            ranked = (-people, -tells, -len(word), word)
            best = ranked if best is None else min(best, ranked)
    return best and best[-1]


def _named(alike: Sequence[Said], having: Sequence[Said], of_all: Mapping[str, int], number: int) -> Emerging:
    """Name comments alike by what tells them from the others: from all, so many, but for those that have it as well."""
    inside, of_having, others = _said_in(alike), _said_in(having), number - len(having)
    outside = {word: of_all[word] - of_having[word] for word in inside}
    common = [word for word, n in inside.items() if 2 * n >= len(alike)] or list(alike[0].words)
    common.sort(key=lambda word: (-log_odds(inside[word], len(alike), outside[word], others), -len(word), word))
    chosen: list[str] = []
    for word in common:
        if not any(word in other or other in word for other in chosen):
            chosen.append(word)
    written = tuple(_as_most_write(word, alike) for word in chosen[:_WORDS])
    return Emerging(written, tuple(one.id for one in alike), len({one.who for one in alike}))


def _as_most_write(word: str, alike: Iterable[Said]) -> str:
    spelled = Counter(as_written(one.told)[word] for one in alike if word in one.words)
    return min(spelled, key=lambda written: (-spelled[written], written))
