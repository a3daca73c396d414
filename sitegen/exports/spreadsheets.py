"""CSV that spreadsheets open as it is: with umlauts, and without running anything."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence

from sitegen.characters import is_unseen

# where a spreadsheet may begin a cell: German ones take a semicolon for the end of the one before
_BEGINNING = re.compile(r"(^|[;\t\r\n])([^;\t\r\n]*)")
_FORMULA = frozenset("=+-@")


def csv_text(header: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """Return rows as CSV (RFC 4180, newlines as here, a byte order mark for Excel).

    No cell begins as a formula, for which spreadsheets would run it.
    """
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow(harmless(cell) for cell in row)
    return "\ufeff" + lines.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that a spreadsheet takes for text (OWASP, CSV injection)."""
    found = _BEGINNING.sub(_quoted, cell)
    return f"'{found}" if found.startswith(("\t", "\r")) else found


def _quoted(found: re.Match[str]) -> str:
    before, text = found[1], found[2]
    return f"{before}'{text}" if _is_formula(text) else found[0]


def _is_formula(text: str) -> bool:
    """Say whether what is seen first, in whatever width it is written, begins a formula."""
    seen = (sign for sign in text if not (sign.isspace() or is_unseen(sign)))
    return unicodedata.normalize("NFKC", next(seen, "")) in _FORMULA
