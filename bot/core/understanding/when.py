"""Messages that ask to be asked later: "not now", "tomorrow at 9", "in 2 hours", "nächste Woche".

What names a time is cut out of the message, then whatever else people say around it; nothing may be left.
"""

import re
from dataclasses import replace
from datetime import time, timedelta

from bot.core.understanding import when_words as w
from bot.core.understanding.clock import clock
from bot.core.understanding.kinds import When
from bot.core.understanding.phrases import Phrases, any_of
from bot.core.understanding.when_japanese import read_japanese

LONGEST = 90  # characters; a longer message is no wish for another time

_SPACES = re.compile(r"\s+")
_SIGNS = re.compile(r"[,.!?¿¡;()]+(?!\d)")
_IN = re.compile(
    r"\b"
    + any_of("in|within|after|for|give me", "en|dentro de", "nach", "dans|d'ici", "em|daqui a|daqui")
    + r"\s+(?:about |etwa |environ )?"
    + rf"(?P<amount>\d{{1,3}}|{any_of(*map(re.escape, w.AMOUNTS))})\s*"
    + any_of(*(f"(?P<{unit}>{names})" for unit, (_, names) in w.UNITS.items()))
    + r"\b(?: time| from now)?"
)
_AT = re.compile(
    r"\b"
    + any_of("at|after|around|by|until|till", "a las|a la|sobre las", "um|gegen|ab", "à|vers", "às|as")
    + r"?\s?(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?"
    + r"\s?(?P<half>am|pm|a\.m\.?|p\.m\.?|o'clock|uhr|heures|h|horas)?(?![\w%/])"
)
# Where no day is named, a number is a time of day only if something says so.
_SURELY_AT = re.compile(
    r"\b(?:at|until|till|a las|a la|à|às)\s?\d"
    r"|\d\s?(?:am|pm|a\.m|p\.m|o'clock|uhr|heures|h\b|horas)"
    r"|\d[:h]\d\d"
)
_WEEKDAYS = tuple(re.compile(rf" (?:{any_of(*w.BEFORE_WEEKDAY)} )?{any_of(*names)} ") for names in w.WEEKDAYS)

Found = tuple[When, str]  # and what is left of the text


def read_when(text: str) -> When | None:
    """Read a whole message as a wish to be asked later, or as none. text: small letters, ASCII digits."""
    text = _SPACES.sub(" ", text).strip()
    if len(text) > LONGEST:
        return None
    return read_japanese(text) or _spaced(text)


def _spaced(text: str) -> When | None:
    rest = _SPACES.sub(" ", f" {_SIGNS.sub(' ', text)} ")
    when, rest = _in_a_while(rest) or _on_a_day(rest) or (None, rest)
    if when is None or when.elapsed is None:
        when, rest = _with_time_of_day(when, rest)
    if when is None and _without(rest, w.LATER) is None:
        return None
    return None if _without_small_talk(rest).strip(" -") else when or When()


def _without_small_talk(rest: str) -> str:
    rest = _without_all(rest, w.LATER)
    for names in w.HOURS.values():
        rest = _without(rest, names) or rest
    return _without_all(rest, w.FILLER)


def _in_a_while(text: str) -> Found | None:
    found = _IN.search(text)
    elapsed = _elapsed(found) if found else None
    return (When(elapsed=elapsed), _cut(text, found)) if found and elapsed else None


def _elapsed(found: re.Match[str]) -> timedelta:
    one = next(one for unit, (one, _) in w.UNITS.items() if found[unit])
    amount = found["amount"]
    return one * (int(amount) if amount.isdigit() else w.AMOUNTS[amount])


def _on_a_day(text: str) -> Found | None:
    for days, names in w.DAYS.items():
        if (rest := _without(text, names)) is not None:
            return When(days=days, at=_part_of_day(text)), rest
    for weekday, rule in enumerate(_WEEKDAYS):
        if found := rule.search(text):
            return When(weekday=weekday), _cut(text, found)
    if (rest := _without(text, w.NEXT_WEEK)) is not None:
        return When(weekday=0), rest
    if (rest := _without(text, w.NEXT_MONTH)) is not None:
        return When(month=True), rest
    return None


def _part_of_day(text: str) -> time | None:
    return next((time(hour) for hour, names in w.HOURS.items() if _without(text, names) is not None), None)


def _with_time_of_day(when: When | None, text: str) -> tuple[When | None, str]:
    found = _AT.search(text)
    if found and (when or _SURELY_AT.search(text)) and (at := _time_of_day(found)):
        return replace(when or When(), at=at), _cut(text, found)
    return when, text


def _time_of_day(found: re.Match[str]) -> time | None:
    hour, minute, half = int(found["hour"]), found["minute"], (found["half"] or "")[:1]
    return clock(hour, int(minute or 0), half)


def _without(text: str, names: Phrases) -> str | None:
    """Take the longest of the phrases out of the text; none when it holds none."""
    found = next((phrase for phrase in names if f" {phrase} " in text), None)
    return text.replace(f" {found} ", " ", 1) if found else None


def _without_all(text: str, names: Phrases) -> str:
    while (rest := _without(text, names)) is not None:
        text = rest
    return text


def _cut(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"
