"""What each action of the state table does: one function an action."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.core.asking.invitation import Invitation
from bot.core.asking.moments import gentle_ask_at, good_moment, person_zone, reminder_at
from bot.core.clock.timing import local_day
from bot.core.conversation.answer import ONE_COMMENT, Heard, NewComment, comment_text, continues, news_slot
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.questions import Prompt, next_question
from bot.core.conversation.snooze import comes_back
from bot.core.conversation.states import (
    AFTERWARDS,
    ANSWER_CHANGED,
    MAY_CHANGE_FOR,
    OPEN_FOR,
    REASKS_A_YEAR,
    Action,
    Event,
    State,
    step,
)
from bot.core.delivery.details import Clarification, Note, Offer, Retirement
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import about_ask, to_channel
from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import keeps_person, offers_contact
from bot.core.survey.question import Question
from bot.core.understanding import Doubt, Topic, When, gives_reason
from bot.services.conversation.recording import record_answer
from bot.services.conversation.turn import Turn
from storage.queries.asking import asked
from storage.queries.conversation import answers, asks
from storage.queries.survey import surveys


def take_turn(turn: Turn, event: Event) -> None:
    """Apply an event: move the state, carry out the row's actions in order, save and queue.

    Raises StaleRowError when the ask changed since it was loaded; run the transaction again then.
    """
    ask = turn.ask
    done = step(ask.conversation_at(turn.now), event, turn.score)
    if done.state is ask.state and not done.actions:
        return
    turn.changes["state"] = done.state
    if turn.typed:
        turn.changes["asked_in"] = None  # who writes to the bot can be written to after all
    if done.state is not ask.state:
        turn.changes |= {"next_at": None, "reprompts": 0}
    if done.state is State.CLOSED and ask.state is not State.CLOSED:
        turn.changes["closed_reason"] = turn.reason or done.event.value
    for action in done.actions:
        EFFECTS[action](turn)
    if done.state is State.DONE and ask.state is not State.DONE and not keeps_person(ask.survey.plan.privacy):
        turn.say(MessageKind.ANSWERED)  # from here on it can't be changed, and its button goes
    asks.save_ask(turn.db, ask, **turn.changes)
    turn.ctx.queue(turn.db, turn.messages)


def unasked(ask: Ask) -> dict[str, None]:
    """Give the changes by which an ask no longer counts as asked, if nobody ever saw its question.

    After "not now", or a fresh start, the person was asked before: that stays.
    """
    return {"asked_at": None, "asked_day": None} if ask.ts is None else {}


# The question


def _send_ask(turn: Turn) -> None:
    ask = turn.ask
    asked_at = turn.changes.get("asked_at") or turn.now
    turn.changes |= {
        "language": ask.language,
        "wording_version": ask.survey.wording_version,
        "closes_at": turn.now + OPEN_FOR,
        "closed_reason": None,
        "reprompts": 0,
        "asked_in": None,  # a DM is tried first, every time
        # Who put the question off, or asked for it, is not reminded of it.
        "next_at": None if turn.changes.get("snoozed", ask.snoozed) else reminder_at(ask, asked_at, ask.nudges),
    }
    turn.say(MessageKind.ASK)


INVITATION = "invitation"  # its kind in the ledger


def _invite(turn: Turn) -> None:
    """Have the shared channel told, once; there is no reminder, since it would be one to everybody in the channel."""
    survey, channel = turn.ask.survey, str(turn.changes["asked_in"])
    turn.changes["next_at"] = None
    wave = surveys.newest_wave(turn.db, survey.id)
    day = wave.slot if wave else local_day(turn.now, survey.plan.zone)
    invitation = Invitation(channel, day)
    if surveys.enter_in_ledger(turn.db, survey, kind=INVITATION, slot=invitation.slot, outcome="queued", now=turn.now):
        turn.messages.append(to_channel(channel, MessageKind.INVITATION, invitation, survey=survey))


def _send_reminder(turn: Turn) -> None:
    nudges = turn.ask.nudges + 1
    asked_at = turn.ask.asked_at or turn.now
    turn.changes |= {"nudges": nudges, "next_at": reminder_at(turn.ask, asked_at, nudges), "reprompts": 0}
    turn.say(MessageKind.REMINDER)


def _ask_for_a_number(turn: Turn) -> None:
    understood = turn.understood
    candidates = understood.candidates if understood else ()
    # Once, and once more when there is something new to choose from; then the bot waits.
    if turn.ask.reprompts > (1 if candidates else 0):
        return
    turn.changes["reprompts"] = turn.ask.reprompts + 1
    doubt = understood.doubt if understood and understood.doubt else Doubt.NO_NUMBER
    turn.say(MessageKind.CLARIFY, Clarification(doubt, candidates))


def _explain(turn: Turn) -> None:
    topic = turn.understood.topic if turn.understood else None
    turn.say(MessageKind.EXPLAIN, topic or Topic.OTHER)


def _snooze(turn: Turn) -> None:
    ask = turn.ask
    when = turn.understood.when if turn.understood and turn.understood.when else When()
    due = comes_back(when, turn.now, person_zone(ask.person, ask.survey), ask.survey.plan.ask_hours)
    turn.changes |= {"snoozed": True, "due_at": due, "closes_at": None}
    turn.reason = "snoozed"


def _retire_question(turn: Turn) -> None:
    if turn.ask.asked_at is None:
        return  # it was planned, and never sent
    reason = turn.reason or turn.changes.get("closed_reason")
    turn.say(MessageKind.RETIRED, Retirement(reason or ""))
    if turn.typed and reason in _SPOKEN:
        turn.note(_SPOKEN[reason])


# Somebody who typed looks below their words, not up at the old question.
_SPOKEN = {"snoozed": Note.COMING_BACK, Event.DECLINE: Note.DECLINED}


def _offer_fresh_start(turn: Turn) -> None:
    if turn.typed and turn.score is None and turn.ask.reprompts > 0:
        return
    turn.changes["reprompts"] = turn.ask.reprompts + 1
    turn.say(MessageKind.CLOSED)


# The score


def _record_score(turn: Turn) -> None:
    turn.changes |= record_answer(turn.db, turn.ctx, turn.ask, turn.given_score, turn.source)
    if turn.ask.closes_at is None:  # answered from the old message after "not now"
        turn.changes["closes_at"] = turn.now + OPEN_FOR
    if turn.ask.response_id is None and keeps_person(turn.ask.survey.plan.privacy):
        turn.changes["change_until"] = turn.now + MAY_CHANGE_FOR


def _plan_reask(turn: Turn) -> None:
    ask, plan = turn.ask, turn.ask.survey.plan
    if not keeps_person(plan.privacy):
        return
    due = good_moment(ask.person, ask.survey, turn.now + timedelta(days=plan.reask_days))
    planned = asks.reask_of(turn.db, ask.id)
    if planned is not None:
        if planned.state is State.SCHEDULED or planned.closed_reason == ANSWER_CHANGED:
            asks.save_ask(turn.db, planned, state=State.SCHEDULED, due_at=due, closed_reason=None)
        return
    year_ago = turn.now - timedelta(days=365)
    if asked.reasks_since(turn.db, ask.person.id, ask.survey.id, year_ago) < REASKS_A_YEAR:
        asks.add_ask(
            turn.db,
            ask_id=turn.ctx.new_id(),
            person=ask.person,
            survey_id=ask.survey.id,
            due_at=due,
            kind=AskKind.REASK,
            reason="passive",
            parent_id=ask.id,
            held_out=ask.held_out,
        )


def _cancel_reask(turn: Turn) -> None:
    planned = asks.reask_of(turn.db, turn.ask.id)
    if planned is not None and planned.state is State.SCHEDULED:
        asks.save_ask(turn.db, planned, state=State.CLOSED, closed_reason=ANSWER_CHANGED)


# The follow-up


def _ask_why(turn: Turn) -> None:
    _put_question(turn, _question_for(turn))
    if band_of(turn.given_score) is Band.DETRACTOR and turn.changes["state"] is State.WHY:
        turn.changes["next_at"] = gentle_ask_at(turn.ask, turn.now)


def _ask_one_more(turn: Turn) -> None:
    _put_question(turn, _question_for(turn))


def _question_for(turn: Turn) -> Question:
    """Choose for the band of the score that counts now; only passives' questions depend on what was said before."""
    band = band_of(turn.current_score)
    if band is not Band.PASSIVE:
        return next_question(band, (), None)
    known = answers.questions_answered(turn.db, turn.ask.person.id, turn.ask.survey.id)
    return next_question(band, known, turn.ask.question or asks.last_question(turn.db, turn.ask))


def _put_question(turn: Turn, question: Question) -> None:
    turn.changes |= {"question": question.value, "questions": turn.ask.questions + 1}
    turn.say(MessageKind.QUESTION, question)


def _probe(turn: Turn) -> None:
    turn.changes["questions"] = turn.ask.questions + 1
    turn.say(MessageKind.QUESTION, Prompt.PROBE)


def _ask_gently(turn: Turn) -> None:
    turn.changes |= {"questions": turn.ask.questions + 1, "nudges": turn.ask.nudges + 1}
    turn.say(MessageKind.QUESTION, Prompt.GENTLE)


def _listen(turn: Turn) -> None:
    turn.changes["next_at"] = turn.now + ONE_COMMENT


# Words


def _keep_words(turn: Turn) -> None:
    if gives_reason(turn.text):
        turn.keep_heard((*turn.heard, Heard(turn.ts, turn.text)))


def _keep_comment(turn: Turn) -> None:
    """Keep what was typed, before the score as well: with the comment that it goes on with, or as a new one."""
    waiting = [one for one in turn.heard if one.comment_id is None]
    told = [one for one in turn.heard if one.comment_id is not None]
    new = [*waiting, *([Heard(turn.ts, turn.text)] if turn.text else [])]
    if not new:
        return
    question = _answered_question(turn)
    last = told[-1] if told else None
    if last is not None and _goes_on(turn, last, question):
        turn.goes_on, question = True, last.question or question
    comment_id = last.comment_id if last and turn.goes_on else turn.ctx.new_id()
    heard = (*told, *(one._replace(comment_id=comment_id, question=question) for one in new))
    turn.keep_heard(heard)
    _write_comment(turn, str(comment_id), question, comment_text(heard, str(comment_id)))


def _goes_on(turn: Turn, last: Heard, question: str) -> bool:
    if turn.score is not None and turn.ask.score is not None and turn.score != turn.ask.score:
        return False  # it came with another score, and belongs to that
    same_thought = turn.ask.state is State.DONE or last.question == question
    return same_thought and continues(last, turn.ts)


def _write_comment(turn: Turn, comment_id: str, question: str, text: str) -> None:
    ask, slot = turn.ask, news_slot(turn.ask.survey, turn.now)
    if turn.goes_on:
        answers.add_comment_text(turn.db, comment_id, text, slot=slot)
        return
    response_id = turn.changes.get("response_id") or ask.response_id
    if response_id is None:
        raise ValueError(f"ask {ask.id} has no answer to keep a comment with")
    comment = NewComment(
        id=comment_id,
        team_id=ask.person.team_id,
        response_id=response_id,
        question=question,
        text=text,
        summary_slot=slot,
    )
    answers.add_comments(turn.db, [comment])


def _answered_question(turn: Turn) -> str:
    ask = turn.ask
    if turn.score is not None and (ask.score is None or band_of(ask.score) is not band_of(turn.score)):
        # It came with the score, unasked, and answers what we would have asked.
        turn.changes["question"] = question = _question_for(turn).value
        return question
    return AFTERWARDS if ask.state is State.DONE or ask.question is None else ask.question


def _say_changed(turn: Turn) -> None:
    if turn.typed:
        turn.note(Note.CHANGED)


def _say_noted(turn: Turn) -> None:
    if not turn.goes_on:
        turn.note(Note.NOTED)


def _thank(turn: Turn) -> None:
    privacy = turn.ask.survey.plan.privacy
    talked_to = not (turn.ask.held_out and band_of(turn.current_score) is Band.PASSIVE)
    offer = offers_contact(privacy) and turn.ask.consented_at is None and talked_to
    turn.say(MessageKind.THANKS, Offer.CONTACT if offer else None)


def _say_whenever(turn: Turn) -> None:
    if turn.ask.state is State.WHY:
        turn.changes["next_at"] = None
    if turn.typed:  # and not by a button of an old message: the line is about typing
        turn.note(Note.WHENEVER)


def _say_coming_back(turn: Turn) -> None:
    if turn.ask.reprompts == 0 or "due_at" in turn.changes:
        turn.changes["reprompts"] = turn.ask.reprompts + 1
        turn.note(Note.COMING_BACK)


# The team


def _alert_team(turn: Turn) -> None:
    turn.changes["consented_at"] = turn.now
    turn.messages.append(about_ask(turn.ask, MessageKind.CONTACT_ALERT))


def _confirm_contact(turn: Turn) -> None:
    turn.say(MessageKind.CONTACT_CONFIRMED, turn.thanks_ts)


EFFECTS: Mapping[Action, Callable[[Turn], None]] = {
    Action.SEND_ASK: _send_ask,
    Action.SEND_REMINDER: _send_reminder,
    Action.INVITE: _invite,
    Action.RECORD_SCORE: _record_score,
    Action.SHOW_ANSWER: lambda turn: turn.say(MessageKind.ANSWERED),
    Action.SHOW_BUTTONS: lambda turn: turn.say(MessageKind.CHANGING),
    Action.ASK_WHY: _ask_why,
    Action.ASK_ONE_MORE: _ask_one_more,
    Action.PROBE: _probe,
    Action.ASK_GENTLY: _ask_gently,
    Action.LISTEN: _listen,
    Action.PLAN_REASK: _plan_reask,
    Action.CANCEL_REASK: _cancel_reask,
    Action.KEEP_COMMENT: _keep_comment,
    Action.KEEP_WORDS: _keep_words,
    Action.SAY_GO_ON: lambda turn: turn.say(MessageKind.GO_ON),
    Action.SAY_CHANGED: _say_changed,
    Action.SAY_NOTED: _say_noted,
    Action.SAY_ENOUGH: lambda turn: turn.note(Note.ENOUGH),
    Action.SAY_WHENEVER: _say_whenever,
    Action.SAY_COMING_BACK: _say_coming_back,
    Action.THANK: _thank,
    Action.ASK_FOR_A_NUMBER: _ask_for_a_number,
    Action.EXPLAIN: _explain,
    Action.SNOOZE: _snooze,
    Action.RETIRE_QUESTION: _retire_question,
    Action.ALERT_TEAM: _alert_team,
    Action.CONFIRM_CONTACT: _confirm_contact,
    Action.SAY_TOO_LATE: lambda turn: turn.note(Note.TOO_LATE),
    Action.OFFER_FRESH_START: _offer_fresh_start,
}
