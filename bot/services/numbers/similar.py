"""Comments that say what one of them says, for whoever may read comments, where the extra `themes` is installed.

In named surveys alone: people write alike each time, so elsewhere it would help to tell which words are of one hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from bot.core.privacy.promise import is_guarded
from bot.core.survey.roles import Deed, Role, Who, may
from bot.core.survey.survey import Survey
from bot.core.themes import Said, like
from bot.services.context import Context
from bot.services.numbers.emerging import AT_LEAST
from bot.services.survey import correcting
from bot.services.survey.correcting import CannotCorrectError, Held
from storage.queries.numbers.themes import themed

_READ = 3_000
"""So many of the newest comments are looked through."""


class NotFoundAlikeError(CannotCorrectError):
    """Nobody is there who knows what sentences mean, or it is not to be told."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A comment and those that say alike, the nearest first; none where fewer than AT_LEAST people wrote them."""

    held: Held
    others: tuple[Said, ...]


def finds_similar(ctx: Context, who: Who, survey: Survey) -> bool:
    """Say whether somebody has buttons for it."""
    told = ctx.encoder is not None and not is_guarded(survey.plan.privacy)
    return told and who.role is not Role.OPERATOR and may(who, Deed.READ_COMMENTS, survey)


def similar(ctx: Context, who: Who, beginning: str) -> Similar:
    """Find the comments that say what one does, among the newest. beginning: of its id.

    Raises NotFoundAlikeError, and what correcting.look_up does.
    """
    encoder, held = ctx.encoder, correcting.look_up(ctx, who, beginning, Deed.READ_COMMENTS)
    survey = held.survey
    if encoder is None:
        raise NotFoundAlikeError("Similar comments take the extra [themes]: install nps-bot[themes] where this runs.")
    if is_guarded(survey.plan.privacy):
        raise NotFoundAlikeError("Where privacy was promised nobody is told which comments say alike.")

    def read(db: Connection) -> Sequence[Said]:
        return themed.words_in(db, survey, after=None, through=date.max, limit=_READ)

    said = ctx.read(read)
    others = [one for one in said if one.id != held.comment.id]
    found = [others[at] for at in like(held.comment.text, [one.text for one in others], encoder)]
    people = {one.who for one in said if one.id == held.comment.id} | {one.who for one in found}
    return Similar(held, tuple(found) if len(people) >= AT_LEAST else ())
