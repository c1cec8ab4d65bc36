"""Which answers a score counts. Every post names its policy; the default is the latest answer of each person.

Where privacy was promised each answer counts, from its release on (bot/core/privacy/releases.py): there, that somebody
answered anew must not show.

Under both only answers to survey asks (and imported ones) count, and none that the person has corrected: answers to
re-asks come from passives alone, and would lift or sink the score with nothing changed. The same in SQL stands in
storage/queries/numbers/counting.py, the tallies are proved against it, and score.Counts is what both give: its n is the
sum of its bands, so promoters + passives + detractors = n holds in every report.
"""

from enum import StrEnum


class Policy(StrEnum):
    """Which of a person's answers in a window count."""

    LATEST = "latest"  # the last one
    EVERY = "every"  # each of them
