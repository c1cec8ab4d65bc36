"""What goes into the figures of an action: at once where names are shown, else whole batches of it, once a day."""

from collections import defaultdict
from datetime import date
from functools import partial

from sqlalchemy import Connection

from bot.core.actions.action import ActionView
from bot.core.actions.aim import Solved
from bot.core.actions.log import Entry, State, What
from bot.core.actions.notices import Answers, Said, Unsolved, opens_again
from bot.core.clock.timing import first_instant, local_day
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_person
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.releases import closes
from bot.core.survey.survey import Survey
from bot.services.actions import handling, reading
from bot.services.context import Context
from storage.queries.actions import actions, notices, outcomes
from storage.queries.privacy import releasing
from storage.queries.survey import people, surveys

BATCH = "note answers"  # its kind in the ledger
HALF = 50.0
"""Of an action whose aim is another: how many are to find it solved, in per cent."""


def settle(ctx: Context) -> None:
    """Count what may be counted by now."""
    for survey in ctx.read(partial(surveys_to_settle, ctx=ctx)):
        together = is_guarded(survey.plan.privacy)
        ctx.write(partial(_settle_together if together else _settle_named, ctx=ctx, survey=survey))


def surveys_to_settle(db: Connection, ctx: Context) -> list[Survey]:
    """List the surveys in which something may be counted by now."""
    return [one for one in surveys.surveys_of(db, ctx.team_id) if _is_time(db, ctx, one)]


def _settle_named(db: Connection, ctx: Context, survey: Survey) -> None:
    releasing.hold_survey(db, survey.id)  # or two processes would both count the same
    outcomes.count_moved(db, outcomes.moved_uncounted(db, survey.id, ctx.now()))


def _is_time(db: Connection, ctx: Context, survey: Survey) -> bool:
    if not is_guarded(survey.plan.privacy):
        return bool(outcomes.moved_uncounted(db, survey.id, ctx.now()))
    day = local_day(ctx.now(), survey.plan.zone)
    is_hour = ctx.now() >= first_instant(day, survey.plan.hour, survey.plan.zone)
    if not is_hour or surveys.is_in_ledger(db, survey.id, kind=BATCH, slot=day.isoformat()):
        return False
    return outcomes.is_anything_uncounted(db, survey.id) or bool(outcomes.moved_uncounted(db, survey.id, ctx.now()))


def _settle_together(db: Connection, ctx: Context, survey: Survey) -> None:
    releasing.hold_survey(db, survey.id)
    day = local_day(ctx.now(), survey.plan.zone)
    slot = {"kind": BATCH, "slot": day.isoformat(), "outcome": "looked at"}
    if not surveys.enter_in_ledger(db, survey, **slot, now=ctx.now()):
        return
    for action, _ in actions.actions_of(db, survey.id):
        actions.hold_action(db, action.id)
        words = outcomes.words_unshown(db, action.id)
        if closes(words):
            outcomes.show_words(db, action.id, words)
        view = reading.load(db, action)
        # Apart, so that what is said of it since it was done is of whole batches, too.
        for said in outcomes.said_uncounted(db, action.id, view.standing.ended_at or view.standing.planned_at):
            if closes(said):
                outcomes.count_said(db, action.id, said)
        # Else what is said of those who are left, beside what stays counted, would tell what the forgotten one said.
        if outcomes.is_everybody_there(db, action.id):
            open_again_if_unsolved(db, ctx, view)
    _settle_moved(db, ctx, survey, day)


def _settle_moved(db: Connection, ctx: Context, survey: Survey, day: date) -> None:
    together: dict[tuple[str, bool], list[outcomes.Again]] = defaultdict(list)
    for one in outcomes.moved_uncounted(db, survey.id, ctx.now()):
        together[("", False) if one.shared else (one.action_id, one.held_out)].append(one)
    for found in together.values():
        if closes(one.person_id for one in found):
            outcomes.count_moved(db, found)
            outcomes.release(db, found, day)


def open_again_if_unsolved(db: Connection, ctx: Context, view: ActionView) -> None:
    """Open an action again that is held, where too many who were told since find it unsolved, and tell its owner."""
    standing = view.standing
    if standing.state is not State.SHIPPED or standing.ended_at is None:
        return
    said = notices.said_since(db, view.action.id, standing.ended_at)
    answers = Answers(*(said.get(one, 0) for one in Said))
    aim = standing.plan.aim
    if opens_again(answers, aim.percent if isinstance(aim, Solved) else HALF):
        handling.append(db, view, Entry(what=What.REOPENED, at=ctx.now()))
        owner = people.ensure_somebody(db, ctx.team_id, reading.whose(db, view), ctx.now())
        news = Unsolved(view.action.id, answers.n - answers.yes, answers.n)
        ctx.queue(db, [to_person(owner, MessageKind.ACTION_REOPENED, news, survey_id=view.survey.id)])
