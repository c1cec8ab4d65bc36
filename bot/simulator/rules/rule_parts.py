"""The small rules that blocks, elements and views are checked with.

A rule yields faults, and every fault names its place as Slack does, by JSON pointer.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any

Faults = Iterator[str]
Objects = Generator[str, None, list[tuple[Mapping[str, Any], str]]]
Keys = tuple[set[str], set[str]]
"""Keys that must be there, and keys that may be there."""

MOST_ID = 255


def fault(message: str, pointer: str) -> str:
    """Word a fault as Slack's `response_metadata.messages` does."""
    return f"[ERROR] {message} [json-pointer:{pointer}]"


def keys(thing: Mapping[str, Any], known: Keys, id_key: str, at: str) -> Faults:
    """Find missing and unknown keys; `id_key` and `type` are always known."""
    required, optional = known
    for key in sorted(required - thing.keys()):
        yield fault(f"missing required field: {key}", at)
    for key in sorted(thing.keys() - required - optional - {"type", id_key}):
        yield fault(f"invalid additional property: {key}", at)
    if id_key.endswith("_id") and id_key in thing:
        yield from string(thing[id_key], f"{at}/{id_key}", MOST_ID)


def string(value: Any, at: str, most: int) -> Faults:
    """Ask for a string of 1 to `most` characters."""
    if not isinstance(value, str):
        yield fault("must provide a string", at)
    elif not value:
        yield fault("must be more than 0 characters", at)
    elif len(value) > most:
        yield fault(f"must be less than {most + 1} characters", at)


def integer(value: Any, at: str, least: int, most: int) -> Faults:
    """Ask for a whole number between `least` and `most`."""
    if not isinstance(value, int) or isinstance(value, bool):
        yield fault("must provide an integer", at)
    elif not least <= value <= most:
        yield fault(f"must be between {least} and {most}", at)


def text(value: Any, at: str, most: int, *kinds: str) -> Faults:
    """Ask for a text object of one of the kinds, both when none is given."""
    allowed = kinds or ("plain_text", "mrkdwn")
    if not isinstance(value, Mapping):
        yield fault("must provide an object", at)
    elif value.get("type") not in allowed:
        yield fault(f"must be one of: {', '.join(allowed)}", f"{at}/type")
    else:
        yield from keys(value, ({"text"}, {"emoji" if value["type"] == "plain_text" else "verbatim"}), "text", at)
        yield from string(value.get("text"), f"{at}/text", most)


def objects(value: Any, at: str, most: int) -> Objects:
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


def duplicates(key: str, things: Iterable[Mapping[str, Any]], at: str) -> Faults:
    """Find ids that are there twice."""
    counts = Counter(str(thing[key]) for thing in things if thing.get(key) is not None)
    for value in sorted(value for value, count in counts.items() if count > 1):
        yield fault(f"`{key}` {value} already exists", at)
