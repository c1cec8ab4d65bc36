import pytest

from bot.core.survey.person import PersonKind
from bot.demo.clock import SettableClock
from tests.services.survey.audiences.rooms import CHANNEL, GROUP, MONDAY, OTHER


@pytest.fixture
def company(new_company):
    """Two channels and a group, of members, a guest, somebody of another company, a bot and somebody who left."""
    company = new_company(SettableClock(MONDAY))
    company.hire("UANA", "UBEN", "UCHLOE", "UDORA")
    for who, kind in [
        ("UGUEST", PersonKind.GUEST),
        ("UEXT", PersonKind.EXTERNAL),
        ("UBOT", PersonKind.BOT),
        ("UGONE", PersonKind.GONE),
    ]:
        company.hire(who, kind=kind)
    company.rooms[CHANNEL] = ["UANA", "UBEN", "UGUEST", "UEXT", "UBOT", "UGONE"]
    company.rooms[OTHER] = ["UBEN", "UCHLOE"]
    company.rooms[GROUP] = ["UCHLOE", "UDORA", "UBOT"]
    return company
