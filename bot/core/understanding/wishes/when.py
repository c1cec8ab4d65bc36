"""Messages that ask to be asked later, and when.

Like control messages they must consist of nothing else: a time or "later", a request ("remind me"), and small words. So
"call me at 9 tomorrow" is a time, and "sooner or later you'll fix it, for now 5" is none.

The keys of a vocabulary's `times`: `later`, `request` and `filler`; `now` (today), `1`, `2`, `3` (days from now),
`week`, `month`, `mon` to `sun`; `+30` (minutes from now); `15:00` (a part of the day); around numbers `in`, `at`,
`minutes` to `months`, `from now`, `o'clock`, `am` and `pm`.
"""

from dataclasses import dataclass, replace
from datetime import time, timedelta

from bot.core.understanding.kinds import When
from bot.core.understanding.phrases import PhraseBook, entries, own_first
from bot.core.understanding.vocabulary import Vocabulary
from bot.core.understanding.words import NUMERALS, VOCABULARIES

_Keys = frozenset[str]

_LONGEST = 40  # words
_CLOCK_SIGNS = ":."
_FURTHEST = 1000  # of anything: nobody means more
_NOON, _HOURS, _MINUTES, _FIRST_MORNING_HOUR = 12, 24, 60, 7
_WEEKDAYS = {name: day for day, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
_DAYS = {"now": When(days=0), "1": When(days=1), "2": When(days=2), "3": When(days=3), "month": When(month=True)} | {
    name: When(weekday=day) for name, day in (_WEEKDAYS | {"week": 0}).items()
}
_DURATIONS = {
    "minutes": When(elapsed=timedelta(minutes=1)),
    "hours": When(elapsed=timedelta(hours=1)),
    "days": When(days=1),
    "weeks": When(days=7),
    "months": When(days=30),
}
_ASKING = {"in", "from now", "later", "request"}


LATER = When()


@dataclass(slots=True)
class _Draft:
    """What has been read so far."""

    day: When = LATER
    later: bool = False
    hour: int | None = None
    minute: int = 0
    part_of_day: time | None = None
    half: str = ""  # am or pm
    bare: bool = False  # the hour is a number and nothing more, which only a day makes an hour: "tomorrow 9"
    at: bool = False  # "at" stood before the hour
    asked: bool = False  # "in", "remind me", "tomorrow": what tells a time from the answer "3 days"
    counted: bool = False  # the day was counted: "in 3 days"
    before: _Keys = frozenset()  # what stood right before


def snoozed(words: tuple[str, ...], language: str | None) -> When | None:
    """Say when somebody asks to be asked again, if that is all they say."""
    words = tuple(word for word in words if word[0].isalnum() or word in _CLOCK_SIGNS)
    if not 0 < len(words) <= _LONGEST:
        return None
    for spoken, book in own_first(_BOOKS, language):
        if when := _read_phrases(words, book, NUMERALS[spoken]):
            return when
    return None


def _read_phrases(words: tuple[str, ...], book: PhraseBook[_Keys], numerals: PhraseBook[int]) -> When | None:
    draft = _Draft()
    at = 0
    while at < len(words):
        phrase = None if words[at].isdecimal() else book.longest(words, at)
        number = _number(words, at, numerals)
        if number and (phrase is None or phrase[0] < number[0]):
            taken = _take_number(draft, words, at + number[0], number[1], book)
            if not taken:
                return None
            at = taken
        elif phrase:
            _take_phrase(draft, phrase[1])
            at += phrase[0]
        elif words[at].isalnum():
            return None
        else:
            at += 1
    return _finished(draft)


def _number(words: tuple[str, ...], at: int, numerals: PhraseBook[int]) -> tuple[int, int] | None:
    if words[at].isdecimal():
        return (1, int(words[at])) if len(words[at]) < len(str(_FURTHEST)) else None
    return numerals.longest(words, at)


def _take_phrase(draft: _Draft, keys: _Keys) -> None:
    for key in keys:
        if key in _DAYS:
            draft.day = _DAYS[key] if draft.day in {LATER, When(days=0), When(weekday=0)} else draft.day
        elif key[0] == "+":
            draft.day = When(elapsed=timedelta(minutes=int(key)))
        elif ":" in key:
            hour, minute = map(int, key.split(":"))
            draft.part_of_day = time(hour, minute)
        elif key in {"am", "pm"}:
            draft.half = key
    draft.later = draft.later or "later" in keys
    draft.asked = draft.asked or not keys.isdisjoint(_ASKING)
    draft.before = keys


def _take_number(draft: _Draft, words: tuple[str, ...], at: int, value: int, book: PhraseBook[_Keys]) -> int | None:
    """Read a number and what belongs to it, from `at` on; say where that ends."""
    length, keys = (book.longest(words, at) if at < len(words) else None) or (0, frozenset[str]())
    inside, draft.before = draft.before, frozenset()
    draft.asked = draft.asked or not keys.isdisjoint(_ASKING)
    clock = "o'clock" in keys and "in" not in inside - {"at"}
    if not clock and (duration := next((_DURATIONS[key] for key in keys if key in _DURATIONS), None)):
        draft.day = _multiplied(duration, value)
        draft.counted = True
        return at + length
    if draft.hour is not None or value > _HOURS:
        return None
    draft.hour = value % _HOURS
    draft.bare = not (clock or keys & {"am", "pm"})
    draft.at = "at" in inside
    at += length if clock else 0
    if (
        at < len(words)
        and (clock or words[at] in _CLOCK_SIGNS)
        and (minute := _minute(words, at if clock else at + 1)) is not None
    ):
        draft.minute, draft.bare = minute, draft.bare and words[at] == "."  # 10.10. is a date
        at += 1 if clock else 2
    return at


def _multiplied(when: When, count: int) -> When:
    return When(elapsed=when.elapsed * count) if when.elapsed else When(days=(when.days or 0) * count)


def _minute(words: tuple[str, ...], at: int) -> int | None:
    digits = words[at] if at < len(words) else ""
    return int(digits) if digits.isdecimal() and len(digits) == len("00") and int(digits) < _MINUTES else None


def _finished(draft: _Draft) -> When | None:
    """Put the day and the time together; None when there is neither, nor a "later"."""
    if draft.counted and not draft.asked:
        return None
    if draft.hour is None:
        when = replace(draft.day, at=draft.part_of_day) if not draft.day.elapsed else draft.day
        return when if draft.later or when != LATER else None
    if draft.bare and (draft.counted or draft.day in {LATER, When(days=0)}) and not (draft.asked and draft.at):
        return None
    afternoon = draft.half == "pm" or (draft.part_of_day or time()) > time(_NOON)
    hour = draft.hour
    if hour < _NOON and (afternoon or (not draft.half and draft.minute == 0 and 0 < hour < _FIRST_MORNING_HOUR)):
        hour += _NOON
    if hour == _NOON and draft.half == "am":
        hour = 0
    return None if draft.day.elapsed else replace(draft.day, at=time(hour, draft.minute))


def _book(vocabulary: Vocabulary) -> PhraseBook[_Keys]:
    together: dict[str, set[str]] = {}
    for key, listed in vocabulary.times.items():
        for phrase in entries(listed):
            together.setdefault(phrase, set()).add(key)
    return PhraseBook((phrase, frozenset(keys)) for phrase, keys in together.items())


_BOOKS = {spoken: _book(vocabulary) for spoken, vocabulary in VOCABULARIES.items() if vocabulary.times}
