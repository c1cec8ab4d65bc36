"""The themes of comments that are kept already: found where they are missing, or anew when they are read otherwise."""

from collections.abc import Callable, Sequence
from functools import partial

from sqlalchemy import Connection, Row

from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Survey
from bot.core.themes import Tags, tags_of_all
from bot.services.context import Context
from bot.services.reading import reading_of
from storage.queries.numbers.themes import corrections, heads, tagged
from storage.queries.numbers.themes.tagged import TaggedComment
from storage.queries.survey import surveys


def tag_new(db: Connection, ctx: Context, survey: Survey) -> None:
    """Tag the comments that have no themes yet, inside the transaction of whoever brought them in."""
    while found := tagged.untagged(db, survey.id):
        tagged.write_tags(db, _tagged(db, ctx, survey, found))


def look_anew(ctx: Context) -> None:
    """Have comments tagged anew where an encoder has a say: it may have come, or gone, or be another by now."""

    def work(db: Connection) -> None:
        for survey in surveys.surveys_of(db, ctx.team_id):
            asked = survey.plan.theme_veto or heads.head_of(db, survey.id) is not None
            if asked and tagged.count_stale(db, survey.id, reading_of(db, ctx, survey).version):
                surveys.tag_later(db, survey, ctx.now())

    ctx.transact(work)


def tags_in(db: Connection, ctx: Context, survey: Survey, said: Sequence[tuple[str, str]]) -> list[Tags]:
    """Tag comments, each a text and the language of its writer."""
    return tags_of_all(said, reading_of(db, ctx, survey))


def go_on(ctx: Context) -> None:
    """Tag anew what words that have changed leave to do: some thousands of comments of each survey."""
    for survey in ctx.read(lambda db: surveys.surveys_to_tag(db, ctx.team_id)):
        ctx.transact(partial(_go_on, ctx=ctx, survey=survey))


def _go_on(db: Connection, ctx: Context, survey: Survey) -> None:
    now = surveys.held_survey(db, survey.id)  # its words may have changed once more
    if now is None:
        return
    _carry_over(db, now)
    if not _next_redone(db, ctx, now, after=""):
        surveys.tagged(db, now)


def count_stale(ctx: Context, survey: Survey) -> int:
    """Count the comments of a survey that were read otherwise than they would be now."""
    return ctx.read(lambda db: tagged.count_stale(db, survey.id, reading_of(db, ctx, survey).version))


def redo(ctx: Context, survey: Survey, told: Callable[[int], None]) -> None:
    """Tag anew what was read otherwise, some thousands in a transaction. told: hears how many are done."""
    ctx.transact(partial(_carry_over, survey=survey))
    done, after = 0, ""
    while found := ctx.transact(partial(_next_redone, ctx=ctx, survey=survey, after=after)):
        done, after = done + len(found), found[-1].id
        told(done)


def leave_to_words(db: Connection, ctx: Context, survey: Survey) -> None:
    """Forget what was learned of corrections. survey: with its plan of now.

    What is kept is read anew at once where privacy is promised from now on: no table may follow from a correction.
    """
    waits = {one.id for one in surveys.surveys_to_tag(db, survey.team_id)}
    if heads.head_of(db, survey.id) is None and survey.id not in waits:
        return
    heads.drop_head(db, survey.id)
    surveys.tag_later(db, survey, ctx.now())
    while is_guarded(survey.plan.privacy) and _next_redone(db, ctx, survey, after=""):
        pass


def _carry_over(db: Connection, survey: Survey) -> None:
    """Say in owners' corrections, which no words change, what the survey calls its themes now."""
    themes = survey.plan.theme_list

    def counted_as(name: str) -> str | None:
        """Give what a theme goes by now, if it is still one of the survey's."""
        now = themes.counted_as(name)
        return now if now in themes.names else None

    corrections.carry_over(db, survey.id, counted_as)


def _next_redone(db: Connection, ctx: Context, survey: Survey, after: str) -> Sequence[TaggedComment]:
    version = reading_of(db, ctx, survey).version
    found = _tagged(db, ctx, survey, tagged.stale_after(db, survey.id, version, after))
    tagged.write_tags(db, found)
    return found


def _tagged(db: Connection, ctx: Context, survey: Survey, found: Sequence[Row[str, str, str]]) -> list[TaggedComment]:
    tags = tags_in(db, ctx, survey, [(text, language) for _, text, language in found])
    return [TaggedComment(id_, found_in) for (id_, _, _), found_in in zip(found, tags, strict=True)]
