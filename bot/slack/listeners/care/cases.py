"""The buttons and dialogs of a case. Whoever can't do what they pressed is told why, and nobody else."""

from collections.abc import Callable
from functools import partial
from typing import Any

from slack_bolt import Ack

from bot.core.care.case import Shows
from bot.core.care.deeds import BUTTONS
from bot.core.care.log import What
from bot.core.survey.roles import Who
from bot.services.care import handling, looking, talking
from bot.services.care.handling import RefusedError
from bot.services.care.reading import Held
from bot.services.survey import people
from bot.slack import ids
from bot.slack.blocks.care.dialogs import close_dialog, hand_over_dialog, own_words, refused_dialog
from bot.slack.blocks.care.listing import cases_screen
from bot.slack.blocks.care.notes import refusal_line, refused_case_screen
from bot.slack.blocks.care.talk import reply_dialog
from bot.slack.listeners.payload.carried import case_id_in, snooze_in
from bot.slack.listeners.payload.clicked import carried_by, chosen_value, response_url_of, trigger_of
from bot.slack.listeners.payload.entered import entered_text, entered_user
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.workspace import Workspace, who_clicked

_NEEDS = {"hand_over": What.HANDED_OVER, "close": What.CLOSED, "reply": What.ASKED}


def act(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Do at once what a button says."""
    who, what = who_clicked(workspace, body), BUTTONS[ids.case_button(action["action_id"])]
    case_id = case_id_in(carried_by(action))
    _or_say_why(workspace, body, lambda: handling.do(workspace.ctx, who, what, case_id))
    _redraw_list(workspace, body, who)
    ack()


def snooze(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Put a case off."""
    who, (case_id, days) = who_clicked(workspace, body), snooze_in(chosen_value(action))
    _or_say_why(workspace, body, lambda: handling.snooze(workspace.ctx, who, case_id, days=days))
    _redraw_list(workspace, body, who)
    ack()


def open_dialog(ack: Ack, body: dict[str, Any], action: dict[str, Any], workspace: Workspace) -> None:
    """Open the dialog of a button."""
    who, case_id = who_clicked(workspace, body), case_id_in(carried_by(action))
    button = ids.case_button(action["action_id"])

    def show() -> None:
        held = handling.check(workspace.ctx, who, _NEEDS[button], case_id)
        language = people.spoken_to_in_slack(workspace.ctx, who.id)
        workspace.outbound.open_dialog(trigger_of(body), _dialog(workspace, button, held, who, language))

    _or_say_why(workspace, body, show)
    ack()


def _dialog(workspace: Workspace, button: str, held: Held, who: Who, language: str) -> dict[str, Any]:
    case = held.case
    match button:
        case "hand_over":
            return hand_over_dialog(case.id, language)
        case "close":
            # Where nobody knows whose words they are, their language would tell something.
            known = held.person if case.shows is not Shows.WORDS else None
            theirs = people.spoken_to(workspace.ctx, known) if known is not None else held.survey.language
            return close_dialog(case.id, language, theirs)
        case _:
            return reply_dialog(held.survey, case.id, who.id, language, hidden=case.shows is Shows.WORDS)


def reply(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Send what was written to the person."""
    who, case_id = who_clicked(workspace, body), case_id_in(view["private_metadata"])
    key, text = event_key("dialog", who.id, view["id"]), entered_text(view, "text", ids.CASE_FIELD)
    send = partial(talking.reply, workspace.ctx, who, case_id, text=text, event_key=key)
    _or_say_beside(ack, workspace, who.id, "text", send)


def hand_over(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Give a case to whoever was chosen."""
    who, case_id = who_clicked(workspace, body), case_id_in(view["private_metadata"])
    to = entered_user(view, "to", ids.CASE_FIELD)
    _or_say_beside(ack, workspace, who.id, "to", partial(handling.hand_over, workspace.ctx, who, case_id, to=to))


def close(ack: Ack, body: dict[str, Any], view: dict[str, Any], workspace: Workspace) -> None:
    """Close a case with what was written."""
    who, case_id = who_clicked(workspace, body), case_id_in(view["private_metadata"])
    cause, done, told = (entered_text(view, field, ids.CASE_FIELD) for field in ("cause", "done", "told"))
    shut = partial(handling.close, workspace.ctx, who, case_id, cause=cause, done=done, told=own_words(told))
    _or_say_beside(ack, workspace, who.id, "done" if cause and not done else "cause", shut)


def _redraw_list(workspace: Workspace, body: dict[str, Any], who: Who) -> None:
    """Show the answer to `/nps cases` as it is now, where something was pressed in it."""
    if (body.get("container") or {}).get("is_ephemeral"):
        language = people.spoken_to_in_slack(workspace.ctx, who.id)
        listed = cases_screen(looking.open_to(workspace.ctx, who, None), language)
        workspace.outbound.answer_in_place(response_url_of(body), listed)


def _or_say_why(workspace: Workspace, body: dict[str, Any], do: Callable[[], None]) -> None:
    try:
        do()
    except RefusedError as error:
        language = people.spoken_to_in_slack(workspace.ctx, body["user"]["id"])
        said = refused_case_screen(error.why, error.owner, language)
        workspace.outbound.open_dialog(trigger_of(body), refused_dialog(said, language))


def _or_say_beside(ack: Ack, workspace: Workspace, user: str, field: str, do: Callable[[], None]) -> None:
    """Do what a dialog asks for, or leave it open with the reason: what was written in it is not lost."""
    try:
        do()
    except RefusedError as error:
        language = people.spoken_to_in_slack(workspace.ctx, user)
        ack(response_action="errors", errors={field: refusal_line(error.why, error.owner, language)})
    else:
        ack()
