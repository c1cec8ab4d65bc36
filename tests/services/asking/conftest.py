from dataclasses import replace
from datetime import timedelta

import pytest

from bot.demo.clock import SettableClock
from tests.services.asking.waves import MONDAY


@pytest.fixture
def firm(new_company):
    """Make a company of so many people in Berlin, on a Monday in September, with no public holiday for weeks."""

    def found(people=20, start=MONDAY, zone="Europe/Berlin", *, a_second=False):
        company = new_company(SettableClock(start))
        if a_second:
            company.ctx = replace(company.ctx, gap=timedelta(seconds=1))
        company.hire(*[f"U{n:03}" for n in range(people)], zone=zone)
        return company

    return found
