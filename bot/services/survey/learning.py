"""What is learned of owners' corrections: a head for a named survey, where the extra `themes` is.

Never where privacy was promised: there no figure may follow a correction.
"""

from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.core.survey.survey import Survey
from bot.core.themes import Encoder, Example, Lesson, Trained, graded, is_due, learn, tags_of_all
from bot.services.context import Context
from bot.services.reading import read_as, reading_of
from bot.services.survey.correcting import CannotCorrectError
from storage.queries.numbers.themes import corrections, heads
from storage.queries.survey import surveys

_READ = 2_000
"""It learns of so many of the newest corrections, and of as many other comments."""


class CannotLearnError(CannotCorrectError):
    """Nobody is there to learn, or nothing is to be learned here."""


def learn_anew(ctx: Context) -> None:
    """Learn what corrections of now have to say, where that is due."""
    if (encoder := ctx.encoder) is not None:
        for survey in ctx.read(partial(surveys_to_learn_of, ctx=ctx)):
            _learn(ctx, survey, encoder, unless_done=True)


def surveys_to_learn_of(db: Connection, ctx: Context) -> list[Survey]:
    """List the surveys of whose corrections something is to be learned now; none without an encoder."""
    if (encoder := ctx.encoder) is None:
        return []
    ours = (survey for survey in surveys.surveys_of(db, ctx.team_id) if survey.learns)
    return [survey for survey in ours if _is_due(db, ctx, survey, encoder)]


def train(ctx: Context, survey: Survey) -> Trained | None:
    """Learn now, whether it is due or not; gives none where nothing is corrected. Raises CannotLearnError."""
    if not survey.learns:
        raise CannotLearnError(
            f"Nothing is learned of corrections in '{survey.plan.name}': "
            + (
                "its file says theme_head = false."
                if not survey.plan.theme_head
                else "where privacy was promised no figure may follow from them."
            )
        )
    if ctx.encoder is None:
        raise CannotLearnError("Learning takes the extra [themes]: install nps-bot[themes] where this runs.")
    return _learn(ctx, survey, ctx.encoder, unless_done=False)


def _is_due(db: Connection, ctx: Context, survey: Survey, encoder: Encoder) -> bool:
    said, kept = heads.corrections_of(db, survey.id), heads.head_of(db, survey.id)
    return is_due(kept, said.number, said.digest, read_as(survey, encoder), ctx.now())


def _learn(ctx: Context, survey: Survey, encoder: Encoder, *, unless_done: bool) -> Trained | None:
    """Learn beside everybody's work, which takes seconds, and keep it. unless_done: by another bot meanwhile."""
    said, lessons = ctx.read(partial(_lessons, survey=survey))
    found = _learned(lessons, said.digest, ctx.now(), survey, encoder)

    def keep(db: Connection) -> None:
        now = surveys.held_survey(db, survey.id)
        if now is None or now.plan != survey.plan:
            return  # the next tick learns of what it is now
        if unless_done and not _is_due(db, ctx, survey, encoder):
            return
        before = reading_of(db, ctx, survey).version
        heads.drop_head(db, survey.id)
        if found is not None:
            heads.keep_head(db, survey, found)
        if reading_of(db, ctx, survey).version != before:
            surveys.tag_later(db, survey, ctx.now())

    ctx.transact(keep)
    return found


def _lessons(db: Connection, survey: Survey) -> tuple[heads.Corrections, list[Lesson]]:
    """Give what was corrected and as much that was not.

    Of the others nobody knows whether they are right: without as many of them that are taken to be, every tag would
    look as wrong as those that somebody found worth correcting.
    """
    corrected = corrections.lessons(db, survey, corrected=True, limit=_READ)
    others = corrections.lessons(db, survey, corrected=False, limit=len(corrected)) if corrected else []
    return heads.corrections_of(db, survey.id), [*corrected, *others]


def _learned(
    lessons: list[Lesson], learned_from: str, now: datetime, survey: Survey, encoder: Encoder
) -> Trained | None:
    if not lessons:
        return None
    examples, themes = _examples(lessons, survey, encoder), survey.plan.theme_list.names
    corrected = sum(one.corrected is not None for one in lessons)
    grade = graded(examples, themes, encoder, corrected)
    return Trained(themes, learn(examples, themes, encoder).weights, grade, read_as(survey, encoder), learned_from, now)


def _examples(lessons: list[Lesson], survey: Survey, encoder: Encoder) -> list[Example]:
    by_words = tags_of_all([(one.text, one.language) for one in lessons], survey.plan.reading(encoder))
    return [
        Example(one.text, one.who, earned.themes, earned.themes if one.corrected is None else one.corrected)
        for one, earned in zip(lessons, by_words, strict=True)
    ]
