"""The two ends where files are touched: the editors' files are read, ``docs/`` is written."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from sitegen.library import BRIEFS, FOLDER, MKDOCS, SEEDS, THEMES
from sitegen.problems import Place, Problem, Rule
from sitegen.yamltext.parsing import MAX_BYTES

MANIFEST = ".generated"


def read_files(root: Path) -> dict[str, bytes]:
    """Return the editors' files by their path below ``root``; hidden files are none of them."""
    folders = [root / name for name in (SEEDS, FOLDER, BRIEFS, THEMES)]
    paths = [path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
    files = [p for p in (*paths, root / MKDOCS) if p.is_file() and not p.name.startswith(".")]
    return {path.relative_to(root).as_posix(): _read(path) for path in files}


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def write_pages(docs: Path, pages: Mapping[str, str]) -> list[Problem]:
    """Make ``docs/`` hold just these generated files; nothing is written where there is a problem.

    A file is ours where the manifest has its hash. One that was edited by hand, or that stands
    where a page is to be written, is a problem and stays as it is. Only changed files are written.
    """
    known = _read_manifest(docs)
    contents = {path: text.encode() for path, text in pages.items()}
    problems = list(_foreign(docs, known, contents))
    if problems:
        return problems
    ours = {path: hashes for path, hashes in known.items() if (docs / path).is_file()}
    promised = {
        path: ours.get(path, set()) | {_hash(content)} for path, content in contents.items()
    }
    _write_manifest(docs, ours | promised)
    for path, content in contents.items():
        _write_changed(docs / path, content)
    for path in ours.keys() - contents.keys():
        _remove(docs, path)
    _write_manifest(docs, {path: {_hash(content)} for path, content in contents.items()})
    return []


def generated_names(docs: Path) -> set[str]:
    """Return the names at the top of ``docs/`` that generated files stand in."""
    return {path.partition("/")[0] for path in _read_manifest(docs)} | {MANIFEST}


def _foreign(
    docs: Path, known: Mapping[str, set[str]], contents: Mapping[str, bytes]
) -> Iterator[Problem]:
    for path in sorted(known.keys() | contents.keys()):
        file = docs / path
        if not file.is_file():
            continue
        found = _hash(file.read_bytes())
        if found in known.get(path, set()) or (path in contents and found == _hash(contents[path])):
            continue
        place = Place(file=f"{docs.name}/{path}")
        if path in known:
            message = (
                "generated, but edited by hand; move the change to seeds/ or briefings/, "
                "then delete this file to have it made again"
            )
            yield Problem(place=place, message=message, rule=Rule.EDITED_BY_HAND)
        else:
            message = "stands where a generated page belongs; move or delete it"
            yield Problem(place=place, message=message, rule=Rule.NOT_OURS)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _read_manifest(docs: Path) -> dict[str, set[str]]:
    manifest = docs / MANIFEST
    known: dict[str, set[str]] = {}
    for line in manifest.read_text("utf-8").splitlines() if manifest.is_file() else ():
        found, _, path = line.partition("  ")
        known.setdefault(path, set()).add(found)
    return known


def _write_manifest(docs: Path, known: Mapping[str, set[str]]) -> None:
    lines = sorted(f"{found}  {path}\n" for path, hashes in known.items() for found in hashes)
    _write_changed(docs / MANIFEST, "".join(lines).encode())


def _write_changed(file: Path, content: bytes) -> None:
    if file.is_file() and file.read_bytes() == content:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.new")
    fresh.write_bytes(content)
    fresh.replace(file)


def _remove(docs: Path, path: str) -> None:
    (docs / path).unlink()
    for folder in (docs / path).relative_to(docs).parents[:-1]:
        if any((docs / folder).iterdir()):
            return
        (docs / folder).rmdir()
