"""All records of the project by id, read from ``{path: bytes}``, and what could not be read."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from sitegen.problems import Lint, Place, Problem, Rule
from sitegen.records import (
    Brief,
    Seed,
    Site,
    ThemeRecord,
    Vocabulary,
    parse_fingerprints,
    parse_record,
)
from sitegen.records.fields import Record
from sitegen.records.results import Result, parse_results
from sitegen.records.reviews import Review, parse_reviews
from sitegen.yamltext import Document, Path, parse_yaml

R = TypeVar("R", bound=Record)
R_co = TypeVar("R_co", bound=Record, covariant=True)
T = TypeVar("T")

SEEDS = "seeds/"
FOLDER = "briefings/"
BRIEFS = "briefings/articles/"
THEMES = "briefings/themes/"
CHECKED = "briefings/checked/"
REVIEWED = "briefings/reviewed/"
VOCABULARY = "briefings/vocabulary.yml"
SITE = "briefings/site.yml"
MKDOCS = "mkdocs.yml"
IN_VOCABULARY = f"; name one of {VOCABULARY}, or add it there"
FINGERPRINTS = ".sha256"
RESULTS = ".jsonl"

_ENDINGS = {
    SEEDS: (".yml", FINGERPRINTS),
    BRIEFS: (".yml",),
    THEMES: (".yml",),
    CHECKED: (RESULTS,),
    f"{REVIEWED}articles/": (RESULTS,),
    f"{REVIEWED}themes/": (RESULTS,),
}
_INNER = 2
_FILE_ID = re.compile(r"[a-z][a-z0-9-]{0,79}")


@dataclass(frozen=True, kw_only=True)
class Entry(Generic[R_co]):
    """One record with the file it came from; its places are looked up only for a problem."""

    id: str
    file: str
    record: R_co
    content: bytes = field(repr=False)
    inner_lines: Mapping[Path, int] = field(repr=False)

    @property
    def document(self) -> Document:
        """Return where everything stands in the record's file."""
        return _document(self.content, self.file)

    def problem(
        self, rule: Rule | Lint, path: Path, message: str, *, at_name: bool = False
    ) -> Problem:
        """Return a problem at a field of the record."""
        document = _document(self.content, self.file)
        return document.problem(rule, path, message, at_name=at_name)

    def place(self, path: Path) -> tuple[Place, str]:
        """Return where a field of the record stands, and the field as editors read it."""
        document = _document(self.content, self.file)
        line, column = document.mark(path)
        return Place(file=self.file, line=line, column=column), document.dotted(path)

    def lines(self, name: str) -> Mapping[str, int]:
        """Return the line of each name in one of the record's mappings."""
        inner = self.inner_lines.items()
        return {str(path[1]): line for path, line in inner if path[0] == name}


@dataclass(frozen=True, kw_only=True)
class Library:
    """Every record that could be read, and the files that could not.

    ``fingerprints`` has, by seed, the hash of each of its paragraphs that was long enough for one;
    ``results`` has, by article, what was recorded of each claim's check; ``reviews``, by
    ``articles/ID`` or ``themes/ID``, what was recorded of each review.
    """

    seeds: Mapping[str, Entry[Seed]]
    fingerprints: Mapping[str, Mapping[int, str]]
    results: Mapping[str, Mapping[str, Result]]
    reviews: Mapping[str, Mapping[str, Review]]
    briefs: Mapping[str, Entry[Brief]]
    themes: Mapping[str, Entry[ThemeRecord]]
    vocabulary: Entry[Vocabulary] | None
    site: Entry[Site] | None
    mkdocs: bytes
    unread: frozenset[str]

    def unread_in(self, folder: str) -> bool:
        """Say whether a file of a folder could not be read, so that its names are not known."""
        return any(file.startswith(folder) for file in self.unread)


@dataclass
class _Shelf(Generic[R]):
    entries: dict[str, Entry[R]]
    problems: list[Problem]
    unread: set[str]


def read_library(files: Mapping[str, bytes]) -> tuple[Library, list[Problem]]:
    """Read every file; paths are relative to the project's root, with ``/``."""
    seeds = _shelf(Seed, files, SEEDS)
    briefs = _shelf(Brief, files, BRIEFS)
    themes = _shelf(ThemeRecord, files, THEMES)
    vocabulary = _shelf(Vocabulary, _only(VOCABULARY, files), FOLDER)
    site = _shelf(Site, _only(SITE, files), FOLDER)
    shelves = (seeds, briefs, themes, vocabulary, site)
    faults: list[Problem] = []
    fingerprints = _each(files, SEEDS, FINGERPRINTS, parse_fingerprints, faults)
    results = _each(files, CHECKED, RESULTS, parse_results, faults)
    reviews = _each(files, REVIEWED, RESULTS, parse_reviews, faults)
    problems = [*faults, *(problem for shelf in shelves for problem in shelf.problems)]
    library = Library(
        seeds=seeds.entries,
        fingerprints=fingerprints,
        results=results,
        reviews=reviews,
        briefs=briefs.entries,
        themes=themes.entries,
        vocabulary=vocabulary.entries.get("vocabulary"),
        site=site.entries.get("site"),
        mkdocs=files.get(MKDOCS, b""),
        unread=frozenset().union(*(shelf.unread for shelf in shelves)),
    )
    return library, [*problems, *_missing(files), *_strays(files)]


def _each(
    files: Mapping[str, bytes],
    folder: str,
    ending: str,
    parse: Callable[[bytes, str], tuple[T, list[Problem]]],
    problems: list[Problem],
) -> dict[str, T]:
    """Read the files of a folder that a command writes, by their names; collect the problems."""
    found: dict[str, T] = {}
    for file in sorted(files):
        if file.startswith(folder) and file.endswith(ending):
            found[file.removeprefix(folder).removesuffix(ending)], faults = parse(files[file], file)
            problems.extend(faults)
    return found


def _only(file: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {file: files[file]} if file in files else {}


def _shelf(model: type[R], files: Mapping[str, bytes], folder: str) -> _Shelf[R]:
    shelf: _Shelf[R] = _Shelf(entries={}, problems=[], unread=set())
    for file in sorted(files):
        name = file.removeprefix(folder).removesuffix(".yml")
        if not (file.startswith(folder) and file.endswith(".yml")) or "/" in name:
            continue
        record, problems, lines = _read(model, file, files[file])
        shelf.problems.extend(problems)
        if message := fault_in_name(name):
            shelf.problems.append(_file_problem(Rule.NOT_AN_ID, file, message))
            shelf.unread.add(file)
        elif record and not problems:
            shelf.entries[name] = Entry(
                id=name, file=file, record=record, content=files[file], inner_lines=lines
            )
        else:
            shelf.unread.add(file)
    return shelf


def fault_in_name(name: str) -> str:
    """Say why a record cannot have this name; nothing where it can."""
    if name == "index":
        return "a page of this name lists the others; choose another name"
    if not _FILE_ID.fullmatch(name):
        return 'the file name is the id; use a-z, 0-9 and "-", beginning with a letter'
    return ""


@lru_cache(maxsize=4096)
def _read(
    model: type[R], file: str, content: bytes
) -> tuple[R | None, tuple[Problem, ...], Mapping[Path, int]]:
    """Return the record, its problems, and the lines of what its mappings name."""
    document, problems = parse_yaml(content, file)
    if document is None:
        return None, tuple(problems), {}
    record, faults = parse_record(model, document)
    lines = {path: mark[0] for path, mark in document.names.items() if len(path) == _INNER}
    return record, (*problems, *faults), lines


@lru_cache(maxsize=16)
def _document(content: bytes, file: str) -> Document:
    return parse_yaml(content, file)[0] or Document(file=file)


def _missing(files: Mapping[str, bytes]) -> Iterator[Problem]:
    for file in (VOCABULARY, SITE):
        if file not in files:
            yield _file_problem(
                Rule.MISSING_FILE, file, "missing; put the file back, every project has one"
            )


def _strays(files: Mapping[str, bytes]) -> Iterator[Problem]:
    for file in sorted(files.keys() - {VOCABULARY, SITE, MKDOCS}):
        folder, _, name = file.rpartition("/")
        endings = _ENDINGS.get(f"{folder}/")
        if endings is None:
            message = f"not read here; records are in {SEEDS}, {BRIEFS} and {THEMES}"
            yield _file_problem(Rule.STRAY_FILE, file, message)
        elif not name.endswith(endings):
            message = f'not read, since its name does not end in "{endings[0]}"; rename or move it'
            yield _file_problem(Rule.STRAY_FILE, file, message)


def _file_problem(rule: Rule, file: str, message: str) -> Problem:
    return Problem(place=Place(file=file), message=message, rule=rule)
