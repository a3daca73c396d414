"""Files are looked at twice a second, whatever becomes of the folders they are in.

What the operating system names is looked at at once.
"""

import os
import time
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from threading import Event, Thread

from watchdog.events import FileModifiedEvent, FileSystemEventHandler

from sitegen.desk.looking import Sight, look, look_again
from sitegen.hook.alarm import Alarm

SHORTEST, INTERVAL = 0.1, 0.5
"""Seconds from one look to the next: as short as costs a twentieth of a core."""
SELDOM = 5.0
"""What takes the place of ``INTERVAL`` once the system has told of something."""
SHARE = 20
CALM, ONE, QUIET = 0.02, 0.05, 0.3
"""Seconds without a change after which an edit counts as done: where the system told of it, where
it was seen, and of a checkout or a copy."""
FEW = 20
"""So many files that the system names are looked at by themselves."""
LONGEST = 5.0
"""Seconds after which a file that changes all the time is built as it is."""


class Watcher(Thread):
    """What takes the place of MkDocs's observer, with the methods that MkDocs calls.

    That one begins after the first build, and stops for ever where a folder is gone for a moment.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        """Look for the first time, before anything is read for a build."""
        super().__init__(name="watcher", daemon=True)
        self._seen = {str(path): look(path) for path in paths}
        self._handlers: dict[str, FileSystemEventHandler] = {}
        self._alarm = Alarm()
        self._end = Event()
        self._changed: frozenset[str] = frozenset()
        self._next = 0.0
        self._is_told = False

    def changed(self) -> frozenset[str]:
        """Return the files that changed since this was last asked."""
        now, self._changed = self._changed, frozenset()
        return now

    def schedule(self, handler: FileSystemEventHandler, path: str, *, recursive: bool) -> str:
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
        self._alarm.end()

    def run(self) -> None:
        """Look until it is to end; tell of a change when no other one follows."""
        self._alarm.begin()
        while not self._end.is_set():
            self._alarm.listen(self._handlers)
            named = self._alarm.wait(self._next - time.monotonic())
            self._is_told |= bool(named)
            now = self._look_again(named) if named else self._look()
            changed = self._names(now)
            if len(changed) > 1 or (changed and not named):
                now = self._settled(now, QUIET if len(changed) > 1 else ONE)
            self._tell(now)

    def _look(self) -> Mapping[str, Sight]:
        begun = time.monotonic()
        seen = {path: look(Path(path)) for path in [*self._handlers]}
        took = (end := time.monotonic()) - begun
        longest = SELDOM if self._is_told else INTERVAL
        self._next = end + min(longest, max(SHORTEST, SHARE * took))
        return seen

    def _look_again(self, named: Collection[str]) -> Mapping[str, Sight]:
        """Return what is there by now, once the system names nothing more."""
        names, end = {*named}, time.monotonic() + LONGEST
        while (more := self._alarm.wait(CALM)) and time.monotonic() < end:
            names |= more
        if len(names) > FEW:
            return self._look()
        return {
            path: look_again(self._seen[path], below)
            for path in [*self._handlers]
            if (below := [n for n in names if n == path or n.startswith(f"{path}{os.sep}")])
        }

    def _settled(self, now: Mapping[str, Sight], quiet: float) -> Mapping[str, Sight]:
        """Return what is there once two looks are the same."""
        end = time.monotonic() + LONGEST
        before: Mapping[str, Sight] = {}
        while now != before and time.monotonic() < end and not self._end.wait(quiet):
            before, now = now, self._look()
        return now

    def _names(self, now: Mapping[str, Sight]) -> set[str]:
        """Return the files that are others than when they were seen last."""
        return {name for path in now for name, _ in now[path] ^ self._seen[path]}

    def _tell(self, now: Mapping[str, Sight]) -> None:
        changed = [path for path, sight in now.items() if sight != self._seen[path]]
        self._changed |= self._names(now)
        self._seen |= now
        for path in changed:
            self._handlers[path].on_any_event(FileModifiedEvent(path))
