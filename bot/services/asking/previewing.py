"""Saying in advance what a survey is going to do: the same working out as for doing it, and nothing written."""

from collections.abc import Iterator

from sqlalchemy import Connection

from bot.core.asking.preview import Coming, Preview, PreviewLine, in_order, line_ahead, line_so_far
from bot.core.privacy.promise import is_guarded
from bot.core.survey.audience import all_sources
from bot.core.survey.decision import Ahead
from bot.core.survey.survey import Survey
from bot.services.asking import outlook
from bot.services.asking.outlook import Outlook
from bot.services.context import Context
from storage.queries.asking import asked, audiences
from storage.queries.numbers import movements
from storage.queries.survey import waves


def preview(ctx: Context, survey: Survey) -> Preview:
    """Work out a survey's current wave as it stands now."""
    return ctx.read(lambda db: preview_within(db, ctx, survey))


def preview_within(db: Connection, ctx: Context, survey: Survey) -> Preview:
    """Work it out inside the caller's transaction."""
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
        waits_for_start=waits_for_start_within(db, survey),
    )


def waits_for_start_within(db: Connection, survey: Survey) -> bool:
    """Tell whether nobody was ever to be asked: a survey that was made paused, and that nobody has started."""
    return bool(survey.plan.paused) and waves.newest_wave(db, survey.id) is None


def ahead_of(preview: Preview) -> Ahead:
    """Give how many are to be asked, and when the first is."""
    return Ahead(len(preview.moments), next(iter(preview.moments), None))


def coming(ctx: Context, survey: Survey) -> Coming:
    """Say what is left of a survey's wave, as the preview would, without working out everybody's turn."""

    def work(db: Connection) -> Coming:
        wave = outlook.current_wave(db, survey, ctx.now())
        left, at = (0, None) if wave.id is None else asked.still_to_come(db, wave.id, ctx.now())
        return Coming(
            left,
            at,
            wave.ends,
            planned=wave.id is not None,
            stopped=wave.stopped,
            waits_for_start=waits_for_start_within(db, survey),
        )

    return ctx.read(work)


def _preview_lines(seen: Outlook, survey: Survey) -> Iterator[PreviewLine]:
    for person_id, so_far in seen.so_far.items():
        if person_id in seen.people:
            yield line_so_far(seen.people[person_id], so_far.due_at, so_far.unasked, survey.plan.privacy)
    for one in seen.ahead:
        yield line_ahead(seen.people[one.person_id], one)
