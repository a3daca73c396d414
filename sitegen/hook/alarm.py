"""What the operating system tells of folders: it wakes whoever looks, and proves nothing."""

import logging
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from watchdog import events, observers

_NATIVE = {"InotifyObserver", "FSEventsObserver", "WindowsApiObserver"}
"""Observers that the system tells; others look at every file themselves."""
_HEARD = [
    *(events.FileCreatedEvent, events.FileModifiedEvent, events.FileMovedEvent),
    *(events.FileDeletedEvent, events.DirCreatedEvent, events.DirMovedEvent),
    events.DirDeletedEvent,
]
_LOST = object()


class Alarm:
    """It names what something happened to; where the system tells nothing, it is silent.

    A folder of another machine, a limit of the system, another watchdog: each means silence only.
    """

    def __init__(self) -> None:
        """Be silent."""
        self._named: SimpleQueue[str] = SimpleQueue()
        self._paths: tuple[str, ...] = ()
        self._observer: Any = None
        self._watches: dict[tuple[str, bool], tuple[object, Any]] = {}

    def begin(self) -> None:
        """Have the system tell, if it can."""
        logging.getLogger("watchdog").propagate = False  # it would warn of what is silence only
        with suppress(Exception):
            observer: Any = observers.Observer
            if observer.__name__ in _NATIVE:
                observer = observer()
                observer.start()
                self._observer = observer

    def listen(self, paths: Iterable[str]) -> None:
        """Listen at these paths, and to what becomes of them; anew where one is another by now."""
        self._paths = tuple(paths)
        if self._observer:
            for path in self._paths:
                self._listen(path, recursive=True)
                self._listen(os.path.dirname(path), recursive=False)  # noqa: PTH120 - as in a look

    def _listen(self, folder: str, *, recursive: bool) -> None:
        before, watch = self._watches.get((folder, recursive), (None, None))
        there = _identity(folder)
        if there == before:
            return
        with suppress(Exception):
            if watch:
                self._observer.unschedule(watch)
        watch = None
        with suppress(Exception):
            if there:
                watch = self._observer.schedule(
                    self, folder, recursive=recursive, event_filter=_HEARD
                )
        if recursive and (folder, recursive) in self._watches:
            self._named.put(folder)  # of what happened since it was another one nothing is told
        self._watches[folder, recursive] = there, watch

    def dispatch(self, event: events.FileSystemEvent) -> None:
        """Note what the system names, as watchdog calls it."""
        for name in map(os.fsdecode, (event.src_path, event.dest_path)):
            if (name, True) in self._watches:  # nothing of a folder that is gone is told any more
                self._watches[name, True] = _LOST, self._watches[name, True][1]
            if name.startswith(self._paths):
                self._named.put(name)

    def wait(self, seconds: float) -> set[str]:
        """Return what was named, once something is or the time is over."""
        named = set[str]()
        with suppress(Empty):
            named.add(self._named.get(timeout=max(0, seconds)))
            for _ in range(self._named.qsize()):
                named.add(self._named.get_nowait())
        return named

    def end(self) -> None:
        """Wake who waits, and listen no more."""
        self._named.put("")
        if self._observer:
            self._observer.stop()


def _identity(folder: str) -> tuple[int, int] | None:
    path = Path(folder)
    with suppress(OSError):
        found = path.stat()
        return (found.st_dev, found.st_ino) if path.is_dir() else None
    return None
