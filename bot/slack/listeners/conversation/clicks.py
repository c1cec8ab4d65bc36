"""Buttons of asks, thanks, notes and the App Home."""

from typing import Any

from slack_bolt import Ack

from bot.core.delivery.kinds import DIRECT
from bot.services.context import Context
from bot.services.conversation import answering, stopping
from bot.services.conversation.arriving import Pressed
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.conversation.ask import gone_screen
from bot.slack.listeners.payload.carried import ask_id_in
from bot.slack.listeners.payload.clicked import carried_by, message_ts_of, response_url_of
from bot.slack.listeners.payload.keys import click_key, event_key
from bot.slack.listeners.workspace import Workspace


def score(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Take a score."""
    clicked, given = _click(body, action), ids.score_of(action["action_id"])
    there = answering.click_score(workspace.ctx, **clicked, score=given, pressed=_pressed(body))
    say_where_gone(workspace, body, there=there)
    _redraw_home(workspace.ctx, body, action)
    ack()


def of_ask(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Do what another button of an ask is named for."""
    button, clicked = ids.button_of(action["action_id"]), _click(body, action)
    there = answering.click(workspace.ctx, button, **clicked, pressed=_pressed(body))
    say_where_gone(workspace, body, there=there)
    _redraw_home(workspace.ctx, body, action)
    ack()


def restart(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Put a closed question anew."""
    there = answering.click_restart(workspace.ctx, **_click(body, action))
    say_where_gone(workspace, body, there=there)
    _redraw_home(workspace.ctx, body, action)
    ack()


def stop(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Ask somebody no more."""
    stopping.opt_out(workspace.ctx, event_key=click_key(body, action), slack_user_id=body["user"]["id"])
    _redraw_home(workspace.ctx, body, action)
    ack()


def start(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Let surveys reach somebody again."""
    stopping.opt_in(workspace.ctx, event_key=click_key(body, action), slack_user_id=body["user"]["id"])
    _redraw_home(workspace.ctx, body, action)
    ack()


def contact(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Take somebody at their word that they may be contacted."""
    answering.click_contact(workspace.ctx, **_click(body, action), message_ts=message_ts_of(body), owner_alone=False)
    ack()


def contact_owner(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Take somebody at their word that the survey's owner may contact them."""
    clicked = _click(body, action)
    answering.click_contact(workspace.ctx, **clicked, message_ts=message_ts_of(body), owner_alone=True)
    ack()


def say_where_gone(workspace: Workspace, body: dict[str, Any], *, there: bool) -> None:
    """Say in place of a question that it is no longer there; the App Home is drawn anew anyway."""
    if not there and body.get("response_url"):
        language = people.spoken_to_in_slack(workspace.ctx, body["user"]["id"])
        workspace.outbound.answer_in_place(response_url_of(body), gone_screen(language))


def _redraw_home(ctx: Context, body: dict[str, Any], action: dict[str, Any]) -> None:
    if (body.get("view") or {}).get("type") == "home":
        people.open_home(ctx, event_key=event_key("home", click_key(body, action)), slack_user_id=body["user"]["id"])


def _pressed(body: dict[str, Any]) -> Pressed | None:
    """Say on which message of the DM a button was pressed; none of the App Home, and none of a shared channel."""
    ts, channel = (body.get("container") or {}).get("message_ts"), (body.get("channel") or {}).get("id", "")
    return Pressed(channel, ts) if ts and channel.startswith(DIRECT) else None


def _click(body: dict[str, Any], action: dict[str, Any]) -> dict[str, str]:
    return {"ask_id": ask_id_in(carried_by(action)), "slack_user_id": body["user"]["id"]}
