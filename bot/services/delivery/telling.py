"""Telling people of what only they can mend: an owner of a survey, or whoever asked for something."""

from datetime import date, timedelta

from sqlalchemy import Connection

from bot.core.delivery.details import Note, Problem, Trouble
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import note_to, to_person
from bot.core.survey.person import Person
from bot.core.survey.roles import owner_after
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.survey import people, surveys

_NOTICE = "notice "
_LATELY = timedelta(days=7)


def tell_owner(ctx: Context, survey: Survey, problem: Problem, *, gone: str | None = None) -> bool:
    """Tell the first owner of a survey of a problem, each at most once a day; False where there is none to tell.

    gone: an owner who can't be reached. The next one is told in their place.
    """
    owner_id = owner_after(survey.plan, gone)
    if owner_id is None:
        return False
    kind = _NOTICE if gone is None else f"next {survey.plan.owners.index(owner_id)} "
    _tell_once_a_day(ctx, survey, problem, owner_id, f"{kind}{problem.trouble}")
    return True


def told_lately(ctx: Context, survey: Survey) -> list[tuple[date, Problem]]:
    """List the problems of the last week, each once, with the last day (UTC) on which an owner was told; newest first.

    What one week ago was a problem may be none any more: nobody tells when it ends.
    """
    since = ctx.now() - _LATELY
    entered = ctx.read(lambda db: surveys.entered_in_ledger(db, survey.id, kind=_NOTICE, since=since))
    last: dict[Problem, date] = {}
    for kind, slot, at in entered:
        problem = Problem(Trouble(kind.removeprefix(_NOTICE)), slot.partition("/")[2])
        last.setdefault(problem, at.date())
    return [(day, problem) for problem, day in last.items()]


def tell_in_place_of_owners(ctx: Context, survey: Survey, problem: Problem, slack_user_id: str) -> None:
    """Tell somebody else what a survey's owners should have heard, none of whom can be reached; once a day."""
    _tell_once_a_day(ctx, survey, problem, slack_user_id, f"stand-in {problem.trouble}")


def _tell_once_a_day(ctx: Context, survey: Survey, problem: Problem, slack_user_id: str, kind: str) -> None:
    def work(db: Connection) -> None:
        slot = f"{ctx.now().date().isoformat()}/{problem.source}"
        if surveys.enter_in_ledger(db, survey, kind=kind, slot=slot, outcome="told", now=ctx.now()):
            person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
            ctx.queue(db, [to_person(person, MessageKind.OWNER_NOTICE, problem, survey_id=survey.id)])

    ctx.write(work)


def tell_asker(ctx: Context, asker: Person, note: Note) -> None:
    """Tell whoever asked for something that it could not be done."""
    ctx.write(lambda db: ctx.queue(db, [note_to(asker, note)]))


def tell_owners(ctx: Context, problem: Problem) -> None:
    """Tell the first owner of every survey that runs, once each, what keeps all messages from leaving."""
    running = [one for one in ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id)) if not one.plan.paused]
    for survey in {owner_after(one.plan): one for one in running}.values():
        tell_owner(ctx, survey, problem)
