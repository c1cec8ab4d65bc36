"""The questions that follow a score. Their sentences stand in bot/wording; here is only who is asked which."""

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from bot.core.numbers.score import Band
from bot.core.survey.question import Question


class Prompt(StrEnum):
    """What is said in place of a new question, so that the one before is answered after all."""

    PROBE = "probe"  # the answer said nothing
    GENTLE = "gentle"  # a low score was left without a reason


class Told(NamedTuple):
    """What the choice of a passive's questions depends on: which somebody answered in a survey, and which came last."""

    answered: tuple[str, ...] = ()
    last: str | None = None


FIRST = {Band.PROMOTER: Question.VALUE_MOST, Band.DETRACTOR: Question.WENT_WRONG}
PASSIVE_BANK = (
    Question.BETTER,
    Question.MISSING,
    Question.TROUBLE,
    Question.SOLVED,
    Question.SUPPORT,
    Question.CHOSE,
)
MOST_QUESTIONS = 2  # after the score, a probe counted


def next_question(band: Band, answered: Collection[str], last_asked: str | None) -> Question:
    """Pick what to ask somebody: a passive is asked what they have not told us yet, over all their conversations.

    When everything was answered once the bank starts again; the same is never asked twice in a row.
    """
    if band is not Band.PASSIVE:
        return FIRST[band]
    fresh = [question for question in PASSIVE_BANK if question not in answered]
    return next(question for question in (*fresh, *PASSIVE_BANK) if question != last_asked)
