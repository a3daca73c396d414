"""Turn a document into a record, or pydantic's errors into problems, each mistake once."""

from collections.abc import Iterator, Mapping, Sequence, Sized
from typing import TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sitegen.problems import Problem, Rule, closest, quoted
from sitegen.records.messages import (
    MOST_FAULTS,
    UNKNOWN,
    names_lacking,
    path_of,
    problem_of,
    problem_of_lack,
)
from sitegen.records.record import Record
from sitegen.records.schema import fields_at
from sitegen.yamltext import Document, Path, problem_at

R = TypeVar("R", bound=Record)

Lacking = Mapping[Path, Sequence[str]]


def parse_record(model: type[R], document: Document) -> tuple[R | None, list[Problem]]:
    """Check one document against its record; all faults are collected, each mistake once."""
    swallowed = list(_swallowed(model, document))
    try:
        return model.model_validate(document.data), swallowed
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_FAULTS]
    lacking = _lacking_fields(model, details)
    faulty = document.faulty | _fields_astray(model, document, lacking, details)
    problems = list(_problems(model, document, details, lacking, faulty))
    if not problems and not document.faulty:  # two records are each named as the other's field
        problems = list(_problems(model, document, details, lacking, set()))
    return None, [*swallowed, *problems]


def _swallowed(model: type[Record], document: Document) -> Iterator[Problem]:
    """Yield the first line of each text that is rather a field its record lacks, or a comment."""
    told: set[Path] = set()
    for path, mark, line in document.within:
        name = line.partition(":")[0]
        if not line.startswith("#") and not _is_lacking(model, document, path, name):
            continue
        # the record need not be told that it lacks it
        document.faulty.update([path, (*path[:-1], name)])
        if path not in told:
            told.add(path)
            message = (
                f"{quoted(line)} is read as part of the text above; "
                "indent it less, or join it to the line before"
            )
            dotted = document.dotted(path)
            yield problem_at(document.file, mark, Rule.FIELD_IN_TEXT, message, dotted)


def _is_lacking(model: type[Record], document: Document, path: Path, name: str) -> bool:
    """Say whether a record around a value knows a field of this name and has none."""
    node: object = document.data
    for end, step in enumerate(path):
        if isinstance(node, dict) and name not in node and name in fields_at(model, path[:end]):
            return True
        node = node[step]  # type: ignore[index]
    return False


def _problems(
    model: type[Record],
    document: Document,
    details: list[ErrorDetails],
    lacking: Lacking,
    faulty: set[Path],
) -> Iterator[Problem]:
    for path, names in lacking.items():
        untold = [name for name in names if (*path, name) not in faulty]
        if untold and not any(path[: len(f)] == f for f in faulty):
            yield problem_of_lack(model, document, path, untold, faulty)
    for detail in details:
        if not names_lacking(detail) and not _follows(model, faulty, detail):
            yield problem_of(model, document, detail)


def _lacking_fields(model: type[Record], details: list[ErrorDetails]) -> dict[Path, list[str]]:
    """Return what each record lacks, but for names that are there and misspelt.

    A field that is misspelt is unknown and lacking; one that is indented too little leaves its
    record without it: an editor is told once.
    """
    found: dict[Path, list[str]] = {}
    for detail in details:
        path = detail["loc"][:-1] if detail["type"] == "missing" else detail["loc"]
        found.setdefault(path, []).extend(names_lacking(detail))
    for path in (path_of(detail) for detail in details if detail["type"] in UNKNOWN):
        meant = closest(str(path[-1]), fields_at(model, path[:-1]))
        found[path[:-1]] = [name for name in found.get(path[:-1], []) if name != meant]
    return {path: names for path, names in found.items() if names}


def _fields_astray(
    model: type[Record], document: Document, lacking: Lacking, details: list[ErrorDetails]
) -> set[Path]:
    """Return where fields stand that a record lacks, or an empty one, if that is beside it."""
    beside = {(*path[:-1], name) for path, names in lacking.items() for name in names if path}
    astray = {path for path in beside if any(path == d["loc"][: len(path)] for d in details)}
    empty = (path for path in document.faulty if path)
    return astray | {(*path[:-1], name) for path in empty for name in fields_at(model, path)}


def _follows(model: type[Record], faulty: set[Path], detail: ErrorDetails) -> bool:
    """Say whether another fault, within, around or before it, is the reason for this one."""
    path = path_of(detail)
    if detail["type"] == "too_short":
        return len(cast("Sized", detail["input"])) >= cast("int", detail["ctx"]["min_length"])
    if any(path[: len(f)] == f or f[: len(path)] == path for f in faulty):
        return True
    if detail["type"] not in UNKNOWN or closest(str(path[-1]), fields_at(model, path[:-1])):
        return False
    return any(path[:-1] == f[:-1] for f in faulty)
