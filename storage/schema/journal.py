"""What was decided, heard or done, each once."""

from sqlalchemy import Column, ForeignKey, Index, String, Table, UniqueConstraint

from storage.schema.columns import metadata, team
from storage.types import RowId, UtcInstant

ledger = Table(
    "ledger",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("kind", String(24), nullable=False),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("slot", String(32), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("decided_at", UtcInstant, nullable=False),
    UniqueConstraint("kind", "survey_id", "slot"),
)

inbound_events = Table(
    "inbound_events",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("kind", String(24), nullable=False),
    Column("received_at", UtcInstant, nullable=False),
    Index("ix_inbound_events_received_at", "received_at"),
    sqlite_with_rowid=False,  # one page less to write for every click
)

audit = Table(
    "audit",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("at", UtcInstant, nullable=False),
    Column("actor", String(48), nullable=False),
    Column("verb", String(32), nullable=False),
    Column("subject", String(64), nullable=False),
)
