"""How files of ours are put in the place of old ones, wholly or not at all."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


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


def write_beside(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder that is there, those that changed; an ``OSError`` may end it."""
    for name, text in files.items() if folder.is_dir() else ():
        path = folder / name
        if not path.is_file() or path.read_bytes() != text.encode():
            write_file(path, text)
