"""What pydantic's errors are about.

The location of an error of a mapping's name ends in ``[key]``.
"""

from typing import cast

from pydantic_core import ErrorDetails

from sitegen.yamltext import Path

UNKNOWN = {"extra_forbidden", "invalid_key"}
"""The kinds of error about a field that no record has."""


def path_of(detail: ErrorDetails) -> Path:
    """Return the field that an error is about, or whose name it is about."""
    return detail["loc"][:-1] if at_name(detail) else detail["loc"]


def at_name(detail: ErrorDetails) -> bool:
    """Say whether an error is about a field's name rather than its value."""
    return detail["loc"][-1:] == ("[key]",) and detail["type"] not in UNKNOWN


def names_lacking(detail: ErrorDetails) -> list[str]:
    """Return the fields that an error says are not there."""
    if detail["type"] == "missing":
        return [str(detail["loc"][-1])]
    return cast("list[str]", detail.get("ctx", {}).get("lacking", []))
