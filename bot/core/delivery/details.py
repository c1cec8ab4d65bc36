"""What a kind of message needs to know beside whom it is about, and the only place that writes it as text and reads it.

The text stands in the outbox until the message is sent; what an earlier release queued is read as well.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.core.actions.action import ActionRef
from bot.core.actions.notices import Unsolved
from bot.core.asking.invitation import Invitation
from bot.core.care.notes import CaseNote, CasePlace, CaseRef, News
from bot.core.care.quotes import ShoutRef
from bot.core.care.reminders import Reminder
from bot.core.care.words import CaseLine, Line, WordsRef
from bot.core.conversation.questions import Prompt
from bot.core.delivery.kinds import MessageKind
from bot.core.reports.summary.comments import MARK
from bot.core.reports.summary.edition import Edition, ThreadPart
from bot.core.survey.decision import Ahead
from bot.core.survey.keys.question import Question
from bot.core.understanding import Doubt, Topic


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
    LATER = "later"
    NO_NUMBER_NEEDED = "no-number-needed"
    COUNTED_LATE = "counted-late"
    NO_OPEN_QUESTION = "no-open-question"
    NOT_ADDED = "not-added"  # of an anonymous answer, whose conversation ends with the thanks
    TOO_LATE = "too-late"
    PLEA = "plea"
    NUMBERS_ONLY = "numbers-only"
    WORDS_ONLY = "words-only"
    MAY_CONTACT = "may-contact"
    CONTACT_WITHDRAWN = "contact-withdrawn"
    CONTACT_WITHDRAWN_TOLD = "contact-withdrawn-told"  # the team knew, or is just being told
    TAKE_BACK = "take-back"
    TAKEN_BACK = "taken-back"
    ONLY_TRIES = "only-tries"
    COUNTS_AGAIN = "counts-again"
    SHARE_NOT_THERE = "share-not-there"
    SHARE_OUTSIDERS = "share-outsiders"
    SHARE_UNKNOWN = "share-unknown"
    LINE_KEPT = "line-kept"  # about an action that does not solve it yet
    QUOTE_NOT_THERE = "quote-not-there"
    QUOTE_OUTSIDERS = "quote-outsiders"
    QUOTE_UNKNOWN = "quote-unknown"


class Offer(StrEnum):
    """What the thanks offer."""

    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Clarification:
    """Why no score was found in what somebody typed, and the scores (0-10) that they may have meant."""

    doubt: Doubt
    candidates: tuple[int, ...] = ()


MOVED = "moved"  # it stands again further down: the copy above goes
LEFT = "left"  # likewise, but somebody typed in a thread under that copy, which is left without its buttons


@dataclass(frozen=True, slots=True)
class Retirement:
    """Why a question loses its buttons. ts: of the copy that does, where the question stands again further down."""

    reason: str
    ts: str | None = None


@dataclass(frozen=True, slots=True)
class Stood:
    """Where a question stood whose person was forgotten, and in which language: nothing else tells any more."""

    language: str
    channel: str
    ts: str


class Trouble(StrEnum):
    """What can be wrong with what a survey names in Slack, or with Slack as a whole."""

    NOT_THERE = "not-there"  # the bot is not in the summary's channel
    GONE = "gone"  # that channel is not there
    OUTSIDERS = "outsiders"  # people of other companies read it
    AUDIENCE = "audience"  # a channel whose members are asked can't be seen
    CASES = "cases"  # no case can be posted in their channel: outsiders read it, or it is not there; source: which
    GROUP = "group"  # a user group that is asked can't be read
    SHORTENED = "shortened"  # Slack refused what the summary says
    REFUSED = "refused"  # Slack refuses everybody's messages; source: its code
    OUTAGE = "outage"  # it took none for a while; source: for how many minutes


@dataclass(frozen=True, slots=True)
class Problem:
    """What a survey's owner has to know. source: Slack's id of the audience that it is about, or what Trouble says."""

    trouble: Trouble
    source: str = ""


@dataclass(frozen=True, slots=True)
class Hello:
    """Who is to be asked, as it was when a survey was ready. ts: of the hello that is written over."""

    ahead: Ahead
    waits_for_start: bool = False
    ts: str = ""


Detail = (
    ActionRef
    | CaseLine
    | CaseNote
    | CasePlace
    | CaseRef
    | Clarification
    | Edition
    | Hello
    | Invitation
    | Note
    | Offer
    | Problem
    | Prompt
    | Question
    | Retirement
    | ShoutRef
    | Stood
    | ThreadPart
    | Topic
    | Unsolved
    | WordsRef
    | str
)


def detail_text(kind: MessageKind, detail: Detail | None) -> str | None:
    """Write the detail of a message down. Raises KeyError for a kind that has none."""
    return None if detail is None else _FORMS[kind].write(detail) or None


def detail_of(kind: MessageKind, text: str | None) -> Detail | None:
    """Read it back; none for what can't be read: the message then fails where its detail is needed, and not before."""
    form = _FORMS.get(kind)
    if form is not None:
        with suppress(ValueError):
            return form.read(text or "")
    return None


@dataclass(frozen=True, slots=True)
class _Form:
    write: Callable[[Any], str]
    read: Callable[[str], Detail]


def _question(text: str) -> Question | Prompt:
    return Question(text) if text in set(Question) else Prompt(text)


def _clarification_text(detail: Clarification) -> str:
    return f"{detail.doubt}:{','.join(map(str, detail.candidates))}"


def _clarification(text: str) -> Clarification:
    doubt, _, listed = text.partition(":")
    return Clarification(Doubt(doubt), tuple(int(score) for score in listed.split(",") if score))


def _retirement_text(detail: Retirement) -> str:
    return detail.reason if detail.ts is None else f"{detail.reason}:{detail.ts}"


def _retirement(text: str) -> Retirement:
    reason, _, ts = text.partition(":")
    return Retirement(reason, ts or None)


def _stood_text(detail: Stood) -> str:
    return f"{detail.language}/{detail.channel}/{detail.ts}"


def _stood(text: str) -> Stood:
    language, channel, ts = text.split("/")
    return Stood(language, channel, ts)


def _problem_text(detail: Problem) -> str:
    return f"{detail.trouble}:{detail.source}" if detail.source else detail.trouble.value


def _problem(text: str) -> Problem:
    trouble, _, source = text.partition(":")
    return Problem(Trouble(trouble), source)


def _invitation(text: str) -> Invitation:
    channel, wave = text.split("/")
    return Invitation(channel, date.fromisoformat(wave))


def _edition_text(detail: Edition) -> str:
    return "/".join(_day(day) for day in (detail.slot, detail.after))


def _edition(text: str) -> Edition:
    slot, after, *_ = text.split("/")  # an earlier release wrote more behind them
    return Edition(date.fromisoformat(slot), _day_of(after))


def _thread_part_text(detail: ThreadPart) -> str:
    dates = (_day(day).replace("-", "") for day in (detail.slot, detail.after))
    return "/".join([detail.ts, *dates, "".join(detail.shown), detail.behind])


def _thread_part(text: str) -> ThreadPart:
    ts, slot, after, shown, behind = text.split("/")
    marks = tuple(shown[start : start + MARK] for start in range(0, len(shown), MARK))
    return ThreadPart(date.fromisoformat(slot), _day_of(after), marks, behind, ts)


def _hello_text(detail: Hello) -> str:
    first = detail.ahead.first.isoformat() if detail.ahead.first else ""
    return "/".join([str(detail.ahead.n), first, "waits" if detail.waits_for_start else "", detail.ts])


def _hello(text: str) -> Hello:
    n, first, waits, ts = text.split("/")
    return Hello(Ahead(int(n), datetime.fromisoformat(first) if first else None), bool(waits), ts)


def _case_note_text(detail: CaseNote) -> str:
    return f"{detail.case_id}/{detail.news}/{detail.whom or ''}"


def _case_note(text: str) -> CaseNote:
    case_id, news, whom = text.split("/")
    return CaseNote(case_id, News(news) if news in set(News) else Reminder(news), whom or None)


def _case_place_text(detail: CasePlace) -> str:
    return f"{detail.case_id}/{detail.channel}/{detail.ts}"


def _case_place(text: str) -> CasePlace:
    return CasePlace(*text.split("/"))


def _words_ref_text(detail: WordsRef) -> str:
    return f"{detail.case_id}/{detail.words_id}"


def _words_ref(text: str) -> WordsRef:
    case_id, words_id = text.split("/")
    return WordsRef(case_id, int(words_id))


def _case_line_text(detail: CaseLine) -> str:
    return f"{detail.case_id}/{detail.line}"


def _case_line(text: str) -> CaseLine:
    case_id, line = text.split("/")
    return CaseLine(case_id, Line(line))


_WORDS_REF = _Form(_words_ref_text, _words_ref)
_SHOUT_REF = _Form(lambda detail: detail.shout_id, ShoutRef)
_CASE_REF = _Form(lambda detail: detail.case_id, CaseRef)
_CASE_NOTE = _Form(_case_note_text, _case_note)


def _unsolved_text(detail: Unsolved) -> str:
    return f"{detail.action_id}/{detail.n}/{detail.of}"


def _unsolved(text: str) -> Unsolved:
    action_id, n, of = text.split("/")
    return Unsolved(action_id, int(n), int(of))


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _day_of(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


_FORMS: Mapping[MessageKind, _Form] = {
    MessageKind.INVITATION: _Form(lambda detail: detail.slot, _invitation),
    MessageKind.CLARIFY: _Form(_clarification_text, _clarification),
    MessageKind.EXPLAIN: _Form(str, Topic),
    MessageKind.ANSWERED: _Form(str, str),  # Slack's name of the message whose button was pressed
    MessageKind.CHANGING: _Form(str, str),  # likewise
    MessageKind.RETIRED: _Form(_retirement_text, _retirement),
    MessageKind.FORGOTTEN: _Form(_stood_text, _stood),
    MessageKind.QUESTION: _Form(str, _question),
    MessageKind.THANKS: _Form(str, Offer),
    MessageKind.CONTACT_CONFIRMED: _Form(str, str),  # Slack's name of the message that thanked
    MessageKind.NOTE: _Form(str, Note),
    MessageKind.HELLO: _Form(_hello_text, _hello),
    MessageKind.HELLO_STARTED: _Form(_hello_text, _hello),
    MessageKind.CASE: _CASE_REF,
    MessageKind.CASE_EDIT: _CASE_REF,
    MessageKind.CASE_MOVED: _Form(_case_place_text, _case_place),
    MessageKind.CASE_THREAD: _CASE_NOTE,
    MessageKind.CASE_OVERDUE: _CASE_NOTE,
    MessageKind.CASE_SAID: _WORDS_REF,
    MessageKind.CASE_SAID_EDIT: _WORDS_REF,
    MessageKind.CASE_REPLY: _WORDS_REF,
    MessageKind.ACTION_DUE: _Form(lambda detail: detail.action_id, ActionRef),
    MessageKind.CASE_LINE: _Form(_case_line_text, _case_line),
    MessageKind.ACTION_NOTE: _Form(lambda detail: detail.action_id, ActionRef),
    MessageKind.ACTION_REOPENED: _Form(_unsolved_text, _unsolved),
    MessageKind.SUMMARY: _Form(_edition_text, _edition),
    MessageKind.SUMMARY_THREAD: _Form(_thread_part_text, _thread_part),
    MessageKind.SAID_AND_DONE: _Form(str, str),  # of which days
    MessageKind.SHARED_REPORT: _Form(str, str),  # the words that ask for the report
    MessageKind.SHOUT_OUT: _SHOUT_REF,
    MessageKind.SHOUT_OUT_GONE: _Form(_stood_text, _stood),
    MessageKind.SHOUT_OUT_ASTRAY: _Form(str, str),  # the channel
    MessageKind.SHOUT_OUT_TOLD: _SHOUT_REF,
    MessageKind.OWNER_NOTICE: _Form(_problem_text, _problem),
}
