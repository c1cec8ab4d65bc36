"""Two channels and a group, and what becomes of who is in them."""

from datetime import UTC, datetime

from bot.services.survey import audiences

MONDAY = datetime(2026, 9, 7, 6, 0, tzinfo=UTC)  # eight in the morning in Berlin, an hour before the hours


CHANNEL, OTHER, GROUP = "C0001", "C0002", "S0001"


def asked(company):
    return {ask.person.slack_user_id for ask in company.asks() if ask.asked_at}


def joins(company, who, room):
    company.rooms[room].append(who)
    audiences.source_changed(company.ctx, room)
