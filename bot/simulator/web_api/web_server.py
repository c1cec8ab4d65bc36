"""Waitress in a thread that can be stopped at once and leaves nothing behind."""

import threading
from collections.abc import Callable
from typing import Any

import waitress
from waitress import wasyncore

LOOP_SECONDS = 1.0
THREADS = 16  # a page that waits for news holds one, a click that waits for its acknowledgement another


class WebServer:
    """One WSGI application on 127.0.0.1."""

    def __init__(self, application: Callable[..., Any], port: int) -> None:
        self._sockets: dict[int, Any] = {}
        self._server = waitress.create_server(
            application, map=self._sockets, host="127.0.0.1", port=port, threads=THREADS, ident=None
        )
        self.port = int(self._server.effective_port)
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, name="simulator-web")

    def start(self) -> None:
        """Serve until `stop`."""
        self._thread.start()

    def stop(self) -> None:
        """Close every connection and join the threads; requests under way must have been told to end."""
        # The loop itself says that it ends: did we, it could end and close the trigger before we had pulled it.
        self._server.trigger.pull_trigger(self._end)
        self._thread.join()

    def _end(self) -> None:
        self._stopping = True

    def _serve(self) -> None:
        # Not server.run(): it ends only with the process. The map of sockets is ours, so the loop can be too.
        while not self._stopping:
            wasyncore.loop(timeout=LOOP_SECONDS, use_poll=True, map=self._sockets, count=1)
        self._server.task_dispatcher.shutdown()
        wasyncore.close_all(self._sockets)
