"""What forbids to write generated pages into ``docs/``: what stands there already."""

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sitegen.characters import composed
from sitegen.desk import manifest
from sitegen.desk.leftovers import folders_around, is_leftover, links_on_the_way, unusable_links
from sitegen.desk.shipped import shipped_files
from sitegen.desk.stamps import sum_of
from sitegen.problems import Problem, Rule, problem_of_file, quoted
from sitegen.records.texts import fault_on_windows
from sitegen.yamltext.reasons import CONFLICT, conflict_in

_TEXTS = {".css", ".csv", ".html", ".js", ".json", ".md", ".mjs", ".svg", ".txt", ".xml", ".yml"}
_NOT_UTF8 = re.compile("[\ud800-\udfff]")
_MOVE = "move the change to seeds/ or briefings/"
_SAVE = "save yours in a folder of its own, to be named in mkdocs.yml"
_AGAIN = "delete this file to have it made again"

Text = Callable[[], str | bytes]
"""Returns what a file is to hold; of most pages nobody asks it."""


def looked(
    docs: Path, pages: Mapping[str, Text]
) -> tuple[dict[str, set[str]], dict[str, str], list[Problem]]:
    """Return the hashes that are known, those of what is there, and what is wrong."""
    known, below = known_hashes(docs), _below(docs)
    there = _standing(docs, below, known.keys() | pages.keys())
    if astray := [*links_on_the_way(docs, pages)]:
        return known, there, astray
    ours = {path for path, found in there.items() if found in known.get(path, ())}
    by_hand = [path for path in below if path not in ours]
    problems = [
        *_foreign(docs, ours, known, pages, there),
        *_elsewhere(docs, [*pages, *by_hand]),
        *_unreadable(docs, by_hand),
        *_unmerged(docs, docs.name, [path for path in by_hand if path not in pages]),
        *unusable_links(docs, docs.name),
    ]
    return known, there, problems


def known_hashes(docs: Path) -> dict[str, set[str]]:
    """Return the hashes of each generated file; none where nothing has been generated yet."""
    file = docs / manifest.NAME
    text = file.read_text("utf-8", errors="replace") if file.is_file() else ""
    return manifest.parse_manifest(text)


def content_made(text: Text) -> bytes:
    """Return the bytes of what a file is to hold."""
    made = text()
    return made.encode() if isinstance(made, str) else made


def _standing(docs: Path, below: Iterable[str], paths: Collection[str]) -> dict[str, str]:
    """Return the hash of every file, also a hand-written one, where generated files stand."""
    tops = {path.partition("/")[0] for path in paths}
    found = (path for path in below if path.partition("/")[0] in tops)
    return {path: sum_of(f"{docs}/{path}") for path in found}


def _below(folder: Path) -> list[str]:
    """Return the path of each file that people mean to have, no linked folder followed."""
    found, left = list[str](), [("", str(folder))]
    while left:
        above, path = left.pop()
        with suppress(FileNotFoundError):
            for entry in [*os.scandir(path)]:
                if entry.name.startswith(".") or entry.name == "lost+found":  # a disk's, for root
                    continue
                if entry.is_dir(follow_symlinks=False):
                    left.append((f"{above}{entry.name}/", entry.path))
                elif not is_leftover(entry.name) and entry.is_file():
                    found.append(f"{above}{entry.name}")
    return sorted(found, key=lambda path: path.split("/"))


def _foreign(
    docs: Path,
    ours: Collection[str],
    known: Mapping[str, set[str]],
    pages: Mapping[str, Text],
    there: Mapping[str, str],
) -> Iterator[Problem]:
    for path, found in there.items():
        if path in ours or (
            path in pages and found == manifest.fingerprint(content_made(pages[path]))
        ):
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


def _elsewhere(docs: Path, paths: Iterable[str]) -> Iterator[Problem]:
    """Yield names that another system cannot have, or takes for those of other files."""
    seen: dict[str, str] = {}
    for part in dict.fromkeys(part for path in paths for part in (path, *folders_around(path))):
        other = seen.setdefault(composed(part).casefold(), part)
        message = fault_on_windows(part.rpartition("/")[2])
        if _NOT_UTF8.search(part):
            message = "its name is not UTF-8, as of an old archive; rename it"
        elif other != part:
            message = f"this and {quoted(other)} are one on macOS or Windows; rename one"
        if message:
            yield problem_of_file(f"{docs.name}/{part}", Rule.NOT_A_FILE_NAME, message)


def _unreadable(docs: Path, paths: Iterable[str]) -> Iterator[Problem]:
    """Yield pages that MkDocs cannot read."""
    for path in paths:
        if not path.endswith(".md"):
            continue
        content = (docs / path).read_bytes()
        try:
            content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            message = "not UTF-8 in this line; save the file as UTF-8"
            yield problem_of_file(f"{docs.name}/{path}", Rule.NOT_UTF8, message, line=line)


def faults_in_templates(folder: Path, name: str) -> Iterator[Problem]:
    """Yield conflicts of versions and links for a reader to see among the site's own templates."""
    yield from _unmerged(folder, name, _below(folder))
    yield from unusable_links(folder, name)


def _unmerged(folder: Path, name: str, paths: Iterable[str]) -> Iterator[Problem]:
    for path in paths:
        file = folder / path
        if file.suffix not in _TEXTS:
            continue
        if line := conflict_in(file.read_text("utf-8", errors="replace")):
            yield problem_of_file(f"{name}/{path}", Rule.CONFLICT, CONFLICT, line=line)
