"""What opens a case: the rules that a survey's file names."""

from collections.abc import Collection, Sequence

from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import ABOUT, WISH
from bot.core.survey.measure import Scale

DETRACTOR, FELL, CONTACT = "detractor", "fell", WISH


def why_opened(rules: Sequence[str], score: int, before: int | None, scale: Scale) -> tuple[str, ...]:
    """Say by which rules an answer opens a case. score, before: on the scale, of this answer and the one before it."""
    return tuple(rule for rule in rules if _opens(rule, score, before, scale))


def why_opened_by_words(rules: Sequence[str], themes: Collection[str]) -> tuple[str, ...]:
    """Say by which rules what somebody wrote opens a case. themes: what it is about."""
    return tuple(rule for rule in rules if rule.startswith(ABOUT) and rule.removeprefix(ABOUT) in themes)


def asks_for_themes(rules: Sequence[str]) -> bool:
    """Say whether it has to be looked up what words are about."""
    return any(rule.startswith(ABOUT) for rule in rules)


def asks_before(rules: Sequence[str]) -> bool:
    """Say whether the answer before has to be looked up."""
    return any(rule.startswith(FELL) for rule in rules)


def _opens(rule: str, score: int, before: int | None, scale: Scale) -> bool:
    if rule == DETRACTOR:
        return band_of(score, scale) is Band.DETRACTOR
    fell = rule.removeprefix(f"{FELL} ")
    return fell != rule and before is not None and before - score >= int(fell)
