"""Records that a command writes and reads again: a JSON object a line (JSON Lines)."""

import json
from collections.abc import Iterable
from typing import TypeVar

from pydantic import ValidationError

from sitegen.problems import MOST_LINES, Place, Problem, Rule
from sitegen.records.record import Record

R = TypeVar("R", bound=Record)


def parse_lines(
    model: type[R], content: bytes, file: str, rule: Rule, message: str
) -> tuple[list[R], list[Problem]]:
    """Read a record from each line; one that holds none is a problem with this message."""
    records: list[R] = []
    problems: list[Problem] = []
    for number, line in enumerate(content.splitlines(), start=1):
        try:
            records.append(model.model_validate_json(line))
        except ValidationError:
            place = Place(file=file, line=number)
            problems.append(Problem(place=place, message=message, rule=rule))
            if len(problems) == MOST_LINES:
                break
    return records, problems


def format_lines(records: Iterable[Record], *, sort_keys: bool = False) -> str:
    """Write records as ``parse_lines`` reads them, in this order."""
    lines = (record.model_dump(mode="json") for record in records)
    return "".join(json.dumps(line, sort_keys=sort_keys) + "\n" for line in lines)
