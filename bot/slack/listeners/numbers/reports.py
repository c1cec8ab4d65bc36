"""The controls of a report: other days, split by a property, one side of it in full, share it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack

from bot.core.reports.request import Request
from bot.core.survey.roles import Who
from bot.services.actions import saying
from bot.services.context import Context
from bot.services.numbers import requesting
from bot.services.survey import people
from bot.services.survey.finding import RefusedError
from bot.slack import ids
from bot.slack.blocks.actions.said import posted_screen
from bot.slack.blocks.numbers.daily.summary_dialogs import side_dialog
from bot.slack.blocks.numbers.reports import was_shared
from bot.slack.blocks.screen import Screen
from bot.slack.listeners.payload.clicked import carried_by, channel_of, chosen_value, response_url_of, view_id_of
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import answer_report, refused_screen


def other_days(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Draw the report anew for other days."""
    who, window = who_clicked(workspace, body), chosen_value(action)
    text = _changed(workspace.ctx, who, action["block_id"], lambda request: replace(request, window=window))
    _draw(workspace, who, body, text)
    ack()


def split(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Draw the report anew, by a property or whole."""
    who, by = who_clicked(workspace, body), ids.split_by(chosen_value(action))
    text = _changed(workspace.ctx, who, action["block_id"], lambda request: replace(request, by=by))
    _draw(workspace, who, body, text)
    ack()


def share(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Post the report for everybody in the channel."""
    workspace.outbound.refuse_foreign(response_url_of(body))  # before anything is shared
    who, channel, text = who_clicked(workspace, body), channel_of(body), carried_by(action)
    try:
        requesting.share(workspace.ctx, who, channel=channel, text=text)
        _show(workspace, who, body, partial(_shared, workspace, who, text))
    except RefusedError as error:
        _show(workspace, who, body, partial(refused_screen, error))
    except ValueError:  # something it names is gone
        _draw(workspace, who, body, text)
    ack()


def post_said(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Post what was said and done into the survey's channel."""
    workspace.outbound.refuse_foreign(response_url_of(body))  # before anything is posted
    who, text = who_clicked(workspace, body), carried_by(action)
    try:
        _show(workspace, who, body, partial(posted_screen, saying.post(workspace.ctx, who, text)))
    except RefusedError as error:
        _show(workspace, who, body, partial(refused_screen, error))
    except ValueError:  # something it names is gone
        _draw(workspace, who, body, text)
    ack()


def deeper(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Show one side of a report in full: below it, or in its place where it stands in a dialog."""
    who, text = who_clicked(workspace, body), carried_by(action)
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    said = answer_report(workspace.ctx, who, text, language)
    if body.get("view"):
        survey_id = _survey_of(workspace.ctx, who, text)
        workspace.outbound.replace_dialog(view_id_of(body), side_dialog(said, survey_id, language))
    else:
        workspace.outbound.answer_beside(response_url_of(body), said)
    ack()


def _survey_of(ctx: Context, who: Who, text: str) -> int | None:
    try:
        return requesting.read_typed(ctx, who, text).survey.id
    except ValueError:
        return None  # gone, or not theirs any more: said in the answer


def _draw(workspace: Workspace, who: Who, body: dict[str, Any], text: str) -> None:
    _show(workspace, who, body, partial(answer_report, workspace.ctx, who, text))


def _shared(workspace: Workspace, who: Who, text: str, language: str) -> Screen:
    return was_shared(answer_report(workspace.ctx, who, text, language), language)


def _show(workspace: Workspace, who: Who, body: dict[str, Any], draw: Callable[[str], Screen]) -> None:
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    workspace.outbound.answer_in_place(response_url_of(body), draw(language))


def _changed(ctx: Context, who: Who, text: str, change: Callable[[Request], Request]) -> str:
    try:
        return change(requesting.read_typed(ctx, who, text).request).text
    except ValueError:
        return text  # something it names is gone, or not theirs: said when it is answered
