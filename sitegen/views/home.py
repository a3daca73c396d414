"""The home page: what each theme comes to, the first figures, who disagrees; and all to print."""

from collections.abc import Iterator

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, Theme
from sitegen.views.differences import every_difference, foremost, joined
from sitegen.views.disagreements import noted
from sitegen.views.extent import Latest, latest
from sitegen.views.line import stand_of
from sitegen.views.page import Values, page_at
from sitegen.views.panels import Panel, panels, summary
from sitegen.views.strips import strips

PANELS = 2
"""So many families of figures are shown, the first of the vocabulary's."""


@page_at(addresses.HOME, "home.html")
def home_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    every = panels(corpus)
    shown = every[:PANELS]
    claims = tuple(corpus.claims)
    asked = [(theme, strips(theme, corpus)) for theme in corpus.themes]
    return {
        "heading": corpus.title,
        "lead": corpus.lead,
        **summary(claims, shown, corpus),
        "themes": [theme for theme in corpus.themes if not theme.context],
        "stand": stand_of(corpus.themes, corpus),
        "since": sorted(corpus.since, key=lambda claim: claim.date.first if claim.date else "~"),
        "changed": corpus.changed,
        "others": every[PANELS:],
        "further": tuple(_further(corpus)),
        "called": {panel.id: _called(panel, corpus) for panel in shown},
        "asked": asked,
        "answered": bool(corpus.articles) and any(found for _, found in asked),
        "foremost": foremost(corpus),
        "differing": len(joined(every_difference(corpus))),
        "next": corpus.next,
        "sources": _doubted_first(latest(corpus.articles)),
    }


def _further(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield the pages that nothing else of this one leads to, with their titles."""
    for theme in corpus.themes:
        if theme.context:
            yield theme.title, addresses.theme_page(theme.id, context=True)
    yield wording.told("Timeline"), addresses.TIMELINE
    yield wording.told("All claims"), addresses.CLAIMS
    if corpus.releases:
        yield wording.told("Updates"), addresses.CHANGES
    yield wording.told("Data"), addresses.DATA


def _called(panel: Panel, corpus: Corpus) -> str:
    """Return a panel's heading, which says that it has figures where a theme is called the same."""
    is_theme = panel.label.casefold() in {theme.title.casefold() for theme in corpus.themes}
    return f"{wording.told('Figures')}: {panel.label}" if is_theme else panel.label


def _doubted_first(articles: Latest[Article]) -> Latest[Article]:
    """Return the articles with those first that a reader is to be careful with."""
    items = tuple(sorted(articles, key=lambda article: not wording.doubt(article.seed)))
    return Latest(items, articles.earlier)


@page_at(addresses.PRINTED, "printed.html")
def printed_page(corpus: Corpus) -> Values:
    """Return the whole briefing as one page to print or mail, with the claims as notes."""
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
