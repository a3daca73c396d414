"""What must hold whatever a file holds: messages of one printable line at a place there is."""

import gc
import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import _lru_cache_wrapper
from pathlib import Path

from sitegen.corpus import link
from sitegen.desk.pages import write_pages
from sitegen.engine import engine_problems
from sitegen.evidence.checking import check_evidence
from sitegen.evidence.fingerprints import fingerprints_of, misshapen, paragraphs_of
from sitegen.evidence.sharing import shared_lines, standing_lines
from sitegen.library import Library, read_library
from sitegen.places import MKDOCS
from sitegen.problems import Place, Problem, Rule
from sitegen.records import format_fingerprints, parse_fingerprints
from sitegen.views import render
from tests.fuzzing.cases import MANIFEST, TEXTS, Case, originals
from tests.markup import Page
from tests.projects import problems_in

ROOT = Path(__file__).parent.parent.parent
ORIGINALS = originals()
LARGE = 20_000
READING = ("sitegen.library", "sitegen.evidence", "sitegen.dates")
BESIDE = {"docs", "victim.txt"}
HEADS = {"base", "head", "html", "iframe", "link", "meta", "style"}
DRAWN = {
    name
    for folder in (ROOT / "sitegen").rglob("*")
    if folder.suffix in {".html", ".py"}
    for name in re.findall(r"<([a-z][a-z0-9]*)", folder.read_text("utf-8"))
    if name not in HEADS
}
_NAMES = re.compile(r'"[^"]*"|[0-9]+')
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of a case: kinds of messages, and what must not be."""

    kinds: frozenset[str]
    faults: tuple[str, ...]


def try_case(case: Case) -> Outcome:
    """Check, render and verify the invented project with one file in another's place."""
    if len(case.content) > LARGE:
        forget()
    if case.path == MANIFEST:
        return Outcome(kinds=frozenset(), faults=(*touched(case.content),))
    both = ORIGINALS | {case.path: case.content}
    files = {p: c for p, c in both.items() if not p.startswith(TEXTS) and p != MANIFEST}
    texts = {
        path.removeprefix(TEXTS): content.decode("utf-8-sig", errors="replace")
        for path, content in both.items()
        if path.startswith(TEXTS)
    }
    problems = problems_in(files, drafts=True)
    if case.path == MKDOCS and not problems:
        problems = drawn_with(files)
    faults = [fault for problem in problems for fault in faults_of(problem, files)]
    lines = [] if problems else [*verified(read_library(files)[0], texts)]
    if case.path.startswith(TEXTS):
        lines += taken_in(texts[case.path.removeprefix(TEXTS)], texts)
    faults += [f"not one printable line: {line!r}" for line in lines if not line.isprintable()]
    kinds = {kind_of(f"{problem.rule}: {problem.message}") for problem in problems}
    return Outcome(kinds=frozenset(kinds | {kind_of(line) for line in lines}), faults=(*faults,))


def drawn_with(files: Mapping[str, bytes]) -> list[Problem]:
    """Return what MkDocs cannot do with its settings, by trial; it must leave the folder alone."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "docs").mkdir()
        (root / "build.py").touch()
        found = engine_problems(root, read_library(files)[0])
        left = {path.name for path in root.iterdir()}
        assert left <= {"__pycache__", "build.py", "docs"}, left
    return found


def faults_of(problem: Problem, files: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what is wrong with a message: its line, or its place."""
    if not str(problem).isprintable():
        yield f"not one printable line: {str(problem)!r}"
    missing = {Rule.MISSING_FILE, Rule.RECORD_LOST}
    if problem.rule not in missing and not exists(problem.place, files):
        yield f"no such place: {problem}"


def exists(place: Place, files: Mapping[str, bytes]) -> bool:
    """Say whether an editor's program can go there: lines and columns are counted as it does."""
    if place.file not in files:
        return False
    text = files[place.file].decode("utf-8-sig", errors="replace")
    lines = _LINE_END.split(text)
    return 1 <= place.line <= len(lines) and 1 <= place.column <= len(lines[place.line - 1]) + 1


def verified(library: Library, texts: Mapping[str, str]) -> Iterator[str]:
    """Render a project without problems, and hold it against its texts."""
    pages = render(link(library, drafts=True))
    for path, page in pages.items():
        page.encode()
        if path.endswith(".md"):
            yield from (f"injected\n{element}" for element in injected(page))
    json.loads(pages["data/claims.json"])
    report = check_evidence(library, texts, "2031-05-05")
    yield from (*report.findings, *report.articles)


def injected(page: str) -> Iterator[str]:
    """Yield the elements of a page that no template draws, or that run or load what a text says."""
    for tag, attributes in Page(page).elements:
        runs = [name for name in attributes if name.startswith("on") or name == "srcdoc"]
        loads = attributes.get("src", ""), attributes.get("href", "").partition(":")[0]
        if tag not in DRAWN or runs or "javascript" in loads or (tag == "script" and not loads[0]):
            yield f"<{tag} {attributes}>"


def touched(manifest: bytes) -> Iterator[str]:
    """Yield what a build did to files that are not its own, whatever its list of them says."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        kept = [root / "victim.txt", root / "docs/mine.md", root / "docs/assets/mine.css"]
        for path in (*kept, root / "docs/sources/a/index.md"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("by hand" if path in kept else "", "utf-8")
        (root / MANIFEST).write_bytes(manifest)
        write_pages(root / "docs", {"index.md": "home".__str__})
        gone = (p for p in kept if not p.exists() or p.read_bytes() != b"by hand")
        yield from (f"gone: {path.relative_to(root)}" for path in gone)
        yield from (f"beside docs: {p.name}" for p in root.iterdir() if p.name not in BESIDE)


def taken_in(text: str, others: Mapping[str, str]) -> list[str]:
    """Take a text in as ``new`` does; return what there is to say."""
    lines = paragraphs_of(text)
    if unfit := misshapen(lines):
        return [unfit]
    numbered = dict(enumerate(lines, start=1))
    hashes = fingerprints_of(lines, numbered)
    assert parse_fingerprints(format_fingerprints(hashes).encode(), "x") == (hashes, [])
    known = {name: dict(enumerate(paragraphs_of(other), start=1)) for name, other in others.items()}
    both = [*known.values()]
    return [*standing_lines(numbered, known), *shared_lines(("a", "b"), (both[0], numbered))]


def kind_of(line: str) -> str:
    """Return what of a line is the same for other names and numbers."""
    return _NAMES.sub("…", line)[:100]


def forget() -> None:
    """Empty the caches of what was read, so that the memory is that of one case."""
    for found in gc.get_objects():
        if isinstance(found, _lru_cache_wrapper) and found.__module__.startswith(READING):
            found.cache_clear()
