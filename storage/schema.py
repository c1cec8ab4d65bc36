"""Every table. A row of a workspace's data names its workspace by `team_id`, directly, on every table.

`workspaces.team_id` may be renamed once: the command line works before there is a token, under a placeholder, and the
first real token renames it. ON UPDATE CASCADE carries the rename everywhere. The Enterprise Grid organisation stands
on the workspace and on each person, whose home it may not share.
"""

from collections.abc import Iterable

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
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from storage.types import CleanText, CleanTexts, RowId, UtcInstant

PLACEHOLDER_TEAM = "T-LOCAL"
NEVER = 9_999_999
"""The day's number that stands for "by nothing" in tallies: after every day that a calendar has."""

BANDS = ("detractors", "passives", "promoters")
CORRECTED = tuple(f"corrected_{band}" for band in BANDS)
STEPS = tuple(f"{was}_to_{now}" for was in BANDS for now in BANDS)
_MOVED = ("up", "same", "down")
NOTICE_COUNTS = ("told", "held_out", "yes", "partly", "no", *_MOVED, *(f"{way}_without" for way in _MOVED))

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _team() -> Column[str]:
    return Column("team_id", String(32), ForeignKey("workspaces.team_id", onupdate="CASCADE"), nullable=False)


def _counted() -> tuple[Column[int], ...]:
    # live: of all these, how many were given here and not imported
    return tuple(Column(name, Integer, nullable=False) for name in (*BANDS, "live"))


def _followed() -> tuple[Column[int], ...]:
    # Of all these, how many were corrected by whoever gave them; and from which band to which band people went with
    # their next answer, on the day by which this one is superseded.
    return tuple(Column(name, Integer, nullable=False, server_default=text("0")) for name in (*CORRECTED, *STEPS))


def _one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


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
    _team(),
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
    _one_of("kind", ("member", "guest", "external", "bot", "gone")),
    CheckConstraint("slack_user_id IS NOT NULL OR external_key IS NOT NULL", name="somebody"),
    UniqueConstraint("team_id", "slack_user_id"),
    UniqueConstraint("team_id", "external_key"),
)

surveys = Table(
    "surveys",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
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
    Column("try_of", RowId),  # of a survey that nobody counts: the one that is tried out in it
    Column("cases_from", UtcInstant),  # whoever was asked since then was told who looks after cases
    _one_of("privacy", ("named", "confidential", "anonymous")),
    UniqueConstraint("team_id", "name"),
)

# Where people of an audience come from, as Slack was last asked: a channel, a user group, everyone, a survey's list.
sources = Table(
    "sources",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
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
    _team(),
    Column("source_id", RowId, ForeignKey("sources.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("person_id", RowId, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Index("ix_memberships_person_id", "person_id"),
    sqlite_with_rowid=False,
)

# Whose answers to a survey are tries: they are asked in its double, which nobody counts.
only_trying = Table(
    "only_trying",
    metadata,
    _team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("person_id", RowId, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

waves = Table(
    "waves",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
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
    _team(),
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
    _one_of("kind", ("survey", "reask", "trigger")),
    _one_of("state", ("scheduled", "asked", "why", "listening", "more", "done", "closed")),
    UniqueConstraint("wave_id", "person_id"),
    UniqueConstraint("parent_id"),
    Index(
        "ix_asks_due", "due_at", sqlite_where=text("state = 'scheduled'"), postgresql_where=text("state = 'scheduled'")
    ),
    Index(
        "ix_asks_open",
        "closes_at",
        sqlite_where=text("state IN ('asked', 'listening', 'more', 'why')"),
        postgresql_where=text("state IN ('asked', 'listening', 'more', 'why')"),
    ),
    Index(
        "ix_asks_next",
        "next_at",
        sqlite_where=text("next_at IS NOT NULL"),
        postgresql_where=text("next_at IS NOT NULL"),
    ),
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
    Index(
        "ix_asks_again",
        "survey_id",
        "state",
        "asked_day",
        sqlite_where=text("kind = 'reask'"),
        postgresql_where=text("kind = 'reask'"),
    ),
    Index(
        "ix_asks_case_id",
        "case_id",
        sqlite_where=text("case_id IS NOT NULL"),
        postgresql_where=text("case_id IS NOT NULL"),
    ),
    Index(
        "ix_asks_action_id",
        "action_id",
        sqlite_where=text("action_id IS NOT NULL"),
        postgresql_where=text("action_id IS NOT NULL"),
    ),
)

# What is said in anonymous conversations. The key names nobody: see bot/core/conversation/apart.py.
conversations = Table(
    "conversations",
    metadata,
    Column("key", String(32), primary_key=True),
    _team(),
    Column("state", String(16), nullable=False),
    Column("response_id", String(32)),  # cut when the conversation ends
    Column("question", String(32)),
    Column("questions", SmallInteger, nullable=False),
    Column("heard", JSON, nullable=False),
    Column("reprompts", SmallInteger, nullable=False),
    Column("version", Integer, nullable=False),
    Column("open_until", UtcInstant, nullable=False),  # the end of the day
    _one_of("state", ("asked", "why", "listening", "more", "done", "closed")),
    sqlite_with_rowid=False,  # nor do these keep an order
)

responses = Table(
    "responses",
    metadata,
    Column("id", String(32), primary_key=True),  # random, so that ids tell no order
    _team(),
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
    # Of a guarded survey alone, see bot/core/privacy/releases.py and tables.py.
    Column("stage", String(8)),
    Column("released_day", Date),
    Column("tabled_day", Date),
    # By property, the group that it was counted among; of a re-ask, in every survey, how its person moved.
    Column("counted_as", CleanTexts(none_as_null=True)),
    CheckConstraint("score BETWEEN 0 AND 10", name="score_on_scale"),
    CheckConstraint("scale IS NULL OR (scale = '1-5' AND score BETWEEN 1 AND 5)", name="score_on_its_scale"),
    _one_of("kind", ("survey", "reask", "trigger", "import")),
    _one_of("source", ("button", "text", "import")),
    # Serves the counting policy alone: day range, not superseded by its end, counts by score.
    Index("ix_responses_counting", "survey_id", "answered_day", "superseded_day", "kind", "score"),
    Index("ix_responses_person", "survey_id", "person_id", "answered_at"),
    Index(
        "ix_responses_again",
        "survey_id",
        "answered_day",
        sqlite_where=text("kind = 'reask'"),
        postgresql_where=text("kind = 'reask'"),
    ),
    Index("ix_responses_slot", "survey_id", "summary_slot"),
    Index(
        "ix_responses_stage",
        "survey_id",
        "stage",
        sqlite_where=text("stage IS NOT NULL"),
        postgresql_where=text("stage IS NOT NULL"),
    ),
    Index(
        "uq_responses_imported",
        "survey_id",
        "person_id",
        "answered_at",
        unique=True,
        sqlite_where=text("source = 'import'"),
        postgresql_where=text("source = 'import'"),
    ),
    sqlite_with_rowid=False,  # a hidden rowid would keep the order in which anonymous answers came
)

comments = Table(
    "comments",
    metadata,
    Column("id", String(32), primary_key=True),
    _team(),
    Column("response_id", String(32), nullable=False),
    Column("question", String(32), nullable=False),
    Column("text", CleanText, nullable=False),
    Column("summary_slot", Date, nullable=False),  # a comment may come days after its score
    Column("themes", Text),  # their names, with spaces between
    Column("quotable", String(8)),  # what its writer said to "may we quote this?": see bot/core/care/quotes.py
    Column("tagged_with", String(16)),  # by which words they were found: bot/core/themes/version.py
    Column("corrected_themes", Text),  # what an owner says it is about; none where that is left to its words
    ForeignKeyConstraint(["response_id"], ["responses.id"], ondelete="CASCADE"),
    Index("ix_comments_response_id", "response_id"),
    Index("ix_comments_summary_slot", "summary_slot"),
    Index(
        "ix_comments_untagged",
        "response_id",
        sqlite_where=text("tagged_with IS NULL"),
        postgresql_where=text("tagged_with IS NULL"),
    ),
    Index(
        "ix_comments_corrected",
        "response_id",
        sqlite_where=text("corrected_themes IS NOT NULL"),
        postgresql_where=text("corrected_themes IS NOT NULL"),
    ),
    sqlite_with_rowid=False,
)

# How many answers there are, so that a report costs the same after ten years as on the first day. A window from day a
# to day b holds the answers with a <= answered <= b that are not superseded by b: sums of these rows, exactly, and of
# what is in tally_changes. A survey is counted whole, under no property; by each property; and by each two at once, of
# which `property` is the one that comes first.
tallies = Table(
    "tallies",
    metadata,
    _team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("property", CleanText, primary_key=True),
    Column("other", CleanText, primary_key=True),
    # In this order a window is one short search for each of its days, for the rows that are superseded after its end;
    # and an answer that is superseded moves to the row beside the one in which it was.
    Column("answered", Integer, primary_key=True, autoincrement=False),  # a day's number: date.toordinal()
    Column("superseded", Integer, primary_key=True, autoincrement=False),  # a day's number; NEVER where by nothing
    Column("value", CleanText, primary_key=True),
    Column("other_value", CleanText, primary_key=True),
    *_counted(),
    *_followed(),
    # By which values there are is told without reading how often each was given.
    Index(
        "ix_tallies_values",
        "survey_id",
        "property",
        "value",
        sqlite_where=text("other = ''"),
        postgresql_where=text("other = ''"),
    ),
    sqlite_with_rowid=False,
)

# What has happened to answers and is not added to the tallies yet: a row for each answer that came, less one and one
# more for each that was superseded. So a click writes one short row wherever its answer is counted, and waits for
# nobody who is counted in the same place. Whoever reads tallies adds these; the bot folds them in at every tick.
tally_changes = Table(
    "tally_changes",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("answered", Integer, nullable=False),  # these two as in tallies
    Column("superseded", Integer, nullable=False),
    Column("segments", CleanTexts, nullable=False),
    *_counted(),
    *_followed(),
)

# What readers of a guarded survey are shown: sums of whole releases, by the day of the release; by a property, or by
# two at once (bot/core/privacy/tables.py), sums of whole tables by the table's day. Added to, never taken from.
released = Table(
    "released",
    metadata,
    _team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
    Column("property", CleanText, primary_key=True),  # the whole survey has the empty one, and the empty value
    Column("day", Integer, primary_key=True, autoincrement=False),  # date.toordinal()
    Column("value", CleanText, primary_key=True),
    *_counted(),
    sqlite_with_rowid=False,
)

# Who is to be helped. How a case stands is read out of its log (bot/core/care/log.py); is_open and look_at say nothing
# else, and are there to be found by.
cases = Table(
    "cases",
    metadata,
    Column("id", String(32), primary_key=True),  # random: it travels in buttons
    _team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("person_id", RowId, ForeignKey("people.id")),  # none once they were forgotten
    Column("shows", String(8), nullable=False),
    Column("private", Boolean, nullable=False),  # for the survey's owner alone
    Column("is_open", Boolean, nullable=False),
    Column("look_at", UtcInstant),  # when it has something to say by itself
    Column("channel", String(32)),
    Column("ts", String(32)),
    _one_of("shows", ("all", "name", "words")),
    # One that is open at most, of a person in a survey, where their name stands on it anyway. Where it does not, what
    # can't be open beside another would tell whose both are.
    Index(
        "uq_cases_open",
        "survey_id",
        "person_id",
        unique=True,
        sqlite_where=text("is_open AND shows = 'all'"),
        postgresql_where=text("is_open AND shows = 'all'"),
    ),
    Index("ix_cases_open", "survey_id", "person_id", sqlite_where=text("is_open"), postgresql_where=text("is_open")),
    Index("ix_cases_look_at", "look_at", sqlite_where=text("is_open"), postgresql_where=text("is_open")),
    Index("ix_cases_ts", "ts", "channel"),
)

case_log = Table(
    "case_log",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
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
    _team(),
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
    _team(),
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

# What is done about what people wrote. How an action stands is read out of its log (bot/core/actions/log.py).
actions = Table(
    "actions",
    metadata,
    Column("id", String(32), primary_key=True),  # random: it travels in buttons
    _team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("look_at", UtcInstant),  # when it has something to say by itself
    Index("ix_actions_look_at", "look_at", sqlite_where=text("is_open"), postgresql_where=text("is_open")),
    Index("ix_actions_survey_id", "survey_id"),
)

action_log = Table(
    "action_log",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
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
    _team(),
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
    # What is in the figures that readers see, see notice_counts: what they said, their words, and how they moved.
    Column("counted", Boolean, nullable=False, server_default=false()),
    Column("words_shown", Boolean, nullable=False, server_default=false()),
    Column("moved", String(8)),
    _one_of("state", ("planned", "sent", "held_out", "dropped")),
    _one_of("said", ("yes", "partly", "no")),
    Index(
        "ix_notices_due_at",
        "due_at",
        sqlite_where=text("told_at IS NULL"),
        postgresql_where=text("told_at IS NULL"),
    ),
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
    _team(),
    Column("survey_id", RowId, ForeignKey("surveys.id"), nullable=False),
    *(Column(name, Integer, nullable=False, server_default=text("0")) for name in NOTICE_COUNTS),
    sqlite_with_rowid=False,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
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
    _one_of("state", ("pending", "sending", "sent", "failed", "unknown", "skipped")),
    Index(
        "ix_outbox_open",
        "priority",
        "id",
        sqlite_where=text("state IN ('pending', 'sending')"),
        postgresql_where=text("state IN ('pending', 'sending')"),
    ),
    Index(
        "ix_outbox_lane",
        "lane",
        "id",
        sqlite_where=text("state IN ('pending', 'sending')"),
        postgresql_where=text("state IN ('pending', 'sending')"),
    ),
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

ledger = Table(
    "ledger",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    _team(),
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
    _team(),
    Column("at", UtcInstant, nullable=False),
    Column("actor", String(48), nullable=False),
    Column("verb", String(32), nullable=False),
    Column("subject", String(64), nullable=False),
)
