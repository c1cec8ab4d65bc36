"""What a message needs to know comes back out of the outbox as it went in, also when an earlier release wrote it."""

from datetime import UTC, date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions.action import ActionRef
from bot.core.actions.notices import Unsolved
from bot.core.asking.invitation import Invitation
from bot.core.care.notes import CaseNote, CasePlace, CaseRef, News
from bot.core.care.quotes import ShoutRef
from bot.core.care.reminders import Reminder
from bot.core.care.words import CaseLine, Line, WordsRef
from bot.core.conversation.questions import Prompt
from bot.core.delivery.details import (
    Clarification,
    Hello,
    Note,
    Offer,
    Problem,
    Retirement,
    Stood,
    Trouble,
    detail_of,
    detail_text,
)
from bot.core.delivery.kinds import MessageKind
from bot.core.reports.summary.edition import Edition, ThreadPart
from bot.core.survey.decision import Ahead
from bot.core.survey.keys.question import Question
from bot.core.understanding import Doubt, Topic

MARKS = st.text("0123456789abcdef", min_size=6, max_size=6)
STAMPS = st.integers(10**9, 10**10 - 1).map(lambda seconds: f"{seconds}.000100")
IDS = st.from_regex(r"[CGS][A-Z0-9]{8,10}", fullmatch=True)
SCORES = st.lists(st.integers(0, 10), max_size=11).map(tuple)
MAYBE_DAY = st.none() | st.dates()
MAYBE_INSTANT = st.none() | st.datetimes(timezones=st.just(UTC))
HELLOS = st.builds(Hello, st.builds(Ahead, st.integers(0), MAYBE_INSTANT), st.booleans(), st.just("") | STAMPS)

CASES = st.text("0123456789abcdef", min_size=32, max_size=32)
NOTES = st.builds(CaseNote, CASES, st.sampled_from([*News, *Reminder]), st.none() | IDS)
CARRIED = st.builds(WordsRef, CASES, st.integers(1, 10**9))

DETAILS = {
    MessageKind.CASE: st.builds(CaseRef, CASES),
    MessageKind.CASE_EDIT: st.builds(CaseRef, CASES),
    MessageKind.CASE_MOVED: st.builds(CasePlace, CASES, IDS, STAMPS),
    MessageKind.CASE_THREAD: NOTES,
    MessageKind.CASE_OVERDUE: NOTES,
    MessageKind.CASE_SAID: CARRIED,
    MessageKind.CASE_SAID_EDIT: CARRIED,
    MessageKind.CASE_REPLY: CARRIED,
    MessageKind.CASE_LINE: st.builds(CaseLine, CASES, st.sampled_from(Line)),
    MessageKind.ACTION_DUE: st.builds(ActionRef, CASES),
    MessageKind.ACTION_NOTE: st.builds(ActionRef, CASES),
    MessageKind.ACTION_REOPENED: st.builds(Unsolved, CASES, st.integers(0, 10**6), st.integers(5, 10**6)),
    MessageKind.INVITATION: st.builds(Invitation, IDS, st.dates()),
    MessageKind.CLARIFY: st.builds(Clarification, st.sampled_from(Doubt), SCORES),
    MessageKind.EXPLAIN: st.sampled_from(Topic),
    MessageKind.ANSWERED: STAMPS,
    MessageKind.CHANGING: STAMPS,
    MessageKind.FORGOTTEN: st.builds(Stood, st.just("de"), IDS, STAMPS),
    MessageKind.RETIRED: st.builds(Retirement, st.sampled_from(("snoozed", "stop", "moved")), st.none() | STAMPS),
    MessageKind.QUESTION: st.sampled_from(Question) | st.sampled_from(Prompt),
    MessageKind.THANKS: st.sampled_from(Offer),
    MessageKind.CONTACT_CONFIRMED: STAMPS,
    MessageKind.NOTE: st.sampled_from(Note),
    MessageKind.HELLO: HELLOS,
    MessageKind.HELLO_STARTED: HELLOS,
    MessageKind.SUMMARY: st.builds(Edition, st.dates(), MAYBE_DAY),
    MessageKind.SUMMARY_THREAD: st.builds(
        ThreadPart, st.dates(), MAYBE_DAY, st.lists(MARKS, max_size=3).map(tuple), st.just("") | MARKS, STAMPS
    ),
    MessageKind.SAID_AND_DONE: st.just("2026-11-01..2026-11-30"),
    MessageKind.SHARED_REPORT: st.text(min_size=1, max_size=500),
    MessageKind.SHOUT_OUT: st.builds(ShoutRef, CASES),
    MessageKind.SHOUT_OUT_ASTRAY: IDS,
    MessageKind.SHOUT_OUT_GONE: st.builds(Stood, st.just("de"), IDS, STAMPS),
    MessageKind.SHOUT_OUT_TOLD: st.builds(ShoutRef, CASES),
    MessageKind.OWNER_NOTICE: st.builds(Problem, st.sampled_from(Trouble), st.just("") | IDS),
}


@given(st.sampled_from(list(DETAILS)).flatmap(lambda kind: st.tuples(st.just(kind), DETAILS[kind])))
def test_a_detail_survives_the_outbox(drawn):
    kind, detail = drawn
    text = detail_text(kind, detail)
    assert detail_of(kind, text) == detail
    assert len(text) <= 500


@pytest.mark.parametrize("kind", [kind for kind in MessageKind if kind not in DETAILS])
def test_any_other_kind_has_no_detail(kind):
    assert detail_text(kind, None) is None
    assert detail_of(kind, "anything") is None
    with pytest.raises(KeyError):
        detail_text(kind, "anything")


@pytest.mark.parametrize(
    ("kind", "text", "detail"),
    [
        (MessageKind.INVITATION, "C0123456789/2026-11-02", Invitation("C0123456789", date(2026, 11, 2))),
        (MessageKind.CLARIFY, "range:8,9", Clarification(Doubt.RANGE, (8, 9))),
        (MessageKind.CLARIFY, "no_number:", Clarification(Doubt.NO_NUMBER)),
        (MessageKind.EXPLAIN, "who-sees", Topic.WHO_SEES),
        (MessageKind.RETIRED, "snoozed", Retirement("snoozed")),
        (MessageKind.RETIRED, "moved:1764000000.000100", Retirement("moved", "1764000000.000100")),
        (MessageKind.QUESTION, "went-wrong", Question.WENT_WRONG),
        (MessageKind.QUESTION, "gentle", Prompt.GENTLE),
        (MessageKind.THANKS, "contact", Offer.CONTACT),
        (MessageKind.THANKS, None, None),
        (MessageKind.CONTACT_CONFIRMED, "1764000000.000100", "1764000000.000100"),
        (MessageKind.NOTE, "coming-back", Note.COMING_BACK),
        (
            MessageKind.SUMMARY,
            "2026-11-23/2026-11-22",
            Edition(date(2026, 11, 23), date(2026, 11, 22)),
        ),
        (
            MessageKind.SUMMARY_THREAD,
            "1764000000.000100/20261123//0a1b2c3d4e5f/0a1b2c",
            ThreadPart(date(2026, 11, 23), None, ("0a1b2c", "3d4e5f"), "0a1b2c", "1764000000.000100"),
        ),
        (MessageKind.SHARED_REPORT, "acme 30d by:plan", "acme 30d by:plan"),
        (MessageKind.OWNER_NOTICE, "not-there", Problem(Trouble.NOT_THERE)),
        (MessageKind.OWNER_NOTICE, "group:S0123456789", Problem(Trouble.GROUP, "S0123456789")),
    ],
)
def test_what_an_earlier_release_queued_is_read(kind, text, detail):
    assert detail_of(kind, text) == detail
    assert detail_text(kind, detail) == text


def test_of_a_summary_from_before_there_were_releases_its_days_are_read():
    edition = Edition(date(2026, 11, 23), date(2026, 11, 22))
    assert detail_of(MessageKind.SUMMARY, "2026-11-23/2026-11-22//c") == edition


@pytest.mark.parametrize("kind", [MessageKind.INVITATION, MessageKind.CLARIFY, MessageKind.NOTE, MessageKind.SUMMARY])
def test_what_can_not_be_read_is_none(kind):
    assert detail_of(kind, "no such thing") is None
    assert detail_of(kind, None) is None


def test_the_first_part_under_a_summary_says_under_which_and_the_others_stay_there():
    part = ThreadPart(date(2026, 11, 23), None)
    assert part.under("1.1").under("2.2").ts == "1.1"
