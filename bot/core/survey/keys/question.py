"""The questions that a survey may put in its own words. Which of them somebody is asked: bot/core/conversation."""

from enum import StrEnum

SCORE_QUESTION = "score"  # the key of the question that is answered with a number, among a survey's own words


class Question(StrEnum):
    """Every follow-up question. The last six are the bank that passives are asked from."""

    VALUE_MOST = "value-most"
    WENT_WRONG = "went-wrong"
    FELL_SHORT = "fell-short"  # where satisfaction is asked about
    BETTER = "better"
    MISSING = "missing"
    TROUBLE = "trouble"
    SOLVED = "solved"
    SUPPORT = "support"
    CHOSE = "chose"
