"""What several people write about and no theme covers, of a window, as far as its words may be read."""

from sqlalchemy import Connection

from bot.core.clock.timing import local_day
from bot.core.clock.window import whole_month_by
from bot.core.privacy.promise import SMALL_GROUP, is_guarded
from bot.core.reports.answered import AlsoEmerging, Inquiry
from bot.core.reports.summary.comments import telling
from bot.core.themes import emerging
from bot.services.context import Context
from bot.services.numbers.overview import slots_told
from storage.queries.numbers.themes import themed

AT_LEAST = 3
"""So many people write of it; where privacy was promised it takes as many comments as people elsewhere there."""
_READ = 2_000
"""So many of the newest comments are looked at: a report waits for it."""
_QUOTED = 2


def emerging_within(db: Connection, ctx: Context, asked: Inquiry) -> tuple[AlsoEmerging, ...]:
    """Find it inside the caller's transaction, for whoever may read comments.

    Of a whole survey alone: elsewhere words would stand beside a group, or a number. Where privacy was promised it is
    of the last whole month by the end of the window, and without a number: two windows that a reader chose would differ
    by what one day's few wrote, two readings by what somebody had written who was forgotten in between.
    """
    survey, plan = asked.survey, asked.survey.plan
    if not asked.shows_comments or asked.where:
        return ()
    guarded, today = is_guarded(plan.privacy), local_day(ctx.now(), plan.zone)
    told = survey.summarised_through
    if guarded and told is None:
        return ()
    within = whole_month_by(min(asked.window.end, told)) if guarded and told else asked.window
    after, through = slots_told(survey, within, today)
    said = themed.words_in(db, survey, after=after, through=through, limit=_READ)
    texts = {one.id: one.text for one in said}
    least, names = SMALL_GROUP if guarded else AT_LEAST, (plan.product, plan.asker)
    found = emerging(said, least=least, without=names, encoder=ctx.encoder)
    return tuple(
        AlsoEmerging(
            one.words,
            within,
            None if guarded else len(one.ids),
            tuple(telling([texts[id_] for id_ in sorted(one.ids)], _QUOTED)),
        )
        for one in found
    )
