"""What a colleague does with a case: claims it, hands it over, puts it off, closes it, opens it again."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from bot.core.care.case import Case, Shows
from bot.core.care.clocks import WORKING_HOURS
from bot.core.care.deeds import Refusal, not_for, refusal
from bot.core.care.log import Entry, What
from bot.core.care.notes import CaseNote, News
from bot.core.clock.timing import working_days_later
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_case
from bot.core.survey.roles import Who
from bot.core.understanding import visible
from bot.services.care import reading, verifying
from bot.services.care.reading import Held
from bot.services.context import Context
from storage.queries.care import cases


class RefusedError(ValueError):
    """Somebody can't do that with a case. owner: whose it is, where that is the reason."""

    def __init__(self, why: Refusal, owner: str | None = None) -> None:
        super().__init__(why.value)
        self.why, self.owner = why, owner


def check(ctx: Context, who: Who, what: What, case_id: str) -> Held:
    """Load a case for a dialog that is about to be opened. Raises RefusedError where it could not be sent."""
    return ctx.read(lambda db: allowed(db, ctx, who, what, case_id))


def do(ctx: Context, who: Who, what: What, case_id: str) -> None:
    """Claim a case, open it again, or note that its person was reached. Raises RefusedError."""
    news = [News.REOPENED] if what is What.REOPENED else []
    _write(ctx, who, Entry(what=what, at=ctx.now(), by=who.id), case_id, news)


def hand_over(ctx: Context, who: Who, case_id: str, *, to: str) -> None:
    """Give a case to somebody else, who is told in its thread. to: their Slack id. Raises RefusedError.

    Where nobody knows whose it is, it goes to its person like to anybody: whoever tried all would know by the refusal.
    """
    receiver = ctx.who(to)  # before anything is locked

    def check_receiver(held: Held) -> None:
        known = held.person if held.case.shows is not Shows.WORDS else None
        why = not_for(receiver, person=known.slack_user_id if known else None)
        if why is not None:
            raise RefusedError(why, to)

    line = Entry(what=What.HANDED_OVER, at=ctx.now(), by=who.id, whom=to)
    _write(ctx, who, line, case_id, [News.HANDED_OVER], check_receiver)


def snooze(ctx: Context, who: Who, case_id: str, *, days: int) -> None:
    """Let a case say nothing by itself for so many working days; its clocks go on. Raises RefusedError."""
    held = check(ctx, who, What.SNOOZED, case_id)
    zone, off = held.survey.plan.zone, reading.days_off_at_home(held.survey)
    until = working_days_later(ctx.now(), days, zone, WORKING_HOURS, off)
    _write(ctx, who, Entry(what=What.SNOOZED, at=ctx.now(), by=who.id, until=until), case_id)


def close(ctx: Context, who: Who, case_id: str, *, cause: str, done: str, told: str | None) -> None:
    """Close a case. cause, done: what it was and what was done, in words; told: to the person. Raises RefusedError."""
    if not (visible(cause) and visible(done)):
        raise RefusedError(Refusal.EMPTY)
    line = Entry(what=What.CLOSED, at=ctx.now(), by=who.id, cause=cause, done=done, told=told)
    _write(ctx, who, line, case_id)


def _write(
    ctx: Context,
    who: Who,
    line: Entry,
    case_id: str,
    news: Sequence[News] = (),
    also: Callable[[Held], None] = lambda _: None,
) -> None:
    def work(db: Connection) -> None:
        cases.hold_case(db, case_id)
        held = allowed(db, ctx, who, line.what, case_id)
        also(held)
        person = held.case.person_id
        if person is None:
            raise RefusedError(Refusal.WITHDRAWN)
        if line.what is What.REOPENED and _has_another(db, held, person):
            raise RefusedError(Refusal.ANOTHER)
        cases.append(db, held.case, [line], is_open=line.what is not What.CLOSED, look_at=ctx.now())
        if line.what is What.CLOSED:
            verifying.plan(db, ctx, case_id)
        ctx.queue(db, _told(held.case, line, news))

    ctx.write(work)


def _has_another(db: Connection, held: Held, person_id: int) -> bool:
    """Say whether a case like it is open; of one of words alone the answer would tell whose it is."""
    case = held.case
    if case.shows is Shows.WORDS:
        return False
    return cases.open_case_of(db, case.survey_id, person_id, shows=case.shows, private=case.private) is not None


def _told(case: Case, line: Entry, news: Sequence[News]) -> list[Message]:
    notes = [CaseNote(case.id, one, line.whom or line.by) for one in news]
    edit = about_case(case, MessageKind.CASE_EDIT)
    return [edit, *(about_case(case, MessageKind.CASE_THREAD, note) for note in notes)]


def allowed(db: Connection, ctx: Context, who: Who, what: What, case_id: str) -> Held:
    """Load a case for whoever may do something with it. Raises RefusedError."""
    case = cases.case_by_id(db, case_id)
    if case is None or case.team_id != ctx.team_id:
        raise RefusedError(Refusal.NOT_YOURS)
    held = reading.load(db, case)
    person = held.person.slack_user_id if held.person else None
    why = refusal(who, what, held.standing, held.survey, person=person, private=case.private)
    if why is not None:
        raise RefusedError(why, held.standing.owner)
    return held
