"""How a folder gets other contents where it is: one of which most stays, or that cannot be moved.

That is a mount, or a folder on another disk: nothing is touched before all is copied into it. Then
each file is replaced in one step, new ones first, pages after what they show, and what is gone
goes last: whatever ends this, each file is whole, and no page lacks what it needs.
"""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from sitegen.desk.leftovers import folders_around, is_leftover
from sitegen.desk.stamps import stamp_of

_COPY, _PROBE = ".site-new", "site.tmp"


class PartlyReplacedError(OSError):
    """Some files are new, some old; its text is the disk's reason."""


class ChangedError(Exception):
    """What was to stay is another by now."""


def can_stay(folder: Path, fresh: Path) -> bool:
    """Say whether files can stay in a folder, while others are moved into it from a fresh one."""
    try:
        (fresh.parent / _PROBE).touch()
        (fresh.parent / _PROBE).replace(folder / _PROBE).unlink()
    except OSError:
        return False
    return True


def below(folder: Path) -> dict[str, os.stat_result]:
    """Return what the system says of all that is in a folder by its path, no link followed."""
    return {name: entry.stat(follow_symlinks=False) for name, entry in _entries(folder)}


def _entries(folder: Path) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    left = [("", str(folder))]
    while left:
        above, path = left.pop()
        for entry in [*os.scandir(path)]:
            is_folder = entry.is_dir(follow_symlinks=False)
            name = f"{above}{entry.name}{'/' * is_folder}"
            yield name, entry
            left += [(name, entry.path)] if is_folder else []


def has_more(folder: Path, fresh: Path) -> bool:
    """Say whether a folder has something that is not a site's, and stays."""
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    return any(_stays(name) and not (fresh / name).exists() for name in names)


def _stays(name: str) -> bool:
    """Say whether MkDocs leaves it in a site (``.git``, ``.htaccess``), or the disk needs it."""
    return name == "lost+found" or (name.startswith(".") and not is_leftover(name))


def refill(fresh: Path, folder: Path, staying: Mapping[str, str]) -> None:
    """Replace what is in a folder, but for what stays; an ``OSError`` leaves it as it was.

    A ``PartlyReplacedError`` where the disk refuses to replace a file after all, a ``ChangedError``
    where what is to stay is another.
    """
    there = below(folder) if staying else {}
    if any(path not in there or stamp_of(there[path]) != staying[path] for path in staying):
        raise ChangedError
    names = sorted(name for name, _ in _entries(fresh))
    copy = fresh if staying else folder / _COPY
    try:
        if not staying:
            _copy(fresh, copy, names)
        _replace(copy, folder, names, staying)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _copy(fresh: Path, copy: Path, names: list[str]) -> None:
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for name in names:
        if name.endswith("/"):
            (copy / name).mkdir()
        else:
            shutil.copyfile(fresh / name, copy / name)


def _replace(copy: Path, folder: Path, names: list[str], staying: Iterable[str]) -> None:
    """Put all of a copy into a folder; pages go before what they show, and folders once empty."""
    files = [name for name in names if not name.endswith("/")]
    wanted = {*names, *staying, *(f"{n}/" for name in staying for n in folders_around(name))}
    try:
        for place in (folder / name for name in names if name.endswith("/")):
            if not _is_folder(place):
                place.unlink(missing_ok=True)
                place.mkdir()
        for name in sorted(files, key=lambda n: ((folder / n).exists(), n.endswith(".html"))):
            if _is_folder(folder / name):
                shutil.rmtree(folder / name)
            (copy / name).replace(folder / name)
        found = (name for name, _ in _entries(folder) if name not in wanted)
        inner = sorted((n for n in found if not _stays(n.partition("/")[0])), reverse=True)
        for name in sorted(inner, key=lambda n: (n.endswith("/"), not n.endswith(".html"))):
            (Path.rmdir if name.endswith("/") else Path.unlink)(folder / name)
    except OSError as error:
        raise PartlyReplacedError(error.errno, error.strerror, error.filename) from error


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
