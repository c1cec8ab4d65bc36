"""The words of dates: months, weekdays and zones as CLDR has them, so that no word is guessed at.

Babel brings CLDR and is here for the sentences anyway. Parsers that guess (dateutil, dateparser) read a date out of
nearly anything, and the bot must rather ask than keep a wrong day.
"""

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LANGUAGES = ("en", "de", "es", "fr", "pt", "ja", "it", "nl")
_BETWEEN = (
    "a al alle as at das de del den der di die du el h heure heures horas hs kl klo la las le om ora ore os t the um "
    "uhr uur"
)
FILLERS = frozenset(_BETWEEN.split())
# As written: CET in July is still an hour ahead of UTC. Letters of several zones (IST, CST of China) are left out, but
# for those of the United States, which write them most.
_LETTERS = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "mez": 1, "mesz": 2, "eet": 2,
    "eest": 3, "msk": 3, "jst": 9, "kst": 9, "sgt": 8, "hkt": 8, "awst": 8, "aest": 10, "aedt": 11, "nzst": 12,
    "nzdt": 13, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "akst": -9, "akdt": -8, "hst": -10, "brt": -3, "art": -3, "sast": 2,
}  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?", re.ASCII)
_YEAR = 2026  # any: which of a zone's two offsets is that of its summer


def folded(word: str) -> str:
    """Give a word as words are compared: without capitals, accents and a dot behind it."""
    return "".join(sign for sign in normalize("NFKD", word.casefold()) if not combining(sign)).strip(".")


@cache
def months() -> dict[str, int]:
    """Map the names of the months, long and short, in all LANGUAGES; no name is of two months."""
    return {
        spelled: number
        for language in LANGUAGES
        for names in _names(language, "months")
        for number, name in names.items()
        for spelled in (folded(name), folded(name.casefold().translate(_UMLAUTS)))
    }


@cache
def weekdays() -> frozenset[str]:
    """Give the names of the weekdays, long and short, in all LANGUAGES."""
    return frozenset(
        folded(name) for language in LANGUAGES for names in _names(language, "days") for name in names.values()
    )


def _names(language: str, kind: str) -> list[dict[int, str]]:
    from babel import Locale  # noqa: PLC0415 (CLDR's tables take a third of a second, and most files have no words)

    tables = getattr(Locale.parse(language), kind)
    return [dict(tables[context][width]) for context in tables for width in ("wide", "abbreviated")]


def offset_named(name: str) -> timedelta | None:
    """Give how far ahead of UTC a zone is that is written as an offset, as letters or by its long name; or none."""
    said = folded(name.strip())
    if said in _LETTERS:
        return timedelta(hours=_LETTERS[said])
    if found := _OFFSET.fullmatch(said):
        away = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        return -away if found[1] == "-" else away
    return _long_zones().get(said) if " " in said or "zeit" in said else None


@cache
def _long_zones() -> dict[str, timedelta]:
    from babel import Locale  # noqa: PLC0415 (as above)
    from babel.core import get_global  # noqa: PLC0415

    places: dict[str, str] = {}
    for place, region in get_global("meta_zones").items():
        places.setdefault(region, place)
    offsets = {region: _winter_and_summer(place) for region, place in places.items()}
    return {
        folded(long[kind]): offsets[region][kind]
        for language in LANGUAGES
        for region, names in Locale.parse(language).meta_zones.items()
        for long in (names.get("long", {}),)
        for kind in ("standard", "daylight")
        if kind in long and region in offsets
    }


def _winter_and_summer(place: str) -> dict[str, timedelta]:
    try:
        zone = ZoneInfo(place)
    except ZoneInfoNotFoundError:
        return {"standard": timedelta(), "daylight": timedelta(hours=1)}
    moments = [datetime(_YEAR, month, 1, tzinfo=UTC).astimezone(zone) for month in (1, 7)]
    by_summer = sorted(moments, key=lambda moment: moment.dst() or timedelta())
    return {"standard": by_summer[0].utcoffset() or timedelta(), "daylight": by_summer[-1].utcoffset() or timedelta()}
