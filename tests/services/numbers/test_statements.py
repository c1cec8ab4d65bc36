"""What a report asks of the database: a handful of statements, all of them of one moment."""

from contextlib import contextmanager
from datetime import timedelta
from io import StringIO
from itertools import product

import pytest
from sqlalchemy import event, select, update

from bot.core.care.log import What
from bot.core.clock.wave import Every, Unit
from bot.core.reports.summary.edition import Edition
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.services.care import handling
from bot.services.exchange.importing import import_answers
from bot.services.numbers.summarising import write_summary
from bot.slack.reports import answer_report, shared_report
from storage.schema import cases, people
from tests.services.small_company import DAY, ON_EACH_DATABASE

pytestmark = ON_EACH_DATABASE

MOST = 10
OPERATOR, OWNER = Who(Role.OPERATOR, "operator"), Who(Role.MEMBER, "UOWNER", channels={"CNPS"})
WORDS = [
    "acme",
    "acme by team",
    "acme by team where country=DE",
    "acme where country=DE",
    "acme where country=DE by team vs other",
    "acme by team vs other",
    "acme every answer vs other",
    "acme vs previous",
    "acme all",
    "movement acme",
    "passives acme",
    "responses acme",
    "working acme",
    "trend acme",
    "benchmarks acme",
    "acme where theme=price",
    "themes acme",
    "themes acme by team",
    "themes acme where country=DE",
    "themes acme by team where country=DE",
    "passives acme by team",
    "at-risk acme",
]


@contextmanager
def watched(engine):
    """Count the statements that run, and the transactions that begin."""
    statements, begun = [], []

    def note(_db, _cursor, sql, *_):
        if sql not in {"BEGIN", "BEGIN IMMEDIATE"}:
            statements.append(sql)

    def begin(db):
        begun.append(db)

    event.listen(engine, "before_cursor_execute", note)
    event.listen(engine, "begin", begin)
    try:
        yield statements, begun
    finally:
        event.remove(engine, "before_cursor_execute", note)
        event.remove(engine, "begin", begin)


ACCOUNTS, ALL_YEAR = "accounts", "all year"
BOTH = (Privacy.NAMED, Privacy.CONFIDENTIAL)
FORMS = [*((privacy, ()) for privacy in Privacy), *product(BOTH, [(ACCOUNTS,), (ACCOUNTS, ALL_YEAR)])]


@pytest.fixture(params=FORMS, ids=str)
def answered(company, request):
    privacy, forms = request.param
    kept = {"privacy": privacy, "segments": ("team", "country"), "every": Every(3, Unit.MONTH)}
    apart = {"account": "country"} if ACCOUNTS in forms else {}
    company.survey(**kept, **apart)
    company.tick()
    with company.ctx.engine.begin() as db:
        db.execute(update(people).values(properties={"team": "Sales", "country": "DE"}))
    company.click("UANA", 9)
    company.click("UBEN", 2)
    if ALL_YEAR in forms:  # so that each answer is watched, and not each wave
        company.change(spread=30)
    company.survey(name="other", **kept)
    return company


def check(seen, words=""):
    statements, begun = seen
    assert len(begun) == 1, words
    assert len(statements) <= MOST, "\n\n".join(statements)


@pytest.mark.parametrize("who", [OPERATOR, OWNER], ids=["operator", "owner"])
def test_a_report_takes_at_most_ten_statements_in_one_transaction(answered, who):
    for words in WORDS:
        with watched(answered.ctx.engine) as seen:
            answer_report(answered.ctx, who, words, "en")
        if "where" not in words or answered.stored().plan.privacy is Privacy.NAMED:
            check(seen, words)  # in the others it names nobody yet, and is refused


def test_for_the_ranges_of_named_accounts_nobody_who_was_asked_is_read(answered):
    plan = answered.stored().plan
    if plan.account is None or plan.privacy is not Privacy.NAMED:
        return  # of a guarded one that is what they are worked out from
    with watched(answered.ctx.engine) as (statements, _):
        answer_report(answered.ctx, OWNER, "trend acme", "en")
    assert not [sql for sql in statements if "asks" in sql]


def test_a_report_with_imported_answers_too(answered):
    if answered.stored().plan.privacy is Privacy.ANONYMOUS:
        return  # it takes no file
    rows = [f"p{n},{9 - n % 4},{answered.clock().date()}" for n in range(20)]
    source = StringIO("\n".join(["person,score,answered_at", *rows]))
    import_answers(answered.ctx, source, "acme", dry_run=False, strict=True)
    with watched(answered.ctx.engine) as seen:
        text = answer_report(answered.ctx, OWNER, "acme", "en").text
    assert "were imported" in text
    check(seen)


def test_a_shared_report_too(answered):
    with watched(answered.ctx.engine) as seen:
        assert shared_report(answered.ctx, OWNER, "DOWNER", "acme by team vs other")
    check(seen)


def test_a_summary_too(answered):
    survey = answered.stored()
    with watched(answered.ctx.engine) as seen:
        write_summary(answered.ctx, survey, Edition(answered.clock().date(), None))
    check(seen)


def test_the_first_summary_of_a_week_too_where_cases_are_looked_after(company):
    company.survey(privacy=Privacy.NAMED, cases=("detractor",), every=Every(3, Unit.MONTH))
    company.tick()
    company.click("UBEN", 2)
    company.change(spread=30)
    [case] = company.ctx.read(lambda db: db.scalars(select(cases.c.id)).all())
    handling.do(company.ctx, OWNER, What.CLAIMED, case)
    survey, slot = company.stored(), company.clock().date()
    monday = slot + timedelta(days=7 - slot.weekday())
    with watched(company.ctx.engine) as (statements, begun):
        written = write_summary(company.ctx, survey, Edition(monday, None))
    assert written.loop.opened == 1
    assert len(begun) == 1
    assert len(statements) <= MOST, "\n\n".join(statements)
    with watched(company.ctx.engine) as (statements, _):
        assert write_summary(company.ctx, survey, Edition(monday + timedelta(days=1), monday)).loop
    assert len([sql for sql in statements if "ledger" in sql]) == 1


@pytest.mark.parametrize("apart", [{}, {"account": "country"}], ids=["", ACCOUNTS])
def test_the_summary_of_one_that_comes_in_waves_too(company, apart):
    kept = {"privacy": Privacy.NAMED, "segments": ("team", "country"), "cases": ("detractor",)}
    company.survey(**kept, **apart, every=Every(3, Unit.MONTH))
    with company.ctx.engine.begin() as db:
        db.execute(update(people).values(properties={"team": "Sales", "country": "DE"}))
    company.tick()
    for score in (9, 2):
        company.click("UANA", score)
        company.wait(95 * DAY)
    survey, slot = company.stored(), company.clock().date()
    monday = slot - timedelta(days=slot.weekday())
    with watched(company.ctx.engine) as seen:
        write_summary(company.ctx, survey, Edition(monday, None))
    assert [sql for sql in seen[0] if "waves.slot" in sql]
    check(seen)
