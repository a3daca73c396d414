"""Read ``{path: bytes}`` to a library; every fault is a problem, all are collected."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Generic, TypeVar

from sitegen.library.model import Entry, Library
from sitegen.library.places import (
    BRIEFS,
    CHECKED,
    FINGERPRINTS,
    FOLDER,
    MKDOCS,
    RESULTS,
    REVIEWED,
    SEEDS,
    SITE,
    THEMES,
    VOCABULARY,
    fault_in_name,
    missing,
    problem_of_file,
    strays,
)
from sitegen.problems import Problem, Rule
from sitegen.records import (
    AMOUNTS,
    Brief,
    Seed,
    Site,
    ThemeRecord,
    Vocabulary,
    parse_fingerprints,
    parse_record,
)
from sitegen.records.record import Record
from sitegen.records.results import parse_results
from sitegen.records.reviews import parse_reviews
from sitegen.records.vocabulary import is_a_name
from sitegen.yamltext import Path, parse_yaml

R = TypeVar("R", bound=Record)
T = TypeVar("T")
_INNER = 2
_ACTORS = (".by", ".via", ".put_in_mouth_of")


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
    named = [_by_name(problem, library) for problem in problems]
    return library, [*named, *missing(files), *strays(files)]


def _by_name(problem: Problem, library: Library) -> Problem:
    """Say of an actor's name that is no id whose name it is; leave any other problem."""
    if not (problem.rule is Rule.NOT_AN_ID and problem.field.endswith(_ACTORS)):
        return problem
    names = library.vocabulary.record.actors_by_name if library.vocabulary else {}
    written = problem.message.partition('" ')[0].removeprefix('"')
    actor = names.get(written.casefold())
    return replace(problem, message=is_a_name(written, actor)) if actor else problem


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
            shelf.problems.append(problem_of_file(Rule.NOT_AN_ID, file, message))
            shelf.unread.add(file)
        elif record and not problems:
            shelf.entries[name] = Entry(
                id=name, file=file, record=record, content=files[file], inner_lines=lines
            )
        else:
            shelf.unread.add(file)
    return shelf


@lru_cache(maxsize=4096)
def _read(
    model: type[R], file: str, content: bytes
) -> tuple[R | None, tuple[Problem, ...], Mapping[Path, int]]:
    """Return the record, its problems, and the lines of what its mappings name."""
    document, problems = parse_yaml(content, file, AMOUNTS)
    if document is None:
        return None, tuple(problems), {}
    record, faults = parse_record(model, document)
    lines = {path: mark[0] for path, mark in document.names.items() if len(path) == _INNER}
    return record, (*problems, *faults), lines
