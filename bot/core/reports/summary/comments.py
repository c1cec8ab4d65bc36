"""Which of the new comments are worth a busy reader's time, and how much of them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import zip_longest
from unicodedata import east_asian_width

from bot.core.numbers.movement import LOW_TO_HIGH
from bot.core.numbers.score import Band, band_of
from bot.core.survey.measure import RECOMMENDING, Scale
from bot.core.understanding import is_courtesy

MOST = 3
MARK = 6
"""So many characters of a comment's random id tell it from the others of one summary."""
FEW_WORDS = 20  # columns; "Fast" is true, but there is mostly something that says more
NOTHING_SAID = 4  # columns; "ok", "no", "…"
ESSAY = 600  # columns


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as a channel may read it: never by whom. id: random, so that its order tells nothing.

    score: of the answer that it stands beside. answered_at: of that answer; no moment at all where anonymous. themes:
    what it is about, where that is asked for.
    """

    id: str
    text: str
    score: int
    answered_at: datetime
    themes: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """What tells it from the others of one summary."""
        return self.id[:MARK]


def worth_reading(
    comments: Collection[Comment], *, guarded: bool = False, most: int = MOST, scale: Scale = RECOMMENDING
) -> list[Comment]:
    """Choose at most so many: of each group the best in turn, who is unhappy first; the newest of those that say most.

    A few words or an essay come last, and what says nothing at all never. guarded: by what is said alone, and in the
    order of random ids: neither time nor band may show.
    """
    telling = [one for one in comments if _columns(one.text) >= NOTHING_SAID and not is_courtesy(one.text)]
    order = _by_id if guarded else partial(_by_turns, scale=scale)
    good = order(one for one in telling if _is_worth_it(one))
    rest = order(one for one in telling if not _is_worth_it(one))
    chosen = [*good, *rest][:most]
    return _by_id(chosen) if guarded else chosen


def newest_worth_reading(
    dated: Iterable[tuple[date, Comment]], *, guarded: bool = False, scale: Scale = RECOMMENDING
) -> list[Comment]:
    """Choose like worth_reading, but of the newest days; within one of them nothing is newer than anything else."""
    days: dict[date, list[Comment]] = {}
    for day, comment in dated:
        days.setdefault(day, []).append(comment)
    by_day = [
        (day, comment)
        for day in sorted(days, reverse=True)
        for comment in worth_reading(days[day], guarded=guarded, scale=scale)
    ]
    by_day.sort(key=lambda one: not _is_worth_it(one[1]))  # what says little comes after older ones that say more
    return [comment for _, comment in sorted(by_day[:MOST], key=lambda one: one[0], reverse=True)]


def telling(texts: Iterable[str], most: int) -> list[str]:
    """Choose so many of some texts, in their order: a few words or an essay only where there is nothing else."""
    return sorted(texts, key=lambda text: not FEW_WORDS <= _columns(text) <= ESSAY)[:most]


def _by_id(comments: Iterable[Comment]) -> list[Comment]:
    return sorted(comments, key=lambda one: one.id)


def _by_turns(comments: Iterable[Comment], scale: Scale) -> list[Comment]:
    by_band: dict[Band, list[Comment]] = {band: [] for band in LOW_TO_HIGH}
    for comment in _by_id(comments):
        by_band[band_of(comment.score, scale)].append(comment)
    for band in by_band.values():
        band.sort(key=lambda one: one.answered_at, reverse=True)
    return [one for turn in zip_longest(*by_band.values()) for one in turn if one is not None]


def _is_worth_it(comment: Comment) -> bool:
    return FEW_WORDS <= _columns(comment.text) <= ESSAY


def _columns(text: str) -> int:
    """Measure a text as it stands on a screen: a Chinese or Japanese character says as much as two Latin ones."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text.strip())


def cut_at_a_word(text: str, most: int) -> str:
    """Shorten a text to so many characters, with an ellipsis behind its last whole word."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    words = kept.rpartition(" ")[0] if not text[most - 1].isspace() else kept
    # Where words are not parted by spaces, or one is as long as all that, it is cut in its middle.
    return f"{(words if len(words) > most // 2 else kept).rstrip()}…"


def pieces(text: str, most: int) -> Sequence[str]:
    """Part a text into pieces of at most so many characters, between words where there are any."""
    found = []
    left = text.strip()
    while len(left) > most:
        cut = left.rfind(" ", most // 2, most + 1)
        found.append(left[: cut if cut > 0 else most].rstrip())
        left = left[len(found[-1]) :].lstrip()
    return [*found, left] if left else found
