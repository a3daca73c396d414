"""What tests of the disk look at."""

import fcntl
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path


def contents(folder: Path) -> dict[str, str]:
    """Return the text of each file in a folder, but for the list of generated ones."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".generated"
    }


def fill(folder: Path, files: dict[str, str]) -> None:
    """Write files into a folder, which is made."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def makers(pages: Mapping[str, str]) -> dict[str, Callable[[], str]]:
    """Return pages as they are handed over to be written: what makes each, by its path."""
    return {path: partial(str, text) for path, text in pages.items()}


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder, as another run would."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
