"""Buttons."""

from typing import Any

from slack_bolt import Ack, App

from bot.services import conversing, people, reporting
from bot.services.context import Context
from bot.slack import ids
from bot.slack.listeners.keys import event_key


def register(app: App, ctx: Context) -> None:
    """Connect the buttons of asks, thanks and reports."""

    @app.action(ids.SCORE)
    def score(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        conversing.click_score(ctx, **_click(body, action), score=ids.score_of(action["action_id"]))
        ack()

    @app.action(ids.NOT_NOW)
    def not_now(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        conversing.click_not_now(ctx, **_click(body, action))
        ack()

    @app.action(ids.STOP)
    def stop(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        people.opt_out(ctx, event_key=_key(body, action), slack_user_id=body["user"]["id"])
        ack()

    @app.action(ids.CONTACT)
    def contact(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        conversing.click_contact(ctx, **_click(body, action), message_ts=body["container"]["message_ts"])
        ack()

    @app.action(ids.SHARE)
    def share(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        survey_id, label = ids.shared(action["value"])
        reporting.share_report(
            ctx,
            event_key=_key(body, action),
            slack_user_id=body["user"]["id"],
            channel=body["channel"]["id"],
            survey_id=survey_id,
            label=label,
        )
        ack()


def _key(body: dict[str, Any], action: dict[str, Any]) -> str:
    return event_key("click", body["user"]["id"], action["action_id"], action["action_ts"], body.get("trigger_id"))


def _click(body: dict[str, Any], action: dict[str, Any]) -> dict[str, str]:
    return {"event_key": _key(body, action), "ask_id": action["value"], "slack_user_id": body["user"]["id"]}
