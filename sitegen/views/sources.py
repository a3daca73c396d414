"""The pages of all sources."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from sitegen import addresses
from sitegen.cache.memory import key_of
from sitegen.corpus import Article, Corpus
from sitegen.exports.citations import dataset_data
from sitegen.views.article import changes
from sitegen.views.extent import Part, first_few, in_parts
from sitegen.views.inputs import parts_of
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values

MOST = 80
"""So many sources stand on a page of several; a single one has fewer than half as many more."""


def sources_pages(corpus: Corpus, most: int = MOST) -> Iterator[Page]:
    """Yield the pages: every article in date order, with origin and reliability."""
    first, *others = parts = in_parts(corpus.articles, most, addresses.sources_part)
    yield _page(corpus, "sources.html", first, partial(_values, corpus, parts))
    for part in others:
        yield _page(corpus, "sourcespart.html", part, dict)


def _page(corpus: Corpus, template: str, part: Part[Article], values: Callable[[], Values]) -> Page:
    return Page(
        path=part.page,
        template=template,
        values=lambda: {**values(), "sources": part.items, "part": part},
        articles=corpus.by_id,
        inputs=lambda: (
            *(values(), part.first, part.before, part.after),
            [corpus.of_article("listed", _listed, article) for article in part.items],
        ),
    )


def _values(corpus: Corpus, parts: Sequence[Part[Article]]) -> Values:
    return {
        "line": line_of(corpus),
        "parts": [(part.page, part.first, part.last) for part in parts],
        "changes": first_few(changes(corpus.articles)),
        "linked": dataset_data(corpus),
        "released": bool(corpus.releases),
    }


def _listed(article: Article, _: Corpus) -> str:
    """Return a hash of what the list says of an article, which is less than the article."""
    marks = [claim.mark for claim in article.claims]
    shown = article.id, article.name, article.state, article.seed, article.origins, marks
    return key_of(parts_of(shown, {}))
