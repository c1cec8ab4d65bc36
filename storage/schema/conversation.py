"""Who was asked what, what they answered, and what they wrote."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from storage.schema.columns import metadata, one_of, only_on, team, where
from storage.types import CleanText, CleanTexts, RowId, UtcInstant

waves = Table(
    "waves",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("slot", Date, nullable=False),  # the survey's local date on which the wave opened
    Column("plan", String(16), nullable=False),  # repeat; stopped: nobody else is asked in it
    Column("opened_at", UtcInstant, nullable=False),
    UniqueConstraint("survey_id", "slot"),
)

asks = Table(
    "asks",
    metadata,
    Column("id", String(32), primary_key=True),  # random: it travels in buttons
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("person_id", RowId, ForeignKey("people.id"), nullable=False),
    Column("wave_id", RowId, ForeignKey("waves.id")),
    Column("parent_id", String(32), ForeignKey("asks.id")),
    Column("kind", String(16), nullable=False),
    Column("reason", String(32), nullable=False),  # why this person is asked: "wave", "passive", "change shipped", ...
    Column("case_id", String(32)),  # that was closed, where somebody is asked once more whether it helped
    Column("action_id", String(32)),  # after whose note, or in whose hold-out, somebody is asked again
    Column("verified", SmallInteger),  # and what they said then, which is no answer to the survey
    Column("held_out", Boolean, nullable=False, server_default=false()),
    Column("state", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("snoozed", Boolean, nullable=False, server_default=false()),
    Column("due_at", UtcInstant, nullable=False),
    Column("asked_at", UtcInstant),
    Column("asked_day", Date),
    Column("asked_before", Date),  # the day on which this survey had asked the same person last, re-asks left out
    Column("closes_at", UtcInstant),
    Column("closed_reason", String(32)),
    Column("channel", String(32)),
    Column("ts", String(32)),
    Column("answered_day", Date),  # none in an anonymous survey, nor an answer
    Column("response_id", String(32)),  # the answer that counts
    Column("consented_at", UtcInstant),
    Column(
        "team_told", Boolean, nullable=False, server_default=false()
    ),  # in a guarded survey: that they may be contacted
    Column("language", String(16)),  # of the question as it was sent
    Column("wording_version", Integer),  # likewise
    Column("question", String(32)),  # the follow-up question asked last
    Column("questions", SmallInteger, nullable=False, server_default=text("0")),
    Column("heard", JSON, nullable=False, default=list),  # messages typed: ts, text, comment; for edits
    Column("told", JSON(none_as_null=True)),  # in this survey before this question: what was answered, what came last
    Column("reprompts", SmallInteger, nullable=False, server_default=text("0")),
    Column("nudges", SmallInteger, nullable=False, server_default=text("0")),
    Column("next_at", UtcInstant),  # when an open conversation goes on by itself
    Column("change_until", UtcInstant),
    Column("asked_in", String(32)),  # the shared channel, for somebody of another company who can't get a DM
    Column("subject", CleanText),  # of a CSAT survey: what it was about, such as a ticket; goes with forgetting
    one_of("kind", ("survey", "reask", "trigger")),
    one_of("state", ("scheduled", "asked", "why", "listening", "more", "done", "closed")),
    UniqueConstraint("wave_id", "person_id"),
    UniqueConstraint("parent_id"),
    Index("ix_asks_due", "due_at", **where("state = 'scheduled'")),
    Index("ix_asks_open", "closes_at", **where("state IN ('asked', 'listening', 'more', 'why')")),
    Index("ix_asks_next", "next_at", **where("next_at IS NOT NULL")),
    Index("ix_asks_person_id_due_at", "person_id", "due_at"),
    # Holds all that is counted of whom was asked, so that no row is looked up for it.
    Index(
        "ix_asks_standing",
        "survey_id",
        "asked_day",
        "kind",
        "person_id",
        "answered_day",
        "state",
        "closed_reason",
        "language",
        "asked_before",
    ),
    # Those that lead to somebody yet, to be found among all that are too old.
    Index("ix_asks_kept", "survey_id", "asked_day", "id", **where("language IS NOT NULL")),
    Index("ix_asks_again", "survey_id", "state", "asked_day", **where("kind = 'reask'")),
    Index("ix_asks_case_id", "case_id", **where("case_id IS NOT NULL")),
    Index("ix_asks_action_id", "action_id", **where("action_id IS NOT NULL")),
)

# What is said in anonymous conversations. The key names nobody: see bot/core/conversation/apart.py.
conversations = Table(
    "conversations",
    metadata,
    Column("key", String(32), primary_key=True),
    team(),
    Column("state", String(16), nullable=False),
    Column("response_id", String(32)),  # cut when the conversation ends
    Column("question", String(32)),
    Column("questions", SmallInteger, nullable=False),
    Column("heard", JSON, nullable=False),
    Column("reprompts", SmallInteger, nullable=False),
    Column("version", Integer, nullable=False),
    Column("open_until", UtcInstant, nullable=False),  # the end of the day
    one_of("state", ("asked", "why", "listening", "more", "done", "closed")),
    sqlite_with_rowid=False,  # nor do these keep an order
)

_BY_THEME = ("survey_id", "answered_day", "about", "superseded_day", "kind", "score", "segments", "fell_from")
FITS = "(octet_length(about) + octet_length(CAST(segments AS TEXT)) <= 2000)"
"""Which answers PostgreSQL's index by theme holds whole; statements have to say so, or it is not used."""
_FELL = ("survey_id", "answered_day", "superseded_day", "kind", "score", "fell_from")
responses = Table(
    "responses",
    metadata,
    Column("id", String(32), primary_key=True),  # random, so that ids tell no order
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("person_id", RowId, ForeignKey("people.id")),  # none in an anonymous survey
    Column("ask_id", String(32), ForeignKey("asks.id")),  # none in an anonymous survey, none for an import
    Column("kind", String(16), nullable=False),
    Column("score", SmallInteger, nullable=False),
    Column("scale", String(8)),  # on which it was given: nothing for 0-10
    Column("answered_at", UtcInstant, nullable=False),  # in an anonymous survey no moment at all
    Column("answered_day", Date, nullable=False),
    Column("summary_slot", Date, nullable=False),  # the daily summary in which this answer is new
    Column("superseded_at", UtcInstant),
    Column("superseded_day", Date),
    Column("superseded_by", String(32)),
    Column("corrected", Boolean, nullable=False, server_default=false()),  # superseded by the same person in one ask
    Column("source", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("wording_version", Integer, nullable=False),
    Column("segments", CleanTexts, nullable=False, default=dict),
    Column(
        "fell_from", SmallInteger
    ),  # the same person's score before, where it is so much higher: storage/…/fallen.py
    Column("about", Text),  # the themes of the words beside it, with spaces between: storage/…/themes/about.py
    # Of a guarded survey alone, see bot/core/privacy/releases.py and tables.py.
    Column("stage", String(8)),
    Column("released_day", Date),
    Column("tabled_day", Date),
    # By property, the group that it was counted among; of a re-ask, in every survey, how its person moved.
    Column("counted_as", CleanTexts(none_as_null=True)),
    CheckConstraint("score BETWEEN 0 AND 10", name="score_on_scale"),
    CheckConstraint("scale IS NULL OR (scale = '1-5' AND score BETWEEN 1 AND 5)", name="score_on_its_scale"),
    one_of("kind", ("survey", "reask", "trigger", "import")),
    one_of("source", ("button", "text", "import")),
    # Serves the counting policy alone: day range, not superseded by its end, counts by score; and who is counted.
    Index("ix_responses_counting", "survey_id", "answered_day", "superseded_day", "kind", "score", "person_id"),
    # Imports hold each other up, and look first what is there: no index need say that nothing is imported twice.
    Index("ix_responses_person", "survey_id", "person_id", "answered_at", "corrected", "score"),
    Index("ix_responses_again", "survey_id", "answered_day", **where("kind = 'reask'")),
    Index("ix_responses_slot", "survey_id", "summary_slot"),
    Index("ix_responses_ask", "ask_id", **where("ask_id IS NOT NULL")),
    Index("ix_responses_stage", "survey_id", "stage", "released_day", "id", **where("stage IS NOT NULL")),
    Index("ix_responses_released", "survey_id", "released_day", **where("released_day IS NOT NULL")),
    Index("ix_responses_fell", *_FELL, **where("fell_from IS NOT NULL")),
    # Holds all that is counted by theme, so that on SQLite, whose rows lie in the order of their random ids, none is
    # looked up for it.
    only_on("sqlite", Index("ix_responses_by_theme", *_BY_THEME, **where("about IS NOT NULL"))),
    # PostgreSQL takes no entry that is longer than a third of a page: those that would be are looked up.
    only_on(
        "postgresql",
        Index(
            "ix_responses_about",
            *_BY_THEME[:2],
            postgresql_include=[*_BY_THEME[2:], "id"],
            **where(f"about IS NOT NULL AND {FITS}"),
        ),
    ),
    only_on("postgresql", Index("ix_responses_long", *_BY_THEME[:2], **where(f"about IS NOT NULL AND NOT {FITS}"))),
    sqlite_with_rowid=False,  # a hidden rowid would keep the order in which anonymous answers came
)

comments = Table(
    "comments",
    metadata,
    Column("id", String(32), primary_key=True),
    team(),
    # As their answer has them, so that it is not looked up for each of thousands.
    Column("survey_id", RowId),
    Column("person_id", RowId),
    Column("response_id", String(32), nullable=False),
    Column("question", String(32), nullable=False),
    Column("text", CleanText, nullable=False),
    Column("summary_slot", Date, nullable=False),  # a comment may come days after its score
    Column("themes", Text),  # their names, with spaces between
    Column("quotable", String(8)),  # what its writer said to "may we quote this?": see bot/core/care/quotes.py
    Column("tagged_with", String(16)),  # by which words they were found: bot/core/themes/by_words/version.py
    Column("corrected_themes", Text),  # what an owner says it is about; none where that is left to its words
    Column("words", CleanText),  # that tell what it is about, theme or not: bot/core/themes/discovery/telling.py
    ForeignKeyConstraint(["response_id"], ["responses.id"], ondelete="CASCADE"),
    Index("ix_comments_response_id", "response_id"),
    Index("ix_comments_summary_slot", "summary_slot"),
    Index("ix_comments_untagged", "response_id", **where("tagged_with IS NULL")),
    Index("ix_comments_corrected", "response_id", **where("corrected_themes IS NOT NULL")),
    sqlite_with_rowid=False,
)
# Holds all that is read of the newest comments, in their order: see ix_responses_by_theme.
_TOLD = ("id", "response_id", "person_id", "text", "themes", "corrected_themes", "words")
_NEWEST = (comments.c.survey_id, comments.c.summary_slot.desc(), *(comments.c[name] for name in _TOLD))
only_on("sqlite", Index("ix_comments_told", *_NEWEST))
