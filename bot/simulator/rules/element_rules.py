"""The limits of what stands inside blocks: buttons, menus, fields to write in.

They are those of https://docs.slack.dev/reference/block-kit/block-elements.
"""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from bot.simulator.rules.rule_parts import Faults, Keys, fault, integer, keys, objects, string, text

_MENU = {"placeholder", "confirm", "focus_on_load"}
ELEMENTS: Mapping[str, Keys] = {
    "button": ({"text"}, {"value", "url", "style", "confirm", "accessibility_label"}),
    "checkboxes": ({"options"}, {"initial_options", "confirm", "focus_on_load"}),
    "radio_buttons": ({"options"}, {"initial_option", "confirm", "focus_on_load"}),
    "overflow": ({"options"}, {"confirm"}),
    "static_select": (set(), _MENU | {"options", "option_groups", "initial_option"}),
    "multi_static_select": (set(), _MENU | {"options", "option_groups", "initial_options", "max_selected_items"}),
    "users_select": (set(), _MENU | {"initial_user"}),
    "multi_users_select": (set(), _MENU | {"initial_users", "max_selected_items"}),
    "conversations_select": (set(), _MENU | {"initial_conversation", "default_to_current_conversation", "filter"}),
    "multi_conversations_select": (
        set(),
        _MENU | {"initial_conversations", "default_to_current_conversation", "filter", "max_selected_items"},
    ),
    "channels_select": (set(), _MENU | {"initial_channel"}),
    "multi_channels_select": (set(), _MENU | {"initial_channels", "max_selected_items"}),
    "datepicker": (set(), _MENU | {"initial_date"}),
    "timepicker": (set(), _MENU | {"initial_time", "timezone"}),
    "plain_text_input": (
        set(),
        {
            "placeholder",
            "initial_value",
            "multiline",
            "min_length",
            "max_length",
            "dispatch_action_config",
            "focus_on_load",
        },
    ),
}
INPUTS = set(ELEMENTS) - {"button", "overflow"}  # what an input block may hold
INTERACTIVE = set(ELEMENTS) - {"plain_text_input"}  # what actions and sections may hold
MOST_OPTIONS = {"checkboxes": 10, "radio_buttons": 10, "overflow": 5, "static_select": 100, "multi_static_select": 100}
MOST_TYPED = 3000
_FILTER: Keys = (set(), {"include", "exclude_external_shared_channels", "exclude_bot_users"})
_CONVERSATIONS = {"im", "mpim", "private", "public"}


def element_faults(element: Any, at: str, allowed: set[str]) -> Faults:
    """Yield everything Slack would refuse about one element."""
    kind = str(element.get("type")) if isinstance(element, Mapping) else ""
    if kind not in allowed:
        yield fault(f"unsupported type: {kind}", f"{at}/type")
        return
    if kind == "image":
        yield from keys(element, ({"alt_text"}, {"image_url", "slack_file"}), "image_url", at)
        yield from string(element.get("alt_text"), f"{at}/alt_text", 2000)
        return
    yield from keys(element, ELEMENTS[kind], "action_id", at)
    if kind == "button":
        yield from _button(element, at)
    if kind == "plain_text_input":
        yield from _typed(element, at)
    if "placeholder" in element:
        yield from text(element["placeholder"], f"{at}/placeholder", 150, "plain_text")
    if "max_selected_items" in element:
        yield from integer(element["max_selected_items"], f"{at}/max_selected_items", 1, sys.maxsize)
    if "filter" in element:
        yield from _filter(element["filter"], f"{at}/filter")
    if kind in MOST_OPTIONS:
        yield from _options(element, at, MOST_OPTIONS[kind])


def _button(button: Mapping[str, Any], at: str) -> Faults:
    yield from text(button.get("text"), f"{at}/text", 75, "plain_text")
    for key, most in (("value", 2000), ("url", 3000), ("accessibility_label", 75)):
        if key in button:
            yield from string(button[key], f"{at}/{key}", most)
    if button.get("style", "primary") not in {"primary", "danger"}:
        yield fault("must be one of: primary, danger", f"{at}/style")


def _typed(element: Mapping[str, Any], at: str) -> Faults:
    least, most = element.get("min_length", 0), element.get("max_length", MOST_TYPED)
    yield from integer(least, f"{at}/min_length", 0, MOST_TYPED)
    yield from integer(most, f"{at}/max_length", 1, MOST_TYPED)
    if isinstance(least, int) and isinstance(most, int) and least > most:
        yield fault("must be less than or equal to `max_length`", f"{at}/min_length")
    if element.get("initial_value"):
        yield from string(element["initial_value"], f"{at}/initial_value", MOST_TYPED)


def _filter(wanted: Any, at: str) -> Faults:
    if not isinstance(wanted, Mapping):
        yield fault("must provide an object", at)
        return
    if not wanted:
        yield fault("must define at least one of the fields", at)
    yield from keys(wanted, _FILTER, "include", at)
    for kind in wanted.get("include", _CONVERSATIONS) or ("",):
        if kind not in _CONVERSATIONS:
            yield fault(f"must be one of: {', '.join(sorted(_CONVERSATIONS))}", f"{at}/include")


def _options(element: Mapping[str, Any], at: str, most: int) -> Faults:
    if "option_groups" in element:
        for group, place in (yield from objects(element["option_groups"], f"{at}/option_groups", 100)):
            yield from text(group.get("label"), f"{place}/label", 75, "plain_text")
            yield from _option_list(group, place, most)
    else:
        yield from _option_list(element, at, most)
    known = list(options_of(element))
    chosen = element.get("initial_options", [])
    if "initial_option" in element:
        chosen = [element["initial_option"]]
    if isinstance(chosen, Sequence) and any(option not in known for option in chosen):
        key = "initial_option" if "initial_option" in element else "initial_options"
        yield fault("must match one of the options", f"{at}/{key}")


def _option_list(holder: Mapping[str, Any], at: str, most: int) -> Faults:
    for option, place in (yield from objects(holder.get("options"), f"{at}/options", most)):
        yield from text(option.get("text"), f"{place}/text", 75)
        yield from string(option.get("value"), f"{place}/value", 150)


def options_of(element: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """List the options of a menu, those in groups too, as far as they are whole."""
    groups = element.get("option_groups")
    holders = [element, *(groups if isinstance(groups, list) else [])]
    lists = [holder.get("options") for holder in holders if isinstance(holder, Mapping)]
    return [option for options in lists if isinstance(options, list) for option in options]
