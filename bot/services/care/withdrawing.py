"""A case that ends without anybody's doing: its person took back what they said, or was forgotten."""

from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from bot.core.care.case import Shows
from bot.core.care.log import Entry, State, What
from bot.core.care.notes import CaseNote, News
from bot.core.care.rules import CONTACT
from bot.core.care.words import WordsRef
from bot.core.clock.timing import first_instant
from bot.core.conversation.ask import Ask
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_case
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.services.care import reading
from bot.services.care.reading import Held
from bot.services.context import Context
from storage.queries.care import cases, words


def withdraw(db: Connection, ctx: Context, held: Held, *, let_go: bool = False) -> list[Message]:
    """End a case, and have its post say so. let_go: and leave nothing of it but times, and nobody it is about."""
    over = held.standing.state is State.WITHDRAWN
    lines = [] if over else [Entry(what=What.WITHDRAWN, at=ctx.now())]
    cases.append(db, held.case, lines, is_open=False, look_at=None)
    said = [one for one in words.words_of(db, held.case.id) if let_go and one.shown_ts is not None]
    if let_go:
        cases.let_go(db, [held.case.id])
        words.empty(db, [held.case.id])
    anew = (about_case(held.case, MessageKind.CASE_SAID_EDIT, WordsRef(held.case.id, one.id)) for one in said)
    return [about_case(held.case, MessageKind.CASE_EDIT), *anew]


def no_longer_agreed(db: Connection, ctx: Context, ask: Ask) -> list[Message]:
    """Have nobody write to somebody who said yes to being contacted and took that back; the team reads so.

    A case about nothing else ends. One of words alone is never touched: it would tell whose they are.
    """
    about = [reading.load(db, case) for case in cases.cases_about(db, ask.id)]
    named = [one for one in about if one.case.shows is not Shows.WORDS and CONTACT in one.standing.why]
    return [message for held in named for message in _muted(db, ctx, held)]


def _muted(db: Connection, ctx: Context, held: Held) -> list[Message]:
    is_open = held.standing.is_open
    cases.append(
        db,
        held.case,
        [Entry(what=What.MUTED, at=ctx.now())],
        is_open=is_open,
        look_at=ctx.now() if is_open else None,
    )
    note = about_case(held.case, MessageKind.CASE_THREAD, CaseNote(held.case.id, News.NO_CONTACT, held.standing.owner))
    if is_open and held.standing.why == (CONTACT,):
        return [*withdraw(db, ctx, held), note]
    return [about_case(held.case, MessageKind.CASE_EDIT), note]


def withdraw_all(db: Connection, ctx: Context, person: Person) -> None:
    """End all cases of somebody who is being forgotten; their posts lose name and words."""
    for case in cases.cases_of_person(db, person.id):
        held = reading.load(db, case)
        ctx.queue(db, withdraw(db, ctx, replace(held, person=None), let_go=True))


def forget_older(db: Connection, survey: Survey, before: date, limit: int) -> int:
    """Leave of cases that are over, and began before a local day, nothing but times; so many at once, and how many."""
    found = cases.over_before(db, survey.id, first_instant(before, 0, survey.plan.zone), limit)
    if found:
        cases.let_go(db, found)
        words.empty(db, found)
    return len(found)
