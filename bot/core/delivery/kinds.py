"""The kinds of messages: one row says how a kind leaves; what it says is written in bot/slack/delivery/compose.py."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum, auto

DIRECT = "D"
"""How the ids of Slack's direct messages begin."""


class MessageKind(StrEnum):
    """Every message that leaves through the outbox."""

    ASK = "ask"
    REMINDER = "reminder"
    INVITATION = "invitation"  # in a shared channel: whoever is asked there may answer in private
    CLARIFY = "clarify"  # no score was found in what they typed: the buttons again, the likely ones first
    EXPLAIN = "explain"  # the answer to a question about the survey
    ANSWERED = "answered"  # the answer in place of the buttons
    CHANGING = "changing"  # the buttons once more
    RETIRED = "retired"  # the question without its buttons, and why
    QUESTION = "question"
    GO_ON = "go on"  # one question is left, after a pause
    THANKS = "thanks"
    CLOSED = "closed"  # too late, with the offer of a fresh start
    HOME = "home"  # the App Home, drawn anew
    CONTACT_CONFIRMED = "contact confirmed"
    NOTE = "note"
    CONTACT_ALERT = "contact alert"
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
    ALERT = "alert"  # of an ask: it waits for nothing, least of all for a summary that can't be posted


class Priority(IntEnum):
    """Answers to people first, then what teams read, then new questions: nobody waits behind a wave."""

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
    CHANNEL = auto()  # one that no outsiders read
    SHARED_CHANNEL = auto()  # read by people of several companies: nothing of anybody's is shown
    THREAD = auto()  # under a message in a channel that no outsiders read


class Gone(Enum):
    """What becomes of a message whose place is not there, or not for us."""

    GIVE_UP = auto()
    WAIT = auto()  # the owner is told, and it is tried again
    OWNER_INSTEAD = auto()
    TELL_OWNER = auto()  # and give up
    TELL_ASKER = auto()  # and give up


class Puts(Enum):
    """Which question hangs on a message: it is planned anew when the message is late, and fails when that fails."""

    QUESTION = auto()  # an ask's
    REMINDER = auto()  # an ask's, once more: the ask goes on without it
    INVITATION = auto()  # those of everybody who is asked in a channel


@dataclass(frozen=True, slots=True)
class Rule:
    """How a kind of message leaves. repeated: said once more when nobody can tell whether it arrived.

    That is for where a double is a nuisance and no breach: nobody is asked twice, no channel gets a summary twice.
    """

    lane: Lane
    priority: Priority
    place: Place
    repeated: bool
    gone: Gone
    puts: Puts | None = None

    @property
    def posts(self) -> bool:
        """Whether it brings a new message, and does not write over an old one, which is harmless to do twice."""
        return self.place not in {Place.QUESTION, Place.THANKS, Place.HOME}


_K, _L, _P, _G = MessageKind, Lane, Priority, Gone
_ONCE, _REPEATED = False, True

# kind: lane, priority, place, whether it is repeated, what if the place is gone, whose question hangs on it
KINDS: Mapping[MessageKind, Rule] = {
    _K.ASK: Rule(_L.PERSON, _P.ASKING, Place.DM, _ONCE, _G.GIVE_UP, Puts.QUESTION),
    _K.REMINDER: Rule(_L.PERSON, _P.ASKING, Place.DM, _ONCE, _G.GIVE_UP, Puts.REMINDER),
    _K.INVITATION: Rule(_L.INVITATION, _P.ASKING, Place.SHARED_CHANNEL, _ONCE, _G.TELL_OWNER, Puts.INVITATION),
    # What is said to one person in their conversation.
    _K.CLARIFY: Rule(_L.PERSON, _P.REPLY, Place.DM, _REPEATED, _G.GIVE_UP),
    _K.EXPLAIN: Rule(_L.PERSON, _P.REPLY, Place.DM, _REPEATED, _G.GIVE_UP),
    _K.ANSWERED: Rule(_L.PERSON, _P.REPLY, Place.QUESTION, _REPEATED, _G.GIVE_UP),
    _K.CHANGING: Rule(_L.PERSON, _P.REPLY, Place.QUESTION, _REPEATED, _G.GIVE_UP),
    _K.RETIRED: Rule(_L.PERSON, _P.REPLY, Place.QUESTION, _REPEATED, _G.GIVE_UP),
    _K.QUESTION: Rule(_L.PERSON, _P.REPLY, Place.DM, _REPEATED, _G.GIVE_UP),
    _K.GO_ON: Rule(_L.PERSON, _P.REPLY, Place.DM, _REPEATED, _G.GIVE_UP),
    _K.THANKS: Rule(_L.PERSON, _P.REPLY, Place.DM, _REPEATED, _G.GIVE_UP),
    _K.CONTACT_CONFIRMED: Rule(_L.PERSON, _P.REPLY, Place.THANKS, _REPEATED, _G.GIVE_UP),
    _K.CLOSED: Rule(_L.PERSON, _P.REPLY, Place.DM, _REPEATED, _G.GIVE_UP),
    _K.NOTE: Rule(_L.PERSON, _P.REPLY, Place.DM, _REPEATED, _G.GIVE_UP),
    _K.HOME: Rule(_L.HOME, _P.REPLY, Place.HOME, _REPEATED, _G.GIVE_UP),
    # What teams read.
    _K.CONTACT_ALERT: Rule(_L.ALERT, _P.REPLY, Place.TEAM, _ONCE, _G.OWNER_INSTEAD),
    _K.SHARED_REPORT: Rule(_L.SHARE, _P.REPLY, Place.CHANNEL, _ONCE, _G.TELL_ASKER),
    _K.SUMMARY: Rule(_L.CHANNEL, _P.TEAM, Place.TEAM, _ONCE, _G.WAIT),
    _K.SUMMARY_THREAD: Rule(_L.CHANNEL, _P.TEAM, Place.THREAD, _ONCE, _G.GIVE_UP),
    _K.OWNER_NOTICE: Rule(_L.PERSON, _P.TEAM, Place.DM, _REPEATED, _G.GIVE_UP),
}
