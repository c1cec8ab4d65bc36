"""The conversation with one person about one ask.

Theory: a conversation is in one state; something happens; the table says which state follows and what the bot does
about it. Nothing else decides. The band is never a state: it follows from the score and only chooses the row.

    scheduled   the question will be sent at its due time (or again, after "not now")
    asked       the question is out, the score is awaited
    why         the score is stored; the first follow-up question is open
    listening   a passive is answering it: what they type is one comment until they pause
    more        the last follow-up question is open
    done        answered and thanked
    closed      over without a score: declined, expired, opted out, failed

A score is recorded by the same step that receives it, so whatever happens afterwards it is kept. After the score at
most two questions are asked, a probe counted. The diagram in docs/how-it-works.md is drawn from TABLE.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.core.conversation.questions import MOST_QUESTIONS
from bot.core.numbers.score import Band, band_of
from bot.core.understanding import Doubt, Kind, Understood, says_nothing

OPEN_FOR = timedelta(days=10)  # calendar days from the question to its closing
MAY_CHANGE_FOR = timedelta(hours=24)
REASKS_A_YEAR = 2
ANSWER_CHANGED = "answer changed"  # why a re-ask was cancelled that another change may revive
AFTERWARDS = "afterwards"  # what stands as the question of a comment that answers none


class State(StrEnum):
    """Where a conversation stands."""

    SCHEDULED = "scheduled"
    ASKED = "asked"
    WHY = "why"
    LISTENING = "listening"
    MORE = "more"
    DONE = "done"
    CLOSED = "closed"


OPEN_STATES = frozenset({State.ASKED, State.WHY, State.LISTENING, State.MORE})
_AWAITING = (State.SCHEDULED, State.ASKED)
ANSWERED_STATES = (State.WHY, State.LISTENING, State.MORE, State.DONE)


class Event(StrEnum):
    """What can happen to a conversation."""

    DUE = "due"
    FORBIDDEN = "forbidden"  # at its due time a rule forbids the ask for good
    SCORE = "score"
    SCORE_AND_WHY = "score with a reason"
    SCORE_ALONE = "score of a held-out passive"  # asked again later, and not talked to until then
    WHOLE = "whole answer"  # score and perhaps a reason at once, after which nothing is asked
    ADJUST = "other score, same band"
    MOVE = "other score, other band"
    MOVE_AND_WHY = "other band, nothing left to ask"
    TOO_LATE = "other score, too late"
    CHANGE = "change"  # the button under the answer
    KEEP = "keep"  # and the one that takes that back
    UNCLEAR = "unclear"  # a text in which no score was found, while one is awaited
    COMMENT = "comment"
    EMPTY = "empty comment"  # "ok", "fine"
    WRITTEN = "comment in the dialog"  # whole at once: there is no pause to wait for
    QUIET = "pause"  # nothing more was typed, or the person said that this is all
    QUESTION = "question"
    NOT_NOW = "not now"
    DECLINE = "decline"
    STOP = "stop"
    CONSENT = "consent"  # "yes, somebody may contact me"
    REMIND = "silence"
    EXPIRE = "expire"
    RESTART = "fresh start"
    FAIL = "fail"  # the question could not be delivered
    NO_DM = "no DM"  # nor can it be, but there is a shared channel in which to invite them
    PUT_BACK = "put back"  # it was held up until its survey was paused or its hours were over


class Action(StrEnum):
    """What the bot does about it, in the order of the row."""

    SEND_ASK = "send the question"
    SEND_REMINDER = "remind"
    INVITE = "invite to answer in private"
    RECORD_SCORE = "record the score"
    SHOW_ANSWER = "show the answer in place of the buttons"
    SHOW_BUTTONS = "show the buttons again"
    ASK_WHY = "ask the first question of their band"
    ASK_ONE_MORE = "ask one more from the bank"
    PROBE = "ask for a little more"
    ASK_GENTLY = "ask once more what went wrong"
    LISTEN = "wait until they pause"
    PLAN_REASK = "plan to ask again"
    CANCEL_REASK = "cancel the planned re-ask"
    KEEP_COMMENT = "keep the comment"
    KEEP_WORDS = "keep the words until there is a score"
    SAY_GO_ON = "say that one question is left"
    SAY_NOTED = "say it was added"
    SAY_CHANGED = "say which answer counts now"
    SAY_ENOUGH = "say that this was all"
    SAY_WHENEVER = "say that there is time"
    SAY_COMING_BACK = "say when it comes back"
    THANK = "thank and offer contact"
    ASK_FOR_A_NUMBER = "ask for a whole number"
    EXPLAIN = "answer the question and ask again"
    SNOOZE = "come back later, once"
    RETIRE_QUESTION = "take the buttons away and say why"
    ALERT_TEAM = "tell the team, with the name"
    CONFIRM_CONTACT = "confirm that the team was told"
    SAY_TOO_LATE = "say that the answer stands"
    OFFER_FRESH_START = "say it has closed, offer a fresh start"


@dataclass(frozen=True, slots=True)
class Conversation:
    """As much of an ask as the table needs. score: 0-10, none before it is given; questions: asked since then."""

    state: State
    score: int | None = None
    snoozed: bool = False
    consented: bool = False
    questions: int = 0
    may_change: bool = True
    words_kept: bool = False  # a reason was typed before the score, and is no comment yet
    reprompted: bool = False  # they were asked once what they meant
    held_out: bool = False  # a passive among those with whom the others are compared


@dataclass(frozen=True, slots=True)
class Step:
    """What happened (a second "not now" is a decline), where the conversation goes, and what to do, in order."""

    event: Event
    state: State
    actions: tuple[Action, ...] = ()


Key = tuple[State, Event, Band | None]
Row = tuple[State, tuple[Action, ...]]

_S, _E, _A, _B = State, Event, Action, Band
_SCORED = (_A.RECORD_SCORE, _A.SHOW_ANSWER)


def _first_score(state: State) -> dict[Key, Row]:
    """Give the rows of the first score; words that came with it, or before it, answer the first question."""
    return {
        (state, _E.SCORE, _B.PROMOTER): (_S.WHY, (*_SCORED, _A.ASK_WHY)),
        (state, _E.SCORE, _B.PASSIVE): (_S.WHY, (*_SCORED, _A.ASK_WHY, _A.PLAN_REASK)),
        (state, _E.SCORE, _B.DETRACTOR): (_S.WHY, (*_SCORED, _A.ASK_WHY)),
        (state, _E.SCORE_AND_WHY, _B.PROMOTER): (_S.DONE, (*_SCORED, _A.KEEP_COMMENT, _A.THANK)),
        (state, _E.SCORE_AND_WHY, _B.PASSIVE): (
            _S.LISTENING,
            (*_SCORED, _A.KEEP_COMMENT, _A.LISTEN, _A.SAY_GO_ON, _A.PLAN_REASK),
        ),
        (state, _E.SCORE_AND_WHY, _B.DETRACTOR): (_S.DONE, (*_SCORED, _A.KEEP_COMMENT, _A.THANK)),
        (state, _E.SCORE_ALONE, _B.PASSIVE): (_S.DONE, (*_SCORED, _A.KEEP_COMMENT, _A.THANK, _A.PLAN_REASK)),
    }


def _changed_score(state: State) -> dict[Key, Row]:
    """Give the rows of a score given anew: the last one counts, and the branch moves with it."""
    return {
        (state, _E.CHANGE, None): (state, (_A.SHOW_BUTTONS,)),
        (state, _E.KEEP, None): (state, (_A.SHOW_ANSWER,)),
        (state, _E.ADJUST, None): (state, (*_SCORED, _A.KEEP_COMMENT, _A.SAY_CHANGED)),
        (state, _E.MOVE, _B.PROMOTER): (_S.MORE, (_A.CANCEL_REASK, *_SCORED, _A.ASK_WHY)),
        (state, _E.MOVE, _B.PASSIVE): (_S.MORE, (*_SCORED, _A.ASK_WHY, _A.PLAN_REASK)),
        (state, _E.MOVE, _B.DETRACTOR): (_S.MORE, (_A.CANCEL_REASK, *_SCORED, _A.ASK_WHY)),
        (state, _E.MOVE_AND_WHY, _B.PROMOTER): (_S.DONE, (_A.CANCEL_REASK, *_SCORED, _A.KEEP_COMMENT, _A.THANK)),
        (state, _E.MOVE_AND_WHY, _B.PASSIVE): (_S.DONE, (*_SCORED, _A.KEEP_COMMENT, _A.THANK, _A.PLAN_REASK)),
        (state, _E.MOVE_AND_WHY, _B.DETRACTOR): (_S.DONE, (_A.CANCEL_REASK, *_SCORED, _A.KEEP_COMMENT, _A.THANK)),
        (state, _E.TOO_LATE, None): (state, (_A.SAY_TOO_LATE,)),
    }


def _ways_out(state: State) -> dict[Key, Row]:
    """Give the rows of an open follow-up question that is left open, or left alone."""
    return {
        (state, _E.NOT_NOW, None): (state, (_A.SAY_WHENEVER,)),
        (state, _E.DECLINE, None): (_S.DONE, (_A.SAY_ENOUGH,)),
        (state, _E.STOP, None): (_S.DONE, ()),
        (state, _E.EXPIRE, None): (_S.DONE, ()),
    }


# (state, event, band or none for any): (next state, actions)
TABLE: Mapping[Key, Row] = {
    (_S.SCHEDULED, _E.DUE, None): (_S.ASKED, (_A.SEND_ASK,)),
    (_S.SCHEDULED, _E.FORBIDDEN, None): (_S.CLOSED, ()),
    (_S.SCHEDULED, _E.STOP, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    # After "not now" the old buttons may still be on somebody's screen: their click counts.
    **_first_score(_S.SCHEDULED),
    (_S.SCHEDULED, _E.UNCLEAR, None): (_S.SCHEDULED, (_A.KEEP_WORDS, _A.SAY_COMING_BACK)),
    (_S.SCHEDULED, _E.NOT_NOW, None): (_S.SCHEDULED, (_A.SNOOZE, _A.SAY_COMING_BACK)),
    (_S.SCHEDULED, _E.DECLINE, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    # The score is awaited.
    **_first_score(_S.ASKED),
    (_S.ASKED, _E.UNCLEAR, None): (_S.ASKED, (_A.KEEP_WORDS, _A.ASK_FOR_A_NUMBER)),
    (_S.ASKED, _E.QUESTION, None): (_S.ASKED, (_A.EXPLAIN,)),
    (_S.ASKED, _E.REMIND, None): (_S.ASKED, (_A.SEND_REMINDER,)),
    (_S.ASKED, _E.NOT_NOW, None): (_S.SCHEDULED, (_A.SNOOZE, _A.RETIRE_QUESTION)),
    (_S.ASKED, _E.DECLINE, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    (_S.ASKED, _E.STOP, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    (_S.ASKED, _E.EXPIRE, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    (_S.ASKED, _E.FAIL, None): (_S.CLOSED, ()),
    (_S.ASKED, _E.NO_DM, None): (_S.ASKED, (_A.INVITE,)),
    (_S.ASKED, _E.WHOLE, _B.PROMOTER): (_S.DONE, (*_SCORED, _A.KEEP_COMMENT)),
    (_S.ASKED, _E.WHOLE, _B.PASSIVE): (_S.DONE, (*_SCORED, _A.KEEP_COMMENT, _A.PLAN_REASK)),
    (_S.ASKED, _E.WHOLE, _B.DETRACTOR): (_S.DONE, (*_SCORED, _A.KEEP_COMMENT)),
    (_S.ASKED, _E.PUT_BACK, None): (_S.SCHEDULED, ()),
    # The follow-up. A comment that says nothing earns one probe, which is then the last question.
    (_S.WHY, _E.COMMENT, _B.PROMOTER): (_S.DONE, (_A.KEEP_COMMENT, _A.THANK)),
    (_S.WHY, _E.COMMENT, _B.PASSIVE): (_S.LISTENING, (_A.KEEP_COMMENT, _A.LISTEN, _A.SAY_GO_ON)),
    (_S.WHY, _E.COMMENT, _B.DETRACTOR): (_S.DONE, (_A.KEEP_COMMENT, _A.THANK)),
    (_S.WHY, _E.WRITTEN, _B.PASSIVE): (_S.MORE, (_A.KEEP_COMMENT, _A.ASK_ONE_MORE)),
    (_S.WHY, _E.EMPTY, None): (_S.MORE, (_A.KEEP_COMMENT, _A.PROBE)),
    (_S.WHY, _E.REMIND, _B.DETRACTOR): (_S.MORE, (_A.ASK_GENTLY,)),
    (_S.LISTENING, _E.COMMENT, None): (_S.LISTENING, (_A.KEEP_COMMENT, _A.LISTEN)),
    (_S.LISTENING, _E.EMPTY, None): (_S.LISTENING, (_A.KEEP_COMMENT, _A.LISTEN)),
    (_S.LISTENING, _E.QUIET, None): (_S.MORE, (_A.ASK_ONE_MORE,)),
    (_S.MORE, _E.COMMENT, None): (_S.DONE, (_A.KEEP_COMMENT, _A.THANK)),
    (_S.MORE, _E.EMPTY, None): (_S.DONE, (_A.KEEP_COMMENT, _A.THANK)),
    **_ways_out(_S.WHY),
    **_ways_out(_S.LISTENING),
    **_ways_out(_S.MORE),
    # Afterwards.
    (_S.DONE, _E.COMMENT, None): (_S.DONE, (_A.KEEP_COMMENT, _A.SAY_NOTED)),
    (_S.DONE, _E.CONSENT, None): (_S.DONE, (_A.ALERT_TEAM, _A.CONFIRM_CONTACT)),
    (_S.MORE, _E.CONSENT, None): (_S.MORE, (_A.ALERT_TEAM, _A.CONFIRM_CONTACT)),  # thanked, and then changed
    **{key: row for state in ANSWERED_STATES for key, row in _changed_score(state).items()},
    **{(state, _E.QUESTION, None): (state, (_A.EXPLAIN,)) for state in (*ANSWERED_STATES, _S.SCHEDULED, _S.CLOSED)},
    # Too late for this ask.
    (_S.CLOSED, _E.SCORE, None): (_S.CLOSED, (_A.KEEP_WORDS, _A.OFFER_FRESH_START)),
    (_S.CLOSED, _E.SCORE_AND_WHY, None): (_S.CLOSED, (_A.KEEP_WORDS, _A.OFFER_FRESH_START)),
    (_S.CLOSED, _E.UNCLEAR, None): (_S.CLOSED, (_A.KEEP_WORDS, _A.OFFER_FRESH_START)),
    (_S.CLOSED, _E.CHANGE, None): (_S.CLOSED, (_A.OFFER_FRESH_START,)),  # buttons that outlived the conversation
    (_S.CLOSED, _E.WRITTEN, None): (_S.CLOSED, (_A.OFFER_FRESH_START,)),
    (_S.CLOSED, _E.RESTART, None): (_S.ASKED, (_A.SEND_ASK,)),
}


def step(conversation: Conversation, event: Event, score: int | None = None) -> Step:
    """Apply one event. score: the whole score 0-10 that a SCORE event carries.

    An event that the table does not know in this state changes nothing: a second "not now" from a stale button, say.
    Raises ValueError when a SCORE event carries no score, or one off the scale.
    """
    if event in {Event.SCORE, Event.SCORE_AND_WHY, Event.WHOLE}:
        if score is None:
            raise ValueError("a score event needs its score")
        band: Band | None = band_of(score)
        event = event if event is Event.WHOLE else _event_of_score(conversation, event, score)
    else:
        band = None if conversation.score is None else band_of(conversation.score)
        event = _event_as_it_counts(conversation, event, band)
    if event is Event.CONSENT and conversation.consented:
        return Step(event, conversation.state)  # the team was told already
    row = TABLE.get((conversation.state, event, band)) or TABLE.get((conversation.state, event, None))
    return Step(event, *row) if row else Step(event, conversation.state)


def _event_of_score(conversation: Conversation, event: Event, score: int) -> Event:
    if conversation.score is None and conversation.state is State.DONE:
        return Event.TOO_LATE  # it was anonymous, and nobody knows the answer any more
    if conversation.score is None:
        return _event_of_first_score(conversation, event, score)
    if score == conversation.score:  # a double click, or the same number with a reason
        return Event.COMMENT if event is Event.SCORE_AND_WHY else Event.SCORE
    if not conversation.may_change:
        return Event.TOO_LATE
    if band_of(score) is band_of(conversation.score):
        return Event.ADJUST
    asked_enough = conversation.questions >= MOST_QUESTIONS
    return Event.MOVE_AND_WHY if asked_enough or event is Event.SCORE_AND_WHY else Event.MOVE


def _event_of_first_score(conversation: Conversation, event: Event, score: int) -> Event:
    if conversation.held_out and band_of(score) is Band.PASSIVE and conversation.state in _AWAITING:
        return Event.SCORE_ALONE
    return Event.SCORE_AND_WHY if conversation.words_kept else event


def _event_as_it_counts(conversation: Conversation, event: Event, band: Band | None) -> Event:
    whole = conversation.state is State.CLOSED or (conversation.state is State.WHY and band is Band.PASSIVE)
    if event is Event.WRITTEN and not whole:
        return Event.COMMENT
    if event is Event.NOT_NOW and conversation.snoozed and conversation.state is State.ASKED:
        return Event.DECLINE
    if event is Event.CHANGE and not conversation.may_change and conversation.state is not State.CLOSED:
        return Event.TOO_LATE
    return event


_BEFORE_THE_SCORE = {
    Kind.SCORE: Event.SCORE,
    Kind.ASK_AGAIN: Event.UNCLEAR,
    Kind.SNOOZE: Event.NOT_NOW,
    Kind.DECLINE: Event.DECLINE,
    Kind.QUESTION: Event.QUESTION,
}
_AFTER_THE_SCORE = {
    Kind.COMMENT: Event.COMMENT,
    Kind.CORRECTION: Event.SCORE,
    Kind.SNOOZE: Event.NOT_NOW,
    Kind.DECLINE: Event.DECLINE,
    Kind.QUESTION: Event.QUESTION,
}


def event_of_text(conversation: Conversation, understood: Understood, *, still_open: bool) -> Event | None:
    """Say what a typed message is in this conversation; none when it fits no question of it.

    still_open: its time has not run out. Afterwards, and in an anonymous conversation that has ended, nothing typed
    belongs to it any more, but a score or a question about the survey is still answered.
    """
    events = _BEFORE_THE_SCORE if conversation.score is None else _AFTER_THE_SCORE
    event = events.get(understood.kind)
    if event is Event.SCORE and not says_nothing(understood.comment):
        return Event.SCORE_AND_WHY
    if event is Event.COMMENT and says_nothing(understood.comment):
        event = Event.EMPTY
    if understood.doubt is Doubt.BARE_NO and conversation.reprompted:
        event = Event.DECLINE  # "no" to "what does your no mean?"
    over = conversation.state is State.DONE and (conversation.score is None or not still_open)
    return None if over and event in {Event.COMMENT, Event.EMPTY, Event.UNCLEAR} else event


def diagram() -> str:
    """Draw TABLE as a Mermaid state diagram, for docs/how-it-works.md."""
    lines = ["stateDiagram-v2", "    [*] --> scheduled"]
    edges: dict[tuple[State, State, str], list[str]] = {}
    for (state, event, band), (to, _) in TABLE.items():
        edges.setdefault((state, to, event.value), []).extend([band.value] if band else [])
    for (state, to, label), bands in edges.items():
        which = f" ({', '.join(bands)})" if 0 < len(bands) < len(Band) else ""
        lines.append(f"    {state} --> {to}: {label}{which}")
    return "\n".join([*lines, "    done --> [*]", "    closed --> [*]"])
