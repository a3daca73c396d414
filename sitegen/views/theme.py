"""A theme's page: the question, its answer, what it rests on, who differs."""

from functools import partial

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, Theme
from sitegen.views.extent import FEW, latest
from sitegen.views.line import line_of
from sitegen.views.matrix import claims_beside, matrix
from sitegen.views.noted import noted
from sitegen.views.page import Page, Values
from sitegen.views.panels import key_to, panels, rows_of
from sitegen.views.strips import strips
from sitegen.views.succession import succession
from sitegen.views.tallies import answered


def theme_page(theme: Theme, corpus: Corpus) -> Page:
    """Return the page."""
    return Page(
        path=addresses.theme_page(theme.id, context=theme.context),
        template="theme.html",
        values=partial(_values, theme, corpus),
        articles=corpus.by_id,
    )


def _values(theme: Theme, corpus: Corpus) -> Values:
    claims = corpus.by_theme[theme.id]
    answering = {claim.article for claim in claims}
    articles = latest([article for article in corpus.articles if article.id in answering])
    groups = matrix(theme, corpus)
    columns = corpus.articles if len(corpus.articles) <= FEW else ()
    shown = panels(corpus, corpus.measures.values() if theme.context else theme.measures)
    return {
        "theme": theme,
        "line": line_of(corpus),
        "amount": len(claims),
        "marks": wording.marks(claims),
        "columns": columns,
        "groups": groups if columns else (),
        "strips": strips(groups),
        "course": succession(groups, corpus.articles),
        "answered": answered(groups),
        "disagreements": noted(theme, corpus),
        "articles": articles,
        "beside": _of_each(articles.items, claims_beside(groups, claims)),
        "panels": shown,
        "key": key_to(shown),
        "borrowed": sum(theme.id not in row.estimate.claim.themes for row in rows_of(shown)),
        "sources": latest(corpus.articles),
    }


def _of_each(
    articles: tuple[Article, ...], claims: tuple[Claim, ...]
) -> tuple[tuple[Article, tuple[Claim, ...]], ...]:
    """Return the articles that have some of the claims, each with its own."""
    said = [(a, tuple(claim for claim in claims if claim.article == a.id)) for a in articles]
    return tuple((article, own) for article, own in said if own)
