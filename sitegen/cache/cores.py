"""Work that is shared among the processor's cores, where a process can be copied."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from typing import BinaryIO, TypeVar

T = TypeVar("T")
LEAST = 300
"""How many things must be to do: with fewer, copies cost more than they save."""


def cores() -> int:
    """Return how many processes pay; one where copying a process is not safe."""
    # a copy has this thread only: a lock that another one holds stays locked in it for ever
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def on_other_cores(
    things: Sequence[T], work: Callable[[Sequence[T]], bytes]
) -> Generator[tuple[Sequence[T], bytes], None, None]:
    """Yield parts of the things with what a copy of this process made of each, in order.

    The first part is for this process, and has nothing; so has a part whose copy failed. What is
    done with the first is done while the copies work. None outlives this, however it ends.
    """
    number = cores() if len(things) >= LEAST else min(1, len(things))
    # things of one kind stand beside each other, and kinds differ in the work they are
    parts = [things[start::number] for start in range(number)]
    copies: list[tuple[int, BinaryIO]] = []
    try:
        copies.extend(_copy(part, work) for part in parts[1:])
        yield from ((part, b"") for part in parts[:1])
        for part, (_, stream) in zip(parts[1:], copies, strict=True):
            yield part, stream.read()
    finally:
        for process, stream in copies:
            stream.close()
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _copy(part: Sequence[T], work: Callable[[Sequence[T]], bytes]) -> tuple[int, BinaryIO]:
    """Begin a copy of this process; return its number, and where what it makes can be read."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        _send(part, work, writing)
    os.close(writing)
    return process, os.fdopen(reading, "rb")


def _send(part: Sequence[T], work: Callable[[Sequence[T]], bytes], writing: int) -> None:
    """Write what is made, and end at once: what this process would tidy up is not the copy's."""
    try:
        made = work(part)
        with os.fdopen(writing, "wb") as stream:
            stream.write(made)
    finally:
        os._exit(0)
