"""`/nps actions`: the actions of a survey, each with its aim against now."""

from sqlalchemy import Connection

from bot.core.actions.action import ActionView, unmeasured
from bot.core.actions.aim import Mentions, Share
from bot.core.actions.listing import Listed, belongs_in, in_order
from bot.core.actions.outcome import Outcome
from bot.core.privacy.promise import is_guarded
from bot.core.reports.answered import Inquiry
from bot.core.survey.roles import FULL_MEMBERS, Deed, Who, may
from bot.core.survey.survey import Survey
from bot.services.actions import reading
from bot.services.actions.hearing import MOST_LINES
from bot.services.actions.reading import Comments
from bot.services.context import Context
from bot.services.survey.finding import list_surveys
from storage.queries.actions import notices, outcomes


def listed(ctx: Context, asked: Inquiry) -> list[Listed]:
    """Give what belongs in a window, with shares of its comments.

    Of a guarded survey these are for whoever reads comments: they could count them, and nobody else learns how many of
    so few wrote of something, nor did when it was planned.
    """
    return ctx.read(lambda db: _listed(db, ctx, asked))


def _listed(db: Connection, ctx: Context, asked: Inquiry) -> list[Listed]:
    survey = asked.survey
    views = in_order(view for view in reading.all_of(db, survey) if belongs_in(view, asked.window))
    counts = asked.shows_comments or not is_guarded(survey.plan.privacy)
    views = views if counts else list(map(unmeasured, views))
    needed = counts and any(isinstance(view.standing.plan.aim, Mentions) for view in views)
    comments = reading.comments_in(db, ctx, survey, asked.window) if needed else None
    return [_with_outcome(db, asked, view, comments) for view in views]


def _with_outcome(db: Connection, asked: Inquiry, view: ActionView, comments: Comments | None) -> Listed:
    """Give it with what came of telling people; the lines that they wrote to whoever reads comments."""
    action_id = view.action.id
    outcome = outcomes.outcome_of(db, action_id, waiting=notices.waiting(db, action_id))
    lines = notices.lines_of(db, action_id, MOST_LINES) if asked.shows_comments else []
    return Listed(view, _now(view, comments, outcome), outcome, tuple(lines))


def _now(view: ActionView, comments: Comments | None, outcome: Outcome | None) -> Share | None:
    plan = view.standing.plan
    if isinstance(plan.aim, Mentions):
        return comments.share_for(plan) if comments is not None else None
    return Share(outcome.answers.yes, outcome.answers.n) if outcome is not None else None


def open_for(ctx: Context, who: Who) -> list[ActionView]:
    """Give the open actions that somebody carries through, those that are due first before the others."""
    return in_order(view for survey in list_surveys(ctx) for view in _open_of(ctx, survey, who))


def _open_of(ctx: Context, survey: Survey, who: Who) -> list[ActionView]:
    plans = may(who, Deed.PLAN, survey)
    if not plans and who.role not in FULL_MEMBERS:
        return []
    views = ctx.read(lambda db: reading.all_of(db, survey))
    return [view for view in views if view.standing.is_open and (plans or view.standing.plan.owner == who.id)]
