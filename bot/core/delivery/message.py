"""What the outbox holds: which message is to be said to whom. The sentences are chosen when it is delivered."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from bot.core.care.case import Case
from bot.core.care.notes import CaseNote, CasePlace, CaseRef
from bot.core.care.words import CaseLine, WordsRef
from bot.core.conversation.ask import Ask
from bot.core.delivery.details import Detail, Note, Stood
from bot.core.delivery.kinds import KINDS, Lane, MessageKind, Priority, Rule
from bot.core.privacy.promise import keeps_person
from bot.core.reports.summary.edition import ThreadPart
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey

D = TypeVar("D")
OfCase = CaseRef | CaseNote | CasePlace | WordsRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message to be delivered. lane: messages of one lane leave in order. detail: what the kind needs to know.

    thread: Slack's ts of the message in the DM under which it goes. fleeting: nothing is kept of it once it has left,
    or can't, not even that there was one.
    """

    lane: str
    kind: MessageKind
    team_id: str
    ask_id: str | None = None
    survey_id: int | None = None
    person_id: int | None = None
    detail: Detail | None = None
    thread: str | None = None
    fleeting: bool = False

    @property
    def rule(self) -> Rule:
        """How its kind leaves."""
        return KINDS[self.kind]

    @property
    def case_id(self) -> str | None:
        """The case that it is about, if any."""
        return self.detail.case_id if isinstance(self.detail, OfCase | CaseLine) else None

    @property
    def words_id(self) -> int | None:
        """What was written, if it carries that."""
        return self.detail.words_id if isinstance(self.detail, WordsRef) else None

    @property
    def channel(self) -> str:
        """The channel whose lane it is in."""
        return self.lane.partition(":")[2]

    def told(self, *forms: type[D]) -> D:
        """Give its detail, which has to be of one of these forms. Raises TypeError for any other, and for none."""
        if not isinstance(self.detail, forms):
            raise TypeError(f"a message of kind {self.kind} came without its detail")
        return self.detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A message that this process has claimed. ref is opaque and travels in the message's metadata.

    attempt: which try it is, from 1 on. doubt_since: since when Slack may have taken it, by the database's clock; none
    while it surely has not. looks: how often it was looked for since the last try. queued_at: UTC, by the bot's clock.
    """

    id: int
    message: Message
    ref: str
    attempt: int
    doubt_since: datetime | None = None
    looks: int = 0
    queued_at: datetime


@dataclass(frozen=True, slots=True)
class Claimed:
    """What may leave now, if anything; and how long (seconds) the pace holds up what else there is."""

    delivery: Delivery | None
    wait_s: float = 0.0


def about_ask(ask: Ask, kind: MessageKind, detail: Detail | None = None) -> Message:
    """Address a message about an ask: to its person, or to the team."""
    return Message(
        lane=_lane(kind, ask.id if KINDS[kind].lane is Lane.ALERT else ask.person.id),
        kind=kind,
        team_id=ask.person.team_id,
        ask_id=ask.id,
        survey_id=ask.survey.id,
        person_id=ask.person.id,
        detail=detail,
        fleeting=not keeps_person(ask.survey.plan.privacy),
    )


def to_person(
    person: Person,
    kind: MessageKind,
    detail: Detail | None = None,
    *,
    ask_id: str | None = None,
    survey_id: int | None = None,
) -> Message:
    """Address a message to one person, of whom no ask may be known."""
    return Message(
        lane=_lane(kind, person.id),
        kind=kind,
        team_id=person.team_id,
        ask_id=ask_id,
        survey_id=survey_id,
        person_id=person.id,
        detail=detail,
        fleeting=kind is MessageKind.HOME,  # drawn anew after what is done there, an anonymous answer too
    )


def forgotten_at(person: Person, stood: Stood) -> Message:
    """Have the buttons taken away that stood before somebody who was forgotten; nothing is kept of it."""
    return replace(to_person(person, MessageKind.FORGOTTEN, stood), fleeting=True)


def no_longer_quoted(team_id: str, stood: Stood) -> Message:
    """Have a quote go from the channel to which it was passed on, also where its survey goes as well."""
    kind = MessageKind.SHOUT_OUT_GONE
    return Message(lane=_lane(kind, stood.channel), kind=kind, team_id=team_id, detail=stood)


def note_to(person: Person, note: Note) -> Message:
    """Address a short line to one person's DM."""
    return to_person(person, MessageKind.NOTE, note)


def on_plea(person: Person) -> Note:
    """Choose what is said to what may be a plea to stop: whoever has stopped already hears that it holds."""
    return Note.PLEA if person.takes_surveys else Note.STOPPED


def about_case(case: Case, kind: MessageKind, detail: OfCase | None = None) -> Message:
    """Address a message about a case: its post, or what goes over it or under it."""
    return Message(
        lane=_lane(kind, case.id),
        kind=kind,
        team_id=case.team_id,
        survey_id=case.survey_id,
        detail=detail or CaseRef(case.id),
    )


def to_channel(
    channel: str, kind: MessageKind, detail: Detail | None, *, survey: Survey, asker: Person | None = None
) -> Message:
    """Address a message about a survey to a channel. asker: whoever wants it there."""
    return Message(
        lane=_lane(kind, channel),
        kind=kind,
        team_id=survey.team_id,
        survey_id=survey.id,
        person_id=asker.id if asker else None,
        detail=detail,
    )


def under(message: Message, channel: str, ts: str, part: ThreadPart) -> Message:
    """Address what goes under a message that was just posted, or under the one that this stands under itself."""
    kind = MessageKind.SUMMARY_THREAD
    return replace(message, kind=kind, lane=_lane(kind, channel), detail=part.under(ts))


def in_thread(message: Message, thread: str) -> Message:
    """Address a reply to the thread in which its person typed; other messages stay as they are."""
    replies = message.rule.lane is Lane.PERSON and message.rule.priority is Priority.REPLY
    return replace(message, thread=thread) if replies else message


def _lane(kind: MessageKind, name: str | int) -> str:
    return f"{KINDS[kind].lane}:{name}"
