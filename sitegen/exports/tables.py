"""A table that the site publishes: declared once for file, schema and page, written as CSV."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from sitegen.characters import is_unseen
from sitegen.corpus import Article, Corpus
from sitegen.records.terms import Term

Row = Mapping[str, object]

EDTF = {"rdfType": "http://id.loc.gov/datatypes/edtf"}
"""What a schema says of a date as precise as the source gives it (ISO 8601-2)."""
ID = {"constraints": {"required": True, "unique": True}}
REQUIRED = {"constraints": {"required": True}}
# where a spreadsheet may begin a cell: German ones take a semicolon for the end of the one before
_BEGINNING = re.compile(r"(^|[;\t\r\n])([^;\t\r\n]*)")
_FORMULA = frozenset("=+-@")
# next to no cell has such a beginning, and the others need no closer look
_SUSPECT = re.compile(r"(?:^|[;\t\r\n]) *(?![ A-Za-z0-9]|\Z)")


@dataclass(frozen=True)
class Column:
    """One column: its name, what stands in it, what more is known, its type (Table Schema 1)."""

    name: str
    says: str
    more: Mapping[str, object] = field(default_factory=dict)
    type: str = "string"


@dataclass(frozen=True, kw_only=True)
class Table:
    """One published table; ``key`` are the columns that tell its rows apart."""

    name: str
    path: str
    title: str
    says: str
    key: tuple[str, ...]
    columns: Sequence[Column]
    rows: Callable[[Article, Corpus], Iterator[Row]]
    links: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Columns that name a row of another table: that table's name and its column."""
    order: Callable[[Row], tuple[object, ...]] = lambda _: ()
    """Returns what sorts rows; those with the same stand as articles and briefs have them."""

    def csv(self, corpus: Corpus) -> str:
        """Return the table as CSV (RFC 4180, newlines as here, a byte order mark for Excel)."""
        header = _line([column.name for column in self.columns])
        lines = (x for a in corpus.articles for x in corpus.of_article(self.path, self._lines, a))
        return "".join(["\ufeff", header, *(line for _, line in sorted(lines, key=itemgetter(0)))])

    def _lines(self, article: Article, corpus: Corpus) -> list[tuple[tuple[object, ...], str]]:
        """Return what an article brings: each line, and what sorts it."""
        names = [column.name for column in self.columns]
        rows = self.rows(article, corpus)
        return [(self.order(row), _line([_cell(row[name]) for name in names])) for row in rows]


def one_of(terms: type[Term]) -> dict[str, object]:
    """Return what a schema says of a column that holds a term of a closed list."""
    return {"constraints": {"required": True, "enum": [str(term) for term in terms]}}


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _line(cells: Sequence[str]) -> str:
    """Return a row for spreadsheets: no cell begins as a formula, which they would run."""
    line = io.StringIO()
    is_suspect = _SUSPECT.search("\n".join(filter(None, cells)))
    csv.writer(line, lineterminator="\n").writerow(map(harmless, cells) if is_suspect else cells)
    return line.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that a spreadsheet takes for text (OWASP, CSV injection)."""
    if not _SUSPECT.search(cell):
        return cell
    found = _BEGINNING.sub(_quoted, cell)
    return f"'{found}" if found.startswith(("\t", "\r")) else found


def _quoted(found: re.Match[str]) -> str:
    before, text = found[1], found[2]
    return f"{before}'{text}" if _is_formula(text) else found[0]


def _is_formula(text: str) -> bool:
    """Say whether what is seen first, in whatever width it is written, begins a formula."""
    seen = (sign for sign in text if not (sign.isspace() or is_unseen(sign)))
    return unicodedata.normalize("NFKC", next(seen, "")) in _FORMULA
