"""The themes that every survey begins with."""

from enum import StrEnum


class Theme(StrEnum):
    """What customers talk about; a survey may add others, under names of its own."""

    PRICE = "price"
    MISSING = "missing-feature"
    RELIABILITY = "reliability"
    SUPPORT = "support"
    EASE = "ease-of-use"
    SPEED = "speed"
    DOCUMENTATION = "documentation"
    COMMUNICATION = "communication"
    COMPETITOR = "competitor"
    SLIP = "slip-in-service"


THEMES = tuple(Theme)
CHURN = frozenset({Theme.COMPETITOR, Theme.SLIP})
"""Who talks of these may be about to leave, whatever the score."""
