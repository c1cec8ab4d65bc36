"""What a person would read and could press in a message: the basis of `sees`, `clicks` and every transcript."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.simulator.rules.inputs import Control, controls
from bot.simulator.workspace.entities import Message
from bot.simulator.workspace.views import View

Names = Callable[[str], str]
SHORT_LINE = 6  # points
_CLOSE = {"text": "Cancel"}  # what Slack writes where the app says nothing
_PRESETS = ("initial_value", "initial_date", "initial_time")
_PRESET_IDS = (
    *("initial_user", "initial_users", "initial_conversation", "initial_conversations"),
    *("initial_channel", "initial_channels"),
)
_ENTITY = re.compile(r"<([^<>]+)>")
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def read(message: Message, names: Names) -> list[str]:
    """List the lines a person reads: the blocks when there are any, as Slack shows `text` only without them."""
    return read_blocks(message.blocks, names) if message.blocks else plain(message.text, names).split("\n")


def read_blocks(
    blocks: Iterable[Mapping[str, Any]], names: Names, errors: Mapping[str, str] | None = None
) -> list[str]:
    """List the lines a person reads in some blocks; `errors` stand under their fields, by block_id."""
    parts: list[str] = []
    for block in blocks:
        parts.extend(_block(block, names))
        if error := (errors or {}).get(block.get("block_id", "")):
            parts.append(f"! {error}")
    return [line for part in parts for line in part.split("\n")]


def read_modal(view: View, blocks: Iterable[Mapping[str, Any]], names: Names) -> list[str]:
    """List the lines of a modal, from its title to its own buttons; `blocks` are those with the entries."""
    shown = [text["text"] for text in (view.submit, view.close or _CLOSE) if text]
    buttons_below = " ".join(f"[{label}]" for label in shown)
    return [str((view.title or {}).get("text", "")), *read_blocks(blocks, names, view.errors), buttons_below]


def buttons(message: Message) -> list[Control]:
    """List the buttons of a message in the order in which they stand."""
    return [control for control in controls(message.blocks) if control.element["type"] == "button"]


def plain(text: str, names: Names) -> str:
    """Turn Slack's `<@U1>`, `<#C1>`, `<!here>`, `<url|label>` and escapes into what stands on the screen."""
    shown = _ENTITY.sub(lambda entity: _entity(entity[1], names), text)
    for escaped, character in _ESCAPES:
        shown = shown.replace(escaped, character)
    return shown


def escape(text: str) -> str:
    """Escape what somebody typed as Slack does before an app sees it."""
    for escaped, character in reversed(_ESCAPES):
        text = text.replace(character, escaped)
    return text


def transcript(messages: Iterable[Message], names: Names) -> str:
    """Write a conversation down, one paragraph a message, for people: docs and failing tests show it."""
    return "\n\n".join(_paragraph(message, names) for message in messages)


def _paragraph(message: Message, names: Names) -> str:
    author = names(message.user) + (f" (only {names(message.only_for)} sees this)" if message.only_for else "")
    reply = "↳ " if message.thread_ts and message.thread_ts != message.ts else ""
    return f"{reply}{author}: " + "\n".join(f"  {line}" if line else "" for line in read(message, names)).lstrip()


def _entity(inner: str, names: Names) -> str:
    target, _, label = inner.partition("|")
    sigil, name = target[:1], target[1:]
    if sigil in {"@", "#"}:
        return sigil + (label or names(name))
    return label or (f"@{name}" if sigil == "!" else target)


def _block(block: Mapping[str, Any], names: Names) -> Iterator[str]:
    kind, elements = block["type"], block.get("elements") or ()
    if kind == "divider":
        yield "---"
    elif kind in {"actions", "context"}:
        yield " ".join(_element(element, names) for element in elements)
    elif kind == "rich_text":
        yield "\n".join(_rich(element, names) for element in elements)
    elif kind == "data_visualization":
        yield _chart(block)
    elif kind == "image":
        yield f"(image: {block['alt_text']})"
    elif kind == "markdown":
        yield block["text"]
    elif kind == "input":
        yield block["label"]["text"] + (" (optional)" if block.get("optional") else "")
        yield _element(block["element"], names)
        if "hint" in block:
            yield block["hint"]["text"]
    else:
        yield from _texts(block, names)


def _texts(block: Mapping[str, Any], names: Names) -> Iterator[str]:
    for text in [block.get("text"), *(block.get("fields") or ())]:
        if text:
            yield _element(text, names)
    if "accessory" in block:
        yield _element(block["accessory"], names)


def _element(element: Mapping[str, Any], names: Names) -> str:
    kind = element["type"]
    if kind == "mrkdwn":
        return plain(element["text"], names)
    if kind == "plain_text":
        return str(element["text"])
    if kind == "image":
        return f"(image: {element['alt_text']})"
    if kind == "button":
        return f"[{element['text']['text']}]"
    return f"[{_entered(element, names)} {'✎' if kind == 'plain_text_input' else '▾'}]"


def _entered(element: Mapping[str, Any], names: Names) -> str:
    """Tell what stands in a field or menu: the entry, else the placeholder, else all there is to choose from."""
    options = [*element.get("initial_options", ()), *filter(None, [element.get("initial_option")])]
    entered = next((element[key] for key in _PRESETS if element.get(key)), "")
    chosen = ", ".join(option["text"]["text"] for option in options)
    ids = next((element[key] for key in _PRESET_IDS if element.get(key)), ())
    named = ", ".join(names(one) for one in ([ids] if isinstance(ids, str) else ids))
    choices = " / ".join(option["text"]["text"] for option in element.get("options") or ())
    return str(chosen or entered or named or element.get("placeholder", {}).get("text") or choices)


def _rich(element: Mapping[str, Any], names: Names) -> str:
    kind = element["type"]
    if kind == "rich_text_list":
        return "\n".join(f"• {_rich(item, names)}" for item in element["elements"])
    if kind == "user":
        return f"@{names(element['user_id'])}"
    if kind == "emoji":
        return f":{element['name']}:"
    if "elements" in element:
        return "".join(_rich(inner, names) for inner in element["elements"])
    return str(element.get("text") or element.get("url", ""))


def _chart(block: Mapping[str, Any]) -> str:
    chart = block["chart"]
    series = chart.get("series") or [{"name": "", "data": chart.get("segments", ())}]
    told = "; ".join((f"{one['name']}: " if one["name"] else "") + _line(one["data"]) for one in series)
    return f"({chart['type']} chart: {block['title']}. {told})"


def _line(points: Sequence[Mapping[str, Any]]) -> str:
    """Tell every point, or of a long line where it begins and ends."""
    told = [f"{point['label']} {point['value']}" for point in points]
    return ", ".join(told) if len(told) <= SHORT_LINE else f"{told[0]} … {told[-1]}"
