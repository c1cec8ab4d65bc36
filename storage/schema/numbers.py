"""How many answers and questions there are, and what readers of a guarded survey are shown."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, String, Table, false

from storage.schema.columns import counted, followed, metadata, team, where
from storage.types import CleanText, CleanTexts, RowId

# How many answers there are, so that a report costs the same after ten years as on the first day. A window from day a
# to day b holds the answers with a <= answered <= b that are not superseded by b: sums of these rows, exactly, and of
# what is in tally_changes. A survey is counted whole, under no property; by each property; and by each two at once, of
# which `property` is the one that comes first.
tallies = Table(
    "tallies",
    metadata,
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("property", CleanText, primary_key=True),
    Column("other", CleanText, primary_key=True),
    # In this order a window is one short search for each of its days, for the rows that are superseded after its end;
    # and an answer that is superseded moves to the row beside the one in which it was.
    Column("answered", Integer, primary_key=True, autoincrement=False),  # a day's number: date.toordinal()
    Column("superseded", Integer, primary_key=True, autoincrement=False),  # a day's number; NEVER where by nothing
    Column("value", CleanText, primary_key=True),
    Column("other_value", CleanText, primary_key=True),
    *counted(),
    *followed(),
    # By which values there are is told without reading how often each was given.
    Index("ix_tallies_values", "survey_id", "property", "value", **where("other = ''")),
    sqlite_with_rowid=False,
)

# What has happened to answers and is not added to the tallies yet: a row for each answer that came, less one and one
# more for each that was superseded. So a click writes one short row wherever its answer is counted, and waits for
# nobody who is counted in the same place. Whoever reads tallies adds these; the bot folds them in at every tick.
tally_changes = Table(
    "tally_changes",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("answered", Integer, nullable=False),  # these two as in tallies
    Column("superseded", Integer, nullable=False),
    Column("segments", CleanTexts, nullable=False),
    *counted(),
    *followed(),
)

# What readers of a guarded survey are shown: sums of whole releases, by the day of the release; by a property, or by
# two at once (bot/core/privacy/tables.py), sums of whole tables by the table's day. Added to, never taken from.
released = Table(
    "released",
    metadata,
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("property", CleanText, primary_key=True),  # the whole survey has the empty one, and the empty value
    Column("day", Integer, primary_key=True, autoincrement=False),  # date.toordinal()
    Column("value", CleanText, primary_key=True),
    *counted(),
    sqlite_with_rowid=False,
)

# How many questions were put, re-asks left out, and what became of them. Days are numbers: date.toordinal(). Each is
# counted twice: for all time by the negative of its day, where it only says whether somebody was asked before.
ask_tallies = Table(
    "ask_tallies",
    metadata,
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("asked", Integer, primary_key=True, autoincrement=False),
    Column("before", Integer, primary_key=True, autoincrement=False),  # asks.asked_before; 0: by nothing
    Column("answered", Integer, primary_key=True, autoincrement=False),  # NEVER where they are not
    Column("ended", String(8), primary_key=True),  # without an answer: "closed" or "said no"; "" where they did not
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# As tally_changes: less one and one more for each question of which something else is so now.
ask_changes = Table(
    "ask_changes",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("asked", Integer, nullable=False),
    Column("before", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("ended", String(8), nullable=False),
    Column("n", Integer, nullable=False),
)

# Whom a survey has asked, re-asks left out, and whom it chooses: in the order of an audience, so that the two are laid
# side by side as long as it is not noted here who is in it (surveys.audience_noted).
approached = Table(
    "approached",
    metadata,
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("person_id", RowId, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("asked_last", Integer, nullable=False),  # 0: not yet
    Column("answered_first", Integer, nullable=False),  # NEVER where they did not
    Column("chosen", Boolean, nullable=False, server_default=false()),  # is in a source of its audience
    # Holds all of it on PostgreSQL too, so that no row is looked up for each person of an audience.
    PrimaryKeyConstraint("survey_id", "person_id", postgresql_include=["asked_last", "answered_first"]),
    Index("ix_approached_answered_first", "survey_id", "answered_first"),
    Index("ix_approached_chosen", "survey_id", "chosen", "asked_last"),
    sqlite_with_rowid=False,
)
