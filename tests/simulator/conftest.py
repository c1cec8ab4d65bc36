import pytest
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler

from bot.simulator import Simulator
from tests.simulator.toy_bot import MANIFEST, Clock, client_of, toy_app


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def sim(clock):
    with Simulator(MANIFEST, clock, ack_timeout=0.3) as simulator:
        yield simulator


@pytest.fixture
def client(sim):
    return client_of(sim)


@pytest.fixture(scope="session")
def connected():
    """A simulator and a bot on its socket, for all files: Bolt's handler needs a second to close."""
    with Simulator(MANIFEST, Clock(), ack_timeout=0.5) as simulator:
        simulator.bot = toy_app(simulator)
        handler = SocketModeHandler(simulator.bot, simulator.app_token)
        handler.connect()
        simulator.wait_connected()
        yield simulator
        handler.close()
