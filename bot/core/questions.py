"""The questions that follow a score. Their sentences stand in bot/wording; here is only who is asked which."""

from collections.abc import Collection
from enum import StrEnum

from bot.core.score import Band


class Question(StrEnum):
    """Every follow-up question. The last six are what passives are asked."""

    VALUE_MOST = "value-most"
    WENT_WRONG = "went-wrong"
    BETTER = "better"
    MISSING = "missing"
    TROUBLE = "trouble"
    SOLVED = "solved"
    SUPPORT = "support"
    CHOSE = "chose"


FIRST: dict[Band, Question] = {
    Band.PROMOTER: Question.VALUE_MOST,
    Band.PASSIVE: Question.BETTER,
    Band.DETRACTOR: Question.WENT_WRONG,
}
PASSIVE_BANK = (
    Question.MISSING,
    Question.TROUBLE,
    Question.SOLVED,
    Question.SUPPORT,
    Question.CHOSE,
)


def one_more(answered: Collection[str]) -> Question:
    """Pick a passive's second question: the first of the bank this person has not answered yet, over all their asks.

    When everything was answered once, the bank starts again.
    """
    return next((question for question in PASSIVE_BANK if question not in answered), PASSIVE_BANK[0])
