"""*Wrong theme?*: an owner says what a comment is about. It counts at once, whatever its words earn, and can be undone.

In a guarded survey no figure follows from it: its tables go by words alone (storage/queries/privacy/releasing.py).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.core.survey.roles import Deed, Role, Who
from bot.core.survey.survey import Survey
from bot.core.themes import Labelled
from bot.services.care import opening
from bot.services.context import Context
from bot.services.survey import finding, people
from storage.queries.numbers.themes import corrections
from storage.queries.survey import workspaces

MARK = 8
"""So many characters of a comment's random id are enough to name it."""
_LONGEST_SUBJECT = 64


class CannotCorrectError(ValueError):
    """A comment or a theme is not there, or not any more; the message is for the command line."""


class NoCommentError(CannotCorrectError):
    """There is no such comment, or nobody could have read it yet."""

    def __init__(self) -> None:
        super().__init__("There is no such comment, or not any more. See: nps-bot themes comments")


@dataclass(frozen=True, slots=True)
class Held:
    """A comment of which somebody may say what it is about."""

    survey: Survey
    comment: Labelled


def look_up(ctx: Context, who: Who, beginning: str, deed: Deed = Deed.TAG) -> Held:
    """Find a comment by its id, or the beginning of it, for whoever may do something with it.

    Raises CannotCorrectError, and what survey_behind does.
    """
    survey_id, comment = ctx.read(lambda db: _only(corrections.find(db, beginning)))
    survey = finding.survey_behind(ctx, who, deed, survey_id)
    if not ctx.read(lambda db: corrections.may_be_read(db, comment.id, survey)):
        raise NoCommentError
    return Held(survey, comment)


def correct(ctx: Context, who: Who, beginning: str, themes: Collection[str] | None) -> Held:
    """Say which of the survey's themes a comment has; none to leave it to its words again. Raises what look_up does."""
    held = look_up(ctx, who, beginning)
    names = held.survey.plan.theme_list.names
    if unknown := [theme for theme in themes or () if theme not in names]:
        raise CannotCorrectError(f"There is no theme called '{unknown[0]}'. There is: {', '.join(names)}.")
    said = None if themes is None else [name for name in names if name in themes]
    actor = who.id if who.role is Role.OPERATOR else people.actor(ctx, who.id)

    def work(db: Connection) -> Held:
        corrections.correct(db, held.comment.id, said)
        opening.follow_correction(db, ctx, held.comment.id)
        subject = f"{held.comment.id[:MARK]}: {_told(said)}"[:_LONGEST_SUBJECT]
        workspaces.write_audit(
            db, team_id=ctx.team_id, at=ctx.now(), actor=actor, verb="themes corrected", subject=subject
        )
        return Held(held.survey, _only(corrections.find(db, held.comment.id))[1])

    return ctx.write(work)


def newest(ctx: Context, survey: Survey, *, theme: str | None, corrected: bool, limit: int) -> list[Labelled]:
    """List the newest comments of a survey that may be read. theme, corrected: see corrections.newest."""
    return ctx.read(lambda db: corrections.newest(db, survey, theme=theme, corrected=corrected, limit=limit))


def _told(themes: Sequence[str] | None) -> str:
    return "by words" if themes is None else ", ".join(themes) or "none"


def _only(found: Sequence[tuple[int, Labelled]]) -> tuple[int, Labelled]:
    if len(found) > 1:
        raise CannotCorrectError("Several comments begin so: give more of the id.")
    if not found:
        raise NoCommentError
    return found[0]
