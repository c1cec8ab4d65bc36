"""What the words around a number make of it.

A number is the score only where the words say so: nothing may stand between the beginning of its thought and the number
but words that announce a score, and nothing behind it that makes it something counted. What is not known is not
trusted: the language of counted things has no end ("7 colleagues"), the language of giving a score is small.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import dropwhile, takewhile

from bot.core.understanding.kinds import Doubt
from bot.core.understanding.roles import Role
from bot.core.understanding.scores.clauses import Clause
from bot.core.understanding.scores.numerals import is_number
from bot.core.understanding.scores.tokens import Number, Token


class Standing(Enum):
    """What a number is in its message."""

    GIVEN = auto()  # the person's score
    UNSURE = auto()  # the person's score, perhaps: "maybe a 7"
    RIVAL = auto()  # can be meant as a score: reason enough to ask again, never enough to record it
    OTHERS = auto()  # somebody else's score: beside the person's own a reason to ask
    DROPPED = auto()  # a score, but not the person's now: "not 9", "would be a 10"
    COUNTED = auto()  # no score at all: "3 days"


@dataclass(frozen=True, slots=True)
class Reading:
    """A number and what it is here. `replaces`: it takes the place of those before it."""

    token: Token
    number: Number
    standing: Standing
    clause: int
    replaces: bool = False


def readings(clauses: Sequence[Clause]) -> Iterator[Reading]:
    """Read every number of the message."""
    for at, clause in enumerate(clauses):
        start = 0
        for position, token in enumerate(clause.tokens):
            left = clause.tokens[max(start, position - _NEAR) : position]
            right = clause.tokens[position + 1 : position + _NEAR]
            if token.number is None or not is_number(clauses, at, position):
                continue
            number = _arrived_at(token.number, [*left, *right])
            moved = number is not token.number
            corrected = start == 0 and at > 0 and clauses[at - 1].ends_in_correction()
            passed_over = (_MOVING if moved else frozenset()) | ({Role.PAST} if corrected else frozenset())
            left = [word for word in left if not word.roles & passed_over]  # "perdón, era 6"
            standing = _in_sentence(_standing_of(left, right, second=start > 0 and not moved), clauses, at)
            if standing in _COUNTS and _hangs_on(clause.tokens[:position], start):
                standing = Standing.DROPPED
            if standing is Standing.GIVEN and start == 0 and at > 0:
                standing = _named_before(clauses[at - 1])
            if standing in _COUNTS and _denied(right, clauses[at + 1 : at + 2]):
                standing = Standing.DROPPED
            replaces = moved or corrected or any(Role.FINAL in word.roles for word in [*left, *right[:1]])
            yield Reading(token, number, standing, at, replaces)
            start = position + 1


def _hangs_on(before: Sequence[Token], start: int) -> bool:
    """Say whether a score hangs on what its thought began with, a counted number between or not.

    "If support answered within 24 hours I'd say 9"; "with a dark mode I'd give it a 10".
    """
    with_it = bool(before) and Role.WITH in before[0].roles and any(Role.GIVE in word.roles for word in before)
    return with_it or any(Role.IF in word.roles for word in before[:start])


def _in_sentence(standing: Standing, clauses: Sequence[Clause], at: int) -> Standing:
    """Let the sentence have its say: a question makes a score unsure, a condition takes it away."""
    if standing not in _COUNTS:
        return standing
    if clauses[at].question:
        return Standing.UNSURE
    return Standing.DROPPED if _conditional(clauses, at) else standing


def _named_before(clause: Clause) -> Standing:
    """Say what a score is with these words before it: "Support: 3" and "my team, more like a 3" are not the whole."""
    if clause.is_label:
        return Standing.RIVAL
    return Standing.OTHERS if clause.names_others else Standing.GIVEN


def _arrived_at(number: Number, around: Sequence[Token]) -> Number:
    """Read "went from 5 to 8" as 8."""
    moved = any(Role.MOVED in word.roles for word in around)
    return Number(number.candidates[-1]) if moved and number.doubt is Doubt.RANGE and number.candidates else number


def _conditional(clauses: Sequence[Clause], at: int) -> bool:
    """Say whether the thought before or behind this one makes it a condition: "if it had a dark mode, 10"."""
    neighbours = [clauses[near] for near in (at - 1, at + 1) if 0 <= near < len(clauses)]
    same = [near for near in neighbours if near.sentence == clauses[at].sentence]
    if any(near.begins_with(Role.IF) for near in same):
        return True
    asked = at > 0 and clauses[at - 1] in same and clauses[at - 1].begins_with(Role.DO)
    return asked and clauses[at].begins_with(Role.THEN)


def _standing_of(left: Sequence[Token], right: Sequence[Token], *, second: bool) -> Standing:
    """Judge one number by the words on its left (back to another number) and on its right.

    `second`: another number stands before it in its thought.
    """
    if left and Role.LABEL in left[-1].roles and Role.NO not in left[-1].roles:
        return Standing.COUNTED
    if after := _standing_by_right(right):
        return after
    flags = frozenset[Role]().union(*(token.roles for token in left))
    if Role.NO in flags and second:
        return Standing.RIVAL  # "9 no 8": who knows
    if flags & _TAKES_AWAY or any(Role.IF in token.roles for token in right) or _refused(right):
        return Standing.DROPPED
    if Role.OTHERS in flags or not _announced(left):
        return Standing.OTHERS if Role.OTHERS in flags else Standing.RIVAL
    return Standing.UNSURE if Role.MAYBE in flags else Standing.GIVEN


def _standing_by_right(right: Sequence[Token]) -> Standing | None:
    """Judge by what follows; None when it leaves the number what it is."""
    words = list(dropwhile(lambda token: Role.POINTS in token.roles, right))
    if not words or words[0].number:
        return None
    first = words[0]
    if [bool(word.number) for word in words] == [False, True] and Role.LABEL in first.roles:
        return Standing.RIVAL  # "9 um 6"
    if first.roles & _COUNTING or _is_glued(words) or _counts_things(words):
        return Standing.COUNTED
    if Role.NOT in first.roles and len(words) > 1 and words[1].number:
        return None  # 8 not 9
    if decided := next((standing for role, standing in _BY_NEXT_ROLE if role in first.roles), None):
        return decided
    unknown = Standing.RIVAL if first.roles & _RELATING else Standing.COUNTED
    return None if first.roles & _MAY_FOLLOW else unknown


def _refused(right: Sequence[Token]) -> bool:
    """Say whether what follows takes the number back: "un 10 no os lo doy", "a solid 10 it is not"."""
    if right and Role.NOT in right[-1].roles:
        return True
    said = frozenset[Role]().union(*(word.roles for word in right))
    return Role.GIVE in said and bool(said & {Role.NOT, Role.NO})


def _denied(right: Sequence[Token], behind: Sequence[Clause]) -> bool:
    """Say whether nothing but a "no" stands behind a number, and another number behind that: "um 9 não, um 8"."""
    numbers = any(token.number for clause in behind for token in clause.tokens)
    return numbers and bool(right) and all(word.roles & {Role.NO, Role.NOT} for word in right)


def _is_glued(words: Sequence[Token]) -> bool:
    """Say whether the number is a part of something: "9am", "8-bit"; not where a language has no spaces."""
    return words[0].glued and words[0].text.isascii() and (words[0].text.isalnum() or len(words) > 1)


def _counts_things(words: Sequence[Token]) -> bool:
    """Say whether several things are described here: "great features", "very annoying bugs", "gute Gründe"."""
    adjectives = list(takewhile(lambda word: word.roles & _DESCRIBING, words))
    if adjectives and any(Role.UNIT in word.roles for word in words[len(adjectives) : len(adjectives) + 1]):
        return True
    unknown = list(takewhile(lambda word: not (word.roles or word.number), words[len(adjectives) :]))
    noun = 1 if adjectives and Role.VERY in adjectives[-1].roles else 0  # "very" takes one more adjective
    if not adjectives or len(unknown) <= noun:
        return False
    endings = "s" if all(Role.GOOD in word.roles for word in adjectives) else _PLURALS
    return unknown[noun].text.endswith(tuple(endings)) and not unknown[noun].text.endswith("ss")


def _announced(left: Sequence[Token]) -> bool:
    if len(left) < _NEAR and all(token.roles & _MAY_PRECEDE for token in left):
        return True
    if Role.GOOD in left[-1].roles:
        return True
    for token in reversed(left):
        if Role.GIVE in token.roles:
            return True
        if not token.roles & _BETWEEN:
            return False
    return False


_NEAR = 30  # tokens on either side that are looked at
_COUNTS = frozenset({Standing.GIVEN, Standing.UNSURE, Standing.RIVAL})
_TAKES_AWAY = frozenset({Role.NOT, Role.NO, Role.PAST, Role.UNREAL, Role.IF})
_MOVING = frozenset({Role.MOVED, Role.BETWEEN, Role.SAY})
_COUNTING = frozenset({Role.UNIT, Role.STARS, Role.PERCENT})
_DESCRIBING = {Role.GOOD, Role.FIRM, Role.VERY}
_BETWEEN = {Role.SAY, Role.FIRM, Role.VERY}  # may stand between "give" and the score
_MAY_PRECEDE = {*_DESCRIBING, Role.SAY, Role.GIVE, Role.CONJ, Role.FINAL, Role.MAYBE, Role.SCALE, Role.POINTS}
_MAY_FOLLOW = {*_DESCRIBING, Role.SAY, Role.GIVE, Role.AFTER, Role.CONJ, Role.FINAL, Role.NO, Role.IF, Role.MOVED}
_PLURALS = "sxenr"  # in our languages
_RELATING = {Role.LABEL, Role.BETWEEN}  # "8 on the phone": of something, but perhaps the score of it
_BY_NEXT_ROLE = (
    (Role.PAST, Standing.DROPPED),
    (Role.IS, Standing.RIVAL),
    (Role.NOT, Standing.RIVAL),
    (Role.MAYBE, Standing.UNSURE),
)
