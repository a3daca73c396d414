"""A folder that one run at a time works in."""

import importlib
import importlib.util
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_fcntl = importlib.import_module("fcntl") if importlib.util.find_spec("fcntl") else None
_DAY = 24 * 60 * 60


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


def is_abandoned(folder: Path) -> bool:
    """Say whether the run that was alone in a folder is gone; without locks, after a day."""
    if _fcntl is None:
        return time.time() - folder.stat().st_mtime > _DAY
    handle = os.open(folder, os.O_RDONLY)
    try:
        _fcntl.flock(handle, _fcntl.LOCK_EX | _fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True
