"""What people can do on the simulator's page beyond talking: forms, the Home tab, second thoughts."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from tests.simulator.browser import IN_BROWSER, SIZES, open_browser, waiting
from tests.simulator.toy_bot import client_of

pytestmark = IN_BROWSER


@pytest.fixture(scope="module", params=SIZES)
def browser(request, connected):
    """One for all tests of a size: it takes longer to start than any of them."""
    with open_browser(request.param, connected.page_url) as visitor:
        visitor.size = request.param
        yield visitor


@pytest.fixture
def visitor(browser, connected):
    """Ana, whom nobody has written to yet, at the page as it opens."""
    connected.ana = connected.add_person("Ana")
    browser.driver.get(connected.page_url)
    option = (By.CSS_SELECTOR, f"#person option[value='{connected.ana.id}']")
    waiting(browser.driver).until(lambda driver: driver.find_elements(*option))
    browser.driver.execute_script("document.getElementById('person').value = arguments[0]", connected.ana.id)
    select = browser.driver.find_element(By.ID, "person")
    browser.driver.execute_script("arguments[0].dispatchEvent(new Event('change'))", select)
    browser.waits_for("Nothing here yet.")
    return browser


def test_a_form_is_filled_in_mended_and_sent(visitor, connected):
    visitor.types("/nps form")
    visitor.waits_for("Your answer")
    visitor.fills("Why?", "no")
    visitor.presses(Keys.ENTER)
    visitor.waits_for("Please enter between 3 and 100 characters.")
    assert visitor.driver.switch_to.active_element.get_attribute("value") == "no"
    visitor.takes_a_picture(f"{visitor.size}-form-refused")
    visitor.fills("Why?", "too short")
    Select(visitor.driver.find_element(By.CSS_SELECTOR, "dialog select")).select_by_visible_text("Blue")
    visitor.clicks("Send")
    visitor.waits_for("Say more.")
    visitor.clicks("More")
    visitor.waits_for("More of it")
    connected.ana.sees_modal("[Blue ▾]")
    visitor.fills("Why?", "long enough")
    visitor.clicks("Send")
    visitor.waits_until_gone("Team (optional)")
    view = next(body["view"] for body, _ in reversed(connected.bot.seen) if body.get("type") == "view_submission")
    assert view["state"]["values"]["why"]["text"]["value"] == "long enough"
    assert view["state"]["values"]["team"]["menu"]["selected_option"]["value"] == "blue"


def test_a_form_closes_with_escape(visitor, connected):
    visitor.types("/nps form")
    visitor.waits_for("Your answer")
    visitor.presses(Keys.ESCAPE)
    visitor.waits_until_gone("Your answer")
    assert connected.ana.modal is None
    assert connected.bot.seen[-1][0]["type"] == "view_closed"


_STANDS_CLEAR = """
const edge = (of) => document.querySelector(of).getBoundingClientRect();
const [current, tabs] = [edge("#channels [aria-current]"), edge("#tabs")];
return current.left >= 0 && (current.right <= tabs.left);
"""


def test_the_conversation_that_is_open_is_not_hidden_by_the_tabs_beside_it(visitor, connected):
    connected.add_channel("a-channel-with-a-long-name", members=[connected.ana])
    visitor.waits_for("a-channel-with-a-long-name")
    visitor.goes_to("a-channel-with-a-long-name")
    waiting(visitor.driver).until(lambda driver: not driver.find_element(By.ID, "tabs").is_displayed())
    visitor.goes_to("NPS Bot")
    waiting(visitor.driver).until(lambda driver: driver.find_element(By.ID, "tabs").is_displayed())
    waiting(visitor.driver).until(lambda driver: driver.execute_script(_STANDS_CLEAR))


def test_the_home_tab_works(visitor, connected):
    visitor.clicks("Home")
    visitor.waits_for("Your answers")
    assert not visitor.driver.find_element(By.ID, "text").is_displayed()
    visitor.takes_a_picture(f"{visitor.size}-home")
    Select(visitor.driver.find_element(By.CSS_SELECTOR, "#home select")).select_by_visible_text("Red")
    connected.ana.sees_home("[Red ▾]")
    visitor.clicks("More")
    visitor.waits_for("You pressed it")
    visitor.clicks("Messages")
    visitor.waits_for("Nothing here yet.")


def test_second_thoughts_and_replies(visitor, connected):
    ana, client = connected.ana, client_of(connected)
    ask = {"type": "section", "text": {"type": "mrkdwn", "text": "Ready?"}}
    change = {"type": "button", "action_id": "score_9", "text": {"type": "plain_text", "text": "Yes"}, "value": "yes"}
    client.chat_postMessage(channel=ana.id, text="Ready?", blocks=[ask | {"accessory": change}])
    visitor.waits_for("Ready?")
    visitor.uses_tool("Ready?", "Reply")
    visitor.replies("In a minute")
    reply = ana.sees("In a minute")
    assert reply.thread_ts == ana.sees("Ready?").ts
    visitor.uses_tool("In a minute", "Edit")
    visitor.waits_for("Editing your message")
    visitor.takes_a_picture(f"{visitor.size}-editing")
    visitor.replies(" or <two>")
    ana.sees("In a minute or <two>")
    visitor.waits_for("(edited)")
    visitor.driver.refresh()
    visitor.waits_for("In a minute or <two>")  # the thread is open still
    visitor.closes_thread()
    visitor.waits_until_gone("In a minute")
    client.chat_postMessage(channel=ana.id, text="Now?", thread_ts=reply.thread_ts)
    visitor.waits_for("1 new")
    visitor.takes_a_picture(f"{visitor.size}-replies")
    visitor.opens_thread("2 replies")
    visitor.waits_for("Now?")
    visitor.takes_a_picture(f"{visitor.size}-thread")
    visitor.uses_tool("In a minute", "Delete")
    visitor.waits_until_gone("In a minute")
    visitor.presses(Keys.ESCAPE)
    visitor.waits_for("1 reply")
    visitor.clicks("Yes")
    visitor.waits_for("You answered yes")


def test_an_address_turns_into_a_link_by_itself_unless_the_text_is_verbatim(visitor, connected):
    for verbatim in ({}, {"verbatim": True}):
        text = {"type": "mrkdwn", "text": "seen at http://x.example/a or y.example", **verbatim}
        client_of(connected).chat_postMessage(
            channel=connected.ana.id, text="x", blocks=[{"type": "section", "text": text}]
        )
    waiting(visitor.driver).until(lambda driver: driver.page_source.count("seen at") == 2)
    links = visitor.driver.find_elements(By.CSS_SELECTOR, ".text a")
    assert [link.text for link in links] == ["http://x.example/a", "y.example"]


def test_a_slash_shows_what_can_be_typed(visitor, connected):
    visitor.driver.find_element(By.ID, "text").send_keys("/nps s")
    visitor.clicks("/nps stop")
    assert visitor.driver.find_element(By.ID, "text").get_attribute("value") == "/nps stop"
    visitor.types("")
    connected.ana.sees("Only for you")
    assert not visitor.driver.find_element(By.ID, "commands").is_displayed()


def test_a_page_loaded_anew_shows_the_same_person_and_conversation(visitor, connected):
    lounge = connected.add_channel(f"lounge-{connected.ana.id.lower()}", [connected.ana])
    client_of(connected).chat_postMessage(channel=lounge.id, text="Hello, lounge")
    visitor.goes_to(lounge.name)
    visitor.waits_for("Hello, lounge")
    visitor.driver.refresh()
    visitor.waits_for("Hello, lounge")
    assert Select(visitor.driver.find_element(By.ID, "person")).first_selected_option.text == "Ana"
