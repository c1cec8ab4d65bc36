"""A connection to PostgreSQL that does not wait for ever; apart, since its driver is an extra."""

from collections.abc import Generator
from time import monotonic
from typing import Any, TypeVar

import psycopg

T = TypeVar("T")
SILENCE_S = 20.0
"""Longer than any statement may take, so that a server that lives says by itself what was too long."""


class ImpatientConnection(psycopg.Connection[Any]):
    """Closes itself when the server has not answered for silence_s seconds (none: it waits)."""

    silence_s: float | None = SILENCE_S

    def wait(self, gen: Generator[Any, Any, T], *arguments: Any, **names: Any) -> T:
        """Wait for the server. Raises OperationalError when it stays silent; the connection is closed then.

        No time-out of libpq does this: the kernel of a server that is frozen goes on taking what it is sent.
        """
        if self.silence_s is None:
            return super().wait(gen, *arguments, **names)
        return super().wait(self._timed(gen, self.silence_s), *arguments, **names)

    def _timed(self, gen: Generator[Any, Any, T], limit_s: float) -> Generator[Any, Any, T]:
        until, ready = monotonic() + limit_s, None
        while True:
            try:
                wanted = gen.send(ready)
            except StopIteration as done:
                result: T = done.value
                return result
            ready = yield wanted  # nothing is ready ten times a second, as long as nothing comes
            if not ready and monotonic() > until:
                self.close()
                raise psycopg.OperationalError(f"the server has not answered for {limit_s:g} seconds")
