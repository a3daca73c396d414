"""The files under ``data/cite/``: of each source, theme and panel."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, once
from sitegen.exports.citations import references
from sitegen.exports.citations.formats import bibtex, csl_json, escaped, ris
from sitegen.exports.citations.references import Reference
from sitegen.exports.citations.sentences import claim_address, doubts

FORMATS = {"bib": bibtex, "ris": ris, "json": csl_json}
"""How a file of references is written, by its ending."""
_ID, _NOTE = "\x01", "\x02"  # no record has them
File = tuple[str, Callable[[], str]]
"""A file's path, and what writes it."""


def citation_files(corpus: Corpus) -> Iterator[File]:
    """Yield the files of citations of the whole briefing, of themes and panels."""
    for name, page in (("home", addresses.HOME), ("print", addresses.PRINTED)):
        yield from _files("pages", name, partial(references.whole, name, page, corpus))
    for theme in corpus.themes:
        yield from _files("themes", theme.id, partial(references.theme_page, theme, corpus))
    for family in corpus.counted:
        yield from _files("figures", family, partial(references.panel, family, corpus))


def article_citations(article: Article, corpus: Corpus) -> Iterator[File]:
    """Yield the files of citations of an article."""
    both = partial(references.original, article), partial(references.brief, article, corpus)
    yield from _files("sources", article.id, *both)


def claim_bibtex(claim: Claim, corpus: Corpus) -> str:
    """Return the original of one claim as an entry; its note has the paragraph and our address."""
    article = corpus.by_id[claim.article]
    at = f"{wording.paragraphs(claim.paragraphs)}.{doubts(claim, article)}"
    note = f"{at} {corpus.name}: {claim_address(claim, corpus)}"
    entry = _of_any_claim(article, corpus)
    return entry.replace(_ID, claim.key).replace(_NOTE, escaped(note))


@once
def _of_any_claim(article: Article, _: Corpus) -> str:
    """Return the original as an entry, with what differs from claim to claim to be filled in."""
    return bibtex([replace(references.original(article), id=_ID, note=_NOTE)])


def _files(kind: str, name: str, *cited: Callable[[], Reference]) -> Iterator[File]:
    for ending, write in FORMATS.items():
        yield addresses.citations(kind, name, ending), partial(_written, write, cited)


def _written(
    write: Callable[[list[Reference]], str], cited: Iterable[Callable[[], Reference]]
) -> str:
    return write([each() for each in cited])
