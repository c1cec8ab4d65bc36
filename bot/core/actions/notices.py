"""Who is told what became of what they asked for, and what is made of their "does this solve it?".

Told once, in their own hours, like a question. Nobody is told whom the team does not know, or who wants no messages. In
a guarded survey only what was released is looked at, how many are told is never said, and every figure is of whole
batches, as of every report.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from bot.core.actions.log import Standing, State
from bot.core.clock.wave import share_of
from bot.core.survey.language import LANGUAGES, language_of
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.survey import Survey
from bot.core.understanding import visible

LOOK_BACK = timedelta(days=365)
"""Who asked for something longer ago may not remember it."""
ASKED_AGAIN_AFTER = timedelta(days=14)
APART = timedelta(hours=24)
"""Between a question and a note, whichever comes first."""
ENOUGH_TO_REOPEN = 5
HOLD_OUT_FROM = 100
"""From so many passives on a hold-out is suggested: with fewer its figures say nothing."""
SUGGESTED_HOLD_OUT = 10  # per cent


class NoticeState(StrEnum):
    """What became of telling somebody."""

    PLANNED = "planned"
    SENT = "sent"
    HELD_OUT = "held_out"  # not told, and asked again like those who were
    DROPPED = "dropped"  # something stands against it since it was planned


class Said(StrEnum):
    """What somebody said to "does this solve it?"."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"

    @property
    def asks_back(self) -> bool:
        """Whether one line is asked for: what is still missing."""
        return self is not Said.YES


class WhyNot(StrEnum):
    """Why somebody who asked for something is not told."""

    OPTED_OUT = "opted-out"
    GONE = "gone"
    UNREACHABLE = "unreachable"  # nobody knows them in Slack


@dataclass(frozen=True, slots=True)
class Unsolved:
    """That an action was opened again, since so many of so many who answered find it unsolved, or partly."""

    action_id: str
    n: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """That somebody is told of an action, or held out of it; with what they said.

    told_at: of whoever is held out, when they would have been told. asked_for: their words for it, or the theme's name.
    """

    action_id: str
    survey_id: int
    person: Person
    asked_for: str
    state: NoticeState
    due_at: datetime
    told_at: datetime | None = None
    language: str | None = None
    said: Said | None = None
    words: str | None = None

    @property
    def takes_answer(self) -> bool:
        """Whether they can still say whether it is solved: once, since what was counted can't be taken back."""
        return self.state is NoticeState.SENT and self.said is None


def is_told(standing: Standing) -> bool:
    """Say whether people are told how an action ended: that it is done, or where that was wished that it is dropped."""
    return not standing.is_open and bool(standing.note)


@dataclass(frozen=True, slots=True)
class NoticeView:
    """What a note says: of which action, as that stands now."""

    notice: Notice
    survey: Survey
    standing: Standing

    @property
    def is_to_be_told(self) -> bool:
        """Whether the note on its way still holds: the action is over, and its reader neither stopped nor answered."""
        return self.notice.takes_answer and is_told(self.standing) and why_not(self.notice.person) is None

    @property
    def asks(self) -> bool:
        """Whether it asks if that solves it: not where nothing was done."""
        return self.standing.state is State.SHIPPED

    @property
    def note(self) -> str | None:
        """What has changed, in the language that its reader is spoken to in, as far as it was written in that."""
        said = self.standing.note
        return said.get(self.notice.language or "") or said.get("") or next(iter(said.values()), None)


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody who asked for what an action is about. asked_for: the theme, or the words, with which they did.

    response_id: beside which they wrote it. asked_again: they are a passive who will be, told or not.
    """

    person: Person
    response_id: str
    asked_for: str
    asked_again: bool


def why_not(person: Person) -> WhyNot | None:
    """Say why somebody is not told; none where they may be."""
    if person.kind in {PersonKind.GONE, PersonKind.BOT}:
        return WhyNot.GONE
    if not person.takes_surveys:
        return WhyNot.OPTED_OUT
    return WhyNot.UNREACHABLE if person.slack_user_id is None else None


@dataclass(frozen=True, slots=True)
class Reach:
    """How many asked for it, are told, and are not, before anybody is. held_out: passives, left alone to compare with.

    passives: of all who could be told, as far as they will be asked again. languages: how many are told in which.
    """

    asked: int
    told: int
    held_out: int
    passives: int
    left_out: Mapping[WhyNot, int]
    languages: Mapping[str, int] = field(default_factory=dict)

    @property
    def anybody(self) -> bool:
        """Whether anybody is to be told, or held out."""
        return self.told + self.held_out > 0


@dataclass(frozen=True, slots=True)
class Unseen:
    """That whoever asked for it is told, and nothing of them: where privacy was promised, the same for all words.

    Whoever plans an action chooses its words. Of those of one comment alone it would tell that its writer has left,
    stopped or is a passive; of those of five, whether they are by five people. languages: of everybody whom the survey
    asked, whatever they wrote.
    """

    held_out_percent: int
    languages: tuple[str, ...] = ()

    @property
    def anybody(self) -> bool:
        """Whether anybody may be told."""
        return True


def in_languages(words: str, also: Mapping[str, str]) -> dict[str, str]:
    """Give the words of a note by language; under "" those that are read wherever none were written for a language."""
    written = {language: visible(also[language]) for language in LANGUAGES if language in also}
    return {"": visible(words)} | {language: text for language, text in written.items() if text}


def digest(words: Mapping[str, str]) -> str:
    """Give what tells one wording of a note from any other: what was previewed is what is sent."""
    return blake2b(repr(sorted(words.items())).encode(), digest_size=8).hexdigest()


def reach_of(askers: Iterable[Asker], *, held_out_percent: int, action_id: str, language: str) -> Reach:
    """Count whom telling them would reach. language: of the survey, for whose own is not spoken."""
    found = list(askers)
    against = [why_not(one.person) for one in found]
    may = [one for one, why in zip(found, against, strict=True) if why is None]
    told = [one for one in may if not is_held_out(one, held_out_percent, action_id)]
    left_out = {why: against.count(why) for why in WhyNot if why in against}
    languages = Counter(language_of(one.person.locale, language) for one in told)
    passives = sum(one.asked_again for one in may)
    return Reach(len(found), len(told), len(may) - len(told), passives, left_out, dict(languages.most_common()))


def is_held_out(asker: Asker, percent: int, action_id: str) -> bool:
    """Say whether somebody is left alone to compare with: by chance, and for good; nobody of whom no answer comes."""
    return asker.asked_again and share_of("held out", action_id, asker.person.id) * 100 < percent


def turn_of(asker: Asker, action_id: str) -> float:
    """Give somebody's place in the order in which people are told, on [0, 1); it tells nothing of them."""
    return share_of("told", action_id, asker.person.id)


def suggested_hold_out(passives: int) -> int:
    """Say which percentage is suggested to be held out."""
    return SUGGESTED_HOLD_OUT if passives >= HOLD_OUT_FROM else 0


@dataclass(frozen=True, slots=True)
class Answers:
    """How many said what to "does this solve it?"."""

    yes: int = 0
    partly: int = 0
    no: int = 0

    @property
    def n(self) -> int:
        """Everybody who answered."""
        return self.yes + self.partly + self.no


def opens_again(answers: Answers, solved_percent: float) -> bool:
    """Say whether so many find it unsolved that an action is opened again. solved_percent: whom it is to satisfy."""
    return answers.n >= ENOUGH_TO_REOPEN and 100 * (answers.n - answers.yes) > (100 - solved_percent) * answers.n


def asked_again_from(told_at: datetime) -> datetime:
    """Say from when on a passive may be asked again: what has changed is to be seen first."""
    return told_at + ASKED_AGAIN_AFTER
