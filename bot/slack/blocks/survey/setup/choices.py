"""What there is to choose from in the form of a survey, and how a value of a field reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core.clock.wave import Every, Unit
from bot.core.survey.language import LANGUAGES, OWN_NAMES
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import may_change_privacy
from bot.slack.blocks.screen import MOST_OPTIONS, escape, linked
from bot.wording import say

ONCE, AT_ONCE, WHOLE_WAVE = "once", "at once", "wave"
CHOSEN_HOURS = ("ask_from", "ask_until", "hour")
_OFFERED: Mapping[str, Sequence[str | int]] = {
    "every": (ONCE, "1 month", "3 months", "6 months", "12 months"),
    "spread": (AT_ONCE, 5, 10, 20, WHOLE_WAVE),
    "ask_from": range(24),
    "ask_until": range(1, 25),
    "hour": range(24),
    "window_days": (30, 90, 180, 365),
    "language": LANGUAGES,
}
_IDS = {"channels", "groups", "people", "summary_channel", "owners"}
_EACH = {Unit.DAY: "setup-every-days", Unit.WEEK: "setup-every-weeks", Unit.MONTH: "setup-months"}


@dataclass(frozen=True, slots=True)
class Author:
    """Who fills the form in, and what there is for them to choose from.

    language, zone: theirs. groups: handle -> id of user groups. industries: slug -> name of benchmarks.
    """

    slack_user_id: str
    language: str
    zone: str
    groups: Mapping[str, str]
    industries: Mapping[str, str]


def choices(key: str, by: Author, now: str | int | None) -> dict[str, str]:
    """Give what a menu offers, value -> label; what stands in the field now is always among it."""
    offered = (tuple(by.industries) if key == "industry" else _OFFERED[key])[: MOST_OPTIONS - 1]
    more = [] if now is None or now in offered else [now]
    return {str(value): reads(key, value, by) for value in (*offered, *more)}


def promises(now: str, *, asks_one_by_one: bool, is_new: bool) -> list[Privacy]:
    """Give the promises that a survey may make: once it is there, none that is weaker than its own."""
    offered = [one for one in Privacy if is_new or may_change_privacy(Privacy(now), one)]
    return [one for one in offered if not (asks_one_by_one and one is Privacy.ANONYMOUS)]


def reads(key: str, value: str | int, by: Author) -> str:
    """Say one value of a field, as its menu does; not yet escaped."""
    language = by.language
    if key in CHOSEN_HOURS:
        return f"{value:02}:00"
    if key == "every":
        return _interval(str(value), language)
    if key == "spread":
        named = {AT_ONCE: "setup-at-once", WHOLE_WAVE: "setup-whole-wave"}.get(str(value))
        return say(named, language) if named else say("setup-working-days", language, n=value)
    if key == "window_days":
        return say("setup-days", language, n=value)
    if key == "privacy":
        return say(f"setup-privacy-{value}", language)
    return {"language": OWN_NAMES, "industry": by.industries}.get(key, {}).get(str(value), str(value))


def shown(key: str, value: str | int | None, by: Author) -> str:
    """Say one value of a field in a sentence, safe to show."""
    if value is None:
        return "…"
    return linked(str(value)) if key in _IDS else escape(reads(key, value, by))


def _interval(value: str, language: str) -> str:
    every = Every.parse(value)
    if every is None:
        return say("setup-once", language)
    return say(_EACH[every.unit], language, n=every.count)
