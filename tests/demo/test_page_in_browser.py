"""The demo's page in a real browser: a visitor follows the guide from end to end, on a phone and at a desk."""

from datetime import datetime

import pytest
from selenium.webdriver.common.by import By

from bot.demo.cast import BANNER, BERLIN, set_the_scene
from bot.demo.clock import SettableClock
from bot.demo.guide import REPORT, DemoGuide
from bot.demo.stage import Stage
from tests.simulator.browser import IN_BROWSER, open_browser, waiting

pytestmark = IN_BROWSER
CHROME_SHARE = 0.15  # of a phone's height that may stand around messages and message box
_AROUND = """
const inside = [...arguments].map((id) => document.getElementById(id).getBoundingClientRect().height);
return 1 - (inside[0] + inside[1]) / innerHeight;
"""
_IN_VIEW = """
const log = document.getElementById("messages").getBoundingClientRect();
const messages = [...document.querySelectorAll("#messages article")];
const { top } = messages.findLast(({ innerText }) => innerText.includes(arguments[0])).getBoundingClientRect();
return top >= log.top - 1 && top < log.bottom;
"""


@pytest.fixture(params=[("desktop", "light"), ("phone", "dark")], ids=["desktop-light", "phone-dark"])
def visitor(request, sqlite_engine):
    size, colours = request.param
    clock = SettableClock(datetime(2026, 11, 24, 9, 30, tzinfo=BERLIN))
    with Stage(sqlite_engine, clock, banner=BANNER) as stage:
        over = []
        stage.simulator.guide_by(DemoGuide(stage, set_the_scene(stage), lambda: over.append("over")))
        with open_browser(size, stage.simulator.page_url) as visitor:
            scheme = {"name": "prefers-color-scheme", "value": colours}
            visitor.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
            visitor.over, visitor.name, visitor.is_phone = over, f"{size}-{colours}", size == "phone"
            yield visitor


def test_the_guided_run(visitor):
    visitor.waits_for(BANNER)
    _answers_as_three_people(visitor)
    _reads_the_summary(visitor)
    _looks_after_a_case(visitor)
    _reads_the_report(visitor)
    _hears_whether_it_helped(visitor)
    _comes_back_two_months_later(visitor)
    _starts_over(visitor)
    assert [entry for entry in visitor.driver.get_log("browser") if entry["level"] == "SEVERE"] == []


def _answers_as_three_people(visitor):
    _follows(visitor, 0, "Be Ana")
    visitor.waits_for("How likely is it that you would recommend Acme Board")
    visitor.takes_a_picture(f"{visitor.name}-1-question")
    if visitor.is_phone:
        assert visitor.driver.execute_script(_AROUND, "messages", "composer") < CHROME_SHARE
    visitor.clicks("9")
    visitor.waits_for("You answered 9.")
    visitor.types("It is <b>fast</b>")
    _follows(visitor, 1, "Be Ben")
    visitor.clicks("8")
    visitor.waits_for("What is the one thing")
    assert _sees(visitor, "You answered 8.")
    visitor.types("A search that finds old cards")
    visitor.waits_for("Thank you, I have that.")
    visitor.takes_a_picture(f"{visitor.name}-2-answered")
    visitor.driver.refresh()
    visitor.waits_for("A search that finds old cards")  # one is still Ben
    _follows(visitor, 2, "Be Chloe")
    visitor.types("")
    visitor.waits_for("Vous avez répondu 3.")
    visitor.clicks("Non, merci")
    visitor.waits_until_gone("Peut-on vous contacter")


def _looks_after_a_case(visitor):
    _follows(visitor, 4, "Be Dana")
    visitor.clicks("Reply to them")
    visitor.waits_for("Your words")
    visitor.fills("Your words", "I am sorry. Did you have two tabs open?")
    visitor.takes_a_picture(f"{visitor.name}-3-case-reply")
    visitor.clicks_in("#modal", "Send")
    visitor.waits_for("First reply in time")
    assert _sees(visitor, "Case: @Dana looks after it")
    visitor.opens_thread("1 new")
    visitor.waits_for("wrote to them:")
    if visitor.is_phone:
        assert visitor.driver.execute_script(_AROUND, "replies", "answer") < CHROME_SHARE
    visitor.takes_a_picture(f"{visitor.name}-3-case")
    visitor.closes_thread()
    _follows(visitor, 5, "Be Dana")
    visitor.clicks("Close")
    visitor.waits_for("What was the cause?")
    visitor.fills("What was the cause?", "Two tabs saved over each other")
    visitor.fills("What was done about it?", "The older tab asks first")
    visitor.clicks_in("#modal", "Done")
    visitor.waits_for("Case closed by @Dana")
    assert _sees(visitor, "Case closed by @Dana")
    visitor.takes_a_picture(f"{visitor.name}-3-case-closed")


def _reads_the_summary(visitor):
    _follows(visitor, 3, "Move the clock")
    visitor.waits_for("Acme Board: summary of 25 November 2026")
    assert _sees(visitor, "Acme Board: summary of 25 November 2026")
    visitor.takes_a_picture(f"{visitor.name}-3-summary")
    visitor.opens_thread("1 new")
    visitor.waits_for("It is <b>fast</b>")
    visitor.takes_a_picture(f"{visitor.name}-3-summary-thread")
    visitor.closes_thread()
    visitor.looks_at("figure.chart")
    visitor.takes_a_picture(f"{visitor.name}-3-summary-line")


def _reads_the_report(visitor):
    _follows(visitor, 6, "Be Dana")
    assert visitor.driver.find_element(By.ID, "text").get_attribute("value") == REPORT
    visitor.types("")
    visitor.waits_for("Acme Board: report")
    visitor.takes_a_picture(f"{visitor.name}-4-report")
    _follows(visitor, 7, "Be Dana")
    visitor.types("")
    visitor.waits_for("Exports in one click")
    visitor.takes_a_picture(f"{visitor.name}-4-actions")


def _hears_whether_it_helped(visitor):
    _follows(visitor, 8, "Move the clock")
    visitor.waits_for("Votre réponse ne compte dans aucun score")
    visitor.takes_a_picture(f"{visitor.name}-5-did-it-help")
    _follows(visitor, 9, "Be Chloe")
    visitor.clicks("9")
    visitor.waits_for("Vous avez répondu 9.")


def _comes_back_two_months_later(visitor):
    _follows(visitor, 10, "Move the clock")
    visitor.waits_for("is back with the same question about Acme Board")
    visitor.takes_a_picture(f"{visitor.name}-5-asked-again")
    _follows(visitor, 11, "Be Ben")
    visitor.clicks("10")
    visitor.waits_for("You answered 10.")
    _follows(visitor, 12, "Move the clock")
    visitor.waits_for("summary of 25 January 2027")
    assert _sees(visitor, "Acme Board: summary of 25 January 2027")
    visitor.takes_a_picture(f"{visitor.name}-6-who-moved")
    _opens_the_panel(visitor)
    visitor.waits_for("While the clock moved")
    visitor.takes_a_picture(f"{visitor.name}-7-guide")
    assert not visitor.driver.find_elements(By.CSS_SELECTOR, "#steps details")  # all is done


def _starts_over(visitor):
    visitor.driver.find_element(By.CSS_SELECTOR, "#wire > summary").click()
    visitor.waits_for("from the bot chat.postMessage ok")
    visitor.driver.find_element(By.CSS_SELECTOR, "#trouble > summary").click()
    visitor.clicks_in("#trouble", "The bot starts again")
    visitor.waits_for("from the bot apps.connections.open ok")
    visitor.takes_a_picture(f"{visitor.name}-8-wire")
    visitor.clicks_in("#panel", "Start over")
    visitor.clicks_in("#panel", "Really start over? What was done is gone.")
    waiting(visitor.driver).until(lambda _: visitor.over)


def _follows(visitor, step, button):
    """Wait until the guide has come to a step, and press its button."""
    _opens_the_panel(visitor)
    nth = f"#steps li:nth-child({step + 1})"
    wait = waiting(visitor.driver)
    wait.until(lambda driver: driver.find_elements(By.CSS_SELECTOR, f"{nth} details[open]"), f"step {step} is not next")
    visitor.clicks_in(nth, button)
    visitor.waits_until_the_clock_stands()


def _opens_the_panel(visitor):
    wait = waiting(visitor.driver)
    wait.until(lambda driver: driver.find_element(By.ID, "panel-toggle").is_displayed())
    if not visitor.driver.find_element(By.ID, "panel").is_displayed():
        visitor.driver.find_element(By.ID, "panel-toggle").click()


def _sees(visitor, words):
    """Wait until a message stands where it can be read from its beginning."""
    return waiting(visitor.driver).until(lambda driver: driver.execute_script(_IN_VIEW, words))
