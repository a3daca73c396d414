"""Which fields a record knows, from the JSON Schema of its declaration."""

from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from sitegen.records.fields import Record
from sitegen.yamltext import Path

Schema = Mapping[str, object]


def fields_at(model: type[Record], path: Path) -> list[str]:
    """Return the names that the record at a path knows; none where there is no record."""
    node = schema = _schema(model)
    for step in path:
        fields = cast("Schema", node.get("properties", {}))
        inner = fields.get(str(step)) or node.get("additionalProperties") or node.get("items")
        node = _named(cast("Schema", inner or {}), schema)
    return list(cast("Schema", node.get("properties", {})))


@lru_cache(maxsize=8)
def _schema(model: type[Record]) -> Schema:
    return model.model_json_schema()


def _named(node: Schema, schema: Schema) -> Schema:
    """Return what a reference in a schema stands for; an optional value as if it were there."""
    choice = cast("list[Schema]", node.get("anyOf", [node]))[0]
    name = str(choice.get("$ref", "")).removeprefix("#/$defs/")
    return cast("dict[str, Schema]", schema["$defs"])[name] if name else choice
