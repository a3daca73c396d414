"""Turn a document into a record, or pydantic's errors into problems that say what to do.

One mistake can make several errors: a field that is misspelt is unknown and lacking, one that is
indented too little leaves its record without it. What follows from another fault is not told.
"""

from collections.abc import Iterator, Mapping, Sequence, Sized
from typing import TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sitegen.problems import Problem, Rule, closest, nearest, quoted
from sitegen.records.fields import Record
from sitegen.records.schema import fields_at
from sitegen.yamltext import Document, Path, problem_at

R = TypeVar("R", bound=Record)
Lacking = Mapping[Path, Sequence[str]]

_MAPPING = 'must be a mapping; write one "name: value" a line'
_EXPECTED = {
    "tuple_type": 'must be a list; write [a, b] or one "- item" a line',
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "model_type": _MAPPING,
    "int_type": "must be a whole number; write digits only",
    "bool_type": "must be true or false",
}
_UNKNOWN = {"extra_forbidden", "invalid_key"}
MOST_FAULTS = 500
"""How many faults of one record are looked at: nobody mends more of them at once."""


def parse_record(model: type[R], document: Document) -> tuple[R | None, list[Problem]]:
    """Check one document against its record; all faults are collected, each mistake once."""
    swallowed = list(_swallowed(model, document))
    try:
        return model.model_validate(document.data), swallowed
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_FAULTS]
    lacking = _lacking(model, details)
    astray = _astray(lacking, details)
    faulty = document.faulty | astray | _left_behind(model, document)
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
            yield _lack(document, path, untold, faulty)
    for detail in details:
        if not _names_lacking(detail) and not _follows(model, faulty, detail):
            yield _problem(model, document, detail)


def _path(detail: ErrorDetails) -> Path:
    return detail["loc"][:-1] if _at_name(detail) else detail["loc"]


def _at_name(detail: ErrorDetails) -> bool:
    return detail["loc"][-1:] == ("[key]",) and detail["type"] not in _UNKNOWN


def _names_lacking(detail: ErrorDetails) -> list[str]:
    if detail["type"] == "missing":
        return [str(detail["loc"][-1])]
    return cast("list[str]", detail.get("ctx", {}).get("lacking", []))


def _lacking(model: type[Record], details: list[ErrorDetails]) -> dict[Path, list[str]]:
    """Return what each record lacks, but for names that are there and misspelt."""
    found: dict[Path, list[str]] = {}
    for detail in details:
        path = detail["loc"][:-1] if detail["type"] == "missing" else detail["loc"]
        found.setdefault(path, []).extend(_names_lacking(detail))
    for path in (_path(detail) for detail in details if detail["type"] in _UNKNOWN):
        meant = closest(str(path[-1]), fields_at(model, path[:-1]))
        found[path[:-1]] = [name for name in found.get(path[:-1], []) if name != meant]
    return {path: names for path, names in found.items() if names}


def _astray(lacking: Lacking, details: list[ErrorDetails]) -> set[Path]:
    """Return where lacking fields stand, if that is beside their record and not in it."""
    beside = {(*path[:-1], name) for path, names in lacking.items() for name in names if path}
    return {path for path in beside if any(path == d["loc"][: len(path)] for d in details)}


def _left_behind(model: type[Record], document: Document) -> set[Path]:
    """Return where the fields of an empty record stand, if that is beside it and not in it."""
    faulty = (path for path in document.faulty if path)
    return {(*path[:-1], name) for path in faulty for name in fields_at(model, path)}


def _follows(model: type[Record], faulty: set[Path], detail: ErrorDetails) -> bool:
    """Say whether another fault, within, around or before it, is the reason for this one."""
    path = _path(detail)
    if detail["type"] == "too_short":
        return len(cast("Sized", detail["input"])) >= cast("int", detail["ctx"]["min_length"])
    if any(path[: len(f)] == f or f[: len(path)] == path for f in faulty):
        return True
    if detail["type"] not in _UNKNOWN or closest(str(path[-1]), fields_at(model, path[:-1])):
        return False
    return any(path[:-1] == f[:-1] for f in faulty)


def _lack(document: Document, path: Path, names: Sequence[str], faulty: set[Path]) -> Problem:
    beside = [place for name in names if (place := (*path[:-1], name)) in faulty]
    if beside:
        advice = f"indent line {document.mark(beside[0], at_name=True)[0]} further"
    elif len(names) > 1:
        advice = "add a line for each"
    else:
        advice = f'add a line "{names[0]}: …"'
    return document.problem(Rule.MISSING_FIELD, path, f"lacks {', '.join(names)}; {advice}")


def _problem(model: type[Record], document: Document, detail: ErrorDetails) -> Problem:
    path, kind = _path(detail), detail["type"]
    if kind in _UNKNOWN:
        known = fields_at(model, path[:-1])
        hint = nearest(str(path[-1]), known) or f"; known are {', '.join(known)}"
        return document.problem(Rule.UNKNOWN_FIELD, path, f"unknown field{hint}", at_name=True)
    rule, message = _verdict(kind, detail["input"], detail.get("ctx", {}))
    if rule is Rule.TEXT_IN_BRACES:
        return document.problem(rule, path[:-1], message)
    if items := cast("Mapping[str, object]", detail.get("ctx", {}).get("items")):
        lines = [quoted(f"{path[-1]}.{item}: {answer}") for item, answer in items.items()]
        message = f"{message}; write {' and '.join(lines[:3])}"
    return document.problem(rule, path, message, at_name=_at_name(detail))


def _verdict(kind: str, value: object, context: Mapping[str, object]) -> tuple[Rule, str]:
    if "message" in context:
        return Rule(kind), str(context["message"])
    if kind == "enum":
        known = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        hint = nearest(str(value), known)
        return Rule.UNKNOWN_VALUE, f"{quoted(value)} is none of {', '.join(known)}{hint}"
    if kind == "too_short":
        message = f"needs {context['min_length']} or more, has {len(cast('Sized', value))}"
        return Rule.EMPTY_LIST, message
    return Rule.WRONG_TYPE, _EXPECTED.get(kind, "cannot be read here")
