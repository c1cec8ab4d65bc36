"""The dialogs of an action: its plan, field by field; what has changed; why nothing comes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.core.actions.action import ActionView
from bot.core.actions.aim import AimKind, Mentions
from bot.core.actions.deeds import Refusal
from bot.core.actions.listing import Listed
from bot.core.actions.log import Plan
from bot.core.actions.notices import Reach, Unseen, digest
from bot.core.actions.planning import LONGEST_TITLE, Draft, Field, Mistake, aim_in
from bot.core.privacy.promise import keeps_person
from bot.core.survey.language import OWN_NAMES
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.actions.card import card, percent_text
from bot.slack.blocks.actions.reach import how_it_reads, languages_of, reach_lines
from bot.slack.blocks.numbers.themes.theme_names import theme_label
from bot.slack.blocks.screen import (
    MOST_OPTIONS,
    Block,
    Screen,
    as_label,
    context,
    dialog,
    form_dialog,
    option,
    plain,
    section,
)
from bot.slack.blocks.survey.command import slack_silent_screen
from bot.wording import say

LONGEST = 2_000
HELD_OUT = (5, 10, 20, 30, 50)
AIM_PERCENT = "percent"
"""The field with the number of an aim; what it is a number of stands in another."""


@dataclass(frozen=True, slots=True)
class Form:
    """What the fields of a plan hold when they are opened. value: what comes back with them."""

    survey: Survey
    value: str
    draft: Draft
    title: str = "dialog-action"


def new_form(survey: Survey, draft: Draft) -> Form:
    """Give the form for a new action. draft: what was said of it so far."""
    return Form(survey, ids.plan_value(survey.id), draft)


def change_form(view: ActionView) -> Form:
    """Give the form for the plan of an action that is there."""
    return Form(view.survey, view.action.id, drafted(view.standing.plan), "dialog-action-change")


def drafted(plan: Plan) -> Draft:
    """Give a plan as the fields of its form hold it."""
    kind, percent = (
        (AimKind.MENTIONS, plan.aim.to) if isinstance(plan.aim, Mentions) else (AimKind.SOLVED, plan.aim.percent)
    )
    return Draft(
        title=plan.title,
        themes=plan.themes,
        words=plan.words,
        owner=plan.owner,
        due=plan.due.isoformat(),
        aim=f"{kind} {percent:g}",
        held_out=str(plan.held_out_percent),
    )


def action_dialog(form: Form, owner: str, language: str) -> dict[str, Any]:
    """The plan, field by field. owner: where none was named."""
    draft, survey = form.draft, form.survey
    blocks = [
        _input(Field.TITLE, _text(draft.title[:LONGEST_TITLE], LONGEST_TITLE), language, hint=True),
        *_about(draft, survey, language),
        _input(Field.OWNER, {"type": "users_select", "initial_user": draft.owner or owner}, language),
        _input(Field.DUE, _day(draft.due), language),
        _input(Field.AIM, _aims(draft, language), language),
        _input(AIM_PERCENT, _text(_percent(draft, language), 40), language, hint=True),
    ]
    if keeps_person(survey.plan.privacy):
        blocks.append(_input(Field.HELD_OUT, _held_out(draft, language), language))
    return _form(form.title, ids.ACTION_PLAN, form.value, language, blocks)


def shipped_dialog(view: ActionView, language: str) -> dict[str, Any]:
    """What has changed."""
    field = _input("note", _long_text(), language, hint=True)
    return _of_action(view, "shipped", ids.ACTION_SHIP, field, language)


def preview_dialog(
    view: ActionView, reach: Reach | Unseen, words: Mapping[str, str], language: str, *, dropped: bool = False
) -> dict[str, Any]:
    """Who is going to be told, and how it reads; with the words once more, to be changed or sent.

    words: by language, as a note has them. dropped: they are why nothing comes of it.
    """
    field, callback = ("why", ids.ACTION_DROP) if dropped else ("note", ids.ACTION_SHIP)
    seen = section("\n".join(reach_lines(reach, language)))
    others = [one for one in languages_of(view, reach) if one != view.survey.language]
    blocks = [
        seen,
        *how_it_reads(view, reach, words, language, dropped=dropped),
        _input(field, _long_text(words[""]), language),
        *(_in_another(field, one, words.get(one, ""), language) for one in others),
    ]
    about = f"{view.action.id}:{digest(words)}"
    return form_dialog(
        "dialog-action-preview", language, blocks, callback=callback, about=about, submit="dialog-action-tell"
    )


def field_in(field: str, language: str) -> str:
    """Name the field that holds the same in another language."""
    return f"{field}-{language}"


def _in_another(field: str, one: str, written: str, language: str) -> Block:
    return {
        "type": "input",
        "block_id": field_in(field, one),
        "label": as_label(say("action-field-in", language, name=OWN_NAMES[one])),
        "hint": as_label(say("action-hint-in", language)),
        "element": {"action_id": ids.ACTION_FIELD, **_long_text(written)},
        "optional": True,
    }


def dropped_dialog(view: ActionView, language: str) -> dict[str, Any]:
    """Why nothing comes of it, and whether those who asked for it are told; they are not unless that is chosen."""
    field = _input("why", _long_text(), language)
    dialog = _of_action(view, "dropped", ids.ACTION_DROP, field, language)
    if not keeps_person(view.survey.plan.privacy):
        return dialog
    box: Block = {"type": "checkboxes", "options": [option(say("action-tell-dropped", language), "tell")]}
    tell = _input("tell", box, language, optional=True)
    return dialog | {"blocks": [*dialog["blocks"], tell]}


def as_it_is_dialog(view: ActionView, language: str, today: date) -> dict[str, Any]:
    """How an action stands after what was done with it."""
    shown = card(Listed(view), language, today, with_now=False)
    return dialog("dialog-action-noted", language, [shown])


def refused_dialog(said: Screen, language: str) -> dict[str, Any]:
    """Why that can't be done."""
    return dialog("dialog-action-refused", language, said.blocks)


def refused_action_screen(why: Refusal, owner: str | None, language: str) -> Screen:
    """Say why somebody can't do something with an action."""
    if why is Refusal.SLACK_SILENT:
        return slack_silent_screen(language)
    return plain(refusal_line(why, owner, language))


def refusal_line(why: Refusal, owner: str | None, language: str) -> str:
    """The same in a line."""
    if why is Refusal.SLACK_SILENT:
        return slack_silent_screen(language).text
    if why is Refusal.NOT_YOURS and owner is None:
        return say("action-refused-gone", language)
    return say(f"action-refused-{why}", language, **({"owner": f"<@{owner}>"} if why is Refusal.NOT_YOURS else {}))


def flawed_fields(mistakes: Sequence[Mistake], language: str) -> dict[str, str]:
    """Say beside each field of the form what is wrong with it."""
    places = {Field.AIM: AIM_PERCENT}
    return {places.get(one.field, one.field): flaw_line(one, language) for one in reversed(mistakes)}


def flawed_screen(mistakes: Sequence[Mistake], language: str) -> Screen:
    """Say what is wrong with a plan that was typed, and how one is typed."""
    lines = [say("action-flaws", language), *(f"• {flaw_line(one, language)}" for one in mistakes)]
    return Screen("\n".join(lines), [section("\n".join(lines)), context(say("action-words", language))])


def flaw_line(mistake: Mistake, language: str) -> str:
    """Say what is wrong with a field, and what would be right."""
    return say(f"action-flaw-{mistake.flaw}", language)


def _about(draft: Draft, survey: Survey, language: str) -> list[Block]:
    words = _input(Field.WORDS, _text(", ".join(draft.words), LONGEST), language, hint=True, optional=True)
    if not survey.plan.theme_list.names:
        return [words]  # the survey leaves all themes out, and Slack takes no menu of nothing
    return [_input(Field.THEMES, _themes(draft, survey, language), language, optional=True), words]


def _themes(draft: Draft, survey: Survey, language: str) -> Block:
    options = [option(theme_label(theme, survey, language), theme) for theme in survey.plan.theme_list.names]
    chosen = [one for one in options if one["value"] in draft.themes]
    element: Block = {"type": "multi_static_select", "options": options[:MOST_OPTIONS]}
    return element | ({"initial_options": chosen} if chosen else {})


def _aims(draft: Draft, language: str) -> Block:
    options = [option(say(f"action-aims-{kind}", language), kind) for kind in AimKind]
    named = next((one for one in options if one["value"] in draft.aim.casefold()), options[0])
    return {"type": "radio_buttons", "options": options, "initial_option": named}


def _percent(draft: Draft, language: str) -> str:
    aim = aim_in(draft.aim)
    if aim is None:
        return ""
    return percent_text(aim.to if isinstance(aim, Mentions) else aim.percent, language)


def _held_out(draft: Draft, language: str) -> Block:
    options = [option(say("action-held-out-none", language), "0")]
    options += [option(say("action-held-out-some", language, n=n), str(n)) for n in HELD_OUT]
    chosen = next((one for one in options if one["value"] == draft.held_out.strip(" %")), options[0])
    return {"type": "static_select", "options": options, "initial_option": chosen}


def _day(due: str) -> Block:
    element: Block = {"type": "datepicker"}
    try:
        return element | {"initial_date": date.fromisoformat(due).isoformat()}
    except ValueError:
        return element


def _text(written: str, longest: int) -> Block:
    element: Block = {"type": "plain_text_input", "max_length": longest}
    return element | ({"initial_value": written} if written else {})


def _long_text(written: str = "") -> Block:
    return _text(written, LONGEST) | {"multiline": True}


def _input(field: str, element: Block, language: str, *, hint: bool = False, optional: bool = False) -> Block:
    return {
        "type": "input",
        "block_id": field,
        "label": as_label(say(f"action-field-{field}", language)),
        "element": {"action_id": ids.ACTION_FIELD, **element},
        "optional": optional,
        **({"hint": as_label(say(f"action-hint-{field}", language))} if hint else {}),
    }


def _of_action(view: ActionView, what: str, callback: str, field: Block, language: str) -> dict[str, Any]:
    intro = card(Listed(view), language, view.standing.plan.due, with_now=False)
    return _form(f"dialog-action-{what}", callback, view.action.id, language, [intro, field])


def _form(title: str, callback: str, about: str, language: str, blocks: list[Block]) -> Block:
    return form_dialog(title, language, blocks, callback=callback, about=about, submit="dialog-action-save")
