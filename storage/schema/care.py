"""Cases, what is written in them, and quotes that were passed on."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, UniqueConstraint

from storage.schema.columns import metadata, one_of, team, where
from storage.types import CleanText, RowId, UtcInstant

# Who is to be helped. How a case stands is read out of its log (bot/core/care/log.py); is_open and look_at say nothing
# else, and are there to be found by.
cases = Table(
    "cases",
    metadata,
    Column("id", String(32), primary_key=True),  # random: it travels in buttons
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("person_id", RowId, ForeignKey("people.id")),  # none once they were forgotten
    Column("shows", String(8), nullable=False),
    Column("private", Boolean, nullable=False),  # for the survey's owner alone
    Column("is_open", Boolean, nullable=False),
    Column("look_at", UtcInstant),  # when it has something to say by itself
    Column("channel", String(32)),
    Column("ts", String(32)),
    one_of("shows", ("all", "name", "words")),
    # One that is open at most, of a person in a survey, where their name stands on it anyway. Where it does not, what
    # can't be open beside another would tell whose both are.
    Index("uq_cases_open", "survey_id", "person_id", unique=True, **where("is_open AND shows = 'all'")),
    Index("ix_cases_open", "survey_id", "person_id", **where("is_open")),
    Index("ix_cases_person_id", "person_id"),
    Index("ix_cases_look_at", "look_at", **where("is_open")),
    Index("ix_cases_ts", "ts", "channel"),
)

case_log = Table(
    "case_log",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("case_id", String(32), ForeignKey("cases.id"), nullable=False),
    Column("at", UtcInstant, nullable=False),
    Column("what", String(16), nullable=False),
    Column("by", String(32)),  # Slack ids of colleagues: who did it, and to whom it was given
    Column("whom", String(32)),
    Column("until", UtcInstant),
    Column("why", String(24)),
    Column("ask_id", String(32)),  # whose answer it is about; none once they were forgotten
    Column("cause", CleanText),
    Column("done", CleanText),
    Column("told", CleanText),
    Index("ix_case_log_case_id", "case_id", "id"),
    Index("ix_case_log_ask_id", "ask_id"),
    Index("ix_case_log_survey_id_what", "survey_id", "what", "id"),
)

# What colleagues and the person that a case is about write to each other; the bot carries it.
case_words = Table(
    "case_words",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("case_id", String(32), ForeignKey("cases.id"), nullable=False),
    Column("at", UtcInstant, nullable=False),
    Column("by", String(32)),  # a colleague, by Slack id; none: the person
    Column("text", CleanText, nullable=False),  # emptied when it is taken back, or its person is forgotten
    Column("dm_channel", String(32)),  # where it stands with the person
    Column("dm_ts", String(32)),
    Column("shown_ts", String(32)),  # where it stands in the thread under the case
    Index("ix_case_words_case_id", "case_id", "id"),
    Index("ix_case_words_dm_ts", "dm_ts"),
)

# Quotes that an owner passed on, one row as long as one stands. comment_id points nowhere once its comment is gone.
shoutouts = Table(
    "shoutouts",
    metadata,
    Column("id", String(32), primary_key=True),
    team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("comment_id", String(32), nullable=False),
    Column("said", String(8), nullable=False),  # by the writer, when it was passed on: bot/core/care/quotes.py
    Column("wording", String(16), nullable=False),  # likewise
    Column("by", String(32), nullable=False),  # the owner, by Slack id
    Column("channel", String(32), nullable=False),
    Column("ts", String(32)),  # none until it stands
    UniqueConstraint("comment_id", "channel"),
    Index("ix_shoutouts_survey_id", "survey_id"),
)
