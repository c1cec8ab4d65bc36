"""The dialog in which an open question is answered, for whoever can't or won't type in the DM."""

from typing import Any

from slack_bolt import Ack

from bot.services.conversation import answering
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.conversation.follow_up import answer_dialog
from bot.slack.listeners.conversation.clicks import say_where_gone
from bot.slack.listeners.payload.carried import ask_id_in
from bot.slack.listeners.payload.clicked import carried_by, trigger_of
from bot.slack.listeners.payload.entered import entered_text
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.workspace import Workspace


def open_dialog(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open it."""
    ask = answering.ask_to_write_about(
        workspace.ctx, ask_id=ask_id_in(carried_by(action)), slack_user_id=body["user"]["id"]
    )
    if ask is not None:
        workspace.outbound.open_dialog(trigger_of(body), answer_dialog(ask))
    say_where_gone(workspace, body, there=ask is not None)
    ack()


def answer(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Take what was written in it."""
    answering.write_answer(
        workspace.ctx,
        event_key=event_key("dialog", body["user"]["id"], view["id"]),
        ask_id=ask_id_in(view["private_metadata"]),
        slack_user_id=body["user"]["id"],
        text=entered_text(view, ids.ANSWER_BLOCK, ids.ANSWER_INPUT),
    )
    people.open_home(workspace.ctx, event_key=event_key("home", view["id"]), slack_user_id=body["user"]["id"])
    ack()
