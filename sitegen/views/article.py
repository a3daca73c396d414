"""An article's page: what it says claim by claim, what changed; and the pages of all sources."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sitegen import addresses
from sitegen.cache.memory import key_of
from sitegen.corpus import Article, Claim, Corpus, WithdrawnClaim, once
from sitegen.dates import Date
from sitegen.exports.citations import article_data, brief, coins, dataset_data, original, short_hash
from sitegen.views.extent import Part, first_few, in_parts
from sitegen.views.finding import search_names
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values, parts_of

MOST = 80
"""So many sources stand on a page of several; a single one has fewer than half as many more."""


def article_page(article: Article, corpus: Corpus) -> Page:
    """Return the page; each claim stands once, under the first of its themes that is published."""
    return Page(
        path=addresses.article_page(article.id),
        template="article.html",
        values=partial(_values, article, corpus),
        inputs=lambda: (article, _asked(corpus)),
        articles=corpus.by_id,
    )


@once
def _asked(corpus: Corpus) -> str:
    """Return a key of what an article's page has of the themes, the site, and of names."""
    heads = [(t.id, t.title, t.colour, t.questions) for t in corpus.themes]
    latest = [release.day for release in corpus.releases[-1:]]
    shown = (heads, corpus.actors, corpus.measures, corpus.families, corpus.published, latest)
    return key_of(parts_of(shown, corpus.by_id))


def _values(article: Article, corpus: Corpus) -> Values:
    sections = [
        (theme, [claim for claim in article.claims if claim.themes[:1] == (theme.id,)])
        for theme in corpus.themes
    ]
    others = [claim for claim in article.claims if not claim.themes]
    return {
        "article": article,
        "sections": [
            *((theme, claims) for theme, claims in sections if claims),
            *([(None, others)] if others else []),
        ],
        "stands": [
            (question, article.answers[question.key])
            for theme in corpus.themes
            for question in theme.questions
            if question.key in article.answers
        ],
        "silent": [
            (theme, [q for q in theme.questions if q.key not in article.answers])
            for theme in corpus.themes
        ],
        "changes": changes([article]),
        "claims": {claim.id: claim for claim in article.claims},
        "search_names": partial(search_names, corpus=corpus),
        "split": {split.id for split in article.splits},
        "short_hash": short_hash,
        "released": bool(corpus.releases),
        "linked": article_data(article, corpus),
        "coins": (coins(original(article)), coins(brief(article, corpus))),
    }


@dataclass(frozen=True, kw_only=True)
class Change:
    """One change of one article's claims: a standing claim with what was wrong, or a withdrawn."""

    article: Article
    on: Date
    claim: Claim | None = None
    what: str = ""
    withdrawn: WithdrawnClaim | None = None


def changes(articles: Iterable[Article]) -> tuple[Change, ...]:
    """Return every dated change of these articles, the latest first."""
    found = [change for article in articles for change in _of(article)]
    return tuple(sorted(found, key=lambda change: change.on.last, reverse=True))


def _of(article: Article) -> Iterator[Change]:
    for claim in article.claims:
        for correction in claim.corrected:
            yield Change(article=article, on=correction.on, claim=claim, what=correction.what)
    for withdrawn in article.withdrawn:
        yield Change(article=article, on=withdrawn.on, withdrawn=withdrawn)


def sources_pages(corpus: Corpus, most: int = MOST) -> Iterator[Page]:
    """Yield the pages: every article in date order, with origin and reliability."""
    first, *others = parts = in_parts(corpus.articles, most, addresses.sources_part)
    yield _page(corpus, "sources.html", first, partial(_listing, corpus, parts))
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


def _listing(corpus: Corpus, parts: Sequence[Part[Article]]) -> Values:
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
