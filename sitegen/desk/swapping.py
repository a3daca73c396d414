"""How a finished folder takes the place of an old one, which stays whole until then.

The old one is moved into the scratch folder, and the fresh one out of it: two renames. A run that
is killed between them is mended by the next one. What cannot be moved is refilled.
"""

import errno
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sitegen.desk.refilling import has_more, refill
from sitegen.desk.writing import alone, is_abandoned

_OLD = "fresh-old"


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """Give the path of a fresh folder, to be made beside an old one; remove what it was made in.

    What killed runs left there goes, too; an ``OSError`` where nothing can be made.
    """
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file is in its place; move or delete it")
    restore_folder(folder)
    with ExitStack() as stack:
        with alone(folder.parent):
            for left in _scratches(folder):
                # that of a build which ends at this moment may be gone
                with suppress(OSError):
                    if is_abandoned(left):
                        shutil.rmtree(left, ignore_errors=True)
            made = TemporaryDirectory(
                prefix=f".{folder.name}-", dir=folder.parent, ignore_cleanup_errors=True
            )
            stack.enter_context(alone(Path(made.name)))
            stack.enter_context(made)
        yield Path(made.name, "fresh")


def _scratches(folder: Path) -> list[Path]:
    found = folder.parent.glob(f".{folder.name}-*")
    return [path for path in found if path.is_dir() and not path.is_symlink()]


def restore_folder(folder: Path) -> None:
    """Put a folder back that a run took away and, killed, did not replace."""
    real = folder.resolve()
    if real.exists() or not any((path / _OLD).exists() for path in _scratches(folder)):
        return
    with alone(real.parent):
        left = [path / _OLD for path in _scratches(folder) if (path / _OLD).exists()]
        if left and not real.exists():
            max(left, key=lambda old: old.stat().st_mtime).rename(real)


def replace_folder(fresh: Path, folder: Path, staying: Mapping[str, str] | None = None) -> None:
    """Put a fresh folder in the place of an old one; an ``OSError`` leaves the old one there.

    But a ``PartlyReplacedError``, where it cannot be moved, or files are ``staying`` in it.
    """
    folder = folder.resolve()
    with alone(folder.parent):
        if staying or has_more(folder, fresh) or not _move(fresh, folder):
            refill(fresh, folder, staying or {})


def _move(fresh: Path, folder: Path) -> bool:
    """Swap the folders; say whether that can be done."""
    aside = fresh.with_name(f"{fresh.name}-old")
    try:
        if folder.exists():
            folder.rename(aside)
        fresh.rename(folder)
    except OSError:
        return False
    finally:
        if aside.exists() and not folder.exists():
            aside.rename(folder)
    # by another name first: what is half removed must not be put back
    with suppress(FileNotFoundError):
        shutil.rmtree(aside.rename(fresh.with_name(f"{fresh.name}-gone")), ignore_errors=True)
    return True


@contextmanager
def kept_on_failure(folder: Path) -> Iterator[None]:
    """Put a folder back as it was where what is done in here fails."""
    with TemporaryDirectory(prefix=f"{folder.name}-", dir=folder.parent) as aside:
        copy = Path(shutil.copytree(folder, Path(aside, "copy")))
        try:
            yield
        except BaseException:
            replace_folder(copy, folder)
            raise
