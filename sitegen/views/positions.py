"""Where every source stands on every question, and a sentence of each that counts them."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.views.matrix import matrix
from sitegen.views.rendering import fill
from sitegen.views.support import stands


def positions_page(corpus: Corpus) -> str:
    """Return the page as Markdown."""
    return fill(
        "positions.md",
        page=addresses.POSITIONS,
        corpus=corpus,
        themes=[(theme, matrix(theme, corpus.articles)) for theme in corpus.themes],
        stands=stands,
    )
