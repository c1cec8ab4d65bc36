"""A message cut into thoughts, each with what it can say about the numbers of its neighbours."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.core.understanding.roles import Role
from bot.core.understanding.scores.tokens import Token


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

    @property
    def names_others(self) -> bool:
        """Whether it is nothing but "my team"."""
        said = [token.roles for token in self.tokens]
        return len(said) <= _LABEL + 1 and all(said) and Role.OTHERS in frozenset[Role]().union(*said)

    def begins_with(self, role: Role) -> bool:
        """Say whether its first word, or the one after "but", plays this part."""
        return any(role in token.roles for token in self.tokens[:2])

    def ends_in_correction(self) -> bool:
        """Say whether it is nothing but "sorry", "no, wait" and the like, or ends so behind a number."""
        numbers = [at for at, token in enumerate(self.tokens) if token.number]
        behind = self.tokens[numbers[-1] + 1 :] if numbers else self.tokens
        correcting = {Role.FINAL} if numbers else {Role.NO, Role.FINAL}
        return all(token.roles & {Role.NO, Role.FINAL, Role.SAY} for token in behind) and any(
            token.roles & correcting for token in behind
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


_LABEL = 2  # words
_ENDS = frozenset(".!?\n。")
