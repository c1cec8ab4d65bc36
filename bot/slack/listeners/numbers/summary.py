"""The buttons of a summary, and of surveys in the App Home: each opens a dialog for whoever pressed it alone.

A channel also has guests, and outsiders may come to read it later on: the numbers of today open for none of them.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from slack_bolt import Ack

from bot.core.reports.request import quoted
from bot.core.survey.decision import Decision
from bot.core.survey.roles import Deed, Who
from bot.core.survey.survey import Survey
from bot.services.asking import steering
from bot.services.context import Context
from bot.services.numbers import reporting, requesting
from bot.services.survey import people
from bot.services.survey.finding import RefusedError, survey_behind
from bot.slack.blocks.numbers.daily.summary_dialogs import how_dialog, refused_dialog, report_dialog, steering_dialog
from bot.slack.blocks.survey.steering import sure_screen
from bot.slack.listeners.payload.carried import survey_id_in
from bot.slack.listeners.payload.clicked import carried_by, is_in_dialog, trigger_of, view_id_of
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import refused_screen

_Dialog = dict[str, Any]


def full_report(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open today's numbers."""
    _open(workspace, body, action, Deed.READ, _report)
    ack()


def how(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open how they are computed."""
    _open(workspace, body, action, Deed.READ, _how)
    ack()


def pause(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Ask whoever may pause the survey whether that is meant."""
    _open(workspace, body, action, Deed.STEER, partial(_sure, Decision.PAUSE))
    ack()


def resume(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Ask whoever may let the survey go on whether that is meant."""
    _open(workspace, body, action, Deed.STEER, partial(_sure, Decision.RESUME))
    ack()


def _open(
    workspace: Workspace,
    body: dict[str, Any],
    action: dict[str, Any],
    deed: Deed,
    dialog: Callable[[Context, Who, Survey], _Dialog],
) -> None:
    ctx, who, trigger = workspace.ctx, who_clicked(workspace, body), trigger_of(body)
    try:
        view = dialog(ctx, who, survey_behind(ctx, who, deed, survey_id_in(carried_by(action))))
    except RefusedError as error:
        language = people.spoken_to_in_slack(ctx, who.id)
        view = refused_dialog(refused_screen(error, language), language)
    if is_in_dialog(body):
        workspace.outbound.replace_dialog(view_id_of(body), view)
    else:
        workspace.outbound.open_dialog(trigger, view)


def _report(ctx: Context, who: Who, survey: Survey) -> _Dialog:
    words = quoted(survey.plan.name)
    return report_dialog(ctx.look(lambda ctx: requesting.answer(ctx, requesting.read_typed(ctx, who, words))))


def _how(ctx: Context, _: Who, survey: Survey) -> _Dialog:
    return how_dialog(survey, reporting.today_window(ctx, survey))


def _sure(decision: Decision, ctx: Context, who: Who, survey: Survey) -> _Dialog:
    language = people.spoken_to_in_slack(ctx, who.id)
    return steering_dialog(sure_screen(decision, survey, steering.ahead(ctx, survey, decision), language), language)
