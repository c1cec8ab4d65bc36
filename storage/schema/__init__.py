"""Every table. A row of a workspace's data names its workspace by `team_id`, directly, on every table.

`workspaces.team_id` may be renamed once: the command line works before there is a token, under a placeholder, and the
first real token renames it. ON UPDATE CASCADE carries the rename everywhere. The Enterprise Grid organisation stands
on the workspace and on each person, whose home it may not share.
"""

from storage.schema.acting import action_log, actions, notice_counts, notices
from storage.schema.care import case_log, case_words, cases, shoutouts
from storage.schema.columns import BANDS, CORRECTED, NEVER, NOTICE_COUNTS, PLACEHOLDER_TEAM, STEPS, metadata
from storage.schema.conversation import asks, comments, conversations, responses, waves
from storage.schema.delivery import outbox, pace
from storage.schema.journal import audit, inbound_events, ledger
from storage.schema.numbers import approached, ask_changes, ask_tallies, released, tallies, tally_changes
from storage.schema.survey import memberships, only_trying, people, sources, surveys, theme_heads, workspaces

__all__ = [
    "BANDS",
    "CORRECTED",
    "NEVER",
    "NOTICE_COUNTS",
    "PLACEHOLDER_TEAM",
    "STEPS",
    "action_log",
    "actions",
    "approached",
    "ask_changes",
    "ask_tallies",
    "asks",
    "audit",
    "case_log",
    "case_words",
    "cases",
    "comments",
    "conversations",
    "inbound_events",
    "ledger",
    "memberships",
    "metadata",
    "notice_counts",
    "notices",
    "only_trying",
    "outbox",
    "pace",
    "people",
    "released",
    "responses",
    "shoutouts",
    "sources",
    "surveys",
    "tallies",
    "tally_changes",
    "theme_heads",
    "waves",
    "workspaces",
]
