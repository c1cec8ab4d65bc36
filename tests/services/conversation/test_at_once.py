"""Two things in the same moment, on PostgreSQL, where two processes really act at once."""

from functools import partial
from threading import Barrier

import pytest
from sqlalchemy import func, select

from bot.core.care.log import What
from bot.core.conversation.states import State
from bot.core.delivery.details import Problem, Trouble
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.jobs import tasks
from bot.services.asking import going_on, sending, waves
from bot.services.care import handling
from bot.services.conversation import answering, stopping
from bot.services.delivery import delivering, telling
from bot.services.numbers import summarising
from bot.services.survey import audiences
from storage.queries.survey import people as person_queries
from storage.schema import asks, audit, case_log, cases, ledger, outbox, responses
from storage.schema import people as people_table
from tests.services.small_company import DAY, Company, Register, at_once

EVERYBODY = [f"U{number}" for number in range(12)]


@pytest.fixture
def office(postgres_engine, clock):
    office = Company(postgres_engine, clock)
    office.hire(*EVERYBODY)
    office.survey()
    return office


@pytest.fixture
def asked(office):
    office.tick()
    return office


def count(office, table, *where):
    with office.engine.connect() as db:
        return db.execute(select(func.count()).select_from(table).where(*where)).scalar_one()


def clicking(office, who, ask, score):
    return lambda: answering.click_score(office.ctx, ask_id=ask.id, slack_user_id=who, score=score)


def test_of_two_clicks_at_once_one_wins_and_the_other_is_applied_to_what_is_there_then(asked):
    for who in EVERYBODY:
        ask = asked.ask(who)
        at_once(clicking(asked, who, ask, 9), clicking(asked, who, ask, 3))
        mine = [row for row in asked.answers() if row.ask_id == ask.id]
        (last,) = [row for row in mine if row.superseded_by is None]
        (first,) = [row for row in mine if row.superseded_by is not None]
        assert {first.score, last.score} == {9, 3}
        assert first.superseded_by == last.id == asked.ask(who).response_id
        assert asked.ask(who).state is State.MORE  # two questions were put, one for each band


def test_the_same_click_twice_at_once_counts_once(asked):
    for who in EVERYBODY:
        ask = asked.ask(who)
        click = clicking(asked, who, ask, 8)
        at_once(click, click, click)
    assert [row.score for row in asked.answers()] == [8] * len(EVERYBODY)
    assert count(asked, asks, asks.c.kind == "reask") == len(EVERYBODY)


def test_two_clicks_of_a_passive_at_once_plan_one_reask(asked):
    for who in EVERYBODY:
        ask = asked.ask(who)
        at_once(clicking(asked, who, ask, 7), clicking(asked, who, ask, 8))
    assert count(asked, asks, asks.c.kind == "reask") == len(EVERYBODY)
    assert len(asked.current()) == len(EVERYBODY)


def test_a_score_and_a_stop_at_once_are_both_kept(asked):
    for who in EVERYBODY:
        ask = asked.ask(who)
        key = asked.key()
        at_once(
            clicking(asked, who, ask, 8),
            lambda who=who, key=key: stopping.opt_out(asked.ctx, event_key=key, slack_user_id=who),
        )
    assert count(asked, people_table, people_table.c.opted_out_at.is_not(None)) == len(EVERYBODY)
    assert count(asked, asks, asks.c.state.not_in(["done", "closed"])) == 0


def test_a_change_of_mind_and_a_stop_at_once_do_not_block_each_other(asked):
    """Both touch the ask and its planned re-ask; taken in different orders, PostgreSQL would throw one of them out."""
    for who in EVERYBODY:
        asked.click(who, 8)
        ask, key = asked.ask(who), asked.key()
        at_once(
            clicking(asked, who, ask, 9),
            lambda who=who, key=key: stopping.opt_out(asked.ctx, event_key=key, slack_user_id=who),
        )
    assert count(asked, people_table, people_table.c.opted_out_at.is_not(None)) == len(EVERYBODY)
    assert count(asked, asks, asks.c.kind == "reask", asks.c.state != "closed") == 0


def saying_yes(office, who, ask):
    return lambda: answering.click_contact(office.ctx, ask_id=ask.id, slack_user_id=who, message_ts="9.9")


def test_consent_twice_at_once_alerts_the_team_once(asked):
    for who in EVERYBODY:
        asked.click(who, 2)
        asked.types(who, "It broke.")
        ask = asked.ask(who)
        at_once(saying_yes(asked, who, ask), saying_yes(asked, who, ask))
    asked.deliver()
    assert asked.alerts() == len(EVERYBODY)


def typing(office, who, text):
    key = office.key()
    return lambda: answering.read_text(office.ctx, event_key=key, slack_user_id=who, text=text)


def test_two_messages_at_once_of_somebody_unknown_are_both_taken(office):
    for number in range(12):
        at_once(*[typing(office, f"UNEW{number}", "stop") for _ in range(4)])
    assert count(office, people_table, people_table.c.opted_out_at.is_not(None)) == 12
    assert count(office, audit, audit.c.verb == "opted out") == 12


def test_planning_at_once_gives_everybody_one_question(office):
    survey = office.stored()
    audiences.sync(office.ctx, Register(office))
    at_once(*[lambda: waves.plan_survey(office.ctx, survey) for _ in range(3)])
    assert sorted(ask.person.slack_user_id for ask in office.asks()) == sorted(EVERYBODY)


def test_asking_at_once_sends_every_question_once(office):
    office.plan()
    at_once(*[lambda: sending.ask_due(office.ctx) for _ in range(3)])
    office.deliver()
    assert {who: office.kinds(who) for who in EVERYBODY} == {who: ["ask"] for who in EVERYBODY}


def test_asking_at_once_for_two_surveys_never_asks_somebody_twice(office):
    """Each process skips the rows that the other holds, so it sees this person's other question as not asked yet."""
    crowd = [f"UC{number}" for number in range(60)]
    office.hire(*crowd)
    office.change(people=tuple(crowd))
    office.survey(name="second", people=tuple(crowd))
    office.plan()
    at_once(*[lambda: tasks.tick(office.ctx) for _ in range(4)])
    with office.engine.connect() as db:
        asked = db.execute(select(asks.c.person_id).where(asks.c.asked_at.is_not(None))).scalars().all()
    assert len(asked) == len(set(asked)) == len(crowd)


def test_closing_at_once_says_so_once(asked):
    asked.clock.move_to(asked.clock() + 11 * DAY)
    at_once(*[lambda: going_on.close_expired(asked.ctx) for _ in range(3)])
    asked.deliver()
    assert {who: asked.kinds(who) for who in EVERYBODY} == {who: ["ask", "retired"] for who in EVERYBODY}


def test_deciding_at_once_queues_one_summary_a_slot(asked):
    for _ in range(4):
        asked.click(EVERYBODY[_], 9)
        asked.clock.move_to(asked.clock() + DAY)
        at_once(*[lambda: summarising.decide_summaries(asked.ctx) for _ in range(3)])
    asked.deliver()
    assert [kind for kind, _ in asked.posted()] == ["hello", *["summary"] * 4]
    assert count(asked, ledger, ledger.c.kind == "summary") == 4


def test_answers_of_everybody_at_once_are_all_kept(asked):
    at_once(*[clicking(asked, who, asked.ask(who), number % 11) for number, who in enumerate(EVERYBODY)])
    assert sorted(row.score for row in asked.answers()) == sorted(n % 11 for n in range(12))
    assert count(asked, responses, responses.c.superseded_by.is_not(None)) == 0


def test_who_can_not_get_a_dm_is_invited_in_one_post_for_all(postgres_engine, clock):
    company = Company(postgres_engine, clock)
    company.hire(*EVERYBODY, kind=PersonKind.EXTERNAL)
    company.rooms["CSHARED"] = EVERYBODY
    company.survey(audience=Audience(channels=("CSHARED",), externals=True, members=False))
    company.plan()
    sending.ask_due(company.ctx)
    questions = [delivering.claim(company.ctx, "worker").delivery for _ in EVERYBODY]
    at_once(
        *(partial(delivering.failed, company.ctx, question, "worker", "user_not_visible") for question in questions)
    )
    assert count(company, asks, asks.c.asked_in == "CSHARED", asks.c.state == "asked") == len(EVERYBODY)
    assert count(company, outbox, outbox.c.kind == "invitation") == 1
    company.deliver()
    assert [kind for kind, _ in company.said["invitation:CSHARED"]] == ["invitation"]


def test_the_owner_is_told_once_a_day_of_a_channel_that_can_not_be_seen(office):
    survey = office.survey_named()
    for channel in ("C0123456789", "C0123456789", "C9876543210"):
        telling.tell_owner(office.ctx, survey, Problem(Trouble.AUDIENCE, channel))
    assert count(office, outbox, outbox.c.kind == "owner notice") == len({"C0123456789", "C9876543210"})


def test_whoever_loses_a_deadlock_tries_again(office):
    """Two transactions that want each other's rows: PostgreSQL ends one of them, after a second."""
    with office.engine.begin() as db:
        one, other = (person_queries.ensure_somebody(db, "T1", who, office.clock()).id for who in ("U0", "U1"))
    crossing, tries, done = Barrier(2), [], []

    def hold_both(first, second):
        def work(db):
            person_queries.hold_person(db, first)
            tries.append(first)
            if len(tries) <= 2:
                crossing.wait(timeout=10)
            person_queries.hold_person(db, second)
            return first

        done.append(office.ctx.write(work))

    at_once(partial(hold_both, one, other), partial(hold_both, other, one))
    assert (sorted(done), len(tries)) == (sorted([one, other]), 3)


def test_of_two_who_claim_a_case_at_once_one_has_it(postgres_engine, clock):
    company = Company(postgres_engine, clock)
    company.hire("UCHLOE", "UERIN", "UFEMI")
    company.survey(cases=("detractor",), privacy=Privacy.NAMED, people=("UCHLOE",), case_owners=("UERIN", "UFEMI"))
    company.tick()
    company.click("UCHLOE", 2)
    with postgres_engine.connect() as db:
        case_id = db.scalar(select(cases.c.id))
    refused = []

    def claim(who):
        try:
            handling.do(company.ctx, Who(Role.MEMBER, who), What.CLAIMED, case_id)
        except handling.RefusedError as error:
            refused.append(error.owner)

    at_once(partial(claim, "UERIN"), partial(claim, "UFEMI"))
    with postgres_engine.connect() as db:
        claims = db.scalars(select(case_log.c.by).where(case_log.c.what == What.CLAIMED)).all()
    assert claims == refused
    assert len(claims) == 1
