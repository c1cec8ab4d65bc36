"""Slack's Socket Mode over a real WebSocket: one-time addresses, hello, envelopes, acknowledgements."""

import contextlib
import json
import secrets
import socket
import struct
import threading
import time
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import Server, ServerConnection, serve

from bot.simulator.events.delivery import NOT_CONNECTED, Kind, Retry, Unanswered
from bot.simulator.workspace.shapes import Json

GOING_SECONDS = 10.0  # how long Slack leaves a socket open after it said that it goes
RST = struct.pack("ii", 1, 0)  # SO_LINGER: on, no seconds
RECONNECT_SECONDS = 5.0  # how long an event waits for the bot to come back after its socket died
CLOSE_SECONDS = 0.1
PING = b"\x89\x7d" + bytes(125)
WAKING_PINGS = 4
WAKING_SECONDS = 0.003


@dataclass
class Pending:
    """An envelope under way on one socket; both answers may come from another thread."""

    connection: ServerConnection
    answer: Json | None = None
    lost: bool = False

    @property
    def over(self) -> bool:
        """Whether there is nothing to wait for any more: it was answered, or its socket died."""
        return self.lost or self.answer is not None


class Link(ServerConnection):
    """A connection that answers a goodbye not faster than a network would.

    websocket-client closes in one thread while another waits for data. On loopback our answer could be read and the
    socket closed before that other thread woke, and it then slept on for ten seconds. A few pings wake it first.
    """

    _said_goodbye = False
    is_silent = False

    def send_data(self) -> None:
        """Write what the protocol has to say, unless the line has fallen silent."""
        if self.is_silent:
            self.protocol.data_to_send()
            return
        if self.protocol.close_rcvd and not self._said_goodbye:
            self._said_goodbye = True
            with contextlib.suppress(OSError):  # gone already: nobody to wake
                for _ in range(WAKING_PINGS):
                    self.socket.sendall(PING)
                    time.sleep(WAKING_SECONDS)
        super().send_data()

    def reset(self) -> None:
        """Send what a router sends that has forgotten a connection: no goodbye, no end of data."""
        with contextlib.suppress(OSError):  # the other side was faster
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RST)
        self.close_socket()


class SocketMode:
    """A WebSocket server for one app; each payload goes to exactly one of its open sockets, in turn."""

    def __init__(self, app_id: str, ack_timeout: float) -> None:
        self._app_id, self._ack_timeout = app_id, ack_timeout
        self._changed = threading.Condition()
        self._connections: list[Link] = []
        self._goodbyes: list[threading.Timer] = []
        self._pending: dict[str, Pending] = {}
        self._tickets: set[str] = set()
        self._was_connected = False
        self._stopped = False
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Listen on a free port of 127.0.0.1."""
        self._server = serve(
            self._talk,
            "127.0.0.1",
            0,
            process_request=self._admit,
            create_connection=Link,
            compression=None,
            ping_interval=None,
            close_timeout=CLOSE_SECONDS,
        )
        self._thread = threading.Thread(target=self._server.serve_forever, name="simulator-socket-mode")
        self._thread.start()

    def stop(self) -> None:
        """Cut every socket, give up on what waits for one, and join the threads."""
        self._stopped = True
        for goodbye in self._goodbyes:
            goodbye.cancel()
        self.drop_connections()
        if self._server and self._thread:
            self._server.shutdown()
            self._thread.join()

    def new_url(self) -> str:
        """Issue the address of a socket, as apps.connections.open does; it serves once."""
        if self._server is None:
            raise RuntimeError("Socket Mode is not started")
        ticket = secrets.token_hex(8)
        with self._changed:
            self._tickets.add(ticket)
        port = self._server.socket.getsockname()[1]
        return f"ws://127.0.0.1:{port}/link/?ticket={ticket}&app_id={self._app_id}"

    def wait_connected(self, timeout: float) -> bool:
        """Wait for an open socket, `timeout` in seconds; False when none came."""
        with self._changed:
            return self._changed.wait_for(lambda: bool(self._connections), timeout)

    def drop_connections(self) -> None:
        """Cut all sockets without a goodbye, as a broken network does."""
        for connection in self._take_all():
            with contextlib.suppress(OSError):  # the other side was faster
                connection.socket.shutdown(socket.SHUT_RDWR)

    def reset_connections(self) -> None:
        """Reset all sockets."""
        for connection in self._take_all():
            connection.reset()

    def silence_connections(self) -> None:
        """Say nothing more on the sockets of now, not even to a ping, and go on giving them their turn."""
        with self._changed:
            for connection in self._connections:
                connection.is_silent = True

    def refresh_connections(self, reason: str = "refresh_requested", stays: float = GOING_SECONDS) -> None:
        """Tell all sockets to go, as Slack does every few hours; until they do they get their turn, for `stays` s."""
        going = {"type": "disconnect", "reason": reason, "debug_info": {"host": "simulator"}}
        with self._changed:
            connections = list(self._connections)
        for connection in connections:
            with contextlib.suppress(ConnectionClosed):
                connection.send(json.dumps(going))
            goodbye = threading.Timer(stays, self._part_from, (connection,))
            goodbye.daemon = True
            self._goodbyes.append(goodbye)
            goodbye.start()

    def _part_from(self, connection: Link) -> None:
        """Give a socket nothing more, hear what it still has to say, and close it."""
        with self._changed:
            if connection in self._connections:
                self._connections.remove(connection)
            in_hand = [pending for pending in self._pending.values() if pending.connection is connection]
            self._changed.wait_for(
                lambda: all(one.lost or one.answer is not None for one in in_hand), self._ack_timeout
            )
        connection.close()

    @property
    def open_connections(self) -> int:
        """How many sockets the bot has."""
        with self._changed:
            return len(self._connections)

    def _take_all(self) -> list[Link]:
        with self._changed:
            taken = list(self._connections)
            for connection in taken:
                self._forget(connection)
            self._changed.notify_all()
        return taken

    def send(self, kind: Kind, payload: Json, retry: Retry) -> Json:
        """Send one envelope and wait for its acknowledgement; raises `Unanswered`."""
        envelope_id = secrets.token_hex(16)
        envelope: Json = {
            "envelope_id": envelope_id,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind == "slash_commands" or payload["type"] == "view_submission",
        }
        if kind == "events_api":
            envelope |= {"retry_attempt": retry.attempt, "retry_reason": retry.reason}
        pending = self._take_turn(envelope_id, kind, retry)
        try:
            pending.connection.send(json.dumps(envelope))
            with self._changed:
                self._changed.wait_for(lambda: pending.over, self._ack_timeout)
        except ConnectionClosed:
            with self._changed:  # before its own thread does: else each retry would go the same way
                self._forget(pending.connection)
        finally:
            with self._changed:
                del self._pending[envelope_id]
        if pending.answer is None:
            raise Unanswered("connection_failed" if pending.lost else "timeout")
        return pending.answer

    def _take_turn(self, envelope_id: str, kind: Kind, retry: Retry) -> Pending:
        patience = self._ack_timeout if retry.attempt == 0 else RECONNECT_SECONDS
        with self._changed:
            if kind == "events_api" and self._was_connected:  # else there is no bot that could come back
                self._changed.wait_for(lambda: bool(self._connections) or self._stopped, patience)
            if not self._connections:
                raise Unanswered(NOT_CONNECTED)
            connection = self._connections.pop(0)
            self._connections.append(connection)
            self._pending[envelope_id] = Pending(connection)
            return self._pending[envelope_id]

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        tickets = parse_qs(urlsplit(request.path).query).get("ticket", [""])
        with self._changed:
            if tickets[0] in self._tickets:
                self._tickets.remove(tickets[0])
                return None
        return connection.respond(HTTPStatus.FORBIDDEN, "This address was used before.\n")

    def _talk(self, connection: ServerConnection) -> None:
        if not isinstance(connection, Link):
            raise TypeError("a socket of another make")
        with self._changed:
            count = len(self._connections) + 1
        hello = {
            "type": "hello",
            "num_connections": count,
            "debug_info": {"host": "simulator", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self._app_id},
        }
        with contextlib.suppress(ConnectionClosed):
            connection.send(json.dumps(hello))
            with self._changed:
                self._connections.append(connection)
                self._was_connected = True
                self._changed.notify_all()
            for message in connection:
                self._acknowledge(json.loads(message), connection)
        with self._changed:
            self._forget(connection)

    def _acknowledge(self, message: Json, connection: Link) -> None:
        """Take an acknowledgement, which counts on the socket of its envelope alone."""
        with self._changed:
            pending = self._pending.get(message.get("envelope_id", ""))
            if pending and pending.connection is connection:
                pending.answer = message.get("payload") or {}
                self._changed.notify_all()

    def _forget(self, connection: ServerConnection) -> None:
        if connection in self._connections:
            self._connections.remove(connection)
        for pending in self._pending.values():
            pending.lost = pending.lost or pending.connection is connection
        self._changed.notify_all()
