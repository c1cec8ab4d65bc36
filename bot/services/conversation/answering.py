"""What a person did: pressed a button of an ask, typed something in the DM, or wrote in a dialog.

Slack sends an event again that it believes lost, and a person a dialog whose answer did not reach them: their keys are
recorded, so that words are never kept twice. Nobody but the person repeats a press of a button, with another key each
time; what a second press does is for the table of states to say, and a key would cost every click a row.
"""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from bot.core.conversation.answer import Source
from bot.core.conversation.ask import Ask
from bot.core.conversation.closing import SAID_NO
from bot.core.conversation.events import event_of_contact, event_of_text, event_of_words, is_over
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event, State
from bot.core.delivery.details import Note, Offer
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import about_ask, note_to, on_plea, to_person
from bot.core.privacy.promise import ContactPath, contact_path, keeps_person, offers_contact
from bot.core.survey.measure import RECOMMENDING
from bot.core.survey.person import Person
from bot.core.understanding import (
    Contact,
    Doubt,
    Kind,
    Topic,
    Understood,
    is_no_answer,
    understand,
    understand_reply,
    visible,
)
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.arriving import Pressed, arrived
from bot.services.conversation.restarting import may_restart
from bot.services.conversation.stopping import help_once, opt_in_within, opt_out_within, welcome_back
from bot.services.conversation.taking import take_turn
from storage.queries.delivery import inbound
from storage.queries.survey import people

BUTTONS = {
    "not_now": Event.NOT_NOW,
    "decline": Event.DECLINE,
    "change": Event.CHANGE,
    "keep": Event.KEEP,
    "that_is_all": Event.STOPS_TYPING,
    "take_back": Event.TAKEN_BACK,
    "no_contact": Event.NO_CONTACT,
}


@dataclass(frozen=True)
class Readings:
    """A text read while the score is awaited, and once it is there: the same "8" is a score before there is one.

    On the scale that nearly every question has; on another one once it is known that it is needed.
    """

    text: str
    locale: str | None
    awaited: Understood
    reply: Understood

    def of(self, ask: Ask | None) -> Understood:
        """Give the reading that counts in a conversation; without one, of whoever has no question before them."""
        if ask is None or ask.scale is RECOMMENDING:
            return self.awaited if ask is None or ask.score is None else self.reply
        read = understand if ask.score is None else understand_reply
        return read(self.text, self.locale, ask.scale.scores)


def click_score(ctx: Context, *, ask_id: str, slack_user_id: str, score: int, pressed: Pressed | None = None) -> bool:
    """Record the score (0-10) that somebody clicked. A click on somebody else's ask is ignored.

    Tells whether the question is there: its survey may have been deleted, or its person forgotten.

    pressed: none where it was the App Home.
    """
    happened = Happened(Event.SCORE, score=score, clicked_ts=pressed.ts if pressed else None)
    return _click(ctx, ask_id, slack_user_id, happened, pressed)


def click(ctx: Context, button: str, *, ask_id: str, slack_user_id: str, pressed: Pressed | None = None) -> bool:
    """Apply one of BUTTONS to the ask that it belongs to; tells whether that is there, as click_score does."""
    happened = Happened(BUTTONS[button], clicked_ts=pressed.ts if pressed else None)
    return _click(ctx, ask_id, slack_user_id, happened, pressed)


def click_contact(ctx: Context, *, ask_id: str, slack_user_id: str, message_ts: str, owner_alone: bool = False) -> None:
    """Tell the team that this person may be contacted, once.

    message_ts: the thanks that carried the button. owner_alone: they were told that nobody but the owner learns of it;
    where that is not so any more, they are asked anew.
    """
    _click(ctx, ask_id, slack_user_id, Happened(Event.CONSENT, clicked_ts=message_ts), owner_alone=owner_alone)


def _click(
    ctx: Context,
    ask_id: str,
    slack_user_id: str,
    clicked: Happened,
    pressed: Pressed | None = None,
    *,
    owner_alone: bool = False,
) -> bool:
    def work(db: Connection) -> bool:
        ask = _own_ask(db, ctx, ask_id, slack_user_id)
        if ask is None or (clicked.event is Event.CONSENT and not may_be_named(ask)):
            # A button from before the survey promised never to show a name, or from before they were forgotten.
            return ask is not None
        if owner_alone and ask.consented_at is None and contact_path(ask.survey.plan) is not ContactPath.OWNER:
            ctx.queue(db, [about_ask(ask, MessageKind.THANKS, Offer.CONTACT)])
            return True
        stands = ask if pressed is None else arrived(db, ask, pressed, ctx.now())
        take_turn(db, ctx, stands, clicked, loaded=ask)
        return True

    return ctx.write(work)


def may_be_named(ask: Ask) -> bool:
    """Say whether a yes to being contacted still has an answer to belong to, in a survey that may show a name."""
    return offers_contact(ask.survey.plan.privacy) and ask.response_id is not None


def click_restart(ctx: Context, *, ask_id: str, slack_user_id: str) -> bool:
    """Put a question anew that had closed, because the person wishes to answer after all; tells whether it is there."""

    def work(db: Connection) -> bool:
        ask = _own_ask(db, ctx, ask_id, slack_user_id)
        if ask is not None and ask.state is State.CLOSED and not may_restart(db, ask, ctx.now()):
            take_turn(db, ctx, ask, Happened(Event.OVER))
        elif ask is not None:
            take_turn(db, ctx, ask, Happened(Event.RESTART))
        return ask is not None

    return ctx.write(work)


def ask_to_write_about(ctx: Context, *, ask_id: str, slack_user_id: str) -> Ask | None:
    """Give the ask whose open question somebody wants to answer in the dialog; none for anybody else's."""
    return ctx.read(lambda db: _own_ask(db, ctx, ask_id, slack_user_id))


def write_answer(ctx: Context, *, event_key: str, ask_id: str, slack_user_id: str, text: str) -> None:
    """Take what somebody wrote in the dialog: an answer to the open question, whatever it says."""
    said = event_of_words(text)
    event = Event.WRITTEN if said is Event.COMMENT else said

    def work(db: Connection) -> None:
        if not visible(text) or not inbound.first_time(db, event_key, "dialog", ctx.now()):
            return
        ask = _own_ask(db, ctx, ask_id, slack_user_id)
        if ask is None:
            return
        over = is_over(ask.conversation_at(ctx.now()), still_open=ask.takes_words_at(ctx.now()))
        # Of a conversation that nobody knows any more, or long over: it is said, and nothing is recorded.
        take_turn(db, ctx, ask, Happened(Event.OVER if over else event, text=text.strip()))

    ctx.write(work)


def newest_ask_in(ctx: Context, *, survey_id: int, slack_user_id: str) -> Ask | None:
    """Give the ask that somebody got last in a survey, an open one before any other."""
    return ctx.read(lambda db: conversations.newest_in(db, ctx, survey_id, slack_user_id))


def answer_whole(ctx: Context, *, event_key: str, ask_id: str, slack_user_id: str, score: int, reason: str) -> bool:
    """Take a score (0-10) and what was written beside it, both from one dialog, after which nothing is asked.

    Tells whether that is the answer that counts: a second dialog, open on another screen, changes nothing.
    """

    def work(db: Connection) -> bool:
        if not inbound.first_time(db, event_key, "dialog", ctx.now()):
            return True  # sent again by the person, whom our answer did not reach the first time
        ask = _own_ask(db, ctx, ask_id, slack_user_id)
        if ask is None or ask.state is not State.ASKED:
            return False
        take_turn(db, ctx, ask, Happened(Event.WHOLE, score=score, text=reason.strip()))
        return True

    return ctx.write(work)


def _own_ask(db: Connection, ctx: Context, ask_id: str, slack_user_id: str) -> Ask | None:
    ask = conversations.by_id(db, ctx, ask_id)
    return ask if ask is not None and ask.person.slack_user_id == slack_user_id else None


def read_text(
    ctx: Context, *, event_key: str, slack_user_id: str, text: str, ts: str | None = None, thread_ts: str | None = None
) -> None:
    """Take what somebody typed to the bot. text: as Slack sends it; ts, thread_ts: Slack's names of the message."""
    read = read_both_ways(ctx, slack_user_id, text)
    ctx = ctx.answering_in(thread_ts)

    def work(db: Connection) -> None:
        if not inbound.first_time(db, event_key, "text", ctx.now()):
            return
        person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
        _take_text(db, ctx, person, _typed_about(db, ctx, person, thread_ts), read, ts)

    ctx.write(work)


def read_wordless(
    ctx: Context, *, event_key: str, slack_user_id: str, ts: str | None = None, thread_ts: str | None = None
) -> None:
    """Take a message without a word of the person's own: a voice clip, a picture, what somebody else wrote."""
    ctx = ctx.answering_in(thread_ts)

    def work(db: Connection) -> None:
        if not inbound.first_time(db, event_key, "text", ctx.now()):
            return
        person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
        ask = _typed_about(db, ctx, person, thread_ts)
        if ask is not None:
            take_turn(db, ctx, ask, Happened(Event.WORDLESS, ts=ts, source=Source.TEXT))

    ctx.write(work)


def _typed_about(db: Connection, ctx: Context, person: Person, thread_ts: str | None) -> Ask | None:
    """Give the question in whose thread somebody typed, or else their newest conversation."""
    in_thread = conversations.in_thread(db, ctx, person.id, thread_ts) if thread_ts else None
    return in_thread or conversations.newest_of(db, ctx, person.id)


def _take_text(db: Connection, ctx: Context, person: Person, ask: Ask | None, read: Readings, ts: str | None) -> None:
    understood = read.of(ask)
    if ask is not None and _about_contact(db, ctx, ask, understood, ts):
        return
    match understood.kind:
        case Kind.OPT_OUT:
            opt_out_within(db, ctx, person)
            ctx.queue(db, [note_to(person, Note.STOPPED)])
        case Kind.OPT_IN:
            opt_in_within(db, ctx, person)
            ctx.queue(db, [welcome_back(db, ctx, person)])
        case Kind.HELP:
            ctx.queue(db, [note_to(person, Note.HELP)])
        case _:
            answer_text(db, ctx, person, ask, understood, ts)


def _about_contact(db: Connection, ctx: Context, ask: Ask, understood: Understood, ts: str | None) -> bool:
    """Take a wish to be contacted after all, or not to be; tells whether that is all that the message says."""
    event = event_of_contact(ask.conversation_at(ctx.now()), understood.contact, still_open=_hears(ctx, ask))
    if event is None or (event is Event.CONSENT and not may_be_named(ask)):
        return False
    take_turn(db, ctx, ask, Happened(event, ts=ts, understood=understood, source=Source.TEXT))
    return understood.kind is not Kind.OPT_OUT or understood.contact is not Contact.NEVER  # else it stops all


def read_both_ways(ctx: Context, slack_user_id: str, text: str) -> Readings:
    """Read a text before anything is locked; which way counts is known once its conversation is."""
    locale = locale_of(ctx, slack_user_id)
    return Readings(text, locale, understand(text, locale), understand_reply(text, locale))


def locale_of(ctx: Context, slack_user_id: str) -> str | None:
    """Say what somebody's Slack speaks, as far as that is known."""
    person = ctx.read(lambda db: people.person_in_slack(db, ctx.team_id, slack_user_id))
    return None if person is None else person.locale


def answer_text(
    db: Connection, ctx: Context, person: Person, ask: Ask | None, understood: Understood, ts: str | None
) -> None:
    """Apply what somebody typed to their conversation; what fits no question gets a helpful line once in a while."""
    if ask is not None and _takes_leave(ask, understood):
        return
    event = _event(ctx, ask, understood) if ask is not None else None
    if ask is not None and event is not None:
        typed = Happened(
            event,
            score=understood.score,
            text=understood.comment,
            ts=ts,
            understood=understood,
            source=Source.TEXT,
        )
        take_turn(db, ctx, ask, typed)
    elif understood.doubt is Doubt.PLEA:
        ctx.queue(db, [note_to(person, on_plea(person))])
    elif understood.kind is Kind.QUESTION:
        ctx.queue(db, [to_person(person, MessageKind.EXPLAIN, understood.topic or Topic.OTHER)])
    elif ask is not None and ask.apart is not None:
        _help_apart(db, ctx, ask, understood)
    else:
        help_once(db, ctx, person)


def _takes_leave(ask: Ask, understood: Understood) -> bool:
    """Say whether somebody who said no to a question says so again, or thanks: nobody is offered it once more then."""
    leaves = understood.doubt in {Doubt.BARE_NO, Doubt.COURTESY} or understood.kind is Kind.DECLINE
    return leaves and ask.state is State.CLOSED and ask.closed_reason in SAID_NO


def _help_apart(db: Connection, ctx: Context, ask: Ask, understood: Understood) -> None:
    """Say once that no question is open. With the person it is not noted: they may just have answered."""
    if ask.reprompts or is_no_answer(understood.comment):
        return
    note = Note.NO_OPEN_QUESTION if ask.score is None else Note.NOT_ADDED
    conversations.save(db, ctx, ask, replace(ask, reprompts=1))
    ctx.queue(db, [about_ask(ask, MessageKind.NOTE, note)])


def _event(ctx: Context, ask: Ask, understood: Understood) -> Event | None:
    return event_of_text(ask.conversation_at(ctx.now()), understood, still_open=_hears(ctx, ask))


def _hears(ctx: Context, ask: Ask) -> bool:
    return ask.takes_words_at(ctx.now()) and keeps_person(ask.survey.plan.privacy)
