"""Somebody's history with questions, as contact rules see it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.asking.contact import (
    ContactHistory,
)
from bot.core.survey.contact_rules import ContactRules
from bot.core.survey.person import PersonKind

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


RULES = ContactRules()


NEW = ContactHistory(
    opted_out=False, open_ask=False, kind=PersonKind.MEMBER, last_ask_this_survey=None, last_ask_any=None
)


def ago(**elapsed):
    return NOW - timedelta(**elapsed)


def asked(this_survey=None, any_survey=None):
    return replace(NEW, last_ask_this_survey=this_survey, last_ask_any=any_survey)
