"""Who was asked in a window, against the asks one by one: equal whatever became of them."""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.core.clock.timing import local_day
from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.conversation.closing import SAID_NO, ClosedReason
from bot.core.conversation.states import OPEN_FOR, State
from bot.core.reports.report import Approached
from bot.core.survey.keys.chosen import Audience
from storage.queries.asking import audiences as sources
from storage.queries.asking import copies
from storage.queries.conversation import asks
from storage.queries.numbers import counting, standing
from storage.queries.numbers.tallies import ask_tallies
from storage.queries.privacy import forgetting
from storage.schema import asks as rows
from storage.schema import responses
from tests.storage.answer_ledger import BERLIN, TODAY, open_ledger

PEOPLE = 3
who = st.integers(0, PEOPLE - 1)
ask = st.tuples(st.just("ask"), who, st.sampled_from([AskKind.SURVEY, AskKind.TRIGGER, AskKind.REASK]))
events = st.one_of(
    ask,
    ask,
    st.tuples(st.just("ask_in_copy"), who),
    st.tuples(st.just("answer"), who, st.integers(0, 10)),
    st.tuples(st.just("close"), who, st.sampled_from(["decline", "expire"])),
    st.tuples(st.just("put_back"), who),
    st.tuples(st.just("fail"), who),
    st.tuples(st.just("forget"), who),
    st.tuples(st.just("fold"), st.integers(1, 5)),
)
some = st.sets(who)
audiences = st.fixed_dictionaries({"C1": some, "C2": some, "C3": some})  # of the last nobody is asked
tens = st.integers(0, 4).map(lambda n: 10 * n)  # so that windows begin and end where something happened
stories = st.lists(st.tuples(tens, events), min_size=3, max_size=14)
windows = st.lists(
    st.builds(
        lambda start, length, whole: Window(
            None if whole else TODAY + timedelta(days=start), TODAY + timedelta(days=start + length)
        ),
        st.one_of(tens, tens.map(lambda n: n + 50)),
        st.one_of(tens, tens.map(lambda n: n + 60), tens.map(lambda n: n - 1)).map(lambda n: max(n, 0)),
        st.booleans(),
    ),
    min_size=5,
    max_size=9,
)


class Story:
    """What becomes of questions, event by event; days pass between them."""

    def __init__(self, ledger):
        self.ledger, self.newest = ledger, {}
        self.people = [ledger.person(number) for number in range(PEOPLE)]

    def go_on(self, days, event):
        self.ledger.clock[0] += timedelta(days=days)
        getattr(self, event[0])(*event[1:])

    @property
    def _put(self):
        now = self.ledger.clock[0]
        return {"asked_at": now, "asked_day": local_day(now, BERLIN)}

    def ask(self, who, kind):
        self.newest[who] = self.ledger.ask(self.people[who], kind, state=State.ASKED, **self._put)

    def ask_in_copy(self, who):
        planned, now = self.ledger.ask(self.people[who]), self.ledger.clock[0]
        copies.count_as_asked(self.ledger.db, [(planned.id, now, local_day(now, BERLIN), now + OPEN_FOR)])
        self.newest[who] = asks.ask_by_id(self.ledger.db, planned.id)

    def answer(self, who, score):
        if who in self.newest:
            self.newest[who] = self.ledger.answer(self.newest[who], score)

    def close(self, who, reason):
        self._change(who, state=State.CLOSED, closed_reason=reason)

    def put_back(self, who):
        self._change(who, state=State.SCHEDULED, asked_at=None, asked_day=None)
        self.newest.pop(who, None)

    def fail(self, who):
        self.ledger.ask(self.people[who], state=State.CLOSED, closed_reason=ClosedReason.FAILED)

    def forget(self, who):
        person = self.people[who]
        forgetting.forget_answers(self.ledger.db, person)
        forgetting.forget_conversations(self.ledger.db, person.id)
        self.newest.pop(who, None)

    def fold(self, at_most):
        ask_tallies.fold(self.ledger.db, "T1", at_most)

    def _change(self, who, **changes):
        if (ask := self.newest.get(who)) and ask.answered_day is None:
            asks.save_ask(self.ledger.db, ask, replace(ask, **changes))
            self.newest[who] = asks.ask_by_id(self.ledger.db, ask.id)


def cut_off(db, window):
    c = responses.c
    given_here = (c.person_id.is_(None), c.kind != AskKind.REASK, ~c.corrected, counting.in_window(window))
    return db.scalar(select(func.count()).where(*given_here))


def keep(ledger, people, audience):
    """Note who is in the channels of an audience, and give the ids of those who are asked."""
    sources.add_sources(ledger.db, "T1", sorted(audience), ledger.clock[0])
    inside = {key: {people[one].id for one in some} for key, some in audience.items()}
    for source in sources.sources_of(ledger.db, "T1", audience):
        sources.keep_members(ledger.db, "T1", source.id, inside[source.key])
    return (inside["C1"] | inside["C2"]) - inside["C3"]


def who_failed(db, window):
    for one in db.execute(select(rows).where(rows.c.closed_reason == ClosedReason.FAILED)):
        day = local_day(one.due_at, BERLIN)
        if (window.start is None or day >= window.start) and day <= window.end:
            yield one.person_id


def one_by_one(db, window, audience):
    inside = defaultdict(list)
    for one in db.execute(select(rows).where(rows.c.kind != AskKind.REASK, rows.c.asked_day.is_not(None))):
        if (window.start is None or one.asked_day >= window.start) and one.asked_day <= window.end:
            inside[one.person_id].append(one)
    every = [one for some in inside.values() for one in some]
    answered = [one for one in every if one.answered_day and one.answered_day <= window.end]
    closed = [one for one in every if not one.answered_day and one.state == State.CLOSED]
    failed = set(who_failed(db, window)) - inside.keys()
    unlinked = min(cut_off(db, window), len(closed))  # their asks tell no more that they answered
    return Approached(
        asked=len(every),
        asked_lately=sum(one.asked_day > window.end - OPEN_FOR for one in every),
        answered=len(answered) + unlinked,
        closed=len(closed) - unlinked,
        said_no=sum(one.closed_reason in SAID_NO for one in closed),
        people=len(inside),
        people_answered=len({one.person_id for one in answered}) + unlinked,
        failed=len(failed),
        never_asked=len(audience - inside.keys() - failed),
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stories, windows, audiences)
def test_whoever_was_asked_is_counted_once_whatever_happened(workspace, story, windows, audience):
    asked_are = Audience(channels=("C1", "C2"), without_channels=("C3",))
    with open_ledger(workspace, audience=asked_are) as ledger:
        told = Story(ledger)
        chosen = keep(ledger, told.people, audience)
        for days, event in story:
            told.go_on(days, event)
        assert not ask_tallies.cells_that_differ(ledger.db, "T1")
        assert not ask_tallies.people_that_differ(ledger.db, "T1")
        for window in windows:
            assert standing.asked_in(ledger.db, ledger.survey, window) == one_by_one(ledger.db, window, chosen)
