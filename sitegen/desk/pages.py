"""The generated pages in ``docs/``, beside those that people write."""

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from sitegen.desk import manifest
from sitegen.desk.leftovers import is_meant, linked_folders, links_on_the_way, unusable_links
from sitegen.desk.shipped import shipped_files
from sitegen.desk.writing import alone, put
from sitegen.problems import Problem, Rule, problem_of_file
from sitegen.yamltext.reasons import CONFLICT, conflict_in

_TEXTS = {".css", ".csv", ".html", ".js", ".json", ".md", ".mjs", ".svg", ".txt", ".xml", ".yml"}
_UNFINISHED = f"{manifest.NAME}.new"
_MOVE = "move the change to seeds/ or briefings/"
_SAVE = "save yours in a folder of its own, to be named in mkdocs.yml"
_AGAIN = "delete this file to have it made again"

Text = Callable[[], str | bytes]
"""Returns what a file is to hold; of most pages nobody asks it."""


def check_pages(docs: Path, pages: Mapping[str, Text]) -> list[Problem]:
    """Return what forbids to write these pages; write nothing."""
    if not docs.is_dir():
        return []
    with alone(docs):
        return _problems(docs, _known(docs), pages)


def write_pages(
    docs: Path, pages: Mapping[str, Text], hashes: dict[str, str] | None = None
) -> list[Problem]:
    """Make ``docs/`` hold just these generated files; where there is a problem, write nothing.

    A file is ours where the manifest has its hash. One that was edited by hand, that stands
    where a page is to be written, or among generated pages, is a problem and stays as it is.
    Only changed files are written. Where the hash of what a file is to hold is known and it holds
    that, its text is not asked for; ``hashes`` then has those of all that stands there.
    """
    docs.mkdir(parents=True, exist_ok=True)
    with alone(docs):
        known = _known(docs)
        problems = _problems(docs, known, pages)
        if not problems:
            hashes = {} if hashes is None else hashes
            expected = {path: found for path, found in hashes.items() if path in pages}
            held = {path: found for path, found in expected.items() if _holds(docs / path, found)}
            asked = {path: _content(text) for path, text in pages.items() if path not in held}
            written = {path: manifest.fingerprint(content) for path, content in asked.items()}
            _write(docs, known, asked, held | written)
            hashes |= held | written
    return problems


def generated_pages(docs: Path) -> set[str]:
    """Return the paths under ``docs/`` that the manifest says are generated."""
    return set(_known(docs))


def _holds(file: Path, fingerprint: str) -> bool:
    return file.is_file() and manifest.fingerprint(file.read_bytes()) == fingerprint


def _content(text: Text) -> bytes:
    made = text()
    return made.encode() if isinstance(made, str) else made


def _known(docs: Path) -> dict[str, set[str]]:
    """Return the hashes of each generated file; none where nothing has been generated yet."""
    file = docs / manifest.NAME
    text = file.read_text("utf-8", errors="replace") if file.is_file() else ""
    known = manifest.parse_manifest(text)
    # what a link leads to is not looked at, and must not be removed
    away = tuple(f"{folder}/" for folder in linked_folders(docs, known))
    return {path: known[path] for path in known if not path.startswith(away)}


def _write(
    docs: Path,
    known: Mapping[str, set[str]],
    contents: Mapping[str, bytes],
    fresh: Mapping[str, str],
) -> None:
    """Promise first, then write: whatever interrupts this, the manifest knows what is there."""
    ours = {path: hashes for path, hashes in known.items() if (docs / path).is_file()}
    promised = {path: ours.get(path, set()) | {fresh[path]} for path in fresh}
    _write_manifest(docs, ours | promised)
    for path, content in contents.items():
        _write_changed(docs, path, content)
    for path in ours.keys() - fresh.keys():
        _remove(docs, path)
    _write_manifest(docs, {path: {found} for path, found in fresh.items()})
    (docs / _UNFINISHED).unlink(missing_ok=True)


def _problems(
    docs: Path, known: Mapping[str, set[str]], pages: Mapping[str, Text]
) -> list[Problem]:
    if astray := [*links_on_the_way(docs, pages)]:
        return astray
    by_hand = [*_unreadable(docs), *unmerged(docs, docs.name, pages)]
    return [*_foreign(docs, known, pages), *by_hand, *unusable_links(docs)]


def _foreign(
    docs: Path, known: Mapping[str, set[str]], pages: Mapping[str, Text]
) -> Iterator[Problem]:
    generated = known.keys() | pages.keys()
    for path in _files_among(docs, {path.partition("/")[0] for path in generated}):
        found = manifest.fingerprint((docs / path).read_bytes())
        if found in known.get(path, set()):
            continue
        if path in pages and found == manifest.fingerprint(_content(pages[path])):
            continue
        file = f"{docs.name}/{path}"
        if path in known:
            move = _SAVE if path in shipped_files() else _MOVE
            message = f"generated, but edited by hand; {move}, then {_AGAIN}"
            yield problem_of_file(file, Rule.EDITED_BY_HAND, message)
        else:
            where = "in a page's place" if path in pages else "among generated pages"
            message = f"not generated, but {where}; move it to a folder of its own or delete it"
            yield problem_of_file(file, Rule.NOT_OURS, message)


def _unreadable(docs: Path) -> Iterator[Problem]:
    """Yield pages that MkDocs cannot read."""
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs)
        if not file.is_file() or not is_meant(path):
            continue
        content = file.read_bytes()
        try:
            content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            message = "not UTF-8 in this line; save the file as UTF-8"
            name = f"{docs.name}/{path.as_posix()}"
            yield problem_of_file(name, Rule.NOT_UTF8, message, line=line)


def unmerged(folder: Path, name: str, ours: Collection[str] = ()) -> Iterator[Problem]:
    """Yield texts of people in which version control left a conflict, for a reader to see."""
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder)
        is_text = file.suffix in _TEXTS and is_meant(path) and file.is_file()
        if not is_text or path.as_posix() in ours:
            continue
        if line := conflict_in(file.read_text("utf-8", errors="replace")):
            place = f"{name}/{path.as_posix()}"
            yield problem_of_file(place, Rule.CONFLICT, CONFLICT, line=line)


def _files_among(docs: Path, tops: set[str]) -> Iterator[str]:
    """Yield every file, also a hand-written one, where generated files stand."""
    for top in sorted(tops):
        for file in sorted((docs / top, *(docs / top).rglob("*"))):
            path = file.relative_to(docs)
            if file.is_file() and is_meant(path):
                yield path.as_posix()


def _write_manifest(docs: Path, known: Mapping[str, set[str]]) -> None:
    _write_changed(docs, manifest.NAME, manifest.format_manifest(known).encode())


def _write_changed(docs: Path, path: str, content: bytes) -> None:
    file = docs / path
    if file.is_file() and file.read_bytes() == content:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    put(content, file, by=docs / _UNFINISHED)


def _remove(docs: Path, path: str) -> None:
    (docs / path).unlink()
    for folder in (docs / path).relative_to(docs).parents[:-1]:
        if any((docs / folder).iterdir()):
            return
        (docs / folder).rmdir()
