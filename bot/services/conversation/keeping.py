"""The actions of the state table that read or write more than the ask; what they give back is a turn all the same."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection

from bot.core.asking.invitation import Invitation
from bot.core.asking.moments import Calendars, gentle_ask_at, reask_moment, reminder_at
from bot.core.clock.timing import local_day
from bot.core.conversation.answer import NewComment, news_slot
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.heard import Heard, comment_text, continues
from bot.core.conversation.questions import FOLLOW_UPS, Told, is_asked_about, next_question
from bot.core.conversation.states import AFTERWARDS, MAY_CHANGE_FOR, REASKS_A_YEAR, Action, State
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_channel
from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import keeps_person
from bot.core.survey.keys.question import Question
from bot.core.understanding import is_courtesy
from bot.services.context import Context
from bot.services.conversation.recording import record_answer
from bot.services.conversation.turn import Turn
from bot.services.reading import tags_of_one
from storage.queries.conversation import answers, asks, reasks, verifying
from storage.queries.survey import surveys, waves

INVITATION = "invitation"  # its kind in the ledger


def _send_ask(db: Connection, _: Context, turn: Turn) -> Turn:
    """Send the question, and note what a click will need to know: whoever clicks waits for no look at their history."""
    ask = turn.ask
    sent = replace(
        ask,
        sent_language=ask.language,
        sent_wording=ask.survey.wording_version,
        told=_told_so_far(db, ask) if keeps_person(ask.survey.plan.privacy) else None,
        closes_at=turn.now + ask.survey.plan.contact_rules.open_for,
        closed_reason=None,
        reprompts=0,
        asked_in=None,  # a DM is tried first, every time
        # Who put the question off, asked for it, only tries it out, or is asked about a case, is not reminded of it.
        next_at=None if ask.snoozed or ask.is_try or ask.verifies else reminder_at(ask, turn.now, ask.nudges),
    )
    return turn.becomes(sent).say(MessageKind.ASK)


def _told_so_far(db: Connection, ask: Ask) -> Told:
    answered = answers.questions_answered(db, ask.person.id, ask.survey.id)
    return Told(tuple(sorted(answered)), asks.last_question(db, ask))


def _invite(db: Connection, _: Context, turn: Turn) -> Turn:
    """Have the shared channel told, once; there is no reminder, since it would be one to everybody in the channel."""
    survey, channel = turn.ask.survey, str(turn.happened.channel)
    turn = turn.becomes(replace(turn.ask, asked_in=channel, next_at=None))
    wave = waves.newest_wave(db, survey.id)
    invitation = Invitation(channel, wave.slot if wave else local_day(turn.now, survey.plan.zone))
    if not surveys.enter_in_ledger(db, survey, kind=INVITATION, slot=invitation.slot, outcome="queued", now=turn.now):
        return turn
    return turn.send(to_channel(channel, MessageKind.INVITATION, invitation, survey=survey))


# The score


def _record_score(db: Connection, ctx: Context, turn: Turn) -> Turn:
    ask = record_answer(db, ctx, turn.ask, turn.given_score, turn.happened.source)
    # Answered from the old message after "not now", or after it had closed.
    if ask.closes_at is None or turn.before.state is State.CLOSED:
        ask = replace(ask, closes_at=turn.now + ask.survey.plan.contact_rules.open_for, closed_reason=None)
    if turn.before.response_id is None and keeps_person(ask.survey.plan.privacy):
        ask = replace(ask, change_until=turn.now + MAY_CHANGE_FOR)
    return turn.becomes(ask)


def _plan_reask(db: Connection, ctx: Context, turn: Turn) -> Turn:
    ask = turn.ask
    if ask.is_try or not keeps_person(ask.survey.plan.privacy) or ask.kind is AskKind.REASK or ask.asked_at is None:
        return turn
    due = reask_moment(ask.person, Calendars(ask.survey), ask.asked_at)
    if due <= turn.now:  # they answered after their day, with a fresh start, say
        return turn
    year_ago = turn.now - timedelta(days=365)
    reasks.plan_reask(db, ask, new_id=ctx.new_id(), due_at=due, at_most=REASKS_A_YEAR, since=year_ago)
    return turn


def _cancel_reask(db: Connection, _: Context, turn: Turn) -> Turn:
    planned = asks.reask_of(db, turn.ask.id)
    if planned is not None and planned.state is State.SCHEDULED:
        closed = replace(planned, state=State.CLOSED, closed_reason=ClosedReason.ANSWER_CHANGED)
        asks.save_ask(db, planned, closed)
    return turn


def _take_back(db: Connection, ctx: Context, turn: Turn) -> Turn:
    """Take an answer away for good: what somebody typed, and every link from the number to them."""
    ask = turn.ask
    if ask.verifies:
        return turn.becomes(replace(ask, verified=None, score=None, answered_day=None))
    if ask.response_id is None:
        raise ValueError(f"ask {ask.id} has no answer to take back")
    day = local_day(turn.now, ask.survey.plan.zone)
    answers.take_back(db, ask.response_id, ask_id=ask.id, at=ctx.now(), day=day, language=ask.survey.language)
    return turn.becomes(replace(ask, response_id=None, score=None, answered_day=None, heard=(), question=None))


# The follow-up


def _ask_why(db: Connection, _: Context, turn: Turn) -> Turn:
    turn = _put_question(turn, _question_for(db, turn))
    ask, band = turn.ask, band_of(turn.given_score, turn.ask.scale)
    if band is Band.DETRACTOR and FOLLOW_UPS[ask.scale].gently and ask.state is State.WHY and not ask.is_try:
        return turn.becomes(replace(ask, next_at=gentle_ask_at(ask, turn.now)))
    return turn


def _ask_one_more(db: Connection, _: Context, turn: Turn) -> Turn:
    return _put_question(turn, _question_for(db, turn))


def _question_for(db: Connection, turn: Turn) -> Question:
    """Choose for the band of the score that counts now; only passives' questions depend on what was said before."""
    ask, band = turn.ask, band_of(turn.current_score, turn.ask.scale)
    if band is not Band.PASSIVE:
        return next_question(band, (), None, ask.scale)
    told = ask.told or _told_so_far(db, ask)  # anonymous, or sent by a release that did not note it
    here = {one.question for one in ask.heard if one.question}
    return next_question(band, {*told.answered, *here}, ask.question or told.last, ask.scale)


def _put_question(turn: Turn, question: Question) -> Turn:
    ask = replace(turn.ask, question=question.value, questions=turn.ask.questions + 1)
    return turn.becomes(ask).say(MessageKind.QUESTION, question)


# Words


def _keep_comment(db: Connection, ctx: Context, turn: Turn) -> Turn:
    """Keep what was typed, before the score as well: with the comment that it goes on with, or as a new one."""
    happened = turn.happened
    waiting = [one for one in turn.ask.heard if one.comment_id is None]
    told = [one for one in turn.ask.heard if one.comment_id is not None]
    new = [*waiting, *([] if is_courtesy(happened.text) else [Heard(happened.ts, happened.text)])]
    if not new:
        return turn
    turn, question = _answered_question(db, turn)
    last = told[-1] if told else None
    if last is not None and _goes_on(turn, last, question):
        turn, question = replace(turn, goes_on=True), last.question or question
    comment_id = str(last.comment_id) if last and turn.goes_on else ctx.new_id()
    heard = (*told, *(one._replace(comment_id=comment_id, question=question) for one in new))
    _write_comment(db, ctx, turn, comment_id, question, comment_text(heard, comment_id))
    return turn.becomes(replace(turn.ask, heard=heard))


def _answered_question(db: Connection, turn: Turn) -> tuple[Turn, str]:
    """Say to which question words belong; what came with the score, unasked, answers what we would have asked."""
    if _is_of_another_band(turn):
        if not is_asked_about(turn.ask.scale, band_of(turn.given_score, turn.ask.scale)):
            return turn, AFTERWARDS
        question = _question_for(db, turn).value
        return turn.becomes(replace(turn.ask, question=question)), question
    before = turn.before
    return turn, AFTERWARDS if before.state is State.DONE or before.question is None else before.question


def _is_of_another_band(turn: Turn) -> bool:
    before, given, scale = turn.before.score, turn.happened.score, turn.ask.scale
    return given is not None and (before is None or band_of(before, scale) is not band_of(given, scale))


def _goes_on(turn: Turn, last: Heard, question: str) -> bool:
    before, given = turn.before, turn.happened.score
    if given is not None and before.score is not None and given != before.score:
        return False  # it came with another score, and belongs to that
    same_thought = before.state is State.DONE or last.question == question
    return same_thought and continues(last, turn.happened.ts)


def _write_comment(db: Connection, ctx: Context, turn: Turn, comment_id: str, question: str, text: str) -> None:
    ask, slot = turn.ask, news_slot(turn.ask.survey, turn.now)
    tags = tags_of_one(db, ctx, ask.survey, text, ask.language)
    if turn.goes_on:
        answers.add_comment_text(db, comment_id, text, tags, slot=slot)
        return
    response_id = ask.response_id if ask.case_id is None else verifying.words_home(db, ask.case_id)
    if response_id is None and ask.verifies:
        return  # what the case was about was taken back: there is nothing that words could stand with
    if response_id is None:
        raise ValueError(f"ask {ask.id} has no answer to keep a comment with")
    comment = NewComment(
        id=comment_id,
        team_id=ask.person.team_id,
        response_id=response_id,
        question=question,
        text=text,
        summary_slot=slot,
        tags=tags,
    )
    answers.add_comments(db, [comment])


KEEPING: Mapping[Action, Callable[[Connection, Context, Turn], Turn]] = {
    Action.SEND_ASK: _send_ask,
    Action.INVITE: _invite,
    Action.RECORD_SCORE: _record_score,
    Action.ASK_WHY: _ask_why,
    Action.ASK_ONE_MORE: _ask_one_more,
    Action.PLAN_REASK: _plan_reask,
    Action.CANCEL_REASK: _cancel_reask,
    Action.KEEP_COMMENT: _keep_comment,
    Action.TAKE_BACK: _take_back,
}
