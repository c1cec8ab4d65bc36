"""Surveys, whom they ask, and the workspaces they belong to."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from storage.schema.columns import metadata, one_of, team, where
from storage.types import CleanText, RowId, UtcInstant

workspaces = Table(
    "workspaces",
    metadata,
    Column("team_id", String(32), primary_key=True),
    Column("enterprise_id", String(32)),
    Column("name", CleanText, nullable=False),
    Column("bot_user_id", String(32)),
    Column("created_at", UtcInstant, nullable=False),
    Column("uninstalled_at", UtcInstant),
    Column("copied_at", UtcInstant),  # a copy of that moment, on which nobody is asked until it is confirmed
)

people = Table(
    "people",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("enterprise_id", String(32)),
    Column("home_team_id", String(32)),  # differs from team_id for people of another company in a shared channel
    Column("slack_user_id", String(32)),
    Column("external_key", CleanText),  # the stable key of an imported file; either this or the Slack id is there
    Column("name", CleanText),
    Column("kind", String(16), nullable=False),
    Column("dm_channel", String(32)),
    Column("zone", String(64)),
    Column("locale", String(16)),
    Column("properties", JSON, nullable=False, default=dict),  # what a file said of them
    Column("profile", JSON, nullable=False, default=dict),  # what their Slack profile says
    Column("first_seen_at", UtcInstant, nullable=False),
    Column("newcomer", Boolean, nullable=False, server_default=false()),  # came after the bot's first look around
    Column("opted_out_at", UtcInstant),
    Column("forgotten", Boolean, nullable=False, server_default=false()),  # keep nothing of them, and ask them nothing
    Column("helped_at", UtcInstant),  # when they were last told that no question is open
    one_of("kind", ("member", "guest", "external", "bot", "gone")),
    CheckConstraint("slack_user_id IS NOT NULL OR external_key IS NOT NULL", name="somebody"),
    UniqueConstraint("team_id", "slack_user_id"),
    UniqueConstraint("team_id", "external_key"),
    Index("ix_people_no_members", "team_id", "kind", **where("kind NOT IN ('member')")),
)

surveys = Table(
    "surveys",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("name", String(64), nullable=False),
    Column("privacy", String(16), nullable=False),
    Column("summary_channel", String(32)),
    Column("settings", CleanText, nullable=False),  # the rest of the plan (SurveyPlan), as JSON
    Column("wording_version", Integer, nullable=False),
    Column("reworded_on", Date),  # the local day from which answers are of the current version
    Column("created_at", UtcInstant, nullable=False),
    Column("paused_at", UtcInstant),
    Column("next_plan_at", UtcInstant),
    Column("next_summary_at", UtcInstant),
    Column("next_release_at", UtcInstant),  # none: what was answered so far is not laid out in releases yet
    Column("waiting_told", Integer, nullable=False, server_default=text("0")),  # how many a summary said are waiting
    Column("summarised_through", Date),  # the newest summary slot that was decided
    Column("kept_from", Date),  # of answers before this day only the numbers are left
    Column("audience_changed_on", Date),  # the local day from which other people are asked than before
    # Whether `approached` says who is in it: storage/queries/numbers/tallies/audience_notes.py.
    Column("audience_noted", Boolean, nullable=False, server_default=false()),
    Column("try_of", RowId),  # of a survey that nobody counts: the one that is tried out in it
    Column("cases_from", UtcInstant),  # whoever was asked since then was told who looks after cases
    one_of("privacy", ("named", "confidential", "anonymous")),
    UniqueConstraint("team_id", "name"),
)

# Where people of an audience come from, as Slack was last asked: a channel, a user group, everyone, a survey's list.
sources = Table(
    "sources",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("key", String(48), nullable=False),  # a channel's or user group's Slack id, "everyone", "people:SURVEY"
    Column("synced_at", UtcInstant),
    Column("next_sync_at", UtcInstant, nullable=False),
    Column("stale", Boolean, nullable=False),  # changed by ourselves; nobody is planned from it before it was read
    Column("problem", String(64)),  # why it could not be read the last time
    UniqueConstraint("team_id", "key"),
)

memberships = Table(
    "memberships",
    metadata,
    team(),
    Column("source_id", RowId, ForeignKey("sources.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("person_id", RowId, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Index("ix_memberships_person_id", "person_id"),
    sqlite_with_rowid=False,
)

# Whose answers to a survey are tries: they are asked in its double, which nobody counts.
only_trying = Table(
    "only_trying",
    metadata,
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("person_id", RowId, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

# What was learned of a survey's corrections, once for all bots: see bot/core/themes/by_meaning/learning.py.
theme_heads = Table(
    "theme_heads",
    metadata,
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("themes", Text, nullable=False),  # their names, with spaces between, in the order of the weights
    Column("weights", LargeBinary, nullable=False),
    Column("corrections", Integer, nullable=False),
    Column("by_words", Float, nullable=False),  # F1 of a comment's themes
    Column("gain", Float, nullable=False),
    Column("error", Float, nullable=False),
    Column("read_as", String(16), nullable=False),
    Column("learned_from", String(32), nullable=False),
    Column("trained_at", UtcInstant, nullable=False),
)
