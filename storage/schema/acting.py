"""Actions, who is told of them, and what came of it."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    false,
    text,
)

from storage.schema.columns import NOTICE_COUNTS, metadata, one_of, team, where
from storage.types import CleanText, CleanTexts, RowId, UtcInstant

# What is done about what people wrote. How an action stands is read out of its log (bot/core/actions/log.py).
actions = Table(
    "actions",
    metadata,
    Column("id", String(32), primary_key=True),  # random: it travels in buttons
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("look_at", UtcInstant),  # when it has something to say by itself
    Index("ix_actions_look_at", "look_at", **where("is_open")),
    Index("ix_actions_survey_id", "survey_id"),
)

action_log = Table(
    "action_log",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("action_id", String(32), ForeignKey("actions.id"), nullable=False),
    Column("at", UtcInstant, nullable=False),
    Column("what", String(16), nullable=False),
    Column("by", String(32)),  # Slack id of a colleague
    Column("title", CleanText),  # from here to held_out_percent: the plan, where it was made or changed
    Column("themes", Text),  # their names, with spaces between
    Column("words", JSON(none_as_null=True)),
    Column("owner", String(32)),
    Column("due", Date),
    Column("aim", String(64)),  # as bot/core/actions/aim.py writes it
    Column("held_out_percent", SmallInteger),
    Column("note", CleanTexts(none_as_null=True)),  # what has changed, by language; under "" in any
    Column("why", CleanText),
    Index("ix_action_log_action_id", "action_id", "id"),
    Index("ix_action_log_survey_id", "survey_id", "id"),
)

# Who is told of an action, once each, and what they said to it.
notices = Table(
    "notices",
    metadata,
    Column("action_id", String(32), ForeignKey("actions.id"), primary_key=True),
    Column("person_id", RowId, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("response_id", String(32)),  # beside which they asked for it
    Column("about", CleanText, nullable=False),  # the theme or words that they asked for it with
    Column("state", String(16), nullable=False),
    Column("due_at", UtcInstant, nullable=False),
    Column("told_at", UtcInstant),
    Column("language", String(16)),
    Column("channel", String(32)),
    Column("ts", String(32)),
    Column("said", String(8)),
    Column("said_at", UtcInstant),
    Column("words", CleanText),
    Column("words_ts", String(32)),  # Slack's name of the message that held them; none for those of the dialog
    # What is in the figures that readers see, see notice_counts: what they said, their words, and how they moved.
    Column("counted", Boolean, nullable=False, server_default=false()),
    Column("words_shown", Boolean, nullable=False, server_default=false()),
    Column("moved", String(8)),
    one_of("state", ("planned", "sent", "held_out", "dropped")),
    one_of("said", ("yes", "partly", "no")),
    Index("ix_notices_due_at", "due_at", **where("told_at IS NULL")),
    Index("ix_notices_person_id", "person_id"),
    Index("ix_notices_ts", "ts", "channel"),
    sqlite_with_rowid=False,
)

# What came of telling them, as readers see it: added to, in guarded surveys by whole batches, and never taken from, so
# that whoever is forgotten goes on counting.
notice_counts = Table(
    "notice_counts",
    metadata,
    Column("action_id", String(32), ForeignKey("actions.id"), primary_key=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    *(Column(name, Integer, nullable=False, server_default=text("0")) for name in NOTICE_COUNTS),
    sqlite_with_rowid=False,
)
