"""How a folder that cannot be moved gets other contents: a mount, or one on another disk.

Nothing is touched before all is copied into it. Then each file is replaced in one step, new ones
first, pages after what they show, and what is gone goes last: whatever ends this, each file is
whole, and no page lacks what it needs.
"""

import os
import shutil
from pathlib import Path

from sitegen.desk.leftovers import is_leftover

_COPY = ".site-new"


class PartlyReplacedError(OSError):
    """Some files are new, some old; its text is the disk's reason."""


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


def _replace(copy: Path, folder: Path, paths: list[Path]) -> None:
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
        _remove_others(folder, {*paths})
    except OSError as error:
        raise PartlyReplacedError(error.errno, error.strerror, error.filename) from error


def _remove_others(folder: Path, paths: set[Path]) -> None:
    """Remove what is gone: pages before what they show, and folders once they are empty."""
    places = [folder / path for path in reversed(_below(folder)) if path not in paths]
    gone = [place for place in places if not _stays(place.relative_to(folder).parts[0])]
    for place in sorted(gone, key=lambda place: (_is_folder(place), not _is_page(place))):
        if _is_folder(place):
            place.rmdir()
        else:
            place.unlink()


def _is_page(path: Path) -> bool:
    return path.suffix == ".html"


def _is_folder(path: Path) -> bool:
    """Say whether it is a folder here, and no link to one elsewhere."""
    return path.is_dir() and not path.is_symlink()
