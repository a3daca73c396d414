"""The page of all sources."""

from functools import partial

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.views.changes import changes
from sitegen.views.extent import first_few
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values


def sources_page(corpus: Corpus) -> Page:
    """Return the page: every article in date order, with origin and reliability."""
    return Page(
        path=addresses.SOURCES,
        template="sources.html",
        values=partial(_values, corpus),
        articles=corpus.by_id,
    )


def _values(corpus: Corpus) -> Values:
    return {
        "line": line_of(corpus),
        "sources": corpus.articles,
        "changes": first_few(changes(corpus.articles)),
    }
