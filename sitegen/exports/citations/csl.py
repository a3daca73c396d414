"""CSL-JSON, which Zotero, pandoc and citeproc read (schema csl-data 1.0.2)."""

import json
from collections.abc import Iterable

from sitegen.exports.citations.authors import Author
from sitegen.exports.citations.references import Medium, Reference

_TYPES = {Medium.NEWS: "article-newspaper", Medium.PAPER: "report", Medium.PAGE: "webpage"}


def csl_json(references: Iterable[Reference]) -> str:
    """Return references as a list of items, one a line."""
    lines = [json.dumps(csl_item(each), ensure_ascii=False) for each in references]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def csl_item(reference: Reference) -> dict[str, object]:
    """Return one item; a locator is no part of an item, so a claim's is in ``custom``."""
    found = {
        "id": reference.id,
        "type": _TYPES[reference.medium],
        "title": reference.title,
        "author": [_name(each) for each in reference.authors],
        _container(reference): reference.publisher,
        "issued": _date(reference),
        "language": reference.language,
        "URL": reference.url,
        "note": " ".join(filter(None, [reference.published, reference.note])),
        "custom": _locator(reference),
    }
    return {name: value for name, value in found.items() if value}


def _container(reference: Reference) -> str:
    return "publisher" if reference.medium is Medium.PAPER else "container-title"


def _name(author: Author) -> dict[str, str]:
    if not author.given:
        return {"literal": author.family}
    named = {"family": author.family, "given": author.given}
    return named | ({"non-dropping-particle": author.particle} if author.particle else {})


def _date(reference: Reference) -> dict[str, object]:
    parts = [int(part) for part in reference.known_date.split("-") if part]
    if parts:
        return {"date-parts": [parts]} | ({} if reference.is_dated_surely else {"circa": True})
    return {"literal": reference.date.words} if reference.date else {}


def _locator(reference: Reference) -> dict[str, str]:
    """Return what a citation in a text adds: the paragraphs of the original."""
    return {"locator": reference.paragraphs, "label": "paragraph"} if reference.paragraphs else {}
