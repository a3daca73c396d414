"""BibTeX, with the fields that biblatex reads beside those of the old styles."""

import re
from collections.abc import Iterable

from sitegen.exports.citations.references import Author, Medium, Reference

_TYPES = {Medium.NEWS: "article", Medium.PAPER: "techreport"}
_CONTAINERS = {Medium.NEWS: "journal", Medium.PAPER: "institution"}
_LANGUAGES = {
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
    """Return references as entries, a blank line between them."""
    return "\n".join(_entry(each) for each in references)


def _entry(reference: Reference) -> str:
    """Return one entry; titles keep their capitals."""
    lines = (f"  {name} = {{{value}}},\n" for name, value in _fields(reference) if value)
    return f"@{_TYPES.get(reference.medium, 'misc')}{{{reference.id},\n{''.join(lines)}}}\n"


def _fields(reference: Reference) -> Iterable[tuple[str, str]]:
    year, _, rest = reference.known_date.partition("-")
    language = reference.language
    yield "author", " and ".join(_name(each) for each in reference.authors)
    yield "title", f"{{{escaped(reference.title)}}}"
    yield _CONTAINERS.get(reference.medium, "howpublished"), escaped(reference.publisher)
    yield "type", "Paper" if reference.medium is Medium.PAPER else ""
    yield "year", year
    yield "month", rest.partition("-")[0].removeprefix("0")
    yield "date", reference.known_date
    yield "langid", _LANGUAGES.get(language) or _LANGUAGES.get(language.partition("-")[0], "")
    # an address is written as it is: styles typeset it verbatim
    yield "url", re.sub(r"[{}\\]", lambda sign: f"%{ord(sign[0]):02X}", reference.url)
    yield "note", escaped(" ".join(filter(None, [reference.published, reference.note])))


def _name(author: Author) -> str:
    """Write a name that BibTeX parts as we do: what has no given name is one in braces."""
    return escaped(author.inverted) if author.given else f"{{{escaped(author.family)}}}"


def escaped(text: str) -> str:
    """Write a text as TeX reads it."""
    return _SIGN.sub(lambda sign: _ESCAPED[sign[0]], text)
