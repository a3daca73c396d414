"""RIS, which EndNote, Citavi, Mendeley and Zotero read (Research Information Systems, 2011)."""

from collections.abc import Iterable, Iterator

from sitegen.exports.citations.references import Medium, Reference

_TYPES = {Medium.NEWS: "NEWS", Medium.PAPER: "RPRT", Medium.PAGE: "ELEC"}


def ris(references: Iterable[Reference]) -> str:
    """Return references as records, a blank line between them."""
    return "\n".join(ris_record(each) for each in references)


def ris_record(reference: Reference) -> str:
    """Return one record."""
    lines = (f"{name}  - {value}\n" for name, value in _fields(reference) if value)
    return f"{''.join(lines)}ER  - \n"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES[reference.medium]
    yield "ID", reference.id
    yield "TI", reference.title
    for author in reference.authors:
        yield "AU", author.inverted
    yield "PB" if reference.medium is Medium.PAPER else "T2", reference.publisher
    year, _, rest = reference.known_date.partition("-")
    yield "PY", year
    yield "DA", _date(year, rest)
    yield "LA", reference.language
    yield "UR", reference.url
    yield "SE", reference.paragraphs and f"¶ {reference.paragraphs}"
    yield "N1", reference.note
    yield "N1", reference.published


def _date(year: str, rest: str) -> str:
    """Write ``YYYY/MM/DD/`` with what is known; the slashes stay."""
    month, _, day = rest.partition("-")
    return f"{year}/{month}/{day}/" if year else ""
