"""A message cut into tokens: numbers, phrases with their roles, and the marks between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.understanding.kinds import Doubt
from bot.core.understanding.markup import STRUCK, THING
from bot.core.understanding.phrases import CJK, LETTERS
from bot.core.understanding.roles import Role
from bot.core.understanding.words import NUMERALS, ROLES

NO_ROLES: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True)
class Number:
    """A number as far as it can be a score: its value, or why it is none."""

    value: int | None
    doubt: Doubt | None = None
    candidates: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the message. `glued`: it follows a digit without a space, as in 3pm."""

    text: str
    start: int
    end: int
    roles: frozenset[Role] = NO_ROLES
    number: Number | None = None
    glued: bool = False

    @property
    def mark(self) -> bool:
        """Whether it separates thoughts."""
        return self.number is None and (self.text in _MARKS or self.text in {THING, STRUCK})


_MARKS = frozenset(".!?,;:()[]{}|\n、。・•—¡¿")
_SKIPPED = frozenset("\"'*_`“”„«»「」『』")
_TOKEN = re.compile(
    rf"""
    (?P<clock>24/7(?!\d)|\d{{1,2}}:\d\d(?!\d)(?::\d\d)?)
    | (?P<date>\d+(?:\.\d+){{2,}}|\d+(?:/\d+){{2,}}|\d+(?:-\d+){{2,}})
    | (?P<negative>(?<![^\s(:=])-\d+|\A\s*-\s+\d+)
    | (?P<decimal>\d+[.,]\d+|(?<!\S)\.\d+)
    | (?P<number>\d+)
    | (?P<named>{LETTERS}-?\d(?:[^\W{CJK}]|[.,:/-](?=\d))*)  # v2.9, GPT-4, covid-19
    | (?P<call>{LETTERS}\(\d+\))  # exit(0)
    | (?P<word>{LETTERS}(?:'{LETTERS})*|[{CJK}])
    | (?P<sign>[^\s\w]|\n)
    """,
    re.VERBOSE,
)


def tokens_of(text: str, language: str | None, scores: range) -> list[Token]:
    """Cut plain text (see markup), with the number words of this language and those that are clear in any."""
    pieces = [found for found in _TOKEN.finditer(text) if found[0] not in _SKIPPED]
    words = [piece[0] for piece in pieces]
    tokens: list[Token] = []
    at = 0
    while at < len(pieces):
        length, roles, number = _meaning(pieces[at], words, at, language, scores)
        first, last = pieces[at], pieces[at + length - 1]
        glued = at > 0 and first.start() == pieces[at - 1].end() and words[at - 1][-1].isdecimal()
        tokens.append(Token("".join(words[at : at + length]), first.start(), last.end(), roles, number, glued=glued))
        at += length
    return tokens


def _meaning(
    piece: re.Match[str], words: Sequence[str], at: int, language: str | None, scores: range
) -> tuple[int, frozenset[Role], Number | None]:
    """Say how many words belong together here, what they do, and which number they are."""
    match piece.lastgroup:
        case "number":
            return 1, NO_ROLES, whole_number(piece[0], scores)
        case "decimal":
            return 1, NO_ROLES, _decimal(piece[0], scores)
        case "negative":
            return 1, NO_ROLES, Number(None, Doubt.OUT_OF_RANGE)
        case "word" | "sign":
            length, roles = ROLES[language].longest(words, at) or (1, NO_ROLES)
            numeral = NUMERALS[language].longest(words, at)
            if numeral and numeral[0] >= length:
                return numeral[0], roles if numeral[0] == length else NO_ROLES, whole_number(str(numeral[1]), scores)
            return length, roles, None
        case _:
            return 1, NO_ROLES, None


def whole_number(digits: str, scores: range) -> Number:
    """Read digits: a score, or a number off the scale."""
    if len(digits) <= len(str(scores[-1])) and int(digits) in scores:
        return Number(int(digits))
    return Number(None, Doubt.OUT_OF_RANGE)


def _decimal(text: str, scores: range) -> Number:
    whole, fraction = re.split("[.,]", text)
    if whole and fraction in {"0", "00"}:
        return whole_number(whole, scores)
    below = whole_number(whole or "0", scores).value
    near = () if below is None else tuple(value for value in (below, below + 1) if value <= scores[-1])
    return Number(None, Doubt.DECIMAL, near)
