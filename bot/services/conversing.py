"""What a person did: clicked a button of an ask, or typed something in the DM."""

from sqlalchemy import Connection

from bot.core.ask import Ask, Source
from bot.core.conversation import OPEN_STATES, Event, State
from bot.core.message import Message, MessageKind, Note, person_lane
from bot.core.survey import Person
from bot.core.understanding import Intent, Understood, understand
from bot.services.context import Context
from bot.services.people import opt_in_within, opt_out_within
from bot.services.turn import Turn, take_turn
from storage.queries import asks, outbox, people


def click_score(ctx: Context, *, event_key: str, ask_id: str, slack_user_id: str, score: int) -> None:
    """Record the score (0-10) that somebody clicked. A click on somebody else's ask is ignored."""
    _click(ctx, event_key, ask_id, slack_user_id, Event.SCORE, score=score)


def click_not_now(ctx: Context, *, event_key: str, ask_id: str, slack_user_id: str) -> None:
    """Come back in a week, once; the second time the ask closes."""
    _click(ctx, event_key, ask_id, slack_user_id, Event.NOT_NOW)


def click_contact(ctx: Context, *, event_key: str, ask_id: str, slack_user_id: str, message_ts: str) -> None:
    """Tell the team that this person may be contacted, once. message_ts: the thanks that carried the button."""
    _click(ctx, event_key, ask_id, slack_user_id, Event.CONSENT, text=message_ts)


def _click(
    ctx: Context,
    event_key: str,
    ask_id: str,
    slack_user_id: str,
    event: Event,
    *,
    score: int | None = None,
    text: str = "",
) -> None:
    def work(db: Connection) -> None:
        if not outbox.first_time(db, event_key, "click", ctx.now()):
            return
        ask = asks.ask_by_id(db, ask_id)
        if ask is None or ask.person.slack_user_id != slack_user_id:
            return
        if event is Event.CONSENT and ask.consented_at is not None:
            return
        take_turn(Turn(db, ctx, ask, ctx.now(), score=score, text=text), event)

    ctx.write(work)


def read_text(ctx: Context, *, event_key: str, slack_user_id: str, text: str) -> None:
    """Take what somebody typed to the bot. text: as typed, Slack's escapes undone."""

    def work(db: Connection) -> None:
        if not outbox.first_time(db, event_key, "text", ctx.now()):
            return
        person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
        understood = understand(text)
        if understood.intent is Intent.STOP:
            opt_out_within(db, ctx, person)
        elif understood.intent is Intent.START:
            opt_in_within(db, ctx, person)
        elif understood.intent is Intent.HELP:
            _note(db, ctx, person, Note.HELP)
        else:
            _answer(db, ctx, person, understood, text)

    ctx.write(work)


def _answer(db: Connection, ctx: Context, person: Person, understood: Understood, text: str) -> None:
    ask = asks.newest_ask_of(db, person.id)
    if ask is None or not _takes_text(ask, ctx):
        _note(db, ctx, person, Note.NO_OPEN_QUESTION)
        return
    source: Source = "text"
    turn = Turn(db, ctx, ask, ctx.now(), score=understood.score, text=text.strip(), source=source)
    take_turn(turn, _event(ask, understood))


def _takes_text(ask: Ask, ctx: Context) -> bool:
    if ask.state in OPEN_STATES or (ask.state is State.SCHEDULED and ask.snoozed):
        return True
    # After the thanks, for as long as the conversation would have stayed open, a further thought belongs to it.
    still_open = ask.closes_at is not None and ctx.now() < ask.closes_at
    return ask.state is State.DONE and ask.response_id is not None and still_open


def _event(ask: Ask, understood: Understood) -> Event:
    """Say what a text means here: once there is a score, anything typed is a comment, numbers included."""
    if ask.state not in {State.ASKED, State.SCHEDULED}:
        return Event.COMMENT
    if understood.intent is Intent.SCORE:
        return Event.SCORE
    return Event.NOT_NOW if understood.intent is Intent.NOT_NOW else Event.UNCLEAR


def _note(db: Connection, ctx: Context, person: Person, note: Note) -> None:
    message = Message(
        lane=person_lane(person.id),
        kind=MessageKind.NOTE,
        team_id=person.team_id,
        person_id=person.id,
        detail=note,
    )
    ctx.queue(db, [message])
