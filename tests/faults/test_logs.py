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


def test_a_call_that_slack_does_not_take_is_logged_by_the_bot_alone():
    said = subprocess.run([sys.executable, "-c", TWO_CALLS], check=True, capture_output=True, text=True)
    assert said.stderr == ""
