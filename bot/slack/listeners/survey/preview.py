"""The preview of a survey: opened by a button, turned page by page, and with the question whether it is to start."""

from typing import Any

from slack_bolt import Ack

from bot.core.asking.preview import Preview
from bot.core.survey.roles import Deed
from bot.services.asking import previewing
from bot.services.survey import people
from bot.services.survey.finding import RefusedError, survey_behind
from bot.slack.blocks.numbers.daily.summary_dialogs import refused_dialog
from bot.slack.blocks.survey.preview import preview_dialog, preview_screen, starting_dialog
from bot.slack.listeners.payload.carried import page_in, survey_id_in
from bot.slack.listeners.payload.clicked import carried_by, response_url_of, trigger_of, view_id_of
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import refused_screen


def open_preview(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Show who will be asked when."""
    _open(workspace, body, action, Deed.PREVIEW)
    ack()


def begin(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Ask whoever may start the survey whether that is meant, and show who would be asked."""
    _open(workspace, body, action, Deed.STEER)
    ack()


def turn_page(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Show another page in the place of this one."""
    survey_id, page = page_in(carried_by(action))
    ctx, who, in_dialog = workspace.ctx, who_clicked(workspace, body), bool(body.get("view"))
    language = people.spoken_to_in_slack(ctx, who.id)
    try:
        seen = previewing.preview(ctx, survey_behind(ctx, who, Deed.PREVIEW, survey_id))
        screen = preview_screen(seen, language, page)
        view = preview_dialog(seen, language, page) if page else _overview(seen, language)
    except RefusedError as error:
        screen = refused_screen(error, language)
        view = refused_dialog(screen, language)
    if in_dialog:
        workspace.outbound.replace_dialog(view_id_of(body), view)
    else:
        workspace.outbound.answer_in_place(response_url_of(body), screen)
    ack()


def _open(workspace: Workspace, body: dict[str, Any], action: dict[str, Any], deed: Deed) -> None:
    ctx, who, trigger = workspace.ctx, who_clicked(workspace, body), trigger_of(body)
    language = people.spoken_to_in_slack(ctx, who.id)
    try:
        survey = survey_behind(ctx, who, deed, survey_id_in(carried_by(action)))
        view = _overview(previewing.preview(ctx, survey), language)
    except RefusedError as error:
        view = refused_dialog(refused_screen(error, language), language)
    if (body.get("view") or {}).get("type") == "modal":  # pressed in one that is open
        workspace.outbound.replace_dialog(view_id_of(body), view)
    else:
        workspace.outbound.open_dialog(trigger, view)


def _overview(seen: Preview, language: str) -> dict[str, Any]:
    """Show an overview, with the question whether the survey is to start where that is open."""
    return starting_dialog(seen, language) if seen.waits_for_start else preview_dialog(seen, language)
