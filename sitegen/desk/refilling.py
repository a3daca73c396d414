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
from sitegen.desk.stamps import Stamp, stamp_of

_COPY = ".site-new"


class PartlyReplacedError(OSError):
    """Some files are new, some old; its text is the disk's reason."""


class ChangedError(Exception):
    """What was to stay is another by now."""


def can_stay(folder: Path, fresh: Path) -> bool:
    """Say whether files of a folder can stay in it, while others come from a fresh one."""
    return folder.is_dir() and not folder.is_symlink() and _disk(folder) == _disk(fresh.parent)


def _disk(folder: Path) -> int:
    return folder.stat().st_dev


def stamps(folder: Path) -> dict[str, Stamp]:
    """Return the stamp of each file of a site by its path; folders, too, and links, without one."""
    found, left = dict[str, Stamp](), [("", str(folder))]
    while left:
        above, path = left.pop()
        for entry in [*os.scandir(path)]:
            name = f"{above}{entry.name}"
            if not above and _stays(name):
                continue
            if entry.is_dir(follow_symlinks=False):
                found[f"{name}/"] = ()
                left.append((f"{name}/", entry.path))
            else:
                is_file = entry.is_file(follow_symlinks=False)
                found[name] = stamp_of(entry.stat(follow_symlinks=False)) if is_file else ()
    return found


def renew(fresh: Path, folder: Path, staying: Mapping[str, Stamp]) -> None:
    """Replace what is in a folder, but for what stays: a ``ChangedError`` where that is another."""
    there = stamps(folder)
    if any(there.get(path) != stamp for path, stamp in staying.items()):
        raise ChangedError
    _replace(fresh, folder, _below(fresh), staying, there)


def has_more(folder: Path, fresh: Path) -> bool:
    """Say whether a folder has something that is not a site's, and stays."""
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    return any(_stays(name) and not (fresh / name).exists() for name in names)


def _stays(name: str) -> bool:
    """Say whether MkDocs leaves it in a site (``.git``, ``.htaccess``), or the disk needs it."""
    return name == "lost+found" or (name.startswith(".") and not is_leftover(name))


def refill(fresh: Path, folder: Path) -> None:
    """Replace what is in a folder; an ``OSError`` leaves it as it was.

    A ``PartlyReplacedError`` where the disk refuses to replace a file after all.
    """
    copy = folder / _COPY
    shutil.rmtree(copy, ignore_errors=True)
    paths = _below(fresh)
    try:
        _copy(fresh, copy, paths)
        _replace(copy, folder, paths)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _below(folder: Path) -> list[Path]:
    """Return all that is in a folder, links not followed; an ``OSError`` for what is hidden."""
    tree = os.walk(folder, onerror=_refuse)
    found = [Path(top, name) for top, *names in tree for name in (*names[0], *names[1])]
    return sorted(path.relative_to(folder) for path in found)


def _refuse(error: OSError) -> None:
    raise error


def _copy(fresh: Path, copy: Path, paths: list[Path]) -> None:
    copy.mkdir(parents=True)
    for path in paths:
        if (fresh / path).is_dir():
            (copy / path).mkdir()
        else:
            shutil.copyfile(fresh / path, copy / path)


def _replace(
    copy: Path,
    folder: Path,
    paths: list[Path],
    staying: Iterable[str] = (),
    there: Iterable[str] | None = None,
) -> None:
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
        if there is None or not names.issuperset(there):
            _remove(folder, stamps(folder).keys() - names)
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
