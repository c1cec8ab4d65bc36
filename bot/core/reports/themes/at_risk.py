"""Who may be about to leave though their number is high: passives and promoters, each with the reason."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.core.privacy.promise import SMALL_GROUP
from bot.core.reports.themes.themes import Sets
from bot.core.themes import CHURN

FELL_BY = 2
"""So many points below somebody's own answer before: one is what chance does to anybody."""


class Leaving(NamedTuple):
    """So many answers, no detractor's, whose words are about the same, of leaving too; and how many of these fell."""

    themes: frozenset[str]
    n: int
    fell: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """An answer that is at risk, who gave it, and what they wrote.

    before: the same person's score before it, if they gave one. themes: of its words. person: Slack id, else the key of
    a file, else none.
    """

    id: str
    score: int
    before: int | None
    day: date
    themes: frozenset[str]
    person: str | None
    in_slack: bool
    comments: tuple[str, ...]

    @property
    def leaving(self) -> tuple[str, ...]:
        """The churn themes in its words."""
        return tuple(theme for theme in sorted(CHURN) if theme in self.themes)

    @property
    def fell(self) -> bool:
        """Whether it lies well below the same person's answer before."""
        return self.before is not None and self.before - self.score >= FELL_BY


@dataclass(frozen=True, slots=True)
class AtRisk:
    """How many are at risk, by churn theme and of those who fell; these may overlap. None: not told.

    people: themselves, the newest first and not always all, for whoever may see single answers. Of a guarded survey
    fewer than SMALL_GROUP are told as none.
    """

    n: int | None
    by_theme: tuple[tuple[str, int | None], ...]
    fell: int | None
    people: tuple[Heard, ...] | None = None


def at_risk_named(leaving: Iterable[Leaving], fell: int) -> AtRisk:
    """Count who is at risk among a window's answers; of people nothing is said yet.

    leaving: those whose words speak of it. fell: how many lie well below what their person said before.
    """
    themes, others = Counter[str](), 0
    for one in leaving:
        others += one.n - one.fell
        themes.update(dict.fromkeys(CHURN & one.themes, one.n))
    return AtRisk(fell + others, tuple((theme, themes[theme]) for theme in sorted(CHURN)), fell)


def at_risk_guarded(sets: Sets) -> AtRisk:
    """Count them where privacy was promised: by words alone, and fewer than SMALL_GROUP are not told.

    sets: answers by their themes, as they are counted for /nps themes. Who fell is not told: that would tell who
    answered twice.
    """
    by_theme = tuple((theme, _with(sets, {theme})) for theme in sorted(CHURN))
    return AtRisk(_told(_with(sets, CHURN)), tuple((theme, _told(n)) for theme, n in by_theme), None)


def _with(sets: Sets, themes: Collection[str]) -> int:
    return sum(
        counts.passives + counts.promoters for named, counts in sets.items() if not set(themes).isdisjoint(named)
    )


def _told(n: int) -> int | None:
    return None if 0 < n < SMALL_GROUP else n
