"""Reading when something was written down: ISO and the other forms that exports and spreadsheets use."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from unicodedata import normalize
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.clock.date_order import DateOrder
from bot.core.clock.time_words import FILLERS, folded, months, offset_named, weekdays

_NOON = 12
_CENTURY = 2000
_CLOCK = (
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,:](?P<fraction>\d{1,9}))?)?|(?=\s?[ap]m))"
    r"\s*(?P<half>[ap]m)?\s*(?P<zone>z|utc|gmt|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?"
)
_THEN = rf"(?:(?:[t\s]|,\s?)\s*{_CLOCK})?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE | re.ASCII)
    for form in (
        rf"(?P<y>\d{{4}})(?P<sep>[/.-])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}}){_THEN}",
        rf"(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d{{2}}){_THEN}",
    )
)
# Behind @ stands the number of a month that was written as a word.
_WITH_WORDS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"(?P<day>\d{{1,2}})[\s./-]*@(?P<month>\d+)[\s.,/-]*(?P<y>\d{{4}}|'?\d{{2}}){_THEN}",
        rf"@(?P<month>\d+)[\s./-]*(?P<day>\d{{1,2}})\s*[\s,/-]\s*(?P<y>\d{{4}}|'\d{{2}}){_THEN}",
        rf"@(?P<month>\d+)\s+(?P<day>\d{{1,2}})\s+{_CLOCK}\s+(?P<y>\d{{4}})",  # as `date` writes
        rf"(?P<y>\d{{4}})[\s./-]*@(?P<month>\d+)[\s./-]*(?P<day>\d{{1,2}}){_THEN}",
    )
)
_HALF = re.compile(r"\b([ap])\.?\s?m\b\.?")
_HALF_BEFORE = re.compile(r"(午前|午後|上午|下午|오전|오후)\s*(\d{1,2}(?:[:.]\d{2}){0,2})")
_AFTERNOON = frozenset({"午後", "下午", "오후"})
_EAST_ASIAN_DATE = re.compile(r"(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日\s?(?:\(?[月火水木金土日](?:曜日?)?\)?)?")
_EAST_ASIAN_CLOCK = re.compile(r"(\d{1,2})時\s?(\d{1,2})分\s?(?:(\d{1,2})秒)?")
_HOUR = re.compile(r"\b(\d{1,2})\s?h(?:\s?(\d{2}))?\b(?:m(?:in)?\b)?")
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|o|a)\b")
_FROM_UTC = re.compile(r"\b(?:utc|gmt)\s?(?=[+-]\d)")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?")
_BEHIND = re.compile(r"(?<=[\d\s])\s*\(?([^\d()]*)\)?$")
_OFFSET_LAST = re.compile(r":\d{2}(?:\.\d+)?\s?[+-]\d{1,2}(?::?\d{2})?\s*$")
_PLACE_LAST = re.compile(r"(.*:\d{2})\s?\[?([A-Z][A-Za-z]+/[A-Za-z_/]+)\]?", re.ASCII)  # a zone of the IANA
_CLOCK_FIRST = re.compile(r"(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?),?\s+(\S.*)", re.ASCII)
_EXCEL = re.compile(r"[3-6]\d{4}(?:[.,]\d+)?", re.ASCII)  # days; 1982 to 2091
_EXCEL_BEGINS = datetime(1899, 12, 30)  # noqa: DTZ001 (a day of a spreadsheet is in no zone)
_FRACTIONAL_UNIX = re.compile(r"(\d{9,10})[.,](\d{1,9})", re.ASCII)
_UNITS = {9: 1, 10: 1, 13: 1_000, 16: 1_000_000, 19: 1_000_000_000}  # of unix time, to the second, by its digits
_COMPACT = {12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S", 17: "%Y%m%d%H%M%S%f"}  # by their digits


def read_instant(text: str, order: DateOrder, zone: tzinfo) -> datetime | None:
    """Read a moment into UTC; none for what is no moment. zone: of a time that names none; a date is its first moment.

    Besides ISO: unix time from seconds to nanoseconds, 202601261339 and the like, the days of Excel, 22.11.2026,
    22/11/2026 or 11/22/2026 by the order, 2026/11/22, and dates with the month's and weekday's name in eight languages;
    each with a time such as 9:30, 09:30:15, 9:30 PM or 9h30, and a zone as offset, letters or name.
    """
    try:
        moment = _parsed(text, order)
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError, ZoneInfoNotFoundError):
        return None


def _parsed(text: str, order: DateOrder) -> datetime:
    if text.isdigit() and text.isascii():
        return _of_digits(text)
    try:
        return datetime.fromisoformat(f"{text[:-4]}Z" if text.endswith(" UTC") else text)
    except ValueError:
        return _spelled(text, order)


def _of_digits(text: str) -> datetime:
    if text.startswith("20") and (form := _COMPACT.get(len(text))):
        return datetime.strptime(text, form)  # noqa: DTZ007 (the caller knows the zone)
    if unit := _UNITS.get(len(text)):
        return datetime.fromtimestamp(int(text) / unit, UTC)
    return _days(text) if _EXCEL.fullmatch(text) else datetime.fromisoformat(text)


def _days(text: str) -> datetime:
    moment = _EXCEL_BEGINS + timedelta(days=float(text.replace(",", ".")))
    return (moment + timedelta(milliseconds=500)).replace(microsecond=0)  # to the second, which is all a cell shows


@lru_cache(maxsize=4_096)  # many rows have one date
def _spelled(text: str, order: DateOrder) -> datetime:
    for form in _FORMS:
        if found := form.fullmatch(text):
            return _put_together(found, order)
    if _EXCEL.fullmatch(text):
        return _days(text)
    if found := _FRACTIONAL_UNIX.fullmatch(text):
        return datetime.fromtimestamp(int(found[1]), UTC) + timedelta(seconds=float(f"0.{found[2]}"))
    if found := _PLACE_LAST.fullmatch(text):
        return _spelled(found[1], order).replace(tzinfo=ZoneInfo(found[2]))
    said = _in_numbers(text)
    if found := _CLOCK_FIRST.fullmatch(said):
        said = f"{found[2]} {found[1]}"
    for form in (*_FORMS, *_WITH_WORDS):
        if found := form.fullmatch(said):
            return _put_together(found, order)
    return datetime.fromisoformat(said)


def _in_numbers(text: str) -> str:
    """Put numbers for words: "jeudi 26 janv. 2023 à 13h39 CET" is "26 @1 2023 13:39 +0100". Raises ValueError."""
    said = normalize("NFKC", text).replace("\u2212", "-").casefold()
    said = _EAST_ASIAN_DATE.sub(r"\1-\2-\3 ", said)
    said = _EAST_ASIAN_CLOCK.sub(lambda found: ":".join(part.zfill(2) for part in found.groups() if part), said)
    said = _HALF_BEFORE.sub(lambda found: f"{found[2]} {'pm' if found[1] in _AFTERNOON else 'am'}", said)
    said = _HOUR.sub(lambda found: f"{found[1]}:{found[2] or '00'}", _ORDINAL.sub(r"\1", _HALF.sub(r"\1m", said)))
    said = _FROM_UTC.sub("", said)
    said = _LETTERS.sub(lambda found: _in_number(found[0], said), _with_offset(said))
    said = re.sub(r"@\d+(?=.*@)", lambda found: "" if found[0] == "@3" else found[0], said)  # mar., mardi or martes
    return re.sub(r"\s+", " ", said.replace(" ,", ",")).strip(" ,-")


def _with_offset(said: str) -> str:
    """Put an offset for the zone at the end, which may be several words; none where an offset is there already."""
    found = _BEHIND.search(said)
    if found is None:
        return said
    words, before = found[1].split(), said[: found.start()]
    for number in range(len(words)):
        away = offset_named(" ".join(words[number:]))
        if away is not None:
            kept = f"{before} {' '.join(words[:number])}"
            return kept if _OFFSET_LAST.search(kept) else f"{kept} {_offset(away)}"
    return before if words and _OFFSET_LAST.search(before) else f"{before} {' '.join(words)}"


def _offset(away: timedelta) -> str:
    minutes = int(away.total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _in_number(word: str, said: str) -> str:
    name = folded(word)
    if word in {"am", "pm"}:
        return word
    if name in months():
        return f"@{months()[name]}"
    if name in weekdays() or name in FILLERS:
        return " "
    if (away := offset_named(name)) is not None:  # between the clock and the year, as `date` writes
        return f" {_offset(away)} "
    raise ValueError(said)


def _put_together(found: re.Match[str], order: DateOrder) -> datetime:
    parts = found.groupdict()
    year = parts["y"].lstrip("'")
    if "a" in parts:
        day_first = order is DateOrder.DAY_FIRST or parts["sep"] == "."
        day, month = (parts["a"], parts["b"]) if day_first else (parts["b"], parts["a"])
    else:
        day, month = parts["day"], parts["month"]
    whole_year = int(year) + (_CENTURY if len(year) < len("2026") else 0)
    return datetime.combine(date(whole_year, int(month), int(day)), _time(found), _zone(found["zone"]))


def _time(found: re.Match[str]) -> time:
    if found["hour"] is None:
        return time.min
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half:
        if not 1 <= hour <= _NOON:
            raise ValueError(found["hour"])
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    micro = (found["fraction"] or "0").ljust(6, "0")[:6]
    return time(hour, int(found["minute"] or 0), int(found["second"] or 0), int(micro))


def _zone(written: str | None) -> tzinfo | None:
    away = offset_named(written) if written else None
    return None if away is None else timezone(away)
