"""A Slack workspace on your own machine, strict where Slack is strict: the demo and the tests talk to the same one.

The bot knows it by its address only (SLACK_API_URL), over real HTTP and a real WebSocket.
"""

from bot.simulator.people import Person
from bot.simulator.reading import Button, buttons
from bot.simulator.simulator import Simulator
from bot.simulator.web_api import METHOD_SCOPES, Call
from bot.simulator.workspace import Channel, Message, User

__all__ = ["METHOD_SCOPES", "Button", "Call", "Channel", "Message", "Person", "Simulator", "User", "buttons"]
