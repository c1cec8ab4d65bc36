"""A case as its log tells it: whatever is appended, in whatever order, it reads as something that can be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.care.deeds import Refusal, refusal
from bot.core.care.log import Entry, Outcome, State, What, standing_of
from bot.core.care.owners import Desk, next_owner
from bot.core.care.rules import why_opened
from bot.core.survey.measure import RECOMMENDING
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import Role, Who
from tests.core.survey.unsaved import unsaved

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
PEOPLE = ("UDANA", "UERIN", "UFEMI")
PLAN = SurveyPlan(name="acme", product="Acme", asker="Acme", owners=("UDANA",), cases_channel="CCARE")
SURVEY = unsaved(PLAN)
ENTRIES = st.builds(
    Entry,
    what=st.sampled_from([what for what in What if what is not What.OPENED]),
    at=st.just(NOON),
    by=st.sampled_from(PEOPLE),
    whom=st.sampled_from(PEOPLE),
    until=st.just(NOON + timedelta(days=1)),
    why=st.sampled_from(("contact", "detractor")),
    ask_id=st.sampled_from(("one", "two")),
    told=st.none() | st.just("It is mended"),
)
LOGS = st.lists(ENTRIES, max_size=20).map(lambda rest: [Entry(what=What.OPENED, at=NOON, why="detractor"), *rest])


def logged(*whats: What, **fields):
    return standing_of([Entry(what=what, at=NOON, **fields) for what in (What.OPENED, *whats)])


@given(LOGS)
def test_any_log_reads_as_something_that_can_be(log):
    for before, after in pairwise(standing_of(log[:length]) for length in range(1, len(log) + 1)):
        assert before.state is not State.WITHDRAWN or after == before, "what was withdrawn stays so"
        assert after.is_open or after.closed_at is not None
        assert not (after.is_open and after.closed_at)
        assert not after.claimed or after.owner is not None or after.reopened
        assert not (after.awaits_answer and not after.is_open)
        assert after.reopened >= before.reopened
        assert set(before.asks) <= set(after.asks)


@given(LOGS, ENTRIES)
def test_who_claims_first_has_it_until_it_is_handed_over(log, later):
    claimed = standing_of([*log, Entry(what=What.CLAIMED, at=NOON, by="UERIN")])
    if claimed.is_open and later.what in {What.CLAIMED, What.SNOOZED, What.REMINDED, What.JOINED, What.REPLIED}:
        after = standing_of([*log, Entry(what=What.CLAIMED, at=NOON, by="UERIN"), later])
        assert after.owner == claimed.owner


def test_a_log_begins_with_an_opening():
    with pytest.raises(ValueError, match="begins with its opening"):
        standing_of([Entry(what=What.CLAIMED, at=NOON)])


MEMBER = Who(Role.MEMBER, "UFEMI", frozenset({"CCARE"}))


@pytest.mark.parametrize(
    ("who", "what", "standing", "why"),
    [
        (MEMBER, What.CLAIMED, logged(), None),
        (MEMBER, What.CLAIMED, logged(What.CLAIMED, by="UERIN"), Refusal.CLAIMED),
        (MEMBER, What.CLOSED, logged(What.CLOSED), Refusal.NOT_OPEN),
        (MEMBER, What.REOPENED, logged(What.CLOSED), None),
        (MEMBER, What.REOPENED, logged(), Refusal.NOT_CLOSED),
        (MEMBER, What.REOPENED, logged(What.WITHDRAWN), Refusal.WITHDRAWN),
        (replace(MEMBER, channels=frozenset()), What.CLAIMED, logged(), Refusal.NOT_YOURS),
        (replace(MEMBER, role=Role.GUEST), What.CLAIMED, logged(), Refusal.NOT_YOURS),
        (replace(MEMBER, role=Role.EXTERNAL), What.CLAIMED, logged(), Refusal.NOT_YOURS),
        (replace(MEMBER, role=Role.GONE), What.CLAIMED, logged(), Refusal.NOT_YOURS),
        (replace(MEMBER, role=Role.UNKNOWN), What.CLAIMED, logged(), Refusal.SLACK_SILENT),
        (Who(Role.MEMBER, "UDANA"), What.CLAIMED, logged(), None),
        (Who(Role.MEMBER, "UERIN"), What.CLOSED, logged(What.CLAIMED, by="UERIN"), None),
        (Who(Role.ADMIN, "UADMIN"), What.CLOSED, logged(), Refusal.NOT_YOURS),
        (Who(Role.MEMBER, "UCHLOE", frozenset({"CCARE"})), What.CLOSED, logged(), Refusal.ABOUT_YOU),
    ],
)
def test_who_may_do_what(who, what, standing, why):
    assert refusal(who, what, standing, SURVEY, person="UCHLOE", private=False) is why


def test_what_is_for_the_owner_alone_is_for_nobody_else():
    assert refusal(MEMBER, What.CLOSED, logged(), SURVEY, person="UCHLOE", private=True) is Refusal.NOT_YOURS
    owner = Who(Role.MEMBER, "UDANA")
    assert refusal(owner, What.CLOSED, logged(), SURVEY, person="UCHLOE", private=True) is None
    assert refusal(owner, What.HANDED_OVER, logged(), SURVEY, person="UCHLOE", private=True) is Refusal.PRIVATE


@pytest.mark.parametrize(
    ("desk", "offered", "owner"),
    [
        (Desk(own="UOWN", listed=PEOPLE, fallback="UBOSS"), (), "UOWN"),
        (Desk(own="UOWN", listed=PEOPLE, fallback="UBOSS", never={"UOWN"}), (), "UDANA"),
        (Desk(listed=PEOPLE, last="UDANA", fallback="UBOSS"), (), "UERIN"),
        (Desk(listed=PEOPLE, last="UFEMI", fallback="UBOSS"), (), "UDANA"),
        (Desk(listed=PEOPLE, last="UDANA", fallback="UBOSS"), ("UERIN",), "UFEMI"),
        (Desk(listed=PEOPLE, last="UDANA", fallback="UBOSS"), ("UERIN", "UFEMI", "UDANA"), "UBOSS"),
        (Desk(listed=PEOPLE, fallback="UBOSS", never=set(PEOPLE)), (), "UBOSS"),
        (Desk(fallback="UBOSS"), ("UBOSS",), None),
        (Desk(fallback="UBOSS", never={"UBOSS"}), (), None),
    ],
)
def test_whose_it_is(desk, offered, owner):
    assert next_owner(desk, offered) == owner


@pytest.mark.parametrize(
    ("rules", "score", "before", "why"),
    [
        (("detractor",), 6, None, ("detractor",)),
        (("detractor",), 7, None, ()),
        (("contact",), 0, None, ()),
        (("fell 3",), 7, 10, ("fell 3",)),
        (("fell 3",), 7, 9, ()),
        (("fell 3",), 0, None, ()),
        (("detractor", "fell 10"), 0, 10, ("detractor", "fell 10")),
        ((), 0, 10, ()),
    ],
)
def test_what_opens_a_case(rules, score, before, why):
    assert why_opened(rules, score, before, RECOMMENDING) == why


def test_what_the_person_said_after_a_close_stays_known_when_the_case_is_opened_again():
    opened, closed = Entry(what=What.OPENED, at=NOON, why="detractor", ask_id="a"), Entry(what=What.CLOSED, at=NOON)
    still_low = Entry(what=What.VERIFIED, at=NOON, why=Outcome.SAME, ask_id="b")
    log = [
        opened,
        closed,
        still_low,
        Entry(what=What.REOPENED, at=NOON),
        Entry(what=What.OFFERED, at=NOON, whom="UERIN"),
    ]
    standing = standing_of(log)
    assert (standing.verified, standing.is_open, standing.owner) == ((Outcome.SAME,), True, "UERIN")
    assert not standing.claimed
    assert standing.asks == ("a",), "an answer that verifies is none that the case is about"
