"""Where every source stands on every question, and how far they agree."""

from functools import partial

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values
from sitegen.views.strips import strips


def positions_page(corpus: Corpus) -> Page:
    """Return the page."""
    return Page(
        path=addresses.POSITIONS,
        template="positions.html",
        values=partial(_values, corpus),
        articles=corpus.by_id,
    )


def _values(corpus: Corpus) -> Values:
    themes = [(theme, strips(theme, corpus)) for theme in corpus.themes]
    return {"line": line_of(corpus), "themes": themes}
