"""The invitation in a shared channel, and the dialog in which somebody of another company answers."""

from typing import Any

from slack_bolt import Ack

from bot.core.conversation.states import State
from bot.services.conversation import answering, stopping
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.conversation.invitation import (
    no_question_dialog,
    private_dialog,
    private_thanks_dialog,
    started_dialog,
    stopped_dialog,
)
from bot.slack.listeners.payload.carried import ask_id_in, survey_id_in
from bot.slack.listeners.payload.clicked import carried_by, trigger_of, view_id_of
from bot.slack.listeners.payload.entered import entered_score, entered_text
from bot.slack.listeners.payload.keys import click_key, event_key
from bot.slack.listeners.workspace import Workspace


def open_dialog(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open the dialog, or say in one why nothing can be answered."""
    user = body["user"]["id"]
    ask = answering.newest_ask_in(workspace.ctx, survey_id=survey_id_in(carried_by(action)), slack_user_id=user)
    if ask is not None and ask.state is State.ASKED:
        view = private_dialog(ask)
    else:
        view = no_question_dialog(ask, ask.language if ask else people.spoken_to_in_slack(workspace.ctx, user))
    workspace.outbound.open_dialog(trigger_of(body), view)
    ack()


def answer(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Take the whole answer, and say thank you."""
    user, ask_id = body["user"]["id"], ask_id_in(view["private_metadata"])
    taken = answering.answer_whole(
        workspace.ctx,
        event_key=event_key("dialog", user, view["id"]),
        ask_id=ask_id,
        slack_user_id=user,
        score=entered_score(view, ids.PRIVATE_SCORE),
        reason=entered_text(view, ids.PRIVATE_REASON, ids.PRIVATE_REASON),
    )
    ask = answering.ask_to_write_about(workspace.ctx, ask_id=ask_id, slack_user_id=user)
    language = ask.language if ask else people.spoken_to_in_slack(workspace.ctx, user)
    said = private_thanks_dialog(ask) if ask and taken else no_question_dialog(ask, language)
    ack(response_action="update", view=said)


def stop(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Ask somebody no more."""
    user, view_id = body["user"]["id"], view_id_of(body)
    stopping.opt_out(workspace.ctx, event_key=click_key(body, action), slack_user_id=user, say_so=False)
    workspace.outbound.replace_dialog(view_id, stopped_dialog(people.spoken_to_in_slack(workspace.ctx, user)))
    ack()


def start(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Let surveys reach somebody again."""
    user, view_id = body["user"]["id"], view_id_of(body)
    stopping.opt_in(workspace.ctx, event_key=click_key(body, action), slack_user_id=user, say_so=False)
    workspace.outbound.replace_dialog(view_id, started_dialog(people.spoken_to_in_slack(workspace.ctx, user)))
    ack()
