"""What a tick does. Each task stands alone: one that fails is logged and does not hold up the others."""

import secrets
from collections.abc import Callable
from datetime import timedelta

import structlog

from bot.core.survey import Profile, Survey
from bot.services import asking, housekeeping, people, summarising, workspaces
from bot.services.context import Context

log = structlog.get_logger()
TRY_AGAIN = timedelta(minutes=5)


def tick(ctx: Context, audience: Callable[[Survey], list[Profile]]) -> None:
    """Do everything that is due now. audience: fetches who a survey is for."""
    if not workspaces.is_installed(ctx):
        return
    for task in (lambda: plan(ctx, audience), lambda: asking.ask_due(ctx), lambda: asking.close_expired(ctx)):
        _guarded(task)
    _guarded(lambda: summarising.decide_summaries(ctx))
    _guarded(lambda: housekeeping.forget_old(ctx))


def plan(ctx: Context, audience: Callable[[Survey], list[Profile]]) -> None:
    """Compare each survey's audience with who has their ask already."""
    for survey in asking.surveys_to_plan(ctx):
        _guarded(lambda survey=survey: _plan_one(ctx, survey, audience))  # type: ignore[misc]


def _plan_one(ctx: Context, survey: Survey, audience: Callable[[Survey], list[Profile]]) -> None:
    try:
        profiles = audience(survey)
    except Exception:
        asking.plan_later(ctx, survey, TRY_AGAIN)
        raise
    people.keep_profiles(ctx, profiles)
    asking.plan_survey(ctx, survey, [profile.slack_user_id for profile in profiles])


def _guarded(task: Callable[[], object]) -> None:
    try:
        task()
    except Exception:
        log.exception("task failed", reference=secrets.token_hex(4))
