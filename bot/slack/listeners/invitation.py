"""The invitation in a shared channel, and the dialog in which somebody of another company answers."""

from typing import Any

from slack_bolt import Ack, App

from bot.core.conversation.states import State
from bot.services.context import Context
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
from bot.slack.delivery.outbound import Outbound
from bot.slack.listeners.keys import event_key


def register(app: App, ctx: Context, outbound: Outbound) -> None:
    """Connect the button of the invitation, and what can be done in the dialogs that it opens."""

    @app.action(ids.PRIVATELY)
    def open_dialog(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        user = body["user"]["id"]
        ask = answering.newest_ask_in(ctx, survey_id=int(action["value"]), slack_user_id=user)
        if ask is not None and ask.state is State.ASKED:
            view = private_dialog(ask)
        else:
            view = no_question_dialog(ask, ask.language if ask else people.spoken_to_in_slack(ctx, user))
        outbound.open_dialog(body["trigger_id"], view)
        ack()

    @app.view(ids.PRIVATE_DIALOG)
    def answer(ack: Ack, body: dict[str, Any], view: dict[str, Any]) -> None:
        user, entered = body["user"]["id"], view["state"]["values"]
        taken = answering.answer_whole(
            ctx,
            event_key=event_key("dialog", user, view["id"]),
            ask_id=view["private_metadata"],
            slack_user_id=user,
            score=int(entered[ids.PRIVATE_SCORE][ids.PRIVATE_SCORE]["selected_option"]["value"]),
            reason=entered[ids.PRIVATE_REASON][ids.PRIVATE_REASON]["value"] or "",
        )
        ask = answering.ask_to_write_about(ctx, ask_id=view["private_metadata"], slack_user_id=user)
        language = ask.language if ask else people.spoken_to_in_slack(ctx, user)
        said = private_thanks_dialog(ask) if ask and taken else no_question_dialog(ask, language)
        ack(response_action="update", view=said)

    @app.action(ids.PRIVATE_STOP)
    def stop(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        user = body["user"]["id"]
        stopping.opt_out(ctx, event_key=_key(body, action), slack_user_id=user, say_so=False)
        outbound.replace_dialog(body["view"]["id"], stopped_dialog(people.spoken_to_in_slack(ctx, user)))
        ack()

    @app.action(ids.PRIVATE_START)
    def start(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        user = body["user"]["id"]
        stopping.opt_in(ctx, event_key=_key(body, action), slack_user_id=user, say_so=False)
        outbound.replace_dialog(body["view"]["id"], started_dialog(people.spoken_to_in_slack(ctx, user)))
        ack()


def _key(body: dict[str, Any], action: dict[str, Any]) -> str:
    return event_key("click", body["user"]["id"], action["action_id"], action["action_ts"], body.get("trigger_id"))
