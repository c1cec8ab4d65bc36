"""Who is to be told of an action that was shipped: worked out for the preview as for doing it, and planned."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.core.actions.action import ActionView
from bot.core.actions.log import Plan, State, stood_at
from bot.core.actions.notices import (
    LOOK_BACK,
    Asker,
    Reach,
    Unseen,
    is_held_out,
    reach_of,
    turn_of,
    why_not,
)
from bot.core.actions.wishes import asked_with
from bot.core.asking.groups import cap_of
from bot.core.asking.moments import Calendars
from bot.core.asking.notes import note_moments
from bot.core.asking.placing import Limits, Room
from bot.core.clock.timing import local_day
from bot.core.privacy.promise import is_guarded, keeps_person
from bot.core.survey.language import language_of
from bot.services.actions import asking_again
from bot.services.context import Context
from storage.queries.actions import actions, askers, notices, outcomes
from storage.queries.actions.notices import Planned
from storage.queries.asking import asked


def reach(ctx: Context, view: ActionView, *, dropped: bool = False) -> Reach | Unseen:
    """Say whom telling those who asked for an action would reach, as of now. dropped: that nothing comes of it."""
    percent = 0 if dropped else view.standing.plan.held_out_percent
    if is_guarded(view.survey.plan.privacy) and keeps_person(view.survey.plan.privacy):
        locales = ctx.read(lambda db: askers.locales_asked(db, view.survey.id))
        spoken = {language_of(locale, view.survey.language) for locale in locales}
        return Unseen(percent, tuple(sorted(spoken, key=lambda one: (one != view.survey.language, one))))
    askers_now = ctx.read(lambda db: _not_told_yet(db, ctx, view, dropped=dropped))
    action_id, language = view.action.id, view.survey.language
    return reach_of(askers_now, held_out_percent=percent, action_id=action_id, language=language)


def plan_notes(db: Connection, ctx: Context, view: ActionView) -> None:
    """Plan to tell everybody who asked for it, each at a moment of theirs, within the transaction that ends it."""
    outcomes.begin(db, view.action)
    dropped = view.standing.state is State.DROPPED
    found = [one for one in _not_told_yet(db, ctx, view, dropped=dropped) if why_not(one.person) is None]
    by_turn = sorted(found, key=lambda one: (turn_of(one, view.action.id), one.person.id))
    moments = _moments(db, ctx, view, by_turn)
    percent = 0 if dropped else view.standing.plan.held_out_percent
    planned = [Planned(one, moments[one.person.id], is_held_out(one, percent, view.action.id)) for one in by_turn]
    heard_otherwise = notices.plan(db, view.action, planned)
    outcomes.add(db, view.action.id, told=-heard_otherwise)


def _moments(db: Connection, ctx: Context, view: ActionView, by_turn: list[Asker]) -> dict[int, datetime]:
    calendars, plan = Calendars(view.survey), view.survey.plan
    room = Room(Limits(plan.zone, cap_of(plan), a_minute=ctx.a_minute))
    taken = [one.due_at for one in asked.planned_moments(db, ctx.team_id)]
    for at in (*taken, *notices.moments(db, ctx.team_id)):
        room.take_minute(at)
    turns = ((one.person.id, calendars.of(one.person)) for one in by_turn)
    return dict(note_moments(turns, ctx.now(), room))


def _not_told_yet(db: Connection, ctx: Context, view: ActionView, *, dropped: bool) -> list[Asker]:
    """Give who is to hear of it: whoever heard that nothing comes of it hears when something does after all."""
    known, log = notices.known_of(db, view.action.id), actions.log_of(db, view.action.id)
    heard = {who for who, at in known.items() if dropped or stood_at(log, at).state is not State.DROPPED}
    found = (one for one in _askers(db, ctx, view) if one.person.id not in heard)
    # They are none who heard nothing, to compare with.
    return [replace(one, asked_again=False) if one.person.id in known else one for one in found]


def _askers(db: Connection, ctx: Context, view: ActionView) -> Iterator[Asker]:
    survey, plan = view.survey, view.standing.plan
    if not keeps_person(survey.plan.privacy) or survey.try_of is not None:
        return
    since = local_day(ctx.now() - LOOK_BACK, survey.plan.zone)
    again, seen = asking_again.passives(db, ctx, survey), set[int]()
    for wrote in askers.written_since(db, survey, since):
        person = wrote.person
        if person.id in seen:
            continue
        asked_for = _asked_with(wrote, plan)
        if asked_for is not None:
            seen.add(person.id)
            yield Asker(person, wrote.response_id, asked_for, person.id in again)


def still_asked(db: Connection, view: ActionView, person_ids: Collection[int]) -> dict[int, str]:
    """Map those of these people to what they asked for whose words still do, of an action that is over.

    They may have taken them back, or the survey may promise now that nobody is known, since they were to be told.
    """
    survey, ended = view.survey, view.standing.ended_at
    if ended is None or not keeps_person(survey.plan.privacy):
        return {}
    since = local_day(ended - LOOK_BACK, survey.plan.zone)
    found = dict[int, str]()
    for wrote in askers.written_since(db, survey, since, person_ids):
        asked_for = _asked_with(wrote, view.standing.plan)
        if asked_for is not None:
            found.setdefault(wrote.person.id, asked_for)
    return found


def _asked_with(wrote: askers.Wrote, plan: Plan) -> str | None:
    return asked_with(wrote.text, wrote.themes, plan.themes, plan.words)
