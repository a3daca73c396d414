"""A server that is started, and ended, in any way; ``tests.serving`` has the usual one."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.serving import DEADLINE

BUILD = ("build.py", "serve")
MKDOCS = ("-m", "mkdocs", "serve")


class Started:
    """A server's process, what it printed, and its own folder for temporary files."""

    def __init__(
        self, project: Path, command: tuple[str, ...], environment: dict[str, str]
    ) -> None:
        """Start it; Ctrl+C reaches it also where the tests run in the background."""
        self.log = project.parent / "started.log"
        self.temporary = project.parent / "temporary"
        self.temporary.mkdir()
        own = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "BRIEFING_TEXTS": ""}
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(  # noqa: S603 - our own words
                [sys.executable, "-c", _HEED, *command],
                cwd=project,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, **own, "TMPDIR": str(self.temporary), **environment},
            )

    def output(self) -> str:
        """Return all that was printed so far."""
        return self.log.read_text("utf-8")

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for a condition."""
        end = time.monotonic() + DEADLINE
        while not condition():
            if time.monotonic() > end or self.process.poll() is not None:
                pytest.fail(self.output())
            time.sleep(0.05)

    def prints(self, text: str) -> None:
        """Wait until something was printed."""
        self.until(lambda: text in self.output())

    def ends(self, number: signal.Signals) -> int:
        """Send a signal; return the exit status."""
        self.process.send_signal(number)
        return self.process.wait(DEADLINE)

    def leftovers(self) -> list[str]:
        """Return what it left among the temporary files."""
        return [path.name for path in self.temporary.iterdir()]


_HEED = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


@contextmanager
def started(project: Path, *command: str, **environment: str) -> Iterator[Started]:
    """Start a server and see that its process is gone in the end."""
    server = Started(project, command, environment)
    try:
        yield server
    finally:
        server.process.kill()
        server.process.wait()


def free_port(host: str) -> int:
    """Return a port that nothing listens on; skip where the machine has no such address."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as free:
            free.bind((host, 0))
            return int(free.getsockname()[1])
    except OSError:
        pytest.skip(f"{host} is no address of this machine")
