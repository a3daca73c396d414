"""Turn a document into a record, or pydantic's errors into problems, each mistake once."""

from collections.abc import Iterator
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sitegen.problems import Problem, Rule, quoted
from sitegen.records.consequences import (
    Lacking,
    fields_astray,
    fields_left_behind,
    follows,
    lacking_fields,
)
from sitegen.records.errors import names_lacking
from sitegen.records.messages import problem_of, problem_of_lack
from sitegen.records.record import Record
from sitegen.records.schema import fields_at
from sitegen.yamltext import Document, Path, problem_at

R = TypeVar("R", bound=Record)
MOST_FAULTS = 500
"""How many faults of one record are looked at: nobody mends more of them at once."""


def parse_record(model: type[R], document: Document) -> tuple[R | None, list[Problem]]:
    """Check one document against its record; all faults are collected, each mistake once."""
    swallowed = list(_swallowed(model, document))
    try:
        return model.model_validate(document.data), swallowed
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_FAULTS]
    lacking = lacking_fields(model, details)
    strayed = fields_astray(lacking, details)
    faulty = document.faulty | strayed | fields_left_behind(model, document)
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
        if not names_lacking(detail) and not follows(model, faulty, detail):
            yield problem_of(model, document, detail)
