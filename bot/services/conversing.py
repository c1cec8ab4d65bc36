"""What a person did: clicked a button of an ask, or typed something in the DM."""

from sqlalchemy import Connection

from bot.core.answer import Source
from bot.core.conversation import Event, event_of_text
from bot.core.disclosure import keeps_person, offers_contact
from bot.core.message import Note, note_to
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
    _click(ctx, event_key, ask_id, slack_user_id, Event.CONSENT, thanks_ts=message_ts)


def _click(
    ctx: Context,
    event_key: str,
    ask_id: str,
    slack_user_id: str,
    event: Event,
    *,
    score: int | None = None,
    thanks_ts: str | None = None,
) -> None:
    def work(db: Connection) -> None:
        if not outbox.first_time(db, event_key, "click", ctx.now()):
            return
        ask = asks.ask_by_id(db, ask_id)
        if ask is None or ask.person.slack_user_id != slack_user_id:
            return
        if event is Event.CONSENT and not offers_contact(ask.survey.plan.privacy):
            return  # a button from before the survey promised never to show a name
        take_turn(Turn(db, ctx, ask, ctx.now(), score=score, thanks_ts=thanks_ts), event)

    ctx.write(work)


def read_text(ctx: Context, *, event_key: str, slack_user_id: str, text: str) -> None:
    """Take what somebody typed to the bot. text: as typed, Slack's escapes undone."""

    def work(db: Connection) -> None:
        if not outbox.first_time(db, event_key, "text", ctx.now()):
            return
        person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
        note = _take_text(db, ctx, person, text.strip())
        if note is not None:
            ctx.queue(db, [note_to(person, note)])

    ctx.write(work)


def _take_text(db: Connection, ctx: Context, person: Person, text: str) -> Note | None:
    understood = understand(text)
    match understood.intent:
        case Intent.STOP:
            opt_out_within(db, ctx, person)
            return Note.STOPPED
        case Intent.START:
            opt_in_within(db, ctx, person)
            return Note.STARTED
        case Intent.HELP:
            return Note.HELP
        case _:
            return _answer(db, ctx, person, understood, text)


def _answer(db: Connection, ctx: Context, person: Person, understood: Understood, text: str) -> Note | None:
    ask = asks.newest_ask_of(db, person.id)
    now = ctx.now()
    if ask is None:
        return Note.NO_OPEN_QUESTION
    still_open = ask.is_open_at(now) and keeps_person(ask.survey.plan.privacy)
    event = event_of_text(ask.conversation, understood.intent, still_open=still_open)
    if event is None:
        return Note.NO_OPEN_QUESTION
    take_turn(Turn(db, ctx, ask, now, score=understood.score, text=text, source=Source.TEXT), event)
    return None
