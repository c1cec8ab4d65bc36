"""What the person that a case is about does: answers a reply, shows their name, or wishes to hear no more of it."""

from typing import Any

from slack_bolt import Ack

from bot.core.understanding import Kind, as_typed, understand, visible
from bot.services.care import talking
from bot.services.context import Context
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.care.talk import answer_dialog
from bot.slack.listeners.payload.carried import case_id_in
from bot.slack.listeners.payload.clicked import carried_by, trigger_of
from bot.slack.listeners.payload.entered import entered_text
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.workspace import Workspace


def open_answer(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open the dialog to answer in."""
    clicked = _click(body, action)
    if talking.is_theirs(workspace.ctx, **clicked):
        language = people.spoken_to_in_slack(workspace.ctx, clicked["slack_user_id"])
        workspace.outbound.open_dialog(trigger_of(body), answer_dialog(clicked["case_id"], language))
    ack()


def answer(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Carry what was written in it."""
    user, text = body["user"]["id"], entered_text(view, "text", ids.CASE_FIELD)
    key, case_id = event_key("dialog", user, view["id"]), case_id_in(view["private_metadata"])
    if text:
        talking.answer(workspace.ctx, event_key=key, slack_user_id=user, case_id=case_id, text=text)
    ack()


def end(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Carry no more replies."""
    talking.end(workspace.ctx, **_click(body, action))
    ack()


def show_name(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Let the colleagues see whom they answer."""
    talking.show_name(workspace.ctx, **_click(body, action))
    ack()


def is_carried(ctx: Context, event: dict[str, Any], key: str) -> bool:
    """Carry what was typed, edited or deleted under a reply; tells whether it stood there, and so is no answer."""
    message, channel = event.get("message") or event, event["channel"]
    ts = str(event.get("deleted_ts") or message.get("ts"))
    match event.get("subtype"):
        case "message_deleted":
            return talking.rewritten(ctx, event_key=key, channel=channel, ts=ts, text="")
        case "message_changed":
            gone = message.get("subtype") == "tombstone"
            text = "" if gone else visible(as_typed(message.get("text") or ""))
            return talking.rewritten(ctx, event_key=key, channel=channel, ts=ts, text=text)
        case _:
            thread = event.get("thread_ts")
            return thread is not None and _is_answer(ctx, event, key, thread)


def _is_answer(ctx: Context, event: dict[str, Any], key: str, thread: str) -> bool:
    user, channel, text = event.get("user") or "", event["channel"], visible(as_typed(event.get("text") or ""))
    case_id = talking.case_of_thread(ctx, channel, thread)
    if case_id is None:
        return False
    if understand(text, None).kind is Kind.OPT_OUT:
        talking.end(ctx, slack_user_id=user, case_id=case_id)
    elif text:
        where = {"channel": channel, "ts": event["ts"]}
        there = ctx.answering_in(thread)
        talking.answer(there, event_key=key, slack_user_id=user, case_id=case_id, text=text, **where)
    return True


def _click(body: dict[str, Any], action: dict[str, Any]) -> dict[str, str]:
    return {"slack_user_id": body["user"]["id"], "case_id": case_id_in(carried_by(action))}
