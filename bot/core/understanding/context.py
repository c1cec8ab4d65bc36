"""What the words around a number make of it.

A number is the score only where the words say so: nothing may stand between the beginning of its thought and the number
but words that announce a score, and nothing behind it that makes it something counted. What is not known is not
trusted: the language of counted things has no end ("7 colleagues"), the language of giving a score is small.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import dropwhile, groupby, takewhile

from bot.core.understanding.roles import Role
from bot.core.understanding.tokens import Number, Token
from bot.core.understanding.words import ARTICLES


class Standing(Enum):
    """What a number is in its message."""

    GIVEN = auto()  # the person's score
    UNSURE = auto()  # the person's score, perhaps: "maybe a 7"
    RIVAL = auto()  # can be meant as a score: reason enough to ask again, never enough to record it
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


@dataclass(frozen=True, slots=True)
class Clause:
    """One thought; `sentence` counts the sentences, `marks` stand behind it, `question` says how its sentence ends."""

    tokens: list[Token]
    sentence: int
    marks: str
    question: bool

    @property
    def is_label(self) -> bool:
        """Whether it says what the next number is about: "Support: 3"."""
        return self.marks == ":" and len(self.tokens) <= _LABEL and not any(token.roles for token in self.tokens)

    def begins_with(self, role: Role) -> bool:
        """Say whether its first word, or the one after "but", plays this part."""
        return any(role in token.roles for token in self.tokens[:2])

    def only_corrects(self) -> bool:
        """Say whether it is nothing but "sorry", "no, wait" and the like."""
        return not any(token.number for token in self.tokens) and (
            all(token.roles & {Role.NO, Role.FINAL, Role.SAY} for token in self.tokens)
            and any(token.roles & {Role.NO, Role.FINAL} for token in self.tokens)
        )


def clauses_of(tokens: Sequence[Token]) -> list[Clause]:
    """Cut at marks and before words like "but"."""
    clauses: list[Clause] = []
    sentence: list[tuple[list[Token], str]] = []
    part: list[Token] = []
    for mark, group in groupby(tokens, key=lambda token: token.mark):
        if not mark:
            *before, part = _thoughts(group)
            sentence += [(thought, "") for thought in before]
            continue
        marks = "".join(token.text for token in group)
        sentence.append((part, marks))
        part = []
        if not _ENDS.isdisjoint(marks):
            clauses += _sentence(sentence, clauses, marks)
            sentence = []
    return clauses + _sentence([*sentence, (part, "")], clauses, "")


def _thoughts(tokens: Iterable[Token]) -> list[list[Token]]:
    thoughts: list[list[Token]] = [[]]
    for token in tokens:
        if Role.CONJ in token.roles and not token.number:
            thoughts.append([])
        thoughts[-1].append(token)
    return thoughts


def _sentence(parts: Sequence[tuple[list[Token], str]], before: Sequence[Clause], marks: str) -> list[Clause]:
    number = before[-1].sentence + 1 if before else 0
    return [Clause(tokens, number, behind, "?" in marks) for tokens, behind in parts if tokens]


def readings(clauses: Sequence[Clause]) -> Iterator[Reading]:
    """Read every number of the message."""
    for at, clause in enumerate(clauses):
        start = 0
        for position, token in enumerate(clause.tokens):
            left = clause.tokens[max(start, position - _NEAR) : position]
            right = clause.tokens[position + 1 : position + _NEAR]
            if token.number is None or not _is_number(token, left, right):
                continue
            standing = _standing_of(left, right, second=start > 0)
            if standing in _COUNTS and (clause.question or _conditional(clauses, at)):
                standing = Standing.UNSURE if clause.question else Standing.DROPPED
            if standing is Standing.GIVEN and start == 0 and at > 0 and clauses[at - 1].is_label:
                standing = Standing.RIVAL
            corrected = start == 0 and at > 0 and clauses[at - 1].only_corrects()
            replaces = corrected or any(Role.FINAL in word.roles for word in [*left, *right[:1]])
            yield Reading(token, token.number, standing, at, replaces)
            start = position + 1


def _is_number(token: Token, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Tell "a one" and "one" from "this one" and "one of the best"."""
    return token.text not in ARTICLES or (
        all(Role.POINTS in word.roles for word in right)
        and (not left or left[-1].text in ONE_BEFORE or Role.GIVE in left[-1].roles)
    )


def _conditional(clauses: Sequence[Clause], at: int) -> bool:
    """Say whether the thought before or behind this one makes it a condition: "if it had a dark mode, 10"."""
    neighbours = (clauses[near] for near in (at - 1, at + 1) if 0 <= near < len(clauses))
    return any(near.sentence == clauses[at].sentence and near.begins_with(Role.IF) for near in neighbours)


def _standing_of(left: Sequence[Token], right: Sequence[Token], *, second: bool) -> Standing:
    """Judge one number by the words on its left (back to another number) and on its right.

    `second`: another number stands before it in its thought.
    """
    if left and Role.LABEL in left[-1].roles and Role.NO not in left[-1].roles:
        return Standing.COUNTED
    if after := _standing_by_right(right):
        return after
    flags = frozenset().union(*(token.roles for token in left)) if left else frozenset()
    if Role.NO in flags and second:
        return Standing.RIVAL  # "9 no 8": who knows
    if flags & _TAKES_AWAY or any(Role.IF in token.roles for token in right):
        return Standing.DROPPED
    if not _announced(left):
        return Standing.RIVAL
    return Standing.UNSURE if Role.MAYBE in flags else Standing.GIVEN


def _standing_by_right(right: Sequence[Token]) -> Standing | None:
    """Judge by what follows; None when it leaves the number what it is."""
    words = list(dropwhile(lambda token: Role.POINTS in token.roles, right))
    if not words or words[0].number:
        return None
    first = words[0]
    if first.roles & _COUNTING or _is_glued(words) or _counts_things(words):
        return Standing.COUNTED
    if Role.NOT in first.roles and len(words) > 1 and words[1].number:
        return None  # 8 not 9
    if decided := next((standing for role, standing in _BY_NEXT_ROLE if role in first.roles), None):
        return decided
    unknown = Standing.RIVAL if first.roles & _RELATING else Standing.COUNTED
    return None if first.roles & _MAY_FOLLOW else unknown


def _is_glued(words: Sequence[Token]) -> bool:
    """Say whether the number is a part of something: "9am", "8-bit"; not where a language has no spaces."""
    return words[0].glued and words[0].text.isascii() and (words[0].text.isalnum() or len(words) > 1)


def _counts_things(words: Sequence[Token]) -> bool:
    """Say whether several things are described here: "great features", "very annoying bugs", "gute Gründe"."""
    adjectives = list(takewhile(lambda word: word.roles & _DESCRIBING, words))
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


_LABEL = 2  # words
_NEAR = 30  # tokens on either side that are looked at
ONE_BEFORE = frozenset({"a", "un", "uno", "um", "ein", "eine"})
_ENDS = frozenset(".!?\n。")
_COUNTS = frozenset({Standing.GIVEN, Standing.UNSURE, Standing.RIVAL})
_TAKES_AWAY = frozenset({Role.NOT, Role.NO, Role.PAST, Role.UNREAL, Role.OTHERS, Role.IF})
_COUNTING = frozenset({Role.UNIT, Role.STARS, Role.PERCENT})
_DESCRIBING = {Role.GOOD, Role.FIRM, Role.VERY}
_BETWEEN = {Role.SAY, Role.FIRM, Role.VERY}  # may stand between "give" and the score
_MAY_PRECEDE = {*_DESCRIBING, Role.SAY, Role.GIVE, Role.CONJ, Role.FINAL, Role.MAYBE, Role.SCALE, Role.POINTS}
_MAY_FOLLOW = {*_DESCRIBING, Role.SAY, Role.GIVE, Role.AFTER, Role.CONJ, Role.FINAL, Role.NO, Role.IF}
_PLURALS = "sxenr"  # in our languages
_RELATING = {Role.LABEL, Role.BETWEEN}  # "8 on the phone": of something, but perhaps the score of it
_BY_NEXT_ROLE = (
    (Role.PAST, Standing.DROPPED),
    (Role.IS, Standing.RIVAL),
    (Role.NOT, Standing.RIVAL),
    (Role.MAYBE, Standing.UNSURE),
)
