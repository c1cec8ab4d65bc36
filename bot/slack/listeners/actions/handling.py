"""The form, buttons and dialogs of actions. Whoever can't do what they pressed is told why, and nobody else."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from slack_bolt import Ack

from bot.core.actions.action import ActionView
from bot.core.actions.log import What
from bot.core.actions.notices import digest, in_languages
from bot.core.actions.planning import Draft, Field, MistakesError, listed
from bot.core.clock.timing import local_day
from bot.core.survey.language import LANGUAGES
from bot.core.survey.roles import Deed, Who
from bot.services.actions import handling, notifying
from bot.services.actions.handling import RefusedError
from bot.services.survey import people
from bot.services.survey.finding import RefusedError as NotFoundError
from bot.services.survey.finding import survey_behind
from bot.slack import ids
from bot.slack.blocks.actions.dialogs import (
    AIM_PERCENT,
    action_dialog,
    as_it_is_dialog,
    change_form,
    dropped_dialog,
    field_in,
    flawed_fields,
    new_form,
    preview_dialog,
    refusal_line,
    refused_action_screen,
    refused_dialog,
    shipped_dialog,
)
from bot.slack.blocks.actions.listing import action_screen
from bot.slack.delivery.refusals import OutboundError
from bot.slack.listeners.payload.carried import action_id_in, plan_in, shipped_in, survey_id_in
from bot.slack.listeners.payload.clicked import carried_by, response_url_of, trigger_of
from bot.slack.listeners.payload.entered import (
    entered_choice,
    entered_choices,
    entered_date,
    entered_text,
    entered_user,
)
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.workspace import Workspace, who_clicked
from bot.slack.reports import refused_screen

View = dict[str, Any]


def open_form(ack: Ack, body: View, action: View, workspace: Workspace) -> None:
    """Open the form for a new action."""
    ctx, who, survey_id = workspace.ctx, who_clicked(workspace, body), survey_id_in(carried_by(action))
    language = people.spoken_to_in_slack(ctx, who.id)
    try:
        survey = survey_behind(ctx, who, Deed.PLAN, survey_id)
        handling.check_survey(who, survey)
        dialog = action_dialog(new_form(survey, handling.begun(ctx, survey, Draft())), who.id, language)
    except NotFoundError as error:
        dialog = refused_dialog(refused_screen(error, language), language)
    workspace.outbound.open_dialog(trigger_of(body), dialog)
    ack()


def open_dialog(ack: Ack, body: View, action: View, workspace: Workspace) -> None:
    """Open the dialog of a button: its plan again, what has changed, or why it is dropped."""
    who, action_id = who_clicked(workspace, body), action_id_in(carried_by(action))
    what = What(ids.action_button(action["action_id"]))

    def show() -> None:
        view = handling.check(workspace.ctx, who, what, action_id)
        language = people.spoken_to_in_slack(workspace.ctx, who.id)
        dialog = _from_here(body, _DIALOGS[what](view, language))
        workspace.outbound.open_dialog(trigger_of(body), dialog)

    _or_say_why(workspace, body, show)
    ack()


def _from_here(body: View, dialog: View) -> View:
    if body.get("view"):
        return dialog  # from the App Home, which is drawn anew
    value, is_list = dialog["private_metadata"], _is_list(body)
    return dialog | {"private_metadata": ids.opened_from(value, response_url_of(body), is_list=is_list)}


def _is_list(body: View) -> bool:
    return bool((body.get("container") or {}).get("is_ephemeral"))


_DIALOGS: Mapping[What, Callable[[ActionView, str], View]] = {
    What.CHANGED: lambda view, language: action_dialog(change_form(view), view.standing.plan.owner, language),
    What.SHIPPED: shipped_dialog,
    What.DROPPED: dropped_dialog,
}


def act(ack: Ack, body: View, action: View, workspace: Workspace) -> None:
    """Do at once what a button says."""
    who, action_id = who_clicked(workspace, body), action_id_in(carried_by(action))
    do = _AT_ONCE[What(ids.action_button(action["action_id"]))]
    _or_say_why(workspace, body, lambda: _show(workspace, body, do(workspace.ctx, who, action_id)))
    ack()


def _show(workspace: Workspace, body: View, view: ActionView) -> None:
    """Show how an action stands now: beside the list in which it was pressed, or in place of what told of it alone."""
    user = body["user"]["id"]
    people.draw_home(workspace.ctx, user)
    if body.get("view"):
        return
    _show_at(workspace, user, view, response_url_of(body), is_list=_is_list(body))


def _show_at(workspace: Workspace, user: str, view: ActionView, response_url: str, *, is_list: bool) -> None:
    language = people.spoken_to_in_slack(workspace.ctx, user)
    shown = action_screen(view, language, local_day(workspace.ctx.now(), view.survey.plan.zone))
    answer = workspace.outbound.answer_beside if is_list else workspace.outbound.answer_in_place
    answer(response_url, shown)


_AT_ONCE = {What.STARTED: handling.start, What.REOPENED: handling.reopen}


def plan(ack: Ack, body: View, view: View, workspace: Workspace) -> None:
    """Plan an action or change its plan, or say beside each field what is wrong with it."""
    who, ctx, of = who_clicked(workspace, body), workspace.ctx, plan_in(ids.origin_of(view["private_metadata"])[0])
    language = people.spoken_to_in_slack(ctx, who.id)
    try:
        planned = _planned(workspace, who, of, _draft_in(view), event_key("dialog", who.id, view["id"]))
    except MistakesError as error:
        ack(response_action="errors", errors=flawed_fields(error.mistakes, language))
        return
    except NotFoundError as error:
        ack(response_action="update", view=refused_dialog(refused_screen(error, language), language))
        return
    except RefusedError as error:
        said = refused_action_screen(error.why, error.owner, language)
        ack(response_action="update", view=refused_dialog(said, language))
        return
    _say_it_is_noted(ack, workspace, who, planned, view)


def _planned(workspace: Workspace, who: Who, of: int | str, draft: Draft, key: str) -> ActionView:
    if isinstance(of, str):
        return handling.change(workspace.ctx, who, of, draft)
    return handling.plan(workspace.ctx, who, survey_behind(workspace.ctx, who, Deed.PLAN, of), draft, key)


def _draft_in(view: View) -> Draft:
    field = ids.ACTION_FIELD
    there = view["state"]["values"]  # some surveys have no themes, and some can tell nobody
    has_themes, has_held_out = Field.THEMES in there, Field.HELD_OUT in there
    kind, percent = entered_choice(view, Field.AIM, field), entered_text(view, AIM_PERCENT, field)
    return Draft(
        title=entered_text(view, Field.TITLE, field),
        themes=entered_choices(view, Field.THEMES, field) if has_themes else (),
        words=listed(entered_text(view, Field.WORDS, field)),
        owner=entered_user(view, Field.OWNER, field),
        due=entered_date(view, Field.DUE, field),
        aim=f"{kind} {percent}",
        held_out=entered_choice(view, Field.HELD_OUT, field) if has_held_out else "",
    )


def ship(ack: Ack, body: View, view: View, workspace: Workspace) -> None:
    """Note that an action is done, with what has changed; where anybody is told of it, once they saw how that reads."""
    who, (action_id, seen) = who_clicked(workspace, body), shipped_in(ids.origin_of(view["private_metadata"])[0])
    words = _words_in(view, "note")
    preview = None if seen == digest(words) else _preview(workspace, who, action_id, words, What.SHIPPED)
    if preview is not None:
        ack(response_action="update", view=_from_there(view, preview))
        return
    do = partial(handling.ship, workspace.ctx, who, action_id, note=words[""], also=words)
    _or_say_beside(ack, workspace, who, view, "note", do)


def _from_there(view: View, dialog: View) -> View:
    """Let a dialog know from where the one before it was opened."""
    own, before = dialog["private_metadata"], ids.origin_of(view["private_metadata"])
    _, response_url, is_list = before
    kept = own if response_url is None else ids.opened_from(own, response_url, is_list=is_list)
    return dialog | {"private_metadata": kept}


def _words_in(view: View, field: str) -> dict[str, str]:
    """Give what was written, by language: for another than the survey's there is a field once it was previewed."""
    there = [one for one in LANGUAGES if field_in(field, one) in view["state"]["values"]]
    also = {one: entered_text(view, field_in(field, one), ids.ACTION_FIELD) for one in there}
    return in_languages(entered_text(view, field, ids.ACTION_FIELD), also)


def _preview(workspace: Workspace, who: Who, action_id: str, words: Mapping[str, str], what: What) -> View | None:
    """Give the dialog that shows who is going to be told what; none where nobody is, or they may not do it."""
    if not words[""]:
        return None
    try:
        view = handling.check(workspace.ctx, who, what, action_id)
    except RefusedError:
        return None
    dropped = what is What.DROPPED
    reach = notifying.reach(workspace.ctx, view, dropped=dropped)
    language = people.spoken_to_in_slack(workspace.ctx, who.id)
    return preview_dialog(view, reach, words, language, dropped=dropped) if reach.anybody else None


def drop(ack: Ack, body: View, view: View, workspace: Workspace) -> None:
    """Note that nothing comes of an action, and why; where that is to be told, once they saw how it reads."""
    who, (action_id, seen) = who_clicked(workspace, body), shipped_in(ids.origin_of(view["private_metadata"])[0])
    words = _words_in(view, "why")
    tell = bool(seen) or ("tell" in view["state"]["values"] and bool(entered_choices(view, "tell", ids.ACTION_FIELD)))
    is_new = tell and seen != digest(words)
    if is_new and (preview := _preview(workspace, who, action_id, words, What.DROPPED)) is not None:
        ack(response_action="update", view=_from_there(view, preview))
        return
    do = partial(handling.drop, workspace.ctx, who, action_id, why=words[""], tell=tell, also=words)
    _or_say_beside(ack, workspace, who, view, "why", do)


def _or_say_why(workspace: Workspace, body: View, do: Callable[[], object]) -> None:
    try:
        do()
    except RefusedError as error:
        language = people.spoken_to_in_slack(workspace.ctx, body["user"]["id"])
        said = refused_action_screen(error.why, error.owner, language)
        workspace.outbound.open_dialog(trigger_of(body), refused_dialog(said, language))


def _or_say_beside(
    ack: Ack, workspace: Workspace, who: Who, view: View, field: str, do: Callable[[], ActionView]
) -> None:
    """Do what a dialog asks for, or leave it open with the reason: what was written in it is not lost."""
    try:
        done = do()
    except RefusedError as error:
        language = people.spoken_to_in_slack(workspace.ctx, who.id)
        ack(response_action="errors", errors={field: refusal_line(error.why, error.owner, language)})
    else:
        _say_it_is_noted(ack, workspace, who, done, view)


def _say_it_is_noted(ack: Ack, workspace: Workspace, who: Who, done: ActionView, view: View) -> None:
    """Show how it stands now, in place of the dialog and, as long as Slack lets us, where that was opened."""
    ctx, language = workspace.ctx, people.spoken_to_in_slack(workspace.ctx, who.id)
    people.draw_home(ctx, who.id)
    today = local_day(ctx.now(), done.survey.plan.zone)
    ack(response_action="update", view=as_it_is_dialog(done, language, today))
    _, response_url, is_list = ids.origin_of(view["private_metadata"])
    if response_url is not None:
        with suppress(OutboundError):  # half an hour after the click nothing can be shown there any more
            _show_at(workspace, who.id, done, response_url, is_list=is_list)
