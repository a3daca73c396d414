"""The page of all figures: how to read the marks, and a panel for each family."""

from functools import partial

from sitegen import addresses, wording
from sitegen.corpus import Corpus
from sitegen.records.terms import Hedge, Qualifier
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values
from sitegen.views.panels import key_to, panels
from sitegen.views.scales import FAINTEST


def figures_page(corpus: Corpus) -> Page:
    """Return the page."""
    return Page(
        path=addresses.FIGURES,
        template="figures.html",
        values=partial(_values, corpus),
        articles=corpus.by_id,
    )


def _values(corpus: Corpus) -> Values:
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
