"""A table that the site publishes: one declaration of its columns for file, schema and page."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from sitegen.corpus import Corpus
from sitegen.exports.spreadsheets import csv_text
from sitegen.records.terms import Term

R = TypeVar("R")

EDTF = {"rdfType": "http://id.loc.gov/datatypes/edtf"}
"""What a schema says of a date as precise as the source gives it (ISO 8601-2)."""
ID = {"constraints": {"required": True, "unique": True}}
REQUIRED = {"constraints": {"required": True}}


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its name, what stands in it, its type (Table Schema 1) and what more is known."""

    name: str
    says: str
    value: Callable[[R], object]
    type: str = "string"
    more: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Table(Generic[R]):
    """One published table; ``key`` are the columns that tell its rows apart."""

    name: str
    path: str
    title: str
    says: str
    key: tuple[str, ...]
    columns: Sequence[Column[R]]
    rows: Callable[[Corpus], Iterator[R]]
    links: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Columns that name a row of another table: that table's name and its column."""

    def csv(self, corpus: Corpus) -> str:
        """Return the table as CSV."""
        header = [column.name for column in self.columns]
        cells = ([_cell(column.value(row)) for column in self.columns] for row in self.rows(corpus))
        return csv_text(header, cells)


def one_of(terms: type[Term], *, required: bool = True) -> dict[str, object]:
    """Return what a schema says of a column that holds a term of a closed list."""
    return {"constraints": {"required": required, "enum": [str(term) for term in terms]}}


def _cell(value: object) -> str:
    return "" if value is None else str(value)
