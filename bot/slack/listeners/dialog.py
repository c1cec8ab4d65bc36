"""The dialog in which an open question is answered, for whoever can't or won't type in the DM."""

from typing import Any

from slack_bolt import Ack, App

from bot.services.context import Context
from bot.services.conversation import answering
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.conversation.follow_up import answer_dialog
from bot.slack.delivery.outbound import Outbound
from bot.slack.listeners.keys import event_key


def register(app: App, ctx: Context, outbound: Outbound) -> None:
    """Connect the button that opens the dialog, and what is sent from it."""

    @app.action(ids.WRITE)
    def open_dialog(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        ask = answering.ask_to_write_about(ctx, ask_id=action["value"], slack_user_id=body["user"]["id"])
        if ask is not None:
            outbound.open_dialog(body["trigger_id"], answer_dialog(ask))
        ack()

    @app.view(ids.ANSWER_DIALOG)
    def answer(ack: Ack, body: dict[str, Any], view: dict[str, Any]) -> None:
        answering.write_answer(
            ctx,
            event_key=event_key("dialog", body["user"]["id"], view["id"]),
            ask_id=view["private_metadata"],
            slack_user_id=body["user"]["id"],
            text=view["state"]["values"][ids.ANSWER_BLOCK][ids.ANSWER_INPUT]["value"] or "",
        )
        people.open_home(ctx, event_key=event_key("home", view["id"]), slack_user_id=body["user"]["id"])
        ack()
