"""The form that changes a survey: opened with what it says, looked at as a list of changes, and carried out."""

from collections.abc import Mapping
from typing import Any

from slack_bolt import Ack

from bot.core.survey.form import changed_in, changed_still, mark_before
from bot.core.survey.roles import Deed, Who
from bot.core.survey.survey import Survey
from bot.services.health.changing import change_survey, look_at_change
from bot.services.survey import people
from bot.services.survey.finding import RefusedError, find_survey, survey_behind
from bot.slack.blocks.survey.health import finding_in_slack
from bot.slack.blocks.survey.setup.changes import (
    changed_dialog,
    changed_meanwhile,
    changes_dialog,
    refused_change,
    unchanged_dialog,
)
from bot.slack.blocks.survey.setup.form import form_of, setup_dialog
from bot.slack.listeners.payload.carried import changed_in_form, form_in, survey_id_in
from bot.slack.listeners.payload.clicked import carried_by, is_in_dialog, trigger_of, view_id_of
from bot.slack.listeners.survey.form import entered_in
from bot.slack.listeners.survey.form_errors import TAKES_NONE, errors_in
from bot.slack.listeners.survey.setup import author, refusal
from bot.slack.listeners.workspace import Workspace, who_clicked

_View = dict[str, Any]


def open_form(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open it for whoever may change the survey."""
    who = who_clicked(workspace, body)
    try:
        survey = survey_behind(workspace.ctx, who, Deed.CHANGE, survey_id_in(carried_by(action)))
        view = _form(workspace, who, survey)
    except RefusedError as error:
        view = refusal(workspace, who, error)
    if is_in_dialog(body):
        workspace.outbound.replace_dialog(view_id_of(body), view)
    else:
        workspace.outbound.open_dialog(trigger_of(body), view)
    ack()


def form_to_change(workspace: Workspace, who: Who, name: str) -> _View:
    """Give the form for the survey of that name, or why it is not for somebody."""
    try:
        return _form(workspace, who, find_survey(workspace.ctx, who, Deed.CHANGE, name))
    except RefusedError as error:
        return refusal(workspace, who, error)


def look(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Show what the change would change, or say beside each field what is wrong with it."""
    who = who_clicked(workspace, body)
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    survey_id, opened = form_in(view["private_metadata"])
    values = view["state"]["values"]
    try:
        survey = survey_behind(workspace.ctx, who, Deed.CHANGE, survey_id)
    except RefusedError as error:
        ack(response_action="update", view=refusal(workspace, who, error))
        return
    try:
        changed = changed_in(survey.plan, entered_in(view["state"]), values, opened)
        ack(response_action="update", view=_next_step(workspace, who, survey, changed))
    except TAKES_NONE as error:
        ack(response_action="errors", errors=errors_in(error, values, survey.plan.kind, language))


def change(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Change the survey as it was shown; where the same was changed meanwhile, show what would change now."""
    ctx, who = workspace.ctx, who_clicked(workspace, body)
    language = people.spoken_to_in_slack(ctx, who.id)
    survey_id, changed, before = changed_in_form(view)
    try:
        survey = survey_behind(ctx, who, Deed.CHANGE, survey_id)
        still = changed_still(survey.plan, changed)
        if still and mark_before(survey.plan, changed) != before:
            said = _next_step(workspace, who, survey, still, changed_meanwhile(language))
        else:
            said = _changed(workspace, who, survey, changed)
    except RefusedError as error:
        said = refusal(workspace, who, error)
    except TAKES_NONE:  # something else was changed meanwhile
        said = refused_change(language)
    ack(response_action="update", view=said)


def _changed(workspace: Workspace, who: Who, survey: Survey, changed: Mapping[str, Any]) -> _View:
    ctx = workspace.ctx
    change_survey(ctx, survey, changed, actor=people.actor(ctx, who.id))
    people.draw_home(ctx, who.id)
    workspace.outbound.begin(workspace.look_around)
    return changed_dialog(survey, people.spoken_to_in_slack(ctx, who.id))


def _form(workspace: Workspace, who: Who, survey: Survey) -> _View:
    return setup_dialog(form_of(survey, author(workspace, who, survey.plan.measure)))


def _next_step(workspace: Workspace, who: Who, survey: Survey, changed: Mapping[str, Any], *notes: str) -> _View:
    by = author(workspace, who, survey.plan.measure)
    if not changed:
        return unchanged_dialog(survey, by.language)
    meant = look_at_change(workspace.ctx, survey, changed, workspace.roster)
    doubts = [finding_in_slack(doubt, by.language) for doubt in meant.doubts]
    return changes_dialog(survey, meant.plan, changed, by, [*notes, *doubts])
