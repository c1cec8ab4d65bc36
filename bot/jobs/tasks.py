"""What a tick does. Each task stands alone: one that fails is logged and does not hold up the others."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from functools import partial

import structlog

from bot.core.delivery.details import Problem, Trouble
from bot.core.survey.audience import is_group
from bot.services.actions import reminding, saying, settling
from bot.services.actions import telling as telling_of_actions
from bot.services.asking import copies, going_on, greeting, sending, waves
from bot.services.asking.quiet import Quiet, nobody_is_quiet
from bot.services.care import looking, shouting, verifying
from bot.services.context import Context, StoppedError
from bot.services.delivery import delivering, telling
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
    # What has run out is closed first: an ask that is still open would hold up the person's next one.
    _guarded(partial(going_on.close_expired, ctx))
    if workspaces.is_installed(ctx):
        _speak(ctx, quiet)
    # What was promised to be forgotten is forgotten, also where the bot was removed.
    _guarded(partial(shouting.withdraw, ctx))
    for forget in (forgetting.forget_who_answered, forgetting.forget_old_answers, housekeeping.forget_old):
        _guarded(partial(forget, ctx))
    for task in (tallying.fold_changes, learning.learn_anew, theming.go_on):
        _guarded(partial(task, ctx))


def _speak(ctx: Context, quiet: Quiet) -> None:
    asks_nobody = copies.copied_at(ctx) is not None
    if not asks_nobody:
        _guarded(partial(greeting.greet, ctx))
    for survey in () if asks_nobody else waves.surveys_to_plan(ctx):
        _guarded(partial(waves.plan_survey, ctx, survey))
    for ask in (going_on.go_on,) if asks_nobody else (going_on.go_on, sending.ask_due, telling_of_actions.tell_due):
        _guarded(partial(ask, ctx, quiet))
    for task in (
        ()
        if asks_nobody
        else (
            releasing.close_releases,
            summarising.decide_summaries,
            verifying.settle,
            looking.look,
            looking.tell_open,
            reminding.remind,
            saying.post_monthly,
            settling.settle,
        )
    ):
        _guarded(partial(task, ctx))


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


def _guarded(task: Callable[[], object]) -> None:
    try:
        task()
    except StoppedError:
        raise
    except Exception:
        # One task's mistake must not keep the others from what is due; it is logged whole, and tried at the next tick.
        log.exception("task failed", reference=secrets.token_hex(4))
