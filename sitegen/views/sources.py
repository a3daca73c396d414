"""The pages of all sources."""

from collections.abc import Iterator, Sequence
from functools import partial

from sitegen import addresses
from sitegen.corpus import Article, Corpus
from sitegen.views.changes import changes
from sitegen.views.extent import first_few
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values
from sitegen.views.parts import Part, in_parts

MOST = 80
"""So many sources stand on a page of several; a single one has fewer than half as many more."""


def sources_pages(corpus: Corpus, most: int = MOST) -> Iterator[Page]:
    """Yield the pages: every article in date order, with origin and reliability."""
    first, *others = parts = in_parts(corpus.articles, most, addresses.sources_part)
    yield Page(
        path=addresses.SOURCES,
        template="sources.html",
        values=partial(_values, corpus, first, parts),
        articles=corpus.by_id,
    )
    for part in others:
        yield Page(
            path=part.page,
            template="sourcespart.html",
            values=partial(dict, sources=part.items, part=part),
            articles=corpus.by_id,
        )


def _values(corpus: Corpus, first: Part[Article], parts: Sequence[Part[Article]]) -> Values:
    return {
        "line": line_of(corpus),
        "sources": first.items,
        "part": first,
        "parts": [(part.page, part.first, part.last) for part in parts],
        "changes": first_few(changes(corpus.articles)),
    }
