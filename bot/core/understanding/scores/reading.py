"""From the readings of all numbers to one score, or to the doubt that stands against it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.core.understanding.kinds import Doubt
from bot.core.understanding.markup import STRUCK
from bot.core.understanding.roles import Role
from bot.core.understanding.scores.clauses import Clause, clauses_of
from bot.core.understanding.scores.context import Reading, Standing, readings
from bot.core.understanding.scores.joins import joined
from bot.core.understanding.scores.tokens import Token, tokens_of

_LONG = 150  # tokens: in a longer text a score counts only at its beginning or end
_EDGE = 2  # clauses
_HIGH = 0.6  # of the highest score: more is hardly given by who would not recommend


@dataclass(frozen=True, slots=True)
class Scored:
    """Exactly one score was given; `by` is the number it was read from."""

    score: int
    by: Reading
    clauses: list[Clause]


@dataclass(frozen=True, slots=True)
class Unclear:
    """No score that is beyond doubt."""

    doubt: Doubt
    candidates: tuple[int, ...] = ()


def read_numbers(text: str, language: str | None, scores: range) -> Scored | Unclear:
    """Read plain text (see markup)."""
    tokens = tokens_of(text, language, scores)
    clauses = clauses_of(joined(tokens, scores))
    found = list(readings(clauses))
    meant = _after_corrections([reading for reading in found if reading.standing in _MEANT])
    meant = _without_other_numbers(meant, clauses)
    values = tuple(dict.fromkeys(value for reading in meant for value in offered(reading)))
    given = [reading for reading in meant if reading.standing is Standing.GIVEN]
    if not given:
        return _nothing_given(tokens, found, meant, values, scores)
    if odd := next((reading.number.doubt for reading in meant if reading.number.doubt), None):
        return Unclear(odd, values)
    others = {reading.number.value for reading in found if reading.standing is Standing.OTHERS}
    if len(values) > 1 or others - {*values, None}:
        return Unclear(Doubt.CONFLICT, values)
    if len(tokens) > _LONG and _EDGE <= given[-1].clause < len(clauses) - _EDGE:
        return Unclear(Doubt.NO_NUMBER, values)
    if any(reading.standing is Standing.UNSURE for reading in meant) or _is_gainsaid(values[0], tokens, scores):
        return Unclear(Doubt.TENTATIVE, values)
    return Scored(values[0], given[-1], clauses)


def _is_gainsaid(score: int, tokens: Sequence[Token], scores: range) -> bool:
    """Say whether the words beside a score deny it: "10/10, would not recommend"; "10, just kidding"."""
    said = frozenset[Role]().union(*(token.roles for token in tokens))
    return Role.JEST in said or (Role.AGAINST in said and score > scores[-1] * _HIGH)


def _after_corrections(meant: Sequence[Reading]) -> Sequence[Reading]:
    """Leave out what was replaced: "8 or 9, let's say 9"."""
    last = max((at for at, reading in enumerate(meant) if reading.replaces), default=0)
    return meant[last:]


def _without_other_numbers(meant: Sequence[Reading], clauses: Sequence[Clause]) -> Sequence[Reading]:
    """Leave out what the words beside a score are about: "3. Order 90417 never arrived"."""
    if not any(reading.standing is Standing.GIVEN and reading.number.value is not None for reading in meant):
        return meant
    return [reading for reading in meant if not _is_about_something(reading, clauses[reading.clause])]


def _is_about_something(reading: Reading, clause: Clause) -> bool:
    """Say whether no score is meant: a number off the scale, or one in the midst of a sentence of its own."""
    if reading.standing is not Standing.RIVAL:
        return False
    tokens = clause.tokens
    alone = sum(token.number is not None for token in tokens) == 1
    inside = reading.token not in {tokens[0], tokens[-1]}
    return reading.number.doubt is Doubt.OUT_OF_RANGE or (alone and inside and not tokens[0].roles)


def offered(reading: Reading) -> tuple[int, ...]:
    """Give the scores that a number can have meant."""
    number = reading.number
    return number.candidates if number.value is None else (number.value,)


def _nothing_given(
    tokens: Sequence[Token],
    found: Sequence[Reading],
    meant: Sequence[Reading],
    values: tuple[int, ...],
    scores: range,
) -> Unclear:
    if doubt := next((reading.number.doubt for reading in meant if reading.number.doubt), None):
        return Unclear(doubt, values)
    if meant:
        if any(reading.standing is Standing.UNSURE for reading in meant):
            return Unclear(Doubt.TENTATIVE, values)
        return Unclear(Doubt.CONFLICT, values) if len(values) > 1 else Unclear(Doubt.NO_NUMBER)
    if any(token.roles & {Role.STARS, Role.PERCENT} for token in tokens):
        return Unclear(Doubt.OTHER_SCALE, _of_hundred(tokens, scores))
    if any(reading.standing in _NOT_NOW for reading in found) or any(token.text == STRUCK for token in tokens):
        return Unclear(Doubt.NEGATED)
    return Unclear(Doubt.NO_NUMBER)


def _of_hundred(tokens: Sequence[Token], scores: range) -> tuple[int, ...]:
    """Offer 8 for 80 %, and 10 for 💯; from 1 to 5, 4 and 5."""
    shares = (
        int(token.text) * scores[-1] / 100
        for token, unit in pairwise(tokens)
        if token.number and token.text.isascii() and token.text.isdecimal() and Role.PERCENT in unit.roles
    )
    full = (scores[-1],) if any(token.text == "💯" for token in tokens) else ()
    return full + tuple(int(share) for share in shares if share.is_integer() and int(share) in scores)


_NOT_NOW = frozenset({Standing.DROPPED, Standing.OTHERS})
_MEANT = frozenset({Standing.GIVEN, Standing.UNSURE, Standing.RIVAL})
