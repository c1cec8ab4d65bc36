"""One call's arguments: Slack takes JSON bodies, forms and query strings, and forms hold JSON in strings."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from bot.simulator.rules.strictness import Refused


class Arguments:
    """Arguments by name, read with the type a method expects."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values

    @classmethod
    def parse(cls, body: bytes, content_type: str, query: str) -> "Arguments":
        """Read a request's body and query; raises `Refused` with `invalid_json` or `json_not_object`."""
        values: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
        if content_type.startswith("application/json"):
            values |= _json_object(body)
        else:
            values |= dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
        return cls({key: value for key, value in values.items() if value is not None})

    def text(self, name: str) -> str:
        """Read a string; absent is empty."""
        return str(self.values.get(name, ""))

    def required(self, name: str) -> str:
        """Read a string that must be there; raises `Refused` with `invalid_arguments`."""
        if not (value := self.text(name)):
            raise Refused("invalid_arguments", f"[ERROR] missing required field: {name}")
        return value

    def flag(self, name: str) -> bool:
        """Read a boolean, which forms spell true, 1, false or 0."""
        return self.text(name).lower() in {"true", "1"}

    def number(self, name: str, default: int, most: int) -> int:
        """Read a page size between 1 and `most`; raises `Refused` with `invalid_limit`."""
        value = self.text(name) or str(default)
        if not value.isdecimal() or not 1 <= int(value) <= most:
            raise Refused("invalid_limit")
        return int(value)

    def json(self, name: str, error: str) -> Any:
        """Read a value that may come as JSON in a string, None when absent; raises `Refused` with `error`."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise Refused(error) from None


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        raise Refused("invalid_json") from None
    if not isinstance(value, dict):
        raise Refused("json_not_object")
    return value
