"""What the outbox holds: which message is to be said to whom. The sentences are chosen when it is delivered."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.survey.person import Person


class MessageKind(StrEnum):
    """Every message that leaves through the outbox."""

    ASK = "ask"
    REMINDER = "reminder"
    INVITATION = "invitation"  # in a shared channel: whoever is asked there may answer in private
    CLARIFY = "clarify"  # no score was found in what they typed: the buttons again, the likely ones first
    EXPLAIN = "explain"  # the answer to a question about the survey
    ANSWERED = "answered"  # update: the answer in place of the buttons
    CHANGING = "changing"  # update: the buttons once more
    RETIRED = "retired"  # update: the question without its buttons, and why
    QUESTION = "question"
    GO_ON = "go on"  # one question is left, after a pause
    THANKS = "thanks"
    CLOSED = "closed"  # too late, with the offer of a fresh start
    HOME = "home"  # the App Home, drawn anew
    CONTACT_CONFIRMED = "contact confirmed"  # update of the thanks
    NOTE = "note"
    CONTACT_ALERT = "contact alert"
    SUMMARY = "summary"
    SUMMARY_THREAD = "summary thread"  # under it: the comments that it had no room for
    SHARED_REPORT = "shared report"
    OWNER_NOTICE = "owner notice"


# A message whose fate is unknown (the connection broke after sending) is said once more only where a double is a
# nuisance and not a breach: nobody is asked twice, no channel gets a summary twice.
NEVER_TWICE = frozenset(
    {
        MessageKind.ASK,
        MessageKind.REMINDER,
        MessageKind.INVITATION,
        MessageKind.SUMMARY,
        MessageKind.SUMMARY_THREAD,
        MessageKind.SHARED_REPORT,
        MessageKind.CONTACT_ALERT,
    }
)
UPDATES = frozenset({MessageKind.ANSWERED, MessageKind.CHANGING, MessageKind.RETIRED, MessageKind.CONTACT_CONFIRMED})


ASKING = 2  # the priority of what is said unasked to one person, and so is paced


class Note(StrEnum):
    """Short lines to one person that belong to no question."""

    STOPPED = "stopped"
    STARTED = "started"
    HELP = "help"
    NOTED = "noted"
    CHANGED = "changed"
    ENOUGH = "enough"
    WHENEVER = "whenever"
    COMING_BACK = "coming-back"
    DECLINED = "declined"
    NO_OPEN_QUESTION = "no-open-question"
    TOO_LATE = "too-late"
    SHARE_NOT_THERE = "share-not-there"
    SHARE_OUTSIDERS = "share-outsiders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message to be delivered. lane: messages of one lane leave in order. detail: what the kind needs to know."""

    lane: str
    kind: MessageKind
    team_id: str
    ask_id: str | None = None
    survey_id: int | None = None
    person_id: int | None = None
    detail: str | None = None

    @property
    def priority(self) -> int:
        """Answers to people first, then what teams read, then new questions: nobody waits behind a wave."""
        if self.kind in {MessageKind.ASK, MessageKind.REMINDER, MessageKind.INVITATION}:
            return ASKING
        for_teams = {MessageKind.SUMMARY, MessageKind.SUMMARY_THREAD, MessageKind.OWNER_NOTICE}
        return 1 if self.kind in for_teams else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A message that this process has claimed. ref is opaque and travels in the message's metadata."""

    id: int
    message: Message
    ref: str
    attempt: int


@dataclass(frozen=True, slots=True)
class Claimed:
    """What may leave now, if anything; and how long (seconds) the pace holds up what else there is."""

    delivery: Delivery | None
    wait_s: float = 0.0


def person_lane(person_id: int) -> str:
    """Name the lane of one person's DM."""
    return f"person:{person_id}"


def home_lane(person_id: int) -> str:
    """Name the lane of one person's App Home, which waits for nothing in their DM."""
    return f"home:{person_id}"


def channel_lane(channel: str) -> str:
    """Name the lane of a channel."""
    return f"channel:{channel}"


def channel_of(lane: str) -> str:
    """Give the channel whose lane it is."""
    return lane.partition(":")[2]


def share_lane(channel: str) -> str:
    """Name the lane of shared reports: they wait for no summary that can't be posted."""
    return f"share:{channel}"


def invitation_lane(channel: str) -> str:
    """Name the lane of invitations in a shared channel."""
    return f"invitation:{channel}"


def alert_lane(ask_id: str) -> str:
    """Name the lane of one alert: it waits for nothing, least of all for a summary that can't be posted."""
    return f"alert:{ask_id}"


def note_to(person: Person, note: Note) -> "Message":
    """Address a short line to one person's DM."""
    return Message(
        lane=person_lane(person.id),
        kind=MessageKind.NOTE,
        team_id=person.team_id,
        person_id=person.id,
        detail=note,
    )
