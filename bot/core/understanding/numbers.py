"""Every number of a message, digits or words, wherever it stands; what it is there for, mentions.py says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.core.understanding import words as w
from bot.core.understanding.kinds import Doubt
from bot.core.understanding.numerals import ARTICLES, numerals
from bot.core.understanding.phrases import any_of, words_of

TOP = 10  # of the scale


class Part(StrEnum):
    """What a number is in its message."""

    ANSWER = "answer"
    FINAL = "final"  # an answer that replaces what was said before
    DOUBTFUL = "doubtful"  # an answer, but not one whole number
    TOPIC = "topic"  # the number of one thing among several
    STRAY = "stray"  # counts something else


@dataclass(frozen=True, slots=True)
class Mention:
    """A number at text[start:end]; clause: where the words that lead to it begin. Doubt and candidates go together."""

    start: int
    end: int
    value: float
    whole: bool = True
    out_of: float | None = None
    part: Part = Part.STRAY
    clause: int = 0
    rest: int = 0  # where what follows begins, behind "points, please"
    leads: bool = False  # nothing but what leads to a score stands before it
    doubt: Doubt | None = None
    candidates: tuple[int, ...] = ()


# Repetitions are bounded, so that reading stays linear.
_TOKEN = re.compile(
    r"""
      (?P<share> \d{1,9}(?:[.,]\d{1,9})? \s{0,3}/\s{0,3} \d{1,9} (?![\d./:-]*\d))  # 8/10, 8.5 / 10
    | (?P<glued>
          \d+(?:[/.:-]\d+){2,}(?!\w) | \d{1,2}:\d{2}(?!\d)        # dates, versions, addresses, times
        | [a-z][a-z_]{0,30}-?\d[\w.]{0,30}                        # v10
        | [#@]\d+                                                 # #7
        | \d+(?:[a-z]\w{0,30}|_\w{1,30}|-[a-z]{1,30})             # 10x, 8-bit
      )
    | (?P<decimal> \d{1,9}[.,]\d{1,9})
    | (?P<number> \d{1,9})
    | (?P<word> [^\W\d_]{1,40}(?:'[^\W\d_]{1,20}){0,3})
    """,
    re.VERBOSE,
)
_ISH = re.compile(r"(\d{1,9})-?(ish|pts?|points?)$")
_SCALE = any_of("scale", "escala", "skala", "échelle", "scala")
_NAMED_SCALE = re.compile(
    any_of("on", "from", "of", "in", "en", "auf", "von", "sur", "de", "numa", "em", "em uma", "su")
    + rf"?\s?(?:a|the|una|einer|une|uma|un)?\s?{_SCALE}\s(?:of|from|de|del|von|da|di)?\s?"
    + r"[01]\s?(?:to|-|a|al|bis|à|até|out of|–)\s?(?P<top>\d{1,3})"
    + r"|10点満点(?:中|で|の|のうち)?"
    + r"|(?<!\d )(?<!\d)\bout of 10\b"
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CJK_NUMERAL_LENGTHS = (2, 1, 3, 4)  # 十一 before 十


def on_scale(value: float) -> bool:
    """Say whether a number lies on the scale from 0 to 10."""
    return 0 <= value <= TOP


def without_scale(text: str) -> tuple[str, bool]:
    """Blank "on a scale of 0 to 10", whose numbers are no answer; say whether another scale was named."""
    tops = {found["top"] for found in _NAMED_SCALE.finditer(text)}
    blanked = _NAMED_SCALE.sub(lambda found: " " * (len(found[0]) - 1) + ",", text)
    return blanked, not tops <= {None, str(TOP)}


def numbers(text: str, language: str) -> list[Mention]:
    """Find the numbers of a message (small letters, ASCII digits)."""
    return _joined(text, _found(text, numerals(language)))


def _found(text: str, known: dict[str, int]) -> Iterator[Mention]:
    only_word = len(words_of(text)) == 1
    for token in _TOKEN.finditer(text):
        start, end, read = token.start(), token.end(), token[0]
        match token.lastgroup:
            case "glued":
                if ish := _ISH.match(read):
                    yield Mention(start, start + len(ish[1]), int(ish[1]))
            case "share":
                top, bottom = (float(part.replace(",", ".")) for part in read.split("/"))
                yield Mention(start, end, top, whole=top.is_integer() and "." not in read, out_of=bottom)
            case "decimal":
                yield Mention(start, end, float(read.replace(",", ".")), whole=False)
            case "number":
                yield Mention(start, end, -int(read) if _follows_minus(text, start) else int(read))
            case _ if read not in ARTICLES or only_word:
                yield from _spelled(read, start, known)


def _follows_minus(text: str, start: int) -> bool:
    return text[start - 1 : start] in {"-", "\u2212"} and not text[max(start - 2, 0) : start - 1].strip(" ")


def _spelled(word: str, start: int, known: dict[str, int]) -> Iterator[Mention]:
    if word in known:
        yield Mention(start, start + len(word), known[word])
    elif word.endswith("einhalb") and (stem := word.removesuffix("einhalb").removesuffix("und")) in known:
        yield Mention(start, start + len(word), known[stem] + 0.5, whole=False)
    elif _CJK.match(word):
        # Written without spaces: the numeral, and then what may follow a score.
        for length in _CJK_NUMERAL_LENGTHS:
            if word[:length] in known and word[length:] in w.FOLLOW:
                yield Mention(start, start + length, known[word[:length]])
                return


def _joined(text: str, found: Iterator[Mention]) -> list[Mention]:
    """Join "8 out of 10" into one number."""
    joined: list[Mention] = []
    for one in found:
        last = joined[-1] if joined else None
        gap = text[last.end : one.start] if last else ""
        if last and last.out_of is None and " ".join(words_of(gap)) in w.OF and "," not in gap:
            joined[-1] = replace(last, end=one.end, out_of=one.value)
        else:
            joined.append(one)
    return joined
