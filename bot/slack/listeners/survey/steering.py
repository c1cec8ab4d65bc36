"""The buttons of a decision about a survey: yes, no, and take it back, in a message or in a dialog."""

from typing import Any

from slack_bolt import Ack

from bot.core.survey.decision import Decision
from bot.core.survey.roles import Deed, Who
from bot.services.asking import steering
from bot.services.survey import people
from bot.services.survey.finding import RefusedError, survey_behind
from bot.slack import ids
from bot.slack.blocks.numbers.daily.summary_dialogs import steering_dialog
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.survey.steering import kept_screen, steered_screen
from bot.slack.listeners.payload.carried import survey_id_in
from bot.slack.listeners.payload.clicked import carried_by, is_in_dialog, response_url_of, view_id_of
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import refused_screen


def decide(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Carry out what was decided, and say in its place what became of it."""
    in_dialog = is_in_dialog(body)
    if not in_dialog:
        workspace.outbound.refuse_foreign(response_url_of(body))  # before anything is decided
    who = who_clicked(workspace, body)
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    screen = _decided(workspace, who, action, language)
    if in_dialog:
        people.draw_home(workspace.ctx, who.id)  # where it may have been opened
        workspace.outbound.replace_dialog(view_id_of(body), steering_dialog(screen, language))
    else:
        workspace.outbound.answer_in_place(response_url_of(body), screen)
    ack()


def _decided(workspace: Workspace, who: Who, action: dict[str, Any], language: str) -> Screen:
    ctx, what = workspace.ctx, ids.steered_by(action["action_id"])
    try:
        survey = survey_behind(ctx, who, Deed.STEER, survey_id_in(carried_by(action)))
    except RefusedError as error:
        return refused_screen(error, language)
    if what == ids.KEEP_AS_IT_IS:
        return kept_screen(survey, language)
    return steered_screen(steering.steer(ctx, survey, Decision(what), actor=people.actor(ctx, who.id)), language)
