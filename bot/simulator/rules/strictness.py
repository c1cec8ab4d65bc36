"""What Slack refuses in a message, with Slack's own error strings.

Where this is stricter than Slack it is so on purpose: Slack only warns about a message that has blocks and no
top-level `text`, but screen readers read `text`, so here it is refused.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.simulator.rules.block_rules import block_faults, chart_faults

MOST_TEXT = 40_000
MOST_BLOCK_TEXT = 13_000
MOST_METADATA_BYTES = 8_000


class Refused(Exception):  # noqa: N818 - the name says whose decision it was
    """Slack says no: `error` is its short string, `details` its sentences, `extra` other fields of the answer."""

    def __init__(self, error: str, *details: str, **extra: Any) -> None:
        super().__init__(error)
        self.error, self.details, self.extra = error, details, extra


def check_message(text: str, blocks: Sequence[Any] | None, *, charts: bool = True) -> None:
    """Refuse a message that Slack would refuse to post, update or show (raises `Refused`).

    charts: whether this workspace has got them already.
    """
    if len(text) > MOST_TEXT:
        raise Refused("msg_too_long")
    if faults := [*block_faults(blocks or ()), *(() if charts else chart_faults(blocks or ()))]:
        raise Refused("invalid_blocks", *faults)
    if sum(map(len, _texts_within(blocks or ()))) > MOST_BLOCK_TEXT:
        raise Refused("msg_blocks_too_long", f"[ERROR] the texts of all blocks exceed {MOST_BLOCK_TEXT} characters")
    if not text.strip():
        reasons = ["[ERROR] top-level `text` is missing: screen readers and notifications read it, not the blocks"]
        raise Refused("no_text", *(reasons if blocks else []))


def check_metadata(metadata: Any) -> None:
    """Refuse message metadata that is not `{"event_type": str, "event_payload": object}` (raises `Refused`)."""
    if not isinstance(metadata, Mapping):
        raise Refused("invalid_metadata_format")
    if not isinstance(metadata.get("event_type"), str) or not isinstance(metadata.get("event_payload"), Mapping):
        raise Refused("invalid_metadata_schema")
    if len(json.dumps(metadata).encode()) > MOST_METADATA_BYTES:
        raise Refused("metadata_too_large")


def _texts_within(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "text" and isinstance(inner, str):
                yield inner
            else:
                yield from _texts_within(inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            yield from _texts_within(inner)
