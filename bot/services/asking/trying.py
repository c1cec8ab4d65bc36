"""Tries: the whole conversation about a survey, of which nothing is counted, and people who are only asked so.

A try is put in the survey's double (storage/queries/survey/surveys.py: double_of), which has its words and its promise.
Whatever is counted goes by the survey, and so never meets it.
"""

from sqlalchemy import Connection

from bot.core.asking.contact import Reason
from bot.core.asking.triggered import Asked, Refusal, Refused
from bot.core.conversation.ask import AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event, State
from bot.core.delivery.details import Note
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_person
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.conversation.taking import take_turn
from storage.queries.asking import audiences, copies
from storage.queries.conversation import asks
from storage.queries.survey import people, surveys, workspaces

_CAN_NOT_BE_ASKED = {PersonKind.BOT: Reason.BOT, PersonKind.GONE: Reason.GONE}


def try_out(
    ctx: Context, survey: Survey, slack_user_id: str, *, actor: str, subject: str | None = None
) -> Asked | Refused:
    """Put a survey's question to somebody at once, as a try: it counts nowhere, and holds no other question up.

    Also while the survey is paused, and at any hour. Whoever said stop is not asked even so.
    """
    return ctx.write(lambda db: _try_out(db, ctx, survey.id, slack_user_id, actor, subject))


def _try_out(
    db: Connection, ctx: Context, survey_id: int, slack_user_id: str, actor: str, subject: str | None
) -> Asked | Refused:
    survey, person = surveys.survey_by_id(db, survey_id), people.person_in_slack(db, ctx.team_id, slack_user_id)
    if survey is None or person is None or not person.is_met:
        return Refused(Refusal.UNKNOWN_PERSON)
    if person.kind in _CAN_NOT_BE_ASKED:
        return Refused(_CAN_NOT_BE_ASKED[person.kind])
    if not person.takes_surveys:
        return Refused(Reason.OPTED_OUT)
    return put_try(db, ctx, survey, person, actor=actor, subject=subject)


def put_try(
    db: Connection, ctx: Context, survey: Survey, person: Person, *, actor: str, subject: str | None = None
) -> Asked:
    """Have a try put to somebody inside the caller's transaction; one that is still open gives way to it."""
    people.hold_person(db, person.id)
    double = surveys.double_of(db, survey, ctx.now())
    _close(db, ctx, person, double, ClosedReason.OTHER)
    now = ctx.now()
    ask_id = ctx.new_id()
    asks.add_ask(
        db,
        ask_id=ask_id,
        person=person,
        survey_id=double.id,
        due_at=now,
        kind=AskKind.TRIGGER,
        reason="try",
        subject=subject,
    )
    added = asks.ask_by_id(db, ask_id)
    if added is not None and copies.copied_at(db) is None:  # on a copy it waits like everything else
        take_turn(db, ctx, added, Happened(Event.DUE))
    _audit(db, ctx, person, actor, "try asked")
    return Asked(now, as_try=True)


def only_tries(db: Connection, survey: Survey, person: Person) -> bool:
    """Say whether somebody's answers to a survey are tries."""
    return person.id in audiences.who_only_tries(db, survey.id)


def set_only_tries(ctx: Context, survey: Survey, slack_user_id: str, *, tries: bool, actor: str) -> bool | None:
    """Let everything that somebody says in a survey from now on be a try, or count again; they are told.

    What they have answered so far stays as it is: taken out, it would be seen by the difference. What they have before
    them unanswered closes. Tells whether that changed anything; none for somebody nobody knows.
    """

    def work(db: Connection) -> bool | None:
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        if person is None or not person.is_met:
            return None
        people.hold_person(db, person.id)
        if not audiences.set_only_tries(db, survey, person.id, tries=tries):
            return False
        if tries:
            _close(db, ctx, person, survey, ClosedReason.EXCLUDED)
        surveys.plan_soon(db, survey.id, ctx.now())
        note = Note.ONLY_TRIES if tries else Note.COUNTS_AGAIN
        ctx.queue(db, [to_person(person, MessageKind.NOTE, note, survey_id=survey.id)])
        _audit(db, ctx, person, actor, "only tries" if tries else "counts again")
        return True

    return ctx.write(work)


def _close(db: Connection, ctx: Context, person: Person, survey: Survey, reason: ClosedReason) -> None:
    """Close what a survey has planned for somebody, or they have before them without an answer."""
    ends = {State.SCHEDULED: Event.FORBIDDEN, State.ASKED: Event.EXPIRE}
    for ask in asks.unfinished_asks_of(db, person.id):
        if ask.survey.id == survey.id and ask.state in ends:
            take_turn(db, ctx, ask, Happened(ends[ask.state], because=reason))


def _audit(db: Connection, ctx: Context, person: Person, actor: str, verb: str) -> None:
    workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), actor=actor, verb=verb, subject=person.audited_as)
