"""What a tick does. Each task stands alone: one that fails is logged and does not hold up the others."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import structlog

from bot.core.clock.ticking import PARTS, Task
from bot.core.delivery.details import Problem, Trouble
from bot.core.survey.audience import is_group
from bot.services.actions import reminding, saying, settling
from bot.services.actions import telling as telling_of_actions
from bot.services.asking import going_on, greeting, missed, sending, waves
from bot.services.asking.quiet import Quiet, nobody_is_quiet
from bot.services.care import looking, shouting, verifying
from bot.services.context import Context, StoppedError
from bot.services.delivery import delivering, telling
from bot.services.due import what_is_due
from bot.services.health.looking import Looking
from bot.services.numbers import summarising, tallying
from bot.services.privacy import forgetting, housekeeping
from bot.services.survey import audiences, learning, releasing, theming, workspaces
from bot.services.survey.audiences import Lookup

log = structlog.get_logger()


def take_over(ctx: Context) -> None:
    """Begin with what a process that died had in hand: only where no other can be running on this database."""
    for task in (delivering.take_over, audiences.take_over):
        _guarded(partial(task, ctx))


def tick(ctx: Context, quiet: Quiet = nobody_is_quiet) -> None:
    """Do everything that is due now, until the bot is to stop. quiet: looks up who does not want to be disturbed."""
    _unless_stopped(ctx, partial(_tick, ctx, quiet))


def _tick(ctx: Context, quiet: Quiet) -> None:
    do = _tasks(ctx, quiet)
    for part in PARTS:
        due = what_is_due(ctx, part)
        for task in part:
            found: object = True
            while found and task in due:
                found = _guarded(do[task])
                due = what_is_due(ctx, part)  # what this one has brought about is done in this tick, too
    _guarded(partial(housekeeping.leave_no_copy, ctx))


def _tasks(ctx: Context, quiet: Quiet) -> dict[Task, Callable[[], object]]:
    """Give what does each task; some say by what they found that there may be more of it by now."""
    return {
        Task.CLOSE: partial(going_on.close_expired, ctx),
        Task.GREET: partial(greeting.greet, ctx),
        Task.PLAN: partial(_plan, ctx),
        Task.END_PAUSES: partial(going_on.end_stale_pauses, ctx),
        Task.GO_ON: partial(going_on.go_on, ctx, quiet),
        Task.SPREAD_MISSED: partial(missed.spread_missed, ctx),
        Task.ASK: partial(sending.ask_due, ctx, quiet),
        Task.TELL_OF_ACTIONS: partial(telling_of_actions.tell_due, ctx, quiet),
        Task.RELEASE: partial(releasing.close_releases, ctx),
        Task.SUMMARISE: partial(summarising.decide_summaries, ctx),
        Task.SETTLE_VERIFIED: partial(verifying.settle, ctx),
        Task.LOOK_AT_CASES: partial(looking.look, ctx),
        Task.TELL_OPEN_CASES: partial(looking.tell_open, ctx),
        Task.REMIND_OF_ACTIONS: partial(reminding.remind, ctx),
        Task.TELL_MONTH: partial(saying.post_monthly, ctx),
        Task.SETTLE_ACTIONS: partial(settling.settle, ctx),
        Task.WITHDRAW_QUOTES: partial(shouting.withdraw, ctx),
        Task.END_ANONYMOUS: partial(forgetting.end_anonymous, ctx),
        Task.LEAVE_BARE: partial(forgetting.leave_bare, ctx),
        Task.FORGET_ANSWERS: partial(forgetting.forget_old_answers, ctx),
        Task.FORGET_DELIVERY: partial(housekeeping.forget_old, ctx),
        Task.FOLD_ANSWERS: partial(tallying.fold_answers, ctx),
        Task.FOLD_ASKED: partial(tallying.fold_asked, ctx),
        Task.NOTE_AUDIENCES: partial(tallying.note_audiences, ctx),
        Task.LEARN_THEMES: partial(learning.learn_anew, ctx),
        Task.TAG_ANEW: partial(theming.go_on, ctx),
    }


def _plan(ctx: Context) -> None:
    for survey in waves.surveys_to_plan(ctx):
        _guarded(partial(waves.plan_survey, ctx, survey))


def look_anew(ctx: Context, looking: Looking) -> None:
    """Look how the bot is doing, where somebody wants to know."""
    _unless_stopped(ctx, partial(looking.look_anew, ctx))


def sync(ctx: Context, lookup: Lookup) -> None:
    """Read from Slack who is in the audiences, as far as that is due."""
    _unless_stopped(ctx, partial(_sync, ctx, lookup))


def _sync(ctx: Context, lookup: Lookup) -> None:
    if not workspaces.is_installed(ctx):
        return
    found = audiences.sync(ctx, lookup)
    for source, people in found.read:
        log.info("audience read", source=source, people=people)
    for survey, source in found.missing:
        trouble = Trouble.GROUP if is_group(source) else Trouble.AUDIENCE
        telling.tell_owner(ctx, survey, Problem(trouble, source))


def _unless_stopped(ctx: Context, work: Callable[[], None]) -> None:
    def go_on() -> None:
        if ctx.stopped_by() is None:  # the worker says so
            work()

    with suppress(StoppedError):
        _guarded(go_on)


def _guarded(task: Callable[[], object]) -> object:
    """Give what a task gives; none where it failed."""
    try:
        return task()
    except StoppedError:
        raise
    except Exception:
        # One task's mistake must not keep the others from what is due; it is logged whole, and tried at the next tick.
        log.exception("task failed", reference=secrets.token_hex(4))
        return None
