"""What is to be seen of files from outside: whether one changed, and whether it is another."""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from operator import attrgetter
from pathlib import Path

Stamp = tuple[int, ...]
Sight = frozenset[tuple[str, Stamp]]

_MADE_BY_PYTHON = "__pycache__"


def look(path: Path) -> Sight:
    """Return a stamp of a file, or of each in a folder and in those linked there; never fail.

    Nothing is there where there is no such path. What cannot be read has the error's number.
    """
    return frozenset(_stamps(str(path), set()))


def _stamps(path: str, entered: set[tuple[int, int]]) -> Iterator[tuple[str, Stamp]]:
    """Yield stamps; a folder is entered once, so that links which lead back end there."""
    try:
        found = os.stat(path)  # noqa: PTH116 - thousands of files twice a second
        is_folder = stat.S_ISDIR(found.st_mode)
        entries = sorted(os.scandir(path), key=attrgetter("name")) if is_folder else []
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield path, (error.errno or 0,)
        return
    if not is_folder:
        yield path, (found.st_mtime_ns, found.st_size, found.st_ino, found.st_mode)
    elif (folder := (found.st_dev, found.st_ino)) not in entered:
        entered.add(folder)
        for entry in entries:
            if entry.name != _MADE_BY_PYTHON:
                yield from _stamps(entry.path, entered)


def digest(paths: Iterable[Path]) -> str:
    """Return one hash of all files that can be read at these paths and below them."""
    found = hashlib.sha256()
    for name, _ in sorted(seen for path in paths for seen in look(path)):
        with suppress(OSError):
            content = Path(name).read_bytes()
            found.update(f"{name}\0{len(content)}\0".encode(errors="surrogateescape") + content)
    return found.hexdigest()
