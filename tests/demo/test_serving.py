"""The demo as a program: it starts over at the same address, and says in a sentence that its port is taken."""

import os
import socket
import threading
from datetime import UTC, date, datetime, time
from urllib.parse import urlsplit

import pytest

from bot.demo.cast import BERLIN
from bot.demo.run import perform, working_morning
from tests.processes import run
from tests.simulator.requests import Browser


@pytest.mark.parametrize(
    ("day", "begins_on"),
    [
        (datetime(2026, 11, 24, 18, tzinfo=UTC), date(2026, 11, 24)),
        (datetime(2026, 11, 28, tzinfo=UTC), date(2026, 11, 30)),  # a Saturday
        (datetime(2027, 3, 29, tzinfo=UTC), date(2027, 3, 30)),  # Easter Monday
        (datetime(2025, 12, 12, tzinfo=UTC), date(2025, 12, 15)),  # ten weeks after a holiday in Germany
    ],
)
def test_it_begins_on_a_morning_on_which_people_are_asked(day, begins_on):
    assert working_morning(day) == datetime.combine(begins_on, time(9, 30), BERLIN)


def test_a_port_that_is_taken_is_one_sentence_and_an_end():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = run("demo", "--port", str(port), env=os.environ)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (1, 1)
    assert f"Port {port} can't be used: Address already in use. Choose another." in ended.stderr.decode()
    assert b"Traceback" not in ended.stderr


def test_it_starts_over_at_the_same_address_from_the_beginning():
    over = threading.Event()
    with perform(0, on_over=over.set) as stage:
        address, page = stage.simulator.page_url, Browser(stage.simulator)
        first = page.state()
        page.do("say", person=first["person"], text="9")
        stage.settle()
        assert _done(page.state()) == 1
        assert page.do("over", person=first["person"]) == {"ok": True}
        assert over.is_set()
    with perform(urlsplit(address).port, on_over=over.set) as stage:
        assert stage.simulator.page_url == address
        second = Browser(stage.simulator).state()
        assert second["run"] != first["run"]
        assert _done(second) == 0


def _done(state):
    return sum(step["done"] for step in state["guide"]["steps"])
