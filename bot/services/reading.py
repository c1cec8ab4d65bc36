"""How the comments of a survey are read: by its words, and by what was learned of corrections."""

from dataclasses import replace
from hashlib import blake2b

from sqlalchemy import Connection

from bot.core.privacy.promise import keeps_person
from bot.core.survey.survey import Survey
from bot.core.themes import Encoder, Head, Reading, Tags, tags_of, told_by
from bot.services.context import Context
from storage.queries.numbers.themes import heads


def reading_of(db: Connection, ctx: Context, survey: Survey) -> Reading:
    """Say how the comments of a survey are read: by its words, and where that proved better by what was learned."""
    reading = survey.plan.reading(ctx.encoder)
    if ctx.encoder is None or not survey.learns:
        return reading
    kept = heads.head_of(db, survey.id)
    # Of other words, or by another encoder, weights mean nothing.
    if kept is None or not kept.grade.is_better or kept.read_as != read_as(survey, ctx.encoder):
        return reading
    return replace(reading, head=Head(kept.themes, kept.weights, ctx.encoder, kept.grade.corrections))


def read_as(survey: Survey, encoder: Encoder) -> str:
    """Give a short name that changes whenever what is learned of corrections does not hold any more."""
    about = repr((survey.plan.reading(encoder).version, survey.plan.theme_list.names, encoder.name))
    return blake2b(about.encode(), digest_size=8).hexdigest()


def tags_of_one(db: Connection, ctx: Context, survey: Survey, text: str, language: str | None) -> Tags:
    """Tag a comment that is being kept. language: its writer's; where nobody is kept no words may tell of it."""
    tags = tags_of(text, language, reading_of(db, ctx, survey))
    return tags if keeps_person(survey.plan.privacy) else replace(tags, words=told_by(text, survey.language))
