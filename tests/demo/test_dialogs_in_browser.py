"""The bot's dialogs at the simulator's page, in a real browser: forms filled in on a phone and at a desk."""

from datetime import datetime

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from bot.core.survey.roles import OPERATOR, Deed
from bot.demo.cast import BANNER, BERLIN
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from bot.services.survey.finding import find_survey
from tests.office import Office
from tests.simulator.browser import IN_BROWSER, open_browser

pytestmark = IN_BROWSER
_NAMED = {"button", "checkbox", "combobox", "dialog", "radio", "textbox"}


@pytest.fixture(params=[("desktop", "light"), ("phone", "dark")], ids=["desktop-light", "phone-dark"])
def visitor(request, sqlite_engine):
    size, colours = request.param
    clock = SettableClock(datetime(2026, 11, 24, 9, 30, tzinfo=BERLIN))
    with Stage(sqlite_engine, clock, banner=BANNER) as stage:
        office = Office.on(stage)
        office.simulator.add_person("Alex", tz="Europe/Berlin", admin=True)
        office.survey()
        with open_browser(size, stage.simulator.page_url) as visitor:
            scheme = {"name": "prefers-color-scheme", "value": colours}
            visitor.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
            visitor.waits_for(BANNER)
            visitor.office, visitor.name = office, f"{size}-{colours}"
            yield visitor


def test_the_form_of_a_survey(visitor):
    visitor.becomes("Alex")
    visitor.types("/nps setup")
    visitor.waits_for("What is measured")
    visitor.takes_a_picture(f"{visitor.name}-setup")
    assert _nameless(visitor) == []
    visitor.fills("Product", "Acme Board")
    _ticks(visitor, "CSAT: were they satisfied?")
    visitor.waits_for("How satisfied were you with your request?")
    visitor.takes_a_picture(f"{visitor.name}-setup-csat")
    visitor.fills("Who asks", "The Acme team")
    _chooses(visitor, "Channel for summaries", "#nps")
    visitor.looks_at("#modal [data-block=privacy]")
    visitor.takes_a_picture(f"{visitor.name}-setup-privacy")
    visitor.clicks_in("#modal", "Create")
    visitor.waits_for("it asks nobody by itself")
    visitor.takes_a_picture(f"{visitor.name}-setup-made")


def test_the_form_that_changes_a_survey(visitor):
    visitor.becomes("Dana")
    visitor.types("/nps setup acme")
    visitor.waits_for("What you change here is shown once more")
    visitor.takes_a_picture(f"{visitor.name}-edit")
    assert _nameless(visitor) == []
    visitor.fills("Product", "Acme Board")
    _chooses(visitor, "Not after", "15:00")
    visitor.looks_at("#modal [data-block=people]")
    visitor.takes_a_picture(f"{visitor.name}-edit-people")
    visitor.clicks_in("#modal", "Show changes")
    visitor.waits_for("a new series of answers begins")
    visitor.takes_a_picture(f"{visitor.name}-edit-changes")
    visitor.clicks_in("#modal", "Change it")
    visitor.waits_for("is changed.")
    visitor.takes_a_picture(f"{visitor.name}-edit-changed")
    plan = find_survey(visitor.office.stage.bot.context, OPERATOR, Deed.CHANGE, "acme").plan
    assert (plan.product, plan.ask_until, len(plan.audience.people)) == ("Acme Board", 15, 3)


def _nameless(visitor):
    """List what a screen reader would find in the dialog without a name, as the browser tells it."""
    tree = visitor.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    used = [one for one in tree if one.get("role", {}).get("value") in _NAMED and not one.get("ignored")]
    assert used
    return [one["role"]["value"] for one in used if not one.get("name", {}).get("value")]


def _ticks(visitor, label):
    """Choose one of some radio buttons."""
    xpath = f"//dialog//label[contains(., '{label}')]//input"
    visitor.driver.find_element(By.XPATH, xpath).click()


def _chooses(visitor, label, option):
    menu = visitor.driver.find_element(By.XPATH, f"//*[@id=//label[starts-with(., '{label}')]/@for]")
    Select(menu).select_by_visible_text(option)
