"""The demo's page in a real browser: what a visitor does in the first two minutes."""

import os
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

from bot.demo.cast import BANNER, BERLIN, CHANNEL, set_the_scene
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage

CHROMIUM, CHROMEDRIVER = shutil.which("chromium"), shutil.which("chromedriver")
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not (CHROMIUM and CHROMEDRIVER), reason="chromium and chromedriver are not installed"),
]


class Visitor:
    """Somebody at the page."""

    def __init__(self, driver, address):
        self.driver = driver
        self.driver.get(address)

    def waits_for(self, text):
        body = (By.TAG_NAME, "body")
        WebDriverWait(self.driver, 10).until(lambda driver: text in driver.find_element(*body).text, text)

    def clicks(self, label):
        xpath = f"(//button[normalize-space()='{label}'])[last()]"
        WebDriverWait(self.driver, 10).until(lambda driver: driver.find_elements(By.XPATH, xpath))
        self.driver.find_element(By.XPATH, xpath).click()

    def goes_to(self, conversation):
        xpath = f"//nav//button[contains(., '{conversation}')]"
        WebDriverWait(self.driver, 10).until(lambda driver: driver.find_elements(By.XPATH, xpath))
        self.driver.find_element(By.XPATH, xpath).click()

    def types(self, text):
        self.driver.find_element(By.ID, "text").send_keys(text, Keys.ENTER)

    def skips(self, label):
        """Move the clock, and wait until it has moved."""
        before = self.driver.find_element(By.ID, "now").text
        self.clicks(label)
        WebDriverWait(self.driver, 20).until(lambda driver: driver.find_element(By.ID, "now").text != before)

    def becomes(self, name):
        Select(self.driver.find_element(By.TAG_NAME, "select")).select_by_visible_text(name)

    def takes_a_picture(self, name):
        """Keep a screenshot where NPS_SCREENSHOTS names a folder, to be looked at."""
        if folder := os.environ.get("NPS_SCREENSHOTS"):
            self.driver.save_screenshot(str(Path(folder) / f"{name}.png"))


@pytest.fixture(params=[(1280, 900), (375, 800)], ids=["desktop", "phone"])
def visitor(request, sqlite_engine, tmp_path):
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    width, height = request.param
    profile = tempfile.mkdtemp(dir=tmp_path)
    for flag in (*FLAGS, f"--window-size={width},{height}", f"--user-data-dir={profile}"):
        options.add_argument(flag)
    clock = SettableClock(datetime(2026, 11, 24, 9, 30, tzinfo=BERLIN))
    with Stage(sqlite_engine, clock, banner=BANNER) as stage:
        set_the_scene(stage)
        driver = webdriver.Chrome(options=options, service=Service(CHROMEDRIVER))
        try:
            yield Visitor(driver, stage.simulator.page_url)
        finally:
            driver.quit()


def test_the_first_two_minutes(visitor, request):
    size = request.node.callspec.id
    visitor.waits_for("Made-up people and answers")
    visitor.becomes("Ben")
    visitor.waits_for("How likely is it that you would recommend Acme Board")
    visitor.takes_a_picture(f"{size}-1-question")
    visitor.clicks("8")
    visitor.waits_for("You answered 8.")
    visitor.types("A search that <b>finds</b> things")
    visitor.waits_for("what is missing in Acme Board")
    visitor.types("Dark mode")
    visitor.waits_for("reads every answer")
    visitor.takes_a_picture(f"{size}-2-answered")

    visitor.becomes("Dana")
    visitor.goes_to(CHANNEL)
    visitor.skips("a day")
    visitor.waits_for("Acme Board: summary of 25 November 2026")
    visitor.waits_for("A search that <b>finds</b> things")
    visitor.types("/nps report 30d")
    visitor.waits_for("Acme Board: report")
    visitor.takes_a_picture(f"{size}-3-summary")

    visitor.becomes("Ben")
    visitor.goes_to("NPS Bot")
    for _ in range(9):
        visitor.skips("a week")
    visitor.waits_for("is back with the same question about Acme Board")
    visitor.takes_a_picture(f"{size}-4-asked-again")
