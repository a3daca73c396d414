"""Files are looked at twice a second, whatever becomes of the folders they are in."""

import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple, Protocol

from sitegen.desk.reading import Sight, look

SHORTEST, INTERVAL = 0.1, 0.5
"""Seconds from one look to the next: as short as costs a twentieth of a core."""
SHARE = 20
ONE, QUIET = 0.05, 0.3
"""Seconds without a change after which an edit counts as done, and a checkout or a copy."""
LONGEST = 5.0
"""Seconds after which a file that changes all the time is built as it is."""


class Change(NamedTuple):
    """What MkDocs is told: something below this path has changed."""

    src_path: str
    is_directory: bool = False


class Handler(Protocol):
    """What MkDocs asks to be told of changes."""

    def on_any_event(self, event: Change) -> None:
        """Ask for a rebuild."""


class Watcher(Thread):
    """What takes the place of MkDocs's observer, with the methods that MkDocs calls.

    That one begins after the first build, and stops for ever where a folder is gone for a moment.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        """Look for the first time, before anything is read for a build."""
        super().__init__(name="watcher", daemon=True)
        self._seen = {str(path): look(path) for path in paths}
        self._handlers: dict[str, Handler] = {}
        self._end = Event()
        self._changed: set[str] = set()
        self._took = 0.0

    def changed(self) -> frozenset[str]:
        """Return the paths with a change since this was last asked."""
        now, self._changed = self._changed, set()
        return frozenset(now)

    def schedule(self, handler: Handler, path: str, *, recursive: bool) -> str:
        """Watch a file or a folder, also one that is not there yet."""
        del recursive
        if path not in self._seen:
            self._seen[path] = look(Path(path))
        self._handlers[path] = handler
        return path

    def unschedule(self, path: str) -> None:
        """Tell no more of a path."""
        del self._handlers[path]

    def stop(self) -> None:
        """Look no more."""
        self._end.set()

    def run(self) -> None:
        """Look until it is to end; tell of a change when no other one follows."""
        while not self._end.wait(min(INTERVAL, max(SHORTEST, SHARE * self._took))):
            now = self._look()
            changed = [path for path, sight in now.items() if sight != self._seen[path]]
            if changed:
                self._seen |= self._settled(now)
            self._changed |= {*changed}
            for path in changed:
                self._handlers[path].on_any_event(Change(path))

    def _look(self) -> Mapping[str, Sight]:
        begun = time.monotonic()
        seen = {path: look(Path(path)) for path in self._handlers}
        self._took = time.monotonic() - begun
        return seen

    def _settled(self, now: Mapping[str, Sight]) -> Mapping[str, Sight]:
        """Return what is there once two looks are the same."""
        end = time.monotonic() + LONGEST
        before: Mapping[str, Sight] = {}
        changed = {name for path in now for name, _ in now[path] ^ self._seen[path]}
        quiet = QUIET if len(changed) > 1 else ONE
        while now != before and time.monotonic() < end and not self._end.wait(quiet):
            before, now = now, self._look()
        return now
