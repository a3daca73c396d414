"""Where every source stands on every question, and a sentence of each that counts them."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.views.matrix import matrix
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw
from sitegen.views.support import stands


def positions_page(corpus: Corpus) -> Drawing:
    """Return the page."""
    return draw(
        "positions.html",
        page=addresses.POSITIONS,
        corpus=corpus,
        themes=[(theme, matrix(theme, corpus.articles)) for theme in corpus.themes],
        stands=stands,
    )
