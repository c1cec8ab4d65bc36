"""The App Home's buttons about what is kept of whoever looks at it; those of questions and surveys are everywhere."""

from typing import Any

from slack_bolt import Ack

from bot.services.privacy import forgetting
from bot.services.survey import people
from bot.slack.blocks.survey.personal import erase_dialog, erased_dialog, kept_dialog
from bot.slack.listeners.payload.clicked import trigger_of, view_id_of
from bot.slack.listeners.payload.keys import click_key
from bot.slack.listeners.workspace import Workspace


def kept(ack: Ack, body: dict[str, Any], workspace: Workspace) -> None:
    """Show what is kept about whoever asks."""
    user, language = _whose(workspace, body)
    workspace.outbound.open_dialog(trigger_of(body), kept_dialog(forgetting.kept_about(workspace.ctx, user), language))
    ack()


def erase(ack: Ack, body: dict[str, Any], workspace: Workspace) -> None:
    """Say what erasing means, and ask whether it is meant."""
    _, language = _whose(workspace, body)
    workspace.outbound.open_dialog(trigger_of(body), erase_dialog(language))
    ack()


def erase_for_good(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Erase what is kept about whoever said that it is meant."""
    (user, language), ctx, view_id = _whose(workspace, body), workspace.ctx, view_id_of(body)
    forgetting.forget(ctx, user, event_key=click_key(body, action))
    people.draw_home(ctx, user)
    workspace.outbound.replace_dialog(view_id, erased_dialog(language))
    ack()


def _whose(workspace: Workspace, body: dict[str, Any]) -> tuple[str, str]:
    user = body["user"]["id"]
    return user, people.spoken_to_in_slack(workspace.ctx, user)
