"""Pages as functions of the corpus: every sentence on the site is drawn here, nothing is read."""

from collections.abc import Iterator
from functools import partial

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports import exports
from sitegen.records import format_fingerprints
from sitegen.views.allclaims import claims_pages
from sitegen.views.article import article_page
from sitegen.views.cards import cards_json
from sitegen.views.disagreements import disagreements_page
from sitegen.views.figures import figures_page
from sitegen.views.home import home_page
from sitegen.views.page import Data, Planned
from sitegen.views.positions import positions_page
from sitegen.views.releases import releases_pages
from sitegen.views.sources import sources_pages
from sitegen.views.theme import theme_page
from sitegen.views.timeline import timeline_pages

_WHOLE = (home_page, positions_page, disagreements_page, figures_page)


def plan(corpus: Corpus) -> Iterator[Planned]:
    """Yield every generated file; the same corpus gives the same bytes."""
    yield from (page(corpus) for page in _WHOLE)
    yield from sources_pages(corpus)
    yield from (theme_page(theme, corpus) for theme in corpus.themes)
    yield from (article_page(article, corpus) for article in corpus.articles)
    yield from claims_pages(corpus)
    yield from timeline_pages(corpus)
    yield from releases_pages(corpus)
    yield from (Data(path=path, write=write) for path, write in exports(corpus))
    for article in corpus.articles:
        yield Data(path=addresses.cards(article.id), write=partial(cards_json, article, corpus))
        if article.fingerprints:
            path = addresses.fingerprints(article.id)
            yield Data(path=path, write=partial(format_fingerprints, article.fingerprints))


def render(corpus: Corpus) -> dict[str, str]:
    """Return every generated file's text by its path under ``docs/``."""
    return {planned.path: planned.text() for planned in plan(corpus)}
