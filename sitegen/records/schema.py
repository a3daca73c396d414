"""The JSON Schema of each record, from its declaration: for editors that complete and explain.

It takes all that a record takes. What needs a look at other values (whether there is such a day,
whether an id is known) is left to the record itself and to ``rules``.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import cast

from sitegen.records.brief import Brief
from sitegen.records.record import Record
from sitegen.records.seed import Seed
from sitegen.records.theme import ThemeRecord
from sitegen.records.vocabulary import Site, Vocabulary
from sitegen.yamltext import Path

Schema = Mapping[str, object]
SCHEMAS = "schemas/"
MODELS: Mapping[str, type[Record]] = MappingProxyType(
    {"brief": Brief, "seed": Seed, "site": Site, "theme": ThemeRecord, "vocabulary": Vocabulary}
)
_DRAFT = "http://json-schema.org/draft-07/schema#"
_NOTE = (
    "Only yaml-language-server reads schemaSequence. The file it names there has the ids that "
    "editors complete; it may be missing."
)


def schema_files() -> dict[str, str]:
    """Return the schemas' texts by their paths in the project."""
    return {f"{SCHEMAS}{name}.json": _file(name, model) for name, model in MODELS.items()}


def _file(name: str, model: type[Record]) -> str:
    schema: dict[str, object] = {"$schema": _DRAFT, **schema_of(model)}
    if model is not Site:  # it names no ids
        both = {"allOf": [{"$ref": "#"}, {"$ref": f"local/{name}.json"}]}
        schema |= {"$comment": _NOTE, "schemaSequence": [both]}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def modeline(name: str, path: str) -> str:
    """Return the line by which an editor finds the schema of a file at this path, or folder."""
    return f"# yaml-language-server: $schema={'../' * path.count('/')}{SCHEMAS}{name}.json"


def fields_at(model: type[Record], path: Path) -> list[str]:
    """Return the names that the record at a path knows; none where there is no record."""
    return list(cast("Schema", node_at(model, path).get("properties", {})))


def values_at(model: type[Record], path: Path) -> list[str]:
    """Return the terms that a field takes; none where it takes others."""
    return cast("list[str]", node_at(model, path).get("enum", []))


def is_prose_at(model: type[Record], path: Path) -> bool:
    """Say whether a field holds a text that begins on the line below its name."""
    snippets = cast("list[Schema]", node_at(model, path).get("defaultSnippets", []))
    return any(snippet["label"] == ">-" for snippet in snippets)


@lru_cache(maxsize=8)
def fields_anywhere(model: type[Record]) -> frozenset[str]:
    """Return the names that the record or any record in it knows."""
    schema = model.model_json_schema()
    records = [schema, *schema.get("$defs", {}).values()]
    return frozenset(name for r in records for name in cast("Schema", r.get("properties", {})))


def node_at(model: type[Record], path: Path) -> Schema:
    """Return the schema of a field, without references; empty where there is none."""
    node = schema_of(model)
    for step in path:
        fields = cast("Schema", node.get("properties", {}))
        inner = fields.get(str(step)) or node.get("additionalProperties") or node.get("items")
        node = cast("Schema", inner or {})
    return node


@lru_cache(maxsize=8)
def schema_of(model: type[Record]) -> Schema:
    """Return a record's schema without references, class names and empty defaults."""
    schema = model.model_json_schema()
    return _plain(schema, cast("Mapping[str, Schema]", schema.pop("$defs", {})))


def _plain(node: Schema, named: Mapping[str, Schema]) -> dict[str, object]:
    found = _meant(dict(node), named)
    default = found.get("default")
    for name in ("title", "$defs", "prefixItems", "default"):
        found.pop(name, None)
    if default and not isinstance(default, list):
        found["default"] = default
    for name in ("items", "additionalProperties", "propertyNames"):
        if isinstance(inner := found.get(name), dict):
            found[name] = _plain(inner, named)
    if isinstance(fields := found.get("properties"), dict):
        found["properties"] = {name: _plain(field, named) for name, field in fields.items()}
    return found


def _meant(node: dict[str, object], named: Mapping[str, Schema]) -> dict[str, object]:
    """Put what is referred to in a reference's place, and an optional value as if it were there."""
    choice = cast("list[Schema]", node.get("anyOf", ()))
    if {"type": "null"} in choice:
        del node["anyOf"]
        return _meant({**choice[0], **node}, named)
    if reference := cast("str", node.pop("$ref", "")):
        return {**named[reference.removeprefix("#/$defs/")], **node}
    return _with_names(node)


def _with_names(node: dict[str, object]) -> dict[str, object]:
    """Say of a mapping's names apart from its values what they must match."""
    for pattern, values in cast("Schema", node.pop("patternProperties", {})).items():
        names = cast("Schema", node.get("propertyNames", {}))
        node["additionalProperties"] = values
        node["propertyNames"] = {"pattern": pattern, **names, "doNotSuggest": True}
    return node
