"""A reference as other programs read it: BibTeX, CSL-JSON, RIS, and COinS in a page of ours.

CSL-JSON is for Zotero, pandoc and citeproc (schema csl-data 1.0.2); RIS for EndNote, Citavi,
Mendeley and Zotero (Research Information Systems, 2011); COinS is an OpenURL context object
(ANSI/NISO Z39.88-2004) in the title of an empty ``span``. Zotero takes these before a page's own
metadata, which would speak of our page, not of the original. It knows a newspaper article and a
report by Dublin Core's format with its own types, and looks elsewhere for what has no title or
nobody who wrote it: then the outlet is named for it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from sitegen.exports.citations.references import Author, Medium, Reference

_LANGUAGE_IDS = {
    "de": "german",
    "de-AT": "austrian",
    "de-CH": "swissgerman",
    "en": "english",
    "fr": "french",
    "ru": "russian",
    "uk": "ukrainian",
}
# BibTeX counts braces that TeX would not: none may stand alone
_ESCAPED = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
} | {sign: f"\\{sign}" for sign in "#$%&_"}
_SIGN = re.compile(r"[\\~^#$%&_{}]")


def bibtex(references: Iterable[Reference]) -> str:
    """Return references as entries with biblatex's fields, too, a blank line between them."""
    return "\n".join(_entry(each) for each in references)


def _entry(reference: Reference) -> str:
    """Return one entry; titles keep their capitals."""
    lines = (f"  {name} = {{{value}}},\n" for name, value in _fields(reference) if value)
    return f"@{reference.medium.bibtex}{{{reference.id},\n{''.join(lines)}}}\n"


def _fields(reference: Reference) -> Iterable[tuple[str, str]]:
    year, _, rest = reference.known_date.partition("-")
    tag = reference.language
    yield "author", " and ".join(_bibtex_name(each) for each in reference.authors)
    yield "title", f"{{{escaped(reference.title)}}}"
    yield reference.medium.container, escaped(reference.publisher)
    yield "type", "Paper" if reference.medium is Medium.PAPER else ""
    yield "year", year
    yield "month", rest.partition("-")[0].removeprefix("0")
    yield "date", reference.known_date
    yield "langid", _LANGUAGE_IDS.get(tag) or _LANGUAGE_IDS.get(tag.partition("-")[0], "")
    # an address is written as it is: styles typeset it verbatim
    yield "url", re.sub(r"[{}\\]", lambda sign: f"%{ord(sign[0]):02X}", reference.url)
    yield "note", escaped(" ".join(filter(None, [reference.published, reference.note])))


def _bibtex_name(author: Author) -> str:
    """Write a name that BibTeX parts as we do: what has no given name is one in braces."""
    return escaped(author.inverted) if author.given else f"{{{escaped(author.family)}}}"


def escaped(text: str) -> str:
    """Write a text as TeX reads it."""
    return _SIGN.sub(lambda sign: _ESCAPED[sign[0]], text)


def csl_json(references: Iterable[Reference]) -> str:
    """Return references as a list of items, one a line."""
    lines = [json.dumps(_item(each), ensure_ascii=False) for each in references]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _item(reference: Reference) -> dict[str, object]:
    found = {
        "id": reference.id,
        "type": reference.medium.csl,
        "title": reference.title,
        "author": [_name(each) for each in reference.authors],
        "publisher" if reference.medium.has_publisher else "container-title": reference.publisher,
        "issued": _date(reference),
        "language": reference.language,
        "URL": reference.url,
        "note": reference.published,
    }
    return {name: value for name, value in found.items() if value}


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


def ris(references: Iterable[Reference]) -> str:
    """Return references as records, a blank line between them."""
    return "\n".join(_record(each) for each in references)


def _record(reference: Reference) -> str:
    lines = (f"{name}  - {value}\n" for name, value in _ris_pairs(reference) if value)
    return f"{''.join(lines)}ER  - \n"


def _ris_pairs(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", reference.medium.ris
    yield "ID", reference.id
    yield "TI", reference.title
    for author in reference.authors:
        yield "AU", author.inverted
    yield "PB" if reference.medium.has_publisher else "T2", reference.publisher
    year, _, rest = reference.known_date.partition("-")
    yield "PY", year
    month, _, day = rest.partition("-")
    yield "DA", f"{year}/{month}/{day}/" if year else ""  # slashes stay where nothing is known
    yield "LA", reference.language
    yield "UR", reference.url
    yield "N1", reference.published


def coins(reference: Reference) -> str:
    """Return the title of the span ``<span class="Z3988" title="…"></span>``, not escaped."""
    return "&".join(
        f"{key}={quote(value, safe='')}" for key, value in _coins_pairs(reference) if value
    )


def _coins_pairs(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "ctx_ver", "Z39.88-2004"
    yield "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"
    yield "rft.type", reference.medium.coins
    yield "rft.title", reference.title
    yield "rft.publisher" if reference.medium.has_publisher else "rft.source", reference.publisher
    yield "rft.date", reference.known_date
    yield "rft.language", reference.language
    yield "rft.identifier", reference.url
    for author in reference.authors:
        yield "rft.au" if author.given else "rft.aucorp", author.inverted
    if not reference.authors:
        yield "rft.aucorp", reference.publisher
