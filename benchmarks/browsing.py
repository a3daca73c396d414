"""What a browser asks of a server: a page, and to be told when it has changed."""

import base64
import html
import http.client
import json
import os
import re
import socket
import time
from collections.abc import Callable
from http import HTTPStatus
from threading import Thread
from typing import Protocol

from benchmarks.processes import FailedError, Process

POLL = 0.01
"""Seconds from one request for a page to the next."""
HOST = "127.0.0.1"
_SCRIPT = re.compile(r"livereload\(([0-9]+), ([0-9]+)\)")
_TEXT, _CLOSE = 1, 8


class Listener(Protocol):
    """How a browser learns that its page has changed."""

    def open(self, port: int, page: str) -> None:
        """Ask to be told."""

    def wait(self) -> None:
        """Return when the server has told; an ``OSError`` where it has gone."""

    def close(self) -> None:
        """Ask no more."""


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        return int(free.getsockname()[1])


def get(port: int, path: str, timeout: float = 60.0) -> tuple[int, str]:
    """Return the status of a page and its text; 0 where the server does not answer."""
    connection = http.client.HTTPConnection(HOST, port, timeout=timeout)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, html.unescape(response.read().decode(errors="replace"))
    except (OSError, http.client.HTTPException):
        return 0, ""
    finally:
        connection.close()


def shows(port: int, page: str, text: str) -> bool:
    """Say whether a page is there and has a text."""
    status, found = get(port, page)
    return status == HTTPStatus.OK and text in found


def until(condition: Callable[[], bool], process: Process, limit: float) -> float:
    """Wait for a condition; return when it held. A ``FailedError`` at the limit."""
    end = time.perf_counter() + limit
    while not condition():
        if time.perf_counter() > end or process.process.poll() is not None:
            raise FailedError(
                f"{' '.join(process.command)}: not within {limit:g} s\n{process.printed()[-3000:]}"
            )
        time.sleep(POLL)
    return time.perf_counter()


class Held:
    """MkDocs's way: a request that is answered once there is a newer site."""

    def open(self, port: int, page: str) -> None:
        """Ask for a newer site than the one that the page is of."""
        match = _SCRIPT.search(get(port, page)[1])
        if not match:
            raise FailedError(f"{page} has no script that waits for changes")
        self._epoch = int(match[1])
        self._connection = http.client.HTTPConnection(HOST, port)
        self._path = f"/livereload/{match[1]}/{match[2]}"
        self._connection.request("GET", self._path)

    def wait(self) -> None:
        """Ask again as long as the site is the same one."""
        while (epoch := int(self._connection.getresponse().read())) <= self._epoch:
            self._connection.request("GET", self._path)
        self._epoch = epoch
        self._path = f"/livereload/{epoch}/{epoch}"
        self._connection.request("GET", self._path)

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


class Socket:
    """A web socket (RFC 6455) that the server writes to: Hugo's and Zensical's way."""

    def __init__(self, path: str, hello: str = "", told: str = "{page}") -> None:
        """Take its path, what is said first, and what is told of a change; both know ``{page}``."""
        self._path, self._hello, self._told = path, hello, told

    def open(self, port: int, page: str) -> None:
        """Shake hands."""
        self._wanted = self._told.format(page=page)
        self._socket = socket.create_connection((HOST, port))
        key = base64.b64encode(os.urandom(16)).decode()
        lines = (
            f"GET {self._path.format(page=page)} HTTP/1.1",
            f"Host: {HOST}:{port}",
            f"Origin: http://{HOST}:{port}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {key}",
            "Sec-WebSocket-Version: 13",
        )
        self._socket.sendall("".join(f"{line}\r\n" for line in (*lines, "")).encode())
        self._file = self._socket.makefile("rb")
        if b" 101 " not in self._file.readline():
            raise FailedError(f"no web socket at {self._path}")
        while self._file.readline().strip():
            pass
        if self._hello:
            self._socket.sendall(_frame(self._hello))

    def wait(self) -> None:
        """Read until a change is told."""
        while self._wanted not in self._message():
            pass

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _message(self) -> str:
        head = self._file.read(2)
        if len(head) < 2 or head[0] & 15 == _CLOSE:  # noqa: PLR2004 - a frame's first two bytes
            raise ConnectionError("the server hung up")
        size, wide = head[1] & 127, {126: 2, 127: 8}
        if size in wide:
            size = int.from_bytes(self._file.read(wide[size]))
        return self._file.read(size).decode(errors="replace")


def _frame(text: str) -> bytes:
    """Return a short text as a browser sends it, with a mask (of zeros)."""
    return bytes([128 | _TEXT, 128 | len(text), 0, 0, 0, 0]) + text.encode()


HELLO = json.dumps(
    {"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]},
    separators=(",", ":"),
)


class Browser:
    """A reader with a page open: told that it has changed, the browser asks for it again."""

    def __init__(self, listener: Listener, port: int, page: str) -> None:
        """Open the page, and ask to be told."""
        self._listener, self._port, self._page = listener, port, page
        self._when = 0.0
        listener.open(port, page)

    def expect(self, text: str) -> None:
        """Wait for a text in the background."""
        self._thread = Thread(target=self._wait, args=[text], daemon=True)
        self._thread.start()

    def _wait(self, text: str) -> None:
        try:
            self._listener.wait()
            while not shows(self._port, self._page, text):
                self._listener.wait()
            self._when = time.perf_counter()
        except (OSError, ValueError, http.client.HTTPException):
            return  # the server hung up, or we did: it is never known

    def until_seen(self, seconds: float) -> float:
        """Return when the text was there for the reader; 0 where that took too long."""
        self._thread.join(seconds)
        self._listener.close()
        return self._when
