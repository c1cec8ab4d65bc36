"""What a comment is about: *Wrong theme?* and its dialog; the comments about one theme, and those that say alike."""

from collections.abc import Callable
from typing import Any

from slack_bolt import Ack

from bot.core.survey.roles import Deed
from bot.core.survey.survey import Survey
from bot.core.themes import Labelled
from bot.services.numbers import requesting, theming
from bot.services.numbers.similar import finds_similar, similar
from bot.services.survey import correcting, people, suggesting
from bot.services.survey.correcting import CannotCorrectError, Held
from bot.services.survey.finding import RefusedError, require
from bot.services.survey.suggesting import NotSuggestedError
from bot.slack import ids
from bot.slack.blocks.numbers.daily.summary_dialogs import refused_dialog
from bot.slack.blocks.numbers.themes.suggested_words import decided_line
from bot.slack.blocks.numbers.themes.wrong_theme import (
    comments_screen,
    correct_dialog,
    corrected_dialog,
    not_there_screen,
    similar_dialog,
)
from bot.slack.listeners.payload.carried import comment_id_in, word_in
from bot.slack.listeners.payload.clicked import (
    carried_by,
    chosen_value,
    is_in_dialog,
    response_url_of,
    trigger_of,
    view_id_of,
)
from bot.slack.listeners.payload.entered import entered_choices
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import answer_report, refused_screen

_Dialog = dict[str, Any]


def read(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Show the newest comments about a theme, to whoever may read comments."""
    ctx, who, text = workspace.ctx, who_clicked(workspace, body), action["block_id"]
    theme = ids.theme_in(chosen_value(action))
    language = people.spoken_to_in_slack(ctx, who.id)
    try:
        asked = requesting.read_typed(ctx, who, text)
        require(who, Deed.READ_COMMENTS, asked.survey)
        shown = comments_screen(asked, theme, theming.comments_about(ctx, asked, theme))
    except RefusedError as error:
        shown = refused_screen(error, language)
    except ValueError:  # something that the words name is gone
        shown = answer_report(ctx, who, text, language)
    workspace.outbound.answer_beside(response_url_of(body), shown)
    ack()


def open_dialog(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Ask an owner what a comment is about."""
    comment_id, who = comment_id_in(carried_by(action)), who_clicked(workspace, body)

    def held() -> Held:
        return correcting.look_up(workspace.ctx, who, comment_id)

    def draw(survey: Survey, comment: Labelled, language: str) -> _Dialog:
        return correct_dialog(survey, comment, language, finds_similar=finds_similar(workspace.ctx, who, survey))

    view = _dialog(workspace, who.id, held, draw)
    if is_in_dialog(body):
        workspace.outbound.replace_dialog(view_id_of(body), view)
    else:
        workspace.outbound.open_dialog(trigger_of(body), view)
    ack()


def correct(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Take what was chosen."""
    comment_id, who = comment_id_in(view["private_metadata"]), who_clicked(workspace, body)
    themes = entered_choices(view, ids.THEMES_FIELD, ids.THEMES_FIELD)

    def held() -> Held:
        return correcting.correct(workspace.ctx, who, comment_id, themes)

    ack(response_action="update", view=_dialog(workspace, who.id, held, corrected_dialog))


def leave_to_words(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Take a correction back."""
    comment_id, who = comment_id_in(carried_by(action)), who_clicked(workspace, body)

    def held() -> Held:
        return correcting.correct(workspace.ctx, who, comment_id, None)

    workspace.outbound.replace_dialog(view_id_of(body), _dialog(workspace, who.id, held, corrected_dialog))
    ack()


def show_similar(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Show which comments say what one says, to whoever may read comments."""
    comment_id, who = comment_id_in(carried_by(action)), who_clicked(workspace, body)
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    try:
        found = similar(workspace.ctx, who, comment_id)
    except RefusedError as error:
        view = refused_dialog(refused_screen(error, language), language)
    except CannotCorrectError:
        view = refused_dialog(not_there_screen(language), language)
    else:
        view = similar_dialog(found.held.comment, found.others, language)
    if is_in_dialog(body):
        workspace.outbound.replace_dialog(view_id_of(body), view)
    else:
        workspace.outbound.open_dialog(trigger_of(body), view)
    ack()


def decide_word(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Let a suggested word earn its theme, or suggest it no more, and draw the report anew."""
    ctx, who = workspace.ctx, who_clicked(workspace, body)
    survey_id, theme, language, word = word_in(carried_by(action))
    added, spoken = action["action_id"] == ids.WORD_ADD, people.spoken_to_in_slack(ctx, who.id)
    decide = suggesting.add if added else suggesting.refuse
    try:
        decide(ctx, who, survey_id, theme=theme, language=language, word=word)
    except RefusedError as error:
        shown = refused_screen(error, spoken)
    except NotSuggestedError:  # pressed twice, or somebody else did: the report shows what is left
        shown = answer_report(ctx, who, ids.report_behind(action["block_id"]), spoken)
    else:
        report = answer_report(ctx, who, ids.report_behind(action["block_id"]), spoken)
        shown = report.noting(decided_line(word, spoken, added=added))
    workspace.outbound.answer_in_place(response_url_of(body), shown)
    ack()


def _dialog(workspace: Workspace, user: str, held: Callable[[], Held], draw: Callable[..., _Dialog]) -> _Dialog:
    """Draw a dialog about a comment, or say why it is not for whoever pressed."""
    language = people.spoken_to_in_slack(workspace.ctx, user)
    try:
        found = held()
    except RefusedError as error:
        return refused_dialog(refused_screen(error, language), language)
    except CannotCorrectError:
        return refused_dialog(not_there_screen(language), language)
    return draw(found.survey, found.comment, language)
