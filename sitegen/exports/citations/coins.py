"""COinS: an OpenURL context object (ANSI/NISO Z39.88-2004) in the title of an empty ``span``.

Zotero takes these before a page's own metadata, which would speak of our page, not of the
original. It knows a newspaper article and a report by Dublin Core's format with its own types, and
looks elsewhere for what has no title or nobody who wrote it: then the outlet is named for it.
"""

from collections.abc import Iterator
from urllib.parse import quote

from sitegen.exports.citations.references import Medium, Reference

_TYPES = {Medium.NEWS: "newspaperArticle", Medium.PAPER: "report", Medium.PAGE: "webpage"}


def coins(reference: Reference) -> str:
    """Return the title of the span ``<span class="Z3988" title="…"></span>``, not escaped."""
    return "&".join(f"{key}={quote(value, safe='')}" for key, value in _pairs(reference) if value)


def _pairs(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "ctx_ver", "Z39.88-2004"
    yield "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"
    yield "rft.type", _TYPES[reference.medium]
    yield "rft.title", reference.title
    yield "rft.publisher" if reference.medium is Medium.PAPER else "rft.source", reference.publisher
    yield "rft.date", reference.known_date
    yield "rft.language", reference.language
    yield "rft.identifier", reference.url
    for author in reference.authors:
        yield "rft.au" if author.given else "rft.aucorp", author.inverted
    if not reference.authors:
        yield "rft.aucorp", reference.publisher
