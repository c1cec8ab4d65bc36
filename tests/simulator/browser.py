"""Somebody at the simulator's page, in a real browser."""

import atexit
import os
import shutil
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.expected_conditions import staleness_of, visibility_of_element_located
from selenium.webdriver.support.ui import Select, WebDriverWait

CHROMIUM, CHROMEDRIVER = shutil.which("chromium"), shutil.which("chromedriver")
HAS_BROWSER = bool(CHROMIUM and CHROMEDRIVER)
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
PATIENCE_S = 45  # a browser starts slowly on a machine whose cores are all taken
LOOKS_EVERY_S = 0.05  # selenium's own half a second was most of a visit
SIZES = {"desktop": (1280, 900), "phone": (375, 800)}
NEEDS_BROWSER = pytest.mark.skipif(not HAS_BROWSER, reason="chromium and chromedriver are not installed")
IN_BROWSER = [pytest.mark.browser, NEEDS_BROWSER]


def waiting(driver):
    """Look often, for a time; what news has drawn anew meanwhile is looked for again."""
    return WebDriverWait(driver, PATIENCE_S, LOOKS_EVERY_S, [StaleElementReferenceException])


class Visitor:
    """Somebody at the page."""

    def __init__(self, driver, address):
        self.driver = driver
        self.driver.get(address)

    def waits_for(self, text):
        body = (By.TAG_NAME, "body")
        waiting(self.driver).until(lambda driver: text in driver.find_element(*body).text, text)

    def clicks(self, label):
        xpath = f"(//button[normalize-space()='{label}'])[last()]"
        waiting(self.driver).until(lambda driver: driver.find_elements(By.XPATH, xpath))
        self.driver.find_element(By.XPATH, xpath).click()

    def clicks_in(self, place, label):
        """Press a button inside something, by its CSS selector."""
        wanted = f"{place} button"

        def press(driver):
            found = [one for one in driver.find_elements(By.CSS_SELECTOR, wanted) if one.text == label]
            if found:
                found[0].click()
            return bool(found)

        waiting(self.driver).until(press)

    def looks_at(self, selector):
        """Bring something into view, by its CSS selector, with its top at the top."""
        found = self.driver.find_element(By.CSS_SELECTOR, selector)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'start', behavior: 'instant'})", found)

    def goes_to(self, conversation):
        def click(driver):
            driver.find_element(By.XPATH, f"//nav//button[contains(., '{conversation}')]").click()
            return True

        # News that comes in draws the list anew, also between finding and clicking.
        waiting(self.driver).until(click)

    def types(self, text):
        self.driver.find_element(By.ID, "text").send_keys(text, Keys.ENTER)

    def replies(self, text):
        """Type into the thread that is open."""
        box = waiting(self.driver).until(visibility_of_element_located((By.ID, "reply")))
        box.send_keys(text, Keys.ENTER)

    def opens_thread(self, label):
        """Press the line under a message that begins so, and wait until its thread has the focus."""

        def press(driver):
            lines = driver.find_elements(By.CSS_SELECTOR, "#messages .bar-of-thread")
            found = [line for line in lines if label in line.text]
            if found:
                found[0].click()
            return bool(found)

        wait = waiting(self.driver)
        wait.until(press, label)
        wait.until(lambda driver: driver.switch_to.active_element.get_attribute("id") == "replies")

    def closes_thread(self):
        """Go back from a thread; the focus is then on what opened it."""
        self.driver.find_element(By.ID, "thread-close").click()
        assert "bar-of-thread" in self.driver.switch_to.active_element.get_attribute("class")

    def skips(self, label):
        """Move the clock, and wait until it has moved all the way: until then the buttons take no click."""
        before = self.time()
        toggle = self.driver.find_element(By.ID, "skips-toggle")
        if toggle.is_displayed():
            toggle.click()
        self.clicks(label)
        waiting(self.driver).until(lambda _: self.time() != before)
        self.waits_until_the_clock_stands()

    def time(self):
        """Read the workspace's clock."""
        return self.driver.find_element(By.ID, "now").get_attribute("textContent")

    def waits_until_the_clock_stands(self):
        moving = (By.CSS_SELECTOR, "[data-moving]")
        waiting(self.driver).until(lambda driver: not driver.find_elements(*moving))

    def becomes(self, name):
        """Be somebody else, and wait until the page is theirs: until then its buttons are the one before's."""
        select = Select(self.driver.find_element(By.ID, "person"))
        if select.first_selected_option.text.partition(",")[0] != name:
            before = self.driver.find_element(By.CSS_SELECTOR, "#channels button")
            select.select_by_visible_text(next(o.text for o in select.options if o.text.partition(",")[0] == name))
            waiting(self.driver).until(staleness_of(before))

    def fills(self, label, text):
        """Write into the field under a label."""
        field = self.driver.find_element(By.XPATH, f"//*[@id=//label[starts-with(., '{label}')]/@for]")
        field.clear()
        field.send_keys(text)

    def uses_tool(self, message, tool):
        """Press one of the small buttons that a message shows under the mouse."""
        xpath = f"(//article[contains(., '{message}')])[last()]"
        waiting(self.driver).until(lambda driver: driver.find_elements(By.XPATH, xpath))
        article = self.driver.find_element(By.XPATH, xpath)
        ActionChains(self.driver).move_to_element(article).perform()
        article.find_element(By.XPATH, f".//button[.='{tool}']").click()

    def presses(self, *keys):
        """Press keys where the focus is."""
        self.driver.switch_to.active_element.send_keys(*keys)

    def waits_until_gone(self, text):
        body = (By.TAG_NAME, "body")
        waiting(self.driver).until(lambda driver: text not in driver.find_element(*body).text, text)

    def takes_a_picture(self, name):
        """Keep a screenshot where NPS_SCREENSHOTS names a folder, to be looked at."""
        if folder := os.environ.get("NPS_SCREENSHOTS"):
            self.driver.save_screenshot(str(Path(folder) / f"{name}.png"))


@cache
def _chromium():
    """One for a whole run: it takes longer to start than most of what is done in it."""
    profile = tempfile.mkdtemp(prefix="nps-browser-")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, "--window-size={},{}".format(*SIZES["desktop"]), f"--user-data-dir={profile}"):
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=Service(CHROMEDRIVER))

    def end():
        driver.quit()
        shutil.rmtree(profile, ignore_errors=True)

    atexit.register(end)
    return driver


@contextmanager
def open_browser(size, address):
    """Open the page in a window of its own, of one of the SIZES; what a page keeps goes with its window."""
    driver = _chromium()
    waiting = driver.current_window_handle
    driver.switch_to.new_window("window")
    try:
        driver.get_log("browser")  # what was logged before is nobody's here
        if size == "phone":  # a window is never as narrow
            width, height = SIZES[size]
            metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        yield Visitor(driver, address)
    finally:
        driver.close()
        driver.switch_to.window(waiting)
