"""A folder that one run at a time works in."""

import importlib
import importlib.util
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_fcntl = importlib.import_module("fcntl") if importlib.util.find_spec("fcntl") else None


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep a second run waiting, else each would find the other's work half done."""
    if _fcntl is None:  # Windows, which has no lock on a folder
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # some network file systems have no locks
        with suppress(OSError):
            _fcntl.flock(handle, _fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
