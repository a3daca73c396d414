"""The sitemap has the day of the latest content, not of the build: a build again is the same."""

from collections.abc import Iterator

from sitegen.corpus import Corpus
from sitegen.library import Library

EARLIEST = "1970-01-01"
"""The day of a site without any date, which a compressed file can bear."""


def latest_day(library: Library, corpus: Corpus | None) -> str:
    """Return the last day (ISO 8601) on which something of the site is known to have changed."""
    return max((EARLIEST, *_days(library, corpus))) if corpus else EARLIEST


def _days(library: Library, corpus: Corpus) -> Iterator[str]:
    for article in corpus.articles:
        yield article.seed.published.first
        yield from (result.day for result in library.results.get(article.id, {}).values())
        yield from (c.on.first for claim in article.claims for c in claim.corrected)
        yield from (claim.on.first for claim in article.withdrawn)
    for theme in corpus.themes:
        yield theme.as_of.first
        yield from (judgement.reviewed.first for judgement in theme.judgements)
