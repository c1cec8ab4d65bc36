"""A Slack workspace on your own machine, strict where Slack is strict: the demo and the tests talk to the same one.

The bot knows it by its address only (SLACK_API_URL), over real HTTP and a real WebSocket.
"""

from bot.simulator.page.guide import Step
from bot.simulator.page.trouble import Trouble
from bot.simulator.people.people import Person
from bot.simulator.rules.inputs import Control
from bot.simulator.simulator import Simulator
from bot.simulator.web_api.faults import fault
from bot.simulator.web_api.faults.fault import Fault
from bot.simulator.web_api.web_api import METHOD_SCOPES, Call
from bot.simulator.workspace.entities import Channel, Message, User, UserGroup
from bot.simulator.workspace.reading import buttons
from bot.simulator.workspace.views import View

__all__ = [
    "METHOD_SCOPES",
    "Call",
    "Channel",
    "Control",
    "Fault",
    "Message",
    "Person",
    "Simulator",
    "Step",
    "Trouble",
    "User",
    "UserGroup",
    "View",
    "buttons",
    "fault",
]
