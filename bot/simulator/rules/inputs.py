"""What people enter into fields and menus, as Slack keeps and shows it: `state.values`.

Slack keeps an entry while the block and the element keep their ids, also when the app puts another view in place. What
somebody has entered is therefore kept by these ids, and put into the blocks as if the app had preset it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.simulator.rules.element_rules import INPUTS, MOST_TYPED, options_of

Json = dict[str, Any]
Value = str | Sequence[str] | None
Entries = dict[tuple[str, str], Json]
"""(block_id, action_id) -> the keys of `state.values` that were entered."""

# type: (key in state.values, key that presets it)
_KEYS: Mapping[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
}
_MANY_IDS = {"multi_users_select", "multi_conversations_select", "multi_channels_select"}
_MANY = {"checkboxes", "multi_static_select"} | _MANY_IDS
_REQUIRED = "Please complete this required field."


@dataclass(frozen=True)
class Control:
    """Something to press, choose or fill in; `label` is what stands on it or, in an input block, above it."""

    label: str
    block_id: str
    element: Mapping[str, Any]
    block: Mapping[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        """What Slack tells elements of one surface apart by: block_id and action_id."""
        return self.block_id, str(self.element.get("action_id", ""))

    @property
    def placeholder(self) -> str:
        return str(self.element.get("placeholder", {}).get("text", ""))

    @property
    def dispatches(self) -> bool:
        """Whether using it tells the bot at once: in an input block only when that says so."""
        return self.block["type"] != "input" or bool(self.block.get("dispatch_action"))


def controls(blocks: Sequence[Mapping[str, Any]]) -> list[Control]:
    """List what can be used in some blocks, in the order in which it stands."""
    return [
        Control(_label(block, element), str(block.get("block_id", "")), element, block)
        for block in blocks
        for element in _elements(block)
        if element["type"] in INPUTS | {"button", "overflow"}
    ]


def entry(control: Control, value: Value, offered: Mapping[str, str] | None = None) -> Json:
    """Say what `state.values` and actions show once somebody entered a value; raises ValueError when that is none.

    Options are given by what stands on them, texts as they are. A button takes no value. offered: what Slack puts into
    a menu of people or conversations, name by id; chosen by either.
    """
    kind = control.element["type"]
    if kind == "button":
        return {}
    if kind == "overflow":
        return {"selected_option": _option(control, str(value))}
    key = _KEYS[kind][0]
    many = [value] if isinstance(value, str) else [*(value or ())]
    most = control.element.get("max_selected_items")
    if most is not None and len(many) > most:
        raise ValueError(f"no more than {most} can be chosen")
    if key == "selected_options":
        return {key: [_option(control, label) for label in many]}
    if offered is not None:
        found = [_offered(one, offered) for one in many]
        return {key: found if kind in _MANY else next(iter(found), None)}
    return {key: _option(control, str(value)) if value and key == "selected_option" else value or None}


def filled(blocks: Sequence[Mapping[str, Any]], entries: Entries) -> list[Json]:
    """Put what somebody entered into the blocks, as if it were preset."""
    return [_filled(block, entries) for block in blocks]


def state_values(blocks: Sequence[Mapping[str, Any]]) -> Json:
    """Show `state.values` of blocks that are `filled`."""
    values: Json = {}
    for control in controls(blocks):
        if control.element["type"] in _KEYS:
            key, preset = _KEYS[control.element["type"]]
            empty: Any = [] if control.element["type"] in _MANY else None
            shown = {"type": control.element["type"], key: control.element.get(preset, empty)}
            values.setdefault(control.block_id, {})[control.key[1]] = shown
    return values


def problems(blocks: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Find what Slack itself finds wrong in a modal before it asks the app: block_id -> sentence under the field."""
    found = {control.block_id: _problem(control) for control in controls(blocks) if control.block["type"] == "input"}
    return {block_id: problem for block_id, problem in found.items() if problem}


def _problem(control: Control) -> str:
    element = control.element
    value = element.get(_KEYS[element["type"]][1])
    if not value:
        return "" if control.block.get("optional") else _REQUIRED
    least, most = element.get("min_length", 0), element.get("max_length", MOST_TYPED)
    if element["type"] == "plain_text_input" and not least <= len(value) <= most:
        return f"Please enter between {least} and {most} characters."
    return ""


def _filled(block: Mapping[str, Any], entries: Entries) -> Json:
    def fill(element: Json) -> Json:
        entered = entries.get((str(block.get("block_id", "")), str(element.get("action_id", ""))))
        if entered is None or element["type"] not in _KEYS:
            return element
        key, preset = _KEYS[element["type"]]
        return element | {preset: entered[key]}

    new = dict(block)
    for key in ("element", "accessory"):
        if key in block:
            new[key] = fill(block[key])
    if block["type"] == "actions":
        new["elements"] = [fill(element) for element in block["elements"]]
    return new


def _elements(block: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    single = [block[key] for key in ("element", "accessory") if key in block]
    return [*(block["elements"] if block["type"] == "actions" else ()), *single]


def _label(block: Mapping[str, Any], element: Mapping[str, Any]) -> str:
    return str((block.get("label") or element.get("text") or element.get("placeholder") or {}).get("text", ""))


def _offered(wanted: str, offered: Mapping[str, str]) -> str:
    for key, name in offered.items():
        if wanted in {key, name, name.removeprefix("#")}:
            return key
    raise ValueError(f"there is no option {wanted!r} among: {', '.join(offered.values())}")


def _option(control: Control, label: str) -> Mapping[str, Any]:
    for option in options_of(control.element):
        if option["text"]["text"] == label:
            return option
    labels = ", ".join(option["text"]["text"] for option in options_of(control.element))
    raise ValueError(f"there is no option {label!r} among: {labels}")
