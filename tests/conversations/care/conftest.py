import pytest

from tests.desk import Desk


@pytest.fixture
def desk(office):
    return Desk(office)
