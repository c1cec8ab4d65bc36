"""What Slack refuses in a view: https://docs.slack.dev/reference/views."""

import json
from collections.abc import Mapping
from typing import Any, Literal

from bot.simulator.rules.block_rules import block_faults, chart_faults
from bot.simulator.rules.rule_parts import Faults, Keys, fault, keys, string, text
from bot.simulator.rules.strictness import Refused

ViewKind = Literal["modal", "home"]
MOST_VIEW_BYTES = 250_000
MOST_TITLE = 24
MOST_OF: Mapping[str, int] = {"callback_id": 255, "external_id": 255, "private_metadata": 3000}
_KEYS: Mapping[ViewKind, Keys] = {
    "home": ({"blocks"}, set(MOST_OF)),
    "modal": ({"blocks", "title"}, {"submit", "close", "clear_on_close", "notify_on_close", *MOST_OF}),
}


def check_view(view: Any, kind: ViewKind, *, charts: bool = True) -> None:
    """Refuse a view that Slack would refuse to show (raises `Refused`). charts: whether the workspace has them yet."""
    faults = list(_view_faults(view, kind))
    if not (faults or charts):
        faults += chart_faults(view["blocks"], "/view/blocks")
    if faults:
        raise Refused("invalid_arguments", fault("failed to match all allowed schemas", "/view"), *faults)
    if len(json.dumps(view).encode()) > MOST_VIEW_BYTES:
        raise Refused("view_too_large")


def _view_faults(view: Any, kind: ViewKind) -> Faults:
    if not isinstance(view, Mapping):
        yield fault("must provide an object", "/view")
        return
    if view.get("type") != kind:
        yield fault(f"must be one of: {kind}", "/view/type")
        return
    yield from keys(view, _KEYS[kind], "type", "/view")
    for name in sorted({"title", "submit", "close"} & view.keys()):
        yield from text(view[name], f"/view/{name}", MOST_TITLE, "plain_text")
    for name in sorted(MOST_OF.keys() & view.keys()):
        if view[name] != "":
            yield from string(view[name], f"/view/{name}", MOST_OF[name])
    blocks = view.get("blocks")
    if not isinstance(blocks, list):
        yield fault("must provide an array", "/view/blocks")
        return
    yield from block_faults(blocks, kind, "/view/blocks")
    if kind == "modal" and "submit" not in view:
        for index, block in enumerate(blocks):
            if isinstance(block, Mapping) and block.get("type") == "input":
                yield fault("must define `submit` to use `input` block", f"/view/blocks/{index}/input")
