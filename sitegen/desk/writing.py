"""How files and folders of ours are put in the place of old ones, wholly or not at all."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sitegen.desk.locking import alone


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
    except OSError:
        for path in written:
            path.unlink()
        raise


def write_file(path: Path, text: str) -> None:
    """Put a file of ours in the place of an old one, or leave that as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_bytes(text.encode())
    fresh.replace(path)


def write_beside(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder that is there, those that changed; an ``OSError`` may end it."""
    for name, text in files.items() if folder.is_dir() else ():
        path = folder / name
        if not path.is_file() or path.read_bytes() != text.encode():
            write_file(path, text)


def replace_folder(fresh: Path, folder: Path) -> None:
    """Put a fresh folder in the place of an old one; an ``OSError`` leaves the old one there."""
    folder = folder.resolve()
    with alone(folder.parent):
        _replace(fresh, folder)


def _replace(fresh: Path, folder: Path) -> None:
    aside = folder.with_name(f".{folder.name}-old")
    if folder.exists():
        shutil.rmtree(aside, ignore_errors=True)
        folder.rename(aside)
    try:
        fresh.rename(folder)
    finally:
        if aside.exists() and not folder.exists():
            aside.rename(folder)
    shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def kept_on_failure(folder: Path) -> Iterator[None]:
    """Put a folder back as it was where what is done in here fails."""
    with tempfile.TemporaryDirectory(prefix=f"{folder.name}-", dir=folder.parent) as aside:
        copy = Path(shutil.copytree(folder, Path(aside, "copy")))
        try:
            yield
        except BaseException:
            replace_folder(copy, folder)
            raise
