"""Many rows at once say what rows one by one would."""

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Text, cast, delete, func, insert, select

from storage.bulk import write_rows
from storage.schema import inbound_events

SEEN = inbound_events.c.received_at
MOMENTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.just(UTC) | st.timezones())  # noqa: DTZ001


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOMENTS, min_size=1, max_size=5))
def test_an_instant_is_written_as_one_by_one(engine, moments):
    keys = [f"{number}" for number in range(len(moments))]
    with engine.begin() as db:
        db.execute(delete(inbound_events))
        write_rows(db, inbound_events, {"key": keys, "kind": ["many"] * len(keys), "received_at": moments})
        alone = [
            {"key": f"{key} alone", "kind": "one", "received_at": at} for key, at in zip(keys, moments, strict=True)
        ]
        db.execute(insert(inbound_events), alone)
        many, one = (
            db.scalars(
                select(cast(SEEN, Text)).where(inbound_events.c.kind == kind).order_by(inbound_events.c.key)
            ).all()
            for kind in ("many", "one")
        )
    assert many == one
    assert len(many) == len(moments)


def test_no_rows_are_no_statement(engine):
    with engine.begin() as db:
        write_rows(db, inbound_events, {"key": [], "kind": [], "received_at": []})
        assert db.scalar(select(func.count()).select_from(inbound_events)) == 0
