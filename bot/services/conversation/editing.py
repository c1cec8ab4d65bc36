"""Messages that somebody edited or deleted afterwards: what was kept of them follows."""

from dataclasses import replace

from sqlalchemy import Connection

from bot.core.conversation.answer import Source
from bot.core.conversation.ask import Ask
from bot.core.conversation.happened import Happened
from bot.core.conversation.heard import comment_text
from bot.core.conversation.states import Event
from bot.core.delivery.details import Note
from bot.core.delivery.message import note_to
from bot.core.survey.measure import RECOMMENDING
from bot.core.survey.person import Person
from bot.core.understanding import Kind, Understood, as_typed, is_courtesy, understand, understand_reply
from bot.services.care.opening import follow
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.answering import answer_text, locale_of
from bot.services.conversation.stopping import opt_out_within
from bot.services.conversation.taking import take_turn
from bot.services.reading import tags_of_one
from storage.queries.conversation import answers
from storage.queries.delivery import inbound
from storage.queries.survey import people

LOOK_BACK = 10  # how many of somebody's asks are searched for the message


def edit_text(ctx: Context, *, event_key: str, slack_user_id: str, ts: str, before: str, after: str) -> None:
    """Follow an edit: a comment is written anew; a typed score that was changed, or became one, is taken as typed."""
    locale = locale_of(ctx, slack_user_id)
    read = understand(before, locale), understand(after, locale)

    def work(db: Connection) -> None:
        found = _find(db, ctx, event_key, slack_user_id, ts)
        if found is None:
            return
        person, ask, holds_it = found
        was, now = read
        if ask.scale is not RECOMMENDING:  # which few are: nobody else waits for their reading
            was, now = (understand(text, locale, ask.scale.scores) for text in (before, after))
        if now.kind in {Kind.OPT_OUT, Kind.TAKE_BACK}:  # such a wish counts, however it was written
            if holds_it:
                _rewrite(db, ctx, ask, ts, "")
            _take_wish(db, ctx, person, ask.id, now, ts)
            return
        # "7 out of 10 exports fail" is a comment, whatever it reads like alone: it was kept whole.
        comment_only = any(one.ts == ts and one.text == as_typed(before).strip() for one in ask.heard)
        if ask.score is None and now.kind is Kind.SCORE:
            others = tuple(one for one in ask.heard if one.ts != ts)
            answer_text(db, ctx, person, replace(ask, heard=others), now, ts)
        elif not comment_only and was.kind is now.kind is Kind.SCORE and was.score == ask.score != now.score:
            rewritten = _rewritten(db, ctx, ask, ts, now.comment)
            told = Event.SCORE_AND_WHY if now.comment else Event.SCORE  # what was said is not asked again
            take_turn(db, ctx, rewritten, Happened(told, score=now.score, source=Source.TEXT), loaded=ask)
        elif holds_it:
            beside_score = was.kind is Kind.SCORE and not comment_only
            text = now.comment if beside_score else as_typed(after)
            _rewrite(db, ctx, ask, ts, "" if is_courtesy(text) else text)
        elif ask.score is not None and is_courtesy(before) and not is_courtesy(after):
            answer_text(db, ctx, person, ask, understand_reply(after, locale), ts)  # "ok" was no comment; this may be

    ctx.write(work)


def _take_wish(db: Connection, ctx: Context, person: Person, ask_id: str, wish: Understood, ts: str) -> None:
    if wish.kind is Kind.OPT_OUT:
        opt_out_within(db, ctx, person)
        ctx.queue(db, [note_to(person, Note.STOPPED)])
    else:
        answer_text(db, ctx, person, conversations.by_id(db, ctx, ask_id), wish, ts)


def delete_text(ctx: Context, *, event_key: str, slack_user_id: str, ts: str) -> None:
    """Follow a deletion: the words go; a score stays, and can be changed under the answer."""

    def work(db: Connection) -> None:
        found = _find(db, ctx, event_key, slack_user_id, ts)
        if found is not None and found[2]:
            _rewrite(db, ctx, found[1], ts, "")

    ctx.write(work)


def _find(db: Connection, ctx: Context, event_key: str, slack_user_id: str, ts: str) -> tuple[Person, Ask, bool] | None:
    """Find the ask in which a message was heard, or else the newest, and say which of the two it is."""
    person = people.person_in_slack(db, ctx.team_id, slack_user_id)
    if person is None or not inbound.first_time(db, event_key, "edit", ctx.now()):
        return None
    recent = conversations.newest_few_of(db, ctx, person.id, LOOK_BACK)
    holder = next((ask for ask in recent if any(one.ts == ts for one in ask.heard)), None)
    ask = holder or next((one for one in recent[:1] if _written_since(one, ts)), None)
    return (person, ask, holder is not None) if ask else None


def _written_since(ask: Ask, ts: str) -> bool:
    """Say whether a message is younger than the question: an old one that is edited is no answer to a new question."""
    return ask.asked_at is not None and float(ts) >= ask.asked_at.timestamp()


def _rewrite(db: Connection, ctx: Context, ask: Ask, ts: str, text: str) -> None:
    rewritten = _rewritten(db, ctx, ask, ts, text)
    if rewritten is not ask:
        conversations.save(db, ctx, ask, rewritten)
        ctx.queue(db, follow(db, ctx, ask, rewritten))


def _rewritten(db: Connection, ctx: Context, ask: Ask, ts: str, text: str) -> Ask:
    """Write the words of one message anew, also in the comment that they are part of; no text takes them away."""
    changed = (one._replace(text=text) if one.ts == ts else one for one in ask.heard)
    heard = tuple(one for one in changed if one.text)
    if heard == ask.heard:
        return ask
    for comment_id in {one.comment_id for one in ask.heard if one.ts == ts and one.comment_id}:
        written = comment_text(heard, comment_id)
        tags = tags_of_one(db, ctx, ask.survey, written, ask.language)
        answers.edit_comment(db, comment_id, written, tags)
    return replace(ask, heard=heard)
