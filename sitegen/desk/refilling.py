"""How a folder gets other contents where it is: one of which most stays, or that cannot be moved.

That is a mount, or a folder on another disk: nothing is touched before all is copied into it. Then
each file is replaced in one step, new ones first, pages after what they show, and what is gone
goes last: whatever ends this, each file is whole, and no page lacks what it needs.
"""

import os
import shutil
from collections.abc import Iterable, Mapping
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
    found, left = dict[str, os.stat_result](), [("", str(folder))]
    while left:
        above, path = left.pop()
        for entry in [*os.scandir(path)]:
            is_folder = entry.is_dir(follow_symlinks=False)
            name = f"{above}{entry.name}{'/' * is_folder}"
            found[name] = entry.stat(follow_symlinks=False)
            left += [(name, entry.path)] if is_folder else []
    return found


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
    paths = [Path(name) for name in sorted(below(fresh))]
    copy = fresh if staying else folder / _COPY
    try:
        if not staying:
            _copy(fresh, copy, paths)
        _replace(copy, folder, paths, staying)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _copy(fresh: Path, copy: Path, paths: list[Path]) -> None:
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for path in paths:
        if (fresh / path).is_dir():
            (copy / path).mkdir()
        else:
            shutil.copyfile(fresh / path, copy / path)


def _replace(copy: Path, folder: Path, paths: list[Path], staying: Iterable[str]) -> None:
    files = [path for path in paths if not (copy / path).is_dir()]
    old_last = sorted(files, key=lambda path: ((folder / path).exists(), _is_page(path)))
    try:
        for path in sorted({*paths} - {*files}):
            if not _is_folder(folder / path):
                (folder / path).unlink(missing_ok=True)
                (folder / path).mkdir()
        for path in old_last:
            if _is_folder(folder / path):
                shutil.rmtree(folder / path)
            (copy / path).replace(folder / path)
        names = {*staying, *(path.as_posix() for path in files)}
        names |= {f"{above}/" for name in names for above in folders_around(name)}
        gone = (n for n in below(folder) if n not in names and not _stays(n.partition("/")[0]))
        _remove(folder, gone)
    except OSError as error:
        raise PartlyReplacedError(error.errno, error.strerror, error.filename) from error


def _remove(folder: Path, gone: Iterable[str]) -> None:
    """Remove what is gone: pages before what they show, and folders once they are empty."""
    inner = sorted(gone, reverse=True)
    for name in sorted(inner, key=lambda name: (name.endswith("/"), not name.endswith(".html"))):
        if name.endswith("/"):
            (folder / name).rmdir()
        else:
            (folder / name).unlink()


def _is_page(path: Path) -> bool:
    return path.suffix == ".html"


def _is_folder(path: Path) -> bool:
    """Say whether it is a folder here, and no link to one elsewhere."""
    return path.is_dir() and not path.is_symlink()
