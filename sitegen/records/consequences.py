"""Which faults of a record follow from another one, and need not be told.

A field that is misspelt is unknown and lacking; one that is indented too little leaves its
record without it.
"""

from collections.abc import Mapping, Sequence, Sized
from typing import cast

from pydantic_core import ErrorDetails

from sitegen.problems import closest
from sitegen.records.errors import UNKNOWN, names_lacking, path_of
from sitegen.records.record import Record
from sitegen.records.schema import fields_at
from sitegen.yamltext import Document, Path

Lacking = Mapping[Path, Sequence[str]]


def lacking_fields(model: type[Record], details: list[ErrorDetails]) -> dict[Path, list[str]]:
    """Return what each record lacks, but for names that are there and misspelt."""
    found: dict[Path, list[str]] = {}
    for detail in details:
        path = detail["loc"][:-1] if detail["type"] == "missing" else detail["loc"]
        found.setdefault(path, []).extend(names_lacking(detail))
    for path in (path_of(detail) for detail in details if detail["type"] in UNKNOWN):
        meant = closest(str(path[-1]), fields_at(model, path[:-1]))
        found[path[:-1]] = [name for name in found.get(path[:-1], []) if name != meant]
    return {path: names for path, names in found.items() if names}


def fields_astray(lacking: Lacking, details: list[ErrorDetails]) -> set[Path]:
    """Return where lacking fields stand, if that is beside their record and not in it."""
    beside = {(*path[:-1], name) for path, names in lacking.items() for name in names if path}
    return {path for path in beside if any(path == d["loc"][: len(path)] for d in details)}


def fields_left_behind(model: type[Record], document: Document) -> set[Path]:
    """Return where the fields of an empty record stand, if that is beside it and not in it."""
    faulty = (path for path in document.faulty if path)
    return {(*path[:-1], name) for path in faulty for name in fields_at(model, path)}


def follows(model: type[Record], faulty: set[Path], detail: ErrorDetails) -> bool:
    """Say whether another fault, within, around or before it, is the reason for this one."""
    path = path_of(detail)
    if detail["type"] == "too_short":
        return len(cast("Sized", detail["input"])) >= cast("int", detail["ctx"]["min_length"])
    if any(path[: len(f)] == f or f[: len(path)] == path for f in faulty):
        return True
    if detail["type"] not in UNKNOWN or closest(str(path[-1]), fields_at(model, path[:-1])):
        return False
    return any(path[:-1] == f[:-1] for f in faulty)
