"""The home page: what each theme comes to, the first figures, the sharpest disagreement."""

from collections.abc import Iterator

from sitegen import addresses, wording
from sitegen.corpus import Article, Corpus, Theme
from sitegen.views.differences import sharpest
from sitegen.views.extent import Latest, latest
from sitegen.views.line import line_of, stand_of
from sitegen.views.page import Values, page_at
from sitegen.views.panels import Panel, key_to, panels
from sitegen.views.strips import strips
from sitegen.views.succession import Course, succession

PANELS = 2
"""So many families of figures are shown, the first of the vocabulary's."""


@page_at(addresses.HOME, "home.html")
def home_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    shown = panels(corpus)[:PANELS]
    claims = tuple(corpus.claims)
    return {
        "heading": corpus.title,
        "lead": corpus.lead,
        "line": line_of(corpus),
        "scale": corpus.scales.likelihood.called,
        "amount": len(claims),
        "marks": wording.marks(claims),
        "themes": [theme for theme in corpus.themes if not theme.context],
        "stand": stand_of(corpus.themes, corpus),
        # by the last day of what a claim dates; claims without a date come last
        "since": sorted(corpus.since, key=lambda claim: claim.date.last if claim.date else "~"),
        "panels": shown,
        "called": {panel.id: _called(panel, corpus) for panel in shown},
        "key": key_to(shown),
        **_asked(corpus),
        "sharpest": sharpest(corpus),
        "next": corpus.next,
        "sources": _doubted_first(latest(corpus.articles)),
    }


def _called(panel: Panel, corpus: Corpus) -> str:
    """Return a panel's heading, which says that it has figures where a theme is called the same."""
    is_theme = panel.label.casefold() in {theme.title.casefold() for theme in corpus.themes}
    return f"{wording.told('Figures')}: {panel.label}" if is_theme else panel.label


def _asked(corpus: Corpus) -> Values:
    """Return each theme's questions, with where sources stand and who answers otherwise later.

    Of a checklist only what is said of its items stands here, not when.
    """
    asked = [(theme, strips(theme, corpus), [*_changed(theme, corpus)]) for theme in corpus.themes]
    return {
        "asked": asked,
        "answered": bool(corpus.articles) and any(found for _, found, _ in asked),
        "changed": any(courses for _, _, courses in asked),
    }


def _changed(theme: Theme, corpus: Corpus) -> Iterator[Course]:
    for _, courses in succession(theme, corpus).groups:
        yield from (each for each in courses if each.ends and not each.question.item)


def _doubted_first(articles: Latest[Article]) -> Latest[Article]:
    """Return the articles with those first that a reader is to be careful with."""
    items = tuple(sorted(articles, key=lambda article: not wording.doubt(article.seed)))
    return Latest(items, articles.earlier)
