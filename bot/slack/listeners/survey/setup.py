"""The form that makes a survey: opened, looked at, taken, and answered with who would be asked."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from slack_bolt import Ack

from bot.core.survey.form import QUESTION, as_file
from bot.core.survey.language import language_of
from bot.core.survey.measure import Kind, Measure
from bot.core.survey.roles import Deed, Who
from bot.services.asking import previewing
from bot.services.health.checking import CannotLookError
from bot.services.health.founding import Founded, found_survey
from bot.services.survey import people
from bot.services.survey.finding import RefusedError, require_founder, survey_behind
from bot.slack.blocks.numbers.benchmarks import industry_names
from bot.slack.blocks.numbers.daily.summary_dialogs import refused_dialog
from bot.slack.blocks.survey.health import finding_in_slack
from bot.slack.blocks.survey.preview import starting_dialog
from bot.slack.blocks.survey.setup.choices import Author
from bot.slack.blocks.survey.setup.form import Form, form_of, new_form, reading, setup_dialog
from bot.slack.listeners.payload.carried import form_in
from bot.slack.listeners.payload.clicked import kept_in, state_of, trigger_of, view_id_of
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.survey.form import entered_in
from bot.slack.listeners.survey.form_errors import TAKES_NONE, errors_in
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import refused_screen

_View = dict[str, Any]


def open_form(ack: Ack, body: dict[str, Any], workspace: Workspace) -> None:
    """Open it for whoever may make surveys."""
    workspace.outbound.open_dialog(trigger_of(body), form_for(workspace, who_clicked(workspace, body)))
    ack()


def form_for(workspace: Workspace, who: Who) -> _View:
    """Give the form, or why it is not for somebody."""
    try:
        require_founder(who)
    except RefusedError as error:
        return refusal(workspace, who, error)
    return setup_dialog(new_form(author(workspace, who)))


def see(ack: Ack, body: dict[str, Any], workspace: Workspace) -> None:
    """Show how the question reads with what was entered so far, and the fields of the kind that is chosen."""
    who, said = who_clicked(workspace, body), entered_in(state_of(body))
    try:
        form = _form_in(workspace, who, body, said)
    except RefusedError as error:
        view = refusal(workspace, who, error)
    else:
        language = language_of(said.get("language"), form.by.language)
        view = setup_dialog(form, reading(form.kind, said.get("product", ""), said.get(QUESTION), language))
    workspace.outbound.replace_dialog(view_id_of(body), view)
    ack()


def create(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Make the survey, or say beside each field what is wrong with it."""
    ctx, who = workspace.ctx, who_clicked(workspace, body)
    language = people.spoken_to_in_slack(ctx, who.id)
    try:
        require_founder(who)
        made = _made(workspace, who, view)
    except RefusedError as error:
        ack(response_action="update", view=refusal(workspace, who, error))
    except TAKES_NONE as error:
        kind = _kind(entered_in(view["state"]))
        ack(response_action="errors", errors=errors_in(error, view["state"]["values"], kind, language))
    else:
        if made is None:
            ack(response_action="clear")
        else:
            ack(response_action="update", view=_next_step(workspace, made, language))


def refusal(workspace: Workspace, who: Who, error: RefusedError) -> _View:
    """Say why nothing opens."""
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    return refused_dialog(refused_screen(error, language), language)


def author(workspace: Workspace, who: Who, measure: Measure = Measure.NPS) -> Author:
    """Give what the form offers to somebody. measure: what the survey measures, whose industries there are."""
    zone, groups = "UTC", dict[str, str]()
    with suppress(CannotLookError):
        profile = workspace.roster.person(who.id)
        zone = (profile.zone if profile else None) or zone
        groups = workspace.roster.groups()
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    return Author(who.id, language, zone, groups, industry_names(workspace.ctx.benchmarks, measure, language))


def _form_in(workspace: Workspace, who: Who, body: dict[str, Any], said: dict[str, Any]) -> Form:
    """Give the form that is open, of another kind where another was chosen."""
    if carried := kept_in(body):
        survey_id, opened = form_in(carried)
        survey = survey_behind(workspace.ctx, who, Deed.CHANGE, survey_id)
        return form_of(survey, author(workspace, who, survey.plan.measure), opened)
    require_founder(who)
    return new_form(author(workspace, who), _kind(said))


def _kind(said: Mapping[str, Any]) -> Kind:
    return Kind.CSAT if said.get("kind") == Kind.CSAT else Kind.NPS


def _made(workspace: Workspace, who: Who, view: dict[str, Any]) -> Founded | None:
    key = event_key("setup", who.id, view["id"])
    actor = people.actor(workspace.ctx, who.id)
    content = as_file(entered_in(view["state"]))
    return found_survey(workspace.ctx, content, workspace.roster, actor=actor, event_key=key)


def _next_step(workspace: Workspace, made: Founded, language: str) -> _View:
    """Show who would be asked; where Slack takes its time to tell who is in a channel, another look is a button."""
    workspace.outbound.begin(workspace.look_around)
    return starting_dialog(
        previewing.preview(workspace.ctx, made.survey),
        language,
        [finding_in_slack(doubt, language) for doubt in made.doubts],
    )
