"""Turn a document into a record, or pydantic's errors into problems that say what to do."""

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sitegen.problems import Problem, Rule, nearest
from sitegen.records.fields import Record, quoted
from sitegen.yamltext import Document, Path

R = TypeVar("R", bound=Record)

_EXPECTED = {
    "tuple_type": 'must be a list; write [a, b] or one "- item" a line',
    "mapping_type": 'must be a mapping; write one "name: value" a line',
    "model_type": 'must be a mapping; write one "name: value" a line',
    "int_type": "must be a whole number; write digits only",
    "bool_type": "must be true or false",
}


def parse_record(model: type[R], document: Document) -> tuple[R | None, list[Problem]]:
    """Check one document against its record; all faults are collected."""
    try:
        return model.model_validate(document.data), []
    except ValidationError as error:
        found = (_problem(model, document, detail) for detail in error.errors(include_url=False))
        return None, [problem for problem in found if problem]


def _problem(model: type[Record], document: Document, error: ErrorDetails) -> Problem | None:
    path: Path = tuple(step for step in error["loc"] if step != "[key]")
    kind, value = error["type"], error["input"]
    context = error.get("ctx", {})
    at_name = error["loc"][-1:] == ("[key]",)
    if kind == "missing":
        message = f'missing; add a line "{path[-1]}: …"'
        return document.problem(Rule.MISSING_FIELD, path, message)
    if kind in {"extra_forbidden", "invalid_key"}:
        message = f"unknown field{nearest(str(path[-1]), _fields(model, path[:-1]))}"
        return document.problem(Rule.UNKNOWN_FIELD, path, message, at_name=True)
    if value is None:
        return None  # the parser has already said that it is empty
    rule, message = _verdict(kind, value, context)
    return document.problem(rule, path, message, at_name=at_name)


def _verdict(kind: str, value: object, context: Mapping[str, object]) -> tuple[Rule, str]:
    if "message" in context:
        return Rule(kind), str(context["message"])
    if kind == "enum":
        known = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        hint = nearest(str(value), known)
        return Rule.UNKNOWN_VALUE, f"{quoted(value)} is none of {', '.join(known)}{hint}"
    if kind == "too_short":
        return (
            Rule.EMPTY_LIST,
            f"needs {context['min_length']} or more, has {context['actual_length']}",
        )
    if kind in {"too_long", "missing_argument"}:
        return (
            Rule.WRONG_TYPE,
            f"takes {context['max_length']} values, has {context['actual_length']}",
        )
    return Rule.WRONG_TYPE, _EXPECTED.get(kind, "cannot be read here")


@lru_cache(maxsize=8)
def _schema(model: type[Record]) -> dict[str, object]:
    return model.model_json_schema()


def _fields(model: type[Record], path: Path) -> list[str]:
    """Return the names a record knows at a path."""
    schema = _schema(model)
    definitions = cast("dict[str, dict[str, object]]", schema.get("$defs", {}))
    node = schema
    for step in path:
        properties = cast("dict[str, dict[str, object]]", node.get("properties", {}))
        inner = properties.get(str(step)) or node.get("additionalProperties") or node.get("items")
        inner = _named(cast("dict[str, object]", inner or {}), definitions)
        node = inner
    return list(cast("dict[str, object]", node.get("properties", {})))


def _named(node: dict[str, object], definitions: dict[str, dict[str, object]]) -> dict[str, object]:
    choices = cast("list[dict[str, object]]", node.get("anyOf", [node]))
    reference = str(choices[0].get("$ref", ""))
    return definitions.get(reference.removeprefix("#/$defs/"), choices[0])
