"""Instants are UTC, text can always be stored, scores are on the scale: on both databases."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import column, func, insert, select, table, text, update
from sqlalchemy.exc import IntegrityError, StatementError

from storage.schema import comments, inbound_events, responses, workspaces
from storage.statements import insert_if_new, not_searched_by, real_time
from storage.types import CleanText, UtcInstant
from tests.storage.one_row_each import NOON, fill_every_table


def keep_and_read(db, moment):
    db.execute(insert(inbound_events).values(key="k", kind="click", received_at=moment))
    return db.execute(select(inbound_events.c.received_at)).scalar_one()


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 11, 24, 8, 30, 15, 123456, tzinfo=UTC),
        datetime(2026, 11, 24, 9, 30, 15, 123456, tzinfo=ZoneInfo("Europe/Berlin")),
        datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=ZoneInfo("Europe/Berlin")),
        datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")),
        datetime(2026, 11, 24, 23, 59, tzinfo=timezone(timedelta(hours=-9, minutes=-30))),
    ],
)
def test_an_instant_comes_back_as_the_same_instant_in_utc(engine, moment):
    with engine.begin() as db:
        found = keep_and_read(db, moment)
    assert found == moment.astimezone(UTC)
    assert found.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(engine):
    naive = datetime(2026, 11, 24, 8, 30)  # noqa: DTZ001 (the slip that is tested)
    with pytest.raises(StatementError, match="has no time zone"), engine.begin() as db:
        keep_and_read(db, naive)


def test_a_time_without_a_zone_is_refused_in_a_question_too(engine):
    naive = datetime(2026, 11, 24, 8, 30)  # noqa: DTZ001
    with pytest.raises(StatementError, match="has no time zone"), engine.begin() as db:
        db.execute(select(inbound_events).where(inbound_events.c.received_at < naive))


def test_instants_of_different_offsets_are_compared_as_instants(engine):
    with engine.begin() as db:
        keep_and_read(db, datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("Asia/Tokyo")))  # midnight in UTC
        before = datetime(2026, 11, 24, 2, 0, tzinfo=ZoneInfo("Europe/Berlin"))  # one o'clock in UTC
        assert len(db.execute(select(inbound_events).where(inbound_events.c.received_at < before)).all()) == 1


@settings(max_examples=60, deadline=None)
@given(st.datetimes(timezones=st.timezones(), min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)))  # noqa: DTZ001
def test_every_instant_survives_the_way_to_either_database(moment):
    for name in ("sqlite", "postgresql"):
        dialect = type("Dialect", (), {"name": name})
        kept = UtcInstant().process_bind_param(moment, dialect)
        assert UtcInstant().process_result_value(kept, dialect) == moment.astimezone(UTC)


def test_what_no_database_takes_is_dropped_from_a_comment_and_nothing_else(engine):
    typed = "a\x00b \ud83d c\udc00\n\t<b> 'x' \\ 💙 e\u0301\u202e"
    with engine.begin() as db:
        fill_every_table(db)
        db.execute(update(comments).values(text=typed))
        assert db.scalar(select(comments.c.text)) == "ab  c\n\t<b> 'x' \\ 💙 e\u0301\u202e"


@given(st.text(alphabet=st.characters()))
def test_text_without_those_stays_as_it_was_typed(typed):
    kept = CleanText().process_bind_param(typed, None)
    assert kept == "".join(c for c in typed if c != "\x00" and not 0xD800 <= ord(c) <= 0xDFFF)


@pytest.mark.parametrize(("scale", "score"), [(None, -1), (None, 11), ("1-5", 0), ("1-5", 6), ("0-10", 3)])
def test_a_score_off_the_scale_is_refused_by_the_database(engine, scale, score):
    with engine.begin() as db:
        fill_every_table(db)
    with pytest.raises(IntegrityError, match="ck_responses_score_on_"), engine.begin() as db:
        db.execute(update(responses).values(scale=scale, score=score))


@pytest.mark.parametrize(("scale", "score"), [(None, 0), (None, 10), ("1-5", 1), ("1-5", 5)])
def test_both_ends_of_the_scale_are_taken(engine, scale, score):
    with engine.begin() as db:
        fill_every_table(db)
        db.execute(update(responses).values(scale=scale, score=score))
        assert db.scalar(select(responses.c.score)) == score


def test_a_row_is_inserted_once(engine):
    row = {"team_id": "T1", "name": "Acme", "created_at": NOON}
    with engine.begin() as db:
        assert insert_if_new(db, workspaces, row)
        assert not insert_if_new(db, workspaces, row | {"name": "Other"})
        assert db.scalars(select(workspaces.c.name)).all() == ["Acme"]


def test_leases_count_in_real_time(engine):
    before = datetime.now(UTC)
    with engine.connect() as db:
        now, later = db.execute(select(real_time(), real_time("seconds")), {"seconds": 3600.5}).one()
    assert abs(now - before) < timedelta(minutes=1)
    assert abs(later - now - timedelta(hours=1, seconds=0.5)) < timedelta(seconds=1)


def test_rows_are_not_searched_by_a_column_on_sqlite_and_postgresql_knows_how_many_there_are(engine):
    numbers = table("numbers", column("of"))
    query = select(func.count()).select_from(numbers).where(not_searched_by(numbers.c.of) == 7)
    with engine.begin() as db:
        db.execute(text("CREATE TEMP TABLE numbers (of INTEGER NOT NULL)"))
        db.execute(text("CREATE INDEX ix_numbers ON numbers (of)"))
        db.execute(insert(numbers), [{"of": 7} for _ in range(1_000)])
        assert db.scalar(query) == 1_000
        written = str(query.compile(db, compile_kwargs={"literal_binds": True}))
        if db.dialect.name == "sqlite":
            (plan,) = (row.detail for row in db.execute(text(f"EXPLAIN QUERY PLAN {written}")))
            assert not plan.startswith("SEARCH")
        else:
            db.execute(text("ANALYZE numbers"))
            plan = " ".join(db.scalars(text(f"EXPLAIN {written}")))
            assert "rows=1000 " in plan
