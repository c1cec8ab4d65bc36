"""Telling people of what only they can mend: a survey's owner, or whoever asked for something."""

from sqlalchemy import Connection

from bot.core.delivery.details import Note, Problem
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import note_to, to_person
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.survey import people, surveys


def tell_owner(ctx: Context, survey: Survey, problem: Problem) -> None:
    """Tell a survey's owner of a problem, each at most once a day."""
    owner_id = survey.plan.owner
    if owner_id is None:
        return

    def work(db: Connection) -> None:
        kind, slot = f"notice {problem.trouble}", f"{ctx.now().date().isoformat()}/{problem.source}"
        if surveys.enter_in_ledger(db, survey, kind=kind, slot=slot, outcome="told", now=ctx.now()):
            owner = people.ensure_somebody(db, ctx.team_id, owner_id, ctx.now())
            ctx.queue(db, [to_person(owner, MessageKind.OWNER_NOTICE, problem, survey_id=survey.id)])

    ctx.write(work)


def tell_in_place_of_owner(ctx: Context, survey: Survey, problem: Problem, slack_user_id: str) -> None:
    """Tell somebody else what a survey's owner should have heard, who can't be reached; each problem once a day."""

    def work(db: Connection) -> None:
        kind, slot = f"stand-in {problem.trouble}", f"{ctx.now().date().isoformat()}/{problem.source}"
        if surveys.enter_in_ledger(db, survey, kind=kind, slot=slot, outcome="told", now=ctx.now()):
            person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
            ctx.queue(db, [to_person(person, MessageKind.OWNER_NOTICE, problem, survey_id=survey.id)])

    ctx.write(work)


def tell_asker(ctx: Context, asker: Person, note: Note) -> None:
    """Tell whoever asked for something that it could not be done."""
    ctx.write(lambda db: ctx.queue(db, [note_to(asker, note)]))


def tell_owners(ctx: Context, problem: Problem) -> None:
    """Tell every owner of a survey that runs, once each, what keeps the whole workspace's messages from leaving."""
    running = [one for one in ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id)) if not one.plan.paused]
    for survey in {one.plan.owner: one for one in running}.values():
        tell_owner(ctx, survey, problem)
