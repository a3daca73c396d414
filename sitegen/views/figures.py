"""The page of all figures: how to read the marks, and a panel for each family."""

from sitegen import addresses, wording
from sitegen.corpus import Corpus
from sitegen.records.terms import Hedge, Qualifier
from sitegen.views.line import line_of
from sitegen.views.page import Values, page_at
from sitegen.views.panels import key_to, panels
from sitegen.views.scales import FAINTEST


@page_at(addresses.FIGURES, "figures.html")
def figures_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    shown = panels(corpus)
    claims = [claim for claim in corpus.claims if claim.figures]
    return {
        "line": line_of(corpus),
        "panels": shown,
        "key": key_to(shown),
        "amount": sum(len(claim.figures) for claim in claims),
        "claims": len(claims),
        "marks": wording.marks(claims),
        "qualifiers": tuple(Qualifier),
        "hedges": tuple(Hedge),
        "spread": FAINTEST,
    }
