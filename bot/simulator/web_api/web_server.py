"""Waitress in a thread that can be stopped at once and leaves nothing behind."""

import socket
import threading
from collections.abc import Callable
from typing import Any

import waitress
from waitress import wasyncore

LOOP_SECONDS = 1.0
THREADS = 32  # a page that waits for news holds one, a click that waits for its acknowledgement, a call that hangs
HOST = "127.0.0.1"


class WebServer:
    """One WSGI application on 127.0.0.1."""

    def __init__(self, application: Callable[..., Any], port: int) -> None:
        self._sockets: dict[int, Any] = {}
        self._server = waitress.create_server(
            application,
            map=self._sockets,
            host=HOST,
            port=port,
            threads=THREADS,
            ident=None,
            channel_request_lookahead=1,  # so that a call that hangs notices when the caller is gone
        )
        self.port = int(self._server.effective_port)
        self._stopping, self._pulled = False, threading.Event()
        self._thread = threading.Thread(target=self._serve, name="simulator-web")

    def start(self) -> None:
        """Serve until `stop`."""
        self._thread.start()

    def stop(self) -> None:
        """Close every connection and join the threads; requests under way must have been told to end."""
        self._server.trigger.pull_trigger(self._end)
        self._pulled.set()
        self._thread.join()

    def close_door(self) -> None:
        """Let nobody connect any more; who is connected stays."""
        self._in_loop(self._unlisten)

    def open_door(self) -> None:
        """Listen again, at the same port."""
        self._in_loop(self._listen)

    def _in_loop(self, deed: Callable[[], None]) -> None:
        done = threading.Event()

        def do() -> None:
            deed()
            done.set()

        self._server.trigger.pull_trigger(do)
        if not done.wait(2 * LOOP_SECONDS):
            raise TimeoutError("the web server does not listen to us")

    def _unlisten(self) -> None:
        self._server.del_channel()
        self._server.socket.close()

    def _listen(self) -> None:
        self._server.create_socket(socket.AF_INET, socket.SOCK_STREAM)
        self._server.set_reuse_addr()
        self._server.bind((HOST, self.port))
        self._server.accept_connections()

    def _end(self) -> None:
        self._stopping = True

    def _serve(self) -> None:
        # Not server.run(): it ends only with the process. The map of sockets is ours, so the loop can be too.
        while not self._stopping:
            wasyncore.loop(timeout=LOOP_SECONDS, use_poll=True, map=self._sockets, count=1)
        self._pulled.wait()  # a request may have pulled it before: closed, its number could be another file's by then
        self._server.task_dispatcher.shutdown()
        wasyncore.close_all(self._sockets)
