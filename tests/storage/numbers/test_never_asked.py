"""Whom of its audience a survey never tried to ask, against everybody looked at one by one; and how it is found."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from storage.queries.asking import audiences
from storage.queries.conversation import asks
from storage.queries.numbers import standing
from storage.queries.numbers.tallies import ask_tallies, audience_notes
from storage.queries.survey import people, surveys
from tests.storage.answer_ledger import START, TODAY, open_ledger

DAY = timedelta(days=1)
WINDOWS = (Window(TODAY, TODAY + 29 * DAY), Window(TODAY, TODAY + 99 * DAY), Window(None, TODAY + 99 * DAY))


@dataclass(frozen=True)
class Somebody:
    """One person: of which kind, in which sources, and on which days after the first they were asked, or could not be.

    The first window ends before the newest question, wherever somebody was asked on the 40th day.
    """

    kind: PersonKind
    sources: frozenset[str]
    named: bool  # as one who is left out
    asked: frozenset[int]
    failed: int | None
    asked_again: bool

    def is_missed(self, audience: Audience, window: Window) -> bool:
        def inside(day):
            return (window.start is None or window.start <= TODAY + day * DAY) and TODAY + day * DAY <= window.end

        meant = self.kind in audience.kinds and bool(self.sources & {"C1", "C3"}) and "C2" not in self.sources
        tried = any(map(inside, self.asked)) or (self.failed is not None and inside(self.failed))
        return meant and not self.named and not tried


sets = [frozenset(keys) for keys in (["C1"], ["C3"], ["C1", "C3"], ["C1", "C2"], [])]
somebody = st.builds(
    Somebody,
    kind=st.sampled_from([PersonKind.MEMBER, *PersonKind]),
    sources=st.sampled_from(sets),
    named=st.sampled_from([False, False, True]),
    asked=st.frozensets(st.sampled_from([-40, 0, 40]), max_size=1) | st.just(frozenset()),
    failed=st.none() | st.sampled_from([-40, 5, 35]),
    asked_again=st.booleans(),
)
audiences_of = st.tuples(st.booleans(), st.booleans(), st.booleans()).filter(any)


def put(ledger, person, one):
    for day in sorted(one.asked):
        at = {"asked_at": START + day * DAY, "asked_day": TODAY + day * DAY, "due_at": START + day * DAY}
        ledger.ask(person, state=State.ASKED, **at)
    if one.failed is not None:
        failed = ledger.ask(person)
        left = replace(failed, state=State.CLOSED, closed_reason="failed", due_at=START + one.failed * DAY)
        asks.save_ask(ledger.db, failed, left)
    if one.asked_again:  # which is no question of the survey's own
        ledger.ask(person, AskKind.REASK, state=State.ASKED, asked_at=START, asked_day=TODAY)


def check(engine, everybody, kinds):
    members, guests, externals = kinds
    with open_ledger(engine) as ledger:
        left_out = tuple(f"U{number}" for number, one in enumerate(everybody) if one.named)
        audience = Audience(
            channels=("C1", "C3"),
            without_channels=("C2",),
            without_people=left_out,
            members=members,
            guests=guests,
            externals=externals,
        )
        plan = replace(ledger.survey.plan, audience=audience)
        surveys.change_survey(ledger.db, ledger.survey, plan, START, next_summary=START)
        ledger.survey = surveys.survey_by_id(ledger.db, ledger.survey.id)
        audiences.add_sources(ledger.db, "T1", ["C1", "C2", "C3"], START)
        known = [ledger.person(number) for number in range(len(everybody))]
        for who, one in zip(known, everybody, strict=True):
            people.mark_kind(ledger.db, who.id, one.kind)

        def is_right():
            for window in WINDOWS:
                found = standing.asked_in(ledger.db, ledger.survey, window)
                assert found.never_asked == sum(one.is_missed(audience, window) for one in everybody)

        # Nobody is noted in the audience yet when the first are asked; the last are after others came and went.
        move(ledger, known, everybody[::-1])
        ask, (first, second) = partial(put, ledger), halves(zip(known, everybody, strict=True))
        for who, one in first:
            ask(who, one)
        note(ledger)
        move(ledger, known, everybody)
        for who, one in second:
            ask(who, one)
        is_right()
        note(ledger)
        is_right()


def halves(every):
    listed = list(every)
    return listed[: len(listed) // 2], listed[len(listed) // 2 :]


def move(ledger, known, everybody):
    """Let people be in the sources that somebody else was in before."""
    for source in audiences.sources_of(ledger.db, "T1", ["C1", "C2", "C3"]):
        inside = [who.id for who, one in zip(known, everybody, strict=True) if source.key in one.sources]
        audiences.keep_members(ledger.db, "T1", source.id, inside)


def note(ledger):
    while not audience_notes.note(ledger.db, ledger.survey, at_most=2):
        pass
    assert not audience_notes.count_wrong(ledger.db, ledger.survey)
    assert not ask_tallies.people_that_differ(ledger.db, "T1")


of_anybody = given(st.lists(somebody, min_size=4, max_size=12), audiences_of)
quietly = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@settings(max_examples=60, **quietly)
@of_anybody
def test_never_asked_is_whom_nobody_tried_to_ask_on_sqlite(sqlite_workspace, everybody, kinds):
    check(sqlite_workspace, everybody, kinds)


@settings(max_examples=20, **quietly)
@of_anybody
def test_never_asked_is_whom_nobody_tried_to_ask_on_postgres(postgres_workspace, everybody, kinds):
    check(postgres_workspace, everybody, kinds)


def test_on_sqlite_no_person_is_looked_up_who_is_meant_and_no_one_who_answered(sqlite_workspace):
    plans = []

    def explain(db, _cursor, sql, parameters, *_):
        if "EXPLAIN" not in sql:
            plans.append([row.detail for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters)])

    with open_ledger(sqlite_workspace) as ledger:
        event.listen(ledger.db, "before_cursor_execute", explain)
        standing.asked_in(ledger.db, ledger.survey, WINDOWS[-1])
    (plan,) = plans
    of_people = [step for step in plan if step.startswith(("SEARCH people", "SCAN people"))]
    assert all("USING COVERING INDEX" in step for step in of_people), of_people
    assert any("ix_people_no_members (team_id=? AND kind=?)" in step for step in of_people)
    assert any("SEARCH approached USING COVERING INDEX ix_approached_answered_first" in step for step in plan)
