"""What pages say for programs in their heads, as JSON-LD."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.exports.citations import article_data, dataset_data, theme_data
from sitegen.views import plan
from sitegen.views.page import Page
from tests.projects import invented

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def heads() -> dict[str, str]:
    """Return what each page has for programs, by its path."""
    pages = [page for page in plan(invented()) if isinstance(page, Page)]
    return {page.path: page.drawing.linked for page in pages if page.drawing.linked}


def said(site: Path, page: str) -> list[Any]:
    html = (site / addresses.url(page) / "index.html").read_text("utf-8")
    head, _, body = html.partition("</head>")
    assert not SCRIPT.search(body)
    return [json.loads(found) for found in SCRIPT.findall(head)]


def test_articles_themes_and_the_sources_say_what_they_are() -> None:
    corpus = invented()
    expected = {addresses.SOURCES: dataset_data(corpus)}
    for article in corpus.articles:
        expected[addresses.article_page(article.id)] = article_data(article, corpus)
    for theme in corpus.themes:
        resting = [a for a in corpus.articles if any(theme.id in c.themes for c in a.claims)]
        page = addresses.theme_page(theme.id, context=theme.context)
        expected[page] = theme_data(theme, resting, corpus)
    assert heads() == expected


@pytest.mark.process
def test_a_built_page_says_it_in_its_head(invented: Path, corpus: Corpus) -> None:
    site = invented / "site"
    for article in corpus.articles:
        expected = json.loads(article_data(article, corpus))
        assert said(site, addresses.article_page(article.id)) == [expected]
    assert said(site, addresses.SOURCES) == [json.loads(dataset_data(corpus))]
    assert said(site, addresses.CLAIMS) == []
