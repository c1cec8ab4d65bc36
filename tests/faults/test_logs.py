"""What fails a thousand times is logged by the bot alone, and not by the libraries beside it."""

import subprocess
import sys

TWO_CALLS = """
from contextlib import suppress
from bot.logs import set_up_logging
from bot.slack.blocks.screen import Screen
from bot.slack.delivery.outbound import Outbound
from bot.slack.delivery.refusals import OutboundError

set_up_logging("info", "text")
outbound = Outbound("xoxb-1", "http://127.0.0.1:1/api/")
with suppress(OutboundError):
    outbound.probe()
with suppress(OutboundError):
    outbound.answer_in_place("http://127.0.0.1:1/response", Screen("Good morning", []))
"""

A_LONG_READ = """
from itertools import count
from threading import Event
import bot.jobs.timetable
from bot.jobs.timetable import Timetable
from bot.logs import set_up_logging

set_up_logging("info", "text")
bot.jobs.timetable.TICK_S = 0.05
ticks, enough = count(1), Event()
timetable = Timetable(tick=lambda: next(ticks) > 5 and enough.set(), sync=enough.wait)
timetable.start()
assert enough.wait(10)
assert timetable.stop(10)
"""


def said_by(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stderr


def test_a_call_that_slack_does_not_take_is_logged_by_the_bot_alone():
    assert said_by(TWO_CALLS) == ""


def test_reading_a_large_workspace_is_no_reason_to_warn():
    assert said_by(A_LONG_READ) == ""
