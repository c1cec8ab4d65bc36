"""`/nps said-and-done`: what is told of actions in a survey's channel, by a button and each month by itself."""

from functools import partial

from sqlalchemy import Connection

from bot.core.actions.saying import MONTHLY, SaidAndDone, month_to_tell, said_and_done
from bot.core.clock.timing import local_day
from bot.core.clock.window import Window, window_named
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, to_channel
from bot.core.survey.roles import Deed, Who
from bot.core.survey.survey import Survey
from bot.services.actions import reading
from bot.services.care.reading import days_off_at_home
from bot.services.context import Context
from bot.services.numbers.requesting import DOUBLE_PRESS, read_typed
from bot.services.survey.finding import require
from storage.queries.actions import outcomes
from storage.queries.delivery import waiting
from storage.queries.survey import people, surveys


def said_in(ctx: Context, survey: Survey, window: Window) -> SaidAndDone:
    """Give what is told for a window."""
    return ctx.read(lambda db: _said_in(db, survey, window))


def _said_in(db: Connection, survey: Survey, window: Window) -> SaidAndDone:
    views = reading.all_of(db, survey)
    return said_and_done([(view, outcomes.answers_of(db, view.action.id)) for view in views], window)


def said_in_days(ctx: Context, survey: Survey, days: str) -> tuple[Window, SaidAndDone]:
    """Likewise, for days as they are typed. Raises UnknownWindowError."""
    window = window_named(days, local_day(ctx.now(), survey.plan.zone))
    return window, said_in(ctx, survey, window)


def post(ctx: Context, who: Who, text: str) -> Survey:
    """Queue it for the survey's channel, once. text: the words that ask for it. Gives the survey.

    Raises NotUnderstoodError and RefusedError, both ValueErrors, where what it names is gone, or not theirs to share.
    """
    asked = read_typed(ctx, who, text)
    survey, window = asked.survey, asked.window
    require(who, Deed.SHARE, survey)
    if survey.plan.summary_channel is None:
        return survey

    def work(db: Connection) -> None:
        asker = people.ensure_somebody(db, ctx.team_id, who.id, ctx.now())
        people.hold_person(db, asker.id)  # a second press at the same moment waits here for the first
        told = _message(survey, window)
        if not waiting.is_on_its_way(db, told, since=ctx.now() - DOUBLE_PRESS):
            ctx.queue(db, [told])

    ctx.write(work)
    return survey


def post_monthly(ctx: Context) -> None:
    """Tell each month what was done in the one before, where a survey says so; nothing where nothing was."""
    for survey, window in ctx.read(partial(months_to_tell, ctx=ctx)):
        ctx.write(partial(_tell, ctx=ctx, survey=survey, window=window))


def months_to_tell(db: Connection, ctx: Context) -> list[tuple[Survey, Window]]:
    """List the surveys whose channel is to hear of the month before, which is given too."""
    ours = (one for one in surveys.surveys_of(db, ctx.team_id) if one.plan.said_and_done and one.plan.summary_channel)
    months = ((one, month_to_tell(ctx.now(), one, days_off_at_home(one))) for one in ours if not one.plan.paused)
    return [(one, month) for one, month in months if month is not None and not _was_told(db, one, month)]


def _was_told(db: Connection, survey: Survey, window: Window) -> bool:
    return surveys.is_in_ledger(db, survey.id, kind=MONTHLY, slot=window.label)


def _tell(db: Connection, ctx: Context, survey: Survey, window: Window) -> None:
    anything = bool(_said_in(db, survey, window).done)
    outcome = "queued" if anything else "nothing done"
    is_first = surveys.enter_in_ledger(db, survey, kind=MONTHLY, slot=window.label, outcome=outcome, now=ctx.now())
    if anything and is_first:
        ctx.queue(db, [_message(survey, window)])


def _message(survey: Survey, window: Window) -> Message:
    first, last = window.start or window.end, window.end
    days = "all" if window.start is None else f"{first}..{last}"
    return to_channel(survey.plan.summary_channel or "", MessageKind.SAID_AND_DONE, days, survey=survey)
