"""How long `nps-bot demo` takes until somebody can look at it."""

import os
import subprocess
import sysconfig
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

from tests.benchmarks.processes import PATIENCE_S, BrokenError

ANNOUNCED = "The demo is at "


def start_cold() -> float:
    """Start with no bytecode kept, as right after an installation; seconds."""
    with tempfile.TemporaryDirectory(prefix="nps-bench-") as folder:
        return _start({**os.environ, "PYTHONPYCACHEPREFIX": folder})


def start_warm(times: int) -> list[float]:
    """Start as people do every day; seconds."""
    return [_start(dict(os.environ)) for _ in range(times)]


def _start(environment: dict[str, str]) -> float:
    command = [str(Path(sysconfig.get_path("scripts")) / "nps-bot"), "demo", "--port", "0"]
    started = time.monotonic()
    # Ours alone is ended, by its handle: others may have a demo open.
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as demo:
        try:
            _look_at_page(demo)
            return time.monotonic() - started
        finally:
            demo.terminate()


def _look_at_page(demo: subprocess.Popen[str]) -> None:
    line = demo.stdout.readline() if demo.stdout else ""
    if not line.startswith(ANNOUNCED):
        raise BrokenError("the demo did not say where it is")
    with urlopen(line.removeprefix(ANNOUNCED).strip(), timeout=PATIENCE_S) as page:  # noqa: S310 (our own address)
        page.read()
