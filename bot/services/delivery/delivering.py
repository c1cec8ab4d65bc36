"""The outbox as a courier uses it: claim, look up what to say, say what became of it.

What only a courier itself brings about does not wake it: these transactions go past Context.write.
"""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.core.actions.notices import NoticeView
from bot.core.asking.arrival import AT_ONCE, asked_later, moment_posted
from bot.core.asking.invitation import Invitation, channel_instead
from bot.core.care.case import CaseView
from bot.core.care.notes import CasePlace
from bot.core.care.words import CaseWords
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event, State
from bot.core.delivery.details import LEFT, MOVED, Hello, Retirement
from bot.core.delivery.kinds import MessageKind, Puts
from bot.core.delivery.message import Claimed, Delivery, Message, about_ask, about_case, to_channel, under
from bot.core.privacy.promise import keeps_person
from bot.core.reports.summary.edition import ThreadPart
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.survey import Survey
from bot.services.care import shouting, talking
from bot.services.care.reading import view_within
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.answering import may_be_named
from bot.services.conversation.keeping import INVITATION
from bot.services.conversation.restarting import may_restart
from bot.services.conversation.taking import take_turn
from bot.services.delivery import notes
from storage.errors import OtherSchemaError, StaleRowError
from storage.queries.asking import audiences
from storage.queries.care import cases, words
from storage.queries.conversation import answers, asks
from storage.queries.delivery import outbox
from storage.queries.survey import people, surveys

DATABASE_FAILED = (SQLAlchemyError, StaleRowError, OtherSchemaError)
"""What is raised where the database did not do its part; whatever else is raised is our mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """A message with the rows it is about, as they are now. row: the ask without what is kept apart from it."""

    ask: Ask | None
    row: Ask | None
    survey: Survey | None
    person: Person | None
    case: CaseView | None = None
    words: CaseWords | None = None
    notice: NoticeView | None = None


def claim(ctx: Context, worker: str) -> Claimed:
    """Take the next message that may leave."""
    return ctx.transact(lambda db: outbox.claim(db, team_id=ctx.team_id, by=worker, lease=ctx.lease, gap=ctx.gap))


def take_over(ctx: Context) -> None:
    """Take up what a process had in hand that died: only where no other can be running on this database."""
    ctx.transact(lambda db: outbox.drop_leases(db, ctx.team_id))


def still_mine(ctx: Context, delivery: Delivery, worker: str) -> bool:
    """Take a message for another lease; False when another process took it over meanwhile."""
    return ctx.transact(lambda db: outbox.renew(db, delivery, by=worker, lease=ctx.lease))


def slack_takes_no_more(ctx: Context, wait: timedelta) -> None:
    """Hold everything back for a while."""
    ctx.transact(lambda db: outbox.stop_all(db, ctx.team_id, wait))


def look_up(ctx: Context, message: Message) -> Addressed:
    """Load what a message is about."""

    def work(db: Connection) -> Addressed:
        row = asks.ask_by_id(db, message.ask_id) if message.ask_id else None
        ask = conversations.as_it_stands(db, ctx, row) if row else None
        survey = ask.survey if ask else surveys.survey_by_id(db, message.survey_id) if message.survey_id else None
        person = ask.person if ask else people.person_by_id(db, message.person_id) if message.person_id else None
        case = cases.case_by_id(db, message.case_id) if message.case_id else None
        view = view_within(db, ctx, case) if case else None
        said = words.words_by_id(db, message.words_id) if message.words_id is not None else None
        notice = notes.view(db, message, survey)
        return Addressed(ask=ask, row=row, survey=survey, person=person, case=view, words=said, notice=notice)

    return ctx.read(work)


def anybody_invited(ctx: Context, survey: Survey, invitation: Invitation) -> bool:
    """Say whether somebody still waits for an invitation."""
    return ctx.read(lambda db: bool(asks.asks_invited(db, survey.id, invitation)))


def last_answer(ctx: Context, ask: Ask) -> tuple[Ask, list[str]] | None:
    """For a re-ask: the ask before it with its score, and what was written then."""
    if ask.kind is not AskKind.REASK or ask.parent_id is None:
        return None
    parent_id = ask.parent_id

    def work(db: Connection) -> tuple[Ask, list[str]] | None:
        parent = asks.ask_by_id(db, parent_id)
        if parent is None or parent.response_id is None or parent.score is None:
            return None
        return parent, answers.comments_of(db, parent.response_id)

    return ctx.read(work)


def comments_on(ctx: Context, ask: Ask) -> list[str]:
    """Give what somebody wrote beside the answer to an ask."""
    response_id = ask.response_id
    return [] if response_id is None else ctx.read(lambda db: answers.comments_of(db, response_id))


def is_news(ctx: Context, ask: Ask) -> bool:
    """Say whether a yes that was taken back had reached the team by a message of its own, and was not given anew."""
    alert = about_ask(ask, MessageKind.CONTACT_ALERT)
    return (
        ask.consented_at is None
        and may_be_named(ask)
        and ctx.read(lambda db: outbox.has_left(db, alert.lane, alert.kind))
    )


def may_start_afresh(ctx: Context, ask: Ask) -> bool:
    """Say whether a question that has closed may be put anew."""
    return ctx.read(lambda db: may_restart(db, ask, ctx.now()))


def newest_conversation(ctx: Context, person: Person) -> Ask | None:
    """Give the ask that somebody got last, an open one before any other."""
    return ctx.read(lambda db: conversations.newest_of(db, ctx, person.id))


def delivered(
    ctx: Context,
    delivery: Delivery,
    worker: str,
    *,
    channel: str,
    ts: str,
    has_numbers: bool = False,
    thread: ThreadPart | None = None,
) -> Claimed | None:
    """Note that Slack took a message, and take the next in the same transaction: half the commits of a delivery.

    Gives none where the next is to be claimed when it begins. has_numbers: it carries the number buttons, and older
    ones lose theirs. thread: what goes under it, queued in the same transaction, so that it comes once if this does.
    """
    message = delivery.message

    def work(db: Connection) -> Claimed | None:
        mine = outbox.finish(db, delivery, by=worker, state="sent")
        if mine and thread is not None:
            ctx.queue(db, [under(message, channel, ts, thread)])
        if mine and message.kind is MessageKind.HELLO:
            _hello_stands(db, ctx, message, channel=channel, ts=ts)
        if mine and message.kind is MessageKind.CASE:
            _case_stands(db, ctx, message, channel=channel, ts=ts)
        if mine and message.kind is MessageKind.ACTION_NOTE:
            notes.stands(db, message, channel=channel, ts=ts)
        if mine and message.kind is MessageKind.SHOUT_OUT:
            shouting.posted(db, ctx, message, channel=channel, ts=ts)
        if mine and message.words_id is not None:
            talking.carried(db, message.kind, message.words_id, channel=channel, ts=ts)
        if mine and has_numbers and message.ask_id and message.rule.posts:
            _now_stands(db, ctx, delivery, message.ask_id, channel=channel, ts=ts)
        # Last, since the pace is held from here to the commit.
        return outbox.claim_ahead(db, team_id=ctx.team_id, by=worker, lease=ctx.lease, gap=ctx.gap)

    return ctx.transact(work)


def _case_stands(db: Connection, ctx: Context, message: Message, *, channel: str, ts: str) -> None:
    """Note where a case stands, and have the post that it had before say so."""
    case = cases.case_by_id(db, str(message.case_id))
    if case is None:
        return
    if case.channel and case.ts and case.ts != ts:
        ctx.queue(db, [about_case(case, MessageKind.CASE_MOVED, CasePlace(case.id, case.channel, case.ts))])
    cases.stands(db, case.id, channel=channel, ts=ts)


def _hello_stands(db: Connection, ctx: Context, message: Message, *, channel: str, ts: str) -> None:
    survey, hello = surveys.survey_by_id(db, message.survey_id or 0), message.told(Hello)
    if survey is None:
        return
    surveys.hello_stands(db, survey, channel=channel, ts=ts, now=ctx.now())
    if hello.waits_for_start and not survey.plan.paused:  # it was started while the hello was on its way
        again = Hello(hello.ahead, ts=ts)
        ctx.queue(db, [to_channel(channel, MessageKind.HELLO_STARTED, again, survey=survey)])


def _now_stands(db: Connection, ctx: Context, delivery: Delivery, ask_id: str, *, channel: str, ts: str) -> None:
    ask, message = asks.ask_by_id(db, ask_id), delivery.message
    if ask is None:
        return
    if message.kind is MessageKind.ASK and ask.state is State.ASKED:
        asked_at = moment_posted(ts, not_before=delivery.queued_at, now=ctx.now())
        if asked_at - delivery.queued_at > AT_ONCE:
            asks.save_ask(db, ask, asked_later(ask, asked_at))
    if ask.ts is not None and not keeps_person(ask.survey.plan.privacy):
        return  # of an anonymous one it stays where it was put first: later copies are for the silent alone
    if ask.ts not in {None, ts}:  # of a question that was answered before Slack confirmed it, this is known
        # Where somebody typed in a thread under it, Slack would leave a stump of what is deleted.
        reason = MOVED if message.thread is None else LEFT
        ctx.queue(db, [about_ask(ask, MessageKind.RETIRED, Retirement(reason, ask.ts))])
    asks.ask_stands(db, ask.id, channel=channel, ts=ts)


def skipped(ctx: Context, delivery: Delivery, worker: str) -> None:
    """Note that a message has nothing to say any more."""

    def work(db: Connection) -> None:
        mine = outbox.finish(db, delivery, by=worker, state="skipped")
        if mine and delivery.message.rule.puts is Puts.INVITATION:
            withdraw_invitation(db, delivery.message)
        elif mine and delivery.message.rule.puts is Puts.NOTE:
            notes.did_not_leave(db, delivery.message)
        elif mine and delivery.message.kind is MessageKind.CASE_REPLY and delivery.message.words_id is not None:
            talking.not_carried(db, ctx, delivery.message.words_id)

    ctx.transact(work)


def unknown(ctx: Context, delivery: Delivery, worker: str) -> None:
    """Note that nobody can tell whether a message arrived, and that it is not said again."""
    ctx.transact(lambda db: outbox.finish(db, delivery, by=worker, state="unknown"))


def held(
    ctx: Context,
    delivery: Delivery,
    worker: str,
    *,
    wait: timedelta,
    failure: str | None,
    perhaps_taken: bool = False,
    looks: int = 0,
    counts: bool = True,
) -> None:
    """Give a message back for a later try: see storage/queries/delivery/outbox.py."""
    ctx.transact(
        lambda db: outbox.hold(
            db,
            delivery,
            by=worker,
            wait=wait,
            failure=failure,
            perhaps_taken=perhaps_taken,
            looks=looks,
            counts=counts,
        )
    )


def put_down(ctx: Context, delivery: Delivery, worker: str) -> None:
    """Give a message back that was taken and not begun, so that nobody waits for the lease to run out."""
    held(ctx, delivery, worker, wait=timedelta(), failure=None, looks=delivery.looks, counts=False)


def failed(ctx: Context, delivery: Delivery, worker: str, code: str) -> None:
    """Give a message up. A question that could not be delivered closes its ask, which does not count as asked.

    But somebody of another company who can't get a DM is invited in a channel that is shared with them.
    """

    def work(db: Connection) -> None:
        if not outbox.finish(db, delivery, by=worker, state="failed", failure=code):
            return
        message = delivery.message
        if message.kind is MessageKind.CASE_REPLY:
            talking.not_reached(db, ctx, str(message.case_id))
        if message.kind is MessageKind.SHOUT_OUT and delivery.doubt_since is None:
            shouting.not_posted(db, message)
        if message.rule.puts is Puts.QUESTION:
            _question_failed(db, ctx, message, code)
        elif message.rule.puts is Puts.INVITATION:
            for ask in withdraw_invitation(db, message):
                _fail(db, ctx, ask)
        elif message.rule.puts is Puts.NOTE:
            notes.did_not_leave(db, message)

    ctx.write(work)


def case_moves(ctx: Context, delivery: Delivery, worker: str, code: str) -> None:
    """Post a case anew, where what is to be said under its post can't be any more; and say it there.

    The channel was archived, the bot is out of it, or others have come to read it. What the person wrote is not lost.
    """

    def work(db: Connection) -> None:
        case = cases.case_by_id(db, str(delivery.message.case_id))
        if not outbox.finish(db, delivery, by=worker, state="failed", failure=code) or case is None:
            return
        post = about_case(case, MessageKind.CASE)
        is_on_its_way = outbox.is_on_its_way(db, post.lane, post.kind)
        ctx.queue(db, [delivery.message] if is_on_its_way else [post, delivery.message])

    ctx.write(work)


def _question_failed(db: Connection, ctx: Context, message: Message, code: str) -> None:
    ask = asks.ask_by_id(db, message.ask_id) if message.ask_id else None
    if ask is not None and not _invited_instead(db, ctx, ask, code):
        _fail(db, ctx, ask)
        if code == "user_disabled":
            people.mark_kind(db, ask.person.id, PersonKind.GONE)
            cases.look_again_at_those_of(db, ctx.team_id, [ask.person.slack_user_id or ""], ctx.now())


def _fail(db: Connection, ctx: Context, ask: Ask) -> None:
    take_turn(db, ctx, ask, Happened(Event.FAIL, because=ClosedReason.FAILED))


def _invited_instead(db: Connection, ctx: Context, ask: Ask, code: str) -> bool:
    if ask.is_try:
        return False
    named = ask.survey.plan.audience.channels
    channels = audiences.channels_of(db, ctx.team_id, ask.person.id, named)
    channel = channel_instead(ask, code, channels)
    if channel is not None:
        take_turn(db, ctx, ask, Happened(Event.NO_DM, channel=channel))
    return channel is not None


def withdraw_invitation(db: Connection, message: Message) -> list[Ask]:
    """Forget an invitation that was not posted: whoever is asked next is a reason for it. Gives those it was for."""
    survey = surveys.survey_by_id(db, message.survey_id) if message.survey_id else None
    invitation = message.detail
    if survey is None or not isinstance(invitation, Invitation):
        return []
    surveys.strike_from_ledger(db, survey, kind=INVITATION, slot=invitation.slot)
    return asks.asks_invited(db, survey.id, invitation)


def keep_dm(ctx: Context, person: Person, channel: str) -> None:
    """Remember somebody's DM; another one where the app was installed anew."""
    ctx.write(lambda db: people.keep_dm_channel(db, person.id, channel))
