"""Each claim in full once a page; links to what stands above; checks told as exceptions."""

import re
from dataclasses import replace
from html import unescape

import pytest
from playwright.sync_api import Browser

from sitegen.corpus import Corpus, Theme
from sitegen.records.terms import Mark
from sitegen.views.article import article_page
from sitegen.views.extent import MOST
from sitegen.views.matrix import matrix
from sitegen.views.theme import in_full_once, theme_page
from sitegen.wording import sentence
from tests.markup import Page as Markup
from tests.test_strips import CORPORA, corpus_of
from tests.test_views import corpus as invented_corpus
from tests.tiers import IN_CI, first_of

IN_FULL = re.compile(
    r'<li class="lb-claim" id="([^"]*)"><p class="lb-claim__says">(.*?)</p>'
    r'|<p id="([a-z0-9-]+--[a-z0-9-]+)">(.*?)<(?:/p|a|span)'
)
ABOVE = re.compile(r"In full above: (.*?)</p>")


@pytest.fixture(params=CORPORA)
def corpus(request: pytest.FixtureRequest) -> Corpus:
    """Return each corpus."""
    return corpus_of(request.param)


def listed(theme: Theme, corpus: Corpus) -> set[str] | None:
    """Return the claims that a theme's lists are of, or nothing where one is cut."""
    rows = [row for group in matrix(theme, corpus) for row in group.rows]
    if len(corpus.articles) > MOST or any(len(row.claims) > MOST for row in rows):
        return None
    return {
        *(c.key for found in theme.judgements for c in (*found.rests_on, *found.against)),
        *(claim.key for each in theme.disagreements for claim in each.claims),
        *(claim.key for row in rows for claim in row.claims),
        *(claim.key for claim in corpus.by_theme[theme.id]),
    }


def test_a_page_tells_each_claim_once(corpus: Corpus) -> None:
    by_key = {claim.key: claim for claim in corpus.claims}
    for theme in corpus.themes:
        body = theme_page(theme, corpus).drawing.body
        found = [(a or c, unescape(b or d).strip()) for a, b, c, d in IN_FULL.findall(body)]
        keys = [key for key, _ in found]
        assert len(keys) == len(set(keys))
        assert [says for _, says in found] == [sentence(by_key[key]) for key in keys]
        assert set(keys) == (listed(theme, corpus) or set(keys))


def test_what_stands_above_is_led_to(corpus: Corpus) -> None:
    for theme in corpus.themes:
        body = theme_page(theme, corpus).drawing.body
        for found in ABOVE.finditer(body):
            for target in re.findall(r'href="#([^"]*)"', found[1]):
                assert body.index(f'id="{target}"') < found.start()


def test_this_sites_theme_pages_lead_above_instead_of_telling_again() -> None:
    corpus = corpus_of("this")
    again = [ABOVE.findall(theme_page(theme, corpus).drawing.body) for theme in corpus.themes]
    shared = {
        claim.key
        for theme in corpus.themes
        for one in theme.disagreements
        for other in theme.disagreements
        if one is not other
        for claim in one.claims
        if claim in other.claims
    }
    assert any(again) or not shared


def test_a_list_tells_what_no_list_above_has_told() -> None:
    one, two, *_ = invented_corpus().claims
    first, second, third = in_full_once([[(one, "Yes")], [(one, "No"), (two, "")], []])
    assert (first.full, first.above) == (((one, "Yes"),), ())
    assert (second.full, second.above) == (((two, ""),), ((one, "No"),))
    assert (third.full, third.above) == ((), ())


def test_a_doubted_source_is_marked_at_each_of_what_stands_above() -> None:
    corpus = invented_corpus()
    theme = corpus.themes[0]
    claims = tuple(c for c in corpus.claims if c.article == "quay-review-2031-holm")[:2]
    one = replace(theme.disagreements[0], id="first", on=(), title="First", claims=claims)
    two = replace(one, id="second", title="Second")
    changed = replace(theme, disagreements=(one, two))
    body = theme_page(changed, replace(corpus, themes=(changed,))).drawing.body
    text = Markup(body[body.index('id="disagreement-second"') :]).text
    assert text.partition("In full above: ")[2].startswith(
        "Quay Review ¶ 1, 3 (not usually reliable) ; Quay Review ¶ 4 (not usually reliable) ."
    )


def test_an_article_says_that_all_is_checked_once_and_marks_what_is_not() -> None:
    corpus = invented_corpus()
    article = corpus.articles[0]
    checked = [replace(claim, mark=Mark.PARAGRAPH_CHECKED) for claim in article.claims]
    whole = replace(article, claims=tuple(checked))
    body = article_page(whole, replace(corpus, articles=(whole, *corpus.articles[1:]))).drawing.body
    assert body.count("checked against the text") == 1
    assert "lb-mark" not in body
    edited = replace(checked[0], mark=Mark.EDITED)
    part = replace(article, claims=(edited, *checked[1:]))
    body = article_page(part, replace(corpus, articles=(part, *corpus.articles[1:]))).drawing.body
    assert body.count('class="lb-mark ') == 1
    assert "not checked since it was edited</span>" in body


@pytest.mark.browser
@pytest.mark.parametrize("scripts", first_of(["with scripts", "without"], 1, IN_CI))
def test_a_link_to_folded_evidence_opens_it(browser: Browser, address: str, scripts: str) -> None:
    context = browser.new_context(java_script_enabled=scripts != "without")
    page = context.new_page()
    page.goto(address + "themes/who-pays/")
    href = str(page.locator(".lb-above a").first.get_attribute("href"))
    anchor = href[href.index("#") :]
    target = page.locator(anchor)
    assert not target.is_visible()
    page.locator(".lb-above a").first.click()
    target.wait_for(state="visible")
    page.goto("about:blank")
    page.goto(f"{address}themes/who-pays/{anchor}")
    target.wait_for(state="visible")
    context.close()
