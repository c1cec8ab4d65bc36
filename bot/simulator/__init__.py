"""A Slack workspace on your own machine, strict where Slack is strict: the demo and the tests talk to the same one.

The bot knows it by its address only (SLACK_API_URL), over real HTTP and a real WebSocket.
"""

from bot.simulator.entities import Channel, Message, User, UserGroup
from bot.simulator.inputs import Control
from bot.simulator.people import Person
from bot.simulator.reading import buttons
from bot.simulator.simulator import Simulator
from bot.simulator.views import View
from bot.simulator.web_api import METHOD_SCOPES, Call

__all__ = [
    "METHOD_SCOPES",
    "Call",
    "Channel",
    "Control",
    "Message",
    "Person",
    "Simulator",
    "User",
    "UserGroup",
    "View",
    "buttons",
]
