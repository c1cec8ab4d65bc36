"""The form that makes or changes a survey. Its fields are the keys of a survey file, and hold what it would say."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.core.survey.form import QUESTION, Entered, Marks, fields_for, fields_of, marks_of
from bot.core.survey.measure import Kind
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey
from bot.slack import ids
from bot.slack.blocks.screen import (
    MOST_OPTIONS,
    Block,
    actions,
    as_label,
    button,
    context,
    escape,
    form_dialog,
    header,
    named,
    option,
    section,
)
from bot.slack.blocks.survey.setup.choices import AT_ONCE, Author, choices, promises
from bot.wording import in_a_row, say

MOST: Mapping[str, int] = {"channels": 10, "groups": 20, "people": 80, "owners": 5}
"""Of what is chosen: each channel and owner is looked at in Slack before the form is answered; dialogs carry little."""
READS = "reads"
_PRODUCT, _SUBJECT = "{product}", "{subject}"
_CHANNELS = {"include": ["public", "private"], "exclude_bot_users": True}
_OURS_ALONE = _CHANNELS | {"exclude_external_shared_channels": True}
_LONGEST = {"product": 80, "asker": 80, QUESTION: 300, "zone": 64}
_HINTED = {"product", "asker", "language", QUESTION, "channels", "summary_channel", "owners", "ask_from", "zone"} | {
    "industry"
}
_MAY_BE_EMPTY = {QUESTION, "channels", "groups", "people", "industry"}
_ABOUT = ("product", "asker", "language", QUESTION)
_WHO = ("channels", "groups", "people", "summary_channel", "owners")
_WHEN = ("every", "spread", "ask_from", "ask_until", "hour", "zone")
_NUMBERS = ("privacy", "window_days", "industry")


@dataclass(frozen=True, slots=True)
class Form:
    """What the form is for. held: what stands in its fields before anybody changes one; survey: the one it changes.

    opened: marks of what stood in them when it was opened.
    """

    by: Author
    kind: Kind
    held: Entered
    survey: Survey | None = None
    opened: Marks = field(default_factory=dict)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that it shows: those that can hold what the survey says."""
        return tuple(filter(self._can_hold, fields_for(self.kind)))

    def _can_hold(self, key: str) -> bool:
        if key not in MOST:
            return True
        now, groups = self.held.get(key) or (), set(self.by.groups.values())
        return len(now) <= MOST[key] and (key != "groups" or (bool(groups) and groups.issuperset(now)))


def new_form(by: Author, kind: Kind = Kind.NPS) -> Form:
    """The form that makes a survey, with what is usual."""
    times = {"every": "3 months", "spread": AT_ONCE, "ask_from": 9, "ask_until": 11, "hour": 9, "zone": by.zone}
    usual = {"language": by.language, "owners": [by.slack_user_id], "window_days": 90, **times}
    return Form(by, kind, usual | {"privacy": Privacy.CONFIDENTIAL.value})


def form_of(survey: Survey, by: Author, opened: Marks | None = None) -> Form:
    """The form that changes a survey, with what it says. opened: of one that is open already."""
    marks = marks_of(survey.plan) if opened is None else opened
    return Form(by, survey.plan.kind, fields_of(survey.plan), survey, marks)


def setup_dialog(form: Form, question: str | None = None) -> dict[str, Any]:
    """The form. question: how it reads, as it was last looked at."""
    language, survey = form.by.language, form.survey
    is_new = survey is None
    blocks = [
        *_intro(form),
        *_inputs(form, _ABOUT),
        actions("see", button(say("button-reads", language), ids.SETUP_READS, READS)),
        *([section(question) | {"block_id": READS}] if question else []),
        *_titled(form, "setup-who" if form.kind is Kind.NPS else "setup-who-reads", _WHO),
        *_titled(form, "setup-when", _WHEN),
        *_titled(form, "setup-numbers", _NUMBERS),
    ]
    return form_dialog(
        "dialog-setup" if is_new else "dialog-setup-edit",
        language,
        blocks,
        callback=ids.SETUP_DIALOG if is_new else ids.SETUP_EDIT_DIALOG,
        about="" if survey is None else _carried(survey, form.opened),
        submit="dialog-create" if is_new else "dialog-show-changes",
    )


def placeholder(kind: Kind) -> str:
    """Give what stands, in a question in a survey's own words, for what it is about."""
    return _SUBJECT if kind is Kind.CSAT else _PRODUCT


def reading(kind: Kind, product: str, own_words: str | None, language: str) -> str:
    """Say how the question reads. own_words: those of the form, in which {product} and {subject} may stand."""
    shown = escape(product or say("setup-product", language))
    subject = say("setup-subject", language)
    if own_words:
        return f"*{escape(own_words).replace(_PRODUCT, shown).replace(_SUBJECT, subject)}*"
    if kind is Kind.CSAT:
        asked = say("csat-ask-question", language, subject=subject)
        return f"*{asked}*\n{say('csat-ask-anchors', language)}"
    return f"*{say('ask-question', language, product=shown)}*\n{say('ask-anchors', language)}"


def _carried(survey: Survey, opened: Marks) -> str:
    return json.dumps({"survey": survey.id, "opened": opened}, separators=(",", ":"))


def _intro(form: Form) -> list[Block]:
    language, survey = form.by.language, form.survey
    if survey is None:
        return [context(say("setup-intro", language)), _kind(form)]
    said = [say("setup-edit-intro", language, survey=escape(survey.plan.name))]
    if not_shown := [key for key in fields_for(form.kind) if form.held.get(key) and key not in form.fields]:
        labels = in_a_row([named(_label(key, language)) for key in not_shown], language)
        said.append(say("setup-in-file", language, fields=labels))
    return [context(*said)]


def _kind(form: Form) -> Block:
    options = [
        option(say(f"setup-kind-{one}", form.by.language), one.value)
        | {"description": as_label(say(f"setup-kind-means-{one}", form.by.language))}
        for one in Kind
    ]
    chosen = next(one for one in options if one["value"] == form.kind)
    element = {"type": "radio_buttons", "options": options, "initial_option": chosen}
    return _input("kind", form.by.language, element) | {"dispatch_action": True}


def _titled(form: Form, title: str, keys: Collection[str]) -> list[Block]:
    return [header(say(title, form.by.language)), *_inputs(form, keys)]


def _inputs(form: Form, keys: Collection[str]) -> list[Block]:
    return [_input(key, form.by.language, _element(form, key), _hint(form, key)) for key in keys if key in form.fields]


def _hint(form: Form, key: str) -> str | None:
    if key not in _HINTED or (key == "channels" and form.survey is not None):
        return None  # channels with other companies stand in the menu then: the survey may have some
    if key == QUESTION and form.kind is Kind.CSAT:
        return say("setup-hint-question-csat", form.by.language, placeholder=_SUBJECT)
    return say(f"setup-hint-{key.replace('_', '-')}", form.by.language, placeholder=_PRODUCT)


def _element(form: Form, key: str) -> Block:
    now = form.held.get(key)
    if key in _LONGEST:
        return {"type": "plain_text_input", "max_length": _LONGEST[key], **_preset("value", now)}
    if key == "privacy":
        return _privacy(form, str(now))
    choose = {"placeholder": as_label(say("setup-choose", form.by.language))}
    if key == "groups":
        chosen_first = sorted(form.by.groups.items(), key=lambda one: (one[1] not in (now or ()), one[0]))
        options = [option(f"@{handle}", id_) for handle, id_ in chosen_first][:MOST_OPTIONS]
        chosen = [one for one in options if one["value"] in (now or ())]
        several = {"type": "multi_static_select", "options": options, "max_selected_items": MOST[key]}
        return several | _preset("options", chosen) | choose
    if key in {"people", "owners"}:
        return {"type": "multi_users_select", "max_selected_items": MOST[key], **_preset("users", now), **choose}
    if key in {"channels", "summary_channel"}:
        return _channels(form, key) | choose
    options = [option(label, value) for value, label in choices(key, form.by, now).items()]
    chosen_one = next((one for one in options if one["value"] == str(now)), None)
    return {"type": "static_select", "options": options, **_preset("option", chosen_one), **choose}


def _channels(form: Form, key: str) -> Block:
    # Which channels with other companies a survey may have, its file has decided: the menu would hide them.
    among, now = {"filter": _OURS_ALONE if form.survey is None else _CHANNELS}, form.held.get(key)
    if key == "summary_channel":
        return {"type": "conversations_select", **_preset("conversation", now), **among}
    most = {"max_selected_items": MOST[key]}
    return {"type": "multi_conversations_select", **most, **_preset("conversations", now), **among}


def _privacy(form: Form, now: str) -> Block:
    language = form.by.language
    offered = promises(now, asks_one_by_one=form.kind is Kind.CSAT, is_new=form.survey is None)
    options = [
        option(say(f"setup-privacy-{one}", language), one.value)
        | {"description": as_label(say(f"setup-means-{one}", language))}
        for one in offered
    ]
    usual = next(one for one in options if one["value"] == now)
    # With fewer to choose from it is another field to Slack, which would keep a choice that is not among them.
    return {"action_id": ids.setup_field(f"privacy_{form.kind}"), "type": "radio_buttons", "options": options} | {
        "initial_option": usual
    }


def _preset(kind: str, value: object) -> Block:
    return {f"initial_{kind}": value} if value else {}


def _label(key: str, language: str) -> str:
    return say(f"setup-{key.replace('_', '-')}", language)


def _input(key: str, language: str, element: Block, hint: str | None = None) -> Block:
    return {
        "type": "input",
        "block_id": key,
        "label": as_label(_label(key, language)),
        "element": {"action_id": ids.setup_field(key), **element},
        "optional": key in _MAY_BE_EMPTY,
        **({"hint": as_label(hint)} if hint else {}),
    }
