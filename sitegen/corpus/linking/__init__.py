"""How records that passed every rule become the corpus."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar, cast

from sitegen.records.record import Record

T = TypeVar("T")


def linked(of: Callable[..., T], record: Record, **others: object) -> T:
    """Return what a record becomes: it has the record's fields of the same names, and others."""
    taken = {name: getattr(record, name) for name in _shared(of, type(record))}
    return of(**taken | others)


@cache
def _shared(of: Callable[..., Any], record: type[Record]) -> tuple[str, ...]:
    return tuple(f.name for f in fields(cast("Any", of)) if f.name in record.model_fields)
