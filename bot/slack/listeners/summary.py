"""The buttons of a summary: each opens a dialog for whoever pressed it, so that the channel stays quiet.

Where outsiders came to read the channel later on, nothing opens for them.
"""

from typing import Any

from slack_bolt import Ack

from bot.core.survey.decision import Decision
from bot.core.survey.roles import Deed, Who, may
from bot.core.survey.survey import Survey
from bot.services.asking import steering
from bot.services.context import Context
from bot.services.numbers import reporting
from bot.services.survey import people
from bot.services.survey.finding import survey_behind
from bot.slack.blocks.numbers.summary_dialogs import how_dialog, not_paused_dialog, paused_dialog, report_dialog
from bot.slack.blocks.survey.command import not_yours_screen, steered_screen
from bot.slack.listeners.workspace import Workspace, who_clicked


def full_report(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open today's numbers."""
    survey = survey_behind(workspace.ctx, who_clicked(workspace, body), Deed.READ, int(action["value"]))
    if survey is not None:
        report = reporting.report_on(workspace.ctx, survey, reporting.today_window(workspace.ctx, survey))
        workspace.outbound.open_dialog(body["trigger_id"], report_dialog(report, survey))
    ack()


def how(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open how they are computed."""
    survey = survey_behind(workspace.ctx, who_clicked(workspace, body), Deed.READ, int(action["value"]))
    if survey is not None:
        workspace.outbound.open_dialog(
            body["trigger_id"], how_dialog(survey, reporting.today_window(workspace.ctx, survey))
        )
    ack()


def pause(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Pause the survey for whoever may, and say what became of it."""
    who = who_clicked(workspace, body)
    survey = survey_behind(workspace.ctx, who, Deed.READ, int(action["value"]))
    if survey is not None:
        workspace.outbound.open_dialog(body["trigger_id"], _pause(workspace.ctx, who, survey))
    ack()


def _pause(ctx: Context, who: Who, survey: Survey) -> dict[str, Any]:
    if not may(who, Deed.STEER, survey):
        return not_paused_dialog(survey, not_yours_screen(survey, survey.language))
    done = steering.steer(ctx, survey, Decision.PAUSE, actor=people.actor(ctx, who.id))
    return paused_dialog(survey, steered_screen(done, survey.language))
