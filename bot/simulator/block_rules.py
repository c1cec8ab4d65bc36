"""Block Kit's limits as tables and small rules; every fault names its place as Slack does, by JSON pointer.

The limits are those of https://docs.slack.dev/reference/block-kit, for messages (not for modals or Home).
"""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any

Faults = Iterator[str]
Objects = Generator[str, None, list[tuple[Mapping[str, Any], str]]]

MOST_BLOCKS = 50
MOST_CHARTS = 2
MOST_ID = 255
MOST_MARKDOWN = 12_000

# type: (keys that must be there, keys that may be there)
BLOCKS: Mapping[str, tuple[set[str], set[str]]] = {
    "actions": ({"elements"}, set()),
    "context": ({"elements"}, set()),
    "data_visualization": ({"title", "chart"}, set()),
    "divider": (set(), set()),
    "header": ({"text"}, set()),
    "image": ({"alt_text"}, {"image_url", "slack_file", "title"}),
    "markdown": ({"text"}, set()),
    "rich_text": ({"elements"}, set()),
    "section": (set(), {"text", "fields", "accessory", "expand"}),
}
_MENU = {"placeholder", "confirm", "focus_on_load"}
ELEMENTS: Mapping[str, tuple[set[str], set[str]]] = {
    "button": ({"text"}, {"value", "url", "style", "confirm", "accessibility_label"}),
    "checkboxes": ({"options"}, {"initial_options", "confirm", "focus_on_load"}),
    "radio_buttons": ({"options"}, {"initial_option", "confirm", "focus_on_load"}),
    "overflow": ({"options"}, {"confirm"}),
    "static_select": (set(), _MENU | {"options", "option_groups", "initial_option"}),
    "multi_static_select": (set(), _MENU | {"options", "option_groups", "initial_options", "max_selected_items"}),
    "users_select": (set(), _MENU | {"initial_user"}),
    "conversations_select": (set(), _MENU | {"initial_conversation", "default_to_current_conversation", "filter"}),
    "channels_select": (set(), _MENU | {"initial_channel"}),
    "datepicker": (set(), _MENU | {"initial_date"}),
    "timepicker": (set(), _MENU | {"initial_time", "timezone"}),
}
MOST_OPTIONS = {"checkboxes": 10, "radio_buttons": 10, "overflow": 5, "static_select": 100, "multi_static_select": 100}
CHARTS = {"pie", "bar", "area", "line"}


def block_faults(blocks: Sequence[Any]) -> Faults:
    """Yield everything Slack would refuse about the blocks of one message, in the order of the blocks."""
    if len(blocks) > MOST_BLOCKS:
        yield fault(f"no more than {MOST_BLOCKS} items allowed", "/blocks")
    for index, block in enumerate(blocks):
        yield from _block(block, f"/blocks/{index}")
    whole = [block for block in blocks if isinstance(block, Mapping)]
    yield from _duplicates("block_id", whole, "/blocks")
    if sum(block.get("type") == "data_visualization" for block in whole) > MOST_CHARTS:
        yield fault(f"no more than {MOST_CHARTS} data_visualization blocks allowed", "/blocks")
    if sum(len(str(block.get("text"))) for block in whole if block.get("type") == "markdown") > MOST_MARKDOWN:
        yield fault(f"markdown blocks must be less than {MOST_MARKDOWN + 1} characters in sum", "/blocks")


def fault(message: str, pointer: str) -> str:
    """Word a fault as Slack's `response_metadata.messages` does."""
    return f"[ERROR] {message} [json-pointer:{pointer}]"


def _block(block: Any, at: str) -> Faults:
    kind = str(block.get("type")) if isinstance(block, Mapping) else ""
    if kind not in BLOCKS:
        yield fault(f"unsupported type: {kind}", f"{at}/type")
        return
    yield from _keys(block, BLOCKS[kind], "block_id", at)
    yield from _BLOCK_RULES.get(kind, _no_rule)(block, at)


def _element(element: Any, at: str, allowed: set[str]) -> Faults:
    kind = str(element.get("type")) if isinstance(element, Mapping) else ""
    if kind not in allowed:
        yield fault(f"unsupported type: {kind}", f"{at}/type")
        return
    if kind == "image":
        yield from _keys(element, ({"alt_text"}, {"image_url", "slack_file"}), "image_url", at)
        yield from _string(element.get("alt_text"), f"{at}/alt_text", 2000)
        return
    yield from _keys(element, ELEMENTS[kind], "action_id", at)
    if kind == "button":
        yield from _button(element, at)
    if "placeholder" in element:
        yield from _text(element["placeholder"], f"{at}/placeholder", 150, "plain_text")
    if kind in MOST_OPTIONS:
        yield from _options(element, at, MOST_OPTIONS[kind])


def _keys(thing: Mapping[str, Any], keys: tuple[set[str], set[str]], id_key: str, at: str) -> Faults:
    required, optional = keys
    for key in sorted(required - thing.keys()):
        yield fault(f"missing required field: {key}", at)
    for key in sorted(thing.keys() - required - optional - {"type", id_key}):
        yield fault(f"invalid additional property: {key}", at)
    if id_key.endswith("_id") and id_key in thing:
        yield from _string(thing[id_key], f"{at}/{id_key}", MOST_ID)


def _string(value: Any, at: str, most: int) -> Faults:
    if not isinstance(value, str):
        yield fault("must provide a string", at)
    elif not value:
        yield fault("must be more than 0 characters", at)
    elif len(value) > most:
        yield fault(f"must be less than {most + 1} characters", at)


def _text(value: Any, at: str, most: int, *kinds: str) -> Faults:
    allowed = kinds or ("plain_text", "mrkdwn")
    if not isinstance(value, Mapping):
        yield fault("must provide an object", at)
    elif value.get("type") not in allowed:
        yield fault(f"must be one of: {', '.join(allowed)}", f"{at}/type")
    else:
        yield from _keys(value, ({"text"}, {"emoji" if value["type"] == "plain_text" else "verbatim"}), "text", at)
        yield from _string(value.get("text"), f"{at}/text", most)


def _objects(value: Any, at: str, most: int) -> Objects:
    """Check a list of objects and return those that can be looked into, each with its place."""
    if not isinstance(value, Sequence) or isinstance(value, str):
        yield fault("must provide an array", at)
        return []
    if not value:
        yield fault("no fewer than 1 items allowed", at)
    if len(value) > most:
        yield fault(f"no more than {most} items allowed", at)
    found = []
    for index, item in enumerate(value):
        if isinstance(item, Mapping):
            found.append((item, f"{at}/{index}"))
        else:
            yield fault("must provide an object", f"{at}/{index}")
    return found


def _button(button: Mapping[str, Any], at: str) -> Faults:
    yield from _text(button.get("text"), f"{at}/text", 75, "plain_text")
    for key, most in (("value", 2000), ("url", 3000), ("accessibility_label", 75)):
        if key in button:
            yield from _string(button[key], f"{at}/{key}", most)
    if button.get("style", "primary") not in {"primary", "danger"}:
        yield fault("must be one of: primary, danger", f"{at}/style")


def _options(element: Mapping[str, Any], at: str, most: int) -> Faults:
    if "option_groups" in element:
        for group, place in (yield from _objects(element["option_groups"], f"{at}/option_groups", 100)):
            yield from _text(group.get("label"), f"{place}/label", 75, "plain_text")
            yield from _option_list(group, place, most)
    else:
        yield from _option_list(element, at, most)


def _option_list(holder: Mapping[str, Any], at: str, most: int) -> Faults:
    for option, place in (yield from _objects(holder.get("options"), f"{at}/options", most)):
        yield from _text(option.get("text"), f"{place}/text", 75)
        yield from _string(option.get("value"), f"{place}/value", 150)


def _duplicates(key: str, things: Iterable[Mapping[str, Any]], at: str) -> Faults:
    counts = Counter(str(thing[key]) for thing in things if thing.get(key) is not None)
    for value in sorted(value for value, count in counts.items() if count > 1):
        yield fault(f"`{key}` {value} already exists", at)


def _actions(block: Mapping[str, Any], at: str) -> Faults:
    elements = yield from _objects(block.get("elements"), f"{at}/elements", 25)
    for element, place in elements:
        yield from _element(element, place, set(ELEMENTS))
    yield from _duplicates("action_id", (element for element, _ in elements), f"{at}/elements")


def _context(block: Mapping[str, Any], at: str) -> Faults:
    for element, place in (yield from _objects(block.get("elements"), f"{at}/elements", 10)):
        if element.get("type") == "image":
            yield from _element(element, place, {"image"})
        else:
            yield from _text(element, place, 3000)


def _section(block: Mapping[str, Any], at: str) -> Faults:
    if "text" not in block and "fields" not in block:
        yield fault("must define either text or fields", at)
    if "text" in block:
        yield from _text(block["text"], f"{at}/text", 3000)
    if "fields" in block:
        for field, place in (yield from _objects(block["fields"], f"{at}/fields", 10)):
            yield from _text(field, place, 2000)
    if "accessory" in block:
        yield from _element(block["accessory"], f"{at}/accessory", {*ELEMENTS, "image"})


def _header(block: Mapping[str, Any], at: str) -> Faults:
    yield from _text(block.get("text"), f"{at}/text", 150, "plain_text")


def _image(block: Mapping[str, Any], at: str) -> Faults:
    yield from _string(block.get("alt_text"), f"{at}/alt_text", 2000)
    if "title" in block:
        yield from _text(block["title"], f"{at}/title", 2000, "plain_text")
    if "image_url" in block:
        yield from _string(block["image_url"], f"{at}/image_url", 3000)
    elif "slack_file" not in block:
        yield fault("must define either image_url or slack_file", at)


def _markdown(block: Mapping[str, Any], at: str) -> Faults:
    yield from _string(block.get("text"), f"{at}/text", MOST_MARKDOWN)


def _rich_text(block: Mapping[str, Any], at: str) -> Faults:
    yield from _objects(block.get("elements"), f"{at}/elements", 100)


def _chart(block: Mapping[str, Any], at: str) -> Faults:
    yield from _string(block.get("title"), f"{at}/title", 50)
    chart = block.get("chart")
    kind = chart.get("type") if isinstance(chart, Mapping) else None
    if not isinstance(chart, Mapping) or kind not in CHARTS:
        yield fault(f"unsupported type: {kind}", f"{at}/chart/type")
    elif kind == "pie":
        yield from _points(chart.get("segments"), f"{at}/chart/segments", zero_allowed=False)
    else:
        for series, place in (yield from _objects(chart.get("series"), f"{at}/chart/series", 6)):
            yield from _string(series.get("name"), f"{place}/name", 20)
            yield from _points(series.get("data"), f"{place}/data", zero_allowed=True)


def _points(points: Any, at: str, *, zero_allowed: bool) -> Faults:
    for point, place in (yield from _objects(points, at, 20)):
        yield from _string(point.get("label"), f"{place}/label", 20)
        value = point.get("value")
        if not isinstance(value, int | float) or isinstance(value, bool):
            yield fault("must provide a number", f"{place}/value")
        elif value <= 0 and not zero_allowed:
            yield fault("must be more than 0", f"{place}/value")


def _no_rule(_block: Mapping[str, Any], _at: str) -> Faults:
    yield from ()


_BLOCK_RULES: Mapping[str, Callable[[Mapping[str, Any], str], Faults]] = {
    "actions": _actions,
    "context": _context,
    "data_visualization": _chart,
    "header": _header,
    "image": _image,
    "markdown": _markdown,
    "rich_text": _rich_text,
    "section": _section,
}
