"""A kill in the middle of telling many people tells nobody twice and forgets nobody."""

from datetime import timedelta

import pytest
from sqlalchemy import event, func, select

from bot.core.actions.log import State
from bot.core.survey.roles import OPERATOR
from bot.services.actions import handling, reading, telling
from storage.queries.actions import outcomes
from storage.schema import notices, outbox
from tests.services.actions.many import wrote_long_ago

MANY = 120  # three transactions


class KilledError(Exception):
    """The process is gone, at any statement, also between the last one and its commit."""


class Killer:
    """Ends whatever is done on an engine after so many statements."""

    def __init__(self, engine):
        self.left = None
        event.listen(engine, "after_cursor_execute", self._count)
        event.listen(engine, "commit", self._count)

    def _count(self, *_):
        if self.left is None:
            return
        self.left -= 1
        if self.left < 0:
            raise KilledError

    def after(self, statements, work):
        self.left = statements
        try:
            work()
        except KilledError:
            return True
        finally:
            self.left = None
        return False


@pytest.fixture
def killer(company):
    killer = Killer(company.engine)
    yield killer
    event.remove(company.engine, "after_cursor_execute", killer._count)  # noqa: SLF001 (its own file)
    event.remove(company.engine, "commit", killer._count)  # noqa: SLF001


def test_whoever_is_killed_anywhere_goes_on_where_it_stood(company, killer):
    company.survey(people=("UANA",), privacy="named")
    company.wait(timedelta(hours=1))
    survey = company.survey_named()
    wrote_long_ago(company.engine, company.ctx, survey, [f"UX{n}" for n in range(MANY)])
    draft = handling.Draft(title="Faster exports", words=("export*",), due="2027-06-30", aim="solved 80 %")
    action = handling.plan(company.ctx, OPERATOR, survey, draft).action.id

    def ship():
        handling.ship(company.ctx, OPERATOR, action, note="Exports take seconds.")

    for statements in range(3, 12, 2):
        assert killer.after(statements, ship)
        assert reading.view(company.ctx, action).standing.state is State.PLANNED
        assert how_many(company, select(func.count()).select_from(notices)) == 0, "all or nothing"
    ship()

    kills, statements = 0, 50
    while killer.after(statements, lambda: telling.tell_due(company.ctx)):
        kills, statements = kills + 1, int(1.25 * statements)
        told = how_many(company, select(func.count()).where(notices.c.state == "sent"))
        assert told == how_many(company, select(func.count()).where(outbox.c.kind == "action note"))
    assert kills > 5
    company.deliver()
    lanes = [said for lane, said in company.said.items() if lane.startswith("person:")]
    notes = [sum(kind == "action note" for kind, _ in said) for said in lanes]
    assert sorted(notes)[-MANY:] == [1] * MANY
    assert company.ctx.read(lambda db: outcomes.outcome_of(db, action, waiting=0)).told == MANY


def how_many(company, query):
    with company.engine.connect() as db:
        return db.scalar(query)
