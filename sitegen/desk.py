"""The ends where files are touched: the editors' are read, ``docs/`` and ``site/`` written."""

import importlib
import importlib.util
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from sitegen import manifest
from sitegen.library import FOLDER, MKDOCS, SEEDS
from sitegen.problems import Place, Problem, Rule
from sitegen.yamltext.parsing import MAX_BYTES

_UNFINISHED = f"{manifest.NAME}.new"
_fcntl = importlib.import_module("fcntl") if importlib.util.find_spec("fcntl") else None


def read_files(root: Path) -> dict[str, bytes]:
    """Return the editors' files by their path below ``root``; hidden files are none of them."""
    listed = [*(root / SEEDS).glob("*"), *(root / FOLDER).rglob("*"), root / MKDOCS]
    contents: dict[str, bytes] = {}
    for path in sorted(listed):
        name = path.relative_to(root)
        if not path.is_file() or _is_hidden(name):
            continue
        # an editor may replace a file in the moment between its listing and its reading
        with suppress(FileNotFoundError), path.open("rb") as file:
            contents[name.as_posix()] = file.read(MAX_BYTES + 1)
    return contents


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def read_manifest(docs: Path) -> str:
    """Return the text of the manifest, empty where nothing has been generated yet."""
    path = docs / manifest.NAME
    return path.read_text("utf-8", errors="replace") if path.is_file() else ""


def check_pages(docs: Path, pages: Mapping[str, str]) -> list[Problem]:
    """Return what forbids to write these pages; write nothing."""
    if not docs.is_dir():
        return []
    with _alone(docs):
        return [*_foreign(docs, _known(docs), _encoded(pages)), *_unreadable(docs)]


def write_pages(docs: Path, pages: Mapping[str, str]) -> list[Problem]:
    """Make ``docs/`` hold just these generated files; where there is a problem, write nothing.

    A file is ours where the manifest has its hash. One that was edited by hand, that stands
    where a page is to be written, or among generated pages, is a problem and stays as it is.
    Only changed files are written.
    """
    contents = _encoded(pages)
    docs.mkdir(parents=True, exist_ok=True)
    with _alone(docs):
        known = _known(docs)
        problems = [*_foreign(docs, known, contents), *_unreadable(docs)]
        if not problems:
            _write(docs, known, contents)
    return problems


def replace_folder(fresh: Path, folder: Path) -> None:
    """Put a fresh folder in the place of an old one; an ``OSError`` leaves the old one there."""
    folder = folder.resolve()
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


def _known(docs: Path) -> dict[str, set[str]]:
    return manifest.parse_manifest(read_manifest(docs))


def _encoded(pages: Mapping[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in pages.items()}


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep a second run waiting, else each would find the other's pages edited by hand."""
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


def _write(docs: Path, known: Mapping[str, set[str]], contents: Mapping[str, bytes]) -> None:
    """Promise first, then write: whatever interrupts this, the manifest knows what is there."""
    ours = {path: hashes for path, hashes in known.items() if (docs / path).is_file()}
    fresh = {path: {manifest.fingerprint(content)} for path, content in contents.items()}
    promised = {path: ours.get(path, set()) | hashes for path, hashes in fresh.items()}
    _write_manifest(docs, ours | promised)
    for path, content in contents.items():
        _write_changed(docs, path, content)
    for path in ours.keys() - contents.keys():
        _remove(docs, path)
    _write_manifest(docs, fresh)
    (docs / _UNFINISHED).unlink(missing_ok=True)


def _foreign(
    docs: Path, known: Mapping[str, set[str]], contents: Mapping[str, bytes]
) -> Iterator[Problem]:
    generated = known.keys() | contents.keys()
    for path in _files_among(docs, {path.partition("/")[0] for path in generated}):
        found = manifest.fingerprint((docs / path).read_bytes())
        if found in known.get(path, set()):
            continue
        if path in contents and found == manifest.fingerprint(contents[path]):
            continue
        place = Place(file=f"{docs.name}/{path}")
        if path in known:
            message = (
                "generated, but edited by hand; move the change to seeds/ or briefings/, "
                "then delete this file to have it made again"
            )
            yield Problem(place=place, message=message, rule=Rule.EDITED_BY_HAND)
        else:
            where = "in a page's place" if path in contents else "among generated pages"
            message = f"not generated, but {where}; move it to a folder of its own or delete it"
            yield Problem(place=place, message=message, rule=Rule.NOT_OURS)


def _unreadable(docs: Path) -> Iterator[Problem]:
    """Yield pages that MkDocs cannot read."""
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs)
        if not file.is_file() or _is_hidden(path):
            continue
        content = file.read_bytes()
        try:
            content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            place = Place(file=f"{docs.name}/{path.as_posix()}", line=line)
            message = "not UTF-8 in this line; save the file as UTF-8"
            yield Problem(place=place, message=message, rule=Rule.NOT_UTF8)


def _files_among(docs: Path, tops: set[str]) -> Iterator[str]:
    """Yield every file, also a hand-written one, where generated files stand."""
    for top in sorted(tops):
        for file in sorted((docs / top, *(docs / top).rglob("*"))):
            path = file.relative_to(docs)
            if file.is_file() and not _is_hidden(path):
                yield path.as_posix()


def _write_manifest(docs: Path, known: Mapping[str, set[str]]) -> None:
    _write_changed(docs, manifest.NAME, manifest.format_manifest(known).encode())


def _write_changed(docs: Path, path: str, content: bytes) -> None:
    file = docs / path
    if file.is_file() and file.read_bytes() == content:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = docs / _UNFINISHED
    fresh.write_bytes(content)
    fresh.replace(file)


def _remove(docs: Path, path: str) -> None:
    (docs / path).unlink()
    for folder in (docs / path).relative_to(docs).parents[:-1]:
        if any((docs / folder).iterdir()):
            return
        (docs / folder).rmdir()


def find_text(path: Path, folder: Path) -> Path | None:
    """Return where a text is: at its path, or by its name in the folder of texts."""
    return next((found for found in (path, folder / path) if found.is_file()), None)


def read_article(path: Path) -> str:
    """Return one article's text; a ``UnicodeDecodeError`` where it is not UTF-8."""
    return path.read_bytes().decode("utf-8-sig")


def read_texts(folder: Path) -> dict[str, str]:
    """Return the texts at hand by file name; what is not UTF-8 in them is replaced."""
    files = [path for path in sorted(folder.glob("*")) if path.is_file()]
    shown = [path for path in files if not path.name.startswith(".")]
    return {path.name: path.read_bytes().decode("utf-8-sig", errors="replace") for path in shown}


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
