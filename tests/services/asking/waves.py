"""A wave as its survey's owner sees it afterwards: when people were asked, and why others were not."""

from collections import Counter
from datetime import UTC, datetime

from bot.services.asking import previewing
from tests.services.small_company import BERLIN

MONDAY = datetime(2026, 9, 7, 6, 0, tzinfo=UTC)  # eight in the morning in Berlin, an hour before the hours


ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo"]


def sent(company, survey=None):
    """When everybody was asked, in order."""
    return sorted(ask.asked_at for ask in company.asks(survey=survey) if ask.asked_at)


def days(moments, zone=BERLIN):
    return Counter(moment.astimezone(zone).date() for moment in moments)


def reasons(company, name="acme"):
    said = previewing.preview(company.ctx, company.stored(name))
    return {line.person.slack_user_id: line.because for line in said.lines if line.because}
