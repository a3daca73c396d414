"""Work that is shared among the processor's cores, where a process can be copied."""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import takewhile
from typing import BinaryIO, TypeVar

from sitegen.cache.pickling import pickled, unpickled

T = TypeVar("T")
R = TypeVar("R")
LEAST = 300
"""How many things must be to do: with fewer, copies cost more than they save."""
_AT_ONCE = 20
_MOST, _DIGITS = 1000, 4  # parts: their numbers must have room in a pipe that nobody reads yet


def cores() -> int:
    """Return how many processes pay; one where copying a process is not safe."""
    # a copy has this thread only: a lock that another one holds stays locked in it for ever
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def on_other_cores(
    things: Sequence[T], work: Callable[[Sequence[T]], R], meanwhile: Callable[[], object] = bool
) -> list[tuple[Sequence[T], R]]:
    """Return the things in parts, each with what was made of it: bytes, or values of ours.

    A copy of this process takes one part after another, and so does this process, after what it
    does meanwhile; what a copy that failed has taken is made here. None outlives this, however it
    ends.
    """
    size = max(_AT_ONCE, len(things) // _MOST + 1)
    parts = [things[start : start + size] for start in range(0, len(things), size)]
    number = cores() if len(things) >= LEAST else 1
    queue, made = _queue(len(parts)), dict[int, R]()
    copies: list[tuple[int, BinaryIO]] = []
    try:
        if len(things) >= LEAST:
            gc.freeze()  # nobody need look through what all have
        copies.extend(_copy(parts, work, queue) for _ in range(1, number))
        meanwhile()
        made.update((at, work(parts[at])) for at in _taken(queue))
        for _, stream in copies:
            made.update(unpickled(stream.read()) or ())
    finally:
        os.close(queue)
        for process, stream in copies:
            stream.close()
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
    return [(part, made[at] if at in made else work(part)) for at, part in enumerate(parts)]


def _queue(length: int) -> int:
    """Return what numbers can be read from, each by one of several processes."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as stream:
        stream.write(b"".join(b"%0*d" % (_DIGITS, at) for at in range(length)))
    return reading


def _taken(queue: int) -> Iterator[int]:
    return map(int, iter(lambda: os.read(queue, _DIGITS), b""))


def _copy(
    parts: Sequence[Sequence[T]], work: Callable[[Sequence[T]], object], queue: int
) -> tuple[int, BinaryIO]:
    """Begin a copy of this process; return its number, and where what it makes can be read."""
    reading, writing = os.pipe()
    ours = os.getpid()
    process = os.fork()
    if process == 0:
        os.close(reading)  # else it would wait for itself to read, where this process is gone
        try:
            there = takewhile(lambda _: os.getppid() == ours, _taken(queue))
            made = pickled([(at, work(parts[at])) for at in there])
            with os.fdopen(writing, "wb") as stream:
                stream.write(made)
        finally:
            os._exit(0)  # what this process would tidy up is not the copy's
    os.close(writing)
    return process, os.fdopen(reading, "rb")
