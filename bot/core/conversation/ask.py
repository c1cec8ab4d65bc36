"""One ask: one person, one survey, one time. The row behind a conversation."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.heard import Heard
from bot.core.conversation.questions import MOST_QUESTIONS, Told
from bot.core.conversation.states import OPEN_STATES, Conversation, State
from bot.core.survey.language import language_of
from bot.core.survey.measure import Scale
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.core.understanding import gives_reason

AFTERTHOUGHTS = timedelta(days=30)
"""For so long after its closing a thought is taken as one about the answer: people were told there is no hurry."""


class AskKind(StrEnum):
    """As what somebody is asked, and so what their answer counts as: to a re-ask, it never enters the score."""

    SURVEY = "survey"
    TRIGGER = "trigger"  # from outside
    REASK = "reask"
    IMPORT = "import"  # asked elsewhere: of these the answer alone is here


@dataclass(frozen=True, slots=True)
class Ground:
    """What a planned ask stands on. wave_id: none where no wave planned it. snoozed: the person put it off."""

    kind: AskKind
    person_id: int
    wave_id: int | None
    snoozed: bool

    def lost_in(self, wave_id: int, inside: Collection[int]) -> ClosedReason | None:
        """Say why it is not put any more once a wave runs; none while it is. inside: who is in the audience.

        What was triggered from outside belongs to no audience and no wave; who put their question off was promised that
        it comes back.
        """
        if self.kind is AskKind.TRIGGER:
            return None
        if self.person_id not in inside:
            return ClosedReason.NOT_IN_AUDIENCE
        return None if self.snoozed or self.wave_id in {None, wave_id} else ClosedReason.WAVE_OVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """An ask as stored. Instants are UTC; days are local dates in the survey's zone; score: on the survey's scale."""

    id: str
    survey: Survey
    person: Person
    kind: AskKind
    parent_id: str | None
    state: State
    version: int
    snoozed: bool
    due_at: datetime
    asked_at: datetime | None
    asked_day: date | None
    closes_at: datetime | None
    closed_reason: ClosedReason | None
    channel: str | None
    ts: str | None
    response_id: str | None
    score: int | None
    is_released: bool  # of a guarded survey: it counts by now, and can't be changed any more
    consented_at: datetime | None
    answered_day: date | None
    sent_language: str | None  # of the question as it was sent; none before
    sent_wording: int | None  # likewise, the version of its words
    question: str | None  # the follow-up question that was asked last
    questions: int  # how many were asked after the score
    heard: tuple[Heard, ...]  # what the person typed, oldest first
    reprompts: int  # how often a text that fits no question was answered since the question was last put
    nudges: int  # reminders and gentle asks so far
    next_at: datetime | None  # when the conversation goes on by itself: a reminder, or the end of a pause
    change_until: datetime | None  # none: for as long as the conversation is open
    team_told: bool = False  # that the person may be contacted
    held_out: bool = False  # if passive, asked again without having been talked to
    subject: str | None = None  # of a CSAT survey: what it is about, such as "ticket 4711"; typed elsewhere
    asked_in: str | None = None  # the shared channel in which somebody was invited who can't get a DM
    told: Told | None = None  # in this survey before this question was sent; none where that was not noted
    case_id: str | None = None  # the case that was closed, where they are asked once more whether it helped
    action_id: str | None = None  # the action of which they were told before, or left out of that, as a passive
    verified: int | None = None  # what they said then: no answer to the survey
    apart: int | None = None  # the version of what is kept apart from it; none where nothing is

    @property
    def is_try(self) -> bool:
        """Whether it is only tried out: the answer counts nowhere, and nobody hears of it."""
        return self.survey.try_of is not None

    @property
    def verifies(self) -> bool:
        """Whether it only asks if a case helped: what is said counts nowhere, and nothing is asked beside it."""
        return self.case_id is not None

    @property
    def language(self) -> str:
        """The one the person is spoken to in."""
        return self.sent_language or language_of(self.person.locale, self.survey.language)

    @property
    def about(self) -> str:
        """What the person is asked about: the subject, else the product. Not safe to show as it is."""
        return self.subject or self.survey.plan.product

    @property
    def scale(self) -> Scale:
        """The one on which it is answered."""
        return self.survey.plan.scale

    @property
    def wording_version(self) -> int:
        """The version of the words in which the person reads the question."""
        return self.sent_wording or self.survey.wording_version

    def conversation_at(self, now: datetime) -> Conversation:
        """As much as the state table needs."""
        return Conversation(
            self.state,
            self.score,
            snoozed=self.snoozed,
            consented=self.consented_at is not None,
            # Whoever said stop may still correct the number, and is asked nothing about it.
            questions=MOST_QUESTIONS if self.person.opted_out_at or self.verifies else self.questions,
            may_change=self.may_change_at(now),
            released=self.is_released,
            words_kept=any(one.comment_id is None and gives_reason(one.text) for one in self.heard),
            reprompted=self.reprompts > 0,
            held_out=self.held_out,
            number_alone=self.verifies,
            scale=self.scale,
        )

    def may_change_at(self, now: datetime) -> bool:
        """Tell whether the score may still be given anew: a change of one that counts would tell both."""
        if self.is_released:
            return False
        return now < self.change_until if self.change_until is not None else self.state in OPEN_STATES

    def takes_words_at(self, now: datetime) -> bool:
        """Tell whether what is typed now still belongs to this conversation."""
        return self.closes_at is not None and now < self.closes_at + AFTERTHOUGHTS
