"""What was measured, in words and plain tables, and whether the aims were met."""

import math
import os
import platform
import statistics
from collections.abc import Iterator, Sequence

from tests.benchmarks.clicking import BARE, COMMIT, OURS, Measured, Series

PERCENTILES = (50, 95, 99)
CLICK_AIMS = {"SQLite": 1.5, "PostgreSQL": 2.0}  # times the bare app plus one commit
REPLY_AIM_S = 0.100  # at p95
DEMO_AIM_S = 3.0
NAMES = {BARE: "bare Bolt app", COMMIT: "bare plus one commit", OURS: "nps-bot"}

_HEAD = "".join(f"{f'p{p} ms':>9}" for p in PERCENTILES)


def percentile(times: Sequence[float], p: float) -> float:
    """Give the nearest-rank percentile, a time that was really measured. p: 0-100."""
    return sorted(times)[max(math.ceil(len(times) * p / 100), 1) - 1]


def machine() -> str:
    """Say on what it was measured."""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"


def click_report(measured: Measured) -> Iterator[str]:
    """Tell one database's figures and its two aims, line by line."""
    yield f"Clicks · {measured.database} · {measured.body_bytes} bytes each"
    yield ""
    yield from _series("One at a time, the next after the reply was accepted", measured.single)
    yield from _series("Back to back, the outbox being delivered meanwhile", measured.burst)
    yield from _series("Back to back, the outbox worker not running (to see what it costs)", measured.without_worker)
    yield f"From the bot's ack until the Web API has accepted the reply, n = {len(measured.replied)}"
    yield f"{'':34}{_HEAD}"
    for name, times in (("answer in place of the buttons", measured.updated), ("and the question", measured.replied)):
        figures = "".join(f"{_ms(percentile(times, p)):>9}" for p in PERCENTILES)
        yield f"  {name:<32}{figures}"
    backlog = measured.backlog
    rate = f"{backlog.messages / backlog.took:.0f} a second"
    yield f"  (a backlog of {backlog.messages} messages was delivered in {backlog.took:.1f} s, {rate})"
    yield ""
    yield from _click_aims(measured)
    slowest = percentile(measured.replied, 95)
    yield aim(f"reply accepted within {REPLY_AIM_S * 1000:.0f} ms at p95", slowest <= REPLY_AIM_S, f"{_ms(slowest)} ms")


def _series(title: str, series: Series) -> Iterator[str]:
    yield f"{title}, n = {len(series[OURS])} each"
    yield f"{'':34}{_HEAD}{'x bare':>24}{'x bare + commit':>24}"
    for name, times in series.items():
        figures = "".join(f"{_ms(percentile(times, p)):>9}" for p in PERCENTILES)
        ratios = "".join(f"{_ratios(times, series[other]):>24}" for other in (BARE, COMMIT))
        yield f"  {NAMES[name]:<32}{figures}{ratios}"
    yield ""


def _ratios(times: Sequence[float], others: Sequence[float]) -> str:
    return " / ".join(f"{percentile(times, p) / percentile(others, p):.2f}" for p in PERCENTILES)


def _click_aims(measured: Measured) -> Iterator[str]:
    at_most = CLICK_AIMS[measured.database.split()[0]]
    for name, series in (("one at a time", measured.single), ("back to back", measured.burst)):
        for p in PERCENTILES:
            ratio = percentile(series[OURS], p) / percentile(series[COMMIT], p)
            what = f"click {name} at most {at_most} x bare plus one commit, p{p}"
            yield aim(what, ratio <= at_most, f"{ratio:.2f} x")


def demo_report(cold: float, warm: Sequence[float]) -> Iterator[str]:
    """Tell how fast the demo is up, and its aim."""
    median = statistics.median(warm)
    yield "nps-bot demo, from the command until its page has answered"
    yield f"  no bytecode yet: {cold:.2f} s; warm: " + ", ".join(f"{one:.2f}" for one in warm) + " s"
    yield ""
    yield aim(f"demo up in under {DEMO_AIM_S:.0f} s when warm (median)", median < DEMO_AIM_S, f"{median:.2f} s")


def aim(what: str, met: bool, figures: str) -> str:  # noqa: FBT001 (read with its sentence)
    """Say whether an aim was met."""
    return f"  {'met   ' if met else 'MISSED'}  {what}: {figures}"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f}"
