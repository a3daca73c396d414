"""Files beside the pages: of sources, themes and panels how to cite them, of claims cards."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, once
from sitegen.exports.citations import references
from sitegen.exports.citations.formats import bibtex, csl_json, escaped, ris
from sitegen.exports.citations.references import Reference
from sitegen.exports.citations.sentences import (
    claim_address,
    claim_path,
    claim_sentence,
    doubts,
)

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


def cards_json(article: Article, corpus: Corpus) -> str:
    """Return a card of each claim by the claim's id, one a line; its texts in the order shown.

    ``cite`` and ``bib`` are texts to copy. Where the site's address is not known, ``{path}`` in
    them stands for ``path``, the claim's place from the site's root.
    """
    lines = [
        f"{json.dumps(claim.id)}: {json.dumps(_card(claim, article, corpus), ensure_ascii=False)}"
        for claim in article.claims
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _card(claim: Claim, article: Article, corpus: Corpus) -> dict[str, str]:
    doubt = wording.doubt(article.seed)
    named = wording.capitalised(wording.asserters(claim, article))
    kept = wording.told("Error in the article, kept as it stands.")
    shown = {
        "says": wording.sentence(claim),
        "who": f"{named}: {wording.told(claim.hedge)}; {wording.stance(claim)}.",
        "where": _where(claim, article),
        "doubt": wording.told("The source is {doubt}.", doubt=doubt) if doubt else "",
        "slip": f"{kept} {claim.slip}" if claim.slip else "",
        "note": wording.told("Our note: {note}", note=claim.note) if claim.note else "",
    }
    return {name: text for name, text in shown.items() if text} | _copied(claim, corpus)


def _where(claim: Claim, article: Article) -> str:
    seed = article.seed
    place = f"{article.name} {wording.paragraphs(claim.paragraphs)}, {wording.when(seed.published)}"
    graded = None if wording.doubt(seed) else seed.reliability
    known = [wording.told(graded.grade.definition)] if graded else []
    return f"{'; '.join([place, *known])}."


def _copied(claim: Claim, corpus: Corpus) -> dict[str, str]:
    cited = {"cite": claim_sentence(claim, corpus), "bib": claim_bibtex(claim, corpus)}
    if corpus.published.address:
        return cited
    path = claim_path(claim)
    return {name: text.replace(path, "{path}") for name, text in cited.items()} | {"path": path}
