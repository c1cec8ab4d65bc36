"""Whether a word that can be a number is one here: "one of the best", "zwei Punkte: Preis und Tempo", ろくに."""

from collections.abc import Sequence

from bot.core.understanding.roles import Role
from bot.core.understanding.scores.clauses import Clause
from bot.core.understanding.scores.tokens import Token
from bot.core.understanding.words import ARTICLES

_ONE_BEFORE = frozenset({"a", "un", "uno", "um", "ein", "eine"})
_KANA = ("\u3040", "\u30ff")
_FEW = 5  # points that somebody may be about to list


def is_number(clauses: Sequence[Clause], at: int, position: int) -> bool:
    """Say whether the number at this position of a clause is meant as one; digits nearly always are."""
    clause = clauses[at]
    token, left, right = clause.tokens[position], clause.tokens[:position], clause.tokens[position + 1 :]
    if _begins_a_list(token, right, clause):
        return False
    if not token.text.isalpha():
        return True
    if any(_is_other_word(token, near) for near in (*left[-1:], *right[:1])):
        return False  # 0815, spelled out
    if _KANA[0] <= token.text[0] <= _KANA[1]:
        return _is_counted(left, right) or len(clauses) == len(clause.tokens) == 1
    goes_on = not clause.marks and at + 1 < len(clauses)
    if token.text in ARTICLES:
        announced = not left or left[-1].text in _ONE_BEFORE or Role.GIVE in left[-1].roles
        return announced and not goes_on and _are_points(right)
    return bool(right) or not (goes_on and clauses[at + 1].begins_with(Role.THEN))  # "null und nichtig"


def _begins_a_list(token: Token, right: Sequence[Token], clause: Clause) -> bool:
    """Tell "zwei Punkte: zu langsam, zu teuer" from a score."""
    few = token.number is not None and (token.number.value or 0) <= _FEW
    return few and bool(right) and _are_points(right) and clause.marks == ":"


def _is_other_word(token: Token, near: Token) -> bool:
    return near.text not in ARTICLES and near.number is not None and near.number != token.number and near.text.isalpha()


def _is_counted(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Say whether a counter or a copula stands behind a number in kana, and no other kana run into it."""
    before = left[-1] if left else None
    runs_on = before is not None and not before.roles and _KANA[0] <= before.text[-1] <= _KANA[1]
    return bool(right) and Role.POINTS in right[0].roles and not runs_on


def _are_points(right: Sequence[Token]) -> bool:
    return all(Role.POINTS in word.roles for word in right)
