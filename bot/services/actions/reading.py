"""An action as it stands now, and how far it is from what it aims at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from sqlalchemy import Connection

from bot.core.actions.action import Action, ActionView
from bot.core.actions.aim import Share
from bot.core.actions.log import Plan, standing_of
from bot.core.actions.wishes import spelled_out, spells
from bot.core.clock.timing import local_day
from bot.core.clock.window import Window, last_days
from bot.core.privacy.promise import is_guarded
from bot.core.survey.person import PersonKind
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.actions import actions, mentions
from storage.queries.care import cases
from storage.queries.survey import surveys

_A_DAY = timedelta(days=1)


def load(db: Connection, action: Action) -> ActionView:
    """Load what belongs to an action. Raises LookupError where its survey is gone."""
    survey = surveys.survey_by_id(db, action.survey_id)
    if survey is None:
        raise LookupError(f"action {action.id} is of no survey")
    return ActionView(action=action, survey=survey, standing=standing_of(actions.log_of(db, action.id)))


def view(ctx: Context, action_id: str) -> ActionView | None:
    """Give an action by its id; none for one that is not there."""

    def work(db: Connection) -> ActionView | None:
        action = actions.action_by_id(db, action_id)
        return load(db, action) if action is not None and action.team_id == ctx.team_id else None

    return ctx.read(work)


def whose(db: Connection, view: ActionView) -> str:
    """Give whose it is; where they have left, the first of the survey's owners who has not."""
    survey, owner = view.survey, view.standing.plan.owner
    kinds = cases.members_listed(db, survey.team_id, [owner, *survey.plan.owners])
    there = (one for one in (owner, *survey.plan.owners) if kinds.get(one) != PersonKind.GONE)
    return next(there, owner)


def all_of(db: Connection, survey: Survey) -> list[ActionView]:
    """Give every action of a survey, the oldest first."""
    return [
        ActionView(action=action, survey=survey, standing=standing_of(log))
        for action, log in actions.actions_of(db, survey.id)
    ]


@dataclass(frozen=True)
class Comments:
    """What was written beside the answers of some days: each answer's words, each with its themes."""

    by_answer: Sequence[Sequence[tuple[str, tuple[str, ...]]]]

    def share_for(self, plan: Plan) -> Share:
        """Say in how many of them what an action is about is mentioned; all that stands beside an answer is one."""
        found = sum(self._mentions(at, plan) for at in range(len(self.by_answer)))
        return Share(found, len(self.by_answer))

    def _mentions(self, at: int, plan: Plan) -> bool:
        if any(theme in plan.themes for _, themes in self.by_answer[at] for theme in themes):
            return True
        return any(spells(words, phrase) for phrase in plan.words for words in self._spelled[at])

    @cached_property
    def _spelled(self) -> Sequence[Sequence[str]]:
        """What takes long, done once for all actions, and not at all where these are for themes alone."""
        return [[spelled_out(text) for text, _ in words] for words in self.by_answer]


def comments_in(db: Connection, ctx: Context, survey: Survey, window: Window) -> Comments:
    """Load the comments of a window, as far as they may be read: of a guarded survey those that summaries told."""
    today = local_day(ctx.now(), survey.plan.zone)
    through = window.end if window.end < today else today + _A_DAY
    if is_guarded(survey.plan.privacy):
        through = min(window.end, survey.summarised_through or date.min)
    after = window.start - _A_DAY if window.start else None
    by_answer: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for response_id, text, themes in mentions.written_in(db, survey, after=after, through=through):
        by_answer.setdefault(response_id, []).append((text, themes))
    return Comments(list(by_answer.values()))


def own_window(ctx: Context, survey: Survey) -> Window:
    """Give the days that a survey is usually read over, up to today."""
    return last_days(survey.plan.window_days, local_day(ctx.now(), survey.plan.zone))
