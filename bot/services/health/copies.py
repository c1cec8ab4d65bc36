"""A database that was restored from a copy: older than the world, in which people were asked since.

Whoever writes or clicks is answered, and their answer counts. Nothing is asked, reminded of, released or summed up
until somebody says that this database is the one that counts now. What may have happened since the copy was made then
counts as having happened: rather nobody is asked than anybody twice.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.core.actions.saying import MONTHLY, month_to_tell
from bot.core.clock.timing import local_day
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import OPEN_FOR
from bot.core.reports.summary.edition import newest_edition
from bot.core.survey.roles import OPERATOR
from bot.core.survey.survey import Survey
from bot.services.asking import outlook
from bot.services.care.reading import days_off_at_home
from bot.services.context import Context
from storage.queries.actions import notices, outcomes
from storage.queries.asking import copies
from storage.queries.survey import surveys, waves, workspaces

_PLANNED_AHEAD = (AskKind.SURVEY, AskKind.REASK)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was decided about the time between a copy and now: how many asks count as sent, which waves were ended."""

    asked: int
    ended: tuple[str, ...]


def copied_at(ctx: Context) -> datetime | None:
    """Say of when this database is a copy that nobody has confirmed yet; none where it is not one."""
    return ctx.read(copies.copied_at)


def mark(ctx: Context) -> None:
    """Make this database one that was restored just now, from a copy that bore no mark."""
    ctx.write(lambda db: mark_within(db, ctx))


def mark_within(db: Connection, ctx: Context) -> None:
    """Mark a copy, and put aside what it was about to say."""
    now = ctx.now()
    copies.put_messages_aside(db, now)
    copies.let_conversations_rest(db)
    # These leave within hours. What is triggered on the copy itself comes later, and is asked once it is confirmed.
    _count_as_asked(db, ctx, (AskKind.TRIGGER,), None)
    copies.set_copied(db, now)
    _note(db, ctx, "marked-as-copy")


def confirm(ctx: Context) -> Confirmed | None:
    """Let the bot ask again on a restored database; gives none where there was nothing to confirm."""

    def work(db: Connection) -> Confirmed | None:
        since = copies.copied_at(db)
        if since is None:
            return None
        asked = _count_as_asked(db, ctx, _PLANNED_AHEAD, ctx.now())
        _count_as_told(db, ctx)
        there = copies.surveys_before(db, since)
        ours = [survey for survey in surveys.surveys_of(db, ctx.team_id) if survey.id in there]
        ended = tuple(survey.plan.name for survey in ours if _end_wave_begun_since(db, ctx, survey))
        for survey in ours:
            _skip_summaries(db, ctx, survey)
            _skip_said_and_done(db, ctx, survey)
        copies.set_copied(db, None)
        _note(db, ctx, "confirmed")
        return Confirmed(asked, ended)

    return ctx.write(work)


def _count_as_asked(db: Connection, ctx: Context, kinds: Collection[AskKind], due_through: datetime | None) -> int:
    zones = {survey.id: survey.plan.zone for survey in surveys.surveys_and_doubles(db, ctx.team_id)}
    planned = copies.planned_asks(db, kinds, due_through)
    moments = [(id_, min(due, ctx.now()), zones[survey_id]) for id_, due, survey_id in planned]
    asked = [(id_, at, local_day(at, zone), at + OPEN_FOR) for id_, at, zone in moments]
    copies.count_as_asked(db, asked)
    return len(asked)


def _count_as_told(db: Connection, ctx: Context) -> None:
    """Tell nobody of an action whom the original may have told; what they say to it is counted."""
    for action_id, (told, held_out) in notices.count_as_told(db, ctx.team_id, ctx.now()).items():
        outcomes.add(db, action_id, told=told, held_out=held_out)


def _end_wave_begun_since(db: Connection, ctx: Context, survey: Survey) -> bool:
    """End a wave that is due and was not there when the copy was made: the original may have asked everybody."""
    wave = outlook.current_wave(db, survey, ctx.now())
    if wave.id is not None or survey.plan.paused:
        return False
    return waves.stop_wave(db, waves.open_wave(db, survey, slot=wave.slot, at=wave.begins))


def _skip_summaries(db: Connection, ctx: Context, survey: Survey) -> None:
    """Leave out summaries whose hour has passed; what is new since the last one is in the next."""
    if survey.next_summary_at is not None and survey.next_summary_at <= ctx.now():
        _, following = newest_edition(survey.plan, survey.next_summary_at, ctx.now())
        surveys.next_summary(db, survey.id, following)


def _skip_said_and_done(db: Connection, ctx: Context, survey: Survey) -> None:
    """Leave out the month whose hour has passed: the original may have told its channel."""
    window = month_to_tell(ctx.now(), survey, days_off_at_home(survey)) if survey.plan.said_and_done else None
    if window is not None:
        slot = {"kind": MONTHLY, "slot": window.label, "outcome": "restored"}
        surveys.enter_in_ledger(db, survey, **slot, now=ctx.now())


def _note(db: Connection, ctx: Context, verb: str) -> None:
    workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), actor=OPERATOR.id, verb=verb, subject="the database")
