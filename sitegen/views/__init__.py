"""Pages as functions of the corpus: every sentence on the site is drawn here, nothing is read."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.records import format_fingerprints
from sitegen.views.allclaims import claims_pages
from sitegen.views.article import article_page
from sitegen.views.claimsdata import claims_csv, claims_json
from sitegen.views.disagreements import disagreements_page
from sitegen.views.figures import figures_page
from sitegen.views.home import home_page
from sitegen.views.positions import positions_page
from sitegen.views.sources import sources_page
from sitegen.views.theme import theme_page
from sitegen.views.timeline import timeline_pages


def render(corpus: Corpus) -> dict[str, str]:
    """Return every generated file's text by its path under ``docs/``; same corpus, same bytes."""
    pages = {
        addresses.HOME: home_page(corpus),
        addresses.POSITIONS: positions_page(corpus),
        addresses.DISAGREEMENTS: disagreements_page(corpus),
        addresses.FIGURES: figures_page(corpus),
        addresses.SOURCES: sources_page(corpus),
    }
    for theme in corpus.themes:
        pages[addresses.theme_page(theme.id, context=theme.context)] = theme_page(theme, corpus)
    for article in corpus.articles:
        pages[addresses.article_page(article.id)] = article_page(article, corpus)
    pages |= claims_pages(corpus) | timeline_pages(corpus)
    data = {addresses.CLAIMS_DATA: claims_json(corpus), addresses.CLAIMS_CSV: claims_csv(corpus)}
    fingerprints = {
        addresses.fingerprints(article.id): format_fingerprints(article.fingerprints)
        for article in corpus.articles
        if article.fingerprints
    }
    return pages | data | fingerprints
