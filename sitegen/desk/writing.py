"""How files of ours are put in the place of old ones: wholly or not at all, one run at a time."""

import errno
import importlib
import importlib.util
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from sitegen.desk import manifest
from sitegen.desk.reading import content_of

_fcntl = importlib.import_module("fcntl") if importlib.util.find_spec("fcntl") else None
_DAY = 24 * 60 * 60
_MAKE_ROOM = "make room there, then run this again"
_GIVE_ACCESS = "give your account access there"
_REMEDIES = {
    errno.ENOSPC: _MAKE_ROOM,
    errno.EDQUOT: _MAKE_ROOM,
    errno.EACCES: _GIVE_ACCESS,
    errno.EPERM: _GIVE_ACCESS,
    errno.EROFS: "make it writable",
}


def write_new(root: Path, files: Mapping[str, str]) -> None:
    """Write all of these files or none; a ``FileExistsError`` where one is there."""
    written: list[Path] = []
    try:
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                written.append(path)
                file.write(text.encode())
    except BaseException:
        for path in written:
            path.unlink()
        raise


def in_the_way(root: Path, names: Iterable[str]) -> list[str]:
    """Return what is there where these files, or the folders around them, are to be."""
    found = set[str]()
    for name in map(PurePosixPath, names):
        taken = [name, *(folder for folder in name.parents if not (root / folder).is_dir())]
        found.update(f"{path}" for path in taken if os.path.lexists(root / path))
    return sorted(found)


def write_file(path: Path, text: str) -> None:
    """Put a file of ours in the place of an old one, or leave that as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    put(text.encode(), path, by=path.with_name(f".{path.name}.new"))


def put(content: bytes, file: Path, *, by: Path) -> None:
    """Write a file by another one, of which nothing stays; an ``OSError`` names one of them."""
    try:
        by.unlink(missing_ok=True)  # it may be a link, which would be written through
        by.write_bytes(content)
        by.replace(file)
    except BaseException as error:
        with suppress(OSError):
            by.unlink()
        if isinstance(error, OSError) and not error.filename:  # a full disk
            error.filename = str(file)
        raise


def read_same(file: str, fingerprint: str) -> bytes | None:
    """Return a file's bytes, if they are those of a SHA-256, and no link leads to it."""
    try:
        content = content_of(file)
    except OSError:
        return None
    is_same = manifest.fingerprint(content) == fingerprint
    return content if is_same and not os.path.islink(file) else None  # noqa: PTH114 - thousands


def take_over(old: str, new: str, fingerprint: str) -> bytes | None:
    """Give a file of these bytes a second name, and return them; nothing where it cannot have one.

    Nobody writes through either name: what replaces it there is another file.
    """
    content = read_same(old, fingerprint)
    try:
        if content is not None:
            Path(new).parent.mkdir(parents=True, exist_ok=True)
            os.link(old, new)
    except OSError:
        return None
    return content


def write_beside(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder that is there, those that changed; an ``OSError`` may end it."""
    for name, text in files.items() if folder.is_dir() else ():
        path = folder / name
        if not path.is_file() or path.read_bytes() != text.encode():
            write_file(path, text)


def write_again(root: Path, files: Mapping[str, str]) -> None:
    """Write those of these files that are there and changed; an ``OSError`` may end it."""
    write_beside(root, {name: text for name, text in files.items() if (root / name).is_file()})


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


def reason(error: OSError) -> str:
    """Return the system's reason, and a remedy where one is known."""
    remedy = _REMEDIES.get(error.errno or 0)
    return f"{error.strerror or error}" + (f"; {remedy}" if remedy else "")


def where(error: OSError, root: Path, otherwise: Path | None = None) -> str:
    """Return the path that was refused, as seen from ``root``; or another, where none is named."""
    named = error.filename2 or error.filename
    # an open file has a number in its place
    path = Path(named) if isinstance(named, str | Path) else otherwise
    if path and path.is_relative_to(root):
        path = path.relative_to(root)
    return path.as_posix() if path else ""
