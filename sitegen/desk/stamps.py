"""Hashes of files, each kept by what the system says of the file it was read from.

Nobody can set the time at which a file was changed (``st_ctime``), as one can put back that of its
content. But a file may change again before that time does: of one that changed lately nothing is
kept. Windows has no such time.
"""

import os
import time
from collections.abc import Mapping

from sitegen.desk.manifest import fingerprint
from sitegen.desk.reading import content_of

Stamp = tuple[int, ...]
_LATELY = 2_000_000_000
"""Nanoseconds: the times of some disks have no smaller steps."""
_TELLS = os.name != "nt"


def stamp_of(found: os.stat_result) -> Stamp:
    """Return what no other content of any file has."""
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


class Sums:
    """The SHA-256 of files, read where it is not known; ``kept`` are those that were asked for."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self.begin({})

    def begin(self, known: Mapping[Stamp, str]) -> None:
        """Begin with what another process kept."""
        self._known = known
        self._before = time.time_ns() - _LATELY
        self.kept: dict[Stamp, str] = {}

    @property
    def has_more(self) -> bool:
        """Say whether something was read that is to be kept."""
        return not self.kept.keys() <= self._known.keys()

    def of(self, path: str, stamp: Stamp) -> str:
        """Return the hash of a file, whose stamp was taken before."""
        found = self._known.get(stamp) or fingerprint(content_of(path))
        if _TELLS and stamp[-1] < self._before:
            self.kept[stamp] = found
        return found


SUMS = Sums()


def sum_of(path: str) -> str:
    """Return the hash of a file, of thousands."""
    return SUMS.of(path, stamp_of(os.stat(path)))  # noqa: PTH116 - as said
