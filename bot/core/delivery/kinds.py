"""The kinds of messages: one row says how a kind leaves; what it says is written in bot/slack/delivery/compose.py."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, IntEnum, StrEnum, auto

from bot.core.delivery.fates import Content, Doubt, Gone

DIRECT = "D"
"""How the ids of Slack's direct messages begin."""


class MessageKind(StrEnum):
    """Every message that leaves through the outbox."""

    ASK = "ask"
    REMINDER = "reminder"
    INVITATION = "invitation"  # in a shared channel: whoever is asked there may answer in private
    CLARIFY = "clarify"  # no score was found in what they typed: the buttons again, the likely ones first
    EXPLAIN = "explain"  # the answer to a question about the survey
    AGAIN = "again"  # and then the question once more
    ANSWERED = "answered"  # the answer in place of the buttons
    CHANGING = "changing"  # the buttons once more
    RETIRED = "retired"  # the question without its buttons, and why
    FORGOTTEN = "forgotten"  # likewise, of somebody who was forgotten
    QUESTION = "question"
    GO_ON = "go on"  # one question is left, after a pause
    THANKS = "thanks"
    QUOTE_OFFER = "quote offer"  # may we quote this?
    CLOSED = "closed"  # too late, with the offer of a fresh start
    HOME = "home"  # the App Home, drawn anew
    CONTACT_CONFIRMED = "contact confirmed"
    NOTE = "note"
    CONTACT_ALERT = "contact alert"
    CONTACT_WITHDRAWN = "contact withdrawn"  # after that: they do not want it after all
    HELLO = "hello"  # to a survey's channel, once
    HELLO_STARTED = "hello started"  # over it, once the survey has started
    CASE = "case"  # its post, which is written over as the case moves
    CASE_EDIT = "case edit"
    CASE_MOVED = "case moved"  # over a post that is not the case's any more
    CASE_THREAD = "case thread"  # under it: what the post's readers are to notice
    CASE_SAID = "case words"  # likewise: what was written to the person, or by them
    CASE_SAID_EDIT = "words edit"
    CASE_REPLY = "case reply"  # to the person, from a colleague
    CASE_LINE = "case line"  # to the person, from the bot
    CASE_OVERDUE = "case overdue"  # to its owner
    OPEN_CASES = "open cases"  # each working morning
    ACTION_DUE = "action due"  # to its owner
    SAID_AND_DONE = "said-and-done"  # what was done about what people said
    ACTION_NOTE = "action note"  # to somebody who asked for it: this has changed; does it solve it?
    ACTION_REOPENED = "action reopened"  # to its owner: too many of those who were told find it unsolved
    SHOUT_OUT = "shout-out"  # a quote that an owner passes on to a channel
    SHOUT_OUT_GONE = "shout-out gone"  # over it, once it may not be quoted any more
    SHOUT_OUT_ASTRAY = "shout-out astray"  # to its owner: nobody knows whether it stands, and it is to go
    SHOUT_OUT_TOLD = "shout-out told"  # to its writer
    SUMMARY = "summary"
    SUMMARY_THREAD = "summary thread"  # under it: the comments that it had no room for
    SHARED_REPORT = "shared report"
    OWNER_NOTICE = "owner notice"


class Lane(StrEnum):
    """What a message waits for: those of one lane leave in order. A lane is named for one person, channel or ask."""

    PERSON = "person"  # somebody's DM
    HOME = "home"  # somebody's App Home, which waits for nothing in their DM
    CHANNEL = "channel"
    SHARE = "share"  # of a channel: shared reports wait for no summary that can't be posted
    INVITATION = "invitation"  # of a shared channel
    NOTICE = "notice"  # to an owner, whose own conversation may be what is held up
    MORNING = "morning"  # of a channel: which cases are open waits for no summary either
    CASE = "case"  # of a case: what is said about it waits until its post stands
    ALERT = "alert"  # of an ask: it waits for nothing, least of all for a summary that can't be posted


class Priority(IntEnum):
    """Answers to people first, then what teams read, then new questions: nobody waits behind a wave.

    Before all of them what keeps messages from leaving.
    """

    NOTICE = -1
    REPLY = 0
    TEAM = 1
    ASKING = 2  # said unasked, and so paced


class Place(Enum):
    """Where a message goes."""

    DM = auto()
    QUESTION = auto()  # over the message that puts the question
    THANKS = auto()  # over the thanks
    HOME = auto()
    TEAM = auto()  # the survey's channel; the owner's DM where there is none, or where outsiders read it
    CASES = auto()  # the survey's channel of cases; the owner's DM likewise, and where it is for the owner alone
    CASE = auto()  # over the post of a case
    UNDER_CASE = auto()
    OVER_SAID = auto()  # over something under it
    CHANNEL = auto()  # one that no outsiders read
    SHARED_CHANNEL = auto()  # read by people of several companies: nothing of anybody's is shown
    HELLO = auto()  # over the hello
    STOOD = auto()  # over what once was a question, or a quote
    THREAD = auto()  # under a message in a channel that no outsiders read


_READ_BY_TEAMS = {
    Place.TEAM,
    Place.HELLO,
    Place.CASES,
    Place.CASE,
    Place.UNDER_CASE,
    Place.OVER_SAID,
    Place.CHANNEL,
    Place.THREAD,
}


class Puts(Enum):
    """What hangs on a message, a question mostly: it is planned anew when that is late, and fails when that fails."""

    QUESTION = auto()  # an ask's
    REMINDER = auto()  # an ask's, once more: the ask goes on without it
    INVITATION = auto()  # those of everybody who is asked in a channel
    NOTE = auto()  # that somebody is told of an action


@dataclass(frozen=True, slots=True)
class Rule:
    """How a kind of message leaves, and what becomes of it when it does not.

    patience: for how long it is tried; none: until its hours are over where it puts a question, which is then planned
    anew, until the next one where it is a summary, which then tells its news, and else for ever.
    """

    lane: Lane
    priority: Priority
    place: Place
    patience: timedelta | None
    doubt: Doubt
    gone: Gone
    puts: Puts | None = None

    @property
    def posts(self) -> bool:
        """Whether it brings a new message, and does not write over an old one, which is harmless to do twice."""
        return self.doubt is not Doubt.HARMLESS

    @property
    def content(self) -> Content:
        """What is done where Slack refuses what it says: buttons can't be shortened, what teams read can.

        A question is the same for everybody, so that nobody loses their turn by it.
        """
        if self.puts is Puts.QUESTION:
            return Content.PUT_OFF
        return Content.SHORTEN if self.place in _READ_BY_TEAMS else Content.GIVE_UP


_K, _L, _P, _D, _G = MessageKind, Lane, Priority, Doubt, Gone
_HOUR, _DAY, _UNTIL_OVER = timedelta(hours=1), timedelta(days=1), None

# kind: lane, priority, place, for how long it is tried, what if it may have arrived, what if its place is gone, whose
# question hangs on it. docs/operating.md shows this table.
KINDS: Mapping[MessageKind, Rule] = {
    _K.ASK: Rule(_L.PERSON, _P.ASKING, Place.DM, _UNTIL_OVER, _D.LEAVE, _G.FAIL, Puts.QUESTION),
    _K.REMINDER: Rule(_L.PERSON, _P.ASKING, Place.DM, _UNTIL_OVER, _D.LEAVE, _G.GIVE_UP, Puts.REMINDER),
    _K.INVITATION: Rule(
        _L.INVITATION, _P.ASKING, Place.SHARED_CHANNEL, _UNTIL_OVER, _D.SAY_AGAIN_LATER, _G.TELL_OWNER, Puts.INVITATION
    ),
    _K.ACTION_NOTE: Rule(_L.PERSON, _P.ASKING, Place.DM, _UNTIL_OVER, _D.LEAVE, _G.GIVE_UP, Puts.NOTE),
    # What is said to one person in their conversation.
    _K.CLARIFY: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.EXPLAIN: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.AGAIN: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.ANSWERED: Rule(_L.PERSON, _P.REPLY, Place.QUESTION, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.CHANGING: Rule(_L.PERSON, _P.REPLY, Place.QUESTION, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.RETIRED: Rule(_L.PERSON, _P.REPLY, Place.QUESTION, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.FORGOTTEN: Rule(_L.PERSON, _P.REPLY, Place.STOOD, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.QUESTION: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.GO_ON: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.THANKS: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.QUOTE_OFFER: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.CONTACT_CONFIRMED: Rule(_L.PERSON, _P.REPLY, Place.THANKS, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.CLOSED: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.NOTE: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.HOME: Rule(_L.HOME, _P.REPLY, Place.HOME, _HOUR, _D.HARMLESS, _G.GIVE_UP),
    # What teams read.
    _K.CONTACT_ALERT: Rule(_L.ALERT, _P.REPLY, Place.TEAM, _UNTIL_OVER, _D.OWNER, _G.OWNER_INSTEAD),
    _K.CONTACT_WITHDRAWN: Rule(_L.ALERT, _P.REPLY, Place.TEAM, _UNTIL_OVER, _D.OWNER, _G.OWNER_INSTEAD),
    _K.CASE: Rule(_L.CASE, _P.REPLY, Place.CASES, _UNTIL_OVER, _D.OWNER, _G.OWNER_INSTEAD),
    _K.CASE_EDIT: Rule(_L.CASE, _P.REPLY, Place.CASE, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.CASE_MOVED: Rule(_L.CASE, _P.REPLY, Place.STOOD, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.CASE_THREAD: Rule(_L.CASE, _P.REPLY, Place.UNDER_CASE, _DAY, _D.SAY_AGAIN_LATER, _G.OWNER_INSTEAD),
    _K.CASE_SAID: Rule(_L.CASE, _P.REPLY, Place.UNDER_CASE, _DAY, _D.SAY_AGAIN_LATER, _G.OWNER_INSTEAD),
    _K.CASE_SAID_EDIT: Rule(_L.CASE, _P.REPLY, Place.OVER_SAID, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.CASE_REPLY: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.CASE_LINE: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.CASE_OVERDUE: Rule(_L.NOTICE, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.ACTION_DUE: Rule(_L.NOTICE, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.OPEN_CASES: Rule(_L.MORNING, _P.TEAM, Place.CHANNEL, _DAY, _D.SAY_AGAIN_LATER, _G.TELL_OWNER),
    _K.SAID_AND_DONE: Rule(_L.MORNING, _P.TEAM, Place.CHANNEL, _DAY, _D.SAY_AGAIN_LATER, _G.TELL_OWNER),
    _K.ACTION_REOPENED: Rule(_L.NOTICE, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.SHARED_REPORT: Rule(_L.SHARE, _P.REPLY, Place.CHANNEL, _HOUR, _D.ASKER, _G.TELL_ASKER),
    _K.SHOUT_OUT: Rule(_L.SHARE, _P.REPLY, Place.CHANNEL, _HOUR, _D.ASKER, _G.TELL_ASKER),
    _K.SHOUT_OUT_GONE: Rule(_L.SHARE, _P.REPLY, Place.STOOD, _UNTIL_OVER, _D.HARMLESS, _G.GIVE_UP),
    _K.SHOUT_OUT_ASTRAY: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.SHOUT_OUT_TOLD: Rule(_L.PERSON, _P.REPLY, Place.DM, _DAY, _D.SAY_AGAIN, _G.GIVE_UP),
    _K.HELLO: Rule(_L.CHANNEL, _P.TEAM, Place.TEAM, _UNTIL_OVER, _D.LEAVE, _G.WAIT),
    _K.HELLO_STARTED: Rule(_L.CHANNEL, _P.TEAM, Place.HELLO, _DAY, _D.HARMLESS, _G.GIVE_UP),
    _K.SUMMARY: Rule(_L.CHANNEL, _P.TEAM, Place.TEAM, _UNTIL_OVER, _D.OWNER, _G.WAIT),
    _K.SUMMARY_THREAD: Rule(_L.CHANNEL, _P.TEAM, Place.THREAD, _DAY, _D.SAY_AGAIN_LATER, _G.GIVE_UP),
    _K.OWNER_NOTICE: Rule(_L.NOTICE, _P.NOTICE, Place.DM, _DAY, _D.SAY_AGAIN, _G.TELL_ADMIN),
}
