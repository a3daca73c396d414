"""The files under ``data/cite/``: of each source, theme and panel, and of a source's claims."""

import json
from collections.abc import Callable, Iterator
from functools import partial

from sitegen import addresses
from sitegen.corpus import Article, Claim, Corpus
from sitegen.exports.citations.bibtex import bibtex, bibtex_entry
from sitegen.exports.citations.formats import csl_item, csl_json, ris, ris_record
from sitegen.exports.citations.references import (
    Reference,
    brief,
    claimed,
    original,
    panel,
    theme_page,
)
from sitegen.exports.citations.sentences import claim_path, claim_sentence

FORMATS = {"bib": bibtex, "ris": ris, "json": csl_json}
"""How a file of references is written, by its ending."""


def citation_files(corpus: Corpus) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield every file of citations: its path, and what writes it."""
    for kind, name, references in _cited(corpus):
        for ending, write in FORMATS.items():
            yield addresses.citations(kind, name, ending), partial(_written, write, references)


def _written(
    write: Callable[[list[Reference]], str], references: Callable[[], list[Reference]]
) -> str:
    return write(references())


def claims_json(article: Article, corpus: Corpus) -> str:
    """Return how to cite each claim of an article, by its id, one a line.

    ``sentence`` is text to copy; ``path`` the claim's address from the site's root, as it stands
    now; the others are one entry of each format.
    """
    lines = [
        f"{json.dumps(claim.id)}: {json.dumps(_claim(claim, corpus), ensure_ascii=False)}"
        for claim in article.claims
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _claim(claim: Claim, corpus: Corpus) -> dict[str, object]:
    reference = claimed(claim, corpus)
    return {
        "sentence": claim_sentence(claim, corpus),
        "path": claim_path(claim),
        "bibtex": bibtex_entry(reference),
        "ris": ris_record(reference),
        "csl": csl_item(reference),
    }


def _cited(corpus: Corpus) -> Iterator[tuple[str, str, Callable[[], list[Reference]]]]:
    for article in corpus.articles:
        yield "sources", article.id, partial(_of_article, article, corpus)
    for theme in corpus.themes:
        yield "themes", theme.id, lambda theme=theme: [theme_page(theme, corpus)]  # type: ignore[misc]
    shown = {figure.measure.family for claim in corpus.claims for figure in claim.figures}
    for family in filter(shown.__contains__, corpus.families):
        yield "figures", family, lambda family=family: [panel(family, corpus)]  # type: ignore[misc]


def _of_article(article: Article, corpus: Corpus) -> list[Reference]:
    return [original(article), brief(article, corpus)]
