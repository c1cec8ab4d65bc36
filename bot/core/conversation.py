"""The conversation with one person about one ask.

Theory: a conversation is in one state; something happens; the table says which state follows and what the bot does
about it. Nothing else decides. The band is never a state: it follows from the score and only chooses the row.

    scheduled   the question will be sent at its due time (or again, after "not now")
    asked       the question is out, the score is awaited
    why         the score is stored; the first follow-up question is open
    more        a passive's second question is open
    done        answered and thanked
    closed      over without a score: declined, expired, opted out, failed

A score is recorded by the same step that receives it, so whatever happens afterwards it is kept. The diagram in the
README is drawn from TABLE.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.score import Band, band_of
from bot.core.understanding import Intent


class State(StrEnum):
    """Where a conversation stands."""

    SCHEDULED = "scheduled"
    ASKED = "asked"
    WHY = "why"
    MORE = "more"
    DONE = "done"
    CLOSED = "closed"


OPEN_STATES = frozenset({State.ASKED, State.WHY, State.MORE})


class Event(StrEnum):
    """What can happen to a conversation."""

    DUE = "due"
    FORBIDDEN = "forbidden"  # at its due time a rule forbids the ask for good
    SCORE = "score"
    UNCLEAR = "unclear"  # a text in which no score was found, while one is awaited
    COMMENT = "comment"
    NOT_NOW = "not now"
    DECLINE = "decline"
    STOP = "stop"
    CONSENT = "consent"  # "yes, somebody may contact me"
    EXPIRE = "expire"
    FAIL = "fail"  # the question could not be delivered
    PUT_BACK = "put back"  # it was held up until its survey was paused or its hours were over


class Action(StrEnum):
    """What the bot does about it, in the order of the row."""

    SEND_ASK = "send the question"
    RECORD_SCORE = "record the score"
    SHOW_ANSWER = "show the answer in place of the buttons"
    ASK_WHY = "ask the first question of their band"
    ASK_ONE_MORE = "ask one more from the bank"
    PLAN_REASK = "plan to ask again"
    CANCEL_REASK = "cancel the planned re-ask"
    KEEP_COMMENT = "keep the comment"
    SAY_NOTED = "say it was added"
    THANK = "thank"
    THANK_AND_OFFER_CONTACT = "thank and offer contact"
    ASK_FOR_A_NUMBER = "ask for a whole number"
    SNOOZE = "come back later, once"
    RETIRE_QUESTION = "take the buttons away and say why"
    ALERT_TEAM = "tell the team, with the name"
    CONFIRM_CONTACT = "confirm that the team was told"
    SAY_ALREADY_ANSWERED = "say it was answered already"
    SAY_CLOSED = "say it has closed"


@dataclass(frozen=True, slots=True)
class Conversation:
    """As much of an ask as the table needs. score: 0-10, none before it is given."""

    state: State
    score: int | None = None
    snoozed: bool = False
    consented: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What happened (a second "not now" is a decline), where the conversation goes, and what to do, in order."""

    event: Event
    state: State
    actions: tuple[Action, ...] = ()


_S, _E, _A, _B = State, Event, Action, Band
_SCORED = (_A.RECORD_SCORE, _A.SHOW_ANSWER, _A.ASK_WHY)
_PASSIVE_SCORED = (*_SCORED, _A.PLAN_REASK)

# (state, event, band or none for any): (next state, actions)
TABLE: Mapping[tuple[State, Event, Band | None], tuple[State, tuple[Action, ...]]] = {
    (_S.SCHEDULED, _E.DUE, None): (_S.ASKED, (_A.SEND_ASK,)),
    (_S.SCHEDULED, _E.FORBIDDEN, None): (_S.CLOSED, ()),
    (_S.SCHEDULED, _E.STOP, None): (_S.CLOSED, ()),
    # The score. After "not now" the old buttons may still be on somebody's screen: their click counts.
    (_S.SCHEDULED, _E.SCORE, _B.PROMOTER): (_S.WHY, _SCORED),
    (_S.SCHEDULED, _E.SCORE, _B.PASSIVE): (_S.WHY, _PASSIVE_SCORED),
    (_S.SCHEDULED, _E.SCORE, _B.DETRACTOR): (_S.WHY, _SCORED),
    (_S.ASKED, _E.SCORE, _B.PROMOTER): (_S.WHY, _SCORED),
    (_S.ASKED, _E.SCORE, _B.PASSIVE): (_S.WHY, _PASSIVE_SCORED),
    (_S.ASKED, _E.SCORE, _B.DETRACTOR): (_S.WHY, _SCORED),
    (_S.ASKED, _E.UNCLEAR, None): (_S.ASKED, (_A.ASK_FOR_A_NUMBER,)),
    (_S.ASKED, _E.NOT_NOW, None): (_S.SCHEDULED, (_A.SNOOZE, _A.RETIRE_QUESTION)),
    (_S.ASKED, _E.DECLINE, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    (_S.ASKED, _E.STOP, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    (_S.ASKED, _E.EXPIRE, None): (_S.CLOSED, (_A.RETIRE_QUESTION,)),
    (_S.ASKED, _E.FAIL, None): (_S.CLOSED, ()),
    (_S.ASKED, _E.PUT_BACK, None): (_S.SCHEDULED, ()),
    # A second, different click that was already on its way: the last one counts and the branch moves with it.
    (_S.WHY, _E.SCORE, _B.PROMOTER): (_S.WHY, (_A.CANCEL_REASK, *_SCORED)),
    (_S.WHY, _E.SCORE, _B.PASSIVE): (_S.WHY, _PASSIVE_SCORED),
    (_S.WHY, _E.SCORE, _B.DETRACTOR): (_S.WHY, (_A.CANCEL_REASK, *_SCORED)),
    # The follow-up.
    (_S.WHY, _E.COMMENT, _B.PROMOTER): (_S.DONE, (_A.KEEP_COMMENT, _A.THANK)),
    (_S.WHY, _E.COMMENT, _B.PASSIVE): (_S.MORE, (_A.KEEP_COMMENT, _A.ASK_ONE_MORE)),
    (_S.WHY, _E.COMMENT, _B.DETRACTOR): (_S.DONE, (_A.KEEP_COMMENT, _A.THANK_AND_OFFER_CONTACT)),
    (_S.WHY, _E.STOP, None): (_S.DONE, ()),
    (_S.WHY, _E.EXPIRE, None): (_S.DONE, ()),
    (_S.MORE, _E.COMMENT, _B.PASSIVE): (_S.DONE, (_A.KEEP_COMMENT, _A.THANK)),
    (_S.MORE, _E.STOP, None): (_S.DONE, ()),
    (_S.MORE, _E.EXPIRE, None): (_S.DONE, ()),
    # Afterwards.
    (_S.MORE, _E.SCORE, None): (_S.MORE, (_A.SAY_ALREADY_ANSWERED,)),
    (_S.DONE, _E.SCORE, None): (_S.DONE, (_A.SAY_ALREADY_ANSWERED,)),
    (_S.DONE, _E.COMMENT, None): (_S.DONE, (_A.KEEP_COMMENT, _A.SAY_NOTED)),
    (_S.DONE, _E.CONSENT, _B.DETRACTOR): (_S.DONE, (_A.ALERT_TEAM, _A.CONFIRM_CONTACT)),
    (_S.CLOSED, _E.SCORE, None): (_S.CLOSED, (_A.SAY_CLOSED,)),
}


def step(conversation: Conversation, event: Event, score: int | None = None) -> Step:
    """Apply one event. score: the whole score 0-10 that a SCORE event carries.

    An event that the table does not know in this state changes nothing: a second "not now" from a stale button, say.
    Raises ValueError when a SCORE event carries no score, or one off the scale.
    """
    if event is Event.SCORE:
        if score is None:
            raise ValueError("a score event needs its score")
        if score == conversation.score and conversation.state in OPEN_STATES:
            return Step(event, conversation.state)  # a double click
    else:
        score = conversation.score
    if event is Event.CONSENT and conversation.consented:
        return Step(event, conversation.state)  # the team was told already
    if event is Event.NOT_NOW and conversation.snoozed:
        event = Event.DECLINE
    band = None if score is None else band_of(score)
    row = TABLE.get((conversation.state, event, band)) or TABLE.get((conversation.state, event, None))
    return Step(event, *row) if row else Step(event, conversation.state)


def event_of_text(conversation: Conversation, intent: Intent, *, still_open: bool) -> Event | None:
    """Say what a typed message is in this conversation; none when it fits no question of it.

    Once there is a score, anything typed is a comment, numbers included; after the thanks for as long as the
    conversation would have stayed open, unless it was anonymous and leads to no answer any more.
    """
    match conversation.state:
        case State.ASKED:
            return {Intent.SCORE: Event.SCORE, Intent.NOT_NOW: Event.NOT_NOW}.get(intent, Event.UNCLEAR)
        case State.WHY | State.MORE:
            return Event.COMMENT
        case State.DONE:
            return Event.COMMENT if still_open and conversation.score is not None else None
        case State.SCHEDULED | State.CLOSED:
            return Event.SCORE if intent is Intent.SCORE else None


def diagram() -> str:
    """Draw TABLE as a Mermaid state diagram, for the README."""
    lines = ["stateDiagram-v2", "    [*] --> scheduled"]
    edges: dict[tuple[State, State, str], list[str]] = {}
    for (state, event, band), (to, _) in TABLE.items():
        edges.setdefault((state, to, event.value), []).extend([band.value] if band else [])
    for (state, to, label), bands in edges.items():
        which = f" ({', '.join(bands)})" if 0 < len(bands) < len(Band) else ""
        lines.append(f"    {state} --> {to}: {label}{which}")
    return "\n".join([*lines, "    done --> [*]", "    closed --> [*]"])
