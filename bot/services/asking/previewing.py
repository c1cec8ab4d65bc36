"""Saying in advance what a survey is going to do: the same working out as for doing it, and nothing written."""

from collections.abc import Iterator

from sqlalchemy import Connection

from bot.core.asking.preview import Preview, PreviewLine, in_order, line_ahead, line_so_far
from bot.core.privacy.promise import is_guarded
from bot.core.survey.audience import all_sources
from bot.core.survey.survey import Survey
from bot.services.asking import outlook
from bot.services.asking.outlook import Outlook
from bot.services.context import Context
from storage.queries.asking import audiences
from storage.queries.numbers import movements


def preview(ctx: Context, survey: Survey) -> Preview:
    """Work out a survey's current wave as it stands now."""

    def work(db: Connection) -> Preview:
        seen = outlook.look_ahead(db, ctx, survey)
        read = {source.key for source in audiences.sources_of(db, ctx.team_id, all_sources(survey)) if source.synced_at}
        return Preview(
            survey=survey,
            now=ctx.now(),
            began=seen.wave.slot,
            ends=seen.wave.ends,
            lines=in_order(_preview_lines(seen, survey)),
            to_ask_again=None if is_guarded(survey.plan.privacy) else movements.count_awaiting_reask(db, survey.id),
            unread=tuple(key for key in all_sources(survey) if key not in read),
        )

    return ctx.read(work)


def _preview_lines(seen: Outlook, survey: Survey) -> Iterator[PreviewLine]:
    for person_id, so_far in seen.so_far.items():
        if person_id in seen.people:
            yield line_so_far(seen.people[person_id], so_far.due_at, so_far.unasked, survey.plan.privacy)
    for one in seen.ahead:
        yield line_ahead(seen.people[one.person_id], one)
