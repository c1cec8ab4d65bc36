"""How PostgreSQL reads what reports tell: by what is planned of it, since small tables take no time at all."""

from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import event, text

from bot.core.clock.window import Window
from storage.queries.numbers.tallies import steps
from tests.storage.answer_ledger import TODAY, open_ledger
from tests.storage.numbers.test_tallies import with_segments
from tests.storage.numbers.test_themed import Talk

WINDOW = Window(TODAY, TODAY + timedelta(days=120))


@contextmanager
def explained(engine):
    """Give a survey on PostgreSQL, and the plans of what is asked of it from then on."""
    plans = []

    def explain(db, _cursor, sql, parameters, *_):
        if "EXPLAIN" not in sql:
            plans.append("\n".join(db.exec_driver_sql(f"EXPLAIN {sql}", parameters).scalars()))

    with open_ledger(engine) as ledger:
        told = Talk(with_segments(ledger))
        told.answer(0, 9, {"department": "Sales"})
        told.say(0, ["price"])
        for way in ("seqscan", "bitmapscan", "sort"):  # which are quicker where there is next to nothing
            ledger.db.execute(text(f"SET LOCAL enable_{way} = off"))
        event.listen(ledger.db, "before_cursor_execute", explain)
        yield ledger, plans


def test_on_postgresql_those_who_said_more_in_a_window_are_looked_up_one_by_one(postgres_workspace):
    """It expects many of them; joined with the answers of the window before, all that there are would be read."""
    with explained(postgres_workspace) as (ledger, plans):
        steps.pairs_in(ledger.db, ledger.survey.id, WINDOW.before(), WINDOW)
    (plan,) = plans
    assert "Index Scan using ix_responses_person on responses first_said" in plan
    assert "Join" not in plan
    assert "Nested Loop" not in plan
