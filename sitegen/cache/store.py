"""Bytes by kind and key on disk, for the next process: safe to delete, never in the way."""

import os
import sqlite3
import stat
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

FOLDER = Path(".cache/lagebild")
_ENDING = ".sqlite3"
_AT_ONCE = 500
_SECONDS = 2.0
_TABLE = """
create table if not exists blobs (kind text, key text, sum integer, blob blob,
    primary key (kind, key))
"""
_KEYS = "select key from blobs where kind = ?"
_SELECT = "select key, sum, blob from blobs where kind = ? and key in"


class Store:
    """A store in a project's folder, for one version of all that makes what is in it.

    Where it cannot be read or written, is damaged or of another version, it is as if it were
    empty. Only the owner of its folder can write there: a folder that others can enter, or that
    belongs to somebody else, is not used. Where a system has no such rights, whoever can change
    the project can change it; so who reads it must not trust it further than the project's files.
    """

    def __init__(self, root: Path, version: str) -> None:
        """Begin with a project's folder, and a hash of the code and the libraries."""
        self._folder = root / FOLDER
        self._file = self._folder / f"{version[:32]}{_ENDING}"
        self._asked: dict[str, set[str]] = {}
        self._before: dict[str, set[str]] = {}

    def get_many(self, kind: str, keys: Iterable[str]) -> dict[str, bytes]:
        """Return those of the keys that are there and whole."""
        wanted, found = sorted(set(keys)), dict[str, bytes]()

        def get(database: sqlite3.Connection) -> None:
            if kind not in self._before:
                self._before[kind] = {key for (key,) in database.execute(_KEYS, (kind,))}
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                query = f"{_SELECT} ({','.join('?' * len(some))})"
                for key, total, blob in database.execute(query, (kind, *some)):
                    if zlib.crc32(blob) == total:
                        found[key] = blob

        if wanted and _is_private(self._folder):
            self._try("rw", get)
        self._asked.setdefault(kind, set()).update(found)
        return found

    def put_many(self, kind: str, items: Mapping[str, bytes], *, used: Iterable[str] = ()) -> None:
        """Keep these; remove what was there at the first look for their kind and nobody used.

        Used is what is put or was got here, and what ``used`` names. What others put since then
        stays. A process that is killed meanwhile has put all or nothing.
        """
        in_use = self._asked.setdefault(kind, set())
        in_use.update(items, used)

        def put(database: sqlite3.Connection) -> None:
            database.execute(_TABLE)
            database.execute("begin immediate")
            gone = ((kind, key) for key in self._before.get(kind, set()) - in_use)
            database.executemany("delete from blobs where kind = ? and key = ?", gone)
            rows = ((kind, key, zlib.crc32(blob), blob) for key, blob in items.items())
            database.executemany("insert or replace into blobs values (?, ?, ?, ?)", rows)
            database.execute("commit")

        if items and self._made():
            self._try("rwc", put)

    def _try(self, mode: str, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do something with the database; what fails is given up, and a damaged file goes."""
        address = f"file:{quote(str(self._file.absolute()))}?mode={mode}"
        try:
            opened = sqlite3.connect(address, timeout=_SECONDS, isolation_level=None, uri=True)
            with closing(opened) as database:
                work(database)
        except sqlite3.OperationalError:  # locked, full, read-only, not there
            return
        except sqlite3.DatabaseError:
            with suppress(OSError):
                self._file.unlink()

    def _made(self) -> bool:
        """Say whether the folder is there and ours; what another version left goes."""
        with suppress(OSError):
            self._folder.parent.mkdir(exist_ok=True)
            self._folder.mkdir(mode=0o700, exist_ok=True)
        if not _is_private(self._folder):
            return False
        with suppress(OSError):
            for other in self._folder.iterdir():
                if not other.name.startswith(self._file.name):
                    other.unlink()
        return True


def _is_private(folder: Path) -> bool:
    """Say whether a folder is one that only this account can write in, and no link to one."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    is_ours = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
    return is_ours and (os.name == "nt" or not found.st_mode & 0o077)
