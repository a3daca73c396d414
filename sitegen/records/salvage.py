"""What a faulty file says in spite of its faults, so that one reading tells of the rest as well."""

import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sitegen.problems import Problem, closest
from sitegen.records.messages import MOST_FAULTS, UNKNOWN, names_lacking, path_of, problem_of_lack
from sitegen.records.record import Record
from sitegen.records.schema import Schema, fields_at, node_at
from sitegen.yamltext import Document, Path

R = TypeVar("R", bound=Record)
_MOST_ROUNDS = 8
# the first that a field takes stands in for a lost one; no article is as late as that year
_STAND_INS = ("x", "9999", "en", "x/x")


Rest = tuple[R, frozenset[Path], list[Problem]]
"""A record without its faults, the fields it lost with them, and what it lacks besides."""


def rest_of(model: type[R], document: Document) -> Rest[R] | None:
    """Return what is left of a faulty record; nothing where a fault is of the whole.

    Where it cannot be without a field, something stands in for the lost one.
    """
    salvage = _Salvage(model, deepcopy(document.data))
    for path in document.doubled:
        salvage.lose(path)
    details = salvage.faults()
    told = {_around(detail) for detail in details}
    for path in document.faulty:
        salvage.leave_out(path)
    problems: list[Problem] = []
    for _ in range(_MOST_ROUNDS):
        for detail in details:
            salvage.take(detail)
        if not (details := salvage.faults()):
            if () in (lost := frozenset(salvage.lost)):
                return None
            return model.model_validate(salvage.data), lost, problems
        for detail in details:
            path, names = _around(detail), salvage.unlost(detail)
            if names and path not in told:
                told.add(path)
                problems.append(problem_of_lack(model, document, path, names, set()))
    return None


def _around(detail: ErrorDetails) -> Path:
    """Return the record that an error about fields not there is about, or else the field."""
    return detail["loc"][:-1] if detail["type"] == "missing" else path_of(detail)


@dataclass
class _Salvage:
    """The data of a document, of which one fault after the other is left out."""

    model: type[Record]
    data: dict[str | int, object]
    lost: set[Path] = field(default_factory=set)
    tried: set[Path] = field(default_factory=set)
    filled: set[Path] = field(default_factory=set)

    def faults(self) -> list[ErrorDetails]:
        try:
            self.model.model_validate(self.data)
        except ValidationError as error:
            return error.errors(include_url=False)[:MOST_FAULTS]
        return []

    def unlost(self, detail: ErrorDetails) -> list[str]:
        """Return the fields that an error says are not there, and that were not left out."""
        path = _around(detail)
        beside = path[:-1]
        names = names_lacking(detail)
        return [n for n in names if self.lost.isdisjoint([(*path, n), (*beside, n)])]

    def take(self, detail: ErrorDetails) -> None:
        path, names = _around(detail), names_lacking(detail)
        lacking = {(*path, name) for name in names}
        if not lacking or not lacking.isdisjoint(self.filled):
            self.leave_out(path)
        for place in lacking:
            self.filled.add(place)
            self._put(place)
        if detail["type"] in UNKNOWN:
            meant = closest(str(path[-1]), fields_at(self.model, path[:-1]))
            self.lost.update([(*path[:-1], meant)] if meant else [])

    def leave_out(self, path: Path) -> None:
        """Leave a value out; where that was tried in vain, what is around it."""
        while path and path in self.tried:
            path = path[:-1]
        self.tried.add(path)
        around = self._at(path[:-1])
        is_number = node_at(self.model, path).get("type") == "number"
        if isinstance(around, list) or is_number:
            self._put(path)  # those after it keep their places, and a figure its quantity
        elif isinstance(around, dict) and path:
            around.pop(path[-1], None)
        self.lose(path)

    def lose(self, path: Path) -> None:
        """Note that a value is lost, with all that can stand in it."""
        within = [(field,) for field in fields_at(self.model, path)]
        further = [("", field) for field in fields_at(self.model, (*path, ""))]
        self.lost.update([path, *((*path, *steps) for steps in (*within, *further))])

    def _put(self, path: Path) -> None:
        around = self._at(path[:-1])
        if isinstance(around, dict | list):
            cast("Any", around)[path[-1]] = _stand_in(node_at(self.model, path))
        self.lose(path)

    def _at(self, path: Path) -> object:
        value: Any = self.data
        try:
            for step in path:
                value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
        return value


def _stand_in(node: Schema) -> object:
    """Return the least that a field takes."""
    if choice := cast("list[object]", node.get("enum")):
        return choice[0]
    if node.get("type") == "number":
        return 1
    if node.get("type") == "object":
        names = cast("list[str]", node.get("required", ()))
        fields = cast("dict[str, Schema]", node.get("properties", {}))
        return {name: _stand_in(fields[name]) for name in names}
    if node.get("type") == "array":
        return [_stand_in(cast("Schema", node["items"]))] * cast("int", node.get("minItems", 1))
    pattern = str(node.get("pattern", ""))
    return next((value for value in _STAND_INS if re.search(pattern, value)), "")
