"""A theme's page: the question, its answer, what it rests on, who differs."""

from sitegen import addresses
from sitegen.corpus import Corpus, Theme
from sitegen.views.matrix import claims_beside, matrix
from sitegen.views.noted import noted
from sitegen.views.panels import key_to, panels, rows_of
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw
from sitegen.views.support import stands


def theme_page(theme: Theme, corpus: Corpus) -> Drawing:
    """Return the page."""
    claims = corpus.by_theme[theme.id]
    answering = {claim.article for claim in claims}
    articles = tuple(article for article in corpus.articles if article.id in answering)
    groups = matrix(theme, corpus.articles)
    shown = panels(corpus, corpus.measures.values() if theme.context else theme.measures)
    return draw(
        "theme.html",
        page=addresses.theme_page(theme.id, context=theme.context),
        theme=theme,
        corpus=corpus,
        claims=claims,
        articles=articles,
        groups=groups,
        disagreements=noted(theme, corpus),
        stands=stands,
        beside=claims_beside(groups, claims),
        panels=shown,
        key=key_to(shown),
        borrowed=sum(1 for row in rows_of(shown) if theme.id not in row.estimate.claim.themes),
    )
