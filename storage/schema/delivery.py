"""Messages that are to leave, and when."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, SmallInteger, String, Table, false, text

from storage.schema.columns import metadata, one_of, team, where
from storage.types import RowId, UtcInstant

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("lane", String(48), nullable=False),  # messages of a lane leave in order
    Column("priority", SmallInteger, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("ask_id", String(32)),
    Column("survey_id", RowId),
    Column("person_id", RowId),
    Column("detail", String(500)),  # which question, which slot, which report; emptied once sent
    Column("thread_ts", String(32)),  # the message under which it goes: somebody typed there; emptied once sent
    Column("ref", String(32), nullable=False),  # opaque; travels in the message's metadata
    Column("state", String(16), nullable=False),
    Column("held_until", UtcInstant),  # real time: a lease, or the wait before another try
    Column("leased_by", String(32)),
    Column("attempts", Integer, nullable=False, server_default=text("0")),  # tries; the waits between them grow
    Column("doubt_since", UtcInstant),  # real time: since when Slack may have taken it; none while it surely has not
    Column("looks", Integer, nullable=False, server_default=text("0")),  # how often looked for since the last try
    Column("failure", String(64)),
    Column("queued_at", UtcInstant, nullable=False),
    Column("fleeting", Boolean, nullable=False, server_default=false()),  # goes when it has left, or can't
    one_of("state", ("pending", "sending", "sent", "failed", "unknown", "skipped")),
    Index("ix_outbox_open", "priority", "id", **where("state IN ('pending', 'sending')")),
    Index("ix_outbox_lane", "lane", "id", **where("state IN ('pending', 'sending')")),
    sqlite_autoincrement=True,  # an id is never used twice, so lanes stay in order after a purge
)

# When the next message may leave, for all processes together. Real time, like leases.
pace = Table(
    "pace",
    metadata,
    Column("team_id", String(32), ForeignKey("workspaces.team_id", onupdate="CASCADE"), primary_key=True),
    Column("next_at", UtcInstant, nullable=False),  # the next question
    Column("stopped_until", UtcInstant),  # Slack asked for a pause: nothing leaves before
)
