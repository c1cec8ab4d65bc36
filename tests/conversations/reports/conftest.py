import pytest

from tests.conversations.reports.given import given


@pytest.fixture
def team(office):
    office.survey(segments=("team", "country"))
    given(office)
    return office
