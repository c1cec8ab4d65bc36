"""A small bot, to see the simulator through a real Bolt app."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from slack_bolt import App
from slack_sdk import WebClient

from tests.simulator.toy_views import add_form_button, add_views, form

MANIFEST = Path(__file__).parents[2] / "manifest.yml"


class Clock:
    """Stands still until it is moved."""

    def __init__(self):
        self.now = datetime(2025, 11, 3, 9, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def skip(self, step=timedelta(hours=1)):
        self.now += step


def score_button(score):
    label = {"type": "plain_text", "text": str(score)}
    return {"type": "button", "action_id": f"score_{score}", "text": label, "value": f"opaque-{score}"}


def question(text="How likely?"):
    section = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    return [section, {"type": "actions", "elements": [score_button(score) for score in range(11)]}]


def client_of(sim, token=None):
    return WebClient(token or sim.bot_token, base_url=sim.api_url, retry_handlers=[])


def toy_app(sim):
    """A bot that asks when spoken to, and says what was clicked; `seen` holds the payloads it got."""
    app = App(client=client_of(sim), signing_secret=sim.signing_secret, process_before_response=True)
    app.seen = []

    @app.use
    def remember(body, request, next):  # noqa: A002 - Bolt injects it by this name
        app.seen.append((body, request.headers))
        next()

    @app.event("message")
    def ask(event, client):
        if event.get("subtype") not in {None, "thread_broadcast"} or "bot_id" in event:
            return
        if "crash" in event["text"]:
            raise RuntimeError("asked to")
        client.chat_postMessage(channel=event["channel"], text="How likely? 0 to 10", blocks=question())

    add_scores(app)
    add_views(app)
    add_form_button(app)
    add_command(app)

    @app.event(re.compile(""))
    def anything_else():
        pass

    return app


def add_scores(app):
    """Let a bot answer clicks in three ways; of all other buttons nothing is heard."""

    @app.action("score_9")
    def answer(ack, body, client):
        said = f"You answered {body['actions'][0]['value']}"
        client.chat_update(channel=body["channel"]["id"], ts=body["container"]["message_ts"], text=said)
        ack()

    @app.action("score_8")
    def answer_at_the_address(ack, respond):
        respond("Thanks for 8", replace_original=True)
        ack()

    @app.action("score_7")
    def answer_by_vanishing(ack, respond):
        respond(delete_original=True)
        ack()


def add_command(app):
    """Let a bot answer its command, by what comes after it."""

    @app.command("/nps")
    def command(ack, body):
        if body["text"] == "silence":
            return
        if body["text"] == "form":
            app.client.views_open(trigger_id=body["trigger_id"], view=form())
            ack()
            return
        in_channel = {"response_type": "in_channel"} if body["text"] == "loud" else {}
        broken = [{"type": "nonsense"}] if body["text"] == "broken" else question("Only for you")
        ack({"text": "Help is here", "blocks": broken} | in_channel)
