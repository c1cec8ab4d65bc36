"""Where a conversation about one ask stands, what can happen to it, and what the bot does about it."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.core.survey.contact_rules import OPEN_FOR as OPEN_FOR  # noqa: PLC0414 (part of what a state means)
from bot.core.survey.measure import RECOMMENDING, Scale

MAY_CHANGE_FOR = timedelta(hours=24)
REASKS_A_YEAR = 2
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
ANSWERED_STATES = (State.WHY, State.LISTENING, State.MORE, State.DONE)


class Event(StrEnum):
    """What can happen to a conversation."""

    DUE = "due"
    FORBIDDEN = "forbidden"  # at its due time a rule forbids the ask for good
    SCORE = "score"
    SCORE_AND_WHY = "score with a reason"
    SCORE_ALONE = "score that nothing is asked about"  # a held-out passive's, or one that needs no words
    LATE = "score after it closed"
    LATE_AND_WHY = "score with a reason after it closed"
    LATE_ALONE = "score after it closed, asked nothing about"
    WHOLE = "whole answer"  # score and perhaps a reason at once, after which nothing is asked
    ADJUST = "other score, same band"
    MOVE = "other score, other band"
    MOVE_AND_WHY = "other band, nothing left to ask"
    TOO_LATE = "other score, too late"
    CHANGE = "change"  # the button under the answer
    KEEP = "keep"  # and the one that takes that back
    OVER = "over"  # they wish to go on with what can't be gone on with
    UNCLEAR = "unclear"  # a text in which no score was found, while one is awaited
    PLEA = "perhaps a plea to stop"
    WORDLESS = "no words"  # a voice clip, a picture, a forwarded message
    COMMENT = "comment"
    EMPTY = "empty comment"  # "ok", "fine"
    COURTESY = "courtesy"  # "thanks!", which is no answer
    WRITTEN = "comment in the dialog"  # whole at once: there is no pause to wait for
    STOPS_TYPING = "stops typing"  # nothing more was typed, or the person said that this is all
    QUESTION = "question"
    NOT_NOW = "not now"
    DECLINE = "decline"
    STOP = "stop"
    TAKE_BACK = "wish to take back"
    TAKEN_BACK = "taken back"  # the button that says it is meant
    CONSENT = "consent"  # "yes, somebody may contact me"
    NO_CONTACT = "no contact"  # "no, thanks"
    NO_CONTACT_AFTER_ALL = "no contact after all"
    REMIND = "silence"
    EXPIRE = "expire"
    RESTART = "fresh start"
    FAIL = "fail"  # the question could not be delivered
    NO_DM = "no DM"  # nor can it be, but there is a shared channel in which to invite them
    PUT_BACK = "put back"  # it was held up until its survey was paused or its hours were over


class Action(StrEnum):
    """What the bot does about it, in the order of the row."""

    COUNT_AS_ASKED = "count them as asked"
    TAKE_AS_OWN_TIME = "take it as their own time"
    SEND_ASK = "send the question"
    COUNT_AS_FAILED = "count them as not asked"
    PLAN_ANEW = "plan it anew"
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
    SAY_COUNTED_LATE = "say that it counts all the same"
    SAY_ENOUGH = "say that this was all"
    SAY_WHENEVER = "say that there is time"
    SAY_COMING_BACK = "say when it comes back"
    THANK = "thank and offer contact"
    ASK_FOR_A_NUMBER = "ask for a whole number"
    ASK_WHETHER_TO_STOP = "ask whether to stop, once"
    SAY_WORDS_ONLY = "say that words and numbers are read, once"
    ASK_WHETHER_TO_TAKE_BACK = "ask whether it is meant for good"
    TAKE_BACK = "take the answer and its words away"
    SAY_TAKEN_BACK = "say that nothing of it counts"
    EXPLAIN = "answer the question and ask again"
    SNOOZE = "come back later, once"
    RETIRE_QUESTION = "take the buttons away and say why"
    ALERT_TEAM = "tell the team, with the name"
    CONFIRM_CONTACT = "confirm that the team was told"
    WITHDRAW_CONSENT = "take the yes back, and tell the team that was told"
    THANK_ALONE = "thank without the offer of contact"
    SAY_TOO_LATE = "say that the answer stands"
    OFFER_FRESH_START = "say it has closed, offer a fresh start"


@dataclass(frozen=True, slots=True)
class Conversation:
    """As much of an ask as the table needs. score: none before it is given; questions: asked since then."""

    state: State
    score: int | None = None
    snoozed: bool = False
    consented: bool = False
    questions: int = 0
    may_change: bool = True
    released: bool = False  # in a guarded survey it counts by now, and nobody can tell any more which it is
    words_kept: bool = False  # a reason was typed before the score, and is no comment yet
    reprompted: bool = False  # they were asked once what they meant
    held_out: bool = False  # a passive among those with whom the others are compared
    number_alone: bool = False  # nothing is asked beside it
    counts_late: bool = False  # it has closed, and no rule stands against an answer all the same
    scale: Scale = RECOMMENDING
