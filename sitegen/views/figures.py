"""The page of all figures: how to read the marks, and a panel for each family."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.records.terms import Hedge, Qualifier
from sitegen.views.panels import key_to, panels
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw
from sitegen.views.scales import FAINTEST


def figures_page(corpus: Corpus) -> Drawing:
    """Return the page."""
    shown = panels(corpus, corpus.measures.values())
    return draw(
        "figures.html",
        page=addresses.FIGURES,
        corpus=corpus,
        panels=shown,
        key=key_to(shown),
        amount=sum(len(claim.figures) for claim in corpus.claims),
        claims=[claim for claim in corpus.claims if claim.figures],
        qualifiers=tuple(Qualifier),
        hedges=tuple(Hedge),
        spread=FAINTEST,
    )
