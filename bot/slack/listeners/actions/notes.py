"""The buttons of a note about an action, the dialog for a line, and the line that is typed in place of that."""

from typing import Any

from slack_bolt import Ack

from bot.core.actions.notices import NoticeView, Said
from bot.core.understanding import Kind, as_typed, is_courtesy, understand, visible
from bot.services.actions import hearing
from bot.services.context import Context
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.actions.note import line_dialog, note_screen
from bot.slack.listeners.payload.carried import action_id_in
from bot.slack.listeners.payload.clicked import carried_by, response_url_of, trigger_of
from bot.slack.listeners.payload.entered import entered_text
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.workspace import Workspace

_NO_LINES = {Kind.OPT_OUT, Kind.OPT_IN, Kind.HELP, Kind.TAKE_BACK, Kind.QUESTION}


def say(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Take what somebody says, and show it in place of the question."""
    user, said = body["user"]["id"], Said(ids.said_to_note(action["action_id"]))
    view = hearing.say(workspace.ctx, said, action_id=action_id_in(carried_by(action)), slack_user_id=user)
    if view is not None and (shown := note_screen(view, _language(view, workspace.ctx, user))) is not None:
        workspace.outbound.answer_in_place(response_url_of(body), shown)
    ack()


def open_line(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open the dialog for a line."""
    user, action_id = body["user"]["id"], action_id_in(carried_by(action))
    view = hearing.is_told(workspace.ctx, action_id=action_id, slack_user_id=user)
    if view is not None:
        dialog = line_dialog(action_id, _language(view, workspace.ctx, user))
        workspace.outbound.open_dialog(trigger_of(body), dialog)
    ack()


def write_line(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Keep what was written in it."""
    user, text = body["user"]["id"], entered_text(view, "text", ids.NOTE_FIELD)
    key, action_id = event_key("dialog", user, view["id"]), action_id_in(view["private_metadata"])
    hearing.write_line(workspace.ctx, text, action_id=action_id, slack_user_id=user, event_key=key)
    ack()


def is_line(ctx: Context, event: dict[str, Any], key: str) -> bool:
    """Keep what was typed under a note, or right after "partly" or "no"; tells whether that is what it was."""
    user, text, thread = event.get("user") or "", visible(event.get("text") or ""), event.get("thread_ts")
    if event.get("subtype") is not None or not text or is_courtesy(text) or understand(text, None).kind in _NO_LINES:
        return False
    action_id = hearing.awaits_line(ctx, user, channel=event["channel"], thread_ts=thread)
    if action_id is None:
        return False
    there = ctx.answering_in(thread)
    hearing.write_line(there, as_typed(text), action_id=action_id, slack_user_id=user, event_key=key, ts=event["ts"])
    return True


def is_followed(ctx: Context, event: dict[str, Any], key: str) -> bool:
    """Follow an edit or a deletion of such a line; tells whether it was one."""
    if event.get("subtype") not in {"message_changed", "message_deleted"}:
        return False
    before, after = event.get("previous_message") or {}, event.get("message") or {}
    user, gone = before.get("user") or after.get("user") or "", after.get("subtype") == "tombstone"
    ts, text = event.get("deleted_ts") or after.get("ts"), "" if gone else as_typed(after.get("text") or "")
    stops = understand(text, None).kind is Kind.OPT_OUT
    kept = "" if stops or is_courtesy(text) else text
    found = {"slack_user_id": user, "ts": str(ts), "event_key": key}
    return hearing.rewrite_line(ctx, kept, stops=stops, **found)


def _language(view: NoticeView, ctx: Context, user: str) -> str:
    return view.notice.language or people.spoken_to_in_slack(ctx, user)
