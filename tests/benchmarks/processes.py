"""Processes of their own, so that no contestant shares an interpreter lock with the load or with the simulator."""

import multiprocessing
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

PATIENCE_S = 10.0
_spawn = multiprocessing.get_context("spawn")


class BrokenError(RuntimeError):
    """Something under measurement does not work, so that its figures would mean nothing."""


class Helper:
    """The near end of a process that takes orders."""

    def __init__(self, name: str, line: Connection) -> None:
        self._name, self._line = name, line

    def do(self, order: str, *arguments: Any) -> Any:
        """Have an order carried out and give its result. Raises BrokenError when the process died over it."""
        try:
            self._line.send((order, arguments))
            return self._line.recv()
        except (EOFError, OSError) as error:
            raise BrokenError(f"the process of {self._name} ended at '{order}'") from error

    def dismiss(self) -> None:
        """Let the process end by itself."""
        try:
            self._line.send(None)
        except OSError:
            return  # it is gone already, and whoever gave it an order was told


@contextmanager
def helper(name: str, work: Callable[..., None], *arguments: Any) -> Iterator[Helper]:
    """Run work(line, *arguments) in a process of its own; it has to end in obey()."""
    near, far = _spawn.Pipe()
    process = _spawn.Process(target=work, args=(far, *arguments), name=name, daemon=True)
    process.start()
    far.close()  # or the end of the process would go unnoticed
    hired = Helper(name, near)
    try:
        yield hired
    finally:
        hired.dismiss()
        process.join(PATIENCE_S)
        if process.is_alive():
            process.terminate()
            process.join()


def obey(line: Connection, orders: Mapping[str, Callable[..., object]]) -> None:
    """Carry out orders until dismissed; an order that fails ends the process, traceback and all."""
    while (received := line.recv()) is not None:
        order, arguments = received
        line.send(orders[order](*arguments))
