"""HTTP mode: waitress serves Slack's events and triggers in a thread that can be stopped cleanly."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from wsgiref.types import WSGIApplication

from waitress import create_server, wasyncore

LOOP_S = 1.0
THREADS = 8


@contextmanager
def serve_http(web: WSGIApplication, port: int, host: str) -> Iterator[int]:
    """Serve requests and tell the port (0 picks a free one). Raises OSError when the port is taken."""
    sockets: dict[int, Any] = {}
    server = create_server(web, map=sockets, host=host, port=port, threads=THREADS, ident=None)
    stopping = threading.Event()

    def serve() -> None:
        # Not server.run(): that ends only with the process.
        while not stopping.is_set():
            wasyncore.loop(timeout=LOOP_S, use_poll=True, map=sockets, count=1)
        server.task_dispatcher.shutdown()
        wasyncore.close_all(sockets)

    thread = threading.Thread(target=serve, name="http")
    thread.start()
    try:
        yield int(server.effective_port)
    finally:
        # The loop itself says that it ends: did we, it could end and close the trigger before we had pulled it. It
        # still can where a request pulls it in between; then nothing is left to wake.
        with suppress(OSError):
            server.trigger.pull_trigger(stopping.set)
        thread.join()
