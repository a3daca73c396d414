"""The whole briefing as one page to print or mail: what it says, and the claims as notes."""

from collections.abc import Iterator

from sitegen import addresses
from sitegen.corpus import Claim, Corpus, Theme
from sitegen.views.disagreements import noted
from sitegen.views.extent import latest
from sitegen.views.page import Values, page_at
from sitegen.views.panels import panels, summary
from sitegen.views.strips import strips


@page_at(addresses.PRINTED, "printed.html")
def printed_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    claims = tuple(corpus.claims)
    shown = panels(corpus)
    notes = {claim.key: claim for theme in corpus.themes for claim in _cited(theme)}
    return {
        "heading": corpus.title,
        "lead": corpus.lead,
        **summary(claims, shown, corpus),
        "themes": [(theme, strips(theme, corpus), noted(theme, corpus)) for theme in corpus.themes],
        "notes": tuple(notes.values()),
        "numbers": {key: number for number, key in enumerate(notes, start=1)},
        "sources": latest(corpus.articles),
        "on_paper": True,  # where nothing is hovered over, and the notes say it
    }


def _cited(theme: Theme) -> Iterator[Claim]:
    """Yield the claims that a theme's sentences rest on, in the order of the page."""
    for judgement in theme.judgements:
        yield from (*judgement.rests_on, *judgement.against)
    for statement in (*theme.bottom_line, *filter(None, [theme.dissent])):
        yield from statement.rests_on
    for disagreement in theme.disagreements:
        yield from disagreement.claims
