"""nps-bot in processes of its own, with their own signals, streams and environment.

Each is forked from one that has imported the bot, which takes longer than most commands. `python -m bot` itself is
started by tests/cli/test_run.py.
"""

import multiprocessing
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING, cast

from bot.cli import main

if TYPE_CHECKING:
    from multiprocessing.context import SpawnContext

_FORKS = "forkserver" in multiprocessing.get_all_start_methods()
# Whatever begins as a process of these has imported the bot already.
READY = cast("SpawnContext", multiprocessing.get_context("forkserver" if _FORKS else "spawn"))
if _FORKS:
    READY.set_forkserver_preload(["__main__", __name__, "tests.weather.bot_process"])


class Running:
    """A command that runs, and what it writes to standard error."""

    def __init__(self, *words: str, env: Mapping[str, str]) -> None:
        reader, writer = os.pipe()
        self.stderr = os.fdopen(reader, encoding="utf-8")
        with Path(os.devnull).open("wb") as nowhere:
            self.process = _start(words, env, nowhere.fileno(), writer)
        os.close(writer)


def run(*words: str, env: Mapping[str, str], out: int | None = None) -> CompletedProcess[bytes]:
    """Run a command to its end. out: a file descriptor to which it writes, instead of giving what it wrote."""
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        process = _start(words, env, stdout.fileno() if out is None else out, stderr.fileno())
        process.join()
        for file in (stdout, stderr):
            file.seek(0)
        return CompletedProcess(words, process.exitcode or 0, stdout.read(), stderr.read())


def _start(words: Sequence[str], env: Mapping[str, str], *streams: int) -> BaseProcess:
    handed_over = [Connection(os.dup(stream), readable=False) for stream in streams]
    process = READY.Process(target=_nps_bot, args=(words, dict(env), handed_over))
    process.start()
    for stream in handed_over:
        stream.close()
    return process


def _nps_bot(words: Sequence[str], env: Mapping[str, str], streams: Sequence[Connection]) -> None:
    os.environ.clear()
    os.environ.update(env)
    for number, stream in zip((1, 2), streams, strict=True):
        os.dup2(stream.fileno(), number)
    encoding = env.get("PYTHONIOENCODING", "utf-8")
    sys.stdout = os.fdopen(1, "w", encoding=encoding, closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding=encoding, buffering=1, closefd=False)
    main(words, "nps-bot")
