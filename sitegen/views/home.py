"""The home page: what each theme comes to, the first figures, who disagrees."""

from sitegen import addresses, wording
from sitegen.corpus import Article, Corpus
from sitegen.views.differences import differing_measures, differing_questions, foremost
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
    shown = panels(corpus)[:PANELS]
    claims = tuple(corpus.claims)
    asked = [(theme, strips(theme, corpus)) for theme in corpus.themes]
    return {
        "heading": corpus.title,
        "lead": corpus.lead,
        **summary(claims, shown, corpus),
        "themes": [theme for theme in corpus.themes if not theme.context],
        "stand": stand_of(corpus.themes, corpus),
        "since": sorted(corpus.since, key=lambda claim: claim.date.last if claim.date else "~"),
        "changed": corpus.changed,
        "called": {panel.id: _called(panel, corpus) for panel in shown},
        "asked": asked,
        "answered": bool(corpus.articles) and any(found for _, found in asked),
        "foremost": foremost(corpus),
        "differing": len(differing_measures(corpus))
        + sum(len(differing_questions(theme, corpus)) for theme in corpus.themes),
        "next": corpus.next,
        "sources": _doubted_first(latest(corpus.articles)),
    }


def _called(panel: Panel, corpus: Corpus) -> str:
    """Return a panel's heading, which says that it has figures where a theme is called the same."""
    is_theme = panel.label.casefold() in {theme.title.casefold() for theme in corpus.themes}
    return f"{wording.told('Figures')}: {panel.label}" if is_theme else panel.label


def _doubted_first(articles: Latest[Article]) -> Latest[Article]:
    """Return the articles with those first that a reader is to be careful with."""
    items = tuple(sorted(articles, key=lambda article: not wording.doubt(article.seed)))
    return Latest(items, articles.earlier)
