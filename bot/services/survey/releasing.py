"""A guarded survey's release calendar, kept: once a day, at its summary hour, whoever restarts in between."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.core.care.rules import CONTACT
from bot.core.clock.timing import next_slot
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import about_ask
from bot.core.privacy.promise import is_guarded, keeps_person, offers_contact
from bot.core.privacy.releases import Stage, blocks, closes, day_by_day, releases_of
from bot.core.privacy.tables import THEME, Groups, Released, next_table, table_of
from bot.core.reports.summary.edition import newest_slot
from bot.core.survey.survey import Survey
from bot.services.care.opening import open_by_wish, open_released
from bot.services.care.verifying import settle_released
from bot.services.context import Context
from storage.queries.conversation import asks
from storage.queries.exchange import importing
from storage.queries.privacy import releasing
from storage.queries.privacy.releasing import Waiting
from storage.queries.survey import surveys


def close_releases(ctx: Context) -> None:
    """For every guarded survey whose hour has come, release what may be, and tell the team who may be contacted."""
    for survey in ctx.read(lambda db: surveys.surveys_to_release(db, ctx.team_id, ctx.now())):
        ctx.write(partial(_keep_calendar, ctx=ctx, stale=survey))
        make_tables(ctx, survey)


def _keep_calendar(db: Connection, ctx: Context, stale: Survey) -> None:
    releasing.hold_survey(db, stale.id)
    survey = surveys.survey_by_id(db, stale.id)
    if survey is None or survey.next_release_at != stale.next_release_at or not is_guarded(survey.plan.privacy):
        return  # another process was faster
    if survey.next_release_at is None:
        releasing.begin_to_wait(db, survey.id)
        release_old(db, survey)
    else:
        _release(db, ctx, survey, _slot(survey, ctx))
    surveys.set_next_release(db, survey.id, next_slot(ctx.now(), survey.plan.zone, survey.plan.hour)[1])


def _slot(survey: Survey, ctx: Context) -> date:
    """Give the day of a release: no summary of it was decided yet, or what is new would stand in none."""
    slot, decided = newest_slot(survey.plan, ctx.now()), survey.summarised_through
    return max(slot, decided + timedelta(days=1)) if decided else slot


def _release(db: Connection, ctx: Context, survey: Survey, slot: date) -> None:
    if closes(one.who for one in releasing.waiting(db, survey.id)):
        releasing.take_along(db, survey.id)
    released = _released_together(releasing.waiting(db, survey.id), partial(releasing.release, db, survey.id), slot)
    if released and offers_contact(survey.plan.privacy):
        _tell_team(db, ctx, survey)
    if keeps_person(survey.plan.privacy):
        for held_out in (False, True):
            again = releasing.waiting_reasks(db, survey.id, held_out=held_out)
            _released_together(again, partial(releasing.release, db, survey.id), slot)
    elif released:
        releasing.hide_days(db, survey.id)
    if released:
        settle_released(db, ctx, survey)
    comments = releasing.waiting_comments(db, survey.id)
    if _released_together(comments, partial(releasing.release_comments, db), slot):
        open_released(db, ctx, survey, [one.id for one in comments])


def _released_together(found: list[Waiting], release: Callable[[list[Waiting], date], None], slot: date) -> bool:
    """Release things if at least five people gave them."""
    if not closes(one.who for one in found):
        return False
    release(found, slot)
    return True


def _tell_team(db: Connection, ctx: Context, survey: Survey) -> None:
    """Say who may be contacted together with a release, so that the day tells nothing about anybody's answer."""
    agreed = releasing.agreed_to_contact(db, survey.id)
    for ask_id in agreed:
        ask = asks.ask_by_id(db, ask_id)
        if ask is not None and CONTACT in survey.plan.cases:
            ctx.queue(db, open_by_wish(db, ctx, ask))
        elif ask is not None:
            ctx.queue(db, [about_ask(ask, MessageKind.CONTACT_ALERT)])
    releasing.team_was_told(db, agreed)


def make_tables(ctx: Context, survey: Survey) -> None:
    """Count released answers in groups as far as it is time, each table by itself.

    Of a survey that has just become guarded there may be hundreds; meanwhile people answer.
    """
    while _make_table(ctx, survey):
        pass


def _make_table(ctx: Context, survey: Survey) -> bool:
    """Count released answers in groups, if it is time; which may be shown is worked out before anything is locked."""
    look = partial(_next_table, survey=survey, today=_slot(survey, ctx))
    found = ctx.read(look)
    if found is None:
        return False
    day, table = found
    groups = _groups_in(table, (*survey.plan.segments, THEME))

    def write(db: Connection) -> bool:
        releasing.hold_survey(db, survey.id)
        if look(db) != found:  # another process was faster, or more was released: tomorrow
            return False
        releasing.put_in_table(db, groups, day)
        return True

    return ctx.write(write)


def _next_table(db: Connection, survey: Survey, today: date) -> tuple[date, list[Released]] | None:
    wave_is_over, properties = not releasing.is_anybody_to_answer(db, survey.id), survey.plan.segments or (THEME,)
    with closing(releasing.in_no_table(db, survey.id)) as releases:
        told = (_with_themes(db, release) for release in releases)
        return next_table(told, properties, today, wave_is_over=wave_is_over)


def _with_themes(db: Connection, release: list[Released]) -> list[Released]:
    """Let what an answer's words are about be one of its groups, once they were told."""
    themes = releasing.first_themes(db, [one.id for one in release])
    return [
        replace(one, segments={**one.segments, THEME: themes[one.id]}) if one.id in themes else one for one in release
    ]


def _groups_in(table: list[Released], properties: Sequence[str]) -> dict[str, Groups]:
    return {one.id: of for one, of in zip(table, table_of(table, properties), strict=True)}


def release_old(db: Connection, survey: Survey) -> None:
    """Lay out in releases what there is of a survey that was not guarded.

    By the days on which it was answered; too little for a single release waits for the next one.
    """
    found = blocks(releasing.days_waited(db, survey.id, imported=False))
    if found:
        releasing.release_blocks(db, survey.id, found, imported=False)
    if not keeps_person(survey.plan.privacy):
        releasing.hide_days(db, survey.id)
    if not _has_tables(db, survey):
        releasing.leave_tables(db, survey.id)


def release_staged(db: Connection, survey: Survey) -> Stage | None:
    """Lay out in releases what a file brings, before it is kept, and what waits of files before it.

    Nobody's own answer is released before its time. Gives how far what the file brings will have come; its groups are
    left to `lay_out_tables`.
    """
    new = importing.days_staged(db)
    found = blocks(day_by_day(new, releasing.days_waited(db, survey.id, imported=True)))
    if not found:
        return Stage.WAITING
    releasing.release_blocks(db, survey.id, found, imported=True)
    importing.release_staged(db, releases_of((day for day, _ in new), found))
    return Stage.RELEASED if _has_tables(db, survey) else None


def _has_tables(db: Connection, survey: Survey) -> bool:
    return bool(survey.plan.segments) or releasing.is_given_here_in_no_table(db, survey.id)


def lay_out_tables(db: Connection, survey: Survey) -> None:
    """Count in groups what a file brought and was laid out in releases all at once."""
    properties = survey.plan.segments
    if not properties:
        if not _has_tables(db, survey):
            releasing.leave_tables(db, survey.id)
        return
    # What people are answering just now waits for its own time.
    wave_is_over = not releasing.is_given_here_in_no_table(db, survey.id)
    releases = releasing.in_no_table(db, survey.id)
    while found := next_table(releases, properties, date.min, wave_is_over=wave_is_over):
        day, table = found
        releasing.put_in_table(db, _groups_in(table, properties), day)
