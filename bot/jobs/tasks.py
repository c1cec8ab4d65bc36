"""What a tick does. Each task stands alone: one that fails is logged and does not hold up the others."""

import secrets
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import structlog

from bot.core.survey import Profile, Survey
from bot.services import asking, delivering, housekeeping, people, summarising, workspaces
from bot.services.asking import AudienceNotThereError
from bot.services.context import Context

log = structlog.get_logger()
TRY_AGAIN = timedelta(minutes=5)


def tick(ctx: Context, audience: Callable[[Survey], list[Profile]]) -> None:
    """Do everything that is due now. audience: fetches who a survey is for."""
    # What has run out is closed first: an ask that is still open would hold up the person's next one.
    _guarded(partial(asking.close_expired, ctx))
    if workspaces.is_installed(ctx):
        for survey in asking.surveys_to_plan(ctx):
            _guarded(partial(_plan_one, ctx, survey, audience))
        for task in (asking.go_on, asking.ask_due, summarising.decide_summaries):
            _guarded(partial(task, ctx))
    # What was promised to be forgotten is forgotten, also where the bot was removed.
    for task in (asking.forget_who_answered, housekeeping.forget_old):
        _guarded(partial(task, ctx))


def _plan_one(ctx: Context, survey: Survey, audience: Callable[[Survey], list[Profile]]) -> None:
    try:
        profiles = audience(survey)
    except AudienceNotThereError:
        delivering.tell_owner(ctx, survey, "audience")
        asking.plan_later(ctx, survey, TRY_AGAIN)
        return
    except Exception:
        asking.plan_later(ctx, survey, TRY_AGAIN)  # whatever it was, Slack is not asked again at every tick
        raise
    people.keep_profiles(ctx, profiles)
    asking.plan_survey(ctx, survey, [profile.slack_user_id for profile in profiles])


def _guarded(task: Callable[[], object]) -> None:
    try:
        task()
    except Exception:
        # One task's mistake must not keep the others from what is due; it is logged whole, and tried at the next tick.
        log.exception("task failed", reference=secrets.token_hex(4))
