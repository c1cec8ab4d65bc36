"""What a person would read and could press in a message: the basis of `sees`, `clicks` and every transcript."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.simulator.workspace import Message

Names = Callable[[str], str]
_ENTITY = re.compile(r"<([^<>]+)>")
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


@dataclass(frozen=True)
class Button:
    label: str
    block_id: str
    element: Mapping[str, Any]


def read(message: Message, names: Names) -> list[str]:
    """List the lines a person reads: the blocks when there are any, as Slack shows `text` only without them."""
    shown = (line for block in message.blocks for line in _block(block, names))
    return [line for part in (shown if message.blocks else [plain(message.text, names)]) for line in part.split("\n")]


def buttons(message: Message) -> list[Button]:
    """List the buttons of a message in the order in which they stand."""
    return [
        Button(element["text"]["text"], str(block.get("block_id", "")), element)
        for block in message.blocks
        for element in [*(block.get("elements") or ()), block.get("accessory") or {}]
        if element.get("type") == "button"
    ]


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
    """Write a conversation down, one paragraph a message, for people: README and failing tests show it."""
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
    labels = [option["text"]["text"] for option in element.get("options") or ()]
    return f"[{element.get('placeholder', {}).get('text') or ' / '.join(labels)} ▾]"


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
    told = "; ".join(
        (f"{one['name']}: " if one["name"] else "") + ", ".join(f"{p['label']} {p['value']}" for p in one["data"])
        for one in series
    )
    return f"({chart['type']} chart: {block['title']}. {told})"
