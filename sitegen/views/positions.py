"""Where every source stands on every question, and how far they agree."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.views.line import line_of
from sitegen.views.page import Values, page_at
from sitegen.views.strips import strips


@page_at(addresses.POSITIONS, "positions.html")
def positions_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    themes = [(theme, strips(theme, corpus)) for theme in corpus.themes]
    return {"line": line_of(corpus), "themes": themes}
