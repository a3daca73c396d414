"""What an editor is told of a fault in a record: what is wrong and what to write."""

import re
from collections.abc import Mapping, Sequence, Sized
from typing import cast

from pydantic_core import ErrorDetails

from sitegen.problems import Problem, Rule, nearest, quoted
from sitegen.records.record import Record
from sitegen.records.scales import ReliabilityScale
from sitegen.records.schema import fields_anywhere, fields_at, is_prose_at, values_at
from sitegen.records.terms import Grade, Hedge
from sitegen.yamltext import Document, Path

UNKNOWN = {"extra_forbidden", "invalid_key"}
"""The kinds of error about a field that no record has."""
_MAPPING = 'must be a mapping; write one "name: value" a line'
_PLAIN = re.compile(r"[^\W_][\w .'-]*")
_HEDGES = {
    Hedge.STATED: ("certain", "certainly", "confirmed", "sure"),
    Hedge.PROBABLE: ("likely", "very likely", "probably", "almost certain", "apparently"),
    Hedge.POSSIBLE: ("possibly", "maybe", "perhaps", "might", "could", "roughly even chance"),
    Hedge.DOUBTFUL: ("unlikely", "very unlikely", "improbable", "almost no chance"),
}
_MEANT = {word: hedge for hedge, words in _HEDGES.items() for word in words}
_EXPECTED = {
    "tuple_type": 'must be a list; write [a, b] or one "- item" a line',
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "model_type": _MAPPING,
    "int_type": "must be a whole number; write digits only",
    "bool_type": "must be true or false",
}
MOST_FAULTS = 500
"""How many faults of one record are looked at: nobody mends more of them at once."""


def path_of(detail: ErrorDetails) -> Path:
    """Return the field that an error is about, or whose name it is about."""
    return detail["loc"][:-1] if at_name(detail) else detail["loc"]


def at_name(detail: ErrorDetails) -> bool:
    """Say whether an error is about a field's name: its location ends in ``[key]``."""
    return detail["loc"][-1:] == ("[key]",) and detail["type"] not in UNKNOWN


def names_lacking(detail: ErrorDetails) -> list[str]:
    """Return the fields that an error says are not there."""
    if detail["type"] == "missing":
        return [str(detail["loc"][-1])]
    return cast("list[str]", detail.get("ctx", {}).get("lacking", []))


def problem_of_lack(
    model: type[Record], document: Document, path: Path, names: Sequence[str], faulty: set[Path]
) -> Problem:
    """Say which fields are lacking; ``faulty`` are the places that are at fault already."""
    beside = [place for name in names if (place := (*path[:-1], name)) in faulty]
    if beside:
        line = document.mark(beside[0], at_name=True)[0]
        advice = f"check the indent of line {line}: it belongs further in"
    else:
        texts = [name for name in names if is_prose_at(model, (*path, name))]
        lines = ", ".join(f'"{name}: {">-" if name in texts else "…"}"' for name in names)
        below = f" and {'its' if len(texts) == 1 else 'the'} text below, indented" if texts else ""
        advice = f"add {'a line' if len(names) == 1 else 'lines'} {lines}{below}"
    for name in () if beside else names:
        if values := values_at(model, (*path, name)):
            advice += f"; {name} is one of {', '.join(values)}"
    return document.problem(Rule.MISSING_FIELD, path, f"lacks {', '.join(names)}; {advice}")


def problem_of(model: type[Record], document: Document, detail: ErrorDetails) -> Problem:
    """Say what one error of pydantic's means."""
    path, kind = path_of(detail), detail["type"]
    if kind in UNKNOWN:
        message = _unknown_field(model, path)
        return document.problem(Rule.UNKNOWN_FIELD, path, message, at_name=True)
    rule, message = _verdict(kind, detail["input"], detail.get("ctx", {}))
    if items := cast("Mapping[str, object]", detail.get("ctx", {}).get("items")):
        lines = [quoted(f"{path[-1]}.{item}: {answer}") for item, answer in items.items()]
        message = f"{message}; write {' and '.join(lines[:3])}"
    if rule is Rule.EMPTY_LIST and "cue" in path:
        message = 'has no word; write "word: what it means here" below, or take the line out'
    if message == _MAPPING:
        message = _no_mapping(model, path, detail["input"])
    return document.problem(rule, path, message, at_name=at_name(detail))


def _unknown_field(model: type[Record], path: Path) -> str:
    name, known = str(path[-1]), fields_at(model, path[:-1])
    every = f"known are {', '.join(known)}"
    if name in fields_anywhere(model):
        return f"check the indent; unknown field here, {every}"
    return f"unknown field{nearest(name, known, f'; {every}')}"


def _no_mapping(model: type[Record], path: Path, value: object) -> str:
    if path[-1:] in {("aliases",), ("words",)} and isinstance(value, list):
        items = [str(item) if _PLAIN.fullmatch(str(item)) else f'"{item}"' for item in value]
        return f"write them by language: {{en: [{', '.join(items[:3])}]}}"
    if isinstance(value, list) and value and path[-1:] in {("cue",), ("looked",)}:
        return f'write each with what it means: "{value[0]}: why"'
    if path and path[-1] in fields_at(model, path):
        return f"check the indent; {_MAPPING}"
    return _MAPPING


def _named(known: Sequence[str]) -> str:
    """Name the values there are; of grades, those of the scale that few sites have apart."""
    if Grade.A not in known:
        return ", ".join(known)
    plain = [name for name in ReliabilityScale.PLAIN.names if name in known]
    others = ", ".join(name for name in known if name not in plain)
    return f"{others}, nor of {', '.join(plain)}, where the site has that scale"


def _verdict(kind: str, value: object, context: Mapping[str, object]) -> tuple[Rule, str]:
    if "message" in context:
        return Rule(kind), str(context["message"])
    if kind == "enum":
        known = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        meant = _MEANT.get(str(value).casefold(), "")
        same = next((each for each in known if each.casefold() == str(value).casefold()), meant)
        hint = f'; did you mean "{same}"?' if same in known else nearest(str(value), known)
        return Rule.UNKNOWN_VALUE, f"{quoted(value)} is none of {_named(known)}{hint}"
    if kind == "too_short":
        message = f"needs {context['min_length']} or more, has {len(cast('Sized', value))}"
        return Rule.EMPTY_LIST, message
    return Rule.WRONG_TYPE, _EXPECTED.get(kind, "cannot be read here")
