"""The buttons of a summary: each opens a dialog for whoever pressed it, so that the channel stays quiet."""

from typing import Any

from slack_bolt import Ack, App

from bot.core.survey.decision import Decision
from bot.core.survey.roles import Deed, Who, may
from bot.core.survey.survey import Survey
from bot.core.survey.workspace import Identity
from bot.services.asking import steering
from bot.services.context import Context
from bot.services.numbers import reporting
from bot.services.survey import people
from bot.services.survey.finding import survey_behind
from bot.slack import ids
from bot.slack.blocks.numbers.summary_dialogs import how_dialog, not_paused_dialog, paused_dialog, report_dialog
from bot.slack.blocks.survey.command import not_yours_screen, steered_screen
from bot.slack.delivery.outbound import Outbound
from bot.slack.listeners.asker import who_clicked


def register(app: App, ctx: Context, home: Identity, outbound: Outbound) -> None:
    """Connect the buttons; where outsiders came to read the channel later on, nothing opens for them."""

    @app.action(ids.FULL_REPORT)
    def full_report(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        survey = survey_behind(ctx, who_clicked(ctx, home, body), Deed.READ, int(action["value"]))
        if survey is not None:
            report = reporting.report_on(ctx, survey, reporting.today_window(ctx, survey))
            outbound.open_dialog(body["trigger_id"], report_dialog(report, survey))
        ack()

    @app.action(ids.HOW)
    def how(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        survey = survey_behind(ctx, who_clicked(ctx, home, body), Deed.READ, int(action["value"]))
        if survey is not None:
            outbound.open_dialog(body["trigger_id"], how_dialog(survey, reporting.today_window(ctx, survey)))
        ack()

    @app.action(ids.PAUSE)
    def pause(ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        who = who_clicked(ctx, home, body)
        survey = survey_behind(ctx, who, Deed.READ, int(action["value"]))
        if survey is not None:
            outbound.open_dialog(body["trigger_id"], _pause(ctx, who, survey))
        ack()


def _pause(ctx: Context, who: Who, survey: Survey) -> dict[str, Any]:
    if not may(who, Deed.STEER, survey):
        return not_paused_dialog(survey, not_yours_screen(survey, survey.language))
    done = steering.steer(ctx, survey, Decision.PAUSE, actor=people.actor(ctx, who.id))
    return paused_dialog(survey, steered_screen(done, survey.language))
