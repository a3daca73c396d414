"""The page of all sources."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.views.changes import changes
from sitegen.views.rendering import fill


def sources_page(corpus: Corpus) -> str:
    """Return the page as Markdown: every article in date order, with origin and reliability."""
    return fill(
        "sources.md", page=addresses.SOURCES, corpus=corpus, changes=changes(corpus.articles)
    )
