"""HTTP mode before any of our code sees a request: how long, how slow, and how many."""

import socket
from contextlib import ExitStack, closing

import pytest

from bot.web.serving import LONGEST_BODY, serve_http
from tests.web.conftest import Caller, answer_on

PATIENCE_S = 1
CHUNK = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"


class Served:
    """Stands in for a stage: something that is served, and tells how much it was given."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.address = ""

    def __call__(self, environ, start_response):
        self.taken.append(len(environ["wsgi.input"].read()))
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]


@pytest.fixture
def served():
    served = Served()
    with serve_http(served, 0, "127.0.0.1", patience_s=PATIENCE_S) as port:
        served.address = f"http://127.0.0.1:{port}"
        yield served


def test_a_long_body_is_refused_before_it_is_sent(served):
    status, _ = Caller(served).send(f"POST / HTTP/1.1\nHost: bot\nContent-Length: {LONGEST_BODY + 1}")
    assert (status, served.taken) == (413, [])


def test_the_longest_body_is_taken(served):
    head = f"POST / HTTP/1.1\nHost: bot\nContent-Length: {LONGEST_BODY}"
    assert Caller(served).send(head, b"x" * LONGEST_BODY) == (200, "ok")
    assert served.taken == [LONGEST_BODY]


def test_a_body_in_chunks_is_cut_off_where_it_gets_too_long(served):
    """It says nothing of its length, and never ends."""
    with closing(Caller(served).connect()) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: bot\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(LONGEST_BODY // len(CHUNK) + 1):
            connection.sendall(CHUNK)
        assert answer_on(connection)[0] == 413
    assert served.taken == []


def test_headers_without_an_end_are_refused(served):
    assert Caller(served).send("GET / HTTP/1.1\nHost: bot\nX-Long: " + "x" * 20_000)[0] == 431


@pytest.mark.parametrize(
    "begun", ["", "POST / HTTP/1.1\r\nX-Slow: ", "POST / HTTP/1.1\r\nContent-Length: 9999\r\n\r\n"]
)
def test_what_drips_in_is_cut_off(served, begun):
    """A byte now and then used to keep a connection for ever."""
    with closing(Caller(served).connect()) as connection:
        connection.settimeout(PATIENCE_S / 10)
        connection.sendall(begun.encode())
        for _ in range(100 * PATIENCE_S):  # ten times as long as it may take
            try:
                connection.sendall(b"\n" if not begun else b"x")
                if connection.recv(1) == b"":
                    return
            except TimeoutError:
                continue
            except OSError:
                return
    pytest.fail("it was never cut off")


def test_a_hundred_that_drip_stop_nobody_else(served):
    with ExitStack() as open_ones:
        for _ in range(100):
            one = open_ones.enter_context(closing(Caller(served).connect()))
            one.sendall(b"POST / HTTP/1.1\r\nContent-Length: 9999\r\n\r\nx")
        assert Caller(served).send("GET / HTTP/1.1\nHost: bot") == (200, "ok")


def test_a_host_that_is_not_ours_is_an_error_of_the_system():
    with pytest.raises(socket.gaierror), serve_http(Served(), 0, "no such host"):
        pass
