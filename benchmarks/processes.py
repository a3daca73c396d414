"""Programs that are run for their seconds and their memory.

Memory is the most that the program held at once. On Linux a program begins with what the one that
starts it holds, so that this one must stay small: nothing here imports more than it has to.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_ENVIRONMENT = {
    "BRIEFING_TEXTS": "",
    "NO_MKDOCS_2_WARNING": "1",
    "PYTHONDONTWRITEBYTECODE": "",
    "PYTHONUNBUFFERED": "1",
    "PYTHONUTF8": "1",
    "SITE_URL": "",
}
_UNIT = 1 if sys.platform == "darwin" else 1024
_PATIENCE = 20.0
"""Seconds that a server may take to end."""


class FailedError(Exception):
    """A program that does not do what is to be measured; what it printed is the message."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """What a program took, and printed."""

    seconds: float
    processor: float
    """Seconds on the processor, of all its threads."""
    peak: int
    """The most bytes of memory."""
    status: int
    output: str


@dataclass
class Process:
    """A program that runs; its output is read when it has ended."""

    command: Sequence[str]
    folder: Path

    def __post_init__(self) -> None:
        """Start it."""
        self.output = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed in ended
        self.started = time.perf_counter()
        self.process = subprocess.Popen(  # noqa: S603 - our own commands
            self.command,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=self.output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **_ENVIRONMENT},
        )

    def ended(self) -> Run:
        """Wait for its end."""
        _, status, used = os.wait4(self.process.pid, 0)
        seconds = time.perf_counter() - self.started
        self.process.returncode = os.waitstatus_to_exitcode(status)
        with self.output as file:
            file.seek(0)
            return Run(
                seconds=seconds,
                processor=used.ru_utime + used.ru_stime,
                peak=used.ru_maxrss * _UNIT,
                status=self.process.returncode,
                output=file.read(),
            )

    def printed(self) -> str:
        """Return what it has printed so far."""
        self.output.flush()
        return os.pread(self.output.fileno(), 1_000_000, 0).decode(errors="replace")


@contextmanager
def _within(seconds: float, process: Process) -> Iterator[None]:
    """End a program that takes longer."""
    timer = threading.Timer(seconds, process.process.kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def run(command: Sequence[str], folder: Path, limit: float) -> Run:
    """Run a program to its end; a ``FailedError`` where it fails or takes longer than allowed."""
    process = Process(command, folder)
    with _within(limit, process):
        done = process.ended()
    if done.status:
        raise FailedError(f"{' '.join(command)}: exit status {done.status}\n{done.output[-3000:]}")
    return done


def stopped(process: Process) -> Run:
    """End a server as a system does; one that does not heed it is killed."""
    process.process.terminate()
    with _within(_PATIENCE, process):
        return process.ended()
