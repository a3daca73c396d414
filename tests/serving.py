"""A real server on a copied project: its pages, what it prints, how often it builds."""

import html
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

# seconds; far more than a loaded machine needs
DEADLINE = 300.0
# watched folders are looked at twice a second, and a build begins a tenth of a second later
QUIET = 2.0


def save(project: Path, name: str, text: str) -> None:
    """Write a file of a project as one change: nobody sees it half written."""
    fresh = project.parent / "fresh"
    fresh.write_text(text, "utf-8")
    fresh.replace(project / name)


@dataclass
class Server:
    """A running server, what it serves and what it printed."""

    project: Path
    port: int
    log: Path
    process: subprocess.Popen[bytes] = field(repr=False)

    @property
    def address(self) -> str:
        """Return the address of the home page."""
        return f"http://127.0.0.1:{self.port}/"

    def get(self, path: str) -> tuple[int, str]:
        """Return the status of a page and its text, characters that are written as entities too."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, html.unescape(response.read().decode())
        finally:
            connection.close()

    def output(self) -> str:
        """Return all that was printed so far."""
        return self.log.read_text("utf-8")

    def builds(self) -> int:
        """Count the builds that were begun, the first one too."""
        return 1 + self.output().count("Detected file changes")

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for a condition; fail at the deadline, or as soon as the server has ended."""
        end = time.monotonic() + DEADLINE
        while not condition():
            if time.monotonic() > end or self.process.poll() is not None:
                pytest.fail(f"{what} never came:\n{self.output()}")
            time.sleep(0.05)

    def until_done(self, times: int) -> None:
        """Wait until so many builds are done; browsers are reloaded after all but the first."""
        done = "Reloading browsers"
        self.until(lambda: self.output().count(done) >= times - 1, f"build {times}")

    def until_built(self, times: int) -> None:
        """Wait until so many builds are done, then make sure that no other one follows."""
        self.until_done(times)
        end = time.monotonic() + QUIET
        while time.monotonic() < end:
            assert self.builds() == times, self.output()
            time.sleep(0.05)

    def until_quiet(self) -> None:
        """Wait until each build that was begun is done and no other one follows."""
        begun = 0
        while begun != self.builds():
            begun = self.builds()
            self.until_done(begun)
            time.sleep(QUIET)

    def shows(self, path: str, text: str) -> bool:
        """Say whether a page is there and has a text."""
        status, page = self.get(path)
        return status == http.HTTPStatus.OK and text in page


@contextmanager
def serving(project: Path, **environment: str) -> Iterator[Server]:
    """Serve a project on a free port until the tests on it are done."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = project.parent / "serve.log"
    with log.open("wb") as file:
        process = subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=project,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            env={**os.environ, "BRIEFING_TEXTS": "", "PYTHONUNBUFFERED": "1", **environment},
        )
    server = Server(project=project, port=port, log=log, process=process)
    try:
        server.until(lambda: "Serving on" in server.output(), "the server")
        yield server
        process.send_signal(signal.SIGINT)
        assert process.wait(DEADLINE) == 0, server.output()
    finally:
        process.kill()
        process.wait()
    assert "Traceback" not in server.output(), server.output()
