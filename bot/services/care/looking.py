"""What cases say by themselves: reminders, an offer to the next, and every working morning what is open."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH
from bot.core.care.case import Case, CaseView, Shows, urgency
from bot.core.care.deeds import may_look_after
from bot.core.care.log import Entry, What, standing_of
from bot.core.care.notes import CaseNote, News
from bot.core.care.owners import Desk, next_owner
from bot.core.care.reminders import OVERDUE, Reminder, passes_on_at, reminders_ahead, worth_saying
from bot.core.clock.timing import first_instant, is_working_day, local_day
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_case, to_channel, to_person
from bot.core.survey.roles import Who
from bot.core.survey.survey import Survey
from bot.services.care import reading
from bot.services.care.owners import desk_of
from bot.services.care.reading import Held
from bot.services.context import Context
from storage.queries.care import cases
from storage.queries.survey import people, surveys

DIGEST = "open cases"  # its kind in the ledger


def look(ctx: Context) -> None:
    """Let every case say what it has to say by now."""
    for case in ctx.read(lambda db: cases.cases_to_look_at(db, ctx.team_id, ctx.now(), BATCH)):
        ctx.write(partial(_look_at, ctx=ctx, case_id=case.id))


def _look_at(db: Connection, ctx: Context, case_id: str) -> None:
    cases.hold_case(db, case_id)
    case = cases.case_by_id(db, case_id)
    if case is None:
        return
    held = reading.load(db, case)
    if not held.standing.is_open:
        cases.append(db, case, [], is_open=False, look_at=None)
        return
    lines = [*_passed_on(db, ctx, held)]
    held = _after(db, held, lines)
    said, ahead = _said_and_ahead(db, ctx, held)
    lines += [Entry(what=What.REMINDED, at=ctx.now(), why=one) for one in said]
    cases.append(db, case, lines, is_open=True, look_at=_next(db, ctx, held, ahead))
    ctx.queue(db, list(_messages(db, ctx, held, lines)))


def _after(db: Connection, held: Held, lines: list[Entry]) -> Held:
    return replace(held, standing=standing_of([*cases.log_of(db, held.case.id), *lines])) if lines else held


def _passed_on(db: Connection, ctx: Context, held: Held) -> Iterator[Entry]:
    """Offer a case to the next where nobody has claimed it, or where its owner is not there any more."""
    owner, named = held.standing.owner, held.case.shows is not Shows.WORDS
    desk = desk_of(db, held.survey, held.person, named=named, holder=owner)
    at = passes_on_at(held.standing, reading.calendar_of(db, held), held.survey.plan.case_claim_minutes)
    gone = owner in desk.never or owner is None
    due = at is not None and at <= ctx.now() and not held.case.private
    to = _next_one(held, desk, gone=gone) if gone or due else None
    if to is not None and to != owner:
        yield Entry(what=What.OFFERED, at=ctx.now(), whom=to)
        if held.case.private:
            yield Entry(what=What.CLAIMED, at=ctx.now(), by=to)


def _next_one(held: Held, desk: Desk, *, gone: bool) -> str | None:
    if held.case.private:  # for the survey's owners alone
        return desk.fallback
    return next_owner(desk, held.standing.offered) or (desk.fallback if gone else None)


def _said_and_ahead(db: Connection, ctx: Context, held: Held) -> tuple[list[Reminder], list[datetime]]:
    calendar, promise = reading.calendar_of(db, held), reading.promise_of(held.survey)
    found = reminders_ahead(held.standing, ctx.now(), calendar, promise)
    due = [one for one in found if one.at <= ctx.now()]
    return [one.reminder for one in due], [one.at for one in found if one.at > ctx.now()]


def _next(db: Connection, ctx: Context, held: Held, ahead: list[datetime]) -> datetime | None:
    at = passes_on_at(held.standing, reading.calendar_of(db, held), held.survey.plan.case_claim_minutes)
    desk = desk_of(db, held.survey, held.person, named=held.case.shows is not Shows.WORDS)
    anybody_left = next_owner(desk, held.standing.offered) not in {None, held.standing.owner}
    passes_on = [at] if at is not None and at > ctx.now() and anybody_left and not held.case.private else []
    return min([*ahead, *passes_on], default=None)


def _messages(db: Connection, ctx: Context, held: Held, lines: list[Entry]) -> Iterator[Message]:
    case, owner = held.case, held.standing.owner
    if lines:
        yield about_case(case, MessageKind.CASE_EDIT)
    for line in lines:
        if line.what is What.OFFERED and case.private:
            yield about_case(case, MessageKind.CASE)  # in the DM of whoever has it now
        elif line.what is What.OFFERED:
            yield about_case(case, MessageKind.CASE_THREAD, CaseNote(case.id, News.OFFERED, line.whom))
    said = [Reminder(line.why or "") for line in lines if line.what is What.REMINDED]
    for reminder in worth_saying(said):
        note = CaseNote(case.id, reminder, owner)
        if reminder in OVERDUE and owner is not None:
            person = people.ensure_somebody(db, ctx.team_id, owner, ctx.now())
            yield to_person(person, MessageKind.CASE_OVERDUE, note, survey_id=held.survey.id)
        else:
            yield about_case(case, MessageKind.CASE_THREAD, note)


def tell_open(ctx: Context) -> None:
    """Say each working morning, at the survey's hour, which cases have been open since before; nothing where none is.

    What is for an owner alone is told to nobody else, not even that it is there.
    """
    for survey in ctx.read(partial(surveys_to_tell, ctx=ctx)):
        ctx.write(partial(_tell_open, ctx=ctx, survey=survey))


def surveys_to_tell(db: Connection, ctx: Context) -> list[Survey]:
    """List the surveys with open cases whose channel is to hear of them this morning."""
    found = (surveys.survey_by_id(db, one) for one in cases.surveys_with_open_cases(db, ctx.team_id))
    return [one for one in found if one is not None and _is_morning(ctx, one) and not _was_told(db, ctx, one)]


def _is_morning(ctx: Context, survey: Survey) -> bool:
    day = local_day(ctx.now(), survey.plan.zone)
    return is_working_day(day, reading.days_off_at_home(survey)) and ctx.now() >= _hour_of(day, survey)


def _hour_of(day: date, survey: Survey) -> datetime:
    return first_instant(day, survey.plan.hour, survey.plan.zone)


def _was_told(db: Connection, ctx: Context, survey: Survey) -> bool:
    return surveys.is_in_ledger(db, survey.id, kind=DIGEST, slot=_slot(ctx, survey).isoformat())


def _slot(ctx: Context, survey: Survey) -> date:
    return local_day(ctx.now(), survey.plan.zone)


def _tell_open(db: Connection, ctx: Context, survey: Survey) -> None:
    slot = _slot(ctx, survey)
    openings = (standing_of(cases.log_of(db, one.id)).opened_at for one in _shared(db, survey))
    waiting = any(opened_at < _hour_of(slot, survey) for opened_at in openings)
    outcome = "queued" if waiting else "nothing open"
    is_first = surveys.enter_in_ledger(db, survey, kind=DIGEST, slot=slot.isoformat(), outcome=outcome, now=ctx.now())
    channel = survey.plan.channel_of_cases
    if waiting and is_first and channel is not None:
        ctx.queue(db, [to_channel(channel, MessageKind.OPEN_CASES, None, survey=survey)])


def open_views(ctx: Context, survey: Survey) -> list[CaseView]:
    """Give the open cases that a survey's team shares, those that are due first before the others."""

    def work(db: Connection) -> list[CaseView]:
        return [reading.view_within(db, ctx, case) for case in _shared(db, survey)]

    return sorted(ctx.read(work), key=urgency)


def open_to(ctx: Context, who: Who, name: str | None) -> list[CaseView]:
    """Give the open cases that somebody looks after, or may; those that are due first before the others.

    name: of the survey, none for all.
    """

    def work(db: Connection) -> list[CaseView]:
        named = [one for one in surveys.surveys_of(db, ctx.team_id) if name in {None, one.plan.name}]
        found = (case for survey in named for case in cases.open_cases(db, survey.id))
        return [reading.view_within(db, ctx, case) for case in found if _is_open_to(db, who, case)]

    return sorted(ctx.read(work), key=urgency)


def _is_open_to(db: Connection, who: Who, case: Case) -> bool:
    held = reading.load(db, case)
    is_theirs = held.person is not None and held.person.slack_user_id == who.id
    return not is_theirs and may_look_after(who, held.survey, held.standing.owner, private=case.private)


def _shared(db: Connection, survey: Survey) -> list[Case]:
    return [case for case in cases.open_cases(db, survey.id) if not case.private]
