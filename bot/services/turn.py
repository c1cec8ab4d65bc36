"""One event applied to one ask: the state table decides, each action below is carried out, all in one transaction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.core.answer import NewComment, Source, news_slot
from bot.core.ask import Ask, AskKind
from bot.core.conversation import Action, Event, State, step
from bot.core.disclosure import keeps_person, offers_contact
from bot.core.message import Message, MessageKind, Note, alert_lane, person_lane
from bot.core.questions import FIRST, Question, one_more
from bot.core.score import band_of
from bot.core.survey import Person, Survey
from bot.core.timing import known_zone, next_good_moment
from bot.services.context import Context
from bot.services.recording import record_answer
from storage.queries import answers, asks

SNOOZE = timedelta(days=7)
OPEN_FOR = timedelta(days=10)  # calendar days from the question to its closing
REASKS_A_YEAR = 2
AFTERWARDS = "afterwards"


@dataclass
class Turn:
    """An event on its way through a conversation. changes: columns of the ask; messages: what to say, in order."""

    db: Connection
    ctx: Context
    ask: Ask
    now: datetime
    score: int | None = None
    text: str = ""
    thanks_ts: str | None = None  # the message whose button said "yes, contact me"
    source: Source = Source.BUTTON
    reason: str | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)

    @property
    def given_score(self) -> int:
        """The score that this event carries. Raises ValueError when it carries none."""
        if self.score is None:
            raise ValueError("a score was to be taken, and there is none")
        return self.score

    def say(self, kind: MessageKind, detail: str | None = None) -> None:
        """Queue a message in the person's own lane."""
        self.messages.append(
            Message(
                lane=person_lane(self.ask.person.id),
                kind=kind,
                team_id=self.ask.person.team_id,
                ask_id=self.ask.id,
                survey_id=self.ask.survey.id,
                person_id=self.ask.person.id,
                detail=detail,
            )
        )


def take_turn(turn: Turn, event: Event) -> None:
    """Apply an event: move the state, carry out the row's actions in order, save and queue.

    Raises StaleRowError when the ask changed since it was loaded; run the transaction again then.
    """
    ask = turn.ask
    step_ = step(ask.conversation, event, turn.score)
    if step_.state is ask.state and not step_.actions:
        return
    turn.changes["state"] = step_.state
    if step_.state is State.CLOSED and ask.state is not State.CLOSED:
        turn.changes["closed_reason"] = turn.reason or step_.event.value
    for action in step_.actions:
        EFFECTS[action](turn)
    asks.save_ask(turn.db, ask, **turn.changes)
    turn.ctx.queue(turn.db, turn.messages)


def person_zone(person: Person, survey: Survey) -> ZoneInfo:
    """Give the zone somebody lives in: their own, else the survey's."""
    return known_zone(person.zone) or survey.plan.zone


def _send_ask(turn: Turn) -> None:
    turn.say(MessageKind.ASK)


def _record_score(turn: Turn) -> None:
    turn.changes |= record_answer(turn.db, turn.ctx, turn.ask, turn.given_score, turn.source)
    if turn.ask.closes_at is None:  # answered from the old message after "not now"
        turn.changes["closes_at"] = turn.now + OPEN_FOR


def _show_answer(turn: Turn) -> None:
    turn.say(MessageKind.ANSWERED)


def _ask_why(turn: Turn) -> None:
    turn.say(MessageKind.QUESTION, FIRST[band_of(turn.given_score)])


def _question_for_more(turn: Turn) -> Question:
    known = answers.questions_answered(turn.db, turn.ask.person.id, turn.ask.survey.id)
    return one_more(known)


def _ask_one_more(turn: Turn) -> None:
    turn.say(MessageKind.QUESTION, _question_for_more(turn))


def _keep_comment(turn: Turn) -> None:
    ask = turn.ask
    if ask.response_id is None or ask.score is None:
        raise ValueError(f"ask {ask.id} has no answer to keep a comment with")
    if ask.state is State.WHY:
        question: str = FIRST[band_of(ask.score)]
    else:
        question = _question_for_more(turn) if ask.state is State.MORE else AFTERWARDS
    comment = NewComment(
        id=turn.ctx.new_id(),
        team_id=ask.person.team_id,
        response_id=ask.response_id,
        question=question,
        text=turn.text,
        summary_slot=news_slot(ask.survey, turn.now),
    )
    answers.add_comments(turn.db, [comment])


def _thank_and_offer_contact(turn: Turn) -> None:
    turn.say(MessageKind.THANKS, "contact" if offers_contact(turn.ask.survey.plan.privacy) else None)


def _snooze(turn: Turn) -> None:
    ask = turn.ask
    due = next_good_moment(turn.now + SNOOZE, person_zone(ask.person, ask.survey), ask.survey.plan.ask_hours)
    turn.changes |= {"snoozed": True, "due_at": due, "closes_at": None}
    turn.reason = "snoozed"


def _retire_question(turn: Turn) -> None:
    turn.say(MessageKind.RETIRED, turn.reason or turn.changes.get("closed_reason"))


def _plan_reask(turn: Turn) -> None:
    ask, plan = turn.ask, turn.ask.survey.plan
    if not keeps_person(plan.privacy):
        return
    after = turn.now + timedelta(days=plan.reask_days)
    due = next_good_moment(after, person_zone(ask.person, ask.survey), plan.ask_hours)
    planned = asks.reask_of(turn.db, ask.id)
    if planned is not None:
        if planned.state in {State.SCHEDULED, State.CLOSED}:
            asks.save_ask(turn.db, planned, state=State.SCHEDULED, due_at=due, closed_reason=None)
        return
    year_ago = turn.now - timedelta(days=365)
    if asks.reasks_since(turn.db, ask.person.id, ask.survey.id, year_ago) < REASKS_A_YEAR:
        asks.add_ask(
            turn.db,
            ask_id=turn.ctx.new_id(),
            person=ask.person,
            survey_id=ask.survey.id,
            due_at=due,
            kind=AskKind.REASK,
            reason="passive",
            parent_id=ask.id,
        )


def _cancel_reask(turn: Turn) -> None:
    planned = asks.reask_of(turn.db, turn.ask.id)
    if planned is not None and planned.state is State.SCHEDULED:
        asks.save_ask(turn.db, planned, state=State.CLOSED, closed_reason="answer changed")


def _alert_team(turn: Turn) -> None:
    ask = turn.ask
    turn.changes["consented_at"] = turn.now
    turn.messages.append(
        Message(
            lane=alert_lane(ask.id),
            kind=MessageKind.CONTACT_ALERT,
            team_id=ask.person.team_id,
            ask_id=ask.id,
            survey_id=ask.survey.id,
            person_id=ask.person.id,
        )
    )


def _confirm_contact(turn: Turn) -> None:
    turn.say(MessageKind.CONTACT_CONFIRMED, turn.thanks_ts)


def _note(note: Note) -> Callable[[Turn], None]:
    return lambda turn: turn.say(MessageKind.NOTE, note)


EFFECTS: Mapping[Action, Callable[[Turn], None]] = {
    Action.SEND_ASK: _send_ask,
    Action.RECORD_SCORE: _record_score,
    Action.SHOW_ANSWER: _show_answer,
    Action.ASK_WHY: _ask_why,
    Action.ASK_ONE_MORE: _ask_one_more,
    Action.PLAN_REASK: _plan_reask,
    Action.CANCEL_REASK: _cancel_reask,
    Action.KEEP_COMMENT: _keep_comment,
    Action.SAY_NOTED: _note(Note.NOTED),
    Action.THANK: lambda turn: turn.say(MessageKind.THANKS),
    Action.THANK_AND_OFFER_CONTACT: _thank_and_offer_contact,
    Action.ASK_FOR_A_NUMBER: lambda turn: turn.say(MessageKind.ASK_NUMBER),
    Action.SNOOZE: _snooze,
    Action.RETIRE_QUESTION: _retire_question,
    Action.ALERT_TEAM: _alert_team,
    Action.CONFIRM_CONTACT: _confirm_contact,
    Action.SAY_ALREADY_ANSWERED: _note(Note.ALREADY_ANSWERED),
    Action.SAY_CLOSED: _note(Note.CLOSED),
}
