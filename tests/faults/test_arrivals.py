"""A question stands before somebody though the bot does not know it, or believes that it never came."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update

from bot.core.survey.decision import Decision
from bot.core.survey.plan import Privacy
from bot.services.asking.steering import steer
from bot.simulator import fault
from storage.queries.survey import surveys
from storage.schema import asks, comments, outbox


@pytest.fixture
def put_back(office):
    """Ana has a question that Slack took so late that it was planned anew: nobody counts her as asked."""
    office.survey_ana()
    tomorrow = office.stage.clock() + timedelta(days=1)
    nowhere = {"channel": None, "ts": None, "asked_at": None, "asked_day": None, "closes_at": None, "next_at": None}
    with office.stage.engine.begin() as db:
        db.execute(delete(outbox))
        db.execute(update(asks).values(state="scheduled", due_at=tomorrow, **nowhere))
    return office


def test_who_answers_a_question_that_was_put_back_was_asked_and_is_heard(put_back):
    put_back.ana.clicks("9")
    put_back.settle()
    put_back.ana.says("It is fast.")
    put_back.settle()
    put_back.ana.sees("reads every answer")
    with put_back.stage.engine.connect() as db:
        assert db.scalars(select(comments.c.text)).all() == ["It is fast."]
        assert db.scalar(select(asks.c.asked_at)) == put_back.stage.clock()


def test_a_click_in_doubt_gives_nobody_away_who_was_promised_anonymity(office):
    office.simulator.fault_next("chat.postMessage", fault.taken_reset(), times=2)
    office.survey(privacy=Privacy.ANONYMOUS, people=(office.ana.id, office.ben.id))
    before = rows_of_both(office)
    office.ana.clicks("9")
    assert rows_of_both(office) == before
    office.let_held_messages_go()
    office.ana.sees("You answered 9.")
    with office.stage.engine.connect() as db:
        assert all(db.scalars(select(asks.c.ts)).all())


def rows_of_both(office):
    """How many messages about each of the two are under way that may have arrived, and where their questions stand."""
    with office.stage.engine.connect() as db:
        questions = select(outbox.c.person_id, outbox.c.kind).where(outbox.c.kind == "ask")
        return db.execute(questions).all(), db.execute(select(asks.c.person_id, asks.c.ts)).all()


def test_who_put_a_question_off_was_asked_on_the_day_on_which_it_came_first(office, logged):
    office.survey_ana()
    with office.stage.engine.connect() as db:
        first_day = db.scalar(select(asks.c.asked_day))
    office.ana.says("tomorrow")
    office.settle()
    with office.simulator.outage(fault.refusal("token_revoked"), "auth.test", "chat.postMessage"):
        office.skip(days=1)
    office.stage.clock.move_to(office.stage.clock() + timedelta(minutes=10))
    office.let_held_messages_go()
    with office.stage.engine.connect() as db:
        row = db.execute(select(asks.c.asked_at, asks.c.asked_day)).one()
    assert row == (office.stage.clock(), first_day)
    logged.clear()


@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.ANONYMOUS])
def test_a_question_that_never_arrived_is_not_put_after_its_wave_was_ended(office, privacy):
    office.simulator.fault_next("chat.postMessage", fault.reset())
    office.survey_ana(privacy=privacy)
    ctx = office.stage.bot.context
    survey = ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id))[0]
    for decision in (Decision.STOP, Decision.RESUME):
        steer(ctx, survey, decision, actor="test")
    office.let_held_messages_go()
    office.skip(days=1)
    assert office.questions_to_ana() == 0
