"""Whether files changed: by what the system says of each, and by their hashes."""

import errno
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from operator import attrgetter
from pathlib import Path

from sitegen.desk.manifest import fingerprint
from sitegen.desk.stamps import sum_of

Stamp = tuple[int, ...]
Sight = frozenset[tuple[str, Stamp]]
_MADE_BY_PYTHON = "__pycache__"


def look(path: Path) -> Sight:
    """Return a stamp of a file, or of each in a folder and in those linked there; never fail.

    Nothing is there where there is no such path. What cannot be read has the error's number.
    """
    return frozenset(_stamps(str(path), set()))


def look_again(seen: Sight, paths: Iterable[str]) -> Sight:
    """Return a look that differs from an earlier one below these paths only."""
    names = {path for path in paths if f"{os.sep}{_MADE_BY_PYTHON}" not in path}
    below = tuple(f"{name}{os.sep}" for name in names)
    kept = (found for found in seen if found[0] not in names and not found[0].startswith(below))
    return frozenset([*kept, *(stamp for name in names for stamp in look(Path(name)))])


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


def hashes(folder: Path, besides: Collection[str] = ()) -> dict[str, str]:
    """Return the SHA-256 of each file below a folder by its path there, but for some of them.

    A file in the place of the folder has no path. An ``OSError`` where one cannot be read.
    """
    if folder.is_file():
        return {"": sum_of(str(folder))}
    found, left, entered = dict[str, str](), [("", str(folder))], set[tuple[int, int]]()
    while left and folder.is_dir():
        above, path = left.pop()
        there = os.stat(path)  # noqa: PTH116 - as below
        if (place := (there.st_dev, there.st_ino)) in entered:
            continue
        entered.add(place)
        for entry in [*os.scandir(path)]:
            inner = f"{above}{entry.name}"
            if inner in besides or entry.name == _MADE_BY_PYTHON:
                continue
            if entry.is_dir():
                left.append((f"{inner}/", entry.path))
            elif entry.is_file():
                found[inner] = sum_of(entry.path, entry.stat())
            elif not entry.is_symlink():
                raise OSError(errno.EACCES, "no file that can be read", entry.path)
    return found


def digest(paths: Iterable[Path], besides: Collection[str] = ()) -> str:
    """Return one hash of all files at these paths, as ``hashes`` has them.

    Of files of which one cannot be read it is empty.
    """
    with suppress(OSError):
        there = [f"{path} {sorted(hashes(path, besides).items())}" for path in paths]
        return fingerprint("\n".join(there).encode("utf-8", "surrogateescape"))
    return ""
