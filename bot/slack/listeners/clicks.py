"""Buttons."""

from typing import Any

from slack_bolt import Ack, App

from bot.services.context import Context
from bot.services.conversation import answering, stopping
from bot.services.survey import people
from bot.slack import ids
from bot.slack.listeners.keys import click_key, event_key


def register(app: App, ctx: Context) -> None:
    """Connect the buttons of asks, thanks, notes and the App Home."""

    @app.action(ids.SCORE)
    def score(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        answering.click_score(ctx, **_click(body, action), score=ids.score_of(action["action_id"]))
        _redraw_home(ctx, body, action)
        ack()

    @app.action(ids.OF_ASK)
    def of_ask(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        answering.click(ctx, ids.button_of(action["action_id"]), **_click(body, action))
        _redraw_home(ctx, body, action)
        ack()

    @app.action(ids.RESTART)
    def restart(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        answering.click_restart(ctx, **_click(body, action))
        _redraw_home(ctx, body, action)
        ack()

    @app.action(ids.STOP)
    def stop(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        stopping.opt_out(ctx, event_key=click_key(body, action), slack_user_id=body["user"]["id"])
        _redraw_home(ctx, body, action)
        ack()

    @app.action(ids.START)
    def start(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        stopping.opt_in(ctx, event_key=click_key(body, action), slack_user_id=body["user"]["id"])
        _redraw_home(ctx, body, action)
        ack()

    @app.action(ids.CONTACT)
    def contact(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        answering.click_contact(ctx, **_click(body, action), message_ts=body["container"]["message_ts"])
        ack()


def _redraw_home(ctx: Context, body: dict[str, Any], action: dict[str, Any]) -> None:
    if body.get("view", {}).get("type") == "home":
        people.open_home(ctx, event_key=event_key("home", click_key(body, action)), slack_user_id=body["user"]["id"])


def _click(body: dict[str, Any], action: dict[str, Any]) -> dict[str, str]:
    return {"ask_id": action["value"], "slack_user_id": body["user"]["id"]}
