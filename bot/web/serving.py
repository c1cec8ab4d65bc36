"""HTTP mode: waitress serves Slack's events and triggers in a thread that can be stopped cleanly.

It takes a request in whole, at its own pace and without a thread, before any of ours is given to it. What it does not
do by itself is to lose patience with whoever sends a byte now and then: see _Prompt.
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from wsgiref.types import WSGIApplication

from waitress import create_server, wasyncore
from waitress.channel import HTTPChannel

LOOP_S = 1
THREADS = 16
LONGEST_BODY = 1_000_000  # bytes; Slack sends at most some tens of thousands
LONGEST_HEADER = 16_384  # bytes
IN_MEMORY = 65_536  # bytes of a body; what is longer waits in a file
PATIENCE_S = 10  # for a whole request, and for the next one
MOST_CONNECTIONS = 500  # below the 1,024 open files that a process mostly may have


class _Prompt(HTTPChannel):  # type: ignore[misc]  # waitress has no types
    """A connection on which only an answer begins the wait anew, so that a request that drips in is cut off."""

    last_activity: float

    def handle_read(self) -> None:
        """Read without counting it as activity, or each byte would buy another wait."""
        since = self.last_activity
        super().handle_read()
        self.last_activity = since


@contextmanager
def serve_http(web: WSGIApplication, port: int, host: str, *, patience_s: int = PATIENCE_S) -> Iterator[int]:
    """Serve requests and tell the port (0 picks a free one).

    patience_s: how long a request may take to arrive. Raises OSError when the port is taken or the host is not ours.
    """
    sockets: dict[int, Any] = {}
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    server = create_server(
        web,
        map=sockets,
        # Ours: where waitress itself can't bind, it leaves threads and files behind.
        sockets=[socket.create_server(address, family=family)],
        threads=THREADS,
        ident=None,
        max_request_body_size=LONGEST_BODY + 1,  # waitress refuses what is as long as this
        max_request_header_size=LONGEST_HEADER,
        inbuf_overflow=IN_MEMORY,
        channel_timeout=patience_s,
        cleanup_interval=LOOP_S,
        connection_limit=MOST_CONNECTIONS,
    )
    server.channel_class = _Prompt
    stopping, pulled = threading.Event(), threading.Event()

    def serve() -> None:
        # Not server.run(): that ends only with the process.
        while not stopping.is_set():
            wasyncore.loop(timeout=LOOP_S, use_poll=True, map=sockets, count=1)
        pulled.wait()  # a request may have pulled the trigger before us: closed, its number could be another file's
        server.task_dispatcher.shutdown()
        wasyncore.close_all(sockets)

    thread = threading.Thread(target=serve, name="http")
    thread.start()
    try:
        yield int(server.effective_port)
    finally:
        server.trigger.pull_trigger(stopping.set)
        pulled.set()
        thread.join()
