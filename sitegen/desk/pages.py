"""The generated pages in ``docs/``, beside those that people write."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from sitegen.desk import manifest
from sitegen.desk.reading import content_of
from sitegen.desk.surroundings import Text, content_made, looked
from sitegen.desk.writing import alone, put
from sitegen.problems import Problem

_UNFINISHED = f"{manifest.NAME}.new-"

Write = Callable[[Sequence[str]], dict[str, str]]
"""Writes the files of these paths, and returns the hash of each."""


def check_pages(docs: Path, pages: Mapping[str, Text]) -> list[Problem]:
    """Return what forbids to write these pages; write nothing."""
    if not docs.is_dir():
        return []
    with alone(docs):
        return looked(docs, pages)[2]


def write_pages(
    docs: Path,
    pages: Mapping[str, Text],
    hashes: dict[str, str] | None = None,
    share: Callable[[Sequence[str], Write], dict[str, str]] = lambda paths, write: write(paths),
) -> list[Problem]:
    """Make ``docs/`` hold just these generated files; where there is a problem, write nothing.

    A file is ours where the manifest has its hash. One that was edited by hand, that stands
    where a page is to be written, or among generated pages, is a problem and stays as it is.
    Only changed files are written. Where the hash of what a file is to hold is known and it holds
    that, its text is not asked for; ``hashes`` then has those of all that stands there. ``share``
    has the rest written, by several processes where it likes.
    """
    docs.mkdir(parents=True, exist_ok=True)
    with alone(docs):
        known, there, problems = looked(docs, pages)
        if not problems:
            hashes = {} if hashes is None else hashes
            held = {path: hashes[path] for path in hashes.keys() & pages.keys() & there.keys()}
            held = {path: found for path, found in held.items() if there[path] == found}
            ours = {path: hashes for path, hashes in known.items() if path in there}
            hashes |= _written(docs, ours, pages, held, share)
    return problems


def _written(
    docs: Path,
    ours: Mapping[str, set[str]],
    pages: Mapping[str, Text],
    held: Mapping[str, str],
    share: Callable[[Sequence[str], Write], dict[str, str]],
) -> dict[str, str]:
    """Write what does not stand there, and return all hashes.

    The hash of each file is promised first: whatever interrupts this, the manifest knows what is
    there.
    """

    def write(paths: Sequence[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for folder in {path.rpartition("/")[0] for path in paths}:
            (docs / folder).mkdir(parents=True, exist_ok=True)
        with (docs / manifest.NAME).open("ab", buffering=0) as promises:
            for path in paths:
                content = content_made(pages[path])
                found[path] = manifest.fingerprint(content)
                if found[path] not in ours.get(path, ()):
                    promises.write(manifest.format_manifest({path: {found[path]}}).encode())
                _write_changed(docs, path, content)
        return found

    _write_manifest(docs, ours)
    fresh = {**held, **share([path for path in pages if path not in held], write)}
    for path in ours.keys() - fresh.keys():
        _remove(docs, path)
    _write_manifest(docs, {path: {found} for path, found in fresh.items()})
    for left in docs.glob(f"{_UNFINISHED}*"):
        left.unlink()
    return fresh


def _write_manifest(docs: Path, known: Mapping[str, set[str]]) -> None:
    _write_changed(docs, manifest.NAME, manifest.format_manifest(known).encode())


def _write_changed(docs: Path, path: str, content: bytes) -> None:
    file = f"{docs}/{path}"
    with suppress(OSError):
        if content_of(file) == content:
            return
    put(content, Path(file), by=docs / f"{_UNFINISHED}{os.getpid()}")


def _remove(docs: Path, path: str) -> None:
    (docs / path).unlink()
    for folder in (docs / path).relative_to(docs).parents[:-1]:
        if any((docs / folder).iterdir()):
            return
        (docs / folder).rmdir()
