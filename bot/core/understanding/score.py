"""From the numbers of a message to a score, or to the reason for asking again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.core.understanding import words as w
from bot.core.understanding.kinds import Doubt
from bot.core.understanding.mentions import mentions
from bot.core.understanding.numbers import TOP, Mention, Part, on_scale, without_scale
from bot.core.understanding.numerals import roman, slip
from bot.core.understanding.phrases import words_of

_AROUND_A_WORD = " \t\n.!?,;:*_`'\"()[]~"
_LONGEST_BETWEEN = 3  # words


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The number that counts; without one the doubt, and the scores to offer first."""

    answer: Mention | None = None
    doubt: Doubt = Doubt.NO_NUMBER
    candidates: tuple[int, ...] = ()


def decide(text: str, language: str) -> Verdict:
    """Find the one number that the person gave, or the doubt and the scores to offer first."""
    bare = text.strip(_AROUND_A_WORD)
    if (value := roman(bare)) is not None:
        return Verdict(doubt=Doubt.ROMAN, candidates=(value,))
    if (value := slip(bare)) is not None:
        return Verdict(doubt=Doubt.TYPO, candidates=(value,))
    text_without_scale, other_scale = without_scale(text)
    if other_scale:
        return Verdict(doubt=Doubt.OTHER_SCALE)
    found = _with_ranges(text_without_scale, mentions(text_without_scale, language))
    return _choose(found) if found else _without_number(text)


def _without_number(text: str) -> Verdict:
    if "💯" in text:
        return Verdict(doubt=Doubt.OTHER_SCALE, candidates=(TOP,))
    return Verdict(doubt=Doubt.OTHER_SCALE if "★" in text else Doubt.NO_NUMBER)


def _with_ranges(text: str, found: list[Mention]) -> list[Mention]:
    """Make doubts of two different numbers that "to", "or" or a dash joins."""
    joined: dict[int, Mention] = {}
    for one, other in pairwise(found):
        if one.value != other.value and _is_joined(text, one, other):
            both = tuple(int(each.value) for each in (one, other) if on_scale(each.value))
            for each in (one, other):
                joined[each.start] = replace(each, part=Part.DOUBTFUL, doubt=Doubt.RANGE, candidates=both)
    return [joined.get(one.start, one) for one in found]


def _is_joined(text: str, one: Mention, other: Mention) -> bool:
    gap = text[one.end : other.start]
    if " ".join(words_of(gap)) not in w.TO or {".", ","} & set(gap):
        return False
    answers = {one.part, other.part} & {Part.ANSWER, Part.FINAL, Part.DOUBTFUL}
    return bool(answers) or one.leads or _follows_between(text, one)


def _follows_between(text: str, one: Mention) -> bool:
    left = words_of(text[one.clause : one.start])
    return any(" ".join(left[-length:]) in w.BETWEEN for length in range(1, _LONGEST_BETWEEN + 1))


def _choose(found: Sequence[Mention]) -> Verdict:
    """Take the answer when every number that still stands agrees with it."""
    standing = _standing(found)
    answers = [one for one in standing if one.part in {Part.ANSWER, Part.FINAL}]
    doubts = [one for one in standing if _disturbs(one, answers)]
    sure = any(one.out_of == TOP for one in answers)  # "room 8 is loud, 4/10"
    topics = [] if sure else [one for one in standing if one.part is Part.TOPIC]
    values = tuple(dict.fromkeys(int(one.value) for one in (*answers, *topics)))
    if doubts:
        return Verdict(doubt=doubts[0].doubt or Doubt.NO_NUMBER, candidates=doubts[0].candidates)
    if len(values) > 1:
        return Verdict(doubt=Doubt.CONFLICT, candidates=values)
    if answers:
        return Verdict(answer=answers[-1])
    negated = any(one.doubt is Doubt.NEGATED for one in found)
    return Verdict(doubt=Doubt.NEGATED if negated else Doubt.NO_NUMBER, candidates=values)


def _standing(found: Sequence[Mention]) -> Sequence[Mention]:
    """Leave out what was replaced later: "8, no, 7"."""
    finals = [at for at, one in enumerate(found) if one.part is Part.FINAL]
    return found[finals[-1] :] if finals else found


def _disturbs(one: Mention, answers: Sequence[Mention]) -> bool:
    """Say whether a doubt stands against the answers: "not 9, 8" and "100 %, so a 10" are clear."""
    if one.doubt in {None, Doubt.NEGATED}:
        return False
    return not (answers and one.doubt is Doubt.OTHER_SCALE and one.candidates)
