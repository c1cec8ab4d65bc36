"""Block Kit's limits as tables and small rules, for messages, modals and the Home tab.

The limits are those of https://docs.slack.dev/reference/block-kit.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from bot.simulator.rules.element_rules import INPUTS, INTERACTIVE, element_faults
from bot.simulator.rules.rule_parts import Faults, Keys, duplicates, fault, keys, objects, string, text

Surface = Literal["message", "modal", "home"]
MOST_BLOCKS: Mapping[Surface, int] = {"message": 50, "modal": 100, "home": 100}
MOST_CHARTS = 2
MOST_MARKDOWN = 12_000

BLOCKS: Mapping[str, Keys] = {
    "actions": ({"elements"}, set()),
    "context": ({"elements"}, set()),
    "data_visualization": ({"title", "chart"}, set()),
    "divider": (set(), set()),
    "header": ({"text"}, set()),
    "image": ({"alt_text"}, {"image_url", "slack_file", "title"}),
    "input": ({"label", "element"}, {"hint", "optional", "dispatch_action"}),
    "markdown": ({"text"}, set()),
    "rich_text": ({"elements"}, set()),
    "section": (set(), {"text", "fields", "accessory", "expand"}),
}
NOT_IN: Mapping[Surface, set[str]] = {
    "message": set(),
    "modal": {"data_visualization", "markdown"},
    "home": {"markdown"},
}
CHARTS = {"pie", "bar", "area", "line"}


def block_faults(blocks: Sequence[Any], surface: Surface = "message", at: str = "/blocks") -> Faults:
    """Yield everything Slack would refuse about the blocks of a message or view, in the order of the blocks."""
    if len(blocks) > MOST_BLOCKS[surface]:
        yield fault(f"no more than {MOST_BLOCKS[surface]} items allowed", at)
    for index, block in enumerate(blocks):
        yield from _block(block, f"{at}/{index}", surface)
    whole = [block for block in blocks if isinstance(block, Mapping)]
    yield from duplicates("block_id", whole, at)
    if sum(block.get("type") == "data_visualization" for block in whole) > MOST_CHARTS:
        yield fault(f"no more than {MOST_CHARTS} data_visualization blocks allowed", at)
    if sum(len(str(block.get("text"))) for block in whole if block.get("type") == "markdown") > MOST_MARKDOWN:
        yield fault(f"markdown blocks must be less than {MOST_MARKDOWN + 1} characters in sum", at)


def chart_faults(blocks: Sequence[Any], at: str = "/blocks") -> Faults:
    """Yield what a workspace that has no charts yet refuses."""
    for index, block in enumerate(blocks):
        if isinstance(block, Mapping) and block.get("type") == "data_visualization":
            yield fault("unsupported type: data_visualization", f"{at}/{index}/type")


def _block(block: Any, at: str, surface: Surface) -> Faults:
    kind = str(block.get("type")) if isinstance(block, Mapping) else ""
    if kind not in BLOCKS or kind in NOT_IN[surface]:
        yield fault(f"unsupported type: {kind}", f"{at}/type")
        return
    yield from keys(block, BLOCKS[kind], "block_id", at)
    yield from _BLOCK_RULES.get(kind, _no_rule)(block, at)


def _actions(block: Mapping[str, Any], at: str) -> Faults:
    elements = yield from objects(block.get("elements"), f"{at}/elements", 25)
    for element, place in elements:
        yield from element_faults(element, place, INTERACTIVE)
    yield from duplicates("action_id", (element for element, _ in elements), f"{at}/elements")


def _context(block: Mapping[str, Any], at: str) -> Faults:
    for element, place in (yield from objects(block.get("elements"), f"{at}/elements", 10)):
        if element.get("type") == "image":
            yield from element_faults(element, place, {"image"})
        else:
            yield from text(element, place, 3000)


def _section(block: Mapping[str, Any], at: str) -> Faults:
    if "text" not in block and "fields" not in block:
        yield fault("must define either text or fields", at)
    if "text" in block:
        yield from text(block["text"], f"{at}/text", 3000)
    if "fields" in block:
        for field, place in (yield from objects(block["fields"], f"{at}/fields", 10)):
            yield from text(field, place, 2000)
    if "accessory" in block:
        yield from element_faults(block["accessory"], f"{at}/accessory", {*INTERACTIVE, "image"})


def _header(block: Mapping[str, Any], at: str) -> Faults:
    yield from text(block.get("text"), f"{at}/text", 150, "plain_text")


def _image(block: Mapping[str, Any], at: str) -> Faults:
    yield from string(block.get("alt_text"), f"{at}/alt_text", 2000)
    if "title" in block:
        yield from text(block["title"], f"{at}/title", 2000, "plain_text")
    if "image_url" in block:
        yield from string(block["image_url"], f"{at}/image_url", 3000)
    elif "slack_file" not in block:
        yield fault("must define either image_url or slack_file", at)


def _input(block: Mapping[str, Any], at: str) -> Faults:
    yield from text(block.get("label"), f"{at}/label", 2000, "plain_text")
    if "hint" in block:
        yield from text(block["hint"], f"{at}/hint", 2000, "plain_text")
    yield from element_faults(block.get("element"), f"{at}/element", INPUTS)


def _markdown(block: Mapping[str, Any], at: str) -> Faults:
    yield from string(block.get("text"), f"{at}/text", MOST_MARKDOWN)


def _rich_text(block: Mapping[str, Any], at: str) -> Faults:
    yield from objects(block.get("elements"), f"{at}/elements", 100)


def _chart(block: Mapping[str, Any], at: str) -> Faults:
    yield from string(block.get("title"), f"{at}/title", 50)
    chart = block.get("chart")
    kind = chart.get("type") if isinstance(chart, Mapping) else None
    if not isinstance(chart, Mapping) or kind not in CHARTS:
        yield fault(f"unsupported type: {kind}", f"{at}/chart/type")
    elif kind == "pie":
        yield from _chart_points(chart.get("segments"), f"{at}/chart/segments", zero_allowed=False)
    else:
        names = set[str]()
        for series, place in (yield from objects(chart.get("series"), f"{at}/chart/series", 6)):
            yield from string(series.get("name"), f"{place}/name", 20)
            if (name := str(series.get("name"))) in names:
                yield fault("must be unique", f"{place}/name")
            names.add(name)
            yield from _chart_points(series.get("data"), f"{place}/data", zero_allowed=True)


def _chart_points(points: Any, at: str, *, zero_allowed: bool) -> Faults:
    for point, place in (yield from objects(points, at, 20)):
        yield from string(point.get("label"), f"{place}/label", 20)
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
    "input": _input,
    "markdown": _markdown,
    "rich_text": _rich_text,
    "section": _section,
}
