import threading
import time
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from slack_bolt import BoltRequest

from tests.simulator.toy_bot import toy_app

EVENT = {"type": "event_callback", "event": {"type": "app_home_opened"}}


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


class Served:
    """A Bolt app at a real address."""

    def __init__(self, app):
        self._app = app
        self._server = make_server("127.0.0.1", 0, self._answer, handler_class=Quiet)
        self.url = f"http://127.0.0.1:{self._server.server_port}/slack/events"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def _answer(self, environ, start_response):
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
        headers = {key[5:].lower().replace("_", "-"): value for key, value in environ.items() if key[:5] == "HTTP_"}
        headers["content-type"] = environ["CONTENT_TYPE"]
        answer = self._app.dispatch(BoltRequest(body=body, headers=headers))
        content_type = answer.headers.get("content-type", ["text/plain"])[0]
        start_response(f"{answer.status} Answer", [("Content-Type", content_type)])
        return [answer.body.encode()]

    def close(self):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def bot(sim):
    app = toy_app(sim)
    served = Served(app)
    app.way = sim.deliver_over_http(served.url)
    yield app
    served.close()


def test_events_clicks_and_commands_arrive_signed(sim, bot):
    ana = sim.add_person("Ana")
    ana.says("hello")
    ana.sees("How likely")
    ana.clicks("9")
    ana.sees("You answered opaque-9")
    ana.commands("/nps help")
    ana.sees("Only for you")
    assert [body.get("type", "command") for body, _ in bot.seen] == ["event_callback", "block_actions", "command"]


def test_a_wrong_signature_is_refused(sim, bot):
    sim.deliver_over_http(f"http://127.0.0.1:{bot.way._address.port}/slack/events")._secret = "another"  # noqa: SLF001
    ana = sim.add_person("Ana")
    ana.commands("/nps help")
    ana.sees('/nps failed with the error "http_service_error"')
    assert bot.seen == []


def test_an_old_request_is_refused(bot):
    assert bot.way.post("events_api", EVENT, sent_at=time.time() - 301).status == 401
    assert bot.way.post("events_api", EVENT).status == 200


def test_a_failed_event_comes_again_with_number_and_reason(sim, bot):
    sim.add_person("Ana").says("crash")
    sent = [(h.get("x-slack-retry-num"), h.get("x-slack-retry-reason")) for _, h in bot.seen]
    assert sent == [
        (None, None),
        (["1"], ["http_error"]),
        (["2"], ["http_error"]),
        (["3"], ["http_error"]),
    ]
    assert len({body["event_id"] for body, _ in bot.seen}) == 1


def test_a_bot_that_is_not_there_leaves_a_click_unanswered(sim, client):
    sim.deliver_over_http("http://127.0.0.1:9/slack/events")
    ana = sim.add_person("Ana")
    button = {"type": "button", "action_id": "a", "text": {"type": "plain_text", "text": "Go"}}
    client.chat_postMessage(channel=ana.id, text="Go", blocks=[{"type": "actions", "elements": [button]}])
    with pytest.raises(AssertionError, match=r"did not acknowledge \(connection_failed\)"):
        ana.clicks("Go")
