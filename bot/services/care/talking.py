"""Colleagues and the person that a case is about write to each other, and the bot carries it: under their names or not.

The thread under a case is for colleagues; nothing typed there leaves. What is to leave is written in a dialog.
"""

from collections.abc import Callable

from sqlalchemy import Connection

from bot.core.care.case import Case, Shows
from bot.core.care.deeds import Refusal
from bot.core.care.log import Entry, What
from bot.core.care.notes import CaseNote, News
from bot.core.care.words import CaseLine, CaseWords, Line, WordsRef
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_case, to_person
from bot.core.survey.person import Person
from bot.core.survey.roles import Who
from bot.core.understanding import visible
from bot.services.care import reading
from bot.services.care.handling import RefusedError, allowed
from bot.services.care.reading import Held
from bot.services.context import Context
from storage.queries.care import cases, words
from storage.queries.delivery import inbound
from storage.queries.survey import people


def reply(ctx: Context, who: Who, case_id: str, *, text: str, event_key: str) -> None:
    """Send what a colleague wrote to the person; the clocks stand until they answer. Raises handling.RefusedError.

    A case that nobody had claimed is theirs then.
    """
    if not visible(text):
        raise RefusedError(Refusal.EMPTY)

    def work(db: Connection) -> None:
        if not inbound.first_time(db, event_key, "dialog", ctx.now()):
            return
        cases.hold_case(db, case_id)
        held = allowed(db, ctx, who, What.ASKED, case_id)
        if held.person is None:
            return
        words_id = words.add_words(db, held.case, text, at=ctx.now(), by=who.id, channel=None, ts=None)
        claimed = () if held.standing.claimed else (What.CLAIMED,)
        _log(db, ctx, held.case, *claimed, What.REPLIED, What.ASKED, by=who.id)
        ref = WordsRef(held.case.id, words_id)
        said = about_case(held.case, MessageKind.CASE_SAID, ref)
        ctx.queue(
            db, [to_person(held.person, MessageKind.CASE_REPLY, ref, survey_id=held.survey.id), said, _edit(held)]
        )

    ctx.write(work)


def case_of_thread(ctx: Context, channel: str, thread_ts: str) -> str | None:
    """Say to which case a thread in a DM belongs, if it is one under what was carried."""
    under = ctx.read(lambda db: words.words_in_dm(db, channel, thread_ts))
    return None if under is None else under.case_id


def answer(
    ctx: Context,
    *,
    event_key: str,
    slack_user_id: str,
    case_id: str,
    text: str,
    channel: str | None = None,
    ts: str | None = None,
) -> None:
    """Carry what the person wrote to the colleagues. channel, ts: of what was typed; none where a dialog was used."""

    def work(db: Connection) -> None:
        if inbound.first_time(db, event_key, "text", ctx.now()):
            _take_answer(db, ctx, case_id, slack_user_id, text, channel=channel, ts=ts)

    ctx.write(work)


def _take_answer(
    db: Connection, ctx: Context, case_id: str, slack_user_id: str, text: str, *, channel: str | None, ts: str | None
) -> None:
    held = _own(db, ctx, case_id, slack_user_id)
    if held is None or held.person is None:
        return
    if not held.standing.is_open:
        ctx.queue(db, [_line(held, held.person, Line.OVER)])
        return
    words_id = words.add_words(db, held.case, text, at=ctx.now(), by=None, channel=channel, ts=ts)
    _log(db, ctx, held.case, What.ANSWERED)
    said = about_case(held.case, MessageKind.CASE_SAID, WordsRef(held.case.id, words_id))
    ctx.queue(db, [said, _edit(held), _line(held, held.person, Line.SENT)])


def rewritten(ctx: Context, *, event_key: str, channel: str, ts: str, text: str) -> bool:
    """Follow an edit, or with no text a deletion, of what the person typed; tells whether it was carried to a case."""
    found = ctx.read(lambda db: words.words_in_dm(db, channel, ts))
    if found is None:
        return False

    def work(db: Connection) -> None:
        cases.hold_case(db, found.case_id)
        standing = words.words_in_dm(db, channel, ts)  # gone by now where its writer was forgotten meanwhile
        if standing is None or standing.by is not None or standing.text == text:
            return
        if inbound.first_time(db, event_key, "edit", ctx.now()):
            words.rewrite(db, standing.id, text)
            _say_anew(db, ctx, standing)

    ctx.write(work)
    return True


def _say_anew(db: Connection, ctx: Context, found: CaseWords) -> None:
    case = cases.case_by_id(db, found.case_id)
    if case is not None:
        ctx.queue(db, [about_case(case, MessageKind.CASE_SAID_EDIT, WordsRef(case.id, found.id))])


def end(ctx: Context, *, slack_user_id: str, case_id: str) -> None:
    """Carry no more replies to the person, at their wish."""

    def ended(db: Connection, held: Held, person: Person) -> list[Message]:
        if held.standing.muted:
            return []
        _log(db, ctx, held.case, What.MUTED)
        return [_note(held, News.ENDED), _edit(held), _line(held, person, Line.ENDED)]

    _at_their_wish(ctx, slack_user_id, case_id, ended)


def show_name(ctx: Context, *, slack_user_id: str, case_id: str) -> None:
    """Let the colleagues see whose words they answer, at their wish; the number stays hidden."""

    def shown(db: Connection, held: Held, person: Person) -> list[Message]:
        if held.case.shows is not Shows.WORDS:
            return []
        cases.show_name(db, held.case.id)
        return [_edit(held), _note(held, News.NAME_SHOWN), _line(held, person, Line.NAME_SHOWN)]

    _at_their_wish(ctx, slack_user_id, case_id, shown)


def _at_their_wish(
    ctx: Context, slack_user_id: str, case_id: str, do: Callable[[Connection, Held, Person], list[Message]]
) -> None:
    def work(db: Connection) -> None:
        held = _own(db, ctx, case_id, slack_user_id)
        if held is not None and held.person is not None and held.standing.is_open:
            ctx.queue(db, do(db, held, held.person))

    ctx.write(work)


def is_theirs(ctx: Context, *, slack_user_id: str, case_id: str) -> bool:
    """Say whether a case that is open is about somebody: nobody else can answer in it."""
    held = ctx.read(lambda db: _own(db, ctx, case_id, slack_user_id))
    return held is not None and held.standing.is_open


def carried(db: Connection, kind: MessageKind, words_id: int, *, channel: str, ts: str) -> None:
    """Note where something that was carried stands."""
    if kind is MessageKind.CASE_REPLY:
        words.stand_in_dm(db, words_id, channel=channel, ts=ts)
    elif kind is MessageKind.CASE_SAID:
        words.stand_in_thread(db, words_id, ts=ts)


def not_reached(db: Connection, ctx: Context, case_id: str) -> None:
    """Tell the colleagues that a reply did not reach the person."""
    case = cases.case_by_id(db, case_id)
    if case is not None:
        ctx.queue(db, [about_case(case, MessageKind.CASE_THREAD, CaseNote(case_id, News.NOT_REACHED))])


def not_carried(db: Connection, ctx: Context, words_id: int) -> None:
    """Tell a colleague that what they wrote stayed here: its person wished no more replies before it left."""
    said = words.words_by_id(db, words_id)
    case = None if said is None else cases.case_by_id(db, said.case_id)
    if case is not None and said is not None and reading.load(db, case).standing.muted:
        ctx.queue(db, [about_case(case, MessageKind.CASE_THREAD, CaseNote(case.id, News.NOT_CARRIED, said.by))])


def _own(db: Connection, ctx: Context, case_id: str, slack_user_id: str) -> Held | None:
    cases.hold_case(db, case_id)
    case = cases.case_by_id(db, case_id)
    if case is None or case.team_id != ctx.team_id:
        return None
    held = reading.load(db, case)
    person = people.person_in_slack(db, ctx.team_id, slack_user_id)
    return held if person is not None and held.case.person_id == person.id else None


def _log(db: Connection, ctx: Context, case: Case, *whats: What, by: str | None = None) -> None:
    lines = [Entry(what=what, at=ctx.now(), by=by) for what in whats]
    cases.append(db, case, lines, is_open=True, look_at=ctx.now())


def _edit(held: Held) -> Message:
    return about_case(held.case, MessageKind.CASE_EDIT)


def _note(held: Held, news: News) -> Message:
    return about_case(held.case, MessageKind.CASE_THREAD, CaseNote(held.case.id, news, held.standing.owner))


def _line(held: Held, person: Person, line: Line) -> Message:
    return to_person(person, MessageKind.CASE_LINE, CaseLine(held.case.id, line), survey_id=held.survey.id)
