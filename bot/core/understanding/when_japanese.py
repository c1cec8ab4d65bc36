"""Wishes for another time in Japanese, which has no spaces: 後で, 明日の9時, 2時間後."""

import re
from dataclasses import replace
from datetime import time, timedelta

from bot.core.understanding.clock import clock
from bot.core.understanding.kinds import When
from bot.core.understanding.phrases import any_of

_UNITS = {
    "分": timedelta(minutes=1),
    "時間": timedelta(hours=1),
    "日": timedelta(days=1),
    "週間": timedelta(weeks=1),
    "か月": timedelta(days=30),
}
_IN = re.compile(rf"(?P<amount>\d{{1,3}})(?P<unit>{any_of(*_UNITS)})後")
_DAYS = (
    (re.compile(r"(?:また)?(?:後で|あとで|のちほど|後ほど|今度|後日)"), When()),
    (re.compile(r"(?:今は?|ただいま)?(?:忙しい|無理|できません|時間がありません|だめ|ダメ|手が離せません)"), When()),
    (re.compile(r"今は(?:ちょっと|いい)"), When()),
    (re.compile(r"明日"), When(days=1)),
    (re.compile(r"明後日|あさって"), When(days=2)),
    (re.compile(r"来週"), When(weekday=0)),
    (re.compile(r"来月"), When(month=True)),
    *((re.compile(rf"{day}曜日?"), When(weekday=weekday)) for weekday, day in enumerate("月火水木金")),
)
_AT = re.compile(r"(?P<half_day>午前|午後)?(?P<hour>\d{1,2})時(?:(?P<minute>\d{1,2})分|(?P<half>半))?")
# All that may stand beside it.
_REST = re.compile(
    any_of(
        r"に|の|で|して|また|聞いて|連絡|ください|お願いします|お願い|です|ます|もう一度|後|は|ちょっと|今日",
        r"\d{1,2}時(?:\d{1,2}分|半)?|午前|午後|[、。!]|\s",
    )
    + "*"
)


def read_japanese(text: str) -> When | None:
    """Read a whole message as a wish to be asked later, or as none."""
    if found := _IN.search(text):
        return When(elapsed=int(found["amount"]) * _UNITS[found["unit"]]) if _is_all(text, found) else None
    if (at := _AT.search(text)) and at["half_day"] and _is_all(text, at):
        return When(at=_time_of_day(at))
    for rule, when in _DAYS:
        if (found := rule.search(text)) and _is_all(text, found):
            at = _AT.search(text)
            return replace(when, at=_time_of_day(at)) if at else when
    return None


def _is_all(text: str, found: re.Match[str]) -> bool:
    return _REST.fullmatch(f"{text[: found.start()]} {text[found.end() :]}") is not None


def _time_of_day(found: re.Match[str]) -> time | None:
    minute = 30 if found["half"] else int(found["minute"] or 0)
    return clock(int(found["hour"]), minute, half={"午前": "a", "午後": "p"}.get(found["half_day"] or "", ""))
