"""The invented project, and what breaks it, in memory."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from pathlib import Path

import yaml

from sitegen.corpus import Corpus, link
from sitegen.exports import exports
from sitegen.exports.citations import article_citations
from sitegen.library import Library, read_library
from sitegen.places import BRIEFS, PUBLISHED, RELEASES, SEEDS
from sitegen.problems import Problem
from sitegen.project import project_of
from sitegen.records.recorded import format_counts

HERE = Path(__file__).parent
CHECKOUT = HERE.parent
SITE = HERE / "site"
AWKWARD = HERE / "awkward"
BROKEN = HERE / "broken"
RECORDED = HERE / "releases"
OPEN = "Not yet explained: 1 difference between sources, named by `python build.py status`.\n"
"""What ``check`` ends with in the invented project, and in the one that ``init`` writes."""


def site(folder: Path = SITE) -> dict[str, bytes]:
    """Return a project's files, the invented one's where no other is named."""
    return dict(_read(folder))


@cache
def _read(folder: Path) -> Mapping[str, bytes]:
    kinds = {".yml", ".sha256"}
    paths = [path for path in folder.rglob("*") if path.suffix in kinds and path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(paths)}


def invented(folder: Path = SITE) -> Corpus:
    """Return a project's corpus as it is published, the invented one's where no other is named."""
    library, problems = read_library(site(folder))
    assert problems == []
    return link(library, drafts=False)


def awkward() -> Corpus:
    """Return the corpus with long names, large numbers and figures in words."""
    return invented(AWKWARD)


def agreeing() -> dict[str, bytes]:
    """Return the invented project's files with an interview that agrees with its text."""
    files = site()
    brief, vocabulary = "briefings/articles/quay-review-2031-holm.yml", "briefings/vocabulary.yml"
    for file, old, new in (
        (brief, "    by: [union]\n", ""),
        (brief, "less-than: 4500", "exactly: 4500"),
        (vocabulary, "  pay-demand:", "  pay-demand:\n    words: {de: [Kronen]}"),
        (vocabulary, "  ships-waiting:", "  ships-waiting:\n    words: {de: [Schiffe]}"),
    ):
        assert old.encode() in files[file]
        files[file] = files[file].replace(old.encode(), new.encode())
    return files


def released(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the invented project with two releases, in the second of which each part changed."""
    line = b"  - Sources: sources/index.md\n"
    assert line in files["mkdocs.yml"]
    nav = files["mkdocs.yml"].replace(line, line + b"  - Updates: changes/index.md\n")
    releases = {f"{RELEASES}{path.name}": path.read_bytes() for path in RECORDED.iterdir()}
    days = {name.partition("/")[2]: content.count(b"\n") for name, content in releases.items()}
    counts = format_counts({day.removesuffix(".jsonl"): lines for day, lines in days.items()})
    return {**files, "mkdocs.yml": nav, **releases, PUBLISHED: counts.encode()}


def repeated(files: Mapping[str, bytes], times: int) -> dict[str, bytes]:
    """Return a project with every article so many times, the copies under names of their own."""
    names = [f.removeprefix(BRIEFS).removesuffix(".yml") for f in files if f.startswith(BRIEFS)]
    made = dict(files)
    for copy in range(2, times + 1):
        for path, content in files.items():
            folder, _, name = path.rpartition("/")
            stem, _, ending = name.partition(".")
            if f"{folder}/" in {SEEDS, BRIEFS} and stem in names:
                named = content.replace(b".txt", f".txt-{copy}".encode())
                made[f"{folder}/{stem}-{copy}.{ending}"] = named if folder == "seeds" else content
    return made


@dataclass(frozen=True, kw_only=True)
class Broken:
    """One broken project: its files and the whole output that is expected."""

    name: str
    files: Mapping[str, bytes]
    expected: str

    @cached_property
    def library(self) -> Library:
        """Return what can be read of it."""
        return read_library(self.files)[0]

    @cached_property
    def problems(self) -> list[Problem]:
        """Return every problem in it."""
        return problems_in(self.files)


@cache
def broken_ones(folder: Path = BROKEN) -> tuple[Broken, ...]:
    """Read every fixture of a folder."""
    return tuple(broken(path) for path in sorted(folder.glob("*.yml")))


def broken(path: Path) -> Broken:
    """Read a fixture: what it does to the invented project, in this order, and what it expects.

    ``remove`` deletes files, ``content`` writes whole ones, ``latin-1`` writes them in that
    encoding, ``change`` replaces old texts, ``repeat`` appends a text so many times.
    """
    case = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    files = site()
    for file in case.pop("remove", []):
        del files[file]
    for file, text in case.pop("content", {}).items():
        files[file] = text.encode()
    for file, text in case.pop("latin-1", {}).items():
        files[file] = text.encode("latin-1")
    for file, changes in case.pop("change", {}).items():
        for old, new in changes:
            assert old.encode() in files[file], f"{path.name}: {old!r} is not in {file}"
            files[file] = files[file].replace(old.encode(), new.encode(), 1)
    for file, (text, times) in case.pop("repeat", {}).items():
        files[file] += text.encode() * times
    expected = case.pop("expect")
    assert not case, f"{path.name}: {', '.join(case)} is no part of a fixture"
    return Broken(name=path.stem, files=files, expected=expected)


def problems_in(files: Mapping[str, bytes], *, drafts: bool = False) -> list[Problem]:
    """Return every problem in the editors' files, in the order of files and lines."""
    return [*project_of(files, drafts=drafts).problems]


def taken_along(corpus: Corpus) -> dict[str, str]:
    """Return the text of every file that readers take along, by its path."""
    of_articles = (article_citations(article, corpus) for article in corpus.articles)
    return {path: write() for path, write in chain(*of_articles, exports(corpus))}


def ending(output: str) -> str:
    """Return the last line of a build, before which it says how many pages it drew."""
    drew, last = output.splitlines()
    kept = r"; the other [0-9,]+ would be the same again"
    assert re.fullmatch(rf"Drew [0-9,]+ pages?({kept})?\.", drew), output
    return last
