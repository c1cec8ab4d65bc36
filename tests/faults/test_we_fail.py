"""Our own process dies or restarts at every awkward moment."""

from datetime import UTC, datetime

from sqlalchemy import select, update

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Privacy
from storage.schema import asks, outbox, responses


def die_while_sending(office, *, posted: bool) -> None:
    """Leave the outbox as a process leaves it that was killed between its claim and its note of success."""
    with office.stage.engine.begin() as db:
        values = {"state": "sending", "leased_by": "a dead process", "held_until": None, "attempts": 1, "detail": None}
        values["doubt_since"] = datetime.now(UTC)
        db.execute(update(outbox).where(outbox.c.kind == MessageKind.ASK).values(**values))
        db.execute(update(asks).values(channel=None, ts=None))
    if not posted:
        dm = office.simulator.workspace.find_dm(office.ana.id)
        dm.messages.clear()


def test_a_process_killed_after_posting_does_not_ask_twice(office):
    office.survey_ana()
    die_while_sending(office, posted=True)
    office.stage.stop_bot()
    office.stage.start_bot()
    office.settle()
    assert office.questions_to_ana() == 1
    office.ana.clicks("9")
    office.ana.sees("You answered 9.")


def test_a_process_killed_before_posting_asks_after_all(office):
    office.survey_ana()
    die_while_sending(office, posted=False)
    office.stage.stop_bot()
    office.stage.start_bot()
    office.let_held_messages_go()  # it is looked for over some minutes first
    assert office.questions_to_ana() == 1


def test_a_restart_at_the_summary_hour_posts_it_once(office):
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.skip(days=1)
    for _ in range(3):
        office.stage.stop_bot()
        office.stage.start_bot()
        office.stage.tick()
    assert len(office.dana.messages("nps")) == 1


def test_a_listener_that_fails_keeps_nothing_half_written_and_slack_sends_again(office, logged):
    """The database refuses the comment once; Slack's retry brings the whole message again."""
    office.survey_ana()
    office.ana.clicks("9")
    office.ana.sees("What do you value most")
    with office.stage.engine.begin() as db:
        db.exec_driver_sql("ALTER TABLE comments RENAME TO elsewhere")
    office.ana.says("It is fast")
    office.settle()
    office.ana.does_not_see("reads every answer")
    assert any(entry["event"] == "listener failed" and entry["reference"] for entry in logged)
    logged.clear()

    with office.stage.engine.begin() as db:
        db.exec_driver_sql("ALTER TABLE elsewhere RENAME TO comments")
    office.ana.says("It is fast")
    office.ana.sees("reads every answer")


def test_what_is_said_while_another_version_has_the_database_is_kept_once_it_is_gone(office, logged):
    office.survey_ana()
    office.ana.clicks("9")
    office.ana.sees("What do you value most")
    office.settle()
    with office.stage.engine.begin() as db:
        ours = db.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    office.ana.says("It is fast")
    office.ana.does_not_see("reads every answer")
    troubles = {entry["event"] for entry in logged if entry["log_level"] != "info"}
    assert troubles - {"stopped"} == {"listener stopped"}
    assert not any("exception" in entry for entry in logged)
    logged.clear()

    with office.stage.engine.begin() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (ours,))
    office.ana.says("It is fast")
    office.ana.sees("reads every answer")


def test_the_score_is_stored_the_moment_it_is_given(office):
    office.survey_ana()
    with office.simulator.outage():
        office.ana.clicks("4")
        with office.stage.engine.connect() as db:
            assert db.scalars(select(responses.c.score)).all() == [4]


def test_nothing_is_sent_after_the_app_was_removed(office):
    office.survey_ana(reask_days=5)
    office.ana.clicks("8")
    office.settle()
    office.simulator.uninstall()
    calls = len(office.simulator.calls)
    for _ in range(10):
        office.rest(days=1)
    assert len(office.simulator.calls) == calls


def test_a_command_that_fails_tells_a_reference_and_no_more(office, logged):
    office.survey_ana()
    with office.stage.engine.begin() as db:
        db.exec_driver_sql("ALTER TABLE responses RENAME TO elsewhere")
    office.dana.commands("/nps report", "nps")
    shown = office.dana.sees("Something went wrong on my side; nothing of yours was lost.", "nps")
    references = [entry["reference"] for entry in logged if entry["event"] == "listener failed"]
    assert references[0] in shown.text
    assert "elsewhere" not in shown.text
    logged.clear()


def test_a_message_that_can_not_be_written_is_given_up_and_holds_up_nobody(office, logged):
    office.survey()
    office.ana.clicks("9")
    office.settle()
    with office.stage.engine.begin() as db:
        values = {"state": "pending", "detail": "no such note", "held_until": None, "attempts": 0}
        db.execute(update(outbox).where(outbox.c.kind == MessageKind.QUESTION).values(**values))
    office.settle()
    assert office.states(MessageKind.QUESTION) == ["failed"]
    office.ana.says("Fast")
    office.ana.sees("reads every answer")
    assert [entry["event"] for entry in logged if entry["log_level"] == "error"] == ["message given up"]
    logged.clear()


def test_an_anonymous_answer_is_cut_loose_also_where_the_app_was_removed(office):
    office.survey_ana(privacy=Privacy.ANONYMOUS)
    office.ana.clicks("9")
    office.settle()
    office.simulator.uninstall()
    office.rest(days=11)
    with office.stage.engine.connect() as db:
        assert db.scalars(select(responses.c.score)).all() == [9]
        assert db.scalars(select(asks.c.response_id)).all() == [None]
