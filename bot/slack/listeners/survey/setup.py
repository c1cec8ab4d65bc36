"""The form that makes a survey: opened, looked at, taken, and answered with who would be asked."""

from contextlib import suppress
from typing import Any

from slack_bolt import Ack

from bot.core.survey.language import language_of
from bot.core.survey.measure import Measure
from bot.core.survey.question import SCORE_QUESTION
from bot.core.survey.roles import Who
from bot.services.asking import previewing
from bot.services.health.checking import CannotLookError
from bot.services.health.founding import Founded, MisplacedError, found_survey
from bot.services.survey import people
from bot.services.survey.finding import RefusedError, require_founder
from bot.services.survey.surveys import AskedAloneError
from bot.services.survey.written import MistakesError
from bot.slack.blocks.numbers.benchmarks import industry_names
from bot.slack.blocks.numbers.summary_dialogs import refused_dialog
from bot.slack.blocks.survey.health import finding_in_slack
from bot.slack.blocks.survey.preview import starting_dialog
from bot.slack.blocks.survey.setup import Newcomer, reading, setup_dialog
from bot.slack.blocks.survey.setup_errors import alone_error, misplaced_errors, mistaken_errors, silent_error
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.payload.shapes import state_of, trigger_of, view_id_of
from bot.slack.listeners.survey.form import written_in
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import refused_screen

_View = dict[str, Any]


def open_form(ack: Ack, body: dict[str, Any], workspace: Workspace) -> None:
    """Open it for whoever may make surveys."""
    workspace.outbound.open_dialog(trigger_of(body), form_for(workspace, who_clicked(workspace, body)))
    ack()


def form_for(workspace: Workspace, who: Who) -> _View:
    """Give the form, or why it is not for somebody."""
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    try:
        require_founder(who)
    except RefusedError as error:
        return refused_dialog(refused_screen(error, language), language)
    return setup_dialog(_newcomer(workspace, who.id))


def see(ack: Ack, body: dict[str, Any], workspace: Workspace) -> None:
    """Show how the question reads with what was entered so far."""
    said, by = written_in(state_of(body)), _newcomer(workspace, body["user"]["id"])
    language = language_of(said.get("language"), by.language)
    own_words: dict[str, str] = said.get("questions", {}).get(language, {})
    reads = reading(said.get("product", ""), own_words.get(SCORE_QUESTION), language)
    workspace.outbound.replace_dialog(view_id_of(body), setup_dialog(by, reads))
    ack()


def create(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Make the survey, or say beside each field what is wrong with it."""
    ctx, who = workspace.ctx, who_clicked(workspace, body)
    language = people.spoken_to_in_slack(ctx, who.id)
    try:
        require_founder(who)
        made = _made(workspace, who, view)
    except RefusedError as error:
        ack(response_action="update", view=refused_dialog(refused_screen(error, language), language))
    except MistakesError as error:
        ack(response_action="errors", errors=mistaken_errors([one.key for one in error.mistakes], language))
    except AskedAloneError:
        ack(response_action="errors", errors=alone_error(language))
    except MisplacedError as error:
        ack(response_action="errors", errors=misplaced_errors(error.plan, error.findings, language))
    except CannotLookError:
        ack(response_action="errors", errors=silent_error(language))
    else:
        if made is None:
            ack(response_action="clear")
        else:
            ack(response_action="update", view=_next_step(workspace, made, language))


def _made(workspace: Workspace, who: Who, view: dict[str, Any]) -> Founded | None:
    key = event_key("setup", who.id, view["id"])
    actor = people.actor(workspace.ctx, who.id)
    return found_survey(workspace.ctx, written_in(view["state"]), workspace.roster, actor=actor, event_key=key)


def _next_step(workspace: Workspace, made: Founded, language: str) -> _View:
    """Show who would be asked; where Slack takes its time to tell who is in a channel, another look is a button."""
    workspace.outbound.begin(workspace.look_around)
    return starting_dialog(
        previewing.preview(workspace.ctx, made.survey),
        language,
        [finding_in_slack(doubt, language) for doubt in made.doubts],
    )


def _newcomer(workspace: Workspace, slack_user_id: str) -> Newcomer:
    zone, groups = "UTC", dict[str, str]()
    with suppress(CannotLookError):
        profile = workspace.roster.person(slack_user_id)
        zone = (profile.zone if profile else None) or zone
        groups = workspace.roster.groups()
    language = people.spoken_to_in_slack(workspace.ctx, slack_user_id)
    industries = industry_names(workspace.ctx.benchmarks, Measure.NPS, language)
    return Newcomer(slack_user_id, language, zone, groups, industries)
