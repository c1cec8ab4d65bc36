"""The controls of a report: other days, split by a property, share it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App

from bot.core.numbers.request import Request
from bot.core.survey.roles import Who
from bot.core.survey.workspace import Identity
from bot.services.context import Context
from bot.services.numbers import requesting
from bot.services.survey import people
from bot.slack import ids
from bot.slack.delivery.outbound import Outbound
from bot.slack.listeners.asker import who_clicked
from bot.slack.listeners.keys import click_key
from bot.slack.reports import answer_report


def register(app: App, ctx: Context, home: Identity, outbound: Outbound) -> None:
    """Connect the controls."""

    @app.action(ids.PERIOD)
    def other_days(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        window = action["selected_option"]["value"]
        _draw_anew(body, action, lambda request: replace(request, window=window))
        ack()

    @app.action(ids.SPLIT)
    def split(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        by = ids.split_by(action["selected_option"]["value"])
        _draw_anew(body, action, lambda request: replace(request, by=by))
        ack()

    @app.action(ids.SHARE)
    def share(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        try:
            requesting.share(
                ctx,
                who_clicked(ctx, home, body),
                event_key=click_key(body, action),
                channel=body["channel"]["id"],
                text=action["value"],
            )
        except ValueError:  # something it names is gone, or not theirs
            _draw(body, action["value"])
        ack()

    def _draw_anew(body: dict[str, Any], action: dict[str, Any], change: Callable[[Request], Request]) -> None:
        _draw(body, _changed(ctx, who_clicked(ctx, home, body), action["block_id"], change))

    def _draw(body: dict[str, Any], text: str) -> None:
        who = who_clicked(ctx, home, body)
        screen = answer_report(ctx, who, text, language=people.spoken_to_in_slack(ctx, who.id))
        outbound.answer_in_place(body["response_url"], screen)


def _changed(ctx: Context, who: Who, text: str, change: Callable[[Request], Request]) -> str:
    try:
        return change(requesting.read_typed(ctx, who, text).request).text
    except ValueError:
        return text  # something it names is gone, or not theirs: said when it is answered
