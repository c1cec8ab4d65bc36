"""The form that makes a survey. Its fields are the keys of a survey file, and hold what a file would say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.core.survey.language import OWN_NAMES
from bot.core.survey.plan import Privacy
from bot.slack import ids
from bot.slack.blocks.screen import (
    MOST_OPTIONS,
    OPTION_LENGTH,
    Block,
    actions,
    button,
    context,
    escape,
    header,
    section,
)
from bot.wording import say

ONCE, AT_ONCE, WHOLE_WAVE = "once", "at once", "wave"
_MONTHS = (1, 3, 6, 12)
_SPREAD_DAYS = (5, 10, 20)
_WINDOWS = (30, 90, 180, 365)
_HOURS = range(24)
MOST_CHANNELS = 10  # each is looked at in Slack before the form is answered
MOST_PEOPLE, MOST_OWNERS = 100, 5
_OURS_ALONE = {"include": ["public", "private"], "exclude_external_shared_channels": True, "exclude_bot_users": True}
READS = "reads"
PLACEHOLDER = "{product}"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who fills the form in, and what there is for them to choose from.

    language, zone: theirs. groups: handle -> id of user groups. industries: slug -> name of benchmarks.
    """

    slack_user_id: str
    language: str
    zone: str
    groups: Mapping[str, str]
    industries: Mapping[str, str]


def setup_dialog(by: Newcomer, reads: str | None = None) -> dict[str, Any]:
    """The form, everything that has a usual value preset. reads: the question as it was last looked at."""
    language = by.language
    blocks = [
        context(say("setup-intro", language)),
        *_about(by, reads),
        header(say("setup-who", language)),
        *_audience(by),
        header(say("setup-when", language)),
        *_times(by),
        header(say("setup-numbers", language)),
        *_numbers(by),
    ]
    return {
        "type": "modal",
        "callback_id": ids.SETUP_DIALOG,
        "title": _plain(say("dialog-setup", language)),
        "submit": _plain(say("dialog-create", language)),
        "close": _plain(say("dialog-close", language)),
        "blocks": blocks,
    }


def reading(product: str, own_words: str | None, language: str) -> str:
    """Say how the question reads. own_words: those of the form, in which {product} may stand."""
    shown = escape(product or say("setup-product", language))
    if own_words:
        return f"*{escape(own_words).replace(PLACEHOLDER, shown)}*"
    return f"*{say('ask-question', language, product=shown)}*\n{say('ask-anchors', language)}"


def _about(by: Newcomer, reads: str | None) -> list[Block]:
    language = by.language
    shown = [section(reads) | {"block_id": READS}] if reads else []
    return [
        _input("product", language, _text(80), hint=True),
        _input("asker", language, _text(80), hint=True),
        _input("language", language, _menu("language", by, OWN_NAMES, chosen=language), hint=True),
        _input("question", language, _text(300), hint=True, optional=True),
        actions("see", button(say("button-reads", language), ids.SETUP_READS, READS)),
        *shown,
    ]


def _audience(by: Newcomer) -> list[Block]:
    language = by.language
    channels = {"type": "multi_conversations_select", "filter": _OURS_ALONE, "max_selected_items": MOST_CHANNELS}
    people = {"type": "multi_users_select", "max_selected_items": MOST_PEOPLE}
    groups = {f"@{handle}": id_ for handle, id_ in sorted(by.groups.items())}
    summary = {"type": "conversations_select", "filter": _OURS_ALONE}
    owners = {"type": "multi_users_select", "initial_users": [by.slack_user_id], "max_selected_items": MOST_OWNERS}
    return [
        _input("channels", language, _element("channels", by, channels), hint=True, optional=True),
        *([_input("groups", language, _several("groups", by, groups), optional=True)] if groups else []),
        _input("people", language, _element("people", by, people), optional=True),
        _input("summary_channel", language, _element("summary_channel", by, summary), hint=True),
        _input("owners", language, _element("owners", by, owners), hint=True),
    ]


def _times(by: Newcomer) -> list[Block]:
    language = by.language
    hours = {str(hour): f"{hour:02}:00" for hour in _HOURS}
    ends = {str(hour): f"{hour:02}:00" for hour in (*_HOURS[1:], 24)}
    every = {ONCE: say("setup-once", language)} | {
        f"{n} month{'s' if n > 1 else ''}": say("setup-months", language, n=n) for n in _MONTHS
    }
    spread = {
        AT_ONCE: say("setup-at-once", language),
        **{str(n): say("setup-working-days", language, n=n) for n in _SPREAD_DAYS},
        WHOLE_WAVE: say("setup-whole-wave", language),
    }
    return [
        _input("every", language, _menu("every", by, every, chosen="3 months")),
        _input("spread", language, _menu("spread", by, spread, chosen=AT_ONCE)),
        _input("ask_from", language, _menu("ask_from", by, hours, chosen="9"), hint=True),
        _input("ask_until", language, _menu("ask_until", by, ends, chosen="11")),
        _input("hour", language, _menu("hour", by, hours, chosen="9")),
        _input("zone", language, _text(64) | {"initial_value": by.zone}, hint=True),
    ]


def _numbers(by: Newcomer) -> list[Block]:
    language = by.language
    windows = {str(n): say("setup-days", language, n=n) for n in _WINDOWS}
    return [
        _input("privacy", language, _privacy(language)),
        _input("window_days", language, _menu("window_days", by, windows, chosen="90")),
        _input("industry", language, _menu("industry", by, by.industries), hint=True, optional=True),
    ]


def _privacy(language: str) -> Block:
    options = [
        _option(say(f"setup-privacy-{one}", language), one.value)
        | {"description": _plain(say(f"setup-means-{one}", language))}
        for one in Privacy
    ]
    usual = next(one for one in options if one["value"] == Privacy.CONFIDENTIAL)
    return {"type": "radio_buttons", "options": options, "initial_option": usual}


def _menu(key: str, by: Newcomer, choices: Mapping[str, str], *, chosen: str | None = None) -> Block:
    options = [_option(label, value) for value, label in choices.items()][:MOST_OPTIONS]
    element = {"type": "static_select", "options": options}
    preset = next((one for one in options if one["value"] == chosen), None)
    return _element(key, by, element if preset is None else element | {"initial_option": preset})


def _several(key: str, by: Newcomer, choices: Mapping[str, str]) -> Block:
    options = [_option(label, value) for label, value in choices.items()][:MOST_OPTIONS]
    return _element(key, by, {"type": "multi_static_select", "options": options})


def _element(key: str, by: Newcomer, element: Block) -> Block:
    choose = _plain(say("setup-choose", by.language))
    return {"action_id": ids.setup_field(key), "placeholder": choose, **element}


def _text(longest: int) -> Block:
    return {"type": "plain_text_input", "max_length": longest}


def _option(label: str, value: str) -> Block:
    return {"text": _plain(label[:OPTION_LENGTH]), "value": value}


def _input(key: str, language: str, element: Block, *, hint: bool = False, optional: bool = False) -> Block:
    name = key.replace("_", "-")
    return {
        "type": "input",
        "block_id": key,
        "label": _plain(say(f"setup-{name}", language)),
        "element": {"action_id": ids.setup_field(key), **element},
        "optional": optional,
        **({"hint": _plain(say(f"setup-hint-{name}", language, placeholder=PLACEHOLDER))} if hint else {}),
    }


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": text}
