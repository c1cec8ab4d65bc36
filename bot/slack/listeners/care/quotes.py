"""The buttons under "may we quote this?", and the one that takes a yes back."""

from typing import Any

from slack_bolt import Ack

from bot.core.care.quotes import Quotable
from bot.services.care import quoting, shouting
from bot.services.care.shouting import NotPassedOnError
from bot.services.privacy import forgetting
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.care.dialogs import pass_on_dialog, refused_dialog
from bot.slack.blocks.care.quotes import (
    not_passed_on_line,
    quote_decided_screen,
)
from bot.slack.blocks.screen import plain
from bot.slack.blocks.survey.personal import me_screen
from bot.slack.listeners.payload.carried import comment_id_in, quote_in
from bot.slack.listeners.payload.clicked import carried_by, response_url_of, trigger_of
from bot.slack.listeners.payload.entered import entered_conversation
from bot.slack.listeners.workspace import Workspace, who_clicked


def decide(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Take what somebody said, and say it in place of the question."""
    user, said = body["user"]["id"], Quotable(ids.said_to_quote(action["action_id"]))
    ask_id, wording = quote_in(carried_by(action))
    stands = quoting.decide(workspace.ctx, said, ask_id=ask_id, slack_user_id=user, wording=wording)
    language = people.spoken_to_in_slack(workspace.ctx, user)
    shown = quote_decided_screen(said, carried_by(action), language, stands=stands)
    workspace.outbound.answer_in_place(response_url_of(body), shown)
    ack()


def open_pass_on(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Ask to which channel a quote goes."""
    who, value = who_clicked(workspace, body), carried_by(action)
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    try:
        quote = shouting.check(workspace.ctx, who, *quote_in(value))
    except NotPassedOnError as error:
        shown = refused_dialog(plain(not_passed_on_line(error.why, language)), language)
    else:
        shown = pass_on_dialog(quote, value, language)
    workspace.outbound.open_dialog(trigger_of(body), shown)
    ack()


def pass_on(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Pass it on, or leave the dialog open with the reason why not."""
    who, (comment_id, wording) = who_clicked(workspace, body), quote_in(view["private_metadata"])
    channel = entered_conversation(view, "channel", ids.QUOTE_CHANNEL)
    try:
        shouting.pass_on(workspace.ctx, who, comment_id, wording, channel=channel)
    except NotPassedOnError as error:
        language = people.spoken_to_in_slack(workspace.ctx, who.id)
        ack(response_action="errors", errors={"channel": not_passed_on_line(error.why, language)})
    else:
        ack()


def take_back(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Let words be quoted no more, and show what is kept by now."""
    user, comment_id = body["user"]["id"], comment_id_in(carried_by(action))
    quoting.take_back(workspace.ctx, comment_id=comment_id, slack_user_id=user)
    language = people.spoken_to_in_slack(workspace.ctx, user)
    kept = forgetting.kept_about(workspace.ctx, user)
    workspace.outbound.answer_in_place(response_url_of(body), me_screen(kept, language))
    ack()
