"""How much room there is for questions: on a day of a survey, for a team of it, and in a minute of the workspace."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.core.asking.groups import cap_of
from bot.core.asking.placing import Limits, Room
from bot.core.clock.timing import local_day
from bot.core.conversation.ask import AskKind
from bot.core.privacy.promise import keeps_person
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.asking import asked, audiences
from storage.queries.survey import accounts


def team_of(person: Person, survey: Survey) -> str | None:
    """Give the team whose people a survey does not ask all on one day, if it looks at teams."""
    plan = survey.plan
    return person.properties.get(plan.team) if plan.team and plan.team_cap and keeps_person(plan.privacy) else None


def room_of(
    db: Connection,
    ctx: Context,
    survey: Survey,
    now: datetime,
    even: int | None = None,
    *,
    leaving_out: Collection[int] = (),
    reasks: bool = False,
) -> Room:
    """Count what is planned, and what was asked today, against what a day and a minute hold.

    Re-asks are left out: they take what is left. reasks: what is left for them.

    even: asks a day that keep a drip even. leaving_out: people (our ids) whose moments are just being looked for.
    """
    planned = [one for one in asked.planned_moments(db, survey.team_id) if one.kind is not AskKind.REASK]
    own = [one for one in planned if one.survey_id == survey.id and one.person_id not in leaving_out]
    room = room_today(db, ctx, survey, now, even, reasks=reasks)
    teams = _teams_of(db, survey, {one.person_id for one in own})
    capped = _capped_accounts(db, survey, {one.person_id for one in own})
    for one in own:
        room.take(one.due_at, teams.get(one.person_id), capped.get(one.person_id))
    for one in planned:
        if one.survey_id != survey.id:
            room.take_minute(one.due_at)
    return room


def room_today(
    db: Connection,
    ctx: Context,
    survey: Survey,
    now: datetime,
    even: int | None = None,
    *,
    reasks: bool = False,
) -> Room:
    """Count what was asked today against what a day holds. reasks: those as well."""
    plan = survey.plan
    a_day = min((cap for cap in (cap_of(plan), even) if cap is not None), default=None)
    team_cap, account_cap = plan.team_cap if plan.team else None, plan.account_cap if plan.account else None
    room = Room(Limits(plan.zone, a_day, team_cap, ctx.a_minute, account_cap))
    if a_day is None and plan.team_cap is None and account_cap is None:
        return room
    so_far = asked.asked_on(db, survey.id, local_day(now, plan.zone), reasks=reasks)
    teams, capped = _teams_of(db, survey, set(so_far)), _capped_accounts(db, survey, set(so_far))
    for person_id in so_far:
        room.take_day(now, teams.get(person_id), capped.get(person_id))
    return room


def accounts_of(db: Connection, survey: Survey, person_ids: Collection[int]) -> dict[int, str]:
    """Map people to their accounts, where the survey bounds how often one is asked; who has none is left out.

    Not in an anonymous survey, which asks people in groups of its own.
    """
    plan = survey.plan
    if plan.account is None or not (plan.account_cap or plan.account_days) or not keeps_person(plan.privacy):
        return {}
    return accounts.accounts_of(db, survey, person_ids)


def _capped_accounts(db: Connection, survey: Survey, person_ids: Collection[int]) -> dict[int, str]:
    return accounts_of(db, survey, person_ids) if survey.plan.account_cap else {}


def _teams_of(db: Connection, survey: Survey, person_ids: Iterable[int]) -> dict[int, str | None]:
    """Map people to their teams, where the survey looks at teams."""
    if not (survey.plan.team and survey.plan.team_cap):
        return {}
    return {person.id: team_of(person, survey) for person in audiences.people_by_id(db, person_ids)}
