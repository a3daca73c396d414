"""The page of all sources."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.views.changes import changes
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw


def sources_page(corpus: Corpus) -> Drawing:
    """Return the page: every article in date order, with origin and reliability."""
    return draw(
        "sources.html", page=addresses.SOURCES, corpus=corpus, changes=changes(corpus.articles)
    )
