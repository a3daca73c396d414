"""Pages as functions of the corpus: every sentence on the site is drawn here, nothing is read."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from sitegen import addresses
from sitegen.corpus import Article, Corpus
from sitegen.exports import exports
from sitegen.exports.citations import article_citations
from sitegen.exports.citations.files import cards_json
from sitegen.records import format_fingerprints
from sitegen.views.allclaims import claims_pages
from sitegen.views.article import article_page, sources_pages
from sitegen.views.charts import charts
from sitegen.views.disagreements import disagreements_page
from sitegen.views.home import home_page, printed_page
from sitegen.views.overviews import data_page, figures_page, method_page, positions_page
from sitegen.views.page import Data, Planned
from sitegen.views.releases import releases_pages
from sitegen.views.theme import theme_page
from sitegen.views.timeline import timeline_pages

_WHOLE = (
    home_page,
    positions_page,
    disagreements_page,
    figures_page,
    printed_page,
    method_page,
    data_page,
)


def plan(corpus: Corpus) -> Iterator[Planned]:
    """Yield every generated file; the same corpus gives the same bytes."""
    for planned in _plan(corpus):
        is_so = planned.language == corpus.language
        yield planned if is_so else replace(planned, language=corpus.language)


def _plan(corpus: Corpus) -> Iterator[Planned]:
    yield from (page(corpus) for page in _WHOLE)
    yield from sources_pages(corpus)
    yield from (theme_page(theme, corpus) for theme in corpus.themes)
    yield from (article_page(article, corpus) for article in corpus.articles)
    yield from claims_pages(corpus)
    yield from timeline_pages(corpus)
    yield from releases_pages(corpus)
    yield from (Data(path=path, write=write) for path, write in exports(corpus))
    yield from charts(corpus)
    last = corpus.releases[-1].day if corpus.releases else ""
    shown = (repr(corpus.published), corpus.title, str(last))
    for article in corpus.articles:
        yield from _files_of(article, corpus, (article.key, *shown))


def _files_of(article: Article, corpus: Corpus, inputs: tuple[str, ...]) -> Iterator[Data]:
    """Yield an article's files for programs, which show of the corpus what it is cited by."""
    for path, write in article_citations(article, corpus):
        yield Data(path=path, write=write, inputs=inputs)
    cards = partial(cards_json, article, corpus)
    yield Data(path=addresses.cards(article.id), write=cards, inputs=inputs)
    if article.fingerprints:
        path = addresses.fingerprints(article.id)
        fingerprints = partial(format_fingerprints, article.fingerprints)
        yield Data(path=path, write=fingerprints, inputs=inputs)


def render(corpus: Corpus) -> dict[str, str]:
    """Return every generated file's text by its path under ``docs/``."""
    return {planned.path: planned.text() for planned in plan(corpus)}
