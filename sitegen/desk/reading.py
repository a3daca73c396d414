"""What is read from disk: the editors' files and the articles' texts."""

import errno
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sitegen.characters import one_line
from sitegen.desk.leftovers import is_hidden, is_leftover, is_meant
from sitegen.places import FOLDER, MKDOCS, SEEDS, TEXTS
from sitegen.yamltext.parsing import MAX_BYTES

_NUL = b"\0"


def read_files(root: Path) -> dict[str, bytes]:
    """Return the editors' files by their path below ``root``, none that is hidden or left over.

    An ``OSError`` where a file or a folder cannot be read.
    """
    return _read(root, [*_listed(root / SEEDS), *_below(root / FOLDER), root / MKDOCS])


def read_settings(root: Path) -> dict[str, bytes]:
    """Return of these files the settings alone, if they are there; an ``OSError`` as above."""
    return _read(root, [root / MKDOCS])


def read_changed(
    root: Path, before: Mapping[str, bytes], changed: Iterable[str]
) -> Mapping[str, bytes] | None:
    """Return the editors' files with those read again that changed, by their whole paths.

    Nothing where one of them was not there before, or is no more.
    """
    above = len(str(root / "x")) - 1
    paths = {path[above:].replace(os.sep, "/"): Path(path) for path in changed}
    try:
        again = {name: _content_below(path) for name, path in paths.items() if name in before}
    except OSError:
        return None
    return {**before, **again} if again.keys() == paths.keys() else None


def _read(root: Path, listed: Iterable[Path]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    above = len(str(root / "x")) - 1
    # thousands of files at each look: as strings, which takes a third of the time of paths
    for path in sorted(listed, key=str):
        name = str(path)[above:].replace(os.sep, "/")
        if "/." in f"/{name}" or is_leftover(path.name) or not _is_file(path):
            continue
        # an editor may replace a file in the moment between its listing and its reading
        with suppress(FileNotFoundError):
            contents[name] = _content_below(path)
    return contents


def _content_below(path: Path) -> bytes:
    """Read a file, of one that is too long only so much as shows that."""
    with path.open("rb", buffering=0) as file:
        is_long = os.fstat(file.fileno()).st_size > MAX_BYTES
        return (file.read(MAX_BYTES + 1) if is_long else file.readall()) or b""


def _is_file(path: Path) -> bool:
    """Say whether this is a file; an ``OSError`` where a link is there and leads to none."""
    if path.is_file():
        return True
    if path.is_symlink() and not path.is_dir():
        raise OSError(
            errno.ELOOP, "a link that leads to no file; mend it, or take it out", str(path)
        )
    return False


def _below(folder: Path, above: tuple[Path, ...] = ()) -> Iterator[Path]:
    """Yield all files of a folder, in linked ones too; a link that leads back up ends there."""
    real = folder.resolve()
    if any(path.is_relative_to(real) for path in above):
        return
    for path in _listed(folder):
        if path.is_dir():
            yield from () if is_hidden(Path(path.name)) else _below(path, (*above, real))
        else:
            yield path


def _listed(folder: Path) -> list[Path]:
    """Return what is in a folder, nothing where there is none."""
    try:
        return sorted(folder.iterdir(), key=str)
    except (FileNotFoundError, NotADirectoryError):
        return []


def read_below(folder: Path) -> tuple[frozenset[str], Callable[[str], bytes]]:
    """Return the path of each file below a folder, with ``/``, and what reads one of them."""
    paths = frozenset(path.relative_to(folder).as_posix() for path in _below(folder))
    return paths, lambda path: (folder / path).read_bytes()


def find_text(path: Path, folder: Path) -> Path | None:
    """Return where a text is: at its path, or by its name in the folder of texts.

    A Mac may have written the name, or typed it, in another form: then it is looked for by that.
    """
    named = (path, folder / path)
    beside = ((found, place) for place in named for found in _listed(place.parent))
    alike = (found for found, place in beside if one_line(found.name) == one_line(place.name))
    return next((found for found in (*named, *alike) if found.is_file()), None)


def read_article(path: Path) -> str:
    """Return one article's text; a ``UnicodeDecodeError`` where it is not UTF-8.

    NUL is a character of UTF-8 but of no text: it tells a file in UTF-16 without a mark.
    """
    content = _content(path)
    if (at := content.find(_NUL)) >= 0:
        raise UnicodeDecodeError("utf-8", content, at, at + 1, "NUL")
    return content.decode("utf-8-sig")


def _content(path: Path) -> bytes:
    """Read a file; an ``OSError`` names it."""
    try:
        return path.read_bytes()
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def read_articles(folder: Path) -> dict[str, str | None]:
    """Return the texts at hand by name as records have it, none for one that is not UTF-8."""
    return {one_line(path.name): _decoded(path) for path in _texts(folder)}


def texts_of(root: Path) -> Path:
    """Return the folder of texts that every command uses."""
    return Path(os.environ.get("BRIEFING_TEXTS") or root / TEXTS).resolve()


def text_names(folder: Path) -> frozenset[str]:
    """Return the names of the texts at hand as records have them."""
    return frozenset(one_line(path.name) for path in _texts(folder))


def read_texts(folder: Path) -> dict[str, str]:
    """Return the texts at hand by name as records have it; what is not UTF-8 is replaced."""
    return {
        one_line(path.name): _content(path).decode("utf-8-sig", errors="replace")
        for path in _texts(folder)
    }


def _decoded(path: Path) -> str | None:
    try:
        return read_article(path)
    except UnicodeDecodeError:
        return None


def _texts(folder: Path) -> list[Path]:
    return [path for path in _listed(folder) if path.is_file() and is_meant(Path(path.name))]


def absent(folder: Path, paths: Iterable[str]) -> list[str]:
    """Return which of these paths, with ``/``, are no files below a folder, or hidden ones."""
    outside = re.compile(r"/|\.|.*/\.")
    return [path for path in paths if outside.match(path) or not (folder / path).is_file()]


def content_of(path: str) -> bytes:
    """Return a file's bytes, of thousands of files, which paths would take twice as long for."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as said
        return file.readall()
