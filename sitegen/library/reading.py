"""Read ``{path: bytes}`` to a library; every fault is a problem, all are collected."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any, TypeVar

from sitegen import places
from sitegen.cache.cores import on_other_cores
from sitegen.cache.memory import Lazy
from sitegen.library.entries import Entry
from sitegen.library.files import Files, Found, Kind, Reading
from sitegen.library.model import Library
from sitegen.problems import Problem, Rule, problem_of_file
from sitegen.records import AMOUNTS, Brief, Seed, Site, ThemeRecord, Vocabulary, parse_record
from sitegen.records.record import Record
from sitegen.records.recorded import Recorded, Result, Review, parse_fingerprints, parse_lines
from sitegen.records.salvage import rest_of
from sitegen.records.vocabulary import is_a_name
from sitegen.yamltext import Path, parse_yaml

R = TypeVar("R", bound=Record)
# of what all rules of others rest on nothing may be lost
_NEEDED: Mapping[type[Record], tuple[str, ...]] = {
    Seed: ("derived_from", "text"),
    ThemeRecord: ("state", "title", "context", "questions"),
}
_ACTORS = (".by", ".via", ".put_in_mouth_of")


def read_library(
    files: Mapping[str, bytes], known: Files | None = None
) -> tuple[Library, list[Problem]]:
    """Read every file; paths are relative to the project's root, with ``/``.

    A file that is known, by its path and all its bytes, is not read again: it is the same value.
    """
    known = known or Files()
    readings = [found for file in sorted(files) if (found := _reading(file, files[file], known))]
    left = [reading for reading in readings if not reading.is_known]
    for part, made in on_other_cores(left, lambda some: [reading.bare for reading in some]):
        for reading, each in zip(part, made, strict=True):
            reading.take(each)
    faults = [problem for reading in readings for problem in reading.problems]
    unread = {reading.file for reading in readings if reading.kind.is_record and reading.problems}
    by_shelf: dict[str, dict[str, Reading[Any]]] = {
        kind.shelf: {} for kind in (*_KINDS, *_ONCE.values())
    }
    for reading in readings:
        if reading.file not in unread:
            by_shelf[reading.kind.shelf][reading.name] = reading
    shelves: dict[str, Any] = {k: Lazy(r, attrgetter("value")) for k, r in by_shelf.items()}
    once = {kind.shelf: shelves.pop(kind.shelf).get(kind.shelf) for kind in _ONCE.values()}
    library = Library(
        **shelves,
        **once,
        mkdocs=files.get(places.MKDOCS, b""),
        unread=frozenset(unread),
        keys={r.file: r.key for r in readings if r.file not in unread or r.value},
        rest=tuple(r.value for r in readings if r.file in unread and r.value),
        known_traits=known.traits,
    )
    told = [_by_name(problem, library) for problem in faults]
    return library, [*told, *places.missing(files), *places.strays(files)]


def _reading(file: str, content: bytes, known: Files) -> Reading[Any] | None:
    """Return a file, the same object where it is the same; nothing where it is not read."""
    before = known.read.get(file)
    if before and before.content == content:
        return before
    kind = _ONCE.get(file) or next((kind for kind in _KINDS if kind.has(file)), None)
    return known.read.keep(file, Reading(file, content, kind, known)) if kind else None


def _by_name(problem: Problem, library: Library) -> Problem:
    """Say of an actor's name that is no id whose name it is; leave any other problem."""
    if not (problem.rule is Rule.NOT_AN_ID and problem.field.endswith(_ACTORS)):
        return problem
    written = problem.message.partition('" ')[0].removeprefix('"')
    actor = library.listed.actors_by_name.get(written.casefold())
    return replace(problem, message=is_a_name(written, actor)) if actor else problem


def _entry(model: type[R], content: bytes, file: str) -> Found[Entry[R]]:
    """Return the record with its problems."""
    name = file.rpartition("/")[2].removesuffix(".yml")
    unnamed = places.fault_in_name(name)
    document, problems = parse_yaml(content, file, AMOUNTS)
    if unnamed:
        problems.append(problem_of_file(file, Rule.NOT_AN_ID, unnamed))
    if document is None:
        return None, problems
    record, faults = parse_record(model, document)
    lost: frozenset[Path] = frozenset()
    if record is None or problems or faults:
        problems += faults
        rest = None if unnamed else rest_of(model, document)
        if not rest or any(path[0] in _NEEDED.get(model, ()) for path in rest[1]):
            return None, problems
        record, lost, more = rest
        problems += more
    claims = getattr(record, "claims", ())
    lines = {claim: document.mark(("claims", claim), at_name=True)[0] for claim in claims}
    entry = Entry(id=name, file=file, record=record, content=content, claim_lines=lines, lost=lost)
    return entry, problems


_ONCE: Mapping[str, Kind[Any]] = {
    places.VOCABULARY: Kind("vocabulary", places.FOLDER, ".yml", partial(_entry, Vocabulary)),
    places.SITE: Kind("site", places.FOLDER, ".yml", partial(_entry, Site)),
}
_KINDS: tuple[Kind[Any], ...] = (
    Kind("seeds", places.SEEDS, ".yml", partial(_entry, Seed)),
    Kind("fingerprints", places.SEEDS, places.FINGERPRINTS, parse_fingerprints),
    Kind("results", places.CHECKED, places.RESULTS, partial(parse_lines, Result)),
    Kind("reviews", places.REVIEWED, places.RESULTS, partial(parse_lines, Review)),
    Kind("releases", places.RELEASES, places.RESULTS, partial(parse_lines, Recorded)),
    Kind("briefs", places.BRIEFS, ".yml", partial(_entry, Brief)),
    Kind("themes", places.THEMES, ".yml", partial(_entry, ThemeRecord)),
)
