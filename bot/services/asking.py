"""Who is asked when: plan a wave, send what is due, close what stayed silent."""

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.core.ask import Ask, AskKind
from bot.core.contact import Allowed, AskedAs, ContactRules, Hold, Never, PersonKind, Wait, may_ask
from bot.core.conversation import Event, State, step
from bot.core.disclosure import keeps_person
from bot.core.survey import Person, Survey
from bot.core.timing import local_day
from bot.services.context import Context
from bot.services.effects import take_turn
from bot.services.moments import good_moment, moment_to_ask, reminder_at
from bot.services.turn import Turn
from storage.queries import asks, people, surveys
from storage.statements import in_chunks

LOOK_AGAIN = timedelta(days=1)  # how often a survey's audience is compared with who was asked
BATCH = 50
LATE = timedelta(hours=24)  # a reminder that was missed for longer is dropped
RESTARTABLE = {Event.EXPIRE, Event.DECLINE, Event.STOP}


class AudienceNotThereError(RuntimeError):
    """The channel whose members are to be asked can't be seen by the bot."""


def surveys_to_plan(ctx: Context) -> list[Survey]:
    """List the surveys whose audience is to be fetched now."""
    return ctx.read(lambda db: surveys.surveys_to_plan(db, ctx.team_id, ctx.now()))


def plan_survey(ctx: Context, survey: Survey, slack_user_ids: Collection[str]) -> None:
    """Give everybody of the audience their ask of the current wave, each at their next allowed good moment.

    A new wave opens when the newest is as old as the survey's cool-down. People are planned a few at a time, so that
    nobody's click waits for a large audience; a plan that was interrupted goes on with the next one.
    """

    def begin(db: Connection) -> tuple[int, set[int]]:
        wave = _current_wave(db, survey, ctx.now())
        return wave, asks.people_in_wave(db, wave)

    wave, planned = ctx.write(begin)
    for some in in_chunks(slack_user_ids, BATCH):
        ctx.write(partial(_plan_people, ctx=ctx, survey=survey, slack_user_ids=some, wave=wave, planned=planned))
    ctx.write(partial(_end_plan, ctx=ctx, survey=survey, slack_user_ids=slack_user_ids))


def _plan_people(
    db: Connection, ctx: Context, survey: Survey, slack_user_ids: Collection[str], wave: int, planned: set[int]
) -> None:
    for person in people.people_in_slack(db, survey.team_id, slack_user_ids):
        if person.id not in planned and person.kind is PersonKind.MEMBER:
            _plan_person(db, ctx, survey, person, wave)


def _end_plan(db: Connection, ctx: Context, survey: Survey, slack_user_ids: Collection[str]) -> None:
    now = ctx.now()
    for ask in asks.scheduled_outside(db, survey.id, slack_user_ids):
        take_turn(Turn(db, ctx, ask, now, reason="not in the audience"), Event.FORBIDDEN)
    surveys.planned(db, survey.id, now + LOOK_AGAIN)


def _current_wave(db: Connection, survey: Survey, now: datetime) -> int:
    newest = surveys.newest_wave(db, survey.id)
    if newest is not None and now < newest[1] + timedelta(days=survey.plan.cooldown_days):
        return newest[0]
    return surveys.open_wave(db, survey, slot=local_day(now, survey.plan.zone), now=now)


def _plan_person(db: Connection, ctx: Context, survey: Survey, person: Person, wave: int) -> None:
    history = asks.contact_history(db, person, survey.id)
    verdict = may_ask("survey", history, _rules(survey), ctx.now())
    if isinstance(verdict, Never | Hold):
        return  # looked at again with the next plan
    earliest = verdict.until if isinstance(verdict, Wait) else ctx.now()
    asks.add_ask(
        db,
        ask_id=ctx.new_id(),
        person=person,
        survey_id=survey.id,
        due_at=good_moment(person, survey, earliest),
        kind=AskKind.SURVEY,
        reason="wave",
        wave_id=wave,
    )


def ask_due(ctx: Context) -> int:
    """Send the questions that are due now, each checked against the rules once more; give how many were looked at."""

    def work(db: Connection) -> int:
        due = asks.due_asks(db, ctx.team_id, ctx.now(), BATCH)
        # One order everywhere, so that no two processes wait for each other.
        for ask in sorted(due, key=lambda ask: ask.person.id):
            people.hold_person(db, ask.person.id)
            _ask_or_wait(db, ctx, ask)
        return len(due)

    total = 0
    while seen := ctx.write(work):
        total += seen
    return total


def _ask_or_wait(db: Connection, ctx: Context, ask: Ask) -> None:
    now = ctx.now()
    turn = Turn(db, ctx, ask, now)
    good = moment_to_ask(ask, now)
    verdict = _verdict(db, ask, now)
    forbidden = _forbidden(db, ask, verdict)
    if forbidden is not None:
        turn.reason = forbidden
        take_turn(turn, Event.FORBIDDEN)
    elif isinstance(verdict, Hold):
        asks.save_ask(db, ask, due_at=good_moment(ask.person, ask.survey, now + LOOK_AGAIN))
    elif isinstance(verdict, Wait):
        asks.save_ask(db, ask, due_at=good_moment(ask.person, ask.survey, verdict.until))
    elif good > now:
        asks.save_ask(db, ask, due_at=good)
    else:
        turn.changes["asked_at"] = now
        if ask.asked_day is None:  # the first time, or put back before it ever reached the person
            turn.changes["asked_day"] = local_day(now, ask.survey.plan.zone)
        take_turn(turn, Event.DUE)


def _forbidden(db: Connection, ask: Ask, verdict: Allowed | Wait | Hold | Never) -> str | None:
    """Say why an ask may never be sent, if so: a rule of contact, or that its ground is gone."""
    if isinstance(verdict, Never):
        return verdict.because.value
    if ask.person.kind is not PersonKind.MEMBER:
        return "not a member"
    if ask.kind is AskKind.REASK and not keeps_person(ask.survey.plan.privacy):
        return "anonymous now"
    if ask.kind is AskKind.REASK and not asks.answer_is_newest(db, ask.parent_id):
        return "newer answer"
    return None


def _verdict(db: Connection, ask: Ask, now: datetime) -> Allowed | Wait | Hold | Never:
    kind: AskedAs = "reask" if ask.kind is AskKind.REASK else "survey"
    history = asks.contact_history(db, ask.person, ask.survey.id, leaving_out=ask.id)
    verdict = may_ask(kind, history, _rules(ask.survey), now)
    # "Not now" continues the same ask: no cool-down and no cap apply to coming back, but a "stop" does.
    return Allowed() if ask.snoozed and isinstance(verdict, Wait) else verdict


def _rules(survey: Survey) -> ContactRules:
    return ContactRules(cooldown=timedelta(days=survey.plan.cooldown_days))


def go_on(ctx: Context) -> None:
    """Let open conversations go on by themselves: remind of what stayed silent, end the pause of a comment."""

    def work(db: Connection) -> int:
        waiting = asks.asks_to_go_on(db, ctx.team_id, ctx.now(), BATCH)
        for ask in waiting:
            _go_on(db, ctx, ask)
        return len(waiting)

    while ctx.write(work):
        pass


def _go_on(db: Connection, ctx: Context, ask: Ask) -> None:
    now = ctx.now()
    if ask.state is State.LISTENING:
        take_turn(Turn(db, ctx, ask, now), Event.QUIET)
        return
    if not step(ask.conversation_at(now), Event.REMIND).actions:
        asks.save_ask(db, ask, next_at=None)  # nothing to remind of any more; it must not come up for ever
        return
    good = good_moment(ask.person, ask.survey, now)
    late = ask.next_at is not None and now - ask.next_at > LATE
    if late or ask.person.kind is not PersonKind.MEMBER:
        # What was missed while the bot was down is not made up for: the next reminder comes at its own time.
        after = reminder_at(ask, ask.asked_at or now, ask.nudges + 1) if ask.state is State.ASKED else None
        asks.save_ask(db, ask, nudges=ask.nudges + 1, next_at=after)
    elif good > now:
        asks.save_ask(db, ask, next_at=good)
    else:
        take_turn(Turn(db, ctx, ask, now), Event.REMIND)


def may_restart(db: Connection, ask: Ask) -> bool:
    """Say whether a closed question may be put anew at the person's own wish, to which no cool-down applies."""
    history = asks.contact_history(db, ask.person, ask.survey.id, leaving_out=ask.id)
    verdict = may_ask("survey", history, ContactRules(), history.last_ask_any or ask.due_at)
    stands = not isinstance(verdict, Never | Hold) and _forbidden(db, ask, verdict) is None
    return stands and not ask.survey.plan.paused and ask.closed_reason in RESTARTABLE


def close_expired(ctx: Context) -> None:
    """Close what stayed silent: an ask without a score expires, an answered one is simply over."""

    def work(db: Connection) -> int:
        expired = asks.expired_asks(db, ctx.team_id, ctx.now(), BATCH)
        for ask in expired:
            take_turn(Turn(db, ctx, ask, ctx.now()), Event.EXPIRE)
        return len(expired)

    while ctx.write(work):
        pass


def forget_who_answered(ctx: Context) -> None:
    """Keep the promise of anonymous surveys: from an ended conversation nothing leads to its answer or its words."""
    ctx.write(lambda db: asks.forget_what_was_said(db, ctx.team_id))
    ctx.write(lambda db: asks.forget_who_answered(db, ctx.team_id))


def plan_later(ctx: Context, survey: Survey, wait: timedelta) -> None:
    """Put off planning a survey whose audience could not be fetched."""
    ctx.write(lambda db: surveys.planned(db, survey.id, ctx.now() + wait))


def next_due_at(ctx: Context) -> datetime | None:
    """Give the earliest instant at which anything is due, for a clock that is moved by hand."""
    return ctx.read(lambda db: asks.next_due_at(db, ctx.team_id))
