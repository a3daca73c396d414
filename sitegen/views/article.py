"""An article's page: what it is, what it says claim by claim, what it leaves out."""

from functools import partial

from sitegen import addresses
from sitegen.corpus import Article, Corpus
from sitegen.views.changes import changes
from sitegen.views.finding import search_names
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw


def article_page(article: Article, corpus: Corpus) -> Drawing:
    """Return the page; each claim stands once, under the first of its themes."""
    sections = [
        (theme, [claim for claim in article.claims if claim.themes[0] == theme.id])
        for theme in corpus.themes
    ]
    return draw(
        "article.html",
        page=addresses.article_page(article.id),
        article=article,
        corpus=corpus,
        sections=[(theme, claims) for theme, claims in sections if claims],
        stands=[
            (question, article.answers[question.key])
            for theme in corpus.themes
            for question in theme.questions
            if question.key in article.answers
        ],
        silent=[
            (theme, [q for q in theme.questions if q.key not in article.answers])
            for theme in corpus.themes
        ],
        changes=changes([article]),
        by_id={claim.id: claim for claim in article.claims},
        search_names=partial(search_names, corpus=corpus),
        split={split.id for split in article.splits},
    )
