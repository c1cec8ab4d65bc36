"""The questions that follow a score. Their sentences stand in bot/wording; here is only who is asked which."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from bot.core.numbers.score import Band
from bot.core.survey.keys.question import Question
from bot.core.survey.measure import RECOMMENDING, SATISFACTION, Scale


class Prompt(StrEnum):
    """What is said in place of a new question, so that the one before is answered after all."""

    PROBE = "probe"  # the answer said nothing
    GENTLE = "gentle"  # a low score was left without a reason


class Told(NamedTuple):
    """What the choice of a passive's questions depends on: which somebody answered in a survey, and which came last."""

    answered: tuple[str, ...] = ()
    last: str | None = None


class FollowUp(NamedTuple):
    """What is asked after a score. first: of each band the question it begins with; none where nothing is asked.

    most: how many questions follow, a probe counted. gently: whether a low score that was left without a reason is
    asked about once more.
    """

    first: Mapping[Band, Question]
    most: int
    gently: bool


PASSIVE_BANK = (
    Question.BETTER,
    Question.MISSING,
    Question.TROUBLE,
    Question.SOLVED,
    Question.SUPPORT,
    Question.CHOSE,
)
FOLLOW_UPS: Mapping[Scale, FollowUp] = {
    RECOMMENDING: FollowUp(
        {
            Band.PROMOTER: Question.VALUE_MOST,
            Band.PASSIVE: PASSIVE_BANK[0],
            Band.DETRACTOR: Question.WENT_WRONG,
        },
        most=2,
        gently=True,
    ),
    # What went well with a ticket needs no words.
    SATISFACTION: FollowUp({Band.DETRACTOR: Question.FELL_SHORT}, most=1, gently=False),
}
MOST_QUESTIONS = max(after.most for after in FOLLOW_UPS.values())


def is_asked_about(scale: Scale, band: Band) -> bool:
    """Say whether anything is asked after a score of a band."""
    return band in FOLLOW_UPS[scale].first


def next_question(band: Band, answered: Collection[str], last_asked: str | None, scale: Scale) -> Question:
    """Pick what to ask somebody: a passive is asked what they have not told us yet, over all their conversations.

    When everything was answered once the bank starts again; the same is never asked twice in a row. Raises KeyError for
    a band of which nothing is asked.
    """
    if band is not Band.PASSIVE:
        return FOLLOW_UPS[scale].first[band]
    fresh = [question for question in PASSIVE_BANK if question not in answered]
    return next(question for question in (*fresh, *PASSIVE_BANK) if question != last_asked)
