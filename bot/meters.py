"""What is counted while the bot runs, for whoever watches it; no label tells of a person."""

from collections.abc import MutableMapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

_SLACKS_PATIENCE_S = 3.0
REGISTRY = CollectorRegistry()

ACK_SECONDS = Histogram(
    "nps_bot_ack_seconds",
    "From a request of Slack's to its answer",
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, _SLACKS_PATIENCE_S),
    registry=REGISTRY,
)
SAID = Counter(
    "nps_bot_said", "Messages that Slack took, by kind: ask, answered, summary, ...", ["kind"], registry=REGISTRY
)
FAILED = Counter(
    "nps_bot_deliveries_failed", "Tries that Slack did not take or confirm, by why", ["why"], registry=REGISTRY
)
PROBLEMS = Counter(
    "nps_bot_problems", "Warnings and errors in the log, by event", ["level", "event"], registry=REGISTRY
)
UNSENT = Gauge("nps_bot_unsent", "Messages that wait to be sent", registry=REGISTRY)
UNSENT_SECONDS = Gauge("nps_bot_oldest_unsent_seconds", "For how long the oldest of them has waited", registry=REGISTRY)
_COUNTED = {"warning", "error", "critical"}


def count_problem(_logger: object, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Count what is logged, as it passes; events are constants, so that their number stays small."""
    if event.get("level") in _COUNTED:
        PROBLEMS.labels(event["level"], str(event["event"])[:80]).inc()
    return event
