"""Hashes of files, each kept by what the system says of the file it was read from.

Nobody can put back the time of a file's last change (``st_ctime``), which Windows does not have.
But a file may change again before that time does: of one that changed lately nothing is kept.
"""

import os
import time
from collections.abc import Mapping

from sitegen.cache.memory import Memory
from sitegen.desk.manifest import fingerprint
from sitegen.desk.reading import content_of

SUMS = Memory[str]()
_LATELY = 2_000_000_000  # nanoseconds: the times of some disks have no smaller steps
_TELLS = os.name != "nt"


def recall_sums(known: Mapping[str, str]) -> None:
    """Begin with the hashes that another process kept."""
    vars(SUMS).update(vars(Memory(known)))


def stamp_of(found: os.stat_result) -> str:
    """Return what no other content of any file has."""
    return f"{found.st_ino} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"


def sum_of(path: str, found: os.stat_result | None = None) -> str:
    """Return the SHA-256 of a file; of one that is as it was when it was read, unread."""
    found = found or os.stat(path)  # noqa: PTH116 - thousands
    is_calm = _TELLS and found.st_ctime_ns < time.time_ns() - _LATELY
    known = SUMS.get(stamp_of(found)) if is_calm else None
    if known is None:
        known = fingerprint(content_of(path))
        if is_calm:
            SUMS.keep(stamp_of(found), known)
    return known
