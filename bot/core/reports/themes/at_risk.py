"""Who may be about to leave though their number is high: passives and promoters, each with the reason."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.reports.themes.themes import Sets
from bot.core.survey.measure import RECOMMENDING
from bot.core.themes import CHURN

FELL_BY = 2
"""So many points below somebody's own answer before: one is what chance does to anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """An answer that counts. before: the same person's score before it, if they gave one. themes: of its words."""

    id: str
    score: int
    before: int | None
    day: date
    themes: frozenset[str]

    @property
    def leaving(self) -> tuple[str, ...]:
        """The churn themes in its words."""
        return tuple(theme for theme in sorted(CHURN) if theme in self.themes)

    @property
    def fell(self) -> bool:
        """Whether it lies well below the same person's answer before."""
        return self.before is not None and self.before - self.score >= FELL_BY

    @property
    def is_at_risk(self) -> bool:
        """Whether it tells of a risk that its number does not; a detractor's does."""
        return band_of(self.score, RECOMMENDING) is not Band.DETRACTOR and (bool(self.leaving) or self.fell)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard(Risk):
    """The same with who gave it, and what they wrote. person: Slack id, else the key of a file, else none."""

    person: str | None
    in_slack: bool
    comments: tuple[str, ...]


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


def at_risk_named(risks: Iterable[Risk]) -> AtRisk:
    """Count who is at risk among a window's answers; of people nothing is said yet."""
    found = [one for one in risks if one.is_at_risk]
    themes = Counter(theme for one in found for theme in one.leaving)
    by_theme = tuple((theme, themes[theme]) for theme in sorted(CHURN))
    return AtRisk(len(found), by_theme, sum(one.fell for one in found))


def newest_at_risk(risks: Iterable[Risk], most: int | None = None) -> list[Risk]:
    """Choose whom to name: the newest first, so many at most, or all."""
    found = (one for one in risks if one.is_at_risk)
    return sorted(found, key=lambda one: (-one.day.toordinal(), one.id))[:most]


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
