"""*Try it on me*: the survey's question to whoever wants to see it, counted nowhere."""

from typing import Any

from slack_bolt import Ack

from bot.core.survey.roles import Deed, Who
from bot.core.survey.survey import Survey
from bot.services.asking import previewing
from bot.services.asking.trying import try_out
from bot.services.health.checking import CannotLookError
from bot.services.survey import audiences, people
from bot.services.survey.finding import RefusedError, SlackSilentError, survey_behind
from bot.slack.blocks.numbers.daily.summary_dialogs import refused_dialog
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.survey.preview import starting_dialog
from bot.slack.blocks.survey.trying import tried_dialog, tried_screen
from bot.slack.listeners.payload.carried import survey_id_in
from bot.slack.listeners.payload.clicked import carried_by, trigger_of, view_id_of
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import refused_screen


def try_it(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Put the question to whoever pressed, and say where it is."""
    in_dialog = (body.get("view") or {}).get("type") == "modal"
    view = _tried(workspace, who_clicked(workspace, body), survey_id_in(carried_by(action)), in_dialog=in_dialog)
    if in_dialog:
        workspace.outbound.replace_dialog(view_id_of(body), view)
    else:
        workspace.outbound.open_dialog(trigger_of(body), view)
    ack()


def tried_by(workspace: Workspace, survey: Survey, slack_user_id: str, language: str) -> Screen:
    """Let somebody try a survey out, also who is in no audience so far, and say it. Raises SlackSilentError."""
    ctx = workspace.ctx
    # Whoever tries it out came to the bot by themselves: no newcomer who is left alone.
    get_to_know(workspace, slack_user_id, newcomer=False)
    outcome = try_out(ctx, survey, slack_user_id, actor=people.actor(ctx, slack_user_id))
    return tried_screen(slack_user_id, outcome, survey, language)


def _tried(workspace: Workspace, who: Who, survey_id: int, *, in_dialog: bool) -> dict[str, Any]:
    ctx, language = workspace.ctx, people.spoken_to_in_slack(workspace.ctx, who.id)
    try:
        survey = survey_behind(ctx, who, Deed.TRY, survey_id)
        said = tried_by(workspace, survey, who.id, language)
    except RefusedError as error:
        return refused_dialog(refused_screen(error, language), language)
    seen = previewing.preview(ctx, survey) if in_dialog else None
    return starting_dialog(seen, language, [said.text]) if seen else tried_dialog(said, language)


def get_to_know(workspace: Workspace, slack_user_id: str, *, newcomer: bool) -> None:
    """Look somebody up who is in no audience so far. newcomer: they are left alone for a while then.

    Raises SlackSilentError.
    """
    if people.is_known(workspace.ctx, slack_user_id):
        return
    try:
        profile = workspace.roster.person(slack_user_id)
    except CannotLookError as error:
        raise SlackSilentError from error
    if profile is not None:
        audiences.keep_profiles(workspace.ctx, [profile], newcomers=newcomer)
