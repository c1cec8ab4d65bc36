"""Questions triggered from outside: by the owner, the command line, another program. No rule is bypassed."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.core.asking.contact import FOLLOWS_FROM_AN_ASK, Allowed, Hold, Never, Reason, Verdict, Wait, told_as
from bot.core.asking.moments import good_moment
from bot.core.asking.placing import may_ask_within
from bot.core.asking.triggered import Asked, Refusal, Refused
from bot.core.conversation.ask import AskKind
from bot.core.privacy.promise import SMALL_GROUP, is_guarded, keeps_person
from bot.core.survey.audience import excluded_sources
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.services.asking import outlook, rooms
from bot.services.asking.previewing import waits_for_start_within
from bot.services.asking.trying import only_tries, put_try
from bot.services.context import Context
from storage.queries.asking import asked, audiences
from storage.queries.conversation import asks
from storage.queries.survey import people, surveys, workspaces


def trigger(
    ctx: Context, survey: Survey, slack_user_id: str, *, actor: str, subject: str | None = None
) -> Asked | Refused:
    """Have somebody asked at their next good moment, if every rule allows it then; else say what stands against it.

    Where privacy was promised, what is said is the same whether they have answered, and how: what that has to do with
    it is looked at when the question is about to leave.

    A question that the wave has planned for them is brought forward; nobody gets two. subject: what they are asked
    about, in a CSAT survey; as subject.py reads it.
    """
    return ctx.write(lambda db: _trigger(db, ctx, survey.id, slack_user_id, actor, subject))


def _trigger(
    db: Connection, ctx: Context, survey_id: int, slack_user_id: str, actor: str, subject: str | None
) -> Asked | Refused:
    survey = surveys.survey_by_id(db, survey_id)
    if survey is None or survey.plan.paused:
        never_ran = survey is not None and waits_for_start_within(db, survey)
        return Refused(Refusal.NOT_STARTED if never_ran else Refusal.PAUSED)
    person = people.person_in_slack(db, ctx.team_id, slack_user_id)
    if person is None or not person.is_met:
        return Refused(Refusal.UNKNOWN_PERSON)
    if audiences.any_unread(db, ctx.team_id, excluded_sources(survey)):
        return Refused(Refusal.UNREAD)
    if only_tries(db, survey, person):
        return put_try(db, ctx, survey, person, actor=actor, subject=subject)
    return _ask_if_allowed(db, ctx, survey, person, actor, subject)


def _ask_if_allowed(
    db: Connection, ctx: Context, survey: Survey, person: Person, actor: str, subject: str | None
) -> Asked | Refused:
    people.hold_person(db, person.id)
    at = good_moment(person, survey, ctx.now())
    verdict = _verdict(db, ctx, survey, person, at)
    if not isinstance(verdict, Allowed):
        return _refused(verdict, survey, outlook.current_wave(db, survey, ctx.now()))
    if not keeps_person(survey.plan.privacy) and 1 + asked.open_by(db, survey.id, at) < SMALL_GROUP:
        return Refused(Reason.TOO_FEW)
    if not _plan(db, ctx, survey, person, at, subject):
        return Refused(Reason.COOLDOWN)
    about = {"actor": actor, "verb": "ask triggered", "subject": person.audited_as}
    workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), **about)
    return Asked(at)


def _refused(verdict: Wait | Hold | Never, survey: Survey, wave: outlook.Wave) -> Refused:
    """Say why not. Where privacy was promised: one answer to all who had a question, and when the next wave begins.

    That day is nobody's own, and promises nothing: what stands against it may be another survey's.
    """
    until = verdict.until if isinstance(verdict, Wait) else None
    if is_guarded(survey.plan.privacy) and verdict.because in FOLLOWS_FROM_AN_ASK:
        return Refused(Refusal.NOT_NOW, wave.ends)
    return Refused(told_as(verdict.because), until)


def _verdict(db: Connection, ctx: Context, survey: Survey, person: Person, at: datetime) -> Verdict:
    accounts = rooms.accounts_of(db, survey, {person.id})
    history = outlook.histories_of(db, survey, [person], ctx.now(), accounts=accounts, wave=None)[person.id]
    room, rules = rooms.room_of(db, ctx, survey, ctx.now(), leaving_out={person.id}), survey.plan.contact_rules
    team, account = rooms.team_of(person, survey), accounts.get(person.id)
    return may_ask_within(room, at, team, AskKind.TRIGGER, history, rules, account=account)


def _plan(db: Connection, ctx: Context, survey: Survey, person: Person, at: datetime, subject: str | None) -> bool:
    """Plan the question; False where another is planned already, about something else."""
    wave = outlook.current_wave(db, survey, ctx.now())
    planned = asks.planned_ask_of(db, person.id, survey.id, wave.id)
    if planned is not None and planned.subject != subject:
        return False
    if planned is not None:
        # Another process that holds it is just sending it, and waits for the person whom we hold: we do not wait too.
        if asks.hold_if_free(db, planned):
            asks.save_ask(db, planned, replace(planned, due_at=at))
        return True
    asks.add_ask(
        db,
        ask_id=ctx.new_id(),
        person=person,
        survey_id=survey.id,
        due_at=at,
        kind=AskKind.TRIGGER,
        reason="trigger",
        subject=subject,
    )
    return True
